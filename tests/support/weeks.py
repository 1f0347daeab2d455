"""Ten weeks that differ and one in a trial: the examples of docs/, and what tests of the week and its picture play."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any

from bot.domain.dated import DatedNight
from bot.domain.night import NightAnswers
from bot.domain.trial_plan import Plan

AMSTERDAM, NEW_YORK = "Europe/Amsterdam", "America/New_York"
SUNDAY = date(2026, 6, 14)
CLOCK_BACK = date(2026, 10, 25)
"""The Sunday on whose night the clock was put back in Europe."""
MON, TUE, WED, THU, FRI, SAT, SUN = range(7)


@dataclass(frozen=True, slots=True)
class ToldNight:
    """A night of the diary; `late`: filled in after its own day, `shift`: during night shifts."""

    night: date
    answers: NightAnswers
    zone: str = AMSTERDAM
    zone_up: str | None = None
    late: bool = False
    shift: bool = False

    def dated(self) -> DatedNight:
        """As the figures take it."""
        return DatedNight(self.night, self.zone, self.answers, self.zone_up, self.shift)


@dataclass(frozen=True, slots=True)
class ToldNap:
    """A nap of a calendar day; `starts` and `minutes` may be unknown."""

    day: date
    starts: time | None
    minutes: int | None


@dataclass(frozen=True, slots=True)
class ToldWeek:
    """What somebody told of the week of this Sunday, and of the week before (`before`).

    `evenings`: (night, whether magnesium was taken); an evening that is unknown is not there. `person`: values of
    `persons` that differ from those of somebody settled. `trial`: the one that runs.
    """

    name: str
    nights: tuple[ToldNight, ...]
    evenings: tuple[tuple[date, bool], ...] = ()
    naps: tuple[ToldNap, ...] = ()
    before: tuple[ToldNight, ...] = ()
    sunday: date = SUNDAY
    person: tuple[tuple[str, Any], ...] = ()
    trial: Plan | None = None


def answers(lights: str, sol: int | None, waso: int | None, woke: str, up: str, quality: str | None) -> NightAnswers:
    """A night as it is told: ("23:15", 20, 10, "06:45", "07:00", "good"); "" and None are missing."""
    given = {"lights_out": lights, "sol": sol, "waso": waso, "woke": woke, "out_of_bed": up, "quality": quality}
    return NightAnswers.model_validate({name: value for name, value in given.items() if value not in ("", None)})


def day(weekday: int, sunday: date = SUNDAY) -> date:
    """The date of a weekday (Monday 0) of the week of that Sunday."""
    return sunday - timedelta(days=6 - weekday)


def told(nights: Iterable[tuple[int, NightAnswers]], sunday: date = SUNDAY, **more: Any) -> tuple[ToldNight, ...]:
    """Nights by the weekday of their mornings."""
    return tuple(ToldNight(day(weekday, sunday), given, **more) for weekday, given in nights)


def took(*weekdays: int, of: Iterable[int] = range(7), sunday: date = SUNDAY) -> tuple[tuple[date, bool], ...]:
    """Magnesium on the evenings before these mornings, and none on the others `of` which it is known."""
    return tuple((day(weekday, sunday), weekday in weekdays) for weekday in of)


ORDINARY = (
    (MON, answers("23:00", 20, 10, "06:45", "07:00", "good")),
    (TUE, answers("23:15", 25, 20, "06:45", "07:05", "so_so")),
    (WED, answers("22:50", 15, 0, "06:40", "07:00", "good")),
    (THU, answers("23:30", 30, 25, "06:50", "07:10", "so_so")),
    (FRI, answers("23:10", 20, 15, "06:45", "07:00", "good")),
    (SAT, answers("23:45", 15, 10, "07:50", "08:20", "very_good")),
    (SUN, answers("00:10", 20, 15, "08:00", "08:30", "good")),
)
BEFORE = (
    (MON, answers("23:05", 30, 20, "06:45", "07:00", "so_so")),
    (TUE, answers("23:00", 15, 10, "06:45", "07:00", "good")),
    (THU, answers("23:20", 25, 30, "06:50", "07:00", "so_so")),
    (SAT, answers("00:15", 10, 15, "08:10", "08:40", "good")),
    (SUN, answers("23:50", 20, 10, "08:00", "08:30", "good")),
)

FULL = ToldWeek("full", told(ORDINARY), took(MON, TUE, WED, FRI, SUN), before=told(BEFORE, SUNDAY - timedelta(7)))

GAPS = ToldWeek(
    "gaps",
    (
        *told([ORDINARY[MON], (TUE, answers("23:20", None, None, "06:30", "07:00", "so_so"))]),
        ToldNight(day(FRI), answers("23:40", 45, 60, "06:20", "", "poor"), late=True),
        ToldNight(day(SAT), answers("", 20, None, "08:10", "08:40", None)),
    ),
    took(TUE, SAT, of=(MON, TUE, SAT)),
)

NIGHT_SHIFTS = ToldWeek(
    "shift",
    (
        *told([ORDINARY[MON], ORDINARY[TUE]]),
        *told(
            [
                (WED, answers("08:15", 15, 30, "14:40", "15:00", "so_so")),
                (THU, answers("08:30", 10, 45, "14:30", "15:10", "poor")),
                (FRI, answers("08:05", 20, 20, "14:50", "15:15", "good")),
            ],
            shift=True,
        ),
        *told([(SAT, answers("10:30", 10, 0, "13:30", "13:45", "so_so"))], shift=True),
        *told([(SUN, answers("22:30", 15, 20, "08:30", "09:00", "very_good"))]),
    ),
    took(MON, TUE, SUN, of=(MON, TUE, SUN)),
)

CLOCK_CHANGE = ToldWeek(
    "clock-change",
    told([*ORDINARY[:SUN], (SUN, answers("23:30", 20, 20, "07:10", "07:30", "good"))], CLOCK_BACK),
    took(MON, TUE, WED, THU, FRI, SAT, SUN, sunday=CLOCK_BACK),
    sunday=CLOCK_BACK,
)

TRAVEL = ToldWeek(
    "travel",
    (
        *told(
            [
                (MON, answers("23:30", 40, 20, "06:10", "06:30", "so_so")),
                (TUE, answers("22:45", 20, 50, "06:00", "06:40", "poor")),
                (WED, answers("23:00", 15, 10, "06:50", "07:10", "good")),
            ],
            zone=NEW_YORK,
        ),
        ToldNight(day(THU), answers("21:00", 45, 40, "06:45", "07:15", "very_poor"), NEW_YORK, AMSTERDAM),
        *told(
            [
                (FRI, answers("23:50", 60, 75, "08:40", "09:00", "poor")),
                (SAT, answers("00:30", 70, 30, "09:30", "10:00", "so_so")),
                (SUN, answers("23:45", 45, 20, "08:45", "09:10", "good")),
            ]
        ),
    ),
)

ONE_NIGHT = ToldWeek(
    "one-night", told([(WED, answers("23:15", 35, 40, "06:20", "07:00", "so_so"))]), took(WED, of=[WED])
)

NONE = ToldWeek("none", (), took(TUE, THU, of=(TUE, WED, THU)))

VERY_LONG = ToldWeek(
    "very-long",
    told(
        [
            (MON, answers("21:00", 90, 120, "08:30", "10:00", "poor")),
            (TUE, answers("20:45", 120, 150, "09:00", "10:30", "very_poor")),
            (WED, answers("21:15", 75, 90, "08:45", "09:45", "poor")),
            (THU, answers("20:30", 100, 180, "09:15", "11:00", "very_poor")),
            (FRI, answers("21:00", 60, 120, "08:30", "10:15", "so_so")),
            (SAT, answers("21:30", 80, 100, "09:40", "11:30", "poor")),
            (SUN, NightAnswers(no_sleep=True, quality="very_poor")),
        ]
    ),
    took(MON, TUE, WED, THU, FRI, SAT, of=range(7)),
)

NAPS = ToldWeek(
    "naps",
    told(
        [
            (MON, answers("23:00", 50, 20, "06:45", "07:00", "so_so")),
            (TUE, answers("23:15", 45, 10, "06:45", "07:05", "so_so")),
            (WED, answers("22:50", 55, 0, "06:40", "07:00", "poor")),
            (THU, answers("23:30", 40, 25, "06:50", "07:10", "so_so")),
            (FRI, answers("23:10", 60, 15, "06:45", "07:00", "poor")),
            (SAT, answers("23:45", 35, 10, "07:50", "08:20", "good")),
        ]
    ),
    naps=(
        ToldNap(day(MON), time(16, 30), 45),
        ToldNap(day(TUE), time(17), 60),
        ToldNap(day(THU), time(15, 45), 40),
        ToldNap(day(SAT), time(14), 20),
    ),
)

WORDS_ONLY = ToldWeek(
    "words-only",
    told(ORDINARY),
    took(MON, TUE, WED, FRI, SUN),
    before=told(BEFORE, SUNDAY - timedelta(7)),
    person=(("words_only", True),),
)

WEEKS = (FULL, GAPS, NIGHT_SHIFTS, CLOCK_CHANGE, TRAVEL, ONE_NIGHT, NONE, VERY_LONG, NAPS, WORDS_ONLY)

IN_TRIAL = ToldWeek(
    "in-a-trial",
    told(ORDINARY),
    took(WED, THU, FRI, SUN, of=(WED, THU, FRI, SAT, SUN)),
    before=told(BEFORE, SUNDAY - timedelta(7)),
    trial=Plan(question="sol", first=day(WED) - timedelta(14), began=day(WED)),
)
"""While a trial runs no week is told; so it is not among those whose figures and picture are tested."""
