"""The outbox: each message once, by a unique key; claimed with a lease, so that a crash loses and doubles nothing.

waiting -> claimed -> sending -> done. `ready_at` is the instant before which a waiting row is not tried, or the end of
the lease on a claimed one. Outcome `unknown` on a waiting row says that one attempt may have arrived.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Connection, and_, bindparam, func, or_, select, update

from bot.db.built import Built
from bot.db.insert import insert
from bot.db.lots import delete_chosen
from bot.db.tables import outbox
from bot.delivery.kinds import OutboxRow
from bot.domain.delivery import LEASE, POLICIES

Outcome = Literal["sent", "unwanted", "missed", "unknown", "gone", "failed"]
COLUMNS = [outbox.c[field.name] for field in fields(OutboxRow)]
UNFINISHED = ("waiting", "claimed", "sending")
DONE = {"state": "done", "lease_owner": None, "ready_at": outbox.c.due_at}
_MINE = update(outbox).where(outbox.c.id == bindparam("which"), outbox.c.lease_owner == bindparam("owner"))
_SENDING = {"state": "sending", "ready_at": bindparam("until"), "attempts": outbox.c.attempts + 1}
_MARK = Built(_MINE.where(outbox.c.state == "claimed").values(_SENDING))
_FINISHED: dict[str, Any] = {
    "outcome": bindparam("became"),
    "finished_at": bindparam("now"),
    "message_id": bindparam("shown_as"),
}
_FINISH = Built(_MINE.values({**_FINISHED, **DONE}))
_WAITING: dict[str, Any] = {"state": "waiting", "lease_owner": None, "ready_at": bindparam("until")}
_RELEASE = Built(_MINE.values({**_WAITING, "attempts": outbox.c.attempts + bindparam("more")}))
_CANCEL = Built(
    update(outbox)
    .where(outbox.c.person_id == bindparam("whose"), outbox.c.kind == bindparam("of_kind"))
    .where(outbox.c.day == bindparam("on"), outbox.c.state == "waiting")
    .values(outcome="unwanted", finished_at=outbox.c.due_at, **DONE)
)
_WENT_OUT = or_(outbox.c.outcome == "sent", outbox.c.outcome == "unknown")
_LATER = Built(
    select(outbox.c.id)
    .where(outbox.c.person_id == bindparam("whose"), outbox.c.kind == bindparam("of_kind"))
    .where(outbox.c.day == bindparam("on"), outbox.c.number > 0, _WENT_OUT)
    .limit(1)
)
_EARLIEST = Built(select(func.min(outbox.c.ready_at)).where(outbox.c.state == bindparam("in_state")))


@dataclass(frozen=True, slots=True)
class Planned:
    """A planned message (number 0) of a day; `missed`: it never went out and will not."""

    person_id: int
    kind: str
    day: date
    due_at: datetime
    missed: bool = False


def enqueue(conn: Connection, person_id: int, kind: str, day: date, number: int, due_at: datetime) -> bool:
    """Put a message in the outbox; False where that person, kind, day and number were there already."""
    row = {"person_id": person_id, "kind": kind, "day": day, "number": number, "due_at": due_at, "ready_at": due_at}
    query = insert(conn, outbox).values(**row, state="waiting").on_conflict_do_nothing().returning(outbox.c.id)
    return conn.execute(query).first() is not None


def enqueue_all(conn: Connection, messages: Collection[Planned], now: datetime) -> None:
    """Put planned messages in the outbox, missed ones as done with; a day that has its row keeps it."""
    rows = [
        {
            "person_id": one.person_id,
            "kind": one.kind,
            "day": one.day,
            "number": 0,
            "due_at": one.due_at,
            "ready_at": one.due_at,
            "state": "done" if one.missed else "waiting",
            "outcome": "missed" if one.missed else None,
            "finished_at": now if one.missed else None,
        }
        for one in messages
    ]
    if rows:
        conn.execute(insert(conn, outbox).on_conflict_do_nothing(), rows)


def cancel(conn: Connection, person_id: int, kind: str, day: date) -> None:
    """Whatever still waits of that kind and day is unwanted."""
    _CANCEL.run(conn, whose=person_id, of_kind=kind, on=day)


def next_number(conn: Connection, person_id: int, kind: str, day: date) -> int:
    """The number after the highest that this person, kind and day has; 0 where there is none."""
    mine = and_(outbox.c.person_id == person_id, outbox.c.kind == kind, outbox.c.day == day)
    highest = conn.execute(select(func.max(outbox.c.number)).where(mine)).scalar()
    return 0 if highest is None else int(highest) + 1


def days_sent(conn: Connection, person_id: int, kind: str, before: date, most: int) -> Sequence[date]:
    """The latest days before that one whose planned message went out, or may have; the newest first."""
    mine = and_(outbox.c.person_id == person_id, outbox.c.kind == kind, outbox.c.number == 0)
    query = select(outbox.c.day).where(mine, _WENT_OUT, outbox.c.day < before)
    return [row.day for row in conn.execute(query.order_by(outbox.c.day.desc()).limit(most))]


def later_went_out(conn: Connection, person_id: int, kind: str, day: date) -> bool:
    """Whether a message beside the planned one of that person, kind and day went out, or may have."""
    return _LATER.first(conn, whose=person_id, of_kind=kind, on=day) is not None


def claim(conn: Connection, owner: str, now: datetime, limit: int) -> Sequence[OutboxRow]:
    """Take up to `limit` ready rows for `owner`, the longest ready first; what another just claims is passed over."""
    ready = and_(outbox.c.state == "waiting", outbox.c.ready_at <= now)
    first = select(outbox.c.id).where(ready).order_by(outbox.c.ready_at, outbox.c.id).limit(limit)
    chosen = first.with_for_update(skip_locked=True).cte("chosen")
    query = update(outbox).where(outbox.c.id.in_(select(chosen.c.id)))
    values = {"state": "claimed", "lease_owner": owner, "ready_at": now + LEASE}
    rows = conn.execute(query.values(values).returning(*COLUMNS))
    return sorted((OutboxRow(*row) for row in rows), key=lambda row: (row.due_at, row.id))


def mark(conn: Connection, row: OutboxRow, owner: str, now: datetime) -> bool:
    """The row is about to be sent; False where the claim was lost meanwhile."""
    return _change(conn, _MARK, row, owner, until=now + LEASE)


def renew(conn: Connection, rows: Collection[int], owner: str, now: datetime) -> None:
    """The owner lives and is busy with these rows. One that is being changed just now has its lease anew anyway."""
    mine = and_(outbox.c.id.in_(rows), outbox.c.lease_owner == owner, outbox.c.state.in_(("claimed", "sending")))
    held = [row.id for row in conn.execute(select(outbox.c.id).where(mine).with_for_update(skip_locked=True))]
    if held:
        conn.execute(update(outbox).where(outbox.c.id.in_(held)).values(ready_at=now + LEASE))


def finish(
    conn: Connection, row: OutboxRow, owner: str, outcome: Outcome, now: datetime, message_id: int | None = None
) -> bool:
    """The row is done with; False where it is no longer this owner's."""
    return _change(conn, _FINISH, row, owner, became=outcome, now=now, shown_as=message_id)


