"""`run`: one step, one transaction, committed together with whatever else waits."""

import asyncio
import threading
from concurrent.futures import Future

import pytest
from sqlalchemy import Connection, event, text
from sqlalchemy.exc import IntegrityError, OperationalError

from bot.db import open_database
from bot.db.writer import Writer


class Batch:
    """Holds the writer thread until every step of a batch waits in its queue."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer

    def together(self, *steps) -> list[Future]:
        held, go = threading.Event(), threading.Event()

        def hold(conn: Connection) -> None:
            held.set()
            go.wait()

        first = self.writer.submit(hold)
        held.wait()
        futures = [self.writer.submit(step) for step in steps]
        go.set()
        first.result()
        for future in futures:
            future.exception()
        return futures


@pytest.fixture
def writer(database) -> Writer:
    return database._writer


@pytest.fixture
def together(writer):
    return Batch(writer).together


@pytest.fixture
def commits(database) -> list[None]:
    done: list[None] = []
    event.listen(database.engine, "commit", lambda conn: done.append(None))
    return done


def put(number: int):
    def step(conn: Connection) -> int:
        conn.execute(text("INSERT INTO seen_updates VALUES (:n, '2026-06-11 18:14:00.000000')"), {"n": number})
        return number

    return step


def stored(conn: Connection) -> set[int]:
    return set(conn.execute(text("SELECT update_id FROM seen_updates")).scalars())


def broken(conn: Connection) -> None:
    put(666)(conn)
    raise LookupError("a bug in a feature")


async def test_a_step_returns_its_value_after_the_commit(database, url):
    assert await database.run(put(1)) == 1
    other = open_database(url)
    assert await other.run(stored) == {1}
    await other.close()


async def test_the_database_is_set_as_the_design_says(database):
    def pragmas(conn: Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
        return [conn.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    full = 2
    assert await database.run(pragmas) == ["wal", full, 1, 10000, 1]


async def test_a_step_holds_the_write_lock_from_its_beginning(database, url):
    other = open_database(url)
    event.listen(other.engine, "connect", lambda raw, _: raw.execute("PRAGMA busy_timeout=0").close())

    def begin_elsewhere(conn: Connection) -> None:
        with other.engine.begin():
            pytest.fail("two transactions at once")

    with pytest.raises(OperationalError, match="locked"):
        await database.run(begin_elsewhere)
    await other.close()


async def test_a_step_that_raises_rolls_back_alone(database, together, commits):
    good, bad, later = together(put(1), broken, put(2))
    assert (good.result(), later.result()) == (1, 2)
    assert isinstance(bad.exception(), LookupError)
    assert len(commits) == 2  # the holding step, and one for all three
    assert await database.run(stored) == {1, 2}


async def test_the_step_behind_a_broken_one_sees_nothing_of_it(together):
    _, seen = together(broken, stored)
    assert seen.result() == set()


async def test_a_statement_that_fails_takes_only_its_own_step_down(database, together):
    first, twice, last = together(put(1), lambda conn: (put(2)(conn), put(1)(conn)), put(3))
    assert isinstance(twice.exception(), IntegrityError)
    assert (first.result(), last.result()) == (1, 3)
    assert await database.run(stored) == {1, 3}


async def test_many_tasks_run_at_once_in_order_of_arrival(database, commits):
    order: list[int] = []

    def noting(number: int):
        def step(conn: Connection) -> int:
            order.append(number)
            return put(number)(conn)

        return step

    results = await asyncio.gather(*(database.run(noting(number)) for number in range(600)))
    assert results == order == list(range(600))
    assert await database.run(stored) == set(range(600))
    assert 600 / 256 <= len(commits) < 600


async def test_a_commit_that_fails_fails_all_that_it_held_and_nothing_else(database, together):
    await database.run(
        lambda conn: conn.exec_driver_sql(
            "CREATE TABLE child (parent REFERENCES persons(id) DEFERRABLE INITIALLY DEFERRED)"
        )
    )
    await database.run(put(1))

    def orphan(conn: Connection) -> None:
        conn.exec_driver_sql("INSERT INTO child VALUES (404)")

    futures = together(put(2), orphan, put(3), broken)
    assert [type(future.exception()) for future in futures] == [IntegrityError] * 3 + [LookupError]
    assert await database.run(put(4)) == 4
    assert await database.run(stored) == {1, 4}


async def test_a_full_disk_never_makes_a_result_of_what_is_not_there(database, together):
    def fill(conn: Connection) -> None:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count={pages + 1}")
        try:
            conn.exec_driver_sql("INSERT INTO questions SELECT 1, zeroblob(100000), 'x', 'x', 1, 'x', 'x'")
        finally:
            conn.exec_driver_sql("PRAGMA max_page_count=1000000")

    first, full, last = together(put(1), fill, put(2))
    assert isinstance(full.exception(), OperationalError)
    succeeded = {future.result() for future in (first, last) if future.exception() is None}
    assert await database.run(stored) == succeeded


async def test_a_transaction_that_sqlite_ended_by_itself_is_no_success_for_anybody(database, together):
    def ended(conn: Connection) -> None:
        conn.connection.dbapi_connection.execute("ROLLBACK").close()
        raise MemoryError

    futures = together(put(1), ended, put(2))
    assert [future.exception() is None for future in futures] == [False, False, False]
    assert isinstance(futures[0].exception(), OperationalError)  # so that its update is fetched again
    assert isinstance(futures[2].exception(), OperationalError)
    assert await database.run(stored) == set()
    assert await database.run(put(3)) == 3


async def test_a_database_that_stays_locked_fails_the_step_and_the_next_one_goes_on(url):
    database, other = open_database(url), open_database(url)
    event.listen(database.engine, "connect", lambda raw, _: raw.execute("PRAGMA busy_timeout=0").close())
    with other.engine.begin(), pytest.raises(OperationalError, match="locked"):
        await database.run(put(1))
    assert await database.run(put(2)) == 2
    await database.close()
    await other.close()


async def test_who_stops_waiting_disturbs_nobody(database, together):
    impatient = asyncio.ensure_future(database.run(put(1)))
    await asyncio.sleep(0)
    impatient.cancel()
    with pytest.raises(asyncio.CancelledError):
        await impatient
    assert await database.run(put(2)) == 2


async def test_closing_finishes_what_waits(url):
    database = open_database(url)
    held, go = threading.Event(), threading.Event()
    first = database._writer.submit(lambda conn: (held.set(), go.wait()))
    held.wait()
    waiting = [asyncio.ensure_future(database.run(put(number))) for number in range(3)]
    await asyncio.sleep(0)
    closing = asyncio.ensure_future(database.close())
    go.set()
    await closing
    assert first.done()
    assert await asyncio.gather(*waiting) == [0, 1, 2]
    again = open_database(url)
    assert await again.run(stored) == {0, 1, 2}
    await again.close()


async def test_after_closing_a_step_is_refused_not_forgotten(url):
    database = open_database(url)
    await database.close()
    with pytest.raises(RuntimeError, match="closed"):
        await database.run(put(1))


async def test_an_error_does_not_show_what_a_person_told(database):
    def twice(conn: Connection) -> None:
        for _ in range(2):
            conn.execute(
                text("INSERT INTO persons (id, language) VALUES (1001, :said)"), {"said": "I dozed off on the road"}
            )

    with pytest.raises(IntegrityError) as failed:
        await database.run(twice)
    assert "dozed off" not in str(failed.value)
