"""Prompts for magnesium, where two nights meet: around noon one sleep may be asked about under either of them."""

from datetime import date, datetime, timedelta

from sqlalchemy import Connection, and_, func, or_, select

from bot.db.tables import intakes, outbox
from bot.domain.delivery import SAME_SLEEP

MAY_ARRIVE = or_(outbox.c.outcome.is_(None), outbox.c.outcome.in_(("sent", "unknown")))
"""Sent, perhaps sent, or on its way."""


def prompted_next_door(conn: Connection, person_id: int, night: date, at: datetime) -> bool:
    """Whether the sleep after `at` had its magnesium under the night before or after `night`.

    That is: a reminder of such a night went out, or it was taken, less than twelve hours before.
    """
    neighbours, since = (night - timedelta(days=1), night + timedelta(days=1)), at - SAME_SLEEP
    when = func.coalesce(outbox.c.finished_at, outbox.c.due_at)
    mine = and_(outbox.c.person_id == person_id, outbox.c.kind == "magnesium", outbox.c.day.in_(neighbours))
    sent = select(outbox.c.id).where(mine, MAY_ARRIVE, when > since, when <= at)
    nights = and_(intakes.c.person_id == person_id, intakes.c.night.in_(neighbours))
    taken = select(intakes.c.night).where(nights, intakes.c.taken_at > since, intakes.c.taken_at <= at)
    return any(conn.execute(query.limit(1)).first() is not None for query in (sent, taken))
