"""The planner: what is due goes from `schedules` to the outbox, and each schedule moves to its next instant."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from hashlib import blake2b
from typing import cast

import structlog
from sqlalchemy import Connection, func, select

from bot.db import nights, poisoned, questions, schedules, updates
from bot.db.built import Built
from bot.db.schedules import Schedule
from bot.db.tables import schedules as table
from bot.delivery import outbox, shifts
from bot.domain.delivery import LOT, MOST_MISSED, day_of
from bot.domain.local_time import next_due
from bot.domain.person import Kind

log = structlog.get_logger()
NO_SPREAD = timedelta()
LONGEST_AWAY = timedelta(days=35)
"""How far back missed messages are recorded; finished outbox rows are not kept longer either."""
QUESTIONS_KEPT = timedelta(days=7)
"""How long a question that has expired is kept: longer than any of its buttons means something."""
_EARLIEST = Built(select(func.min(table.c.next_due_at)))


def plan(conn: Connection, now: datetime, *, limit: int = LOT, spread: timedelta = NO_SPREAD) -> bool:
    """Take due schedules, the longest due first, until `limit` rows are written; returns whether more may be due.

    Of several missed times only the newest is sent. As many old outbox rows, update ids and poisoned updates are
    forgotten; of the persons whose turn it is old questions, and what nights were before old changes. A schedule from
    which nothing can be computed is put aside and stops nobody else's. What another planner has in hand is passed over.
    `spread`: check-ins and weekly messages come up to so much later, everybody's by an amount of their own.
    """
    outbox.forget(conn, now - LONGEST_AWAY, limit)
    updates.forget(conn, now, limit)
    poisoned.forget(conn, now, limit)
    due = schedules.due(conn, now, limit)
    whose = {row.person_id for row in due}
    questions.forget(conn, whose, now - QUESTIONS_KEPT, limit)
    nights.forget_befores(conn, whose, now - nights.BEFORES_KEPT, limit)
    planned: list[outbox.Planned] = []
    moved: dict[int, datetime] = {}
    more = len(due) == limit
    for row in due:
        if row.kind == schedules.SHIFT:
            continue
        try:
            schedule = schedules.from_row(row)
            instants, following = _due_instants(schedule, now)
            found = [*_to_outbox(schedule, instants, spread)]
        except Exception as error:
            log.error("schedule put aside", schedule=row.id, kind=row.kind, error=type(error).__name__)
            schedules.unplan(conn, row.id)
            continue
        if planned and len(planned) + len(found) > limit:
            more = True
            break
        planned += found
        moved[row.id] = following
    outbox.enqueue_all(conn, planned, now)
    schedules.move(conn, moved)
    for row in due:
        if row.kind == schedules.SHIFT:
            shifts.run_out(conn, row.person_id, now)
    return more


def next_at(conn: Connection) -> datetime | None:
    """The earliest instant of any schedule; None where nothing is planned."""
    row = _EARLIEST.first(conn)
    return None if row is None else row[0]


def _to_outbox(schedule: Schedule, instants: Sequence[datetime], spread: timedelta) -> Iterator[outbox.Planned]:
    """The planned messages at these instants: the newest waits, those before it were missed."""
    later = NO_SPREAD if schedule.kind in schedules.REMINDERS else spread * share(schedule.person_id)
    for instant in instants:
        day = day_of(cast(Kind, schedule.kind), instant, schedule.zone)
        yield outbox.Planned(schedule.person_id, schedule.kind, day, instant + later, missed=instant != instants[-1])


def share(person_id: int) -> float:
    """A number from 0 up to 1 that is always the same for one person, and evenly spread over people."""
    return int.from_bytes(blake2b(str(person_id).encode(), digest_size=4).digest()) / 2**32


def _due_instants(schedule: Schedule, now: datetime) -> tuple[list[datetime], datetime]:
    """The instants of the schedule from its next one until now, at least one, of very many the newest; and the next."""
    instant = schedule.next_due_at
    if instant is None:
        raise ValueError(f"schedule {schedule.id} is not planned")
    if now - instant > LONGEST_AWAY:
        instant = next_due(now - LONGEST_AWAY, schedule.wall, schedule.weekdays, schedule.zone)
    instants: list[datetime] = []
    while instant <= now or not instants:
        instants.append(instant)
        instant = next_due(instant, schedule.wall, schedule.weekdays, schedule.zone)
    return instants[-MOST_MISSED - 1 :], instant
