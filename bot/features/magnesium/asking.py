"""The question of an evening: asked, asked again later, asked for its time or for what to change."""

from dataclasses import replace
from datetime import datetime, time

from bot.db import Conn, intakes, questions, schedules
from bot.db.intakes import Intake
from bot.delivery import outbox
from bot.features.magnesium import flow, render, standing
from bot.features.magnesium.evening import Evening
from bot.features.magnesium.flow import Step
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn

NAME = render.FEATURE


def known(conn: Conn, turn: Turn, evening: Evening) -> Intake | None:
    return intakes.load(conn, turn.known.id, evening.night, evening.moment)


def ask(conn: Conn, turn: Turn, evening: Evening, *, lead: str = "") -> Screen:
    """Open the question of the evening, or renew it."""
    waits_for(conn, turn, evening, "answer")
    return render.question(turn.words, evening, turn.now, laters=laters(conn, turn, evening), lead=lead)


def ask_time(conn: Conn, turn: Turn, evening: Evening, *, key: str = "magnesium-time") -> Reply:
    waits_for(conn, turn, evening, "time")
    return Reply.of(render.asks_time(turn.words, evening, turn.now, key=key))


def not_yet(conn: Conn, turn: Turn, evening: Evening, wall: time) -> Screen:
    """The time named is still to come, or was after the evening: ask again."""
    lead = render.time_ahead(turn.words, wall)
    if known(conn, turn, evening) is None:
        return ask(conn, turn, evening, lead=lead)
    waits_for(conn, turn, evening, "time")
    screen = render.asks_time(turn.words, evening, turn.now)
    return replace(screen, text=f"{lead} {screen.text}")


def ask_change(conn: Conn, turn: Turn, evening: Evening) -> Reply:
    """The way back from what was noted."""
    intake = known(conn, turn, evening)
    if intake is None:
        return Reply.of(ask(conn, turn, evening))
    waits_for(conn, turn, evening, "change")
    return Reply.of(render.change(turn.words, evening, intake, turn.now))


def ask_later(conn: Conn, turn: Turn, evening: Evening, minutes: int, *, moves: bool = True) -> Reply | None:
    """One message more, instead of the silent repeat. Unless it `moves`, one that was asked for stays.

    None where the evening is noted already, or over.
    """
    if known(conn, turn, evening) is not None or not evening.goes_on(turn.now):
        return None
    coming = _pending(conn, turn, evening)
    if coming is None or moves:
        coming = _enqueue(conn, turn, evening, minutes) or coming
    waits_for(conn, turn, evening, "answer", later=coming)
    return Reply.of(render.later(turn.words, evening, coming or _planned(conn, turn, evening)))


def laters(conn: Conn, turn: Turn, evening: Evening) -> tuple[int, ...]:
    """After how many minutes the coach may ask again: only those after which that message would come."""
    if _pending(conn, turn, evening) is not None or not _is_on(conn, turn, evening):
        return ()
    number = outbox.next_number(conn, turn.known.id, evening.kind, evening.night)
    return flow.laters(evening, turn.now, number)


def waits_for(conn: Conn, turn: Turn, evening: Evening, step: Step, *, later: datetime | None = None) -> None:
    """Open the evening's question at a step, keeping a later message that was asked for."""
    coming = later or _pending(conn, turn, evening)
    state = {"step": step, **({"later": coming.isoformat()} if coming else {})}
    expires = max(evening.question_ends, turn.now + flow.FRESH) if step != "change" else turn.now + flow.FRESH
    questions.put(conn, turn.known.id, NAME, evening.subject, now=turn.now, state=state, expires_at=expires)


def _pending(conn: Conn, turn: Turn, evening: Evening) -> datetime | None:
    question = questions.find(conn, turn.known.id, NAME, evening.subject)
    return None if question is None else flow.pending(question.state, turn.now)


def _enqueue(conn: Conn, turn: Turn, evening: Evening, minutes: int) -> datetime | None:
    person = turn.known
    number = outbox.next_number(conn, person.id, evening.kind, evening.night)
    wanted = _is_on(conn, turn, evening)
    at = flow.again_at(evening, turn.now, number, minutes) if wanted else None
    if at is not None:
        outbox.cancel(conn, person.id, evening.kind, evening.night)
        outbox.enqueue(conn, person.id, evening.kind, evening.night, number, at)
    return at


def _planned(conn: Conn, turn: Turn, evening: Evening) -> datetime | None:
    """The reminder of this evening, where it is still to come by itself."""
    at = schedules.next_of(conn, turn.known.id, evening.kind)
    tonight = at is not None and evening.deadline is not None and turn.now < at <= evening.deadline
    return at if tonight and _is_on(conn, turn, evening) else None


def _is_on(conn: Conn, turn: Turn, evening: Evening) -> bool:
    return standing.status(conn, turn.known, evening.night, turn.now) == "on"
