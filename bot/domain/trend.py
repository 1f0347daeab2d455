"""Whether four weeks differ from the four before: for each figure a direction, or honestly none.

Both periods are whole weeks, so that every weekday comes four times in each and a weekend pattern weighs alike. It is
assumed that what is missing is missing alike in both: neither the weekends nor the worst mornings of one of them.
Periods with very different shares of answered nights are not compared.
Irregular nights and night shifts take no part.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean
from types import MappingProxyType
from typing import Literal

from bot.domain.ar1 import EXACT, Difference, difference
from bot.domain.dated import DatedNap, DatedNight
from bot.domain.night import NightFigures
from bot.domain.shares import are_uneven
from bot.domain.steadiness import Steadiness, steadiness
from bot.domain.week import Mean, Week, week_of

BLOCK = 4
"""Weeks in a period."""
BLOCKS = 3
"""Periods that stand beside each other: twelve weeks."""
TREND_WEEKS = BLOCK * BLOCKS
FEWEST_NIGHTS = 10
"""Nights with the figure that each period needs before anything is said of their difference."""

NIGHTS = BLOCK * 7

Figure = Literal["sol", "waso", "tst", "efficiency"]
FIGURES: tuple[Figure, ...] = ("tst", "sol", "waso", "efficiency")
MEANINGFUL: Mapping[Figure, float] = MappingProxyType({"sol": 15, "waso": 20, "tst": 30, "efficiency": 5})
"""The smallest difference worth telling, in minutes or percentage points (section E of the fact sheet)."""
Direction = Literal["less", "more"]
OfNights = Mapping[date, NightFigures]


@dataclass(frozen=True, slots=True)
class Period:
    """Four weeks: its first and last night, how many comparable nights were told, how many others, and the means."""

    first: date
    last: date
    nights: int
    set_apart: int
    means: Mapping[Figure, Mean]

    @property
    def is_enough(self) -> bool:
        """Whether it has the nights that a comparison needs, if all have the figure."""
        return self.nights >= FEWEST_NIGHTS

    @property
    def answered(self) -> int:
        """Nights with an answer, those that take no part too."""
        return self.nights + self.set_apart

    @property
    def comparable(self) -> int:
        """Nights that could have had each figure: all but those that take no part."""
        return NIGHTS - self.set_apart


@dataclass(frozen=True, slots=True)
class Change:
    """Four weeks against the four before in one figure; `direction` is None where nothing clear can be said.

    `difference` is None where one of the periods has too few nights (`before` and `after` say how many), or where their
    shares of nights with an answer differ too much (`is_uneven`): the worst mornings may be missing in one of them.
    """

    figure: Figure
    before: int
    after: int
    difference: Difference | None
    direction: Direction | None
    is_uneven: bool = False


@dataclass(frozen=True, slots=True)
class Trend:
    """Twelve whole weeks in three periods, the earliest first.

    `changes`: how the last period differs from the one before it; `steady`: how steady its nights lay.
    """

    periods: tuple[Period, ...]
    changes: tuple[Change, ...]
    steady: Steadiness

    @property
    def is_uneven(self) -> bool:
        """Whether the shares of answered nights differ by over 15 points: skipped nights may be the worst ones."""
        return _is_uneven(*self.periods[-2:])

    @property
    def nights(self) -> int:
        return sum(period.nights for period in self.periods)

    @property
    def set_apart(self) -> int:
        """Nights in the twelve weeks that take no part."""
        return sum(period.set_apart for period in self.periods)

    @property
    def set_apart_lately(self) -> int:
        """Nights in the last eight weeks, those compared, that take no part."""
        return sum(period.set_apart for period in self.periods[-2:])


def last_whole_week(night: date) -> Week:
    """The last week that is over once this night is."""
    week = week_of(night)
    return week if week.sunday == night else week.previous


def trend(
    nights: Sequence[DatedNight], last: Week, naps: Sequence[DatedNap] = (), free_days: Collection[int] = ()
) -> Trend:
    """The twelve weeks up to `last`; other nights take no part."""
    periods = tuple(_period(nights, last.back(BLOCK * ago)) for ago in reversed(range(BLOCKS)))
    before, after = periods[-2:]
    changes = compare(
        _of(nights, last.back(BLOCK)),
        _of(nights, last),
        of=(before.comparable, after.comparable),
        uneven=_is_uneven(before, after),
    )
    return Trend(periods, tuple(changes), steadiness(_within(nights, last), naps, free_days))


def compare(
    before: OfNights, after: OfNights, *, of: tuple[int, int] = (NIGHTS, NIGHTS), uneven: bool = False
) -> list[Change]:
    """Each figure of the nights after against those before; `of` so many nights, `uneven` as periods already."""
    return [change(figure, values(figure, before), values(figure, after), of=of, uneven=uneven) for figure in FIGURES]


def change(
    figure: Figure,
    before: Mapping[date, float],
    after: Mapping[date, float],
    *,
    of: tuple[int, int] = (NIGHTS, NIGHTS),
    uneven: bool = False,
) -> Change:
    """A direction only where the interval excludes 0 and the difference reaches the meaningful change.

    And only where both periods have enough nights with the figure, and similar shares of them.
    """
    if min(len(before), len(after)) < FEWEST_NIGHTS:
        return Change(figure, len(before), len(after), None, None)
    if uneven or are_uneven((len(before), of[0]), (len(after), of[1])):
        return Change(figure, len(before), len(after), None, None, is_uneven=True)
    found = difference(before, after)
    clear = found.excludes_zero and round(abs(found.estimate), EXACT) >= MEANINGFUL[figure]
    direction: Direction | None = ("more" if found.estimate > 0 else "less") if clear else None
    return Change(figure, len(before), len(after), found, direction)


def values(figure: Figure, nights: OfNights) -> dict[date, float]:
    """The figure of every night that has it; those of efficiency have the efficiency of all nights as their mean."""
    if figure == "efficiency":
        return _efficiencies(nights)
    known = {night: getattr(of_night, figure) for night, of_night in nights.items()}
    return {night: float(value) for night, value in known.items() if value is not None}


def _efficiencies(nights: OfNights) -> dict[date, float]:
    """SE + 100 * (TST - SE * window) / mean window, of every night: sum(TST) / sum(window), linearised.

    Their mean is the efficiency of the period, and their spread is that of a ratio of sums.
    """
    both = {
        night: (one.tst, one.window) for night, one in nights.items() if one.tst is not None and one.window is not None
    }
    if not both:
        return {}
    ratio = sum(tst for tst, _ in both.values()) / sum(window for _, window in both.values())
    mean = fmean(window for _, window in both.values())
    return {night: 100 * (ratio + (tst - ratio * window) / mean) for night, (tst, window) in both.items()}


def _is_uneven(before: Period, after: Period) -> bool:
    return are_uneven((before.answered, NIGHTS), (after.answered, NIGHTS))


def _within(nights: Sequence[DatedNight], last: Week) -> list[DatedNight]:
    """The nights of the four weeks up to `last` that have an answer."""
    first = last.back(BLOCK - 1).nights[0]
    return [one for one in nights if first <= one.night <= last.sunday and one.answers.is_filled_in]


def _of(nights: Sequence[DatedNight], last: Week) -> dict[date, NightFigures]:
    """The figures of the comparable nights of the four weeks up to `last`."""
    return {one.night: one.figures for one in _within(nights, last) if one.is_comparable}


def _period(nights: Sequence[DatedNight], last: Week) -> Period:
    told = _of(nights, last)
    of_figures = ((figure, values(figure, told)) for figure in FIGURES)
    means = {figure: Mean(fmean(known.values()), len(known)) for figure, known in of_figures if known}
    set_apart = len(_within(nights, last)) - len(told)
    return Period(last.back(BLOCK - 1).nights[0], last.sunday, len(told), set_apart, means)
