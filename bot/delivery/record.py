"""The steps of a delivery inside the database, one transaction each: prepare and mark, then record what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

import structlog
from telegram.error import RetryAfter

from bot.db import Conn, people, questions, schedules
from bot.db.people import Person
from bot.db.savepoint import savepoint
from bot.db.trouble import is_trouble
from bot.delivery import outbox
from bot.delivery.backoff import backoff
from bot.delivery.kinds import Kinds, OutboxRow
from bot.delivery.outbox import Outcome
from bot.delivery.verdict import judge
from bot.domain import person as domain
from bot.domain.delivery import last_useful, waits_until
from bot.domain.pause import paused_until
from bot.tg.screen import Screen

log = structlog.get_logger()
PAUSE_KIND = "resume"
"""The one kind of message that comes during a pause: the question whether it is over."""
UNTIL_HEARD = ("checkin", "weekly")
"""What does not come to somebody who is silent, and was asked whether to go on."""
MOST_ATTEMPTS = 5
FIRST_REFUSAL = timedelta(seconds=2)
LONGEST_REFUSAL = timedelta(minutes=1)
FIRST_FAILURE = timedelta(minutes=1)
LONGEST_FAILURE = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Steps:
    """What a worker does in the database, for the rows that `owner` has claimed. `allowed`: empty means everybody."""

    kinds: Kinds
    owner: str
    allowed: frozenset[int] = frozenset()

    def sift(self, conn: Conn, rows: Iterable[OutboxRow], now: datetime) -> list[OutboxRow]:
        """The rows that may go out, so that no others wait for a turn; one that cannot be judged is among them."""
        rows = list(rows)
        known = people.load_all(conn, {row.person_id for row in rows})
        return [row for row in rows if self._may_go(conn, known.get(row.person_id), row, now)]

    def prepare(self, conn: Conn, row: OutboxRow, now: datetime) -> Screen | None:
        """Mark the row as sending and render it; None where there is nothing to send, which is recorded."""
        person = self._recipient(conn, people.lock(conn, row.person_id), row, now)
        if person is None or not outbox.mark(conn, row, self.owner, now):
            return None
        screen = self.kinds[row.kind].compose(conn, person, row, now)
        if screen is None:
            outbox.finish(conn, row, self.owner, "unwanted", now)
        return screen

    def not_prepared(self, conn: Conn, row: OutboxRow, now: datetime, *, fault: bool) -> None:
        """Rendering raised: push the row ahead, at most MOST_ATTEMPTS times where it is the message's own `fault`."""
        if not fault:
            outbox.release(conn, row, self.owner, now + backoff(row.attempts, FIRST_REFUSAL, LONGEST_REFUSAL))
        elif row.attempts + 1 >= MOST_ATTEMPTS:
            outbox.finish(conn, row, self.owner, "failed", now)
        else:
            until = now + backoff(row.attempts, FIRST_FAILURE, LONGEST_FAILURE)
            outbox.release(conn, row, self.owner, until, failed=True)

    def sent(self, conn: Conn, row: OutboxRow, screen: Screen, message_id: int, now: datetime) -> None:
        """It went out. A feature that fails afterwards must not make the message go out again.

        Raises what is the database's trouble, so that the whole step comes again.
        """
        person = people.lock(conn, row.person_id)
        if not outbox.finish(conn, row, self.owner, "sent", now, message_id):
            again = outbox.call_off(conn, row, now, message_id)
            log.warning("sent after its lease had ended", row=row.id, repetition_called_off=again)
        if person is None:
            return
        if screen.question is not None:
            questions.note_message(conn, person.id, screen.question, message_id)
        try:
            with savepoint(conn):
                self.kinds[row.kind].sent(conn, person, row, now)
        except Exception as error:
            if is_trouble(error):
                raise
            log.error("what follows a message failed", row=row.id, kind=row.kind, error=type(error).__name__)

    def not_sent(self, conn: Conn, row: OutboxRow, error: Exception, now: datetime) -> None:
        """Record what an exception of the send means."""
        verdict = judge(error)
        if verdict == "gone":
            self._is_gone(conn, row.person_id, now)
            outbox.finish(conn, row, self.owner, "gone", now)
        elif verdict == "failed":
            outbox.finish(conn, row, self.owner, "failed", now)
        elif isinstance(error, RetryAfter):
            outbox.release(conn, row, self.owner, now + error._retry_after)
        else:
            until = now + backoff(row.attempts, FIRST_REFUSAL, LONGEST_REFUSAL)
            if verdict == "unknown":
                outbox.unknown(conn, row, self.owner, until, now)
            else:
                outbox.release(conn, row, self.owner, until)

    def _may_go(self, conn: Conn, person: Person | None, row: OutboxRow, now: datetime) -> bool:
        try:
            return self._recipient(conn, person, row, now) is not None
        except Exception:  # to be met again, and recorded, when this row alone is prepared
            return True

    def _recipient(self, conn: Conn, person: Person | None, row: OutboxRow, now: datetime) -> Person | None:
        """The person, where the message may go out to them now; else what stands in its way is recorded."""
        if person is None:
            return None
        allowed = not self.allowed or person.id in self.allowed
        outcome = obstacle(person, row, now) if allowed else "unwanted"
        if isinstance(outcome, datetime):
            outbox.release(conn, row, self.owner, outcome)
        elif outcome is not None:
            outbox.finish(conn, row, self.owner, outcome, now)
        return person if outcome is None else None

    def _is_gone(self, conn: Conn, person_id: int, now: datetime) -> None:
        if people.lock(conn, person_id) is not None:
            schedules.replan(conn, people.change(conn, person_id, gone_at=now), now)


def obstacle(person: Person, row: OutboxRow, now: datetime) -> Outcome | datetime | None:
    """Why a message is not to go out any more, or the instant for which it waits; None where it may go out now."""
    if person.gone_at is not None:
        return "unwanted"
    if row.kind != PAUSE_KIND and paused_until(person, now) is not None:
        return "unwanted"
    if row.kind in UNTIL_HEARD and person.silent_at is not None:
        return "unwanted"
    kind, profile = cast(domain.Kind, row.kind), person.profile()
    until = waits_until(kind, due=row.due_at, now=now, profile=profile)
    end = last_useful(kind, day=row.day, due=row.due_at, profile=profile)
    return "missed" if (until or now) > end else until
