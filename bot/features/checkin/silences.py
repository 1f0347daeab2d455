"""Who does not answer: after two nights no nudge comes, after silent days nothing does."""

from datetime import date, datetime

from bot.db import Conn, nights, people, prompts, schedules
from bot.db.people import Person
from bot.delivery import outbox
from bot.domain.silence import FEW, SILENT_DAYS, silent_days
from bot.features.checkin.store import FEATURE

UNANSWERED = 2
"""After so many nights in a row without an answer no nudge comes."""


def unanswered_lately(conn: Conn, person: Person, night: date) -> bool:
    """Whether nothing was said about the last nights that were asked about before this one, so many as are enough."""
    before = outbox.days_sent(conn, person.id, FEATURE, night, UNANSWERED)
    rows = (nights.load(conn, person.id, one) for one in before)
    return len(before) == UNANSWERED and not any(row and row.answers.is_begun for row in rows)


def is_silent(conn: Conn, person: Person, now: datetime) -> bool:
    """Whether nothing at all came from them for days in which they were asked."""
    if person.heard_at is None:
        return False
    days = silent_days(person.heard_at, person.paused_until, now, person.zone)
    asked = days >= SILENT_DAYS and prompts.count_sent_since(conn, person.id, FEATURE, person.heard_at, most=FEW)
    return asked == FEW


def falls_silent(conn: Conn, person: Person, now: datetime) -> None:
    """They were asked whether to go on: from now on nothing comes until they are heard."""
    schedules.replan(conn, people.change(conn, person.id, silent_at=now), now)
