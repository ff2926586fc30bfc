#!/usr/bin/env python3
"""Teaches the encoder: train.py SENTENCES PIECES BASE OUT [--half 0|1]

SENTENCES   what ExportSentences wrote, numbered with PIECES
BASE        folder of the base model: all-minilm-l6-v2.onnx and its tokenizer
OUT         folder for encoder.pt (weights) and judged.tsv: of each sentence that was not learnt from its
            number and the logits for agree, object and defer
--half      learn from one half of the lists only, so that the other half can be judged"""
import argparse
import collections
import pathlib
import random
import time

import torch

import model

BATCH = 32
EPOCHS = 2.5
RATE = 8e-5
HEAD_RATE = 1e-3
WARM_UP = 0.1
POSITIONS = 160
LABELS = {"Y": 1.0, "N": 0.0, "O": -1.0}
# of sentences for which the ranker sees nothing, one in five is enough
DULL = -3.5
DULL_SHARE = 1 / 5

Sentence = collections.namedtuple("Sentence", "number use list labels ranker own pieces")


def read(path):
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file):
            use, name, _, _, labels, ranker, own, pieces = line.rstrip("\n").split("\t")
            yield Sentence(number, use, name, [LABELS[c] for c in labels], [float(x) for x in ranker.split()],
                           int(own), [int(x) for x in pieces.split()])


def halves(sentences):
    """Lists dealt out by size: to one half, to the other, and so on."""
    sizes = collections.Counter(s.list for s in sentences)
    ordered = sorted(sizes, key=lambda name: (-sizes[name], name))
    return ordered[0::4] + ordered[3::4], ordered[1::4] + ordered[2::4]


def tensors(batch):
    length = max(len(s.pieces) for s in batch)
    pieces, segments, mask = (torch.zeros(len(batch), length, dtype=torch.long) for _ in range(3))
    for row, s in enumerate(batch):
        size = len(s.pieces)
        pieces[row, :size] = torch.tensor(s.pieces)
        segments[row, s.own:size] = 1
        mask[row, :size] = 1
    return pieces, segments, mask.float()


def batches(sentences, chance):
    """Batches of sentences of about the same length, in random order."""
    drawn = [s for s in sentences if max(s.ranker) >= DULL or chance.random() < DULL_SHARE]
    chance.shuffle(drawn)
    for begin in range(0, len(drawn), 40 * BATCH):
        chunk = sorted(drawn[begin:begin + 40 * BATCH], key=lambda s: len(s.pieces))
        made = [chunk[i:i + BATCH] for i in range(0, len(chunk), BATCH)]
        chance.shuffle(made)
        yield from made


def loss(logits, labels):
    known = (labels >= 0).float()
    each = torch.nn.functional.binary_cross_entropy_with_logits(logits, labels.clamp(min=0), reduction="none")
    return (each * known).sum() / known.sum()


def teach(encoder, sentences, chance):
    # words that no annotated mail holds are to keep their place among those that it does
    encoder.words.weight.requires_grad_(False)
    taught = [p for p in encoder.parameters() if p.requires_grad]
    head = {id(p) for p in encoder.head.parameters()}
    optimizer = torch.optim.AdamW(
        [{"params": [p for p in taught if id(p) not in head], "lr": RATE},
         {"params": list(encoder.head.parameters()), "lr": HEAD_RATE}], weight_decay=0.01)
    epochs = [list(batches(sentences, chance)) for _ in range(int(EPOCHS + 0.99))]
    steps = [batch for epoch in epochs for batch in epoch][:int(EPOCHS * len(epochs[0]))]
    warm = WARM_UP * len(steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: min((at + 1) / warm, (len(steps) - at) / (len(steps) - warm)))
    encoder.train()
    begun, total = time.time(), 0.0
    for at, batch in enumerate(steps, 1):
        pieces, segments, mask = tensors(batch)
        cost = loss(encoder(pieces, segments, mask), torch.tensor([s.labels for s in batch]))
        optimizer.zero_grad()
        cost.backward()
        torch.nn.utils.clip_grad_norm_(taught, 1.0)
        optimizer.step()
        schedule.step()
        total += cost.item()
        if at % 25 == 0:
            print(f"step {at} of {len(steps)}  loss {total / 25:.4f}  {time.time() - begun:.0f} s", flush=True)
            total = 0.0


def judge(encoder, sentences, path):
    encoder.eval()
    ordered = sorted(sentences, key=lambda s: len(s.pieces))
    with open(path, "w", encoding="utf-8") as file, torch.no_grad():
        for begin in range(0, len(ordered), BATCH):
            batch = ordered[begin:begin + BATCH]
            for s, row in zip(batch, encoder(*tensors(batch)).tolist()):
                file.write(f"{s.number}\t" + "\t".join(f"{x:.4f}" for x in row) + "\n")


def main():
    parser = argparse.ArgumentParser()
    for name in ("sentences", "pieces", "base", "out"):
        parser.add_argument(name)
    parser.add_argument("--half", type=int, choices=(0, 1))
    given = parser.parse_args()
    torch.manual_seed(7)
    torch.set_flush_denormal(True)
    sentences = list(read(given.sentences))
    train = [s for s in sentences if s.use == "train"]
    known = set(s.list for s in train) if given.half is None else set(halves(train)[given.half])
    print("learns from", ", ".join(sorted(known)), flush=True)
    with open(given.pieces, encoding="utf-8") as file:
        encoder = model.from_base(given.base, file.read().splitlines(), POSITIONS)
    teach(encoder, [s for s in train if s.list in known], random.Random(7))
    out = pathlib.Path(given.out)
    out.mkdir(parents=True, exist_ok=True)
    torch.save(encoder.state_dict(), out / "encoder.pt")
    judge(encoder, [s for s in sentences if s.use == "tune" or s.list not in known], out / "judged.tsv")


if __name__ == "__main__":
    main()
