"""When the coach itself was away: what was planned and never went out, by parts of days."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal

from bot.domain.local_time import SMALL_HOURS_END, local

Part = Literal["morning", "afternoon", "evening"]
_NOON, _EVENING = time(12), time(18)
_NEXT = timedelta(hours=36)
"""Messages farther apart do not follow each other: there was a break between them."""
_FEW = 2


@dataclass(frozen=True, slots=True)
class DayPart:
    """A morning, an afternoon or an evening; the hours after midnight belong to the evening before."""

    day: date
    part: Part


@dataclass(frozen=True, slots=True)
class Appointment:
    """A message as it was planned, and whether it came."""

    due_at: datetime
    came: bool


@dataclass(frozen=True, slots=True)
class Absence:
    """From one part of a day to another, both included; mostly one and the same."""

    first: DayPart
    last: DayPart


def absences(appointments: Iterable[Appointment], zone: str) -> list[Absence]:
    """One after another; more than two messages in a row that did not come are one absence."""
    found: list[Absence] = []
    for run in _missed_in_a_row(appointments):
        parts = list(dict.fromkeys(day_part(one.due_at, zone) for one in run))
        spans = [(parts[0], parts[-1])] if len(parts) > _FEW else [(part, part) for part in parts]
        found += [Absence(first, last) for first, last in spans]
    return found


def day_part(instant: datetime, zone: str) -> DayPart:
    """The part of which day an instant is in, for somebody in that zone."""
    here = local(instant, zone)
    if here.time() < SMALL_HOURS_END:
        return DayPart(here.date() - timedelta(days=1), "evening")
    part: Part = "morning" if here.time() < _NOON else "afternoon" if here.time() < _EVENING else "evening"
    return DayPart(here.date(), part)


def _missed_in_a_row(appointments: Iterable[Appointment]) -> list[list[Appointment]]:
    runs: list[list[Appointment]] = [[]]
    for one in sorted(appointments, key=lambda one: one.due_at):
        if one.came or (runs[-1] and one.due_at - runs[-1][-1].due_at > _NEXT):
            runs.append([])
        if not one.came:
            runs[-1].append(one)
    return [run for run in runs if run]
