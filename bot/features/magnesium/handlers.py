"""Telegram in, replies out, for the evenings with magnesium."""

from datetime import date, datetime, timedelta

from bot.db import Conn, intakes, questions
from bot.db.intakes import Intake
from bot.db.questions import OpenQuestion
from bot.domain.callback import unpack_time
from bot.features.magnesium import evenings, flow, render
from bot.features.magnesium.answers import Answer, names_it, read_answer, read_time
from bot.features.magnesium.flow import Evening
from bot.features.magnesium.unasked import read_unasked
from bot.features.magnesium.waits import read_wait
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn

REMINDED = ("taken", "later", "earlier", "skip")
"""The buttons of a reminder."""
SHOWN = 7
"""Evenings listed under the present one."""


class Magnesium:
    """The handlers, and the reading of typed answers to the question of an evening."""

    def show(self, conn: Conn, turn: Turn) -> Reply:
        """/magnesium: this evening, asked where it has no answer yet, and the seven before it."""
        person = turn.known
        if person.magnesium == "none":
            return Reply.of(render.none(turn.words), below=True)
        evening = Evening.present(person, turn.now)
        intake = evenings.known(conn, turn, evening)
        if intake is None and evening.goes_on(turn.now):
            screen = evenings.ask(conn, turn, evening)
        else:
            screen = render.card(turn.words, evening, intake, turn.now)
        screen = render.with_evenings(turn.words, screen, self._before(conn, turn, evening.night), turn.now)
        status = flow.reminder_status(person, turn.now)
        return Reply.of(render.with_reminder_line(turn.words, screen, status), below=True)

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`taken`, `now`, `later`, `earlier`, `forgot`, `skip`, `change`, `clear`, `open`, `back`: each `:NIGHT`;
        `at:NIGHT:HHMM`."""
        verb, arguments = (turn.tap.verb, turn.tap.args) if turn.tap else ("", ())
        night = render.night(arguments[0]) if arguments else None
        evening = Evening.of(turn.known, night) if night is not None else None
        if evening is None or not -1 <= evening.age(turn.now) <= flow.OLDEST:
            return stale(turn)
        if verb == "at":
            wall = unpack_time(arguments[1]) if arguments[1:] else None
            reply = evenings.take_at(conn, turn, evening, evening.instant(wall)) if wall is not None else None
            return reply or stale(turn)
        if verb in REMINDED and self._is_settled(conn, turn, evening):
            return evenings.present(conn, turn, evening)
        step = {
            "taken": evenings.take,
            "now": evenings.take_now,
            "later": evenings.ask_later,
            "earlier": evenings.ask_time,
            "forgot": self._forgot,
            "skip": self._skip,
            "change": evenings.ask_change,
            "clear": evenings.clear,
            "open": evenings.present,
            "back": evenings.present,
        }.get(verb)
        return step(conn, turn, evening) if step else stale(turn)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """Taken, not tonight, later, or a time. In the morning after, only words that name it are about this."""
        evening = self._of(turn, question)
        if evening is None or not (_fresh(evening, question, turn.now) or names_it(turn.text)):
            return None
        step = question.state.get("step", "answer")
        wait = read_wait(turn.text, language=turn.language) if step == "answer" and evening.goes_on(turn.now) else None
        if wait is not None:
            return evenings.ask_later(conn, turn, evening, wait)
        read = read_time if step == "time" else read_answer
        answer = read(turn.text, language=turn.language, near=evening.reminder)
        if answer is None:
            return None
        if step == "answer":
            return self._to_question(conn, turn, evening, answer)
        return self._mended(conn, turn, evening, answer, changing=step == "change")

    def told(self, conn: Conn, turn: Turn) -> Reply | None:
        """Taken, or otherwise than was noted, told without being asked while the evening goes on."""
        evening = self._going_on(turn)
        intake = evenings.known(conn, turn, evening) if evening else None
        answer = self._unasked(turn, evening, noted=intake is not None) if evening else None
        if evening is None or answer is None:
            return None
        if answer.kind in ("taken", "now"):
            return evenings.take(conn, turn, evening)
        if answer.kind == "skipped":
            return self._skip(conn, turn, evening)
        if answer.kind == "earlier" or (answer.kind == "dinner" and evening.dinner_time(turn.now) is None):
            return evenings.take_untimed(conn, turn, evening)
        return self._timed(conn, turn, evening, answer)

    def told_again(self, conn: Conn, turn: Turn) -> Reply | None:
        """The same message once more: what is noted since."""
        evening = self._going_on(turn)
        intake = evenings.known(conn, turn, evening) if evening else None
        if evening is None or intake is None or self._unasked(turn, evening, noted=True) is None:
            return None
        return Reply.of(render.recorded(turn.words, evening, intake, turn.now))

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question while its evening goes on, or for an hour after it was asked."""
        return self._again(conn, turn, question, example=False)

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        return self._again(conn, turn, question, example=True)

    def _again(self, conn: Conn, turn: Turn, question: OpenQuestion, *, example: bool) -> Screen | None:
        evening = self._of(turn, question)
        if evening is None or turn.known.magnesium == "none" or not _fresh(evening, question, turn.now):
            return None
        intake, step = evenings.known(conn, turn, evening), question.state.get("step", "answer")
        if step == "time":
            key = "magnesium-time-example" if example else "magnesium-time"
            return render.asks_time(turn.words, evening, turn.now, key=key)
        if intake is not None:
            return render.change(turn.words, evening, intake, turn.now) if step == "change" else None
        later = evenings.may_ask_later(conn, turn, evening)
        if example and evening.goes_on(turn.now):
            return render.example(turn.words, evening, later=later)
        return render.question(turn.words, evening, turn.now, later=later)

    def _to_question(self, conn: Conn, turn: Turn, evening: Evening, answer: Answer) -> Reply | None:
        if answer.kind in ("yes", "taken", "now"):
            return evenings.take(conn, turn, evening)
        if answer.kind in ("no", "skipped"):
            return self._skip(conn, turn, evening)
        if answer.kind == "later":
            return evenings.ask_later(conn, turn, evening, answer.minutes)
        if answer.kind in ("unknown", "keep"):
            return evenings.leave_open(conn, turn, evening)
        return self._timed(conn, turn, evening, answer)

    def _mended(self, conn: Conn, turn: Turn, evening: Evening, answer: Answer, *, changing: bool) -> Reply | None:
        """An answer to "how late was it" or "what do you want to change"."""
        if answer.kind == "keep" or (changing and answer.kind == "unknown"):
            return evenings.present(conn, turn, evening)
        if changing and answer.kind == "clear":
            return evenings.clear(conn, turn, evening)
        if changing and answer.kind == "taken":
            return evenings.take(conn, turn, evening)
        if answer.kind == "unknown":
            return self._forgot(conn, turn, evening)
        if answer.kind == "now":
            return evenings.take_now(conn, turn, evening)
        if answer.kind == "skipped":
            return self._skip(conn, turn, evening)
        if answer.kind == "later" and not changing:
            return evenings.ask_later(conn, turn, evening, answer.minutes)
        return self._timed(conn, turn, evening, answer)

    def _timed(self, conn: Conn, turn: Turn, evening: Evening, answer: Answer) -> Reply | None:
        """An answer with a time, or one that asks for it; None for one without."""
        if answer.kind == "earlier":
            return evenings.ask_time(conn, turn, evening)
        if answer.kind == "dinner":
            dinner = evening.dinner_time(turn.now)
            moment = None if dinner is None else evening.instant(dinner)
            return (moment and evenings.take_at(conn, turn, evening, moment)) or evenings.ask_time(conn, turn, evening)
        if answer.minutes is not None and answer.kind == "ago":
            return evenings.take_at(conn, turn, evening, turn.now - timedelta(minutes=answer.minutes))
        if answer.wall is None:
            return None
        return evenings.take_at(conn, turn, evening, evening.instant(answer.wall)) or Reply.of(
            evenings.not_yet(conn, turn, evening, answer.wall)
        )

    def _forgot(self, conn: Conn, turn: Turn, evening: Evening) -> Reply:
        """Taken, and nobody knows when."""
        return evenings.record(conn, turn, evening, "taken", None)

    def _going_on(self, turn: Turn) -> Evening | None:
        """The present evening of somebody who takes magnesium."""
        return None if turn.known.magnesium == "none" else Evening.at(turn.known, turn.now)

    def _unasked(self, turn: Turn, evening: Evening, *, noted: bool) -> Answer | None:
        return read_unasked(turn.text, language=turn.language, near=evening.reminder, noted=noted)

    def _is_settled(self, conn: Conn, turn: Turn, evening: Evening) -> bool:
        """Noted, and not being changed: a button of an earlier message of that evening changes nothing."""
        question = questions.find(conn, turn.known.id, evenings.NAME, evening.night.isoformat())
        changing = question is not None and question.state.get("step") != "answer"
        return not changing and evenings.known(conn, turn, evening) is not None

    def _skip(self, conn: Conn, turn: Turn, evening: Evening) -> Reply:
        return evenings.record(conn, turn, evening, "skipped", None)

    def _of(self, turn: Turn, question: OpenQuestion) -> Evening | None:
        night = render.night(question.subject)
        return None if night is None else Evening.of(turn.known, night)

    def _before(self, conn: Conn, turn: Turn, night: date) -> list[tuple[Evening, Intake | None]]:
        """The evenings before, newest first, none from before we knew each other."""
        person = turn.known
        nights = [night - timedelta(days=ahead) for ahead in range(1, SHOWN + 1)]
        noted = {one.night: one for one in intakes.between(conn, person.id, nights[-1], nights[0])}
        before = [Evening.of(person, one) for one in nights]
        return [(one, noted.get(one.night)) for one in before if one.ends > person.consent_at]


def _fresh(evening: Evening, question: OpenQuestion, now: datetime) -> bool:
    """Whether the question is still what the talk is about."""
    lately = question.asked_at is not None and now - question.asked_at <= flow.FRESH
    return lately or evening.goes_on(now)
