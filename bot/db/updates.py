"""Which updates were applied: a set with an expiry, since ids restart at random after a quiet week."""

from datetime import datetime

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from bot.db.tables import seen_updates


def seen(conn: Connection, update_id: int) -> bool:
    return (
        conn.execute(select(seen_updates.c.update_id).where(seen_updates.c.update_id == update_id)).first()
        is not None
    )


def mark(conn: Connection, update_id: int, now: datetime) -> None:
    conn.execute(insert(seen_updates).values(update_id=update_id, seen_at=now).on_conflict_do_nothing())
