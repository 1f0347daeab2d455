"""When an evening with magnesium is asked about again, and how one is greeted."""

from datetime import datetime, timedelta
from typing import Any, Literal

from bot.db.people import Person
from bot.domain.local_time import local
from bot.domain.pause import paused_until
from bot.features.magnesium.evening import Evening

MOST = 7
"""Messages of one night: the planned one, three silent repeats and three that were asked for."""
AGAIN = 30
"""Minutes between two messages of a night."""
LATER = (15, 30, 60)
"""Minutes after which one can be reminded once more."""
OLDEST = 14
"""Days that an evening can still be answered by its old buttons, and be mended."""
SHOWN = 14
"""Evenings that are listed, the present one among them."""
WEEK = 7
"""Days after which the weekday alone does not tell which evening is meant."""
FRESH = timedelta(hours=1)
"""A question asked so long ago or less is what a bare "yes" answers, in the morning too."""
Status = Literal["on", "off", "waiting", "paused", "trial", "dose"]
Step = Literal["answer", "time", "change", "which"]
"""What an open question waits for: the answer, the time it was taken, what to change, or which evening is meant."""


def again_at(evening: Evening, now: datetime, number: int, minutes: int = AGAIN) -> datetime | None:
    """When message `number` of the night may come; None for the planned one, past the last, or too late."""
    at = now + timedelta(minutes=minutes)
    fits = evening.deadline is not None and at < evening.deadline
    return at if fits and 0 < number < MOST else None


def laters(evening: Evening, now: datetime, number: int) -> tuple[int, ...]:
    """The minutes to choose from for message `number`: those after which it would still come."""
    return tuple(minutes for minutes in LATER if again_at(evening, now, number, minutes) is not None)


def repeats(wanted: int, sent: int, following: int) -> bool:
    """Whether a silent repeat follows message `sent`: not where another message (`following`) was asked for."""
    return sent < wanted and following == sent + 1


def is_wanted(number: int, due: datetime, wanted: int, state: dict[str, Any], now: datetime) -> bool:
    """Whether message `number` of a night, due at `due`, is to go out, by the state of the evening's question.

    Not while another is on its way at a time that the person chose; a silent repeat only as many as are `wanted`.
    """
    if number == 0:
        return True
    if pending(state, now) is not None:
        return False
    asked_for = "later" in state and datetime.fromisoformat(state["later"]) == due
    return asked_for or number <= wanted


def pending(state: dict[str, Any], now: datetime) -> datetime | None:
    """The later message that was asked for and has not come yet, from the state of the evening's question."""
    later = datetime.fromisoformat(state["later"]) if "later" in state else None
    return later if later is not None and later > now else None


def reminder_status(person: Person, now: datetime) -> Status:
    """Whether this person is written to at night, and if not why: switched off, safety screen not passed, paused."""
    if person.magnesium != "remind":
        return "off"
    if person.screened_at is None:
        return "waiting"
    return "on" if paused_until(person, now) is None else "paused"


def part_of_day(now: datetime, zone: str) -> Literal["day", "evening", "night"]:
    """With which wish one says goodbye."""
    hour = local(now, zone).hour
    if 4 <= hour < 17:
        return "day"
    return "evening" if 17 <= hour < 21 else "night"
