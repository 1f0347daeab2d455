"""What the planner forgets along the way."""

from datetime import timedelta

from sqlalchemy import Connection, select

from bot.db import poisoned, updates
from bot.db.tables import poisoned_updates, seen_updates
from bot.delivery.planner import plan
from tests.delivery.rig import utc

THURSDAY = utc("2026-06-11 10:00")


def test_old_update_ids_and_poisoned_updates_are_forgotten_on_the_way(conn: Connection) -> None:
    for number in (7, 8, 9):
        updates.mark(conn, number, THURSDAY)
        poisoned.note(conn, number, "text", "LookupError", THURSDAY)
    later = THURSDAY + poisoned.KEPT + timedelta(days=1)
    for left in (1, 0):
        plan(conn, later, limit=2)
        for one in (seen_updates, poisoned_updates):
            assert len(conn.execute(select(one)).all()) == left
