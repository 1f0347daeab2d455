"""The outbox: each message once, by a unique key; claimed with a lease, so that a crash loses and doubles nothing.

waiting -> claimed -> sending -> done. On a waiting row `lease_until` is the instant before which it is not tried
again, and outcome `unknown` says that one attempt may have arrived.
"""

from collections.abc import Collection, Sequence
from dataclasses import fields
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, and_, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from bot.db.tables import outbox
from bot.delivery.kinds import OutboxRow
from bot.domain.delivery import LEASE, POLICIES

Outcome = Literal["sent", "unwanted", "missed", "unknown", "gone", "failed"]
COLUMNS = [outbox.c[field.name] for field in fields(OutboxRow)]
UNFINISHED = ("waiting", "claimed", "sending")
FREE = {"lease_owner": None, "lease_until": None}


def enqueue(conn: Connection, person_id: int, kind: str, day: date, number: int, due_at: datetime) -> bool:
    """Put a message in the outbox; False where that person, kind, day and number were there already."""
    row = {"person_id": person_id, "kind": kind, "day": day, "number": number, "due_at": due_at}
    query = insert(outbox).values(**row, state="waiting").on_conflict_do_nothing()
    return conn.execute(query).rowcount > 0


def note_missed(conn: Connection, person_id: int, kind: str, day: date, due_at: datetime, now: datetime) -> None:
    """Record that the planned message of a day never went out, unless that day has its row."""
    row = {"person_id": person_id, "kind": kind, "day": day, "number": 0, "due_at": due_at}
    done = {"state": "done", "outcome": "missed", "finished_at": now}
    conn.execute(insert(outbox).values(**row, **done).on_conflict_do_nothing())


def cancel(conn: Connection, person_id: int, kind: str, day: date) -> None:
    """Whatever still waits of that kind and day is unwanted."""
    mine = and_(outbox.c.person_id == person_id, outbox.c.kind == kind, outbox.c.day == day)
    query = update(outbox).where(mine, outbox.c.state == "waiting")
    conn.execute(query.values(state="done", outcome="unwanted", finished_at=outbox.c.due_at, **FREE))


def next_number(conn: Connection, person_id: int, kind: str, day: date) -> int:
    """The number after the highest that this person, kind and day has; 0 where there is none."""
    mine = and_(outbox.c.person_id == person_id, outbox.c.kind == kind, outbox.c.day == day)
    highest = conn.execute(select(func.max(outbox.c.number)).where(mine)).scalar()
    return 0 if highest is None else int(highest) + 1


def later_went_out(conn: Connection, person_id: int, kind: str, day: date) -> bool:
    """Whether a message beside the planned one of that person, kind and day went out, or may have."""
    mine = and_(outbox.c.person_id == person_id, outbox.c.kind == kind, outbox.c.day == day, outbox.c.number > 0)
    gone = select(outbox.c.id).where(mine, outbox.c.outcome.in_(("sent", "unknown"))).limit(1)
    return conn.execute(gone).first() is not None


def claim(conn: Connection, owner: str, now: datetime, limit: int) -> Sequence[OutboxRow]:
    """Take up to `limit` due rows for `owner`, the longest due first."""
    held = outbox.c.lease_until
    due = and_(outbox.c.state == "waiting", outbox.c.due_at <= now, or_(held.is_(None), held <= now))
    chosen = select(outbox.c.id).where(due).order_by(outbox.c.due_at, outbox.c.id).limit(limit)
    query = update(outbox).where(outbox.c.id.in_(chosen), outbox.c.lease_owner.is_(None))
    values = {"state": "claimed", "lease_owner": owner, "lease_until": now + LEASE}
    rows = conn.execute(query.values(values).returning(*COLUMNS))
    return sorted((OutboxRow(*row) for row in rows), key=lambda row: (row.due_at, row.id))


def mark(conn: Connection, row: OutboxRow, owner: str, now: datetime) -> bool:
    """The row is about to be sent; False where the claim was lost meanwhile."""
    values = {"state": "sending", "lease_until": now + LEASE, "attempts": outbox.c.attempts + 1}
    return _change(conn, row, owner, "claimed", values)