def call_off(conn: Connection, row: OutboxRow, now: datetime, message_id: int) -> bool:
    """A message that was taken for one of unknown outcome did arrive: where it waits to be repeated it is done."""
    waits = and_(outbox.c.id == row.id, outbox.c.state == "waiting", outbox.c.outcome == "unknown")
    values = {"outcome": "sent", "finished_at": now, "message_id": message_id, **DONE}
    return conn.execute(update(outbox).where(waits).values(values)).rowcount > 0


def release(conn: Connection, row: OutboxRow, owner: str, until: datetime, *, failed: bool = False) -> bool:
    """Certainly not sent: back to waiting, not tried before `until`. `failed` counts an attempt not yet counted."""
    return _change(conn, _RELEASE, row, owner, until=until, more=int(failed))


def unknown(conn: Connection, row: OutboxRow, owner: str | None, until: datetime, now: datetime) -> bool:
    """Nobody knows whether it arrived: wait once more where the kind's policy has it repeated, else it is done.

    Returns whether it will be tried again. Without an owner the row is changed whoever marked it, if its lease is over.
    """
    sending = and_(outbox.c.id == row.id, outbox.c.state == "sending")
    mine = and_(sending, outbox.c.lease_owner == owner if owner is not None else _expired(now))
    before = conn.execute(select(outbox.c.outcome).where(mine)).scalar()
    again = row.kind in POLICIES and POLICIES[row.kind].repeats > (before == "unknown")
    values: dict[str, Any] = {"outcome": "unknown"}
    if again:
        values |= {"state": "waiting", "lease_owner": None, "ready_at": until}
    else:
        values |= {"finished_at": now, **DONE}
    return conn.execute(update(outbox).where(mine).values(values)).rowcount > 0 and again


