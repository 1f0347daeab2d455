"""Statements that are built once do what SQLAlchemy would do with them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy.exc import IntegrityError, OperationalError

from bot.db import people
from bot.db.built import Built
from bot.db.tables import persons, seen_updates

NOW = datetime(2026, 6, 11, 18, 14, tzinfo=UTC)
SEEN = select(seen_updates.c.update_id, seen_updates.c.seen_at).where(seen_updates.c.seen_at > bindparam("since"))
MARK = Built.insert(seen_updates, lambda insert: insert.on_conflict_do_nothing())
MARK_STRICTLY = Built.insert(seen_updates, lambda insert: insert)
MOVE = Built(update(seen_updates).where(seen_updates.c.update_id == bindparam("which")).values(seen_at=bindparam("to")))


def mark(conn: Connection, *numbers: int) -> None:
    for number in numbers:
        MARK.run(conn, update_id=number, seen_at=NOW + timedelta(hours=number))


async def test_rows_are_those_of_sqlalchemy(database):
    def both(conn: Connection) -> tuple[list, list]:
        mark(conn, 1, 2, 3)
        since = NOW + timedelta(hours=1)
        return [tuple(row) for row in conn.execute(SEEN, {"since": since})], [
            tuple(row) for row in Built(SEEN).all(conn, since=since)
        ]

    theirs, ours = await database.run(both)
    assert ours == theirs == [(2, NOW + timedelta(hours=2)), (3, NOW + timedelta(hours=3))]


async def test_values_are_processed_and_what_stands_in_the_statement_too(database):
    elsewhere = NOW.astimezone(timezone(timedelta(hours=5)))
    fixed = Built(SEEN.where(seen_updates.c.seen_at == elsewhere).limit(1))

    def step(conn: Connection) -> object:
        MARK.run(conn, update_id=1, seen_at=elsewhere)
        return fixed.first(conn, since=NOW - timedelta(days=1))

    assert tuple(await database.run(step)) == (1, NOW)


async def test_it_says_how_many_rows_were_written(database):
    def step(conn: Connection) -> list[int]:
        mark(conn, 1)
        again = MARK.run(conn, update_id=1, seen_at=NOW)
        return [again, MOVE.run(conn, which=1, to=NOW), MOVE.run(conn, which=9, to=NOW)]

    assert await database.run(step) == [0, 1, 0]


async def test_of_no_row_the_first_is_none(database):
    assert await database.run(lambda conn: Built(SEEN).first(conn, since=NOW)) is None


@pytest.mark.parametrize("values", [{}, {"since": NOW, "until": NOW}])
async def test_a_value_forgotten_or_too_many_is_an_error(database, values):
    with pytest.raises(TypeError, match="takes"):
        await database.run(lambda conn: Built(SEEN).all(conn, **values))


async def test_it_is_part_of_the_transaction(database):
    def fails(conn: Connection) -> None:
        mark(conn, 1)
        raise LookupError

    with pytest.raises(LookupError):
        await database.run(fails)
    assert await database.run(lambda conn: Built(SEEN).all(conn, since=NOW)) == []


async def test_outside_of_one_it_begins_one(database):
    with database.engine.connect() as conn:
        mark(conn, 1)
        conn.rollback()
        assert Built(SEEN).all(conn, since=NOW) == []


async def test_errors_are_those_of_sqlalchemy_and_show_no_value(database):
    def twice(conn: Connection) -> None:
        for _ in range(2):
            MARK_STRICTLY.run(conn, update_id=4711, seen_at=NOW)

    with pytest.raises(IntegrityError) as failed:
        await database.run(twice)
    assert "4711" not in str(failed.value)


async def test_a_table_that_is_gone_is_the_databases_trouble(database):
    await database.run(lambda conn: conn.exec_driver_sql("DROP TABLE seen_updates"))
    with pytest.raises(OperationalError):
        await database.run(lambda conn: Built(SEEN).all(conn, since=NOW))


async def test_every_column_of_a_person_comes_back(database):
    def step(conn: Connection) -> tuple[object, object]:
        people.add(conn, 1001, language="nl", zone="Europe/Amsterdam", consent_at=NOW, version=1)
        return people.load(conn, 1001), conn.execute(select(persons)).mappings().one()

    person, row = await database.run(step)
    assert {**row, "free_days": frozenset()} == {name: getattr(person, name) for name in row}
