"""A poller at work against a server that plays getUpdates."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot

from bot.clock import Clock
from bot.tg import attempts
from bot.tg import polling as module
from bot.tg.attempts import Attempts, Carry
from bot.tg.fetching import Fetcher
from bot.tg.intake import Intake
from bot.tg.polling import Poller
from bot.tg.request import AiohttpRequest
from tests.tg.intake.fake import TOKEN, Telegram, Watched


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[Telegram]:
    telegram = Telegram()
    application = web.Application()
    application.router.add_post("/bot{token}/{method}", telegram.answer)
    async with TestServer(application) as server:
        telegram.url = str(server.make_url("/bot"))
        yield telegram
        telegram.over.set()


@pytest_asyncio.fixture
async def bot(telegram) -> AsyncIterator[Bot]:
    async with Bot(TOKEN, telegram.url, request=AiohttpRequest(), get_updates_request=AiohttpRequest()) as bot:
        yield bot


@pytest.fixture
def watched() -> Watched:
    return Watched()


@pytest.fixture
def pauses(monkeypatch) -> list[float]:
    """The pauses taken, without taking them."""
    taken: list[float] = []

    async def rest(stop: asyncio.Event, seconds: float) -> None:
        if seconds:
            taken.append(seconds)

    monkeypatch.setattr(module, "rest", rest)
    return taken


@pytest.fixture
def poller(bot, database, watched, monkeypatch) -> Callable[..., Poller]:
    """Makes a poller whose updates go to `receive`. Attempts follow each other at once, and fetches wait for all."""
    monkeypatch.setattr(attempts, "PAUSES", (0.0, 0.0))
    monkeypatch.setattr(module, "LOOK_AGAIN", 60)

    def make(receive: Carry = watched.receive) -> Poller:
        return Poller(
            Fetcher(bot, Clock().monotonic), Intake(Attempts(bot, database, Clock(), receive, watched.give_up))
        )

    return make


@pytest.fixture
def polling(poller):
    @asynccontextmanager
    async def start(receive: Carry | None = None) -> AsyncIterator[asyncio.Event]:
        stop = asyncio.Event()
        running = asyncio.create_task((poller(receive) if receive else poller()).run(stop))
        try:
            yield stop
            stop.set()
            await asyncio.wait_for(running, 10)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    return start
