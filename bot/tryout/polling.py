"""getUpdates, which a webhook excludes."""

import asyncio
import json

from bot.tryout.errors import Refusal
from bot.tryout.local import LocalServer
from bot.tryout.world import Json

LONGEST_WAIT, MAX_UPDATES, KEPT_SECONDS, CALLBACK_SECONDS = 50, 100, 86_400, 150
OTHER = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


async def get_updates(server: LocalServer, values: Json) -> list[Json]:
    """Waits until there is an update, `timeout` real seconds at most. A newer call ends this one with 409."""
    if server.world.webhook:
        raise Refusal(409, WEBHOOK)
    remember_kinds(server, values)
    server.poll_number += 1
    mine = server.poll_number
    server.announce()
    _confirm(server, values.get("offset", 0))
    limit = min(max(values.get("limit", MAX_UPDATES), 1), MAX_UPDATES)
    loop = asyncio.get_running_loop()
    ends = loop.time() + min(max(values.get("timeout", 0), 0), LONGEST_WAIT)
    while True:
        forget_old(server)
        if server.poll_number != mine:
            raise Refusal(409, OTHER if not server.world.webhook else "Conflict: terminated by setWebhook request")
        if server.world.updates or loop.time() >= ends or server.closing:
            return [shown(update) for update in server.world.updates[:limit]]
        server.polling = True
        try:
            await server.wait_change(ends - loop.time())
        finally:
            if server.poll_number == mine:
                server.polling = False


def remember_kinds(server: LocalServer, values: Json) -> None:
    """The kinds that the bot asks for, until it asks for others; they count for what comes afterwards."""
    if "allowed_updates" in values:
        server.world.allowed_updates = values["allowed_updates"] or None


def _confirm(server: LocalServer, offset: int) -> None:
    """Forgets everything below the offset; a negative one keeps that many of the last."""
    updates = server.world.updates
    if offset < 0:
        server.world.updates = updates[offset:]
    elif offset > 0:
        server.world.updates = [update for update in updates if update["update_id"] >= offset]


def forget_old(server: LocalServer) -> None:
    """Telegram keeps updates for a day, taps for as long as they can be answered."""
    now = server.clock.timestamp()

    def kept(update: Json) -> bool:
        seconds = CALLBACK_SECONDS if "callback_query" in update else KEPT_SECONDS
        return bool(now - update["_at"] <= seconds)

    server.world.updates = [update for update in server.world.updates if kept(update)]


def shown(update: Json) -> Json:
    """The update as it leaves: without what only the server knows."""
    copied: Json = json.loads(json.dumps({name: value for name, value in update.items() if name != "_at"}))
    return copied
