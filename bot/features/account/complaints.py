"""What somebody runs into: several may be ticked; they steer answers, ideas and what the check-in offers."""

from dataclasses import dataclass

from bot.catalog.words import Words
from bot.db import Conn, people
from bot.domain.complaints import TOPIC_COMPLAINTS
from bot.domain.person import Complaint
from bot.domain.spoken_answers import read_yes_no
from bot.features.account.desk import Desk, State
from bot.tg.screen import Reply
from bot.tg.turn import Turn
from bot.view.profile import Choice, Choices, labelled

STEP = "complaints"
READY, NONE = "ready", "none"


def label(words: Words, complaint: Complaint) -> str:
    """As a person says it: "Ik val moeilijk in slaap"."""
    return words(f"faq-button-complaint-{TOPIC_COMPLAINTS[complaint]}")


@dataclass(frozen=True)
class Complaints:
    """Each tap ticks or unticks one in the question's state; Ready keeps them."""

    desk: Desk
    steps: frozenset[str] = frozenset({STEP})

    def begin(self, conn: Conn, turn: Turn) -> Reply:
        """Ask, with what was ticked before."""
        return self._ask(conn, turn, turn.known.complaints)

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        picked = _picked(state)
        each = tuple((Choice(_ticked(turn.words, one, on=one in picked), one),) for one in TOPIC_COMPLAINTS)
        ready = READY if picked else NONE
        return turn.words("account-complaints"), (*each, (Choice(turn.words(f"account-button-{ready}"), ready),))

    def example(self, turn: Turn, state: State) -> str:
        return turn.words("profile-example-tap")

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        """A label, ticked or not; "no" for none of them."""
        plain = tuple((Choice(label(turn.words, one), one),) for one in TOPIC_COMPLAINTS)
        _, buttons = self.question(conn, turn, state)
        value = labelled((*plain, *buttons), turn.text) or (NONE if read_yes_no(turn.text) is False else None)
        return None if value is None else self.tapped(conn, turn, state, value)

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        picked = _picked(state)
        if value in (READY, NONE):
            return self._keep(conn, turn, picked if value == READY else frozenset())
        known = next((one for one in TOPIC_COMPLAINTS if one == value), None)
        return None if known is None else self._ask(conn, turn, picked ^ {known})

    def _ask(self, conn: Conn, turn: Turn, picked: frozenset[Complaint]) -> Reply:
        return self.desk.ask(conn, turn, {"step": STEP, "picked": sorted(picked)})

    def _keep(self, conn: Conn, turn: Turn, picked: frozenset[Complaint]) -> Reply:
        person = people.change(conn, turn.user_id, complaints=picked)
        turn = self.desk.with_person(turn, person)
        return self.desk.done(
            conn, turn, turn.words("account-complaints-kept" if picked else "account-complaints-none")
        )


def _picked(state: State) -> frozenset[Complaint]:
    return frozenset(one for one in TOPIC_COMPLAINTS if one in state.get("picked", ()))


def _ticked(words: Words, complaint: Complaint, *, on: bool) -> str:
    return words("profile-picked", day=label(words, complaint)) if on else label(words, complaint)
