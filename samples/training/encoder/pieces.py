#!/usr/bin/env python3
"""Chooses the word pieces of the encoder: pieces.py TOKENIZER.json OUT

Those of the base model's vocabulary that are ASCII, without its reserve; a piece a line, in the order of
their numbers. Accents and case are left out before text is cut, so that Latin letters need no others."""
import json
import sys

RESERVE = "[unused"


def main(tokenizer, out):
    with open(tokenizer, encoding="utf-8") as file:
        numbers = json.load(file)["model"]["vocab"]
    kept = [piece for piece in sorted(numbers, key=numbers.get)
            if piece.isascii() and not piece.startswith(RESERVE)]
    with open(out, "w", encoding="utf-8") as file:
        file.writelines(piece + "\n" for piece in kept)


if __name__ == "__main__":
    main(*sys.argv[1:])
