"""A week of the diary: seven nights whose mornings are Monday to Sunday, and its figures.

Each mean rests on the nights that have its figure and says how many; nothing missing is filled in.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from statistics import fmean

from bot.domain.dated import DatedNap, DatedNight, Evening
from bot.domain.night import NightFigures
from bot.domain.regularity import Jetlag, Spread, regularity, social_jetlag

_DAY = 24 * 60
_NOON = 12 * 60


@dataclass(frozen=True, slots=True)
class Week:
    """A week by its Sunday, the date under which it is kept."""

    sunday: date

    @property
    def nights(self) -> tuple[date, ...]:
        """The seven nights by the dates of their mornings, Monday first."""
        return tuple(self.sunday - timedelta(days=6 - day) for day in range(7))

    @property
    def previous(self) -> "Week":
        """The week before."""
        return self.back(1)

    def back(self, weeks: int) -> "Week":
        """The week so many weeks before."""
        return Week(self.sunday - timedelta(weeks=weeks))

    def holds(self, day: date) -> bool:
        """Whether a night (or a calendar day) is one of these seven."""
        return timedelta(0) <= self.sunday - day < timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Mean:
    """A mean and the number of nights it rests on."""

    value: float
    n: int


@dataclass(frozen=True, slots=True)
class MeanClock:
    """A mean wall-clock time and the number of nights it rests on."""

    value: time
    n: int


@dataclass(frozen=True, slots=True)
class NapFigures:
    """How many naps there were, and the minutes of those whose length is `known`."""

    naps: int
    minutes: int
    known: int


@dataclass(frozen=True, slots=True)
class WeekFigures:
    """Means in minutes; `efficiency` in percent: the sum of TST over the sum of the sleep windows (O - L).

    `in_bed` is TIB, of the nights with the time into bed. Regularity and social jetlag rest on comparable nights;
    `set_apart` says how many nights are not (a clock change, travel, a night shift). Naps are part of no other figure.
    """

    nights: int
    tst: Mean | None
    sol: Mean | None
    waso: Mean | None
    efficiency: Mean | None
    magnesium_taken: int
    magnesium_known: int
    in_bed: Mean | None = None
    regularity: Spread | None = None
    social_jetlag: Jetlag | None = None
    set_apart: int = 0
    naps: NapFigures | None = None


def week_of(day: date) -> Week:
    """The week that a night belongs to: the one of the Sunday on or after its morning."""
    return Week(day + timedelta(days=6 - day.weekday()))


def week_figures(
    nights: Sequence[DatedNight],
    evenings: Sequence[Evening],
    naps: Sequence[DatedNap] = (),
    free_days: Collection[int] = (),
) -> WeekFigures:
    """The figures of the nights and evenings given, each at most once. Raises ValueError for an unknown zone."""
    told = [dated for dated in nights if dated.answers.is_filled_in]
    of_nights = [dated.figures for dated in told]
    known = [evening.taken for evening in evenings if evening.taken is not None]
    return WeekFigures(
        nights=len(told),
        tst=_mean(of_night.tst for of_night in of_nights),
        sol=_mean(of_night.sol for of_night in of_nights),
        waso=_mean(of_night.waso for of_night in of_nights),
        efficiency=efficiency_of(of_nights),
        magnesium_taken=sum(known),
        magnesium_known=len(known),
        in_bed=_mean(of_night.tib for of_night in of_nights),
        regularity=regularity(told),
        social_jetlag=social_jetlag(told, free_days),
        set_apart=sum(not dated.is_comparable for dated in told),
        naps=_naps(naps),
    )


def mean_clock(moments: Iterable[float | None]) -> MeanClock | None:
    """The mean wall-clock time of minutes since the previous noon (`DatedNight.since_noon`); None of nothing.

    So 23:30 and 00:30 make midnight, and getting up at 18:30 lies after 07:00.
    """
    known = [moment for moment in moments if moment is not None]
    if not known:
        return None
    return MeanClock(time(*divmod((_NOON + round(fmean(known))) % _DAY, 60)), len(known))


def efficiency_of(nights: Iterable[NightFigures]) -> Mean | None:
    """Sleep efficiency of several nights, in percent: sum(TST) / sum(O - L), over the nights that have both."""
    both = [(night.tst, night.window) for night in nights if night.tst is not None and night.window is not None]
    if not both:
        return None
    return Mean(100 * sum(tst for tst, _ in both) / sum(window for _, window in both), len(both))


def _mean(values: Iterable[int | None]) -> Mean | None:
    known = [value for value in values if value is not None]
    return Mean(sum(known) / len(known), len(known)) if known else None


def _naps(naps: Sequence[DatedNap]) -> NapFigures | None:
    lengths = [nap.minutes for nap in naps if nap.minutes is not None]
    return NapFigures(len(naps), sum(lengths), len(lengths)) if naps else None
