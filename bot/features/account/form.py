"""How much the check-in asks: the six questions, or all ten."""

from dataclasses import dataclass

from bot.db import Conn, people
from bot.domain.lexicon import Lexicon, meanings
from bot.features.account.desk import Desk, State
from bot.tg.screen import Reply
from bot.tg.turn import Turn
from bot.view.profile import Choice, Choices, labelled

STEP = "form"
_FORMS = Lexicon(
    {
        "nl": {
            "short": "kort, korte, de korte, kort graag, zes vragen, zes, minder",
            "full": (
                "uitgebreid, uitgebreide, de uitgebreide, uitgebreider, uitgebreid graag, tien vragen, tien, meer, lang"
            ),
        },
        "en": {
            "short": "short, the short one, six questions, six, fewer",
            "full": "full, the full one, ten questions, ten, more, long, extended",
        },
    }
)


@dataclass(frozen=True)
class FormOf:
    """The choice between short and full; it holds from the next question on."""

    desk: Desk
    steps: frozenset[str] = frozenset({STEP})

    def begin(self, conn: Conn, turn: Turn) -> Reply:
        """Ask which."""
        return self.desk.ask(conn, turn, {"step": STEP})

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        short = Choice(turn.words("account-button-form-short"), "short")
        full = Choice(turn.words("account-button-form-full"), "full")
        return turn.words("account-form"), ((short, full),)

    def example(self, turn: Turn, state: State) -> str:
        return turn.words("account-example-form")

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        _, choices = self.question(conn, turn, state)
        value = labelled(choices, turn.text) or meanings(_FORMS.read(turn.text) or ())
        return self.tapped(conn, turn, state, value)

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        if value not in ("short", "full"):
            return None
        turn = self.desk.with_person(turn, people.change(conn, turn.user_id, form=value))
        return self.desk.done(conn, turn, turn.words(f"account-form-{value}"))
