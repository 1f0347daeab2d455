"""How much the nights shift: the spread of their midpoints, and how far free days lie from ordinary ones.

Both rest on the comparable nights alone: a clock change, travel or a night shift moves a night by itself.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from statistics import fmean, stdev

from bot.domain.dated import DatedNight

ENOUGH_NIGHTS = 5
"""Below this number of nights only figures are told (Borba 2020: a week is what reliability needs)."""
FEWEST_FREE, FEWEST_ORDINARY = 2, 3
"""Nights that social jetlag needs of each kind."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A sample standard deviation (n - 1), in minutes, and the number of nights it rests on."""

    minutes: float
    n: int


@dataclass(frozen=True, slots=True)
class Jetlag:
    """Social jetlag in minutes, |MSF - MSW|, and the numbers of free and ordinary nights it rests on."""

    minutes: float
    free: int
    ordinary: int


def regularity(nights: Iterable[DatedNight]) -> Spread | None:
    """The standard deviation of the midpoints, in minutes since the previous noon; None from fewer than five nights."""
    middles = [middle for _, middle in _middles(nights)]
    return Spread(stdev(middles), len(middles)) if len(middles) >= ENOUGH_NIGHTS else None


def social_jetlag(nights: Iterable[DatedNight], free_days: Collection[int]) -> Jetlag | None:
    """|MSF - MSW| (Wittmann 2006); a night is free where the calendar day of its morning is a free weekday.

    None from fewer than two free or three ordinary nights.
    """
    middles = _middles(nights)
    free = [middle for night, middle in middles if night.night.weekday() in free_days]
    ordinary = [middle for night, middle in middles if night.night.weekday() not in free_days]
    if len(free) < FEWEST_FREE or len(ordinary) < FEWEST_ORDINARY:
        return None
    return Jetlag(abs(fmean(free) - fmean(ordinary)), len(free), len(ordinary))


def _middles(nights: Iterable[DatedNight]) -> list[tuple[DatedNight, float]]:
    comparable = [(night, night.midpoint) for night in nights if night.is_comparable]
    return [(night, middle) for night, middle in comparable if middle is not None]
