"""The check-in as a scheduled message: number 0 in the morning, then one nudge, and later ones as the person asks."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.catalog.catalog import Catalog
from bot.db import Conn, nights, people
from bot.db.people import Person
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.domain.delivery import NUDGE, nudge_at
from bot.domain.local_time import NOON, local
from bot.features.checkin import render, render_quiet, silences, store
from bot.features.checkin.store import Case
from bot.tg.screen import Screen

NUDGE_LASTS = timedelta(hours=1)
"""A nudge that is later than that does not come."""


@dataclass(frozen=True)
class CheckinKind:
    """Composes the morning's question, or the one where the two of you were; after silent days whether to go on."""

    catalog: Catalog
    name: str = store.FEATURE

    def compose(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> Screen | None:
        """None where the night is finished, or where this is not the moment to ask."""
        words = self.catalog.words(person.language)
        if person.heard_at is None:  # from before this was kept: counted from now on
            people.hear(conn, person.id, now)
        if row.number == 0 and silences.is_silent(conn, person, now):
            return render_quiet.go_on(words)
        case = store.load(conn, person, row.day, now)
        if case.finished or not _is_the_moment(conn, person, row, case, now):
            return None
        nudges = _is_nudge(row, case)
        asked_at = store.tells_of_another(conn, person, row.day, now)
        if asked_at and (nudges or store.come_back(conn, person, row.day, asked_at + store.AT_ANOTHER)):
            return None
        store.close_others(conn, person, row.day, now)
        case = store.resume(conn, person, case, now, by=row.number)
        if case.progress is None:
            return None
        if nudges:
            return render_quiet.nudge(words, person, case)
        morning = local(now, person.zone).time() < NOON
        return render.opening(words, person, case, morning=morning)

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        """After the planned one comes a nudge; after the question whether to go on, nothing."""
        if row.number != 0:
            return
        if silences.is_silent(conn, person, now):
            silences.falls_silent(conn, person, now)
            return
        night = nights.load(conn, person.id, row.day)
        if night is not None and night.finished_at is not None:  # they were quicker than this record
            return
        due = nudge_at(now, person.profile()) if person.nudges else None
        if due is not None:
            outbox.enqueue(conn, person.id, store.FEATURE, row.day, NUDGE, due)


def _is_nudge(row: OutboxRow, case: Case) -> bool:
    """Whether it is the message that nobody asked for, after one that nobody answered."""
    return row.number == NUDGE and (case.progress is None or case.progress.until is None)


def _is_the_moment(conn: Conn, person: Person, row: OutboxRow, case: Case, now: datetime) -> bool:
    """Not while the person rests from the planned one, nor after a later one, nor while the night is talked about.

    Whoever is in the middle of it is not interrupted; if they leave it at that, one message comes an hour after.
    """
    progress = case.progress
    if _is_nudge(row, case):
        late = now - row.due_at > NUDGE_LASTS
        if not person.nudges or case.begun or late or case.asked_lately(now):
            return False
        return not silences.unanswered_lately(conn, person, row.day)
    rests = progress is not None and progress.rests(now)
    if row.number == 0 and (rests or outbox.later_went_out(conn, person.id, store.FEATURE, row.day)):
        return False
    asked_for = progress is None or progress.until is not None or progress.by == row.number
    if asked_for or case.asked_at is None or not case.asked_lately(now):
        return True
    if progress is not None and progress.by is None:
        store.come_back(conn, person, row.day, case.asked_at + store.LATELY)
    return False
