"""Turns the weights of train-gru.py into levels from -45 to 45 and what each level is worth.

    python3 pack-gru.py STUDENT/weights.npz STUDENT/packed.json
"""
import json
import sys

import numpy as np

TOP = 45


def quantize(values):
    """The unit that loses least, of a few that cut off the largest values."""
    largest = float(np.abs(values).max()) or 1.0
    best = None
    for share in (1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3):
        unit = largest * share / TOP
        levels = np.clip(np.round(values / unit), -TOP, TOP)
        error = float(((levels * unit - values) ** 2).sum())
        if best is None or error < best[0]:
            best = (error, unit, levels)
    return best[1], best[2].astype(np.int8)


def main(source, target):
    weights = np.load(source)
    levels, units = [], []

    def add(values):
        unit, found = quantize(values)
        units.append(round(float(unit), 9))
        levels.append(found.ravel())

    table = weights["embed.weight"]
    at = 0
    tables = weights["sizes"].tolist()
    for size in tables:
        add(table[at : at + size])
        at += size
    assert at == len(table) - 1
    for name in ("gru.weight_ih_l0", "gru.weight_ih_l0_reverse", "gru.weight_hh_l0", "gru.weight_hh_l0_reverse", "out.weight"):
        for row in weights[name]:
            add(row)
    biases = [
        round(float(value), 6)
        for name in ("gru.bias_ih_l0", "gru.bias_ih_l0_reverse", "gru.bias_hh_l0", "gru.bias_hh_l0_reverse", "out.bias")
        for value in weights[name]
    ]
    hidden = weights["gru.weight_hh_l0"].shape[1]
    json.dump(
        {
            "width": int(table.shape[1]),
            "hidden": int(hidden),
            "tables": tables,
            "levels": np.concatenate(levels).tolist(),
            "units": units,
            "biases": biases,
            "between": weights["steps"].ravel().round(6).tolist(),
            "first": weights["first"].round(6).tolist(),
            "last": weights["last"].round(6).tolist(),
        },
        open(target, "w"),
    )


main(*sys.argv[1:])