def recover(conn: Connection, now: datetime, in_flight: Collection[int] = ()) -> int:
    """Rows whose owner died: claimed ones wait again, marked ones have an unknown outcome. Returns how many.

    `in_flight` are rows that the caller itself is busy with, whatever a turned clock says of their leases.
    """
    lost = and_(_expired(now), outbox.c.id.not_in(in_flight))
    claimed = _held(conn, and_(outbox.c.state == "claimed", lost))
    if claimed:
        again = {"state": "waiting", "lease_owner": None, "ready_at": outbox.c.due_at}
        conn.execute(update(outbox).where(outbox.c.id.in_([row.id for row in claimed])).values(again))
    sending = _held(conn, and_(outbox.c.state == "sending", lost))
    for row in sending:
        unknown(conn, row, None, now, now)
    return len(claimed) + len(sending)


def forget(conn: Connection, before: datetime, limit: int) -> None:
    """Delete up to `limit` finished rows that were due before then, the oldest first."""
    old = select(outbox.c.id).where(outbox.c.state == "done", outbox.c.ready_at < before)
    delete_chosen(conn, outbox, old.order_by(outbox.c.ready_at).limit(limit))


def next_at(conn: Connection) -> datetime | None:
    """The earliest instant at which a row is due, is to be tried again, or loses its lease."""
    found = (_EARLIEST.first(conn, in_state=state) for state in UNFINISHED)
    return min((row[0] for row in found if row is not None and row[0] is not None), default=None)


def count_ready(conn: Connection, now: datetime, most: int) -> int:
    """How many rows can be taken up, those of dead owners included; no more than `most` are counted."""
    ready = select(outbox.c.id).where(outbox.c.state.in_(UNFINISHED), outbox.c.ready_at <= now).limit(most)
    return int(conn.execute(select(func.count()).select_from(ready.subquery())).scalar_one())


def _expired(now: datetime) -> ColumnElement[bool]:
    """A lease that ended, or one so far ahead that the clock must have been turned back."""
    return or_(outbox.c.ready_at <= now, outbox.c.ready_at > now + 2 * LEASE)


def _held(conn: Connection, which: ColumnElement[bool]) -> list[OutboxRow]:
    """The rows, held until the transaction ends; what somebody else holds is passed over."""
    return [OutboxRow(*row) for row in conn.execute(select(*COLUMNS).where(which).with_for_update(skip_locked=True))]


def _change(conn: Connection, how: Built, row: OutboxRow, owner: str, **values: Any) -> bool:
    return how.run(conn, which=row.id, owner=owner, **values) > 0
