"""What one answer does to an evening: recorded, asked again later, asked for its time, mended."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.db import Conn, intakes, questions, schedules
from bot.db.intakes import Intake, Status
from bot.delivery import outbox
from bot.features.magnesium import flow, render
from bot.features.magnesium.flow import Evening, Step
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn

NAME = render.FEATURE
SAME_MOMENT = timedelta(minutes=2)
"""Two taps on "just now" within it are one."""


def known(conn: Conn, turn: Turn, evening: Evening) -> Intake | None:
    return intakes.load(conn, turn.known.id, evening.night)


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
    return ask_time(conn, turn, evening, key="magnesium-time-noted")


def take_at(conn: Conn, turn: Turn, evening: Evening, moment: datetime) -> Reply | None:
    """Taken at that moment; None for one that is still to come or after the evening."""
    if moment > min(turn.now, evening.ends):
        return None
    return record(conn, turn, evening, "taken", moment)


def record(conn: Conn, turn: Turn, evening: Evening, status: Status, taken_at: datetime | None) -> Reply:
    """Keep the answer of the evening; its question is closed and nothing more is sent about it."""
    person, before = turn.known, known(conn, turn, evening)
    if before is None or (before.status, before.taken_at) != (status, taken_at):
        intakes.save(conn, person.id, evening.night, status=status, taken_at=taken_at, now=turn.now)
    questions.close(conn, person.id, NAME, evening.night.isoformat())
    outbox.cancel(conn, person.id, NAME, evening.night)
    return present(conn, turn, evening)


def clear(conn: Conn, turn: Turn, evening: Evening) -> Reply:
    """Back to no answer."""
    intakes.remove(conn, turn.known.id, evening.night)
    questions.close(conn, turn.known.id, NAME, evening.night.isoformat())
    return Reply.of(render.cleared(turn.words, evening, turn.now))


def leave_open(conn: Conn, turn: Turn, evening: Evening) -> Reply:
    """They do not know, or leave it: nothing more is asked, and no answer stays no answer."""
    questions.close(conn, turn.known.id, NAME, evening.night.isoformat())
    outbox.cancel(conn, turn.known.id, NAME, evening.night)
    return Reply.of(render.left_open(turn.words, evening, turn.now))


def present(conn: Conn, turn: Turn, evening: Evening) -> Reply:
    """What was noted; where nothing was, the question."""
    intake = known(conn, turn, evening)
    if intake is None:
        return Reply.of(ask(conn, turn, evening))
    questions.close(conn, turn.known.id, NAME, evening.night.isoformat())
    return Reply.of(render.recorded(turn.words, evening, intake, turn.now))


def ask(conn: Conn, turn: Turn, evening: Evening, *, lead: str = "") -> Screen:
    """Open the question of the evening, or renew it."""
    waits_for(conn, turn, evening, "answer")
    return render.question(turn.words, evening, turn.now, later=may_ask_later(conn, turn, evening), lead=lead)


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


def ask_later(conn: Conn, turn: Turn, evening: Evening, minutes: int | None = None) -> Reply:
    """One message more, instead of the silent repeat; asked for twice it stays that one."""
    if known(conn, turn, evening) is not None or not evening.goes_on(turn.now):
        return present(conn, turn, evening)
    coming = _pending(conn, turn, evening)
    if coming is None or minutes is not None:
        coming = _enqueue(conn, turn, evening, minutes or flow.AGAIN) or coming
    waits_for(conn, turn, evening, "answer", later=coming)
    return Reply.of(render.later(turn.words, evening, coming or _planned(conn, turn, evening)))


def may_ask_later(conn: Conn, turn: Turn, evening: Evening) -> bool:
    """Whether "in 30 minutes" is to be offered: only where that message would come."""
    if _pending(conn, turn, evening) is not None or flow.reminder_status(turn.known, turn.now) != "on":
        return False
    number = outbox.next_number(conn, turn.known.id, NAME, evening.night)
    return flow.again_at(evening, turn.now, number) is not None


def waits_for(conn: Conn, turn: Turn, evening: Evening, step: Step, *, later: datetime | None = None) -> None:
    """Open the evening's question at a step, keeping a later message that was asked for."""
    coming = later or _pending(conn, turn, evening)
    state = {"step": step, **({"later": coming.isoformat()} if coming else {})}
    expires = max(evening.morning_ends, turn.now + flow.FRESH) if step != "change" else turn.now + flow.FRESH
    subject = evening.night.isoformat()
    questions.put(conn, turn.known.id, NAME, subject, now=turn.now, state=state, expires_at=expires)


def _pending(conn: Conn, turn: Turn, evening: Evening) -> datetime | None:
    question = questions.find(conn, turn.known.id, NAME, evening.night.isoformat())
    return None if question is None else flow.pending(question.state, turn.now)


def _enqueue(conn: Conn, turn: Turn, evening: Evening, minutes: int) -> datetime | None:
    person = turn.known
    number = outbox.next_number(conn, person.id, NAME, evening.night)
    wanted = flow.reminder_status(person, turn.now) == "on"
    at = flow.again_at(evening, turn.now, number, minutes) if wanted else None
    if at is not None:
        outbox.cancel(conn, person.id, NAME, evening.night)
        outbox.enqueue(conn, person.id, NAME, evening.night, number, at)
    return at


def _planned(conn: Conn, turn: Turn, evening: Evening) -> datetime | None:
    """The reminder of this evening, where it is still to come by itself."""
    at = schedules.next_of(conn, turn.known.id, NAME)
    tonight = at is not None and evening.deadline is not None and turn.now < at <= evening.deadline
    return at if tonight and flow.reminder_status(turn.known, turn.now) == "on" else None
