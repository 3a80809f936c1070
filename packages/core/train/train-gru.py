"""Trains the recurrent model: hashed embeddings, a bidirectional GRU and a CRF on top.

    python3 train-gru.py ATTRIBUTES OUT --hidden 96

Goes on from the last whole epoch if it is stopped. Fixed seed; needs Debian's python3-torch and numpy only.
"""
import argparse
import os
import sys
import time

import numpy as np
import torch
from torch import nn

parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("out")
parser.add_argument("--hidden", type=int, default=96)
parser.add_argument("--width", type=int, default=64)
parser.add_argument("--epochs", type=int, default=14)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--threads", type=int, default=1)
parser.add_argument("--rate", type=float, default=3e-3)
parser.add_argument("--drop", type=float, default=0.4)
parser.add_argument("--worddrop", type=float, default=0.15)
parser.add_argument("--viewdrop", type=float, default=0.05)
parser.add_argument("--words", type=int, default=8192, help="rows of the word table")
parser.add_argument("--prefixes", type=int, default=2048, help="rows of the table of prefixes")
parser.add_argument("--batch", type=int, default=2400, help="tokens a batch")
parser.add_argument("--layers", type=int, default=1, help="more than one for teachers; only one can be packed")
parser.add_argument("--teachers", nargs="*", default=[], help="folders of what teachers predicted")
parser.add_argument("--trust", type=float, default=0.5, help="how much teachers count beside the annotators")
parser.add_argument("--extra", action="store_true", help="learn from the teachers on texts without annotations too")
parser.add_argument("--predict", action="store_true", help="writes what the trained model predicts, for students")
arguments = parser.parse_args()
torch.manual_seed(arguments.seed)
torch.set_num_threads(arguments.threads)
os.makedirs(arguments.out, exist_ok=True)

LABELS = 11
# Rows of each hashed table, and which hash feeds it: word twice, suffix, ending, prefix, shape.
HASHED = [
    (0, arguments.words, 0),
    (0, arguments.words, 1),
    (1, 2048, 0),
    (2, 512, 0),
    (3, arguments.prefixes, 0),
    (4, 256, 0),
]
SMALL = [64, 5, 5, 16, 6, 6, 32, 32, 16, 16, 16, 8]


def rows(hashes):
    columns = []
    for column, size, turn in HASHED:
        values = hashes[:, column].astype(np.uint64)
        if turn:
            values = (values * np.uint64(0x9E3779B1)) & np.uint64(0xFFFFFFFF)
        values = values ^ (values >> np.uint64(15))
        columns.append((values & np.uint64(size - 1)).astype(np.int64))
    return np.stack(columns, 1)


def read(part):
    at = lambda kind, dtype: np.fromfile(os.path.join(arguments.folder, f"{part}.{kind}"), dtype=dtype)
    lengths = at("lengths", np.int32)
    hashed = rows(at("hashes", np.uint32).reshape(-1, 5))
    small = at("small", np.uint8).reshape(-1, len(SMALL)).astype(np.int64)
    offset = 0
    columns = []
    for column, (_, size, turn) in enumerate(HASHED):
        # The second hash of a word looks into the table of the first.
        offset -= size if turn else 0
        columns.append(hashed[:, column] + offset)
        offset += size
    for column, size in enumerate(SMALL):
        columns.append(small[:, column] + offset)
        offset += size
    ids = torch.from_numpy(np.stack(columns, 1))
    gold = torch.from_numpy(at("gold", np.uint8).astype(np.int64))
    starts = np.concatenate([[0], np.cumsum(lengths)])
    return {
        "ids": ids,
        "gold": gold,
        "lengths": lengths,
        "starts": starts,
        "rows": offset,
        "taught": [],
        "extra": part == "extra",
    }


def allowed():
    mask = torch.full((LABELS, LABELS), -1e4)
    for one in range(LABELS):
        for next_ in range(LABELS):
            if next_ == 0 or next_ % 2 == 1 or one == next_ or one == next_ - 1:
                mask[one, next_] = 0
    start = torch.tensor([0.0 if label == 0 or label % 2 == 1 else -1e4 for label in range(LABELS)])
    return mask, start


