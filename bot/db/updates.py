"""Which updates were applied: a set with an expiry, since ids restart at random after a quiet week."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select

from bot.db.built import Built
from bot.db.insert import Insert
from bot.db.lots import delete_chosen
from bot.db.tables import seen_updates

KEPT = timedelta(days=8)
COUNTS = timedelta(days=2)
"""Telegram delivers again for a day. It begins its ids anew, anywhere, after a quiet week: by then one says nothing."""


def _anew(insert: Insert) -> Insert:
    return insert.on_conflict_do_update(index_elements=["update_id"], set_={"seen_at": insert.excluded.seen_at})


_SEEN = Built(
    select(seen_updates.c.update_id).where(
        seen_updates.c.update_id == bindparam("which"), seen_updates.c.seen_at > bindparam("since")
    )
)
_MARK = Built.insert(seen_updates, _anew)


def seen(conn: Connection, update_id: int, now: datetime) -> bool:
    """Whether it was applied, not so long ago that it must be another one with the same id."""
    return _SEEN.first(conn, which=update_id, since=now - COUNTS) is not None


def mark(conn: Connection, update_id: int, now: datetime) -> None:
    """Remember the update."""
    _MARK.run(conn, update_id=update_id, seen_at=now)


def forget(conn: Connection, now: datetime, limit: int) -> None:
    """Forget up to `limit` updates that Telegram can no longer send, the oldest first."""
    old = select(seen_updates.c.update_id).where(seen_updates.c.seen_at < now - KEPT)
    delete_chosen(conn, seen_updates, old.order_by(seen_updates.c.seen_at).limit(limit))
