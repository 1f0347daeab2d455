"""All that a week's message tells, as values."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.domain.absence import Absence
from bot.domain.clock_changes import is_put_back
from bot.domain.dated import DatedNight, Evening
from bot.domain.night import Flag
from bot.domain.trial_plan import Plan
from bot.domain.week import Week, WeekFigures

Change = Literal["travel", "clock-back", "clock-forward"]
"""Why a night is no night like others: another time zone in the morning, or a clock that was changed."""


@dataclass(frozen=True, slots=True)
class InTrial:
    """The plan of a trial that runs, and the night that was last."""

    plan: Plan
    night: date


@dataclass(frozen=True, slots=True)
class WeekReport:
    """The week of somebody, and the figures of the week before (`last`).

    `asked`: how many nights could have been told of so far; None where that is nothing to count by. `late`: nights
    that were filled in after their own day. `unclear`: nights whose answers contradict each other: in no figure, and in
    `nights` neither. `worried`: a note of the week shows worry about numbers. `evenings`: those
    of which it is known whether magnesium was taken. `early`: it is said that noticing nothing of it yet is usual.
    `trial`: while one runs, no figure of the nights is told.
    """

    week: Week
    today: date
    nights: tuple[DatedNight, ...]
    figures: WeekFigures
    last: WeekFigures
    asked: int | None = None
    late: tuple[date, ...] = ()
    away: tuple[Absence, ...] = ()
    worried: bool = False
    evenings: tuple[Evening, ...] = ()
    unclear: tuple[date, ...] = ()
    early: bool = False
    trial: InTrial | None = None


def changes(nights: Iterable[DatedNight]) -> list[tuple[date, Change]]:
    """The nights that are irregular, and why."""
    return [(night.night, _change(night)) for night in nights if night.is_irregular]


def flag_counts(nights: Iterable[DatedNight]) -> Mapping[Flag, int]:
    """In how many nights each flag was tapped; one that never was is not there."""
    return Counter(flag for night in nights for flag in night.answers.flags)


def awakenings(nights: Iterable[DatedNight]) -> tuple[int, int] | None:
    """How often somebody woke in all, and in how many nights that is known; None where it is in none."""
    known = [night.answers.awakenings for night in nights if night.answers.awakenings is not None]
    return (sum(known), len(known)) if known else None


def nights_counted(
    week: Week, *, today: date, told: Collection[date], asked: Collection[date], paused: Collection[date], less: bool
) -> int | None:
    """Of how many nights a week says that so many were filled in: those that were asked about or told of, up to today.

    In a break nothing is asked, and such nights leave the count. Where the coach asked about none of the week, all
    count that lie in no break. None where it comes less often, at the person's own wish (`less`).
    """
    if less:
        return None
    so_far = {night for night in week.nights if night <= today}
    counted = so_far & set(asked) if asked else so_far - set(paused)
    return len(counted | set(told))


def _change(night: DatedNight) -> Change:
    if night.zone_up not in (None, night.zone):
        return "travel"
    return "clock-back" if is_put_back(night.night, night.zone) else "clock-forward"
