"""The check-in as a scheduled message: number 0 in the morning, later ones as the person asked for them."""

from dataclasses import dataclass
from datetime import datetime

from bot.catalog.catalog import Catalog
from bot.db import Conn
from bot.db.people import Person
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.domain.local_time import NOON, local
from bot.features.checkin import render, store
from bot.features.checkin.store import Case
from bot.tg.screen import Screen


@dataclass(frozen=True)
class CheckinKind:
    """Composes the morning's question, or the one where the two of you were."""

    catalog: Catalog
    name: str = store.FEATURE

    def compose(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> Screen | None:
        """None where the night is finished, or where this is not the moment to ask."""
        case = store.load(conn, person, row.day, now)
        if case.finished or not _is_the_moment(conn, person, row, case, now):
            return None
        store.close_others(conn, person, row.day, now)
        case = store.resume(conn, person, case, now, by=row.number)
        if case.progress is None:
            return None
        morning = local(now, person.zone).time() < NOON
        return render.opening(self.catalog.words(person.language), person, case, morning=morning)

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        """Nothing follows by itself."""


def _is_the_moment(conn: Conn, person: Person, row: OutboxRow, case: Case, now: datetime) -> bool:
    """Not while the person rests from the planned one, nor after a later one, nor while the night is talked about.

    Whoever is in the middle of it is not interrupted; if they leave it at that, one message comes an hour after.
    """
    progress = case.progress
    rests = progress is not None and progress.rests(now)
    if row.number == 0 and (rests or outbox.later_went_out(conn, person.id, store.FEATURE, row.day)):
        return False
    asked_for = progress is None or progress.until is not None or progress.by == row.number
    if asked_for or case.asked_at is None or not case.asked_lately(now):
        return True
    if progress is not None and progress.by is None:
        store.come_back(conn, person, row.day, case.asked_at + store.LATELY)
    return False
