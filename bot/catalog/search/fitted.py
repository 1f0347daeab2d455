"""The fitted parts of the search as one file, so that a process that has run before starts at once."""

import io
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.catalog.search.linear import Linear, Weighing

FORMAT = 3  # part of the file's name: goes up when its contents, or how pieces are made, change


NAMES = ("topics", "languages", "dangers")


@dataclass(frozen=True)
class Fitted:
    """Which topic a message is about, which language it is in, and which danger it tells of."""

    topics: Linear
    languages: Linear
    dangers: Linear

    def save(self, file: Path) -> None:
        """Write the file whole, or not at all."""
        parts: dict[str, Any] = {}
        for name in NAMES:
            linear: Linear = getattr(self, name)
            parts[f"{name}_labels"] = _packed(linear.labels)
            parts[f"{name}_pieces"] = _packed(linear.weighing.rows)
            parts[f"{name}_telling"] = linear.weighing.telling
            parts[f"{name}_weights"] = linear.weights.astype(np.float16)
            parts[f"{name}_bias"] = linear.bias
        new = file.with_name(f".{file.name}.{os.getpid()}")
        with new.open("wb") as stream:
            np.savez(stream, **parts)
        os.replace(new, file)

    @classmethod
    def read(cls, file: Path) -> "Fitted":
        """Raises OSError, ValueError, KeyError, EOFError or BadZipFile for a file that is missing or broken."""
        with np.load(io.BytesIO(file.read_bytes()), allow_pickle=False) as parts:
            return cls(**{name: _linear(parts, name) for name in NAMES})


def _linear(parts: Mapping[str, Any], name: str) -> Linear:
    rows = {piece: row for row, piece in enumerate(_unpacked(parts[f"{name}_pieces"]))}
    return Linear(
        labels=_unpacked(parts[f"{name}_labels"]),
        weighing=Weighing(rows, parts[f"{name}_telling"]),
        weights=parts[f"{name}_weights"].astype(np.float32),
        bias=parts[f"{name}_bias"],
    )


def _packed(texts: Iterable[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(texts).encode(), dtype=np.uint8)


def _unpacked(packed: NDArray[np.uint8]) -> tuple[str, ...]:
    return tuple(packed.tobytes().decode().split("\n"))
