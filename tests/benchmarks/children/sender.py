"""Sends a number of messages, 32 at once: `python -m tests.benchmarks.children.sender URL NAME COUNT`."""

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from tests.benchmarks.standin import TOKEN

AT_ONCE = 32
WARM_UP = 320
TEXT = "Je magnesium van vanavond. Heb je het al genomen? Je kunt het hieronder laten weten."
Send = Callable[[int], Awaitable[object]]


@asynccontextmanager
async def ours(url: str) -> AsyncIterator[Send]:
    """The library's Bot on our HTTP client."""
    from telegram import Bot

    from bot.tg.request import AiohttpRequest

    request, polling = AiohttpRequest(), AiohttpRequest()
    async with Bot(TOKEN, f"{url}/bot", request=request, get_updates_request=polling) as bot:
        yield lambda chat: bot.send_message(chat, TEXT)


@asynccontextmanager
async def coach(url: str) -> AsyncIterator[Send]:
    """As the coach sends: the same, and what comes back is not made an object."""
    from telegram import Bot

    from bot.tg.outgoing import send
    from bot.tg.request import AiohttpRequest
    from bot.tg.screen import Screen

    request, polling = AiohttpRequest(), AiohttpRequest()
    async with Bot(TOKEN, f"{url}/bot", request=request, get_updates_request=polling) as bot:
        yield lambda chat: send(bot, chat, Screen(TEXT))


@asynccontextmanager
async def stock(url: str) -> AsyncIterator[Send]:
    from telegram import Bot

    async with Bot(TOKEN, f"{url}/bot") as bot:
        yield lambda chat: bot.send_message(chat, TEXT)


@asynccontextmanager
async def aiogram(url: str) -> AsyncIterator[Send]:
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    session = AiohttpSession(api=TelegramAPIServer.from_base(url))
    async with Bot(TOKEN, session=session) as bot:
        yield lambda chat: bot.send_message(chat, TEXT)


async def measured(url: str, name: str, count: int) -> dict[str, float]:
    """Seconds of the clock and of a core."""
    async with {"ours": ours, "coach": coach, "stock": stock, "aiogram": aiogram}[name](url) as send:
        await _all(send, WARM_UP)
        begin, spent = time.perf_counter(), time.process_time()
        await _all(send, count)
        return {"seconds": time.perf_counter() - begin, "cpu": time.process_time() - spent}


async def _all(send: Send, count: int) -> None:
    async def one(start: int) -> None:
        for chat in range(start, count, AT_ONCE):
            await send(1001 + chat)

    await asyncio.gather(*(one(start) for start in range(AT_ONCE)))


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measured(sys.argv[1], sys.argv[2], int(sys.argv[3])))))
