"""Turning the clock, and the jump to the bot's next message."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

from bot.tryout.local import LocalServer
from bot.tryout.world import Json

STEP, NUDGE = timedelta(minutes=5), timedelta(seconds=1)
TICK_SECONDS = 5.0  # real: the longest wait for the coach's tick after the clock was turned
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

    while not _idle(server) and not arrived() and loop.time() < ends and not server.closing:
        await server.wait_change(0.03)
    target = server.clock.now() + NUDGE
    while not arrived() and loop.time() < ends and not server.closing:
        turned_to = min(target, limit)
        server.clock.turn_to(turned_to)
        turned(server)
        await _let_the_bot_work(server, turned_to, arrived)
        now, told = server.clock.now(), server.clock.told()
        if now >= limit or (told and told.due is None):
            break
        due = told.due if told else None
        target = due + timedelta(seconds=1) if due and due > now else now + (NUDGE if told else STEP)
    return arrived()


async def _let_the_bot_work(server: LocalServer, until: datetime, arrived: Callable[[], bool]) -> None:
    """Waits until the coach has done all that was due up to `until`; for a coach that tells nothing, a while."""
    loop = asyncio.get_running_loop()
    ends = loop.time() + (TICK_SECONDS if server.clock.told() else BLIND_SECONDS)
    while not arrived() and not server.closing and loop.time() < ends + TICK_SECONDS:
        told = server.clock.told()
        if (told and told.looked_at >= until) or (told is None and loop.time() >= ends and _idle(server)):
            return
        await server.wait_change(0.03)


def _idle(server: LocalServer) -> bool:
    """The bot has taken every update and asks for more, or has it brought."""
    return (server.polling or server.world.webhook is not None) and not server.world.updates
