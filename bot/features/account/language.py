"""The language of the chat, before consent too."""

from dataclasses import dataclass, replace

from bot.db import Conn, people
from bot.features.account.desk import Desk, State
from bot.tg.router import Handler
from bot.tg.screen import Reply
from bot.tg.turn import Turn
from bot.view.profile import Choice, Choices, labelled

STEP = "language"


@dataclass(frozen=True)
class Language:
    """Each language is offered under its own name."""

    desk: Desk
    steps: frozenset[str] = frozenset({STEP})

    def begin(self, conn: Conn, turn: Turn) -> Reply:
        """Ask which; a stranger's first message has the languages below it."""
        if turn.person is None:
            return self.desk.router.welcome(conn, turn)
        return self.desk.ask(conn, turn, {"step": STEP})

    def to(self, code: str) -> Handler:
        """A handler that changes to a language; of a stranger nothing is stored, nor known which menu they have."""

        def change(conn: Conn, turn: Turn) -> Reply:
            if turn.person is None:
                words = self.desk.parts.catalog.words(code)
                welcome = self.desk.router.welcome(conn, replace(turn, words=words))
                return replace(self.desk.reply(turn, *welcome.screens), menu=code)
            menu = code if code != turn.person.language else None
            turn = self.desk.with_person(turn, people.change(conn, turn.user_id, language=code))
            return replace(self.desk.done(conn, turn, turn.words("account-language-changed")), menu=menu)

        return change

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        catalog = self.desk.parts.catalog
        names = tuple((Choice(catalog.words(code)("profile-language-name"), code),) for code in catalog.languages)
        return turn.words("account-language"), names

    def example(self, turn: Turn, state: State) -> str:
        return turn.words("profile-example-tap")

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        _, names = self.question(conn, turn, state)
        code = labelled(names, turn.text)
        return None if code is None else self.tapped(conn, turn, state, code)

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        return self.to(value)(conn, turn) if value in self.desk.parts.catalog.languages else None
