"""The week as scheduled messages: number 0 the figures, 1 the idea, 2 the question about the days."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.catalog.catalog import Catalog
from bot.db import Conn, questions
from bot.db.people import Person
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.domain.local_time import local
from bot.domain.week import Week
from bot.features.weekly import flow, render, store
from bot.features.weekly.gathering import report_of
from bot.features.weekly.report import WeekReport
from bot.tg.screen import Screen

ANSWER_WITHIN = timedelta(days=6)
NAME = "weekly"


@dataclass(frozen=True)
class WeeklyKind:
    """Composes the messages of a Sunday; the later ones follow the first at once, without sound."""

    catalog: Catalog
    name: str = NAME

    def compose(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> Screen | None:
        week = Week(row.day)
        if row.number == 1:
            return idea(conn, self.catalog, person, week, now)
        if row.number == 2:
            return days(conn, self.catalog, person, week, now)
        report = report_of(conn, person, week, now)
        if not flow.is_due(store.nights_so_far(conn, person), report.figures.nights):
            return None
        return summary(self.catalog, person, report)

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        if row.number == 0:
            for number in (1, 2):
                due = now + timedelta(seconds=number)
                outbox.enqueue(conn, person.id, NAME, row.day, number, due)


def summary(
    catalog: Catalog, person: Person, report: WeekReport, *, page: int = 0, seen: str = "", lead: str = ""
) -> Screen:
    """The week as this person wants it: with figures (a page of them), or in words, with a line above those.

    `seen` is the fingerprint of the picture that stands there already.
    """
    words = catalog.words(person.language)
    if person.words_only:
        return render.in_words(words, report, lead=lead)
    return render.summary(words, report, page=page, seen=seen)


def idea(conn: Conn, catalog: Catalog, person: Person, week: Week, now: datetime) -> Screen | None:
    """The idea of this week, chosen once; None from fewer than five nights, where none fits, or once it is answered.

    Chosen in the middle of the week, it may no longer fit on Sunday: it is not said again then, nor another one.
    """
    told = store.told(conn, person, week.sunday)
    if told.tip_answer is not None:
        return None
    tips = catalog.tips(person.language)
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


def subject_week(subject: str) -> Week:
    """The week of a question's subject, `days:2026-06-14`."""
    return Week(date.fromisoformat(subject.partition(":")[2]))


def _ask(conn: Conn, person: Person, now: datetime, screen: Screen) -> Screen:
    if screen.question is not None:
        feature, subject = screen.question
        questions.put(conn, person.id, feature, subject, now=now, expires_at=now + ANSWER_WITHIN, again=True)
    return screen
