"""The local Bot API server in this process, and the library's Bot talking to it over HTTP."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest_asyncio
from aiohttp import web
from telegram import Bot

from bot.db import Database, open_database
from bot.tg.request import AiohttpRequest
from bot.tryout.server import start
from tests.support.databases import DATABASES
from tests.tg.played import Telegram

TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123456"
ANNE = 1001


class Phone:
    """Anne's side: what she does and what her chat shows."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self._session = session

    async def _post(self, path: str, **body: Any) -> Any:
        async with self._session.post(self.url + path, json=body) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def writes(self, text: str = "/start") -> int:
        """Anne writes; the id of her message."""
        return int((await self._post(f"/api/chats/{ANNE}/messages", text=text))["message_id"])

    async def taps(self, message_id: int, data: str, *, force: bool = False) -> str:
        """Anne taps a button; the id of her tap."""
        tapped = await self._post(f"/api/chats/{ANNE}/messages/{message_id}/tap", data=data, force=force)
        return str(tapped["id"])

    async def blocks(self) -> None:
        await self._post(f"/api/chats/{ANNE}/block")

    async def breaks(self, **order: Any) -> None:
        """Order a fault for the next call of the bot."""
        await self._post("/_test/faults", **order)

    async def answered(self, tap: str) -> dict[str, Any]:
        async with self._session.get(f"{self.url}/api/callbacks/{tap}") as answer:
            return dict(await answer.json())

    async def sees(self) -> list[dict[str, Any]]:
        """The coach's messages in the chat, oldest first."""
        async with self._session.get(f"{self.url}/api/chats/{ANNE}") as answer:
            return [one for one in (await answer.json())["messages"] if one["from_bot"]]


@pytest_asyncio.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    """An empty, migrated database."""
    database = open_database(DATABASES.fresh(tmp_path))
    yield database
    await database.close()


@pytest_asyncio.fixture
async def phone(tmp_path: Path) -> AsyncIterator[Phone]:
    """Anne's phone, after her /start."""
    server = await start(token=TOKEN, clock_file=tmp_path / "clock")
    async with aiohttp.ClientSession() as session:
        phone = Phone(server.url, session)
        await phone.writes("/start")
        yield phone
    await server.stop()


@pytest_asyncio.fixture
async def bot(phone: Phone) -> AsyncIterator[Bot]:
    request, polling = AiohttpRequest(), AiohttpRequest()
    async with Bot(TOKEN, f"{phone.url}/bot", request=request, get_updates_request=polling) as bot:
        yield bot


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[Telegram]:
    played = Telegram()
    app = web.Application(client_max_size=2**24)
    app.router.add_route("*", "/{path:.*}", played.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1, handler_cancellation=True)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    played.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield played
    await runner.cleanup()


@pytest_asyncio.fixture
async def request_(telegram: Telegram) -> AsyncIterator[AiohttpRequest]:
    async with AiohttpRequest(read_timeout=0.2, connect_timeout=0.2) as made:
        yield made
