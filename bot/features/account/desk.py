"""What the sections of the settings share: asking one question at a time, and confirming."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, Protocol

from bot.db import Conn, questions
from bot.db.people import Person
from bot.domain.local_time import local
from bot.domain.pause import paused_until
from bot.domain.profile_steps import TELLING_LASTS
from bot.tg.router import Handler, Router
from bot.tg.screen import Button, Keyboard, Reply, Screen
from bot.tg.turn import Turn
from bot.view import profile
from bot.view.parts import Parts
from bot.view.profile import Choices

KEY = ("account", "setting")
DELETE = "delete"
WITHIN, DELETE_WITHIN = timedelta(hours=2), timedelta(minutes=10)
"""How long a question waits for its answer: a stray "yes" of another day must not change anything."""
_LASTS: Mapping[str, timedelta] = {DELETE: DELETE_WITHIN, "which": TELLING_LASTS, "doctor": TELLING_LASTS}
State = Mapping[str, Any]
"""`step`, and what the section keeps until the answer is complete."""


def today_of(turn: Turn) -> date:
    """The date where the person is."""
    return local(turn.now, turn.known.zone).date()


class Section(Protocol):
    """Some of the questions, known by their steps."""

    @property
    def steps(self) -> frozenset[str]:
        """The steps that are this section's."""

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        """The question and the buttons below it."""

    def example(self, turn: Turn, state: State) -> str:
        """A line that shows what an answer looks like."""

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        """Accept typed text (or a location) as an answer; None where it is none."""

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        """Accept the value of a button; None where it fits no button of this question."""


@dataclass(frozen=True)
class Desk:
    """The router, the parts, and every section."""

    router: Router
    parts: Parts
    sections: list[Section] = field(default_factory=list)

    def section(self, step: str) -> Section | None:
        """The section that a step belongs to."""
        return next((one for one in self.sections if step in one.steps), None)

    def screen(self, conn: Conn, turn: Turn, state: State, *, example: bool = False, lead: str = "") -> Screen | None:
        """The open question; with an example of an answer, or another line, above it where asked for."""
        section = self.section(state["step"])
        if section is None:
            return None
        text, below = section.question(conn, turn, state)
        above = section.example(turn, state) if example else lead
        text = f"{above}\n\n{text}" if above else text
        return profile.screen(turn.words, KEY, state["step"], text, below, back=state["step"] != DELETE)

    def ask(self, conn: Conn, turn: Turn, state: State, *, lead: str = "", once: State | None = None) -> Reply:
        """Open a question, or its next part; `lead`: a line above it. `once`: what is for this message, not kept."""
        end = turn.now + _LASTS.get(state["step"], WITHIN)
        questions.put(conn, turn.user_id, *KEY, now=turn.now, state=dict(state), expires_at=end)
        screen = self.screen(conn, turn, {**state, **(once or {})}, lead=lead)
        return self.reply(turn, *([screen] if screen else []))

    def is_latest(self, conn: Conn, turn: Turn) -> bool:
        """Whether ours is what was asked last: what somebody types now may be meant for a question after it."""
        return [one.key for one in questions.open_of(conn, turn.user_id, turn.now)][:1] == [KEY]

    def done(
        self, conn: Conn, turn: Turn, *sentences: str, keyboard: Keyboard | None = None, alone: bool = False
    ) -> Reply:
        """The question is answered: confirm, and, unless `alone`, show what another feature still waits for."""
        questions.close(conn, turn.user_id, *KEY)
        to_card = Button.to(turn.words("account-button-settings"), "account", "card")
        below = ((to_card,),) if keyboard is None else keyboard
        screen = Screen(" ".join(filter(None, sentences)), below if turn.is_settled else ())
        return self.reply(turn, screen, *(() if alone else self.router.present(conn, turn)))

    def reply(self, turn: Turn, *screens: Screen) -> Reply:
        """In place after a tap of ours; below after a button of another feature, which stays as it is."""
        return Reply(screens, below=turn.tap is not None and turn.tap.feature != KEY[0])

    def settled(self, handler: Handler) -> Handler:
        """The handler for those who have been through /start; others get its present question."""

        def guarded(conn: Conn, turn: Turn) -> Reply:
            return handler(conn, turn) if turn.is_settled else replace(self.router.welcome(conn, turn), below=True)

        return guarded

    def with_person(self, turn: Turn, person: Person) -> Turn:
        """The turn as it goes on after a change."""
        return replace(turn, person=person, words=self.parts.catalog.words(person.language))

    def while_paused(self, turn: Turn) -> str:
        """A sentence for somebody who has a break, else ""."""
        paused = turn.person is not None and paused_until(turn.person, turn.now) is not None
        resume = self.parts.catalog.commands.word(turn.language, "resume")
        return turn.words("account-while-paused", resume=resume) if paused else ""
