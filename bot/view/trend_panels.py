"""What the picture of the trend shows, as values: panels, and in them nights and the means of weeks."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dot:
    """One night: its number of days after the first, and its value; `counts` where it is part of its week's mean."""

    day: int
    value: float
    counts: bool


@dataclass(frozen=True, slots=True)
class WeekMean:
    """The mean of a week by its number, and the nights it rests on; without any night None."""

    week: int
    value: float | None
    n: int


@dataclass(frozen=True, slots=True)
class Panel:
    """One figure over all weeks. A scale `from_zero` begins there; another one at the least value."""

    heading: str
    dots: tuple[Dot, ...]
    means: tuple[WeekMean, ...]
    from_zero: bool


@dataclass(frozen=True, slots=True)
class TrendTexts:
    """What stands beside the panels and what the marks mean, in the person's language."""

    nights: str
    night: str
    mean: str
    left_out: str
    empty: str
