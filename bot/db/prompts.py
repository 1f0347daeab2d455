"""What was sent to somebody: prompts for magnesium where two nights meet, and what came of late."""

from datetime import date, datetime, timedelta

from sqlalchemy import Connection, and_, func, or_, select

from bot.db.tables import intakes, outbox
from bot.domain.delivery import SAME_SLEEP

MAY_ARRIVE = or_(outbox.c.outcome.is_(None), outbox.c.outcome.in_(("sent", "unknown")))
"""Sent, perhaps sent, or on its way."""


def prompted_next_door(conn: Connection, person_id: int, night: date, at: datetime) -> bool:
    """Whether the sleep after `at` had its magnesium under the night before or after `night`.

    Around noon one sleep may be asked about under either of them. That is: a reminder of such a night went out, or it
    was taken, less than twelve hours before.
    """
    neighbours, since = (night - timedelta(days=1), night + timedelta(days=1)), at - SAME_SLEEP
    when = func.coalesce(outbox.c.finished_at, outbox.c.due_at)
    mine = and_(outbox.c.person_id == person_id, outbox.c.kind == "magnesium", outbox.c.day.in_(neighbours))
    sent = select(outbox.c.id).where(mine, MAY_ARRIVE, when > since, when <= at)
    nights = and_(intakes.c.person_id == person_id, intakes.c.night.in_(neighbours))
    taken = select(intakes.c.night).where(nights, intakes.c.taken_at > since, intakes.c.taken_at <= at)
    return any(conn.execute(query.limit(1)).first() is not None for query in (sent, taken))


def any_sent_since(conn: Connection, person_id: int, kind: str, since: datetime) -> bool:
    """Whether a message of that kind went out after an instant, or may have."""
    return count_sent_since(conn, person_id, kind, since, most=1) > 0


def count_sent_since(conn: Connection, person_id: int, kind: str, since: datetime, *, most: int) -> int:
    """How many planned messages of that kind went out after an instant, or may have; at most `most` are counted."""
    mine = and_(outbox.c.person_id == person_id, outbox.c.kind == kind, outbox.c.number == 0)
    sent = select(outbox.c.id).where(mine, outbox.c.outcome.in_(("sent", "unknown")), outbox.c.due_at > since)
    return int(conn.execute(select(func.count()).select_from(sent.limit(most).subquery())).scalar_one())
