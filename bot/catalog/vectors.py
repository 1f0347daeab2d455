"""TF-IDF vectors of short texts and how much they resemble each other. Plain dictionaries: a few thousand features."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise

from bot.catalog.folding import fold

Vector = Mapping[str, float]

GRAMS = range(3, 6)  # letters; survives typing errors, split and joined compounds


def features(text: str) -> Counter[str]:
    """Pieces of words (with a space where a word ends), whole words and neighbouring words, counted."""
    words = fold(text).split()
    found: Counter[str] = Counter()
    for word in words:
        padded = f" {word} "
        found.update(padded[at : at + size] for size in GRAMS for at in range(len(padded) - size + 1))
    found.update(f"={word}" for word in words)
    found.update(f"={one} {two}" for one, two in pairwise(words))
    return found


class Weights:
    """How telling each feature is: ln((n + 1) / (number of texts with it + 1)), most for one never seen."""

    def __init__(self, texts: Iterable[Iterable[str]]) -> None:
        rows = [set(text) for text in texts]
        count = Counter(feature for row in rows for feature in row)
        self._unseen = math.log(len(rows) + 1)
        self._weight = {feature: math.log((len(rows) + 1) / (seen + 1)) for feature, seen in count.items()}

    def vector(self, counted: Mapping[str, int]) -> Vector:
        """The weighted features, of length 1 (empty where there are none)."""
        weight, unseen = self._weight, self._unseen
        return normal({name: (1 + math.log(n)) * weight.get(name, unseen) for name, n in counted.items()})


def normal(vector: Vector) -> Vector:
    """The same direction, of length 1."""
    length = math.sqrt(sum(value * value for value in vector.values()))
    return {name: value / length for name, value in vector.items()} if length else {}


def total(vectors: Iterable[Vector]) -> Vector:
    """The sum of the vectors."""
    sums: dict[str, float] = {}
    for vector in vectors:
        for name, value in vector.items():
            sums[name] = sums.get(name, 0.0) + value
    return sums


class Inverted:
    """Rows of vectors, ready to be compared with one vector at once."""

    def __init__(self, rows: Iterable[Vector]) -> None:
        self._rows: dict[str, list[tuple[int, float]]] = {}
        self._count = 0
        for at, row in enumerate(rows):
            self._count = at + 1
            for name, value in row.items():
                self._rows.setdefault(name, []).append((at, value))

    def compare(self, vector: Vector) -> list[float]:
        """The dot product with every row, in their order."""
        found = [0.0] * self._count
        for name, value in vector.items():
            for at, other in self._rows.get(name, ()):
                found[at] += value * other
        return found