class Tagger(nn.Module):
    def __init__(self, rows_):
        super().__init__()
        self.embed = nn.Embedding(rows_ + 1, arguments.width)
        nn.init.normal_(self.embed.weight, std=0.1)
        self.gru = nn.GRU(
            arguments.width,
            arguments.hidden,
            num_layers=arguments.layers,
            dropout=arguments.drop if arguments.layers > 1 else 0.0,
            bidirectional=True,
            batch_first=True,
        )
        self.out = nn.Linear(2 * arguments.hidden, LABELS)
        self.steps = nn.Parameter(torch.zeros(LABELS, LABELS))
        self.first = nn.Parameter(torch.zeros(LABELS))
        self.last = nn.Parameter(torch.zeros(LABELS))
        self.blank = rows_
        mask, start = allowed()
        self.register_buffer("mask", mask)
        self.register_buffer("start", start)

    def scores(self, ids, lengths):
        if self.training:
            # Words that are not looked at: the model must not lean on a single view.
            drop = torch.rand(ids.shape[:2]) < arguments.worddrop
            ids = ids.clone()
            for column in range(2):
                ids[:, :, column][drop] = self.blank
            other = torch.rand(ids.shape) < arguments.viewdrop
            ids[other] = self.blank
        inputs = self.embed(ids).sum(2)
        inputs = nn.functional.dropout(inputs, 0.2, self.training)
        packed = nn.utils.rnn.pack_padded_sequence(inputs, lengths, batch_first=True, enforce_sorted=False)
        hidden, _ = nn.utils.rnn.pad_packed_sequence(self.gru(packed)[0], batch_first=True)
        return self.out(nn.functional.dropout(hidden, arguments.drop, self.training))

    def loss(self, ids, answers, pairs, lengths):
        """Cross-entropy of labellings, whose answers are chances of labels and of pairs of labels."""
        scores = self.scores(ids, lengths)
        steps = self.steps + self.mask
        live = torch.arange(scores.shape[1])[None, :] < lengths[:, None]
        ends = answers.gather(1, (lengths - 1)[:, None, None].expand(-1, 1, LABELS)).squeeze(1)
        path = (scores * answers).sum((1, 2)) + answers[:, 0] @ self.first + ends @ self.last
        path = path + pairs.sum(1) @ self.steps.reshape(-1)
        alpha = scores[:, 0] + self.first + self.start
        for place in range(1, scores.shape[1]):
            after = torch.logsumexp(alpha[:, :, None] + steps[None], 1) + scores[:, place]
            alpha = torch.where(live[:, place, None], after, alpha)
        return (torch.logsumexp(alpha + self.last, 1) - path).sum()

    def chances(self, ids, lengths):
        """The chance of each label and of each pair of labels, forward and backward."""
        scores = self.scores(ids, lengths)
        steps = self.steps + self.mask
        longest = scores.shape[1]
        live = torch.arange(longest)[None, :] < lengths[:, None]
        forward = [scores[:, 0] + self.first + self.start]
        for place in range(1, longest):
            after = torch.logsumexp(forward[-1][:, :, None] + steps[None], 1) + scores[:, place]
            forward.append(torch.where(live[:, place, None], after, forward[-1]))
        total = torch.logsumexp(forward[-1] + self.last, 1)
        backward = self.last.expand(scores.shape[0], -1)
        answers = torch.zeros_like(scores)
        pairs = torch.zeros(scores.shape[0], longest, LABELS * LABELS)
        for place in range(longest - 1, -1, -1):
            here = live[:, place, None]
            answers[:, place] = (forward[place] + backward - total[:, None]).exp() * here
            if place == 0:
                break
            behind = scores[:, place] + backward
            joint = forward[place - 1][:, :, None] + steps[None] + behind[:, None, :] - total[:, None, None]
            pairs[:, place] = joint.exp().reshape(-1, LABELS * LABELS) * here
            before = torch.logsumexp(steps[None] + behind[:, None, :], 2)
            backward = torch.where(here, before, backward)
        return answers, pairs


