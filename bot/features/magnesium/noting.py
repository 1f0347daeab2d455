"""What one answer does to an evening: recorded, cleared, left open, or put back as it was."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.db import Conn, intakes, questions
from bot.db.intakes import Status
from bot.delivery import outbox
from bot.features.magnesium import asking, render, standing
from bot.features.magnesium.begun import keep_begun
from bot.features.magnesium.evening import Evening
from bot.tg.screen import Reply
from bot.tg.turn import Turn
from bot.view.supply import supply_line

NAME = render.FEATURE
SAME_MOMENT = timedelta(minutes=2)
"""Two taps on "just now" within it are one."""
known = asking.known


def take(conn: Conn, turn: Turn, evening: Evening) -> Reply:
    """Taken: now, or on an evening that is over at a time nobody named. What was noted before stays."""
    before = known(conn, turn, evening)
    if before is not None and before.status == "taken":
        return record(conn, turn, evening, "taken", before.taken_at)
    return record(conn, turn, evening, "taken", turn.now if evening.goes_on(turn.now) else None)


def take_now(conn: Conn, turn: Turn, evening: Evening) -> Reply:
    """Taken just now, whatever was noted before."""
    before = known(conn, turn, evening)
    moment = before.taken_at if before is not None else None
    if moment is not None and abs(turn.now - moment) <= SAME_MOMENT:
        return record(conn, turn, evening, "taken", moment)
    return record(conn, turn, evening, "taken", turn.now if evening.goes_on(turn.now) else None)


def take_untimed(conn: Conn, turn: Turn, evening: Evening) -> Reply:
    """Taken, and when is asked: noted at once, so that nothing is sent meanwhile."""
    before = known(conn, turn, evening)
    if before is None or before.status != "taken":
        record(conn, turn, evening, "taken", None)
    return asking.ask_time(conn, turn, evening, key="magnesium-time-noted")


def take_at(conn: Conn, turn: Turn, evening: Evening, moment: datetime) -> Reply | None:
    """Taken at that moment; None for one that is still to come or after the evening."""
    if moment > min(turn.now, evening.ends):
        return None
    return record(conn, turn, evening, "taken", moment)


def forgot(conn: Conn, turn: Turn, evening: Evening) -> Reply:
    """Taken, and nobody knows when."""
    return record(conn, turn, evening, "taken", None)


def skip(conn: Conn, turn: Turn, evening: Evening) -> Reply:
    return record(conn, turn, evening, "skipped", None)


def record(conn: Conn, turn: Turn, evening: Evening, status: Status, taken_at: datetime | None) -> Reply:
    """Keep the answer of the evening; its question is closed and nothing more is sent about it."""
    person, before = turn.known, known(conn, turn, evening)
    undo = ""
    if before is None or (before.status, before.taken_at) != (status, taken_at):
        undo = "" if before is None and evening.goes_on(turn.now) else render.packed(before)
        moment, now = evening.moment, turn.now
        intakes.save(conn, person.id, evening.night, status=status, taken_at=taken_at, now=now, moment=moment)
        keep_begun(conn, person.id, evening.night, status)
    outbox.cancel(conn, person.id, evening.kind, evening.night)
    return present(conn, turn, evening, undo=undo)


def clear(conn: Conn, turn: Turn, evening: Evening) -> Reply:
    """Back to no answer."""
    before = known(conn, turn, evening)
    intakes.remove(conn, turn.known.id, evening.night, evening.moment)
    keep_begun(conn, turn.known.id, evening.night, None)
    questions.close(conn, turn.known.id, NAME, evening.subject)
    return Reply.of(render.cleared(turn.words, evening, before, turn.now))


def undo(conn: Conn, turn: Turn, evening: Evening, packed: str) -> Reply | None:
    """As it was before the last change, which its button carries; None for what no such button carries."""
    if packed == render.packed(None):
        return clear(conn, turn, evening)
    was = render.unpacked(packed)
    return None if was is None else record(conn, turn, evening, *was)


def leave_open(conn: Conn, turn: Turn, evening: Evening) -> Reply:
    """They do not know, or leave it: nothing more is asked, and no answer stays no answer."""
    questions.close(conn, turn.known.id, NAME, evening.subject)
    outbox.cancel(conn, turn.known.id, evening.kind, evening.night)
    return Reply.of(render.left_open(turn.words, evening, turn.now))


def present(conn: Conn, turn: Turn, evening: Evening, *, undo: str = "") -> Reply:
    """What was noted, where that took the place of something with its `undo`; where nothing was, the question."""
    intake = known(conn, turn, evening)
    if intake is None:
        return Reply.of(asking.ask(conn, turn, evening))
    questions.close(conn, turn.known.id, NAME, evening.subject)
    screen = render.recorded(turn.words, evening, intake, turn.now, undo=undo)
    if intake.status == "taken" and standing.is_without(conn, turn.known, evening.night):
        screen = replace(screen, text=f"{screen.text}\n\n{turn.words('magnesium-in-without')}")
    low = supply_line(conn, turn.words, turn.known, turn.now) if intake.status == "taken" else ""
    return Reply.of(replace(screen, text=f"{screen.text}\n\n{low}".strip()))
