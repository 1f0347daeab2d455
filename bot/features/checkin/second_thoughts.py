"""Right after the one question of a trial: "nee, 20" and "terug" change what was told, as at a question of several."""

from dataclasses import dataclass, replace

from bot.db import Conn, nights
from bot.domain.night import NightField
from bot.features.checkin import spoken, store
from bot.features.checkin.form import Value
from bot.features.checkin.keyboard import near
from bot.features.checkin.progress import Progress
from bot.features.checkin.spoken_full import read_slip
from bot.features.checkin.store import LATELY, Case
from bot.features.checkin.talk import Talk
from bot.tg.screen import Reply
from bot.tg.turn import Turn


@dataclass(frozen=True)
class SecondThoughts:
    """The handlers."""

    talk: Talk

    def unasked(self, conn: Conn, turn: Turn) -> Reply | None:
        """Another answer changes it; "terug" asks the question once more."""
        only = turn.known.trial
        case = self._just_told(conn, turn) if only and _may_be_one(turn, only) else None
        if only is None or case is None:
            return None
        asked = Progress(only, "card")
        value = _instead(turn, case, only)
        if value is None:
            return self.talk.show(conn, turn, case, asked) if _back(turn, only) else None
        return self.talk.answer(conn, turn, replace(case, progress=asked), only, value)

    def again(self, conn: Conn, turn: Turn) -> Reply | None:
        """The same message once more: what stands there."""
        only = turn.known.trial
        case = self._just_told(conn, turn) if only and _may_be_one(turn, only) else None
        return self.talk.card(conn, turn, case, "card") if case else None

    def _just_told(self, conn: Conn, turn: Turn) -> Case | None:
        """The night whose check-in came to its end last, within the hour, and of which nothing is asked now."""
        night = store.talked_of(conn, turn.known, turn.now)
        row = nights.load(conn, turn.user_id, night)
        if row is None or row.finished_at is None or turn.now - row.finished_at > LATELY:
            return None
        case = store.load(conn, turn.known, night, turn.now)
        return case if case.progress is None else None


def _may_be_one(turn: Turn, only: NightField) -> bool:
    return read_slip(turn.text) is not None or _back(turn, only)


def _back(turn: Turn, only: NightField) -> bool:
    return spoken.read_wish(only, turn.text, language=turn.language) == "back"


def _instead(turn: Turn, case: Case, only: NightField) -> Value | None:
    said = read_slip(turn.text)
    if said is None:
        return None
    return spoken.read_answer(only, said, language=turn.language, near=near(turn.known, case, only))
