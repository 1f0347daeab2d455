"""A linear classifier over the pieces of a message; scoring needs numpy alone, fitting is in bot.catalog.search.fit."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.catalog.search.pieces import Counted, letters, wholes

WHOLES_SHARE = 1.0  # length of the words' part beside the letters' part, which has length 1

KNOWN = 0.6
"""The share of pieces from which on a word is no gibberish."""

Floats = NDArray[np.float32]
Indices = NDArray[np.int32]


@dataclass(frozen=True)
class Weighing:
    """Which pieces are known (piece -> row), and how telling each is: ln((n + 1) / (texts with it + 1)) + 1."""

    rows: Mapping[str, int]
    telling: Floats

    def knows(self, word: str) -> bool:
        """Whether most pieces of a word were seen before: "magnesuim" is known, "hgfdhgfd" is not."""
        pieces = letters([word])
        return sum(piece in self.rows for piece in pieces) > KNOWN * len(pieces)

    def vector(self, words: Sequence[str]) -> tuple[Indices, Floats]:
        """Rows and values of the known pieces: a sparse vector, its two parts of fixed length."""
        listed = list(words)
        parts = (self._part(letters(listed), 1.0), self._part(wholes(listed), WHOLES_SHARE))
        return np.concatenate([rows for rows, _ in parts]), np.concatenate([values for _, values in parts])

    def _part(self, counted: Counted, length: float) -> tuple[Indices, Floats]:
        known = [(row, count) for piece, count in counted.items() if (row := self.rows.get(piece)) is not None]
        rows = np.array([row for row, _ in known], dtype=np.int32)
        values = np.array([1 + math.log(count) for _, count in known], dtype=np.float32) * self.telling[rows]
        norm = float(np.sqrt(values @ values))
        return rows, values * np.float32(length / norm) if norm else values


@dataclass(frozen=True)
class Linear:
    """One weight a piece and label: `weights` has shape (pieces, labels), `bias` (labels,)."""

    labels: tuple[str, ...]
    weighing: Weighing
    weights: Floats
    bias: Floats

    def margins(self, words: Sequence[str]) -> Floats:
        """How much the message is like each label, in the order of `labels`; above 0 is likely."""
        rows, values = self.weighing.vector(words)
        return np.asarray(values @ self.weights[rows] + self.bias, dtype=np.float32)


def weigh(texts: Iterable[Sequence[str]], least: int = 2) -> Weighing:
    """Learn which pieces occur in at least `least` of the texts (given as words)."""
    seen: dict[str, int] = {}
    count = 0
    for words in texts:
        count += 1
        listed = list(words)
        for piece in (*letters(listed), *wholes(listed)):
            seen[piece] = seen.get(piece, 0) + 1
    known = sorted(piece for piece, often in seen.items() if often >= least)
    telling = [math.log((count + 1) / (seen[piece] + 1)) + 1 for piece in known]
    return Weighing({piece: row for row, piece in enumerate(known)}, np.array(telling, dtype=np.float32))
