"""Schedules: when the coach writes next to whom. The instant is computed from the wall time, never "+24 h"."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from sqlalchemy import Connection, Row, String, and_, bindparam, delete, insert, select, type_coerce, update

from bot.db.people import Person, from_bits, to_bits
from bot.db.prompts import any_sent_since, prompted_next_door
from bot.db.tables import outbox, schedules
from bot.domain.delivery import day_of
from bot.domain.local_time import next_due, to_instant
from bot.domain.pause import paused_until
from bot.domain.person import EVERY_DAY, Kind, PlannedTime, schedules_for

SHIFT = "shift"
"""A row that is no message: when it is due, night shifts are over and the person's own times hold again."""
REMINDERS = ("magnesium", "second")
MIDNIGHT = time(0)
RAW = [type_coerce(column, String).label("wall") if column is schedules.c.wall else column for column in schedules.c]
"""The columns as they stand: a wall time that is none must not spoil the rows beside it."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """One row of `schedules`; `next_due_at` is empty where nothing is planned."""

    id: int
    person_id: int
    kind: str
    weekdays: frozenset[int]
    wall: time
    zone: str
    next_due_at: datetime | None


def of_person(conn: Connection, person_id: int) -> Sequence[Schedule]:
    """The person's schedules of messages, the next one first."""
    mine = and_(schedules.c.person_id == person_id, schedules.c.kind != SHIFT)
    query = select(schedules).where(mine).order_by(schedules.c.next_due_at)
    return [from_row(row) for row in conn.execute(query)]


def due(conn: Connection, now: datetime, limit: int) -> Sequence[Row[Any]]:
    """Up to `limit` raw rows that are due, the longest due first, held until the transaction ends.

    Rows that another transaction holds are passed over. `from_row` makes a Schedule of each, if it can.
    """
    query = select(*RAW).where(schedules.c.next_due_at <= now).order_by(schedules.c.next_due_at).limit(limit)
    return conn.execute(query.with_for_update(skip_locked=True)).all()


def from_row(row: object) -> Schedule:
    """A Schedule from a row of the table. Raises ValueError for a row that holds no schedule."""
    values = {name: getattr(row, name) for name in Schedule.__slots__}
    wall = values["wall"]
    at = time.fromisoformat(wall) if isinstance(wall, str) else wall
    return Schedule(**{**values, "wall": at, "weekdays": from_bits(values["weekdays"])})


def replan(conn: Connection, person: Person, now: datetime) -> None:
    """Write the person's schedules anew from what they chose, with the next instants after `now`.

    While somebody is paused without an end, gone, or not yet settled, nothing is planned; while they are silent, only
    a reminder that they did not ignore. A message that was still to
    come today, and whose new time has passed already, is due now: a change of time loses none. A day that has its
    message in the outbox, sent or not, gets no second one, nor does a sleep that had its reminder the night next door.
    """
    taken = _taken(conn, person.id)
    waiting = {kind: day for kind, day in _waiting(conn, person.id).items() if (kind, day) not in taken}
    conn.execute(delete(schedules).where(schedules.c.person_id == person.id))
    if person.shift_until is not None:
        after = person.shift_until + timedelta(days=1)
        _add(conn, person, SHIFT, EVERY_DAY, MIDNIGHT, to_instant(after, MIDNIGHT, person.zone))
    start = _start(person, now)
    if start is None:
        return
    rows = [(one, _first_free(conn, person, one, start, taken)) for one in _wanted_now(conn, person)]
    earliest: dict[Kind, datetime] = {}
    for planned, due in rows:
        earliest[planned.kind] = min(due, earliest.get(planned.kind, due))
    for planned, due in rows:
        skips = due == earliest[planned.kind] and _skips(planned.kind, due, now, waiting.get(planned.kind), person.zone)
        at_once = skips and start == now and not _had(conn, person, planned.kind, now)
        _add(conn, person, planned.kind, planned.weekdays, planned.wall, now if at_once else due)


