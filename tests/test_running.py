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
from bot.errors import SluimerError
from bot.settings import Settings
from bot.tg import fetching, patience
from bot.tg.fetching import Fetcher
from bot.tg.raw import Raw
from bot.tryout.faults import Fault
from bot.tryout.server import Running, start
from bot.web import site
from tests.support.waiting import until

TOKEN = "1000001:only-for-the-local-server"
ANNE = 1001


@pytest_asyncio.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    running = await start(token=TOKEN, clock_file=tmp_path / "clock")
    yield running
    await running.stop()


def setting(server: Running, folder: Path, **others: str) -> Settings:
    given = {"bot_token": TOKEN, "data_dir": folder / "data", "clock_file": folder / "clock"}
    return settings.load(telegram_api_url=server.url, **given, **others)


@asynccontextmanager
async def coach(server: Running, folder: Path) -> AsyncIterator[asyncio.Task[None]]:
    """A running coach; at the end it is asked to stop, and has to do so at once."""
    stop = asyncio.Event()
    coach = asyncio.create_task(running.run(setting(server, folder), stop))
    try:
        yield coach
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


async def test_while_telegram_is_away_at_the_start_it_is_waited_for(
    server: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[float] = []

    async def rest(stop: asyncio.Event, seconds: float) -> None:
        taken.append(seconds)

    monkeypatch.setattr(patience, "rest", rest)
    server.server.faults.orders.append(Fault(method="getMe", status=502, times=3))
    async with coach(server, tmp_path):
        await writes(server, "/start")
        await until(lambda: bool(told(server)))
    assert taken == [1, 2, 4]


async def test_a_poller_with_a_bug_ends_the_program(
    server: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It must not live on deaf: a supervisor starts it again."""

    async def broken(self: Fetcher, offset: int, seconds: int) -> list[Raw]:
        raise LookupError("a bug")

    monkeypatch.setattr(Fetcher, "fetch", broken)
    with pytest.raises(LookupError):
        async with coach(server, tmp_path) as running_coach:
            await asyncio.wait_for(running_coach, 60)


async def test_a_second_poller_that_stays_ends_the_program_with_one_line(
    server: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "CONFLICT_PAUSE", 0.0)
    server.server.faults.orders.append(Fault(method="getUpdates", status=409, times=100))
    with pytest.raises(SluimerError, match=r"^another program fetches this bot's messages: stop it first$"):
        async with coach(server, tmp_path) as running_coach:
            await asyncio.wait_for(running_coach, 60)


async def test_before_it_polls_a_webhook_is_taken_away(server: Running, tmp_path: Path) -> None:
    server.server.world.webhook = {"url": "https://elsewhere.example.org/", "max_connections": 40, "secret_token": ""}
    async with coach(server, tmp_path):
        await writes(server, "/start")
        await until(lambda: bool(told(server)))
    assert server.server.world.webhook is None


async def test_behind_a_webhook_it_answers_and_at_the_stop_the_webhook_stays(server: Running, tmp_path: Path) -> None:
    door = site.listen("127.0.0.1", 0)
    url = f"http://127.0.0.1:{door.getsockname()[1]}/telegram"
    given = setting(server, tmp_path, webhook_url=url, webhook_secret="geheim")
    stop = asyncio.Event()
    served = asyncio.create_task(running.serve(given, stop, door))
    await writes(server, "/start")
    await until(lambda: bool(told(server)))
    async with aiohttp.ClientSession() as session, session.get(url.replace("/telegram", "/health")) as answer:
        assert (answer.status, await answer.json()) == (200, {"status": "ok"})
    stop.set()
    await asyncio.wait_for(served, 60)
    assert server.server.world.webhook["url"] == url
    with pytest.raises(OSError, match="Connect call failed"):
        await asyncio.open_connection("127.0.0.1", int(url.split(":")[2].split("/")[0]))


async def test_the_menu_is_published_soon_after_the_start(server: Running, tmp_path: Path) -> None:
    def published() -> bool:
        return [call["method"] for call in server.server.calls].count("setMyShortDescription") == 3

    async with coach(server, tmp_path):
        await until(published)
