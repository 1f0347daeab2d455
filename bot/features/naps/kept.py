"""The naps that were told: listed, opened, changed, taken away, and brought back."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from bot.db import Conn, naps, nights, questions
from bot.db.naps import Nap
from bot.db.questions import OpenQuestion
from bot.domain.person import last_night
from bot.features.naps import render
from bot.features.naps.flow import Telling
from bot.tg.screen import Reply
from bot.tg.turn import Turn

LISTED = 14
"""Days of which the naps are listed."""
LATELY = timedelta(minutes=15)
"""So long after a nap was told "undo" is about it."""
GONE = (render.FEATURE, "gone")
"""A nap that was taken away just now stands among the open questions while it may come back; nothing is asked."""
TWICE = timedelta(minutes=1)
"""Within it a second tap on the same button is not meant."""


def keep(conn: Conn, turn: Turn, telling: Telling) -> Reply:
    """A nap is told to its end: a new one, or one that changes."""
    if telling.nap is not None:
        return _changed(conn, turn, telling.nap, starts=telling.starts, minutes=telling.minutes)
    nap = _add(conn, turn, telling.day, telling.starts, telling.minutes)
    return Reply.of(render.noted(turn.words, nap, today(turn)))


def listing(conn: Conn, turn: Turn, args: Sequence[str] = ()) -> Reply:
    """The naps of the last two weeks."""
    return Reply.of(render.listing(turn.words, _lately(conn, turn), LISTED))


def any_lately(conn: Conn, turn: Turn) -> bool:
    """Whether there are any to list."""
    return bool(_lately(conn, turn))


def find(conn: Conn, turn: Turn, args: Sequence[str]) -> Nap | None:
    """The nap whose id comes first."""
    known = args and args[0].isascii() and args[0].isdigit()
    return naps.find(conn, turn.user_id, int(args[0])) if known else None


def card(conn: Conn, turn: Turn, args: Sequence[str]) -> Reply | None:
    nap = find(conn, turn, args)
    return Reply.of(render.card(turn.words, nap, today(turn))) if nap else None


def remove(conn: Conn, turn: Turn, args: Sequence[str]) -> Reply | None:
    """Take it away; a second time shows the list."""
    nap = find(conn, turn, args)
    if nap is None:
        return listing(conn, turn)
    naps.remove(conn, turn.user_id, nap.id)
    state = {"nap": render.to_data(nap)}
    questions.put(conn, turn.user_id, *GONE, now=turn.now, state=state, expires_at=turn.now + LATELY)
    return Reply.of(render.removed(turn.words, nap, today(turn)))


def put_back(conn: Conn, turn: Turn, args: Sequence[str]) -> Reply | None:
    """`DAY:HHMM:MIN`: bring back one that was taken away; one like it that is there already is that one."""
    day = _day(args[0]) if args else None
    parts = render.to_parts(*args[1:3]) if len(args) > 2 else None
    if day is None or parts is None or day > today(turn):
        return None
    starts, minutes = parts
    there = naps.of_day(conn, turn.user_id, day)
    nap = next((one for one in there if (one.starts, one.minutes) == parts), None)
    if nap is None:
        nap = _add(conn, turn, day, starts, minutes)
    return Reply.of(render.card(turn.words, nap, today(turn), lead=turn.words("naps-put-back")))


def put_right(conn: Conn, turn: Turn, args: Sequence[str]) -> Reply | None:
    """`ID:HHMM:MIN`: undo a change."""
    nap = find(conn, turn, args)
    parts = render.to_parts(*args[1:3]) if len(args) > 2 else None
    if nap is None or parts is None:
        return None
    return _changed(conn, turn, nap.id, starts=parts[0], minutes=parts[1])


def undo(conn: Conn, turn: Turn) -> Reply | None:
    """The nap that was told just before is taken away, unless a night was changed since."""
    told = naps.latest(conn, turn.user_id, turn.now - LATELY)
    if told is None or nights.latest_before(conn, turn.user_id, told[1]) is not None:
        return None
    return remove(conn, turn, (str(told[0].id),))


def undo_again(conn: Conn, turn: Turn, gone: OpenQuestion) -> Reply | None:
    """The nap that was taken away just now comes back, unless a night was changed since."""
    if gone.asked_at is None or nights.latest_before(conn, turn.user_id, gone.asked_at) is not None:
        return None
    return put_back(conn, turn, gone.state["nap"])


def latest(conn: Conn, turn: Turn) -> Reply | None:
    """The nap that was told just before."""
    told = naps.latest(conn, turn.user_id, turn.now - LATELY)
    return Reply.of(render.noted(turn.words, told[0], today(turn))) if told else None


def told_just_now(conn: Conn, turn: Turn) -> bool:
    """Whether a nap was told within the last minute."""
    return naps.latest(conn, turn.user_id, turn.now - TWICE) is not None


def _add(conn: Conn, turn: Turn, day: date, starts: time | None, minutes: int | None) -> Nap:
    """Keep a nap; one that began at the same time and was as long is there already."""
    questions.close(conn, turn.user_id, *GONE)
    there = naps.of_day(conn, turn.user_id, day) if starts is not None else ()
    for nap in there:
        if (nap.starts, nap.minutes) == (starts, minutes):
            return nap
    zone = turn.known.zone
    added = naps.add(conn, turn.user_id, day, starts=starts, minutes=minutes, zone=zone, now=turn.now)
    return Nap(added, day, starts, minutes, zone)


def _changed(conn: Conn, turn: Turn, nap_id: int, **parts: object) -> Reply:
    """Change it and show it, with the way back; one that is gone shows the list."""
    was = naps.find(conn, turn.user_id, nap_id)
    if was is None:
        return listing(conn, turn)
    naps.change(conn, turn.user_id, nap_id, **parts)
    nap = naps.find(conn, turn.user_id, nap_id) or was
    return Reply.of(render.card(turn.words, nap, today(turn), was=was if nap != was else None))


def _lately(conn: Conn, turn: Turn) -> Sequence[Nap]:
    last = today(turn)
    return naps.between(conn, turn.user_id, last - timedelta(days=LISTED - 1), last)


def today(turn: Turn) -> date:
    """The present day of the diary: after midnight it is still the one before."""
    return last_night(turn.known.profile(), turn.now)


def _day(data: str) -> date | None:
    try:
        return date.fromisoformat(data)
    except ValueError:
        return None
