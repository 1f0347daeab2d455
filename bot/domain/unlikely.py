"""What can be true of a night and seldom is: asked about once, and then believed. And hours that come twice, or never.

The limits are those of C4 of the fact sheet: less than 3 or more than 12 hours in bed, S > 180, W > 240, lights out
before 19:00 or after 04:00, no awakening and yet awake, more than 180 minutes between waking and getting up.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from bot.domain.clock_changes import change_within, comes_twice, is_skipped
from bot.domain.local_time import elapsed_minutes, local, minutes_until
from bot.domain.night import (
    CLOCKS,
    EARLIEST_LIGHTS_OUT,
    LATEST_LIGHTS_OUT,
    LONG_SOL,
    LONG_WASO,
    NightAnswers,
    NightField,
    NightInstants,
    odd_clock,
)

Place = tuple[date, str, str | None]
"""A night, the zone where they went to bed, and the one where they rose."""
SHORTEST_IN_BED, LONGEST_IN_BED = 3 * 60, 12 * 60
LONG_LIE_IN = 180
LONG_NAP = 180
OWN_HOURS = 3 * 60
"""Minutes around somebody's usual bedtime within which no hour is odd."""


class Unlikely(StrEnum):
    """What seldom is true of a night."""

    ODD_LIGHTS_OUT = "odd_lights_out"
    LONG_SOL = "long_sol"
    LONG_WASO = "long_waso"
    AWAKE_UNNOTICED = "awake_unnoticed"
    LONG_LIE_IN = "long_lie_in"
    SHORT_IN_BED = "short_in_bed"
    LONG_IN_BED = "long_in_bed"


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something unlikely, and the question whose answer it would be to mend."""

    reason: Unlikely
    field: NightField


def unlikely(answers: NightAnswers, at: NightInstants, *, usual: time | None = None) -> Doubt | None:
    """The first unlikely thing that was not asked about yet; `usual`: when their own light goes out."""
    if answers.no_sleep:
        return None
    return next((doubt for doubt in _found(answers, at, usual) if doubt.reason not in answers.believed), None)


def _found(answers: NightAnswers, at: NightInstants, usual: time | None) -> Iterator[Doubt]:
    if answers.lights_out is not None and is_odd_bedtime(answers.lights_out, usual):
        yield Doubt(Unlikely.ODD_LIGHTS_OUT, "lights_out")
    if (answers.sol or 0) > LONG_SOL:
        yield Doubt(Unlikely.LONG_SOL, "sol")
    if (answers.waso or 0) > LONG_WASO:
        yield Doubt(Unlikely.LONG_WASO, "waso")
    if answers.awakenings == 0 and answers.waso:
        yield Doubt(Unlikely.AWAKE_UNNOTICED, "waso")
    lie_in = _minutes(at.woke, at.out_of_bed)
    if lie_in is not None and lie_in > LONG_LIE_IN:
        yield Doubt(Unlikely.LONG_LIE_IN, "out_of_bed")
    in_bed = time_in_bed(at)
    if in_bed is not None and in_bed < SHORTEST_IN_BED:
        yield Doubt(Unlikely.SHORT_IN_BED, odd_clock(answers, "out_of_bed"))
    if in_bed is not None and in_bed > LONGEST_IN_BED:
        yield Doubt(Unlikely.LONG_IN_BED, odd_clock(answers, "out_of_bed"))


def time_in_bed(at: NightInstants) -> int | None:
    """Minutes from into bed, or from lights out where that is all we know, until out of bed."""
    return _minutes(at.into_bed or at.lights_out, at.out_of_bed)


def is_odd_bedtime(wall: time, usual: time | None = None) -> bool:
    """Whether few people turn out the light at this hour, and this person does not either."""
    own = usual is not None and min(minutes_until(usual, wall), minutes_until(wall, usual)) <= OWN_HOURS
    return LATEST_LIGHTS_OUT < wall < EARLIEST_LIGHTS_OUT and not own


def in_two_hours(answers: NightAnswers, at: NightInstants, place: Place) -> NightField | None:
    """The first clock answer in an hour that came twice, of which it was not asked yet which one is meant."""
    for field, day, wall, zone in _near_a_change(answers, at, place):
        if hour_of(field) not in answers.believed and comes_twice(day, wall, zone):
            return field
    return None


def in_no_hour(answers: NightAnswers, at: NightInstants, place: Place) -> NightField | None:
    """The first clock answer in the hour that the spring change skips."""
    clocks = _near_a_change(answers, at, place)
    return next((field for field, day, wall, zone in clocks if is_skipped(day, wall, zone)), None)


def hour_of(field: NightField) -> str:
    """The name under which `believed` holds that it was asked which of two equal hours is meant."""
    return f"hour_{field}"


def _near_a_change(
    answers: NightAnswers, at: NightInstants, place: Place
) -> Iterator[tuple[NightField, date, time, str]]:
    """The clock answers told in a zone whose clocks are changed about then, each with its day and that zone."""
    night, zone, zone_up = place
    for field in CLOCKS:
        wall, instant = getattr(answers, field), getattr(at, field)
        there = (zone_up or zone) if field in ("woke", "out_of_bed") else zone
        if wall is not None and change_within(night, there):
            yield field, local(instant, there).date(), wall, there


def _minutes(start: datetime | None, end: datetime | None) -> int | None:
    return None if start is None or end is None else elapsed_minutes(start, end)
