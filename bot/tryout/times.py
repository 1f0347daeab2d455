"""Turning the clock, and the jump to the bot's next message."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

from bot.tryout.local import LocalServer
from bot.tryout.world import Json

STEP, NUDGE = timedelta(minutes=5), timedelta(seconds=1)
TICK_SECONDS = 3.0  # real: the longest wait for the coach's tick after the clock was turned
SEND_SECONDS = 0.6  # real: from a tick to its message here
BLIND_SECONDS = 0.35  # real: a tick and its message, when the coach says nothing of its next moment
REAL_LIMIT = 120.0


def clock_view(server: LocalServer) -> Json:
    return {"now": server.clock.now().isoformat(), "offset": server.clock.offset()}


def turned(server: LocalServer) -> None:
    """Tells the chat pages that the time is another."""
    for chat in server.world.chats.values():
        chat.version += 1
    server.announce()


async def to_next_message(server: LocalServer, chat_id: int, max_hours: float) -> bool:
    """Turns the clock until a new message of the bot arrives in the chat; False when none came in time.

    Jumps straight to the moment the coach wrote beside the clock file; steps of five minutes without that. What
    stands there may be older than the person's last answer, so a nudge of the clock makes the coach write anew first.
    """
    chat = server.chat_for_person(chat_id)
    before = chat.arrivals
    limit = server.clock.now() + timedelta(hours=max_hours)
    loop = asyncio.get_running_loop()
    ends = loop.time() + REAL_LIMIT

    def arrived() -> bool:
        return chat.arrivals > before

    target = server.clock.now() + NUDGE
    while not arrived() and loop.time() < ends and not server.closing:
        known = server.clock.next_due()
        server.clock.turn_to(min(target, limit))
        turned(server)
        await _let_the_bot_work(server, known[1] if known else None, arrived)
        now, known = server.clock.now(), server.clock.next_due()
        if now >= limit or (known and known[0] is None):
            break
        due = known[0] if known else None
        target = due + timedelta(seconds=1) if due and due > now else now + STEP
    return arrived()


async def _let_the_bot_work(server: LocalServer, version: int | None, arrived: Callable[[], bool]) -> None:
    """Waits for the coach's tick (its file changes), then for what that tick sends."""
    loop = asyncio.get_running_loop()
    if version is not None:
        ends = loop.time() + TICK_SECONDS
        while loop.time() < ends and not arrived():
            known = server.clock.next_due()
            if known and known[1] != version:
                break
            await server.wait_change(0.03)
    ends = loop.time() + (BLIND_SECONDS if version is None else SEND_SECONDS)
    while not arrived() and not server.closing and (loop.time() < ends or not _idle(server)):
        if loop.time() > ends + TICK_SECONDS:
            return
        await server.wait_change(0.05)


def _idle(server: LocalServer) -> bool:
    """The bot has taken every update and asks for more."""
    return server.polling and not server.world.updates
