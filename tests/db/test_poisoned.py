"""The record of updates that failed."""

from datetime import timedelta

from sqlalchemy import func, select

from bot.db import poisoned
from bot.db.tables import poisoned_updates


def rows(conn):
    columns = (poisoned_updates.c[name] for name in ("update_id", "kind", "error", "attempts"))
    return [tuple(row) for row in conn.execute(select(*columns).order_by(poisoned_updates.c.update_id))]


def test_attempts_are_counted_and_the_last_error_is_kept(conn, now):
    assert poisoned.attempts(conn, 7, now) == 0
    assert poisoned.note(conn, 7, "text", "LookupError", now) == 1
    assert poisoned.note(conn, 7, "text", "ValueError", now + timedelta(hours=1)) == 2
    assert poisoned.note(conn, 8, "tap", "KeyError", now) == 1
    assert poisoned.attempts(conn, 7, now + timedelta(hours=2)) == 2
    assert rows(conn) == [(7, "text", "ValueError", 2), (8, "tap", "KeyError", 1)]


def test_after_two_days_the_same_id_is_another_update(conn, now):
    for _ in range(3):
        poisoned.note(conn, 7, "text", "LookupError", now)
    assert poisoned.attempts(conn, 7, now + timedelta(days=2)) == 3
    assert poisoned.attempts(conn, 7, now + timedelta(days=3)) == 0
    assert poisoned.note(conn, 7, "tap", "KeyError", now + timedelta(days=3)) == 1
    assert rows(conn) == [(7, "tap", "KeyError", 1)]


def test_an_attempt_is_explained_taken_back_or_dropped(conn, now):
    for _ in range(2):
        poisoned.note(conn, 7, "text", "process-ended", now)
    poisoned.note(conn, 8, "text", "process-ended", now)
    poisoned.explain(conn, 7, "E" * 200)
    poisoned.take_back(conn, 7)
    poisoned.take_back(conn, 8)
    assert rows(conn) == [(7, "text", "E" * 64, 1)]
    poisoned.drop(conn, 7)
    assert rows(conn) == []


def test_records_are_forgotten_after_thirty_days_in_small_lots(conn, now):
    for number in range(5):
        poisoned.note(conn, number, "text", "LookupError", now + timedelta(minutes=number))
    poisoned.forget(conn, now + timedelta(days=30), 10)
    assert len(rows(conn)) == 5
    poisoned.forget(conn, now + timedelta(days=31), 2)
    assert [row[0] for row in rows(conn)] == [2, 3, 4]
    poisoned.forget(conn, now + timedelta(days=31), 10)
    assert conn.execute(select(func.count()).select_from(poisoned_updates)).scalar_one() == 0
