"""A poller at work against a server that plays getUpdates."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot, Update

from bot.tg import intake as module
from bot.tg.intake import Intake
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
        taken.append(seconds)

    monkeypatch.setattr(module, "rest", rest)
    return taken


@pytest.fixture
def polling(bot):
    @asynccontextmanager
    async def start(receive: Callable[[Update], Awaitable[None]]) -> AsyncIterator[asyncio.Event]:
        stop = asyncio.Event()
        running = asyncio.create_task(Intake(bot, receive).run(stop))
        try:
            yield stop
            stop.set()
            await asyncio.wait_for(running, 10)
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    return start
