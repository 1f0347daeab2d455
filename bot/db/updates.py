"""Which updates were applied: a set with an expiry, since ids restart at random after a quiet week."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, select

from bot.db.insert import BuiltInsert
from bot.db.tables import seen_updates

KEPT = timedelta(days=2)
"""Telegram delivers nothing older than a day, and starts its ids anew, anywhere, after a quiet week."""


_SEEN = select(seen_updates.c.update_id).where(seen_updates.c.update_id == bindparam("which"))
_MARK = BuiltInsert(seen_updates, lambda insert: insert.on_conflict_do_nothing())


def seen(conn: Connection, update_id: int) -> bool:
    return conn.execute(_SEEN, {"which": update_id}).first() is not None


def mark(conn: Connection, update_id: int, now: datetime) -> None:
    """Remember the update."""
    conn.execute(_MARK.on(conn), {"update_id": update_id, "seen_at": now})


def forget(conn: Connection, now: datetime, limit: int) -> None:
    """Forget up to `limit` updates that Telegram can no longer send, the oldest first."""
    old = select(seen_updates.c.update_id).where(seen_updates.c.seen_at < now - KEPT)
    oldest = old.order_by(seen_updates.c.seen_at).limit(limit).with_for_update(skip_locked=True)
    conn.execute(delete(seen_updates).where(seen_updates.c.update_id.in_(oldest)))
