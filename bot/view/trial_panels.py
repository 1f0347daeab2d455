"""What the picture of a trial shows, as values: its nights, and the phases that they belong to."""

from dataclasses import dataclass
from typing import Literal

Look = Literal["counts", "flagged", "left out", "not counted"]
"""Of a night: it counts; it counts and was unlike others; it was left out; its phase does not count."""


@dataclass(frozen=True, slots=True)
class TrialDot:
    """One night: its number of days after the first one, and its value."""

    day: int
    value: float
    look: Look


@dataclass(frozen=True, slots=True)
class Span:
    """A phase by its first and last day. `n`: the nights that count, None where its nights do not.

    The mean with its interval is there where it may be shown.
    """

    label: str
    first: int
    last: int
    n: int | None = None
    mean: float | None = None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class TrialTexts:
    """What stands beside the nights and what the marks mean, in the person's language.

    `beyond` is followed by the values that lie beyond the scale.
    """

    nights: str
    night: str
    flagged: str
    left_out: str
    not_counted: str
    mean: str
    beyond: str
    empty: str


@dataclass(frozen=True, slots=True)
class TrialSheet:
    """All of it. `dates`: what days are called on the time axis, the most wanted first; `steps`: words for the values
    of a scale that has no numbers, from the lowest.
    """

    title: str
    heading: str
    days: int
    dots: tuple[TrialDot, ...]
    spans: tuple[Span, ...]
    dates: tuple[tuple[int, str], ...]
    steps: tuple[str, ...]
    texts: TrialTexts