def finish(
    conn: Connection, row: OutboxRow, owner: str, outcome: Outcome, now: datetime, message_id: int | None = None
) -> bool:
    """The row is done with; False where it is no longer this owner's."""
    values = {"state": "done", "outcome": outcome, "finished_at": now, "message_id": message_id, **FREE}
    return _change(conn, row, owner, None, values)


def release(conn: Connection, row: OutboxRow, owner: str, until: datetime, *, failed: bool = False) -> bool:
    """Certainly not sent: back to waiting, not tried before `until`. `failed` counts an attempt not yet counted."""
    attempts = outbox.c.attempts + int(failed)
    values = {"state": "waiting", "lease_owner": None, "lease_until": until, "attempts": attempts}
    return _change(conn, row, owner, None, values)


def unknown(conn: Connection, row: OutboxRow, owner: str | None, until: datetime, now: datetime) -> bool:
    """Nobody knows whether it arrived: wait once more where the kind's policy has it repeated, else it is done.

    Returns whether it will be tried again. Without an owner the row is changed whoever marked it.
    """
    mine = and_(outbox.c.id == row.id, outbox.c.state == "sending")
    if owner is not None:
        mine = and_(mine, outbox.c.lease_owner == owner)
    before = conn.execute(select(outbox.c.outcome).where(mine)).scalar()
    again = row.kind in POLICIES and POLICIES[row.kind].repeats > (before == "unknown")
    values: dict[str, Any] = {"outcome": "unknown", "lease_owner": None}
    if again:
        values |= {"state": "waiting", "lease_until": until}
    else:
        values |= {"state": "done", "lease_until": None, "finished_at": now}
    return conn.execute(update(outbox).where(mine).values(values)).rowcount > 0 and again


def recover(conn: Connection, now: datetime, in_flight: Collection[int] = ()) -> int:
    """Rows whose owner died: claimed ones wait again, marked ones have an unknown outcome. Returns how many.

    `in_flight` are rows that the caller itself is busy with, whatever a turned clock says of their leases.
    """
    lost = and_(_expired(now), outbox.c.id.not_in(in_flight))
    freed = conn.execute(update(outbox).where(outbox.c.state == "claimed", lost).values(state="waiting", **FREE))
    rows = [OutboxRow(*row) for row in conn.execute(select(*COLUMNS).where(outbox.c.state == "sending", lost))]
    for row in rows:
        unknown(conn, row, None, now, now)
    return freed.rowcount + len(rows)


def forget(conn: Connection, before: datetime, limit: int) -> None:
    """Delete up to `limit` finished rows that were due before then, the oldest first."""
    old = select(outbox.c.id).where(outbox.c.state == "done", outbox.c.due_at < before)
    conn.execute(delete(outbox).where(outbox.c.id.in_(old.order_by(outbox.c.due_at).limit(limit))))


def next_at(conn: Connection) -> datetime | None:
    """The earliest instant at which a row is due, is to be tried again, or loses its lease."""
    fresh = and_(outbox.c.state == "waiting", outbox.c.lease_until.is_(None))
    queries = (
        select(outbox.c.due_at).where(fresh).order_by(outbox.c.due_at).limit(1),
        select(func.min(outbox.c.lease_until)).where(outbox.c.state.in_(UNFINISHED)),
    )
    instants = [conn.execute(query).scalar() for query in queries]
    return min((instant for instant in instants if instant is not None), default=None)


def _expired(now: datetime) -> ColumnElement[bool]:
    """A lease that ended, or one so far ahead that the clock must have been turned back."""
    return or_(outbox.c.lease_until <= now, outbox.c.lease_until > now + 2 * LEASE)


def _change(conn: Connection, row: OutboxRow, owner: str, state: str | None, values: dict[str, Any]) -> bool:
    query = update(outbox).where(outbox.c.id == row.id, outbox.c.lease_owner == owner)
    if state is not None:
        query = query.where(outbox.c.state == state)
    return conn.execute(query.values(values)).rowcount > 0
