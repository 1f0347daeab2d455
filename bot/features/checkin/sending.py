"""The check-in as a scheduled message: number 0 in the morning, later ones as the person asked for them."""

from dataclasses import dataclass
from datetime import datetime

from bot.catalog.catalog import Catalog
from bot.db import Conn
from bot.db.people import Person
from bot.delivery.kinds import OutboxRow
from bot.domain.local_time import NOON, local
from bot.features.checkin import render, store
from bot.tg.screen import Screen


@dataclass(frozen=True)
class CheckinKind:
    """Composes the morning's question, or the one where the two of you were."""

    catalog: Catalog
    name: str = store.FEATURE

    def compose(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> Screen | None:
        """None where the night is finished, or where the person asked for a later moment than the planned one."""
        case = store.load(conn, person, row.day, now)
        if case.finished or (row.number == 0 and case.progress is not None and case.progress.rests(now)):
            return None
        store.close_others(conn, person, row.day, now)
        case = store.resume(conn, person, case, now)
        if case.progress is None:
            return None
        morning = local(now, person.zone).time() < NOON
        return render.opening(self.catalog.words(person.language), person, case, morning=morning)

    def sent(self, conn: Conn, person: Person, row: OutboxRow, now: datetime) -> None:
        """Nothing follows by itself."""