def batches(part, shuffle):
    order = np.argsort(part["lengths"] + (np.random.rand(len(part["lengths"])) * 4 if shuffle else 0), kind="stable")
    order = order[part["lengths"][order] > 0]
    found, held, longest = [], [], 0
    for index in order:
        length = min(part["lengths"][index], 400)
        longest = max(longest, length)
        if held and longest * (len(held) + 1) > arguments.batch:
            found.append(held)
            held, longest = [], length
        held.append(index)
    found.append(held)
    if shuffle:
        np.random.shuffle(found)
    return found


def gather(part, indexes):
    lengths = torch.tensor([min(int(part["lengths"][index]), 400) for index in indexes])
    longest = int(lengths.max())
    ids = torch.full((len(indexes), longest, part["ids"].shape[1]), part["rows"], dtype=torch.int64)
    gold = torch.zeros((len(indexes), longest), dtype=torch.int64)
    answers = torch.zeros(len(indexes), longest, LABELS)
    pairs = torch.zeros(len(indexes), longest, LABELS * LABELS)
    for slot, index in enumerate(indexes):
        start, length = int(part["starts"][index]), int(lengths[slot])
        stop = start + length
        ids[slot, :length] = part["ids"][start:stop]
        gold[slot, :length] = part["gold"][start:stop]
        sure = 0.0 if part["extra"] else 1.0 - (arguments.trust if part["taught"] else 0.0)
        if sure > 0:
            labels = gold[slot, :length]
            answers[slot, torch.arange(length), labels] = sure
            pairs[slot, torch.arange(1, length), labels[:-1] * LABELS + labels[1:]] = sure
        for share, taught, both in part["taught"]:
            weight = share * (1 - sure)
            answers[slot, :length] += weight * torch.from_numpy(taught[start:stop].astype(np.float32))
            between = torch.from_numpy(both[start + 1 : stop].astype(np.float32))
            pairs[slot, 1:length] += weight * between
    return ids, gold, answers, pairs, lengths


def read_taught(name, part):
    """What teachers predicted for a part, where there are any."""
    for folder in arguments.teachers:
        at = lambda kind, width: np.memmap(
            os.path.join(folder, f"{name}.{kind}"), dtype=np.float16, mode="r", shape=(len(part["gold"]), width)
        )
        part["taught"].append((1 / len(arguments.teachers), at("answers", LABELS), at("pairs", LABELS * LABELS)))


def predict(model, name, part):
    """Writes the chances of labels and pairs of labels for a part."""
    model.eval()
    at = lambda kind, width: np.memmap(
        os.path.join(arguments.out, f"{name}.{kind}"), dtype=np.float16, mode="w+", shape=(len(part["gold"]), width)
    )
    answers, pairs = at("answers", LABELS), at("pairs", LABELS * LABELS)
    with torch.no_grad():
        for indexes in batches(part, False):
            ids, _, _, _, lengths = gather(part, indexes)
            mine, both = model.chances(ids, lengths)
            for slot, index in enumerate(indexes):
                start, length = part["starts"][index], int(lengths[slot])
                answers[start : start + length] = mine[slot, :length].numpy()
                pairs[start : start + length] = both[slot, :length].numpy()


def viterbi(model, scores):
    steps = (model.steps + model.mask).detach().numpy()
    best = scores[0] + (model.first + model.start).detach().numpy()
    back = []
    for row in scores[1:]:
        table = best[:, None] + steps
        back.append(table.argmax(0))
        best = table.max(0) + row
    label = int((best + model.last.detach().numpy()).argmax())
    path = [label]
    for pointers in reversed(back):
        label = int(pointers[label])
        path.append(label)
    return path[::-1]


