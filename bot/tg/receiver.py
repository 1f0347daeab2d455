"""One update from Telegram through the router and back: commit first, then the reply, which nobody waits for here."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial

import structlog
from telegram import Update
from telegram.error import BadRequest, Forbidden, TelegramError

from bot import faults
from bot.catalog.catalog import Catalog
from bot.catalog.words import Words
from bot.clock import Clock
from bot.db import Conn, Database, Step, people, questions
from bot.domain.callback import unpack
from bot.errors import SluimerError
from bot.logs import scrub
from bot.tg import incoming as incoming_of
from bot.tg.calls import AnyBot
from bot.tg.menu import publish_menu_in
from bot.tg.outgoing import Chains, Done, deliver, send
from bot.tg.router import Router, Unread
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Incoming

log = structlog.get_logger()


async def _at_once() -> None:
    """Nothing to wait for."""


WAIT_AT_STOP = 10.0  # seconds for the replies under way
MENU_AT_STOP = 1.0


@dataclass
class Receiver:
    """Handles updates. `wake` tells the planner that something may be due sooner than it thinks.

    Text that nobody took waits until the search is `ready`; answers, taps, commands and danger in so many words do not.
    """

    router: Router
    database: Database
    bot: AnyBot
    clock: Clock
    catalog: Catalog
    allowed: frozenset[int] = frozenset()
    wake: Callable[[], None] = lambda: None
    ready: Callable[[], Awaitable[object]] = _at_once
    _chains: Chains = field(default_factory=Chains)
    _menus: Chains = field(default_factory=Chains)

    async def receive(self, update: Update) -> None:
        """Commit one update and start its reply. Raises where that fails: see bot.tg.attempts for what comes of it."""
        came = incoming_of.read(update, self.clock.now(), self.bot.username)
        if came is not None:
            self._answer(came, await self._decide(came))

    async def give_up(self, update: Update) -> None:
        """Tell the person that something went wrong; somebody who may be in danger gets the help that they need."""
        came = incoming_of.read(update, self.clock.now(), self.bot.username)
        if came is None or came.kind in ("blocked", "unblocked", "group"):
            return
        words = await self._words_of(came)
        rescue = self.router.rescue(self.router.sense(came), words)
        self._answer(came, rescue or Reply.of(Screen(words("router-failed")), below=True))

    async def finish(self) -> None:
        """Wait for replies under way; a flood's are given up after a while, what it told is committed."""
        await self._chains.finish(WAIT_AT_STOP)
        await self._menus.finish(MENU_AT_STOP)

    def _answer(self, came: Incoming, reply: Reply) -> None:
        self._chains.start(came.chat_id, partial(self._reply, came, reply), urgent=reply.urgent)

    async def _decide(self, came: Incoming) -> Reply:
        words = self.catalog.words(came.language_code)
        if came.kind == "group":
            return Reply.of(Screen(words("router-group")))
        if not await self._admits(came):
            refusal = Screen(words("router-not-allowed", id=str(came.user_id)))
            return Reply() if came.kind in ("blocked", "unblocked") else Reply.of(refusal, below=True)
        return await self._route(came)

    async def _admits(self, came: Incoming) -> bool:
        """Whether somebody is on the list; who was taken off it can still leave: block, or delete what is stored."""
        if not self.allowed or came.user_id in self.allowed:
            return True
        if not self._leaves(came):
            return False
        return await self.database.run(lambda conn: people.load(conn, came.user_id)) is not None

    def _leaves(self, came: Incoming) -> bool:
        if came.kind == "text":
            return self.catalog.commands.read(came.text)[0] == "delete"
        if came.kind == "tap":
            tap = unpack(came.data)
            return tap is not None and (tap.feature, tap.verb) == ("account", "delete")
        return came.kind in ("blocked", "unblocked")

    async def _route(self, came: Incoming) -> Reply:
        first = self.router.sense(came)
        reply = await self._commit(lambda conn: self.router.handle(conn, first))
        if isinstance(reply, Unread):  # nobody took it, and nothing of it was stored
            await self._learned()
            came = self.router.sense(came)
            if came.danger != first.danger:
                reply = await self._commit(lambda conn: self.router.handle(conn, came))
        if isinstance(reply, Unread):
            fallback = self.router.fallback
            found = fallback.understand(reply) if fallback else None
            reply = await self._commit(lambda conn: self.router.finish(conn, came, found))
        self.wake()
        return reply

    async def _commit(self, step: Step[Done]) -> Done:
        def and_tell(conn: Conn) -> Done:
            done = step(conn)
            faults.here("before-commit")
            return done

        done = await self.database.run(and_tell)
        faults.here("after-commit")
        return done

    async def _learned(self) -> None:
        try:
            await self.ready()
        except SluimerError as error:  # everything but questions goes on
            log.error("the search is not there", error=str(error))

    async def _words_of(self, came: Incoming) -> Words:
        """The person's own language where it is known, else the one that Telegram hints at."""
        try:
            person = await self.database.run(lambda conn: people.load(conn, came.user_id))
        except Exception:  # what the update failed on may be the person's own row
            person = None
        return self.catalog.words(person.language if person else came.language_code)

    async def _reply(self, came: Incoming, reply: Reply) -> None:
        try:
            sent = await deliver(self.bot, came, reply)
            if sent:
                await self.database.run(lambda conn: _note(conn, came.user_id, dict(sent)))
            if reply.menu is not None:
                publish = partial(publish_menu_in, self.bot, self.catalog, came.chat_id, reply.menu)
                self._menus.start(came.chat_id, publish, apart=True)
        except Forbidden:
            log.info("reply refused: the person blocked the bot", update_id=came.update_id)
        except BadRequest as error:  # a bug of ours, such as a text that is too long: it would be refused again
            log.error("reply refused by Telegram", update_id=came.update_id, error=scrub(error.message))
            await self._say_that_it_failed(came)
        except TelegramError as error:
            log.warning("reply not delivered", update_id=came.update_id, error=scrub(str(error)))
        except Exception as error:
            log.error("reply failed", update_id=came.update_id, exc_info=error)

    async def _say_that_it_failed(self, came: Incoming) -> None:
        try:
            await send(self.bot, came.chat_id, Screen((await self._words_of(came))("router-failed")))
        except TelegramError as error:
            log.warning("reply not delivered", update_id=came.update_id, error=scrub(str(error)))


def _note(conn: Conn, person_id: int, sent: dict[tuple[str, str], int]) -> None:
    for key, message_id in sent.items():
        questions.note_message(conn, person_id, key, message_id)
