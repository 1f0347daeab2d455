"""Telegram in, replies out, for the evenings with magnesium."""

from bot.db import Conn, questions
from bot.db.questions import OpenQuestion
from bot.domain.callback import unpack_time
from bot.features.magnesium import asking, flow, noting, overview, render, standing, typed
from bot.features.magnesium.answers import Answer, names_it, read_answer, read_time
from bot.features.magnesium.evening import Evening
from bot.features.magnesium.naming import read_evening
from bot.features.magnesium.render_evenings import WHICH
from bot.features.magnesium.unasked import read_unasked
from bot.features.magnesium.waits import read_wait
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn

REMINDED = ("taken", "later", "earlier", "skip")
"""The buttons of a reminder."""


class Magnesium:
    """The handlers, and the reading of typed answers to the question of an evening."""

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`taken`, `now`, `earlier`, `forgot`, `skip`, `change`, `clear`, `open`, `back`, `evenings`, `list`: each
        `:SUBJECT`; `later:SUBJECT[:MINUTES]`, `at:SUBJECT:HHMM`, `undo:SUBJECT:WAS`."""
        verb, (subject, argument) = (turn.tap.verb, (*turn.tap.args, "", "")[:2]) if turn.tap else ("", ("", ""))
        evening = Evening.named(turn.known, subject)
        if evening is None or not -1 <= evening.age(turn.now) <= flow.OLDEST:
            return stale(turn)
        if any(question.subject == WHICH for question in turn.questions):
            questions.close(conn, turn.user_id, asking.NAME, WHICH)
        if verb in REMINDED and self._is_settled(conn, turn, evening):
            return noting.present(conn, turn, evening)
        return self._with_argument(conn, turn, evening, verb, argument) or self._plain(conn, turn, evening, verb)

    def _with_argument(self, conn: Conn, turn: Turn, evening: Evening, verb: str, argument: str) -> Reply | None:
        if verb == "later":
            minutes = int(argument) if argument in map(str, flow.LATER) else flow.AGAIN
            later = asking.ask_later(conn, turn, evening, minutes, moves=False)
            return later or noting.present(conn, turn, evening)
        if verb == "at":
            wall = unpack_time(argument)
            return None if wall is None else noting.take_at(conn, turn, evening, evening.instant(wall))
        return noting.undo(conn, turn, evening, argument) if verb == "undo" else None

    def _plain(self, conn: Conn, turn: Turn, evening: Evening, verb: str) -> Reply:
        if verb == "list":
            return overview.back(conn, turn)
        if verb == "evenings":
            return Reply.of(overview.which(conn, turn))
        step = {
            "taken": noting.take,
            "now": noting.take_now,
            "earlier": asking.ask_time,
            "forgot": noting.forgot,
            "skip": noting.skip,
            "change": asking.ask_change,
            "clear": noting.clear,
            "open": noting.present,
            "back": noting.present,
        }.get(verb)
        return step(conn, turn, evening) if step else stale(turn)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """Taken, not tonight, later, or a time. In the morning after, only words that name it are about this."""
        if question.subject == WHICH:
            return self._which(conn, turn)
        evening = Evening.named(turn.known, question.subject)
        if evening is None or not (_fresh(evening, question, turn) or names_it(turn.text)):
            return None
        step = question.state.get("step", "answer")
        wait = read_wait(turn.text, language=turn.language) if step == "answer" and evening.goes_on(turn.now) else None
        if wait is not None:
            return asking.ask_later(conn, turn, evening, wait) or noting.present(conn, turn, evening)
        read = read_time if step == "time" else read_answer
        answer = read(turn.text, language=turn.language, near=evening.reminder)
        if answer is None:
            return None
        if step == "answer":
            return typed.to_question(conn, turn, evening, answer)
        return typed.mended(conn, turn, evening, answer, changing=step == "change")

    def told(self, conn: Conn, turn: Turn) -> Reply | None:
        """Taken, or otherwise than was noted, told without being asked while the evening goes on."""
        evening = _going_on(turn)
        intake = asking.known(conn, turn, evening) if evening else None
        answer = _unasked(turn, evening, noted=intake is not None) if evening else None
        return typed.unasked(conn, turn, evening, answer) if evening and answer else None

    def told_again(self, conn: Conn, turn: Turn) -> Reply | None:
        """The same message once more: what is noted since."""
        evening = _going_on(turn)
        intake = asking.known(conn, turn, evening) if evening else None
        if evening is None or intake is None or _unasked(turn, evening, noted=True) is None:
            return None
        return Reply.of(render.recorded(turn.words, evening, intake, turn.now))

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question while its evening goes on, or for an hour after it was asked."""
        return self._again(conn, turn, question, example=False)

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        return self._again(conn, turn, question, example=True)

    def _again(self, conn: Conn, turn: Turn, question: OpenQuestion, *, example: bool) -> Screen | None:
        if turn.known.magnesium == "none":
            return None
        if question.subject == WHICH:
            return overview.which(conn, turn, example=example)
        evening = Evening.named(turn.known, question.subject)
        if evening is None or not _fresh(evening, question, turn):
            return None
        intake, step = asking.known(conn, turn, evening), question.state.get("step", "answer")
        if step == "time":
            key = "magnesium-time-example" if example else "magnesium-time"
            return render.asks_time(turn.words, evening, turn.now, key=key)
        if intake is not None:
            return render.change(turn.words, evening, intake, turn.now) if step == "change" else None
        if standing.is_without(conn, turn.known, evening.night):
            return None  # it was asked before a trial began that wants none
        laters = asking.laters(conn, turn, evening)
        if example and evening.goes_on(turn.now):
            return render.example(turn.words, evening, laters=laters)
        return render.question(turn.words, evening, turn.now, laters=laters)

    def _which(self, conn: Conn, turn: Turn) -> Reply | None:
        """An evening by its name, with or without what is to be noted of it."""
        said = read_evening(turn.text, turn.known, turn.now)
        if said is None:
            return None
        evening = Evening.of(turn.known, said.night)
        if not 0 <= evening.age(turn.now) <= flow.OLDEST:
            return Reply.of(overview.which(conn, turn, example=True))
        answer = read_answer(said.rest, language=turn.language, near=evening.reminder) if said.rest else None
        if said.rest and answer is None:
            return None
        questions.close(conn, turn.user_id, asking.NAME, WHICH)
        if answer is None:
            return asking.ask_change(conn, turn, evening)
        if asking.known(conn, turn, evening) is None:
            return typed.to_question(conn, turn, evening, answer) or asking.ask_change(conn, turn, evening)
        return typed.mended(conn, turn, evening, answer, changing=True) or asking.ask_change(conn, turn, evening)

    def _is_settled(self, conn: Conn, turn: Turn, evening: Evening) -> bool:
        """Noted, and not being changed: a button of an earlier message of that evening changes nothing."""
        question = questions.find(conn, turn.known.id, asking.NAME, evening.subject)
        changing = question is not None and question.state.get("step") != "answer"
        return not changing and asking.known(conn, turn, evening) is not None


def _going_on(turn: Turn) -> Evening | None:
    """The present evening of somebody who takes magnesium."""
    return None if turn.known.magnesium == "none" else Evening.at(turn.known, turn.now)


def _unasked(turn: Turn, evening: Evening, *, noted: bool) -> Answer | None:
    return read_unasked(turn.text, language=turn.language, near=evening.reminder, noted=noted)


def _fresh(evening: Evening, question: OpenQuestion, turn: Turn) -> bool:
    """Whether the question is still what the talk is about."""
    lately = question.asked_at is not None and turn.now - question.asked_at <= flow.FRESH
    return lately or evening.goes_on(turn.now)