def spans(path):
    found, start = set(), None
    for index, label in enumerate(list(path) + [0]):
        if start is not None and not (label == path[start] + 1):
            found.add((start, index, (path[start] + 1) // 2))
            start = None
        if label % 2 == 1:
            start = index
    return found


def check(model, part):
    model.eval()
    hit, gold_count, found_count, loss = np.zeros(6), np.zeros(6), np.zeros(6), 0.0
    with torch.no_grad():
        for indexes in batches(part, False):
            ids, gold, answers, pairs, lengths = gather(part, indexes)
            loss += float(model.loss(ids, answers, pairs, lengths))
            scores = model.scores(ids, lengths).numpy()
            for slot in range(len(indexes)):
                length = int(lengths[slot])
                mine, theirs = spans(viterbi(model, scores[slot, :length])), spans(gold[slot, :length].tolist())
                for span in mine:
                    found_count[span[2]] += 1
                    hit[span[2]] += span in theirs
                for span in theirs:
                    gold_count[span[2]] += 1
    group = lambda values: (values[1], values[2] + values[3], values[4] + values[5])
    f1 = [2 * h / max(1, f + g) for h, f, g in zip(group(hit), group(found_count), group(gold_count))]
    return loss / len(part["lengths"]), f1


def save_weights(model, path):
    arrays = {name: value.detach().numpy() for name, value in model.state_dict().items()}
    sizes = [size for _, size, turn in HASHED if not turn] + SMALL
    np.savez(path, sizes=np.array(sizes), **arrays)


train, validation = read("train"), read("validation")
read_taught("train", train)
extra = read("extra") if arguments.extra else None
if extra is not None:
    read_taught("extra", extra)
parts = [train] + ([] if extra is None else [extra])
model = Tagger(train["rows"])
average = Tagger(train["rows"])
average.load_state_dict(model.state_dict())
print(sum(value.numel() for value in model.parameters()), "numbers", flush=True)
optimizer = torch.optim.AdamW(model.parameters(), lr=arguments.rate, weight_decay=0.01)
np.random.seed(arguments.seed)
total = sum(len(batches(part, False)) for part in parts) * arguments.epochs
schedule = torch.optim.lr_scheduler.LambdaLR(
    optimizer, lambda step: min(1, step / 200) * (0.02 + 0.98 * 0.5 * (1 + np.cos(np.pi * min(1, step / total))))
)
checkpoint = os.path.join(arguments.out, "checkpoint.pt")
first = 0
if os.path.exists(checkpoint):
    held = torch.load(checkpoint)
    model.load_state_dict(held["model"])
    average.load_state_dict(held["average"])
    optimizer.load_state_dict(held["optimizer"])
    schedule.load_state_dict(held["schedule"])
    first = held["epoch"]
if arguments.predict:
    for name in ("train", "extra"):
        predict(average, name, read(name))
    sys.exit()
for epoch in range(first, arguments.epochs):
    torch.manual_seed(arguments.seed * 1000 + epoch)
    np.random.seed(arguments.seed * 1000 + epoch)
    began, seen, lost = time.time(), 0, 0.0
    model.train()
    steps = [(part, indexes) for part in parts for indexes in batches(part, True)]
    if len(parts) > 1:
        steps = [steps[place] for place in np.random.permutation(len(steps))]
    for part, indexes in steps:
        ids, _, answers, pairs, lengths = gather(part, indexes)
        loss = model.loss(ids, answers, pairs, lengths)
        optimizer.zero_grad()
        (loss / len(indexes)).backward()
        nn.utils.clip_grad_norm_(model.parameters(), 5.0)
        optimizer.step()
        schedule.step()
        seen += len(indexes)
        lost += float(loss)
        with torch.no_grad():
            for mine, new in zip(average.parameters(), model.parameters()):
                mine.lerp_(new, 0.005)
    took = time.time() - began
    nll, f1 = check(average, validation)
    print(
        f"epoch {epoch + 1}: train {lost / seen:.3f}, validation {nll:.3f}, cue {f1[0]:.4f} source {f1[1]:.4f} content {f1[2]:.4f}, {took:.0f} s",
        flush=True,
    )
    torch.save(
        {
            "model": model.state_dict(),
            "average": average.state_dict(),
            "optimizer": optimizer.state_dict(),
            "schedule": schedule.state_dict(),
            "epoch": epoch + 1,
        },
        checkpoint,
    )
    save_weights(average, os.path.join(arguments.out, "weights.npz"))
