"""Open questions: the only memory of a conversation."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, func, or_, select, update

from bot.db.built import Built, Values
from bot.db.insert import Insert
from bot.db.lots import delete_chosen
from bot.db.tables import questions


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Something the coach asked and still waits for; `state` is the feature's own.

    `asked_at`: it was put before the person last. `since`: the very same was asked first, where it was asked again.
    """

    feature: str
    subject: str
    state: dict[str, Any] = field(default_factory=dict)
    message_id: int | None = None
    asked_at: datetime | None = None
    expires_at: datetime | None = None
    since: datetime | None = None

    @property
    def key(self) -> tuple[str, str]:
        return self.feature, self.subject

    @property
    def first_asked_at(self) -> datetime | None:
        return self.since or self.asked_at


_COLUMNS = tuple(one.name for one in fields(OpenQuestion))
_STATE = _COLUMNS.index("state")
_ALL = select(*(questions.c[name] for name in _COLUMNS)).where(questions.c.person_id == bindparam("whose"))
_LASTS = or_(questions.c.expires_at.is_(None), questions.c.expires_at > bindparam("now"))
_THIS = and_(questions.c.feature == bindparam("of_feature"), questions.c.subject == bindparam("of_subject"))
_OPEN = Built(_ALL.where(_LASTS).order_by(questions.c.asked_at.desc()))
_FIND = Built(_ALL.where(_THIS))
_LATEST = Built(select(func.max(questions.c.asked_at)).where(questions.c.person_id == bindparam("whose")))
_NOTE = Built(
    update(questions).where(questions.c.person_id == bindparam("whose"), _THIS).values(message_id=bindparam("shown_as"))
)


def _renew(insert: Insert) -> Insert:
    """Something new is asked of that subject; the message that carries it stays known."""
    return _changed(insert, since=None)


def _ask_again(insert: Insert) -> Insert:
    """What is open already is asked once more."""
    return _changed(insert, since=func.coalesce(questions.c.since, questions.c.asked_at))


def _changed(insert: Insert, *, since: object) -> Insert:
    new = insert.excluded
    changed = {"state": new.state, "asked_at": new.asked_at, "expires_at": new.expires_at, "since": since}
    return insert.on_conflict_do_update(index_elements=["person_id", "feature", "subject"], set_=changed)


_PUT, _PUT_AGAIN = Built.insert(questions, _renew), Built.insert(questions, _ask_again)


def open_of(conn: Connection, person_id: int, now: datetime) -> Sequence[OpenQuestion]:
    """The person's open questions, latest asked first, without those that have expired."""
    return [_from_row(row) for row in _OPEN.all(conn, whose=person_id, now=now)]


def find(conn: Connection, person_id: int, feature: str, subject: str) -> OpenQuestion | None:
    """One question, expired or not."""
    row = _FIND.first(conn, whose=person_id, of_feature=feature, of_subject=subject)
    return None if row is None else _from_row(row)


def put(
    conn: Connection,
    person_id: int,
    feature: str,
    subject: str,
    *,
    now: datetime,
    state: dict[str, Any] | None = None,
    expires_at: datetime | None = None,
    again: bool = False,
) -> None:
    """Open the question, or renew it: it becomes the latest asked. Its message stays known until a new one is.

    `again`: if it is open, the very same is asked once more, and what was typed since the first time answers it.
    A message carries whole seconds of Telegram's clock, a tap those of ours: the latest is not always the greatest.
    """
    (latest,) = _LATEST.first(conn, whose=person_id) or (None,)
    asked_at = now if latest is None else max(now, latest + timedelta(microseconds=1))
    values = {"state": json.dumps(state or {}), "asked_at": asked_at, "expires_at": expires_at}
    put_ = _PUT_AGAIN if again else _PUT
    put_.run(conn, person_id=person_id, feature=feature, subject=subject, **values)


def close(conn: Connection, person_id: int, feature: str, subject: str | None = None) -> None:
    """The question is answered or dropped; without `subject`, all of the feature's."""
    query = delete(questions).where(questions.c.person_id == person_id, questions.c.feature == feature)
    conn.execute(query if subject is None else query.where(questions.c.subject == subject))


def close_all(conn: Connection, person_id: int) -> None:
    conn.execute(delete(questions).where(questions.c.person_id == person_id))


def forget(conn: Connection, person_ids: Collection[int], before: datetime, limit: int) -> None:
    """Delete up to `limit` questions of these persons that expired before then."""
    key = (questions.c.person_id, questions.c.feature, questions.c.subject)
    old = select(*key).where(questions.c.person_id.in_(person_ids), questions.c.expires_at < before)
    delete_chosen(conn, questions, old.limit(limit))


def note_message(conn: Connection, person_id: int, key: tuple[str, str], message_id: int) -> None:
    """Remember which message carries the question's buttons."""
    feature, subject = key
    _NOTE.run(conn, whose=person_id, of_feature=feature, of_subject=subject, shown_as=message_id)


def _from_row(row: Values) -> OpenQuestion:
    values = list(row)
    values[_STATE] = json.loads(values[_STATE])
    return OpenQuestion(*values)
