"""The web server at work on a free port, with an intake whose updates go where a test wants them."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
from telegram import Bot

from bot.clock import Clock
from bot.db import Database, open_database
from bot.tg import attempts
from bot.tg.attempts import Attempts, Carry
from bot.tg.intake import Intake
from bot.web import site
from bot.web.health import Health
from bot.web.webhook import HEADER, Webhook
from tests.support.databases import DATABASES
from tests.tg.intake.fake import TOKEN, Watched

SECRET = "geheim_Geheim-1"
PATH = "/telegram"


@dataclass
class Seconds:
    """Monotonic time that a test turns."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Web:
    """A server that listens: what it answers, and what it handled."""

    port: int
    session: aiohttp.ClientSession
    watched: Watched
    database: Database
    seconds: Seconds
    quiet: Seconds = field(default_factory=lambda: Seconds(0.0))

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def post(self, update: Any, secret: str | None = SECRET, path: str = PATH) -> int:
        """Post an update as Telegram does; returns the status."""
        headers = {} if secret is None else {HEADER: secret}
        async with self.session.post(self.url + path, data=json.dumps(update), headers=headers) as answer:
            return answer.status

    async def get(self, path: str) -> tuple[int, str]:
        async with self.session.get(self.url + path) as answer:
            return answer.status, await answer.text()

    async def raw(self, *pieces: bytes) -> bytes:
        """Write pieces of a request to the socket; returns all that comes back until it is closed, or for a second."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        for piece in pieces:
            writer.write(piece)
        came = b""
        try:
            async with asyncio.timeout(1):
                while piece := await reader.read(65536):
                    came += piece
        except (TimeoutError, ConnectionResetError):
            pass
        writer.close()
        return came


def head(*lines: str, secret: str | None = SECRET) -> bytes:
    """The head of a POST of the webhook."""
    known = [] if secret is None else [f"{HEADER}: {secret}"]
    return "\r\n".join([f"POST {PATH} HTTP/1.1", "Host: x", *known, *lines, "", ""]).encode()


@pytest_asyncio.fixture
async def database(tmp_path) -> AsyncIterator[Database]:
    database = open_database(DATABASES.fresh(tmp_path))
    yield database
    await database.close()


Start = Callable[..., Any]


@pytest.fixture
def serving(database, monkeypatch) -> Start:
    """Starts a server whose updates go to `receive`; it stops at the end of the block."""
    monkeypatch.setattr(attempts, "PAUSES", (0.0, 0.0))

    @asynccontextmanager
    async def start(receive: Carry | None = None) -> AsyncIterator[Web]:
        watched, seconds = Watched(), Seconds()
        bot = Bot(TOKEN)
        intake = Intake(Attempts(bot, database, Clock(), receive or watched.receive, watched.give_up))
        stop = asyncio.Event()
        door = site.listen("127.0.0.1", 0)
        async with aiohttp.ClientSession() as session:
            web = Web(door.getsockname()[1], session, watched, database, seconds)
            pages = site.site(f"https://x.org{PATH}", Webhook(intake, SECRET, seconds), Health(database, web.quiet, 60))
            served = asyncio.create_task(site.serve(pages, door, stop.wait))
            try:
                yield web
            finally:
                stop.set()
                await asyncio.wait_for(served, 10)

    return start


@pytest_asyncio.fixture
async def web(serving) -> AsyncIterator[Web]:
    async with serving() as web:
        yield web
