"""What the planner forgets along the way."""

from datetime import date, time, timedelta

from sqlalchemy import Connection, select, text

from bot.db import nights, people, poisoned, questions, schedules, tables, updates
from bot.db.tables import night_befores, poisoned_updates, seen_updates
from bot.delivery import outbox
from bot.delivery.planner import plan
from tests.delivery.rig import ANNE, utc

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


def test_what_a_night_was_before_an_old_change_is_forgotten_when_its_person_has_a_turn(conn: Connection) -> None:
    person = 1001
    people.add(conn, person, language="nl", zone="Europe/Amsterdam", consent_at=THURSDAY, version=1)
    known = people.change(conn, person, getup=time(7), settled_at=THURSDAY)
    schedules.replan(conn, known, THURSDAY)
    nights.keep_before(conn, person, date(2026, 6, 11), THURSDAY)
    for days, left in ((8, 1), (9, 0)):
        plan(conn, THURSDAY + timedelta(days=days))
        assert len(conn.execute(select(night_befores)).all()) == left


def test_a_lot_is_no_larger_than_its_limit_however_postgresql_goes_about_it(conn: Connection) -> None:
    """With the statistics of an almost empty table it joins row by row, and reads a subquery anew for each of them."""
    if conn.dialect.name == "postgresql":
        for way in ("hashjoin", "mergejoin", "hashagg", "material", "sort", "indexscan", "bitmapscan", "indexonlyscan"):
            conn.execute(text(f"SET LOCAL enable_{way} = off"))
    people.add(conn, ANNE, language="nl", zone="Europe/Amsterdam", consent_at=THURSDAY, version=1)
    for number in range(9):
        day = date(2026, 6, 1 + number)
        updates.mark(conn, number, THURSDAY)
        poisoned.note(conn, number, "text", "LookupError", THURSDAY)
        nights.keep_before(conn, ANNE, day, THURSDAY)
        questions.put(conn, ANNE, "checkin", day.isoformat(), now=THURSDAY, expires_at=THURSDAY)
    outbox.enqueue_all(
        conn,
        [outbox.Planned(ANNE, "checkin", date(2026, 6, 1 + number), THURSDAY, missed=True) for number in range(9)],
        THURSDAY,
    )
    later = THURSDAY + timedelta(days=60)
    updates.forget(conn, later, 2)
    poisoned.forget(conn, later, 2)
    outbox.forget(conn, later, 2)
    questions.forget(conn, {ANNE}, later, 2)
    nights.forget_befores(conn, {ANNE}, later, 2)
    for one in (seen_updates, poisoned_updates, night_befores, tables.questions, tables.outbox):
        assert len(conn.execute(select(one)).all()) == 7, one.name
