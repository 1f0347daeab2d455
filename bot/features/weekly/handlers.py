"""Telegram in, replies out, for the week."""

from dataclasses import dataclass, replace
from datetime import timedelta

from bot.catalog.catalog import Catalog
from bot.catalog.models import Tip
from bot.db import Conn, people, questions, trials
from bot.db.questions import OpenQuestion
from bot.domain.local_time import local
from bot.domain.person import last_night
from bot.domain.spoken_worry import is_worried_by_figures
from bot.domain.week import Week, week_of
from bot.features.weekly import flow, render, sending, store, trial_week
from bot.features.weekly.gathering import report_of
from bot.features.weekly.weeks import subject_week, to_week
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn

CHOICES = ("words", "figures")


@dataclass(frozen=True)
class Weekly:
    """The handlers, and the reading of typed answers to the two weekly questions."""

    catalog: Catalog

    def show(self, conn: Conn, turn: Turn) -> Reply:
        """/week: the week so far, or the last one where this one is still empty."""
        person = turn.known
        today = local(turn.now, person.zone).date()
        week = week_of(today)
        report = report_of(conn, person, week, turn.now)
        if report.figures.nights == 0:
            report = report_of(conn, person, week.previous, turn.now)
        if report.figures.nights == 0:
            lately = store.absences_between(
                conn, person, today - timedelta(days=6), today, trials.latest(conn, person.id)
            )
            report = replace(report, away=tuple(lately))
            return Reply.of(sending.nothing_yet(self.catalog, person, report), below=True)
        week = report.week
        screens = [sending.summary(self.catalog, person, report)]
        questions_of = (sending.idea, sending.days, sending.borne) if today >= week.sunday else (sending.idea,)
        screens += [one for ask in questions_of if (one := ask(conn, self.catalog, person, week, turn.now))]
        return Reply(tuple(screens), below=True)

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`more|less:SUNDAY:PAGE:PICTURE`, `words|figures:SUNDAY`, `leave`, `why:SUNDAY`, `tip|days:SUNDAY:ANSWER`."""
        verb, arguments = (turn.tap.verb, turn.tap.args) if turn.tap else ("", ())
        week = to_week(arguments[0]) if arguments else None
        answer = arguments[1] if len(arguments) > 1 else ""
        if verb in CHOICES:
            return self._choose(conn, turn, week, words_only=verb == "words")
        if verb == "leave":
            return Reply.of(Screen(turn.words("weekly-left")))
        if week is None:
            return stale(turn)
        if verb in ("more", "less") and turn.known.trial is not None:
            return self._rests(conn, turn, "figures")
        if verb in ("more", "less"):
            page = int(answer) if answer.isdecimal() else int(verb == "more")
            report = report_of(conn, turn.known, week, turn.now)
            seen = arguments[2] if len(arguments) > 2 else ""
            return Reply.of(sending.summary(self.catalog, turn.known, report, page=page, seen=seen))
        if verb == "tip" and answer in render.TIP_ANSWERS:
            return self._tip(conn, turn, week, answer)
        if verb == "why":
            return self._why(conn, turn, week)
        if verb == "days" and answer in render.DAYS:
            return self._days(conn, turn, week, answer)
        return stale(turn)

    def worried(self, conn: Conn, turn: Turn) -> Reply | None:
        """Whoever writes that figures make restless is offered the week in words; None for every other text.

        Not where the message may tell of danger besides: that comes first.
        """
        if turn.incoming.danger is not None or not is_worried_by_figures(turn.text):
            return None
        return Reply.of(render.offer(turn.words, words_only=turn.known.words_only))

    def _choose(self, conn: Conn, turn: Turn, week: Week | None, *, words_only: bool) -> Reply:
        """From now on without figures, or with them again: in place the week as it is told then, and the way back.

        While a trial runs no week is told: the choice is kept, below the earlier week, which stays.
        """
        person = people.change(conn, turn.user_id, words_only=words_only)
        report = report_of(conn, person, week, turn.now) if week and person.trial is None else None
        if report is None or report.figures.nights == 0:
            in_trial = person.trial is not None
            changed = render.changed(turn.words, words_only=words_only, in_trial=in_trial)
            return Reply.of(changed, below=in_trial)
        lead = turn.words("weekly-now-words") if words_only else ""
        return Reply.of(sending.summary(self.catalog, person, report, lead=lead))

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A typed button label, in any language."""
        week = subject_week(question.subject)
        if question.subject.startswith("tip:"):
            if flow.label_said(turn.text, self._labels(("why", "weekly-button-why"))):
                return self._why(conn, turn, week)
            answer = flow.label_said(turn.text, self._labels(*render.TIP_LABELS))
            return self._tip(conn, turn, week, answer) if answer else None
        answer = flow.label_said(turn.text, self._labels(*render.DAY_LABELS))
        return self._days(conn, turn, week, answer) if answer else None

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """Nothing: the weekly questions are an offer, and do not come back after every other message."""
        return None

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        return None

    def _labels(self, *keys: tuple[str, str]) -> list[tuple[str, str]]:
        return [(name, self.catalog.words(code)(key)) for code in self.catalog.languages for name, key in keys]

    def _tip(self, conn: Conn, turn: Turn, week: Week, answer: str) -> Reply:
        told = store.told(conn, turn.known, week.sunday)
        tip = self.catalog.tips(turn.language).get(told.tip or "")
        if tip is not None and self._is_idea(turn, tip):
            return self._rests(conn, turn, "ideas")
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
        if self._is_idea(turn, tip):
            return self._rests(conn, turn, "ideas")
        return Reply.of(render.suggestion(turn.words, week.sunday, tip, why=True, answer=told.tip_answer))

    def _days(self, conn: Conn, turn: Turn, week: Week, answer: str) -> Reply:
        store.tell(conn, turn.known, week.sunday, days=answer)
        questions.close(conn, turn.user_id, render.FEATURE, f"days:{week.sunday.isoformat()}")
        driving = self.catalog.safety(turn.language)["drowsy-driving"].text
        again = answer == "often_tired" and self._doctor_was_named(conn, turn, week)
        return Reply.of(render.days_answered(turn.words, answer, driving, again=again))

    def _doctor_was_named(self, conn: Conn, turn: Turn, week: Week) -> bool:
        """Not long ago: as the idea of a week, or with the same answer."""
        since = week.back(flow.DOCTOR_AGAIN).sunday
        if sending.doctor(self.catalog, turn.known) & store.told_since(conn, turn.known, since):
            return True
        return flow.was_named(store.tired_before(conn, turn.known, week.sunday), week)

    def _is_idea(self, turn: Turn, tip: Tip) -> bool:
        """Whether it is one of those that rest while a trial runs."""
        return turn.known.trial is not None and not flow.is_about_doctor(tip)

    def _rests(self, conn: Conn, turn: Turn, what: trial_week.What) -> Reply:
        """Below what was tapped, which keeps its buttons for afterwards."""
        trial, last = trials.running(conn, turn.known), last_night(turn.known.profile(), turn.now)
        plan = None if trial is None else trial.plan
        return Reply.of(trial_week.rests(turn.words, plan, last, what), below=True)
