"""The planner: what is due goes from `schedules` to the outbox, and each schedule moves to its next instant."""

from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import Connection, func, select

from bot.db.schedules import Schedule, advance, from_row
from bot.db.tables import schedules
from bot.delivery import outbox
from bot.domain.delivery import LOT, day_of
from bot.domain.local_time import next_due
from bot.domain.person import Kind

LONGEST_AWAY = timedelta(days=35)
"""How far back missed messages are recorded; finished outbox rows are not kept longer either."""


def plan(conn: Connection, now: datetime, *, limit: int = LOT) -> bool:
    """Take up to `limit` due schedules, the longest due first; returns whether more may be due already.

    Of several missed times only the newest is sent. As many old outbox rows are forgotten.
    """
    outbox.forget(conn, now - LONGEST_AWAY, limit)
    due = select(schedules).where(schedules.c.next_due_at <= now).order_by(schedules.c.next_due_at).limit(limit)
    found = [from_row(row) for row in conn.execute(due)]
    for schedule in found:
        _to_outbox(conn, schedule, now)
        advance(conn, schedule, now)
    return len(found) == limit


def next_at(conn: Connection) -> datetime | None:
    """The earliest instant of any schedule; None where nothing is planned."""
    return conn.execute(select(func.min(schedules.c.next_due_at))).scalar()


def _to_outbox(conn: Connection, schedule: Schedule, now: datetime) -> None:
    *missed, newest = _due_instants(schedule, now)
    kind = cast(Kind, schedule.kind)
    for instant in missed:
        day = day_of(kind, instant, schedule.zone)
        outbox.note_missed(conn, schedule.person_id, kind, day, instant, now)
    outbox.enqueue(conn, schedule.person_id, kind, day_of(kind, newest, schedule.zone), 0, newest)


def _due_instants(schedule: Schedule, now: datetime) -> list[datetime]:
    """Every instant of the schedule from its next one until now, at least one."""
    instant = schedule.next_due_at
    if instant is None:
        raise ValueError(f"schedule {schedule.id} is not planned")
    if now - instant > LONGEST_AWAY:
        instant = next_due(now - LONGEST_AWAY, schedule.wall, schedule.weekdays, schedule.zone)
    instants: list[datetime] = []
    while instant <= now or not instants:
        instants.append(instant)
        instant = next_due(instant, schedule.wall, schedule.weekdays, schedule.zone)
    return instants
