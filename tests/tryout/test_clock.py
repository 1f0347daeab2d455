"""One clock for bot and server, and the jump to the next message."""

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta

import pytest

from bot.tryout.clock import TurnedClock


def test_a_missing_or_empty_file_means_no_offset(tmp_path):
    clock = TurnedClock(tmp_path / "clock")
    assert clock.offset() == 0
    clock.path.write_text("")
    assert clock.offset() == 0


async def test_the_clock_is_turned_on_and_back_and_the_file_says_by_how_much(api, server):
    await api.post("/api/clock", advance=3600)
    assert float(server.server.clock.path.read_text()) == 3600
    await api.post("/api/clock", advance=-7200.5)
    assert (await api.get("/api/clock"))["offset"] == -3600.5
    turned = await api.post("/api/clock", to="2026-10-25T00:30:00+00:00")
    assert turned["now"].startswith("2026-10-25T00:30:00")
    await api.post("/api/clock", to="now")
    assert (await api.get("/api/clock"))["offset"] == 0


async def test_messages_carry_the_turned_time(api):
    await api.post("/api/clock", to="2026-03-29T01:30:00+00:00")
    moment = datetime(2026, 3, 29, 1, 30, tzinfo=UTC).timestamp()
    assert (await api.write("wakker"))["date"] - moment in (0, 1)
    assert (await api.say("dag"))["date"] - moment in (0, 1)


@contextlib.asynccontextmanager
async def a_bot_that_sends_at(api, server, *due: datetime, tells: bool = True, told: datetime | None = None):
    """A bot that looks at the turned clock at every change and sends what is due, as the coach does.

    `told` is what it wrote before the person's last answer.
    """
    clock, waiting = server.server.clock, sorted(due)
    next_file = clock.path.with_name(clock.path.name + ".next")

    async def tick() -> None:
        while waiting and waiting[0] <= clock.now():
            await api.say(f"gepland om {waiting.pop(0):%H:%M}")
        if tells:
            next_file.write_text(f"{waiting[0].isoformat() if waiting else ''}\n{clock.now().isoformat()}\n")

    async def run() -> None:
        seen = clock.offset()
        while True:
            await server.server.wait_change(30)
            if clock.offset() != seen:
                seen = clock.offset()
                await tick()

    async def poll() -> None:
        while True:
            await api.updates(timeout=30)

    if told:
        next_file.write_text(f"{told.isoformat()}\n{clock.now().isoformat()}\n")
    else:
        await tick()
    running = [asyncio.create_task(work()) for work in (run, poll)]
    yield
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


async def test_the_clock_jumps_to_the_moment_that_the_bot_names(api, server):
    due = server.server.clock.now() + timedelta(hours=9)
    async with a_bot_that_sends_at(api, server, due):
        answer = await api.post("/api/clock", until_message=1001)
    assert answer["arrived"] is True
    assert timedelta(0) <= datetime.fromisoformat(answer["now"]) - due < timedelta(seconds=10)
    assert (await api.get("/api/chats/1001"))["messages"][-1]["text"] == f"gepland om {due:%H:%M}"


async def test_a_named_moment_from_before_the_last_answer_is_not_trusted(api, server):
    now = server.server.clock.now()
    due, told = now + timedelta(hours=9), now + timedelta(hours=90)
    async with a_bot_that_sends_at(api, server, due, told=told):
        answer = await api.post("/api/clock", until_message=1001)
    assert timedelta(0) <= datetime.fromisoformat(answer["now"]) - due < timedelta(seconds=10)


async def test_without_a_named_moment_the_clock_goes_in_steps(api, server):
    due = server.server.clock.now() + timedelta(minutes=12)
    async with a_bot_that_sends_at(api, server, due, tells=False):
        answer = await api.post("/api/clock", until_message=1001)
    assert answer["arrived"] is True
    assert timedelta(0) <= datetime.fromisoformat(answer["now"]) - due < timedelta(minutes=6)


@pytest.mark.parametrize("hours", [None, 30])
async def test_the_jump_ends_when_nothing_comes(api, server, hours):
    due = [server.server.clock.now() + timedelta(hours=hours)] if hours else []
    async with a_bot_that_sends_at(api, server, *due):
        began = server.server.clock.now()
        answer = await api.post("/api/clock", until_message=1001, max_hours=24)
    assert answer["arrived"] is False
    assert datetime.fromisoformat(answer["now"]) - began < timedelta(hours=24, minutes=1)
