"""One update from Telegram through the router and back: commit first, then the reply, waited for at most 2 s."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

import structlog
from sqlalchemy.exc import OperationalError
from telegram import Update
from telegram.error import Forbidden, TelegramError

from bot.catalog.catalog import Catalog
from bot.catalog.words import Words
from bot.clock import Clock
from bot.db import Conn, Database, people, questions
from bot.logs import scrub
from bot.tg import incoming as incoming_of
from bot.tg.menu import publish_menu_in
from bot.tg.outgoing import AnyBot, deliver
from bot.tg.router import Router, Unread
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Incoming

log = structlog.get_logger()
WAIT_FOR_REPLY = 2.0  # seconds; a slow answer to one person holds nobody's acknowledgement longer


@dataclass
class Receiver:
    """Handles updates. `wake` tells the planner that something may be due sooner than it thinks."""

    router: Router
    database: Database
    bot: AnyBot
    clock: Clock
    catalog: Catalog
    allowed: frozenset[int] = frozenset()
    wake: Callable[[], None] = lambda: None
    _replies: set[asyncio.Task[None]] = field(default_factory=set)

    async def receive(self, update: Update) -> None:
        """Handle one update. Raises where nothing could be committed: then it must not be acknowledged."""
        came = incoming_of.read(update, self.clock.now())
        if came is None:
            return
        task = asyncio.create_task(self._reply(came, await self._decide(came)))
        self._replies.add(task)
        task.add_done_callback(self._replies.discard)
        await asyncio.wait({task}, timeout=WAIT_FOR_REPLY)

    async def finish(self) -> None:
        """Wait for replies under way."""
        if self._replies:
            await asyncio.wait(self._replies)

    async def _decide(self, came: Incoming) -> Reply:
        words = self.catalog.words(came.language_code)
        if came.kind == "group":
            return Reply.of(Screen(words("router-group")))
        if self.allowed and came.user_id not in self.allowed:
            if came.kind in ("blocked", "unblocked"):
                return Reply()
            return Reply.of(Screen(words("router-not-allowed", id=str(came.user_id))), below=True)
        try:
            return await self._route(came)
        except OperationalError:
            raise
        except Exception as error:
            log.error("update failed", update_id=came.update_id, kind=came.kind, exc_info=error)
            return Reply.of(Screen((await self._words_of(came))("router-failed")), below=True)

    async def _route(self, came: Incoming) -> Reply:
        reply = await self.database.run(lambda conn: self.router.handle(conn, came))
        if isinstance(reply, Unread):
            fallback = self.router.fallback
            found = fallback.understand(reply.text, reply.language) if fallback else None
            reply = await self.database.run(lambda conn: self.router.finish(conn, came, found))
        self.wake()
        return reply

    async def _words_of(self, came: Incoming) -> Words:
        """The person's own language where it is known, else the one that Telegram hints at."""
        person = await self.database.run(lambda conn: people.load(conn, came.user_id))
        return self.catalog.words(person.language if person else came.language_code)

    async def _reply(self, came: Incoming, reply: Reply) -> None:
        try:
            sent = await deliver(self.bot, came, reply)
            if reply.menu is not None:
                await publish_menu_in(self.bot, self.catalog, came.chat_id, reply.menu)
        except Forbidden:
            log.info("reply refused: the person blocked the bot", update_id=came.update_id)
            return
        except TelegramError as error:
            log.warning("reply not delivered", update_id=came.update_id, error=scrub(str(error)))
            return
        except Exception as error:
            log.error("reply failed", update_id=came.update_id, exc_info=error)
            return
        if sent:
            await self.database.run(lambda conn: _note(conn, came.user_id, dict(sent)))


def _note(conn: Conn, person_id: int, sent: dict[tuple[str, str], int]) -> None:
    for key, message_id in sent.items():
        questions.note_message(conn, person_id, key, message_id)
