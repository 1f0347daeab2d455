"""Telegram in, replies out, for the week."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from bot.catalog.catalog import Catalog
from bot.db import Conn, questions
from bot.db.questions import OpenQuestion
from bot.domain.local_time import local
from bot.domain.week import Week, week_of
from bot.features.weekly import flow, render, sending, store
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn


@dataclass(frozen=True)
class Weekly:
    """The handlers, and the reading of typed answers to the two weekly questions."""

    catalog: Catalog

    def show(self, conn: Conn, turn: Turn) -> Reply:
        """/week: the week so far, or the last one where this one is still empty."""
        person = turn.known
        today = local(turn.now, person.zone).date()
        week = week_of(today)
        if store.figures_of(conn, person, week).nights == 0:
            week = week.previous
        this, last = store.figures_of(conn, person, week), store.figures_of(conn, person, week.previous)
        if this.nights == 0:
            lately = store.absences_between(conn, person, today - timedelta(days=6), today)
            return Reply.of(render.nothing_yet(turn.words, last, lately), below=True)
        summary = self._summary(conn, turn, week)
        idea = sending.idea(conn, self.catalog, person, week, turn.now)
        over = today >= week.sunday
        days = sending.days(conn, self.catalog, person, week, turn.now) if over else None
        return Reply(tuple(screen for screen in (summary, idea, days) if screen is not None), below=True)

    def _summary(self, conn: Conn, turn: Turn, week: Week, *, more: bool = False) -> Screen:
        this, last = (store.figures_of(conn, turn.known, one) for one in (week, week.previous))
        away = store.absences_between(conn, turn.known, week.nights[0], week.nights[-1])
        today = local(turn.now, turn.known.zone).date()
        return render.summary(turn.words, week.sunday, this, last, away, today=today, more=more)

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`more:SUNDAY`, `less:SUNDAY`, `tip:SUNDAY:ANSWER`, `why:SUNDAY`, `days:SUNDAY:ANSWER`."""
        verb, arguments = (turn.tap.verb, turn.tap.args) if turn.tap else ("", ())
        week = _week(arguments[0]) if arguments else None
        if week is None:
            return stale(turn)
        if verb in ("more", "less"):
            return Reply.of(self._summary(conn, turn, week, more=verb == "more"))
        if verb == "tip" and arguments[1:] and arguments[1] in render.TIP_ANSWERS:
            return self._tip(conn, turn, week, arguments[1])
        if verb == "why":
            return self._why(conn, turn, week)
        if verb == "days" and arguments[1:] and arguments[1] in render.DAYS:
            return self._days(conn, turn, week, arguments[1])
        return stale(turn)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A typed button label, in any language."""
        week = sending.subject_week(question.subject)
        if question.subject.startswith("tip:"):
            if flow.label_said(turn.text, self._labels(("why",))):
                return self._why(conn, turn, week)
            answer = flow.label_said(turn.text, self._labels(render.TIP_ANSWERS))
            return self._tip(conn, turn, week, answer) if answer else None
        answer = flow.label_said(turn.text, self._labels(render.DAYS))
        return self._days(conn, turn, week, answer) if answer else None

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """Nothing: the weekly questions are an offer, and do not come back after every other message."""
        return None

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        return None

    def _labels(self, names: tuple[str, ...]) -> list[tuple[str, str]]:
        keys = [(name, f"weekly-button-{name.replace('_', '-')}") for name in names]
        return [(name, self.catalog.words(code)(key)) for code in self.catalog.languages for name, key in keys]

    def _tip(self, conn: Conn, turn: Turn, week: Week, answer: str) -> Reply:
        told = store.told(conn, turn.known, week.sunday)
        tip = self.catalog.tips(turn.language).get(told.tip or "")
        questions.close(conn, turn.user_id, render.FEATURE, f"tip:{week.sunday.isoformat()}")
        if tip is None:
            return stale(turn)
        store.tell(conn, turn.known, week.sunday, tip_answer=answer)
        return Reply.of(render.suggestion(turn.words, week.sunday, tip, answer=answer))

    def _why(self, conn: Conn, turn: Turn, week: Week) -> Reply:
        told = store.told(conn, turn.known, week.sunday)
        tip = self.catalog.tips(turn.language).get(told.tip or "")
        if tip is None:
            return stale(turn)
        return Reply.of(render.suggestion(turn.words, week.sunday, tip, why=True, answer=told.tip_answer))

    def _days(self, conn: Conn, turn: Turn, week: Week, answer: str) -> Reply:
        store.tell(conn, turn.known, week.sunday, days=answer)
        questions.close(conn, turn.user_id, render.FEATURE, f"days:{week.sunday.isoformat()}")
        driving = self.catalog.safety(turn.language)["drowsy-driving"].text
        return Reply.of(render.days_answered(turn.words, answer, driving))


def _week(text: str) -> Week | None:
    with suppress(ValueError):
        return Week(date.fromisoformat(text))
    return None
