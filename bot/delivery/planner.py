"""The planner: what is due goes from `schedules` to the outbox, and each schedule moves to its next instant."""

from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Planned:
    """What one lot came to: new messages, the next instant of any schedule, and whether more is due already."""

    count: int
    next_due_at: datetime | None
    more: bool


def plan(conn: Connection, now: datetime, *, limit: int = LOT) -> Planned:
    """Take up to `limit` due schedules, the longest due first. Of several missed times only the newest is sent."""
    due = select(schedules).where(schedules.c.next_due_at <= now).order_by(schedules.c.next_due_at).limit(limit)
    found = [from_row(row) for row in conn.execute(due)]
    count = sum(_to_outbox(conn, schedule, now) for schedule in found)
    for schedule in found:
        advance(conn, schedule, now)
    return Planned(count, next_at(conn), len(found) == limit)


def next_at(conn: Connection) -> datetime | None:
    """The earliest instant of any schedule; None where nothing is planned."""
    return conn.execute(select(func.min(schedules.c.next_due_at))).scalar()


def _to_outbox(conn: Connection, schedule: Schedule, now: datetime) -> bool:
    *missed, newest = _due_instants(schedule, now)
    kind = cast(Kind, schedule.kind)
    for instant in missed:
        day = day_of(kind, instant, schedule.zone)
        outbox.note_missed(conn, schedule.person_id, kind, day, instant, now)
    return outbox.enqueue(conn, schedule.person_id, kind, day_of(kind, newest, schedule.zone), 0, newest)


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
