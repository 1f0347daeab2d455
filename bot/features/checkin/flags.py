"""What made a night unlike others: noted by a tap below its end or its card, or in a few typed words."""

from dataclasses import dataclass

from bot.db import Conn
from bot.domain.person import last_night
from bot.features.checkin import store
from bot.features.checkin.spoken_flags import Told, read_flags
from bot.features.checkin.store import Case
from bot.features.checkin.talk import Talk, question
from bot.tg.router import stale
from bot.tg.screen import Reply
from bot.tg.turn import Turn
from bot.view import night_screen
from bot.view.night_card import flag_names
from bot.view.night_flags import flags_for, toggled


@dataclass(frozen=True)
class Flags:
    """The handlers."""

    talk: Talk

    def tapped(self, conn: Conn, turn: Turn, case: Case, arguments: tuple[str, ...]) -> Reply:
        """`FLAG` below the end of a check-in, `FLAG:ORIGIN` on a card: it was so, or after all it was not."""
        flag, origin = "".join(arguments[:1]), "".join(arguments[1:2])
        if flag not in flags_for(turn.known) or not (case.finished or origin):
            return stale(turn)
        answers = toggled(case.answers, flag)
        now = store.keep_flags(conn, turn.known, case, answers, turn.now)
        if origin not in ("card", "open"):
            return self.talk.done(turn, now)
        is_new = flag == "medicine" and flag in answers.circumstances
        lead = turn.words("checkin-new-medicine") if is_new else ""
        return Reply.of(night_screen.show(conn, turn.words, turn.known, case.night, origin, lead))

    def at_question(self, conn: Conn, turn: Turn, case: Case) -> Reply | None:
        """ "Ik was ziek" while something else is asked: noted, and asked once more."""
        told = self._read(turn)
        if told is None:
            return None
        now = self._keep(conn, turn, case, told)
        key = "checkin-flagged" if told.so else "checkin-flagged-not"
        parts = [turn.words(key, names=flag_names(turn.words, told.flags))]
        if told.so and "medicine" in told.flags:
            parts.append(turn.words("checkin-new-medicine"))
        return Reply.of(question(turn, now, " ".join(parts)))

    def unasked(self, conn: Conn, turn: Turn) -> Reply | None:
        """The same after a check-in, within the hour; of last night until the evening."""
        told = self._read(turn)
        case = self._last(conn, turn) if told else None
        if told is None or case is None:
            return None
        return self.talk.done(turn, self._keep(conn, turn, case, told))

    def again(self, conn: Conn, turn: Turn) -> Reply | None:
        """The same message once more: what stands there."""
        case = self._last(conn, turn) if self._read(turn) else None
        return self.talk.done(turn, case) if case else None

    def _read(self, turn: Turn) -> Told | None:
        """What the message says of the flags that this person is offered; only in a trial they are typed."""
        told = read_flags(turn.text) if turn.known.trial else None
        return told if told and told.flags <= set(flags_for(turn.known)) else None

    def _last(self, conn: Conn, turn: Turn) -> Case | None:
        night = store.talked_of(conn, turn.known, turn.now)
        case = store.load(conn, turn.known, night, turn.now)
        is_over = night == last_night(turn.known.profile(), turn.now) and case.is_over(turn.now)
        return case if case.finished and case.answers.is_filled_in and not is_over else None

    def _keep(self, conn: Conn, turn: Turn, case: Case, told: Told) -> Case:
        answers = case.answers
        for flag in told.flags:
            if (flag in answers.flags | answers.circumstances) != told.so:
                answers = toggled(answers, flag)
        return store.keep_flags(conn, turn.known, case, answers, turn.now)
