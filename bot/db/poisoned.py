"""Updates whose handling failed: id and kind, the class of the error, how often. Never what somebody wrote."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, case, delete, select, update

from bot.db.insert import insert
from bot.db.lots import delete_chosen
from bot.db.tables import poisoned_updates as table
from bot.db.updates import COUNTS as SAME

KEPT = timedelta(days=30)
"""How long a record is kept. One older than `SAME` is of another update, whatever its id."""


def attempts(conn: Connection, update_id: int, now: datetime) -> int:
    """How often this update was tried in vain, as far as was noted."""
    query = select(table.c.attempts).where(table.c.update_id == update_id, table.c.failed_at >= now - SAME)
    return conn.execute(query).scalar() or 0


def note(conn: Connection, update_id: int, kind: str, error: str, now: datetime) -> int:
    """Note an attempt that failed, or that may end the process; returns how many there were with it."""
    row = insert(conn, table).values(update_id=update_id, kind=kind, error=error[:64], attempts=1, failed_at=now)
    again = case((table.c.failed_at < now - SAME, 1), else_=table.c.attempts + 1)
    values = {"kind": row.excluded.kind, "error": row.excluded.error, "failed_at": row.excluded.failed_at}
    counted = row.on_conflict_do_update(index_elements=[table.c.update_id], set_={**values, "attempts": again})
    return int(conn.execute(counted.returning(table.c.attempts)).scalar_one())


def explain(conn: Connection, update_id: int, error: str) -> None:
    """Name what the attempt failed on that was noted beforehand."""
    conn.execute(update(table).where(table.c.update_id == update_id).values(error=error[:64]))


def take_back(conn: Connection, update_id: int) -> None:
    """The attempt noted last was none of the update's doing."""
    this = table.c.update_id == update_id
    conn.execute(update(table).where(this).values(attempts=table.c.attempts - 1))
    conn.execute(delete(table).where(this, table.c.attempts <= 0))


def drop(conn: Connection, update_id: int) -> None:
    """It was handled after all."""
    conn.execute(delete(table).where(table.c.update_id == update_id))


def forget(conn: Connection, now: datetime, limit: int) -> None:
    """Forget up to `limit` records that have had their time, the oldest first."""
    old = select(table.c.update_id).where(table.c.failed_at < now - KEPT)
    delete_chosen(conn, table, old.order_by(table.c.failed_at).limit(limit))
