"""A message as counted pieces: what the search learns from and compares."""

import re
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise

from bot.catalog.folding import fold

GRAMS = range(2, 6)  # letters in a row, within a word; they survive typing errors, split and joined compounds
_DRAWN_OUT = re.compile(r"(.)\1{2,}")

Counted = Mapping[str, int]


def words_of(text: str) -> list[str]:
    """The folded words; a letter that is drawn out ("heeeel") counts twice."""
    return _DRAWN_OUT.sub(r"\1\1", fold(text)).split()


def letters(words: list[str]) -> Counted:
    """Pieces of words, with a space where a word begins or ends."""
    found: Counter[str] = Counter()
    for word in words:
        padded = f" {word} "
        for size in GRAMS:
            found.update(padded[at : at + size] for at in range(len(padded) - size + 1))
    return found


def wholes(words: list[str]) -> Counted:
    """Whole words and neighbouring words."""
    found = Counter(f"={word}" for word in words)
    found.update(f"={one} {two}" for one, two in pairwise(words))
    return found
