"""One update through the whole glue: commit, then the reply, over HTTP to the local server."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from sqlalchemy.exc import OperationalError
from telegram import Bot

from bot.clock import Clock
from bot.db import people, questions
from bot.tg.receiver import Receiver
from bot.tg.request import AiohttpRequest
from bot.tg.router import Fallback, Router
from bot.tg.screen import Button, Reply, Screen
from tests.support.stage import content
from tests.tg.receiver.updates import TOKEN, Held


@pytest.fixture
def router() -> Router:
    router = Router(content().commands, content().words)

    def start(conn, turn):
        people.add(conn, turn.user_id, language="en", zone="Europe/Amsterdam", consent_at=turn.now, version=1)
        questions.put(conn, turn.user_id, "sheep", "x", now=turn.now)
        return Reply.of(Screen("Agreed?", ((Button.to("Yes", "sheep", "yes"),),), question=("sheep", "x")))

    def broken(conn, turn):
        people.change(conn, turn.user_id, zone="Mars/Olympus")
        raise LookupError("a bug in a feature")

    def full(conn, turn):
        raise OperationalError("INSERT", None, Exception("database or disk is full"))

    router.command("start", start, strangers=True)
    router.command("diary", broken, newcomers=True)
    router.command("nights", full, strangers=True)
    router.command("week", lambda conn, turn: Reply(menu="nl"), strangers=True)
    router.welcome = lambda conn, turn: Reply.of(Screen("welcome"))
    answer = Fallback(lambda unread: unread.text, lambda conn, turn: Reply.of(Screen(f"about {turn.found}")), start)
    router.fallback = answer
    return router


@pytest.fixture
def receiver(router, database, bot) -> Receiver:
    return Receiver(router, database, bot, Clock(), content())


@pytest_asyncio.fixture
async def held(phone) -> AsyncIterator[tuple[Bot, Held]]:
    request = Held()
    async with Bot(TOKEN, f"{phone.url}/bot", request=request, get_updates_request=AiohttpRequest()) as bot:
        yield bot, request
        request.go.set()
