"""The planner: what is due goes from `schedules` to the outbox, and each schedule moves to its next instant."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import cast

import structlog
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import DBAPIError

from bot.db import poisoned, questions, updates
from bot.db.schedules import Schedule, advance, load, unplan
from bot.db.tables import schedules
from bot.delivery import outbox
from bot.domain.delivery import LOT, MOST_MISSED, day_of
from bot.domain.local_time import next_due
from bot.domain.person import Kind

log = structlog.get_logger()
LONGEST_AWAY = timedelta(days=35)
"""How far back missed messages are recorded; finished outbox rows are not kept longer either."""
QUESTIONS_KEPT = timedelta(days=7)
"""How long a question that has expired is kept: longer than any of its buttons means something."""


def plan(conn: Connection, now: datetime, *, limit: int = LOT) -> bool:
    """Take due schedules, the longest due first, until `limit` rows are written; returns whether more may be due.

    Of several missed times only the newest is sent. As many old outbox rows, update ids and poisoned updates are
    forgotten, and old questions of the persons whose turn it is. A schedule from which nothing can be computed is put
    aside and stops nobody else's.
    """
    outbox.forget(conn, now - LONGEST_AWAY, limit)
    updates.forget(conn, now, limit)
    poisoned.forget(conn, now, limit)
    columns = (schedules.c.id, schedules.c.person_id, schedules.c.kind)
    query = select(*columns).where(schedules.c.next_due_at <= now).order_by(schedules.c.next_due_at).limit(limit)
    due = conn.execute(query).all()
    questions.forget(conn, {row.person_id for row in due}, now - QUESTIONS_KEPT, limit)
    written = 0
    for row in due:
        try:
            with conn.begin_nested():
                schedule = load(conn, row.id)
                instants = _due_instants(schedule, now)
                if written and written + len(instants) > limit:
                    return True
                _to_outbox(conn, schedule, instants, now)
                written += len(instants)
        except DBAPIError:  # the database's trouble, not this schedule's
            raise
        except Exception as error:
            log.error("schedule put aside", schedule=row.id, kind=row.kind, error=type(error).__name__)
            unplan(conn, row.id)
    return len(due) == limit


def next_at(conn: Connection) -> datetime | None:
    """The earliest instant of any schedule; None where nothing is planned."""
    return conn.execute(select(func.min(schedules.c.next_due_at))).scalar()


def _to_outbox(conn: Connection, schedule: Schedule, instants: Sequence[datetime], now: datetime) -> None:
    *missed, newest = instants
    kind = cast(Kind, schedule.kind)
    for instant in missed:
        day = day_of(kind, instant, schedule.zone)
        outbox.note_missed(conn, schedule.person_id, kind, day, instant, now)
    outbox.enqueue(conn, schedule.person_id, kind, day_of(kind, newest, schedule.zone), 0, newest)
    advance(conn, schedule, now)


def _due_instants(schedule: Schedule, now: datetime) -> list[datetime]:
    """The instants of the schedule from its next one until now, at least one; of very many the newest."""
    instant = schedule.next_due_at
    if instant is None:
        raise ValueError(f"schedule {schedule.id} is not planned")
    if now - instant > LONGEST_AWAY:
        instant = next_due(now - LONGEST_AWAY, schedule.wall, schedule.weekdays, schedule.zone)
    instants: list[datetime] = []
    while instant <= now or not instants:
        instants.append(instant)
        instant = next_due(instant, schedule.wall, schedule.weekdays, schedule.zone)
    return instants[-MOST_MISSED - 1 :]
