"""Delivers updates to the webhook as Telegram does: one at a time a queue, until it is taken or too old.

Messages queue by chat, taps by person, membership by chat apart: a tap may overtake a message. What is not taken comes
again at once, then after 2, 4, ... seconds, or as long as Retry-After says.
"""

import asyncio
import contextlib
import random
from dataclasses import dataclass

import aiohttp

from bot.tryout import polling
from bot.tryout.local import LocalServer
from bot.tryout.world import Json

SECRET = "X-Telegram-Bot-Api-Secret-Token"
ANSWER_SECONDS = 60.0
LONGEST_DELAY, LONGEST_RETRY_AFTER = 60, 3600
CONNECT_PAUSE = 1.0  # real seconds after nobody listened


@dataclass
class Tries:
    """How often an update was not taken, and when it goes again, in turned time."""

    fails: int = 0
    delay: float = 1.0
    at: float = 0.0

    def again(self, now: float, retry_after: int) -> None:
        if retry_after:
            pause: float = min(retry_after, LONGEST_RETRY_AFTER)
        elif self.fails:
            pause = self.delay = min(self.delay * 2, random.uniform(LONGEST_DELAY, 2 * LONGEST_DELAY))
        else:
            pause = 0
        self.fails += 1
        self.at = now + pause


class Deliverer:
    """Posts what waits to the webhook that is set, as long as one is."""

    def __init__(self, server: LocalServer) -> None:
        self._server = server
        self._hook: Json | None = None
        self._tries: dict[int, Tries] = {}
        self._under_way: dict[str, asyncio.Task[None]] = {}
        self._nobody_until = 0.0

    async def run(self) -> None:
        """Runs until the server closes, or until cancelled."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(ANSWER_SECONDS)) as session:
            try:
                while not self._server.closing:
                    if self._server.world.webhook is not self._hook:
                        await self._begin_anew()
                    await self._server.wait_change(self._post_ready(session) if self._hook else 3600)
            finally:
                await self._begin_anew()

    async def _begin_anew(self) -> None:
        """Another webhook: requests under way are cut off, and every delay is forgotten."""
        for task in self._under_way.values():
            task.cancel()
        await asyncio.gather(*self._under_way.values(), return_exceptions=True)
        self._under_way, self._tries, self._nobody_until = {}, {}, 0.0
        self._hook = self._server.world.webhook

    def _post_ready(self, session: aiohttp.ClientSession) -> float:
        """Starts what may go now; returns the real seconds until more may."""
        assert self._hook is not None
        polling.forget_old(self._server)
        loop_now, now = asyncio.get_running_loop().time(), self._server.clock.now().timestamp()
        if loop_now < self._nobody_until:
            return self._nobody_until - loop_now
        waits = [3600.0]
        seen: set[str] = set()
        for update in self._server.world.updates:
            queue = queue_of(update)
            if queue in seen or queue in self._under_way:
                continue
            seen.add(queue)
            wait = self._tries.setdefault(update["update_id"], Tries()).at - now
            if wait > 0:
                waits.append(min(wait, LONGEST_RETRY_AFTER))
            elif len(self._under_way) < self._hook["max_connections"]:
                self._under_way[queue] = asyncio.create_task(self._post(session, queue, update, self._hook))
        return min(waits)

    async def _post(self, session: aiohttp.ClientSession, queue: str, update: Json, hook: Json) -> None:
        headers = {SECRET: hook["secret_token"]} if hook.get("secret_token") else {}
        error, retry_after = "", 0
        try:
            shown = polling.shown(update)
            async with session.post(hook["url"], json=shown, headers=headers, allow_redirects=False) as answer:
                await answer.read()
                if not 200 <= answer.status <= 299:
                    error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
                    retry_after = _seconds(answer.headers.get("Retry-After"))
        except aiohttp.ClientConnectorError:
            self._nobody_until = asyncio.get_running_loop().time() + CONNECT_PAUSE
            self._note("Connection refused")
            return
        except TimeoutError:
            error = "Read timeout expired"
        except aiohttp.ClientError:
            error = "Webhook connection closed"
        finally:
            self._under_way.pop(queue, None)
            self._server.announce()
        if error:
            self._note(error)
            self._tries[update["update_id"]].again(self._server.clock.now().timestamp(), retry_after)
        else:
            self._tries.pop(update["update_id"], None)
            with contextlib.suppress(ValueError):  # it may have become too old meanwhile
                self._server.world.updates.remove(update)

    def _note(self, error: str) -> None:
        self._server.webhook_error = {"last_error_date": self._server.clock.timestamp(), "last_error_message": error}


def queue_of(update: Json) -> str:
    """The name of the queue in which an update waits for those before it."""
    if "callback_query" in update:
        return f"taps of {update['callback_query']['from']['id']}"
    kind = next(name for name in update if name not in ("update_id", "_at"))
    return f"{'membership' if kind == 'my_chat_member' else 'messages'} of {update[kind]['chat']['id']}"


def _seconds(header: str | None) -> int:
    return int(header) if header and header.isdigit() else 0
