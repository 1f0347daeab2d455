"""A server in this process on a free port, and short ways to talk to both of its sides."""

import struct
import zlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio

from bot.tryout.server import Running, start

TOKEN = "4242:test-token"
ANNE = 1001


class Api:
    """The bot's side with `bot(...)`, the person's side with `post`, `get` and the words below."""

    def __init__(self, url: str, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.session = session

    async def bot(self, method: str, **parameters: Any) -> dict[str, Any]:
        async with self.session.post(f"{self.url}/bot{TOKEN}/{method}", json=parameters) as answer:
            body: dict[str, Any] = await answer.json()
            assert answer.status == body.get("error_code", 200)
            return body

    async def ok(self, method: str, **parameters: Any) -> Any:
        body = await self.bot(method, **parameters)
        assert body["ok"], body
        return body["result"]

    async def refusal(self, method: str, **parameters: Any) -> str:
        """Status and description of a call that must fail, e.g. "400 Bad Request: chat not found"."""
        body = await self.bot(method, **parameters)
        assert body["ok"] is False
        return f"{body['error_code']} {body['description']}"

    async def post(self, path: str, **body: Any) -> Any:
        async with self.session.post(self.url + path, json=body) as answer:
            return await answer.json()

    async def get(self, path: str) -> Any:
        async with self.session.get(self.url + path) as answer:
            return await answer.json()

    async def write(self, text: str = "/start", chat: int = ANNE, **more: Any) -> dict[str, Any]:
        sent: dict[str, Any] = await self.post(f"/api/chats/{chat}/messages", text=text, **more)
        return sent

    async def say(self, text: str = "Dag", chat: int = ANNE, **more: Any) -> dict[str, Any]:
        sent: dict[str, Any] = await self.ok("sendMessage", chat_id=chat, text=text, **more)
        return sent

    async def updates(self, **parameters: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self.ok("getUpdates", **parameters)
        return found


@pytest_asyncio.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest_asyncio.fixture
async def server(tmp_path: Path) -> AsyncIterator[Running]:
    running = await start(token=TOKEN, clock_file=tmp_path / "clock")
    yield running
    await running.stop()


@pytest.fixture
def stranger(server: Running, session: aiohttp.ClientSession) -> Api:
    """The server before the person has written anything."""
    return Api(server.url, session)


@pytest_asyncio.fixture
async def api(stranger: Api) -> Api:
    """The server after the person's /start, with the queue emptied."""
    await stranger.write("/start")
    await stranger.updates(offset=-1)
    update = (await stranger.updates())[0]
    await stranger.updates(offset=update["update_id"] + 1)
    return stranger


@pytest.fixture
def make_api(session: aiohttp.ClientSession) -> Callable[[Running], Api]:
    return lambda running: Api(running.url, session)


@pytest.fixture
def png() -> Callable[[int, int], bytes]:
    """Makes a white picture of a size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    def make(width: int, height: int) -> bytes:
        head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
        rows = zlib.compress((b"\0" + b"\xff" * width) * height)
        return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")

    return make
