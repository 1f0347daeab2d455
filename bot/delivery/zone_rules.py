"""At the start: where a zone has other rules than the next instants were computed with, these are moved.

Lots of few rows, so that nobody waits for it. What is noted at the end of a zone says that it is done: a start that
was killed half way begins the zone again, and moves nothing twice.
"""

from datetime import datetime
from functools import partial

import structlog

from bot.db import Conn, Database, schedules, zone_rules
from bot.db.schedules import Schedule
from bot.domain.delivery import LOT
from bot.domain.zone_rules import fingerprint, nearest, same_rules

log = structlog.get_logger()


async def follow(database: Database, now: datetime, *, limit: int = LOT) -> None:
    """Bring every zone with schedules up to its present rules. One that is no zone (any more) stays as it is."""
    zone = await database.run(zone_rules.next_zone)
    while zone is not None:
        try:
            await _follow_zone(database, zone, fingerprint(zone, now), limit)
        except ValueError:
            log.warning("a time zone is not known here", zone=zone)
        zone = await database.run(partial(zone_rules.next_zone, after=zone))


async def _follow_zone(database: Database, zone: str, rules: str, limit: int) -> None:
    known = await database.run(lambda conn: zone_rules.known(conn, zone))
    if known == rules:
        return
    if not same_rules(known, rules):
        last: int | None = 0
        moved = 0
        while last is not None:
            last, few = await database.run(partial(move_lot, zone=zone, after=last, limit=limit))
            moved += few
        if moved:
            log.info("next messages moved: the time zone has other rules", zone=zone, moved=moved)
    await database.run(lambda conn: zone_rules.note(conn, zone, rules))


def move_lot(conn: Conn, zone: str, after: int, limit: int) -> tuple[int | None, int]:
    """Move the next schedules of the zone behind the id `after`; returns the last id (None at the end), how many moved.

    A day that has its message keeps that one: the planner never adds a second.
    """
    rows = zone_rules.lot(conn, zone, after, limit)
    moved: dict[int, datetime] = {}
    for row in rows:
        try:
            schedule = schedules.from_row(row)
            instant = _by_present_rules(schedule)
        except ValueError as error:  # the planner puts it aside when its turn comes
            log.warning("schedule not moved", schedule=row.id, kind=row.kind, error=type(error).__name__)
            continue
        if instant != schedule.next_due_at:
            moved[schedule.id] = instant
    schedules.move(conn, moved)
    return (rows[-1].id if len(rows) == limit else None), len(moved)


def _by_present_rules(schedule: Schedule) -> datetime:
    """The planned instant by the rules of today; one between two minutes was never a wall time: it is due at once."""
    due = schedule.next_due_at
    if due is None:
        raise ValueError(f"schedule {schedule.id} is not planned")
    at_once = due.replace(second=0, microsecond=0) != due
    return due if at_once else nearest(due, schedule.wall, schedule.weekdays, schedule.zone)
