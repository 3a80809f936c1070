"""Writes the mean of what teachers predicted, for train-crf.ts: chances of labels a token, sums of steps a block.

    python3 mean-teachers.py ATTRIBUTES OUT TEACHER...

A teacher named twice counts twice.
"""
import os
import sys

import numpy as np

LABELS = 11
attributes, out, *teachers = sys.argv[1:]
os.makedirs(out, exist_ok=True)
for part in ("train", "extra"):
    lengths = np.fromfile(os.path.join(attributes, f"{part}.lengths"), dtype=np.int32)
    total, starts = int(lengths.sum()), np.concatenate([[0], np.cumsum(lengths)])
    answers = np.zeros((total, LABELS), dtype=np.float32)
    steps = np.zeros((len(lengths), LABELS * LABELS), dtype=np.float32)
    for teacher in teachers:
        at = lambda kind, width: np.memmap(
            os.path.join(teacher, f"{part}.{kind}"), dtype=np.float16, mode="r", shape=(total, width)
        )
        answers += at("answers", LABELS).astype(np.float32) / len(teachers)
        pairs = at("pairs", LABELS * LABELS)
        for index in range(len(lengths)):
            between = pairs[starts[index] + 1 : starts[index + 1]]
            steps[index] += between.astype(np.float32).sum(0) / len(teachers)
    answers.tofile(os.path.join(out, f"{part}.answers"))
    steps.tofile(os.path.join(out, f"{part}.steps"))