def _add(conn: Connection, person: Person, kind: str, weekdays: frozenset[int], wall: time, due: datetime) -> None:
    values = {"kind": kind, "weekdays": to_bits(weekdays), "wall": wall, "zone": person.zone, "next_due_at": due}
    conn.execute(insert(schedules).values(person_id=person.id, **values))


def _waiting(conn: Connection, person_id: int) -> dict[str, date]:
    """By kind, the day of the next message that is not planned yet."""
    planned = [row for row in of_person(conn, person_id) if row.next_due_at is not None]
    return {
        row.kind: day_of(cast(Kind, row.kind), row.next_due_at, row.zone)
        for row in reversed(planned)
        if row.next_due_at is not None
    }


def _taken(conn: Connection, person_id: int) -> frozenset[tuple[str, date]]:
    """Kind and day of every planned message that is in the outbox, whatever became of it."""
    query = select(outbox.c.kind, outbox.c.day).where(outbox.c.person_id == person_id, outbox.c.number == 0)
    return frozenset((row.kind, row.day) for row in conn.execute(query))


def _first_free(
    conn: Connection, person: Person, planned: PlannedTime, after: datetime, taken: Collection[tuple[str, date]]
) -> datetime:
    """The first instant later than `after` whose day has no message yet."""
    due = next_due(after, planned.wall, planned.weekdays, person.zone)
    while (planned.kind, day_of(planned.kind, due, person.zone)) in taken or _had(conn, person, planned.kind, due):
        due = next_due(due, planned.wall, planned.weekdays, person.zone)
    return due


def _had(conn: Connection, person: Person, kind: Kind, at: datetime) -> bool:
    """Whether the sleep that a reminder at this instant is for had its own already."""
    return kind == "magnesium" and prompted_next_door(conn, person.id, day_of(kind, at, person.zone), at)


def _skips(kind: Kind, due: datetime, now: datetime, waiting: date | None, zone: str) -> bool:
    """Whether the message that waited for today would be passed over by the new time."""
    return waiting is not None and day_of(kind, now, zone) == waiting < day_of(kind, due, zone)


def wanted(person: Person) -> tuple[PlannedTime, ...]:
    """What is to be planned: the reminder only after the safety screen was passed."""
    planned = schedules_for(person.profile())
    return tuple(one for one in planned if one.kind not in REMINDERS or person.screened_at is not None)


def _wanted_now(conn: Connection, person: Person) -> tuple[PlannedTime, ...]:
    """The same; of somebody who is silent only the reminder, unless it went unanswered in these days too."""
    planned = wanted(person)
    if person.silent_at is None:
        return planned
    since = person.heard_at if person.heard_at is not None else person.consent_at
    ignored = any_sent_since(conn, person.id, "magnesium", since)
    return () if ignored else tuple(one for one in planned if one.kind in REMINDERS)


def next_of(conn: Connection, person_id: int, kind: str) -> datetime | None:
    """The next instant at which a message of `kind` is planned."""
    query = (
        select(schedules.c.next_due_at)
        .where(schedules.c.person_id == person_id, schedules.c.kind == kind)
        .where(schedules.c.next_due_at.is_not(None))
        .order_by(schedules.c.next_due_at)
        .limit(1)
    )
    return conn.execute(query).scalar()


def move(conn: Connection, instants: Mapping[int, datetime]) -> None:
    """Set the next instant of schedules, by id."""
    if instants:
        query = update(schedules).where(schedules.c.id == bindparam("of")).values(next_due_at=bindparam("to"))
        conn.execute(query, [{"of": one, "to": instant} for one, instant in instants.items()])


def unplan(conn: Connection, schedule_id: int) -> None:
    """Nothing comes of this schedule until the person's schedules are written anew."""
    conn.execute(update(schedules).where(schedules.c.id == schedule_id).values(next_due_at=None))


def _start(person: Person, now: datetime) -> datetime | None:
    """The instant after which messages are planned, a moment before the first day after a pause; None for nothing."""
    if person.settled_at is None or person.gone_at is not None:
        return None
    until = paused_until(person, now)
    if until is None:
        return now
    if until == date.max:
        return None
    return max(now, to_instant(until, time(0), person.zone) - timedelta(seconds=1))
