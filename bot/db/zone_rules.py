"""The zones in which something is planned, and the rules with which their next instants were computed."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select

from bot.db.insert import insert
from bot.db.schedules import RAW
from bot.db.tables import schedules, zone_rules


def next_zone(conn: Connection, after: str = "") -> str | None:
    """The first zone with schedules behind `after`, by name: one look into the index, however many people there are."""
    return conn.execute(select(func.min(schedules.c.zone)).where(schedules.c.zone > after)).scalar()


def known(conn: Connection, zone: str) -> str | None:
    """The fingerprint that was noted last; None for a zone that is new."""
    return conn.execute(select(zone_rules.c.rules).where(zone_rules.c.zone == zone)).scalar()


def note(conn: Connection, zone: str, rules: str) -> None:
    """From now on the next instants of the zone are by these rules."""
    query = insert(conn, zone_rules).values(zone=zone, rules=rules)
    conn.execute(query.on_conflict_do_update(index_elements=["zone"], set_={"rules": rules}))


def lot(conn: Connection, zone: str, after: int, limit: int) -> Sequence[Row[Any]]:
    """Up to `limit` raw rows of planned schedules of the zone behind that id, held until the transaction ends.

    A row that another transaction holds is passed over: it is just being computed anew.
    """
    mine = (schedules.c.zone == zone, schedules.c.id > after, schedules.c.next_due_at.is_not(None))
    query = select(*RAW).where(*mine).order_by(schedules.c.id).limit(limit)
    return conn.execute(query.with_for_update(skip_locked=True)).all()
