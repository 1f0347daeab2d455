"""Health for a supervisor, figures for Prometheus."""

import asyncio
import json

import pytest

from bot.delivery import counters
from bot.web import health as module
from bot.web import site
from bot.web.health import Health
from tests.tg.intake.fake import ANNE, said


async def test_all_is_well(web):
    status, text = await web.get("/health")
    assert (status, json.loads(text)) == (200, {"status": "ok"})


@pytest.mark.parametrize(("quiet", "status"), [(60.0, 200), (60.1, 503)])
async def test_an_engine_that_looks_for_nothing_any_more_is_not_well(web, quiet, status):
    web.quiet.now = quiet
    answered, text = await web.get("/health")
    assert answered == status
    assert ("no ticks" in text) == (status == 503)


async def test_a_database_that_is_gone_is_not_well(serving, database):
    async with serving() as web:
        await database.close()
        status, text = await web.get("/health")
    assert (status, json.loads(text)) == (503, {"status": "no database"})


async def test_a_database_that_hangs_is_not_well(monkeypatch):
    class Hanging:
        async def run(self, step):
            await asyncio.Event().wait()

    monkeypatch.setattr(module, "DATABASE_SECONDS", 0.01)
    assert await Health(Hanging()).trouble() == "no database"


async def test_without_an_engine_the_database_is_all_that_counts(database):
    assert await Health(database).trouble() is None


async def test_what_becomes_of_updates_is_counted(web):
    async def counted() -> dict[str, float]:
        _, text = await web.get("/metrics")
        lines = [line for line in text.splitlines() if line.startswith("sluimer_updates_total{")]
        return {line.split('"')[1]: float(line.split()[-1]) for line in lines}

    before = await counted()
    web.watched.fails, web.watched.broken = {8: 1}, {9: 10**6}
    for number in (7, 8, 9):
        await web.post(said(number, ANNE))
    await web.post({"update_id": 10, "message": []})
    after = await counted()
    more = {name: after[name] - before.get(name, 0.0) for name in after}
    assert more == {"handled": 1, "returned": 1, "failed": 3, "skipped": 1, "unreadable": 1}


async def test_scheduled_messages_and_missed_jobs_are_among_the_figures(web):
    counters.MESSAGES.labels("checkin", "sent").inc()
    counters.MISSED.labels("missed").inc()
    _, text = await web.get("/metrics")
    assert 'sluimer_messages_total{kind="checkin",outcome="sent"}' in text
    assert 'sluimer_scheduler_missed_total{event="missed"}' in text


async def test_a_web_server_that_ends_by_itself_ends_the_program(monkeypatch):
    async def falls_over(self, sockets):
        raise OSError("no more sockets")

    monkeypatch.setattr(site._Server, "serve", falls_over)
    door = site.listen("127.0.0.1", 0)
    with door, pytest.raises(RuntimeError, match="the web server ended by itself"):
        await asyncio.wait_for(site.serve(None, door, asyncio.Event().wait), 10)
