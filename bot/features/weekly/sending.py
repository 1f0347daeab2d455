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
        if row.number == 0:
            this = store.figures_of(conn, person, week)
            if not flow.is_due(store.nights_so_far(conn, person), this.nights):
                return None
            last = store.figures_of(conn, person, week.previous)
            today = local(now, person.zone).date()
            away = store.absences_between(conn, person, week.nights[0], week.nights[-1])
            return render.summary(self.catalog.words(person.language), week.sunday, this, last, away, today=today)
        return (
            idea(conn, self.catalog, person, week, now)
            if row.number == 1
            else days(conn, self.catalog, person, week, now)
        )

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        if row.number == 0:
            for number in (1, 2):
                due = now + timedelta(seconds=number)
                outbox.enqueue(conn, person.id, NAME, row.day, number, due)


def idea(conn: Conn, catalog: Catalog, person: Person, week: Week, now: datetime) -> Screen | None:
    """The idea of this week, chosen once; None from fewer than five nights, where none fits, or once it is answered."""
    told = store.told(conn, person, week.sunday)
    if told.tip_answer is not None:
        return None
    tips = catalog.tips(person.language)
    tip = tips.get(told.tip) if told.tip else None
    if tip is None:
        before = store.told(conn, person, week.previous.sunday).tip
        avoid = store.refused(conn, person) | ({before} if before else set())
        tip = flow.choose_tip(store.diary_of(conn, person, week), tips, avoid)
        if tip is None:
            return None
        store.tell(conn, person, week.sunday, tip=tip.id)
    return _ask(conn, person, now, render.suggestion(catalog.words(person.language), week.sunday, tip))


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
        questions.put(conn, person.id, feature, subject, now=now, expires_at=now + ANSWER_WITHIN)
    return screen
