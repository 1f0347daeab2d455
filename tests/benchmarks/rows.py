"""What a row of the table is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """One row as measured. `ratio`: by how much ours is better than the peer's, where there is one.

    `beside`: further figures, by name.
    """

    ours: float
    unit: str
    target: str
    reached: bool
    peer: float | None = None
    peer_name: str = ""
    ratio: float | None = None
    beside: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Row:
    """`measure(folder, quick)` works in an empty folder."""

    name: str
    what: str
    measure: Callable[[Path, bool], Figure]
