"""Night shifts: from when until when, and the plans that follow."""

from datetime import date, datetime, time, timedelta

from sqlalchemy import Connection

from bot.db import people, schedules
from bot.db.people import Person
from bot.delivery import outbox
from bot.domain.delivery import NUDGE
from bot.domain.local_time import local, next_due
from bot.domain.person import EVERY_DAY, last_night, schedules_for
from bot.domain.shift import of_shift


def begin(conn: Connection, person: Person, now: datetime, *, getup: time, lights_out: time, until: date) -> Person:
    """From the next sleep until that of `until` these times hold; while shifts go on, they began when they began."""
    times = {"shift_getup": getup, "shift_lights_out": lights_out, "shift_until": until}
    changed = people.change(conn, person.id, **times)
    if person.shift_until is None:
        since = last_night(changed.profile(), now) + timedelta(days=1)
        changed = people.change(conn, person.id, shift_since=since, shift_last=None)
    schedules.replan(conn, changed, now)
    _ask_again(conn, changed, now)
    return changed


def end(conn: Connection, person: Person, now: datetime) -> Person:
    """The person's own times hold again; the night shifts end with the newest night that there is."""
    return _end(conn, person, last_night(person.profile(), now), now)


def run_out(conn: Connection, person_id: int, now: datetime) -> None:
    """The planner's part, on the day after: who is in another transaction's hands waits for the next time."""
    person = people.lock_free(conn, person_id)
    if person is None:
        return
    until = person.shift_until
    if until is not None and until < local(now, person.zone).date():
        _end(conn, person, until, now)
    else:
        schedules.replan(conn, person, now)


def _end(conn: Connection, person: Person, last: date, now: datetime) -> Person:
    had = person.shift_since is not None and person.shift_since <= last
    span = {"shift_last": last} if had else {"shift_since": None, "shift_last": None}
    changed = people.change(conn, person.id, shift_until=None, **span)
    schedules.replan(conn, changed, now)
    return changed


def _ask_again(conn: Connection, person: Person, now: datetime) -> None:
    """Today's check-in came before the sleep that it is about: one more comes after it."""
    today = local(now, person.zone).date()
    walls = [one.wall for one in schedules_for(person.profile()) if one.kind == "checkin"]
    number = outbox.next_number(conn, person.id, "checkin", today)
    if not walls or number == 0 or not of_shift(person, today):
        return
    due = next_due(now, walls[0], EVERY_DAY, person.zone)
    if local(due, person.zone).date() == today:
        outbox.cancel(conn, person.id, "checkin", today)
        outbox.enqueue(conn, person.id, "checkin", today, max(number, NUDGE + 1), due)
