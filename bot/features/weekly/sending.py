"""The week as scheduled messages: number 0 the figures, 1 the idea, 2 the question about the days.

Number 3 asks in the first month how magnesium is borne, 4 proposes the review of eight weeks: never both in one week.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.catalog.catalog import Catalog
from bot.db import Conn, products, questions
from bot.db.people import Person
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.domain.local_time import local
from bot.domain.week import Week
from bot.features.weekly import flow, render, review, store, taking, tolerance, trial_week
from bot.features.weekly.gathering import report_of
from bot.features.weekly.report import WeekReport
from bot.features.weekly.weeks import ANSWER_WITHIN
from bot.tg.screen import Screen

IDEA, DAYS, TOLERANCE, REVIEW = 1, 2, 3, 4
NAME = "weekly"


@dataclass(frozen=True)
class WeeklyKind:
    """Composes the messages of a Sunday; the later ones follow the first at once, without sound."""

    catalog: Catalog
    name: str = NAME

    def compose(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> Screen | None:
        week = Week(row.day)
        if row.number == IDEA:
            return idea(conn, self.catalog, person, week, now)
        if row.number == DAYS:
            return days(conn, self.catalog, person, week, now)
        if row.number == TOLERANCE:
            return borne(conn, self.catalog, person, week, now)
        if row.number == REVIEW:
            due = taking.beside(conn, person, week).review
            words = self.catalog.words(person.language)
            return review.proposed(conn, words, person, week, now) if due else None
        return self._figures(conn, person, week, now)

    def _figures(self, conn: Conn, person: Person, week: Week, now: datetime) -> Screen | None:
        report = report_of(conn, person, week, now)
        if not flow.is_due(store.nights_so_far(conn, person), report.figures.nights):
            return None
        if taking.beside(conn, person, week).early:
            products.change(conn, person.id, early_on=week.sunday)
            report = replace(report, early=True)
        return summary(self.catalog, person, report)

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        if row.number != 0:
            return
        beside = taking.beside(conn, person, Week(row.day))
        after = {IDEA: True, DAYS: True, TOLERANCE: beside.tolerance, REVIEW: beside.review}
        for number in (one for one, wanted in after.items() if wanted):
            outbox.enqueue(conn, person.id, NAME, row.day, number, now + timedelta(seconds=number))


def summary(
    catalog: Catalog, person: Person, report: WeekReport, *, page: int = 0, seen: str = "", lead: str = ""
) -> Screen:
    """The week as this person wants it: with figures (a page of them), or in words, with a line above those.

    `seen` is the fingerprint of the picture that stands there already. While a trial runs, none of all this.
    """
    words = catalog.words(person.language)
    if report.trial is not None:
        return trial_week.summary(words, report, report.trial, words_only=person.words_only)
    if person.words_only:
        return render.in_words(words, report, lead=lead)
    return render.summary(words, report, page=page, seen=seen)


def nothing_yet(catalog: Catalog, person: Person, report: WeekReport) -> Screen:
    """This week and the last one are empty."""
    words, words_only = catalog.words(person.language), person.words_only
    if report.trial is not None:
        return trial_week.nothing_yet(words, report, report.trial, words_only=words_only)
    return render.nothing_yet(words, report, words_only=words_only)


def idea(conn: Conn, catalog: Catalog, person: Person, week: Week, now: datetime) -> Screen | None:
    """The idea of this week, chosen once; None from fewer than five nights, where none fits, or once it is answered.

    Chosen in the middle of the week, it may no longer fit on Sunday: it is not said again then, nor another one.
    While a trial runs only that a doctor is the better address.
    """
    told = store.told(conn, person, week.sunday)
    if told.tip_answer is not None:
        return None
    tips = catalog.tips(person.language)
    if person.trial is not None:
        tips = {name: one for name, one in tips.items() if flow.is_about_doctor(one)}
    tip = tips.get(told.tip) if told.tip else None
    diary = store.diary_of(conn, person, week)
    if tip is not None and tip.rule not in flow.rules_of(diary):
        return None
    if tip is None:
        tip = flow.choose_tip(diary, tips, avoided(conn, catalog, person, week))
        if tip is None:
            return None
        store.tell(conn, person, week.sunday, tip=tip.id)
    return _ask(conn, person, now, render.suggestion(catalog.words(person.language), week.sunday, tip))


def avoided(conn: Conn, catalog: Catalog, person: Person, week: Week) -> frozenset[str]:
    """What is not said this week: refused ideas, last week's, and the doctor where that was said a few weeks ago."""
    lately = store.told_since(conn, person, week.back(flow.DOCTOR_AGAIN).sunday)
    before = store.told(conn, person, week.previous.sunday).tip
    rests = doctor(catalog, person) if lately & doctor(catalog, person) else frozenset()
    return store.refused(conn, person) | rests | ({before} if before else frozenset())


def doctor(catalog: Catalog, person: Person) -> frozenset[str]:
    """The pages that send somebody to a doctor."""
    return frozenset(tip.id for tip in catalog.tips(person.language).values() if flow.is_about_doctor(tip))


def days(conn: Conn, catalog: Catalog, person: Person, week: Week, now: datetime) -> Screen | None:
    """The question about the days; None once it is answered."""
    if store.told(conn, person, week.sunday).days is not None:
        return None
    return _ask(
        conn,
        person,
        now,
        render.days(catalog.words(person.language), week.sunday, today=local(now, person.zone).date()),
    )


def borne(conn: Conn, catalog: Catalog, person: Person, week: Week, now: datetime) -> Screen | None:
    """The question how magnesium is borne; None once it is answered, and outside of the first month."""
    if not taking.beside(conn, person, week).tolerance:
        return None
    if store.told(conn, person, week.sunday).tolerance is not None:
        return None
    return tolerance.asked(conn, catalog.words(person.language), person, week, now)


def _ask(conn: Conn, person: Person, now: datetime, screen: Screen) -> Screen:
    if screen.question is not None:
        feature, subject = screen.question
        questions.put(conn, person.id, feature, subject, now=now, expires_at=now + ANSWER_WITHIN, again=True)
    return screen
