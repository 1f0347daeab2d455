"""Nights of a diary as values, for tests and hypothesis: ordinary ones, and any that can be told."""

from collections.abc import Iterable
from datetime import date, time, timedelta
from typing import Any

from hypothesis import strategies as st

from bot.domain.dated import DatedNap, DatedNight
from bot.domain.night import NightAnswers
from bot.domain.week import Week

AMSTERDAM, NEW_YORK = "Europe/Amsterdam", "America/New_York"
SUNDAY = date(2026, 6, 14)
WEEK = Week(SUNDAY)
MONDAY = WEEK.nights[0]


def told(**changes: Any) -> NightAnswers:
    """23:15, 20 minutes, 10 awake, woke 06:45, up at 07:00: seven hours asleep, SE 90.3 %."""
    ordinary = {"lights_out": time(23, 15), "sol": 20, "waso": 10, "woke": time(6, 45), "out_of_bed": time(7)}
    return NightAnswers.model_validate({**ordinary, "quality": "so_so", **changes})


def nights(*answers: NightAnswers, first: date = MONDAY, **more: Any) -> list[DatedNight]:
    """Nights one after the other, from `first` on."""
    return [DatedNight(first + timedelta(days=day), AMSTERDAM, one, **more) for day, one in enumerate(answers)]


def naps(days: Iterable[int], starts: time | None = time(14), minutes: int | None = 20) -> tuple[DatedNap, ...]:
    """A nap on each of these days of the week, Monday 0."""
    return tuple(DatedNap(MONDAY + timedelta(days=day), starts, minutes) for day in days)


_MINUTES = st.none() | st.integers(0, 150)
_EVENING = st.none() | st.integers(20 * 60, 26 * 60)
_MORNING = st.none() | st.integers(5 * 60, 9 * 60)


def _wall(minutes: int | None) -> time | None:
    return None if minutes is None else time(*divmod(minutes % (24 * 60), 60))


any_answers = st.builds(
    lambda lights, sol, waso, woke, later, quality, no_sleep: NightAnswers(
        lights_out=_wall(lights),
        sol=sol,
        waso=waso,
        woke=_wall(woke),
        out_of_bed=_wall(None if woke is None or later is None else woke + later),
        quality=quality,
        no_sleep=no_sleep,
    ),
    _EVENING,
    _MINUTES,
    _MINUTES,
    _MORNING,
    st.none() | st.integers(0, 90),
    st.sampled_from([None, "very_poor", "poor", "so_so", "good", "very_good"]),
    st.sampled_from([False] * 9 + [True]),
)
"""Anything a person can say of a night, gaps included."""


def any_nights(first: date, days: int) -> st.SearchStrategy[list[DatedNight]]:
    """A diary of some of the nights from `first` on, in any order, some of travel or of a night shift."""
    zones = st.sampled_from([None, None, None, NEW_YORK])
    shifts = st.sampled_from([False, False, False, True])
    night = st.builds(DatedNight, st.just(first), st.just(AMSTERDAM), any_answers, zones, shifts)
    dates = st.lists(st.integers(0, days - 1), unique=True, max_size=days)
    return dates.flatmap(
        lambda chosen: st.tuples(*([night] * len(chosen))).map(
            lambda made: [
                DatedNight(first + timedelta(days=day), one.zone, one.answers, one.zone_up, one.shift)
                for day, one in zip(chosen, made, strict=True)
            ]
        )
    )
