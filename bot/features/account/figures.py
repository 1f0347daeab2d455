"""Whether the week is told with figures and a picture, or in words only."""

from dataclasses import dataclass

from bot.db import Conn, people
from bot.domain.spoken_worry import is_worried_by_figures
from bot.features.account.desk import Desk, State
from bot.tg.screen import Reply
from bot.tg.turn import Turn
from bot.view.profile import Choice, Choices, labelled

STEP = "figures"
WORDS_ONLY = {"with": False, "words": True}


@dataclass(frozen=True)
class Figures:
    """One question with two answers."""

    desk: Desk
    steps: frozenset[str] = frozenset({STEP})

    def begin(self, conn: Conn, turn: Turn) -> Reply:
        """Ask how the week is to be told."""
        return self.desk.ask(conn, turn, {"step": STEP})

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        choices = tuple((Choice(turn.words(f"account-button-figures-{value}"), value),) for value in WORDS_ONLY)
        return turn.words("account-figures"), choices

    def example(self, turn: Turn, state: State) -> str:
        return turn.words("profile-example-tap")

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        _, choices = self.question(conn, turn, state)
        value = labelled(choices, turn.text) or ("words" if is_worried_by_figures(turn.text) else None)
        return None if value is None else self.tapped(conn, turn, state, value)

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        if value not in WORDS_ONLY:
            return None
        person = people.change(conn, turn.user_id, words_only=WORDS_ONLY[value])
        turn = self.desk.with_person(turn, person)
        return self.desk.done(conn, turn, turn.words(f"account-figures-kept-{value}"))
