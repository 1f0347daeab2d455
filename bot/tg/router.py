"""The router: one update in, one reply out, inside one transaction.

Order for text: danger in so many words; commands and bare command words; the open questions that were asked before it
was typed, latest asked first, each reading only what it understands to the last word; what a feature takes unasked;
danger in other words; questions to the coach. Features register what they do; none of them knows another.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from bot.catalog.commands import Commands
from bot.catalog.words import Words
from bot.db import Conn, people, questions, schedules, updates
from bot.db.people import Person
from bot.db.questions import OpenQuestion
from bot.domain.callback import Callback, unpack
from bot.tg import presence
from bot.tg.order import typed_before
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Incoming, Turn

Handler = Callable[[Conn, Turn], Reply]
MaybeHandler = Callable[[Conn, Turn], Reply | None]


class Questions(Protocol):
    """What a feature does with the questions that it asked."""

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """Accept the typed text as an answer, or None where not every word of it is one."""

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question as it stands now, to be shown again; None where it no longer applies."""

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question again with an example of an answer, for text that nobody understood."""


@dataclass(frozen=True, slots=True)
class Fallback:
    """What happens to text that nobody took: `understand` runs outside the transaction."""

    understand: Callable[["Unread"], object]
    answer: MaybeHandler  # reads turn.found; None: not known
    unknown: Handler


@dataclass(frozen=True, slots=True)
class Unread:
    """Nobody took the text: hand what `understand` made of it to `finish`."""

    text: str
    language: str


class Router:
    """Who handles what. Handlers are plain functions (conn, turn) -> Reply."""

    def __init__(self, commands: Commands, speak: Callable[[str | None], Words]) -> None:
        self._words_of = speak
        self._vocabulary = commands
        self._commands: dict[str, Handler] = {}
        self._repeatable: set[str] = set()
        self._for_strangers: set[str] = set()
        self._for_newcomers: set[str] = set()
        self._taps: dict[str, Handler] = {}
        self._actions: dict[str, Handler] = {}
        self._asked_by: dict[str, Questions] = {}
        self._volunteered: list[tuple[MaybeHandler, MaybeHandler]] = []
        self.senses: Callable[[str], object] = lambda text: None
        self.safety: MaybeHandler = lambda conn, turn: None
        self.likely_danger: MaybeHandler = lambda conn, turn: None
        self.rescue: Callable[[Incoming, Words], Reply | None] = lambda incoming, words: None
        self.welcome: Handler = lambda conn, turn: Reply()
        self.stranger: MaybeHandler = lambda conn, turn: None
        self.returned: Callable[[Conn, Turn, Reply], Reply] = lambda conn, turn, reply: reply
        self.fallback: Fallback | None = None

    def command(
        self, name: str, handler: Handler, *, reads: bool = False, strangers: bool = False, newcomers: bool = False
    ) -> None:
        """`reads`: changes nothing, so a repeated update runs it again.

        A command waits until somebody is settled, unless it is for `newcomers` (who agreed) or `strangers` too.
        """
        self._commands[name] = handler
        if reads:
            self._repeatable.add(name)
        if strangers:
            self._for_strangers.add(f"/{name}")
        if newcomers:
            self._for_newcomers.add(name)

    def taps(self, feature: str, handler: Handler, *, strangers: bool = False) -> None:
        """Buttons whose data begin with `feature:` go to `handler`; like a command they wait until one is settled."""
        self._taps[feature] = handler
        if strangers:
            self._for_strangers.add(feature)

    def action(self, name: str, handler: Handler, *, strangers: bool = False) -> None:
        """Buttons made by Button.action, whichever feature or content file shows them; they wait as commands do."""
        self._actions[name] = handler
        if strangers:
            self._for_strangers.add(f"do:{name}")

    def asks(self, feature: str, answers: Questions) -> None:
        """The feature opens questions and reads the answers."""
        self._asked_by[feature] = answers

    def volunteers(self, handler: MaybeHandler, *, again: MaybeHandler) -> None:
        """Text of a settled person that answers no open question may still tell this feature something.

        `again` answers a repeated update with what stands since, and changes nothing.
        """
        self._volunteered.append((handler, again))

    @property
    def actions(self) -> frozenset[str]:
        return frozenset(self._actions)

    @property
    def commands(self) -> frozenset[str]:
        return frozenset(self._commands)

    def sense(self, incoming: Incoming) -> Incoming:
        """Look for danger in the text, outside any transaction; a bare command says nothing."""
        return replace(incoming, danger=self.senses(incoming.text)) if self.has_words(incoming) else incoming

    def has_words(self, incoming: Incoming) -> bool:
        """Whether somebody wrote something that is not just a command."""
        words = incoming.text.split()
        return len(words) > 1 or (bool(words) and self._vocabulary.read(words[0])[0] is None)

    def handle(self, conn: Conn, incoming: Incoming) -> Reply | Unread:
        """Decide and store; the reply is sent after the commit."""
        met = presence.meet(conn, incoming)
        turn = self._turn(conn, incoming, met.person)
        reply = self._repeated(conn, turn) if met.repeated else self._route(conn, turn)
        if isinstance(reply, Unread):
            presence.not_yet(conn, met)
            return reply
        return self._settle(conn, turn, self.returned(conn, turn, reply) if met.was_silent else reply)

    def finish(self, conn: Conn, incoming: Incoming, found: object) -> Reply:
        """Answer text that nobody took, then show the open question again."""
        met = presence.meet(conn, incoming)
        turn = replace(self._turn(conn, incoming, met.person), found=found)
        if self.fallback is None:
            return self._settle(conn, turn, Reply())
        reply = self.fallback.answer(conn, turn)
        if reply is not None:
            reply = replace(reply, screens=reply.screens + self._latest(conn, turn, reply.then))
        elif met.repeated:
            reply = self._where_we_are(conn, turn)
        else:
            shown = self._latest(conn, turn, "example")
            unknown = self.fallback.unknown if turn.is_settled else self.welcome
            reply = Reply(shown) if shown else unknown(conn, turn)
        return self._settle(conn, turn, self.returned(conn, turn, reply) if met.was_silent else reply)

    def act(self, conn: Conn, turn: Turn, tap: Callback) -> Reply | None:
        """What a button made by Button.action does, for somebody who typed its label; None for any other button."""
        handler = self._actions.get(tap.verb) if tap.feature == "do" else None
        return handler(conn, replace(turn, tap=tap)) if handler else None

    def read_by(self, conn: Conn, turn: Turn, feature: str) -> Reply | None:
        """The message as an answer to what this feature asks by now."""
        turn = replace(turn, questions=tuple(questions.open_of(conn, turn.user_id, turn.now)))
        asker = self._asked_by.get(feature)
        mine = (one for one in turn.questions if one.feature == feature)
        replies = (asker.reads(conn, turn, one) for one in mine) if asker else iter(())
        return next((reply for reply in replies if reply is not None), None)

    def present(self, conn: Conn, turn: Turn) -> tuple[Screen, ...]:
        """The latest open question as it stands now, if there is one."""
        return self._latest(conn, turn, "ask")

    def _latest(self, conn: Conn, turn: Turn, how: str) -> tuple[Screen, ...]:
        if turn.person is None:
            return ()
        for question in questions.open_of(conn, turn.user_id, turn.now):
            asker = self._asked_by.get(question.feature)
            screen = getattr(asker, how)(conn, turn, question) if asker else None
            if screen is not None:
                return (screen,)
        return ()

    def _turn(self, conn: Conn, incoming: Incoming, person: Person | None) -> Turn:
        words = self._words_of(person.language if person else incoming.language_code)
        asked = tuple(questions.open_of(conn, person.id, incoming.at)) if person else ()
        return Turn(incoming, person, words, asked, unpack(incoming.data) if incoming.data else None)

    def _route(self, conn: Conn, turn: Turn) -> Reply | Unread:
        if turn.incoming.kind == "blocked":
            return self._blocked(conn, turn)
        if turn.incoming.kind == "unblocked":
            return Reply()
        if turn.incoming.kind == "tap":
            return self._route_tap(conn, turn)
        if turn.text and (warning := self.safety(conn, turn)) is not None:
            return warning
        if turn.incoming.kind == "text":
            return self._route_text(conn, turn)
        return self._route_other(conn, turn)

    def _route_tap(self, conn: Conn, turn: Turn) -> Reply:
        key = turn.tap.feature if turn.tap else ""
        handler = self._taps.get(key)
        if turn.tap and key == "do":
            key, handler = f"do:{turn.tap.verb}", self._actions.get(turn.tap.verb)
        if handler is None:
            return self.welcome(conn, turn) if turn.person is None else stale(turn)
        if turn.is_settled or key in self._for_strangers:
            return handler(conn, turn)
        return replace(self.welcome(conn, turn), below=True)

    def _route_text(self, conn: Conn, turn: Turn) -> Reply | Unread:
        name, slash = self._vocabulary.read(turn.text)
        handler = self._commands.get(name) if name else None
        if handler is not None:
            newcomer = turn.person is not None and name in self._for_newcomers
            allowed = turn.is_settled or newcomer or f"/{name}" in self._for_strangers
            return handler(conn, turn) if allowed else self.welcome(conn, turn)
        if slash:
            return Reply.of(Screen(turn.words("router-unknown-command"))) if turn.person else self.welcome(conn, turn)
        if turn.person is None and (reply := self.stranger(conn, turn)) is not None:
            return reply
        for question in turn.questions:
            asker = None if typed_before(turn.incoming, question) else self._asked_by.get(question.feature)
            reply = asker.reads(conn, turn, question) if asker else None
            if reply is not None:
                return reply
        told = self._unasked(conn, turn, [handler for handler, _ in self._volunteered])
        return told or self.likely_danger(conn, turn) or Unread(turn.text, turn.language)

    def _unasked(self, conn: Conn, turn: Turn, handlers: list[MaybeHandler]) -> Reply | None:
        if turn.person is None or turn.person.settled_at is None:
            return None
        replies = (handler(conn, turn) for handler in handlers)
        return next((reply for reply in replies if reply is not None), None)

    def _route_other(self, conn: Conn, turn: Turn) -> Reply:
        """A sticker, a photo, a location, an edited message: an answer where a question takes it, else a kind word."""
        for question in turn.questions:
            asker = self._asked_by.get(question.feature)
            if turn.incoming.kind == "location" and asker and (reply := asker.reads(conn, turn, question)):
                return reply
        if turn.text and (warning := self.likely_danger(conn, turn)) is not None:
            return warning
        if turn.person is None:
            return self.welcome(conn, turn)
        return Reply((Screen(turn.words(f"router-{turn.incoming.kind}")), *self.present(conn, turn)))

    def _blocked(self, conn: Conn, turn: Turn) -> Reply:
        if turn.person is not None:
            schedules.replan(conn, people.change(conn, turn.user_id, gone_at=turn.now), turn.now)
        return Reply()

    def _repeated(self, conn: Conn, turn: Turn) -> Reply | Unread:
        """An update that was applied already: change nothing, read again what only reads, show where we are."""
        if turn.incoming.kind in ("blocked", "unblocked"):
            return Reply()
        if turn.text and (warning := self.safety(conn, turn)) is not None:
            return warning
        if turn.incoming.kind == "text":
            name, slash = self._vocabulary.read(turn.text)
            if name in self._repeatable:
                return self._commands[name](conn, turn)
            if name is None and not slash:
                told = self._unasked(conn, turn, [again for _, again in self._volunteered])
                shown = Reply((*told.screens, *self.present(conn, turn)), below=True) if told else None
                return shown or self.likely_danger(conn, turn) or Unread(turn.text, turn.language)
        return self._where_we_are(conn, turn)

    def _where_we_are(self, conn: Conn, turn: Turn) -> Reply:
        return Reply(self.present(conn, turn) or (Screen(turn.words("router-already")),), below=True)

    def _settle(self, conn: Conn, turn: Turn, reply: Reply) -> Reply:
        """Mark the update as applied; messages whose question was answered or asked anew lose their buttons."""
        asked = {screen.question for screen in reply.screens if screen.question}
        edited = turn.incoming.message_id if turn.tap and reply.screens and not reply.below else None
        shown = {one.key: one.message_id for one in turn.questions if one.message_id not in (None, edited)}
        stay = shown.keys() - asked
        if stay:
            stay &= {one.key for one in questions.open_of(conn, turn.user_id, turn.now)}
        strip = {message for key, message in shown.items() if message is not None and key not in stay}
        if turn.person is not None or people.load(conn, turn.user_id) is not None:
            updates.mark(conn, turn.incoming.update_id, turn.now)
        return replace(reply, strip=reply.strip | strip)


def stale(turn: Turn) -> Reply:
    """The reply to a button that no longer means anything: say so, and take the buttons off that message."""
    message = turn.incoming.message_id
    strip = frozenset() if message is None else frozenset({message})
    return Reply((Screen(turn.words("router-old-button")),), below=True, strip=strip)
