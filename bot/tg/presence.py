"""Who is there: the person of an update, with what their being heard from changes."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.db import people, schedules, updates
from bot.db.people import Person
from bot.domain.silence import is_news
from bot.tg.turn import Incoming


@dataclass(frozen=True, slots=True)
class Presence:
    """`repeated`: this update was applied before. `was_silent`: since when, for somebody who is back with it."""

    person: Person | None
    repeated: bool = False
    was_silent: datetime | None = None


def meet(conn: Connection, incoming: Incoming) -> Presence:
    """Lock the person, and keep that they are there: any tap or text counts.

    Who was gone, or silent, has their messages planned again.
    """
    person = people.lock(conn, incoming.user_id)
    if person is None:
        return Presence(None)
    if updates.seen(conn, incoming.update_id, incoming.at):
        return Presence(person, repeated=True)
    if incoming.kind == "blocked":
        return Presence(person)
    was_silent = person.silent_at if incoming.kind != "unblocked" else None
    back: dict[str, Any] = {"gone_at": None} if person.gone_at is not None else {}
    if was_silent is not None:
        back["silent_at"] = None
    if back:
        person = people.change(conn, person.id, **back)
        schedules.replan(conn, person, incoming.at)
    if incoming.kind != "unblocked" and is_news(person.heard_at, incoming.at, person.zone):
        people.hear(conn, person.id, incoming.at)
        person = replace(person, heard_at=incoming.at)
    return Presence(person, was_silent=was_silent)


def not_yet(conn: Connection, met: Presence) -> None:
    """They are back with an update that is handled in two steps: the second one meets them as silent again."""
    if met.person is not None and met.was_silent is not None:
        people.change(conn, met.person.id, silent_at=met.was_silent)
