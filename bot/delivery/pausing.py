"""A break without an end, and the one line that asks a day later whether to go on."""

from datetime import datetime, time, timedelta

from bot.db import Conn, people, schedules, trials
from bot.db.people import Person
from bot.delivery import outbox
from bot.domain.delivery import day_of
from bot.domain.local_time import local, to_instant
from bot.domain.person import CHECKIN_AFTER_GETUP, Kind

KIND: Kind = "resume"
AFTER = timedelta(days=1)
EARLIEST, LATEST = time(9), time(21)
"""The line comes between these wall times, and not before the person's own check-in: it wakes nobody."""


def pause(conn: Conn, person: Person, now: datetime) -> Person:
    """Stop all scheduled messages until the person goes on, and plan the question whether to."""
    changed = people.change(conn, person.id, paused_at=now, paused_until=None)
    schedules.replan(conn, changed, now)
    trials.rest(conn, changed, now)
    due = asks_at(changed, now)
    day = day_of(KIND, due, person.zone)
    outbox.cancel(conn, person.id, KIND, day)
    outbox.enqueue(conn, person.id, KIND, day, outbox.next_number(conn, person.id, KIND, day), due)
    return changed


def asks_at(person: Person, now: datetime) -> datetime:
    """A day later, or the next instant after that at which a message is no trouble."""
    due = now + AFTER
    there = local(due, person.zone)
    earliest = EARLIEST
    if person.getup is not None:
        awake = (person.getup.hour * 60 + person.getup.minute + CHECKIN_AFTER_GETUP) % (24 * 60)
        earliest = max(EARLIEST, time(*divmod(awake, 60)))
    if there.time() < earliest:
        return to_instant(there.date(), earliest, person.zone)
    if there.time() > max(LATEST, earliest):
        return to_instant(there.date() + timedelta(days=1), earliest, person.zone)
    return due
