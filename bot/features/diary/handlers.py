"""Telegram in, replies out, for the list of nights, for emptying, and for undo."""

from datetime import date, timedelta

from bot.db import Conn, naps, nights, questions
from bot.db.nights import Night
from bot.db.questions import OpenQuestion
from bot.domain.local_time import local
from bot.domain.night import NightAnswers, NightField
from bot.domain.person import last_night
from bot.domain.spoken_answers import read_yes_no
from bot.domain.spoken_undo import says_undo
from bot.features.diary import flow, render
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn
from bot.view import night_screen
from bot.view.night_card import CHECKIN, DIARY

LATELY = timedelta(hours=1)
"""So long after a change "undo" in words is about it."""
CLEAR_WITHIN = timedelta(minutes=10)
OPEN = "open"
ORIGINS = (OPEN, "card")
"""Where a card leads back to: the list of nights, or the end of the check-in."""


class Diary:
    """The handlers."""

    def show(self, conn: Conn, turn: Turn) -> Reply:
        """The last nights, below what is there."""
        return Reply.of(self._list(conn, turn), below=True)

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`list`; `empty:NIGHT:FIELD:ORIGIN`; `undo:NIGHT:ORIGIN:MARK`; the others are `VERB:NIGHT:ORIGIN`.

        ORIGIN is where the card leads back to, MARK which change is undone.
        """
        verb, arguments = (turn.tap.verb, turn.tap.args) if turn.tap else ("", ())
        if verb == "list":
            return Reply.of(self._list(conn, turn))
        night = _night(turn, arguments[0]) if arguments else None
        origin = next((one for one in ORIGINS if one in arguments), OPEN)
        if night is None:
            return stale(turn)
        if verb == "empty":
            field = flow.to_field(arguments[1]) if arguments[1:] else None
            return self._empty(conn, turn, night, field, origin) if field else stale(turn)
        if verb == "undo":
            return self._undo(conn, turn, night, origin, arguments[-1])
        step = {"clear": self._ask_to_clear, "cleared": self._cleared, "kept": self._kept}.get(verb)
        return step(conn, turn, night, origin) if step else stale(turn)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """Yes or no to emptying a night."""
        night, yes = _night(turn, question.subject), read_yes_no(turn.text)
        if night is None or yes is None:
            return None
        answer = self._clear if yes else self._kept
        return answer(conn, turn, night, question.state.get("origin", OPEN))

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        night = _night(turn, question.subject)
        return render.asks_to_clear(turn.words, night, question.state.get("origin", OPEN)) if night else None

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        return self.ask(conn, turn, question)

    def told(self, conn: Conn, turn: Turn) -> Reply | None:
        """ "Undo", right after a night was changed; right after a check-in, its card with a button for each answer."""
        if not says_undo(turn.text):
            return None
        night = self._changed_last(conn, turn)
        if night and nights.restore(conn, turn.user_id, night, turn.now):
            return self._changed(conn, turn, night, OPEN, turn.words("diary-undone"))
        night = self._told_last(conn, turn)
        return self._card(conn, turn, night, OPEN, turn.words("diary-undo-which")) if night else None

    def told_again(self, conn: Conn, turn: Turn) -> Reply | None:
        night = (self._changed_last(conn, turn) or self._told_last(conn, turn)) if says_undo(turn.text) else None
        return self._card(conn, turn, night, OPEN) if night else None

    def _list(self, conn: Conn, turn: Turn) -> Screen:
        last = last_night(turn.known.profile(), turn.now)
        days = flow.last_nights(last)
        kept = nights.between(conn, turn.user_id, days[-1], last)
        return render.nights(turn.words, last, flow.listed(last, kept))

    def _card(self, conn: Conn, turn: Turn, night: date, origin: str, lead: str = "") -> Reply:
        """The card as it is now; whether to empty the night is asked no more."""
        questions.close(conn, turn.user_id, DIARY, night.isoformat())
        return Reply.of(night_screen.show(conn, turn.words, turn.known, night, origin, lead))

    def _changed(self, conn: Conn, turn: Turn, night: date, origin: str, lead: str = "") -> Reply:
        """The card after a change; what the check-in was asking about the night is dropped: a tap goes on with it."""
        questions.close(conn, turn.user_id, CHECKIN, night.isoformat())
        return self._card(conn, turn, night, origin, lead)

    def _empty(self, conn: Conn, turn: Turn, night: date, field: NightField, origin: str) -> Reply:
        """One answer is taken away."""
        row = nights.load(conn, turn.user_id, night)
        answers = flow.emptied(row.answers, field) if row else None
        if row and answers and answers != row.answers:
            nights.keep_before(conn, turn.user_id, night, turn.now)
            finished = row.finished_at is not None and flow.stays_finished(field, turn.known.trial)
            self._keep(conn, turn, row, answers, finished=finished)
        return self._changed(conn, turn, night, origin)

    def _ask_to_clear(self, conn: Conn, turn: Turn, night: date, origin: str) -> Reply:
        end = turn.now + CLEAR_WITHIN
        state = {"origin": origin}
        questions.put(conn, turn.user_id, DIARY, night.isoformat(), now=turn.now, state=state, expires_at=end)
        return Reply.of(render.asks_to_clear(turn.words, night, origin))

    def _cleared(self, conn: Conn, turn: Turn, night: date, origin: str) -> Reply:
        """A tap on yes; a late or a second one empties nothing."""
        asked = any(one.key == (DIARY, night.isoformat()) for one in turn.questions)
        return (self._clear if asked else self._kept)(conn, turn, night, origin)

    def _clear(self, conn: Conn, turn: Turn, night: date, origin: str) -> Reply:
        row = nights.load(conn, turn.user_id, night)
        if row and row.answers != NightAnswers():
            nights.keep_before(conn, turn.user_id, night, turn.now)
            self._keep(conn, turn, row, NightAnswers(), finished=False)
        return self._changed(conn, turn, night, origin)

    def _keep(self, conn: Conn, turn: Turn, row: Night, answers: NightAnswers, *, finished: bool) -> None:
        """The night with these answers in place of those of its row."""
        person, now, was = turn.user_id, turn.now, row.answers
        nights.save(conn, person, row.night, zone=row.zone, answers=answers, now=now, finished=finished, was=was)

    def _kept(self, conn: Conn, turn: Turn, night: date, origin: str) -> Reply:
        return self._card(conn, turn, night, origin)

    def _undo(self, conn: Conn, turn: Turn, night: date, origin: str, mark: str) -> Reply:
        """A tap on undo: of that very change, so that two taps in a row are one."""
        before = nights.load_before(conn, turn.user_id, night)
        if before is None or night_screen.mark(before) != mark:
            return self._card(conn, turn, night, origin)
        if not nights.restore(conn, turn.user_id, night, turn.now):
            return self._card(conn, turn, night, origin)
        return self._changed(conn, turn, night, origin, turn.words("diary-undone"))

    def _changed_last(self, conn: Conn, turn: Turn) -> date | None:
        """What undo in words is about: the night that was changed last, if no nap was told since."""
        before = nights.latest_before(conn, turn.user_id, turn.now - LATELY)
        if before is None or naps.latest(conn, turn.user_id, before.changed_at):
            return None
        return before.night

    def _told_last(self, conn: Conn, turn: Turn) -> date | None:
        """Last night, if its check-in came to its end just now and no nap was told since."""
        row = nights.load(conn, turn.user_id, last_night(turn.known.profile(), turn.now))
        lately = row is not None and row.finished_at is not None and turn.now - row.finished_at <= LATELY
        if row is None or not lately or naps.latest(conn, turn.user_id, row.finished_at or turn.now):
            return None
        return row.night


def _night(turn: Turn, data: str) -> date | None:
    """A night that is not ahead; None for anything else."""
    try:
        night = date.fromisoformat(data)
    except ValueError:
        return None
    return night if night <= local(turn.now, turn.known.zone).date() else None
