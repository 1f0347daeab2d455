"""The coach put together, in this process, against the local Bot API server: how it starts and how it stops."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from bot import running, settings
from bot.tryout.faults import Fault
from bot.tryout.server import Running, start
from tests.support.waiting import until

TOKEN = "1000001:only-for-the-local-server"
ANNE = 1001


@pytest_asyncio.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    running = await start(token=TOKEN, clock_file=tmp_path / "clock")
    yield running
    await running.stop()


@asynccontextmanager
async def coach(server: Running, folder: Path) -> AsyncIterator[None]:
    """A running coach; at the end it is asked to stop, and has to do so at once."""
    given = settings.load(
        bot_token=TOKEN, telegram_api_url=server.url, data_dir=folder / "data", clock_file=folder / "clock"
    )
    stop = asyncio.Event()
    coach = asyncio.create_task(running.run(given, stop))
    try:
        yield
    finally:
        stop.set()
        await asyncio.wait_for(coach, 5)


async def writes(server: Running, text: str) -> None:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{server.url}/api/chats/{ANNE}/messages", json={"text": text}) as answer,
    ):
        assert answer.status == 200


def told(server: Running) -> list[str]:
    chat = server.server.world.chats.get(ANNE)
    return [] if chat is None else [note.body["text"] for note in chat.notes.values() if note.from_bot]


@pytest.mark.parametrize("method", ["setMyCommands", "setMyDescription"])
async def test_a_menu_that_telegram_does_not_take_now_holds_up_neither_the_coach_nor_its_end(
    server: Running, tmp_path: Path, method: str
) -> None:
    server.server.faults.orders.append(Fault(method=method, status=429, retry_after=3600))
    with capture_logs() as logs:
        async with coach(server, tmp_path):
            await until(lambda: not server.server.faults.orders)
            await writes(server, "/start")
            await until(lambda: bool(told(server)))
    waits = [one for one in logs if one["event"].startswith("Telegram has")]
    assert [(one["method"], one["seconds"]) for one in waits] == [(method, 3600)]


async def test_the_menu_is_published_soon_after_the_start(server: Running, tmp_path: Path) -> None:
    def published() -> bool:
        return [call["method"] for call in server.server.calls].count("setMyShortDescription") == 3

    async with coach(server, tmp_path):
        await until(published)
