"""The rules of delivery: which day a message is for, when it may come, and what an unknown outcome means."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import get_args

from bot.domain.local_time import local, night_of, to_instant
from bot.domain.person import Kind, Profile, reminder_deadline

KINDS: tuple[Kind, ...] = get_args(Kind)
LEASE = timedelta(seconds=45)
"""How long a claimed outbox row belongs to one worker."""
LOT = 500
"""Outbox rows that one transaction of the planner writes at most."""
MOST_MISSED = 7
"""Missed days of a schedule that are recorded, the newest ones."""
CHECKIN_ENDS = time(20)
CHECKIN_AT_LEAST = timedelta(hours=2)
WEEKLY_LASTS = timedelta(days=2)
DAY_BEGINS, DAY_ENDS = time(8), time(21)
"""Between them a weekly message that is late may come."""
ON_TIME = timedelta(minutes=30)
"""A message no later than this comes at the time that the person chose, however odd."""
SAME_SLEEP = timedelta(hours=12)
"""Two reminders less far apart are for one sleep, whichever nights they are counted to."""
RESUME_LASTS = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Policy:
    """How often a message is sent once more when its outcome is unknown: crash, time-out, 5xx after the request."""

    repeats: int


POLICIES: dict[Kind, Policy] = {
    "checkin": Policy(repeats=1),
    "magnesium": Policy(repeats=0),
    "weekly": Policy(repeats=1),
    "resume": Policy(repeats=1),
}
"""A doubled reminder can double a dose, so a reminder is never repeated."""


def day_of(kind: Kind, instant: datetime, zone: str) -> date:
    """The day in the outbox's unique key for a message due at an instant.

    Reminder: the night (from noon on tomorrow's). Check-in: the night that ended on that local date, an
    afternoon's check-in too. Weekly: the latest Sunday, which ends the week that is reported. The question whether to
    go on after a pause: that local date.
    """
    if kind == "magnesium":
        return night_of(instant, zone)
    today = local(instant, zone).date()
    return today if kind in ("checkin", "resume") else today - timedelta(days=(today.weekday() + 1) % 7)


def last_useful(kind: Kind, *, day: date, due: datetime, profile: Profile) -> datetime:
    """The last instant at which a message due at `due` may still go out.

    Check-in: 20:00 local time on its day, at least two hours after it was due. Weekly: two days after it was
    due, as the question whether to go on. Reminder: lights-out + 30 minutes; `due` itself where no time of the night
    is known.
    """
    if kind == "magnesium":
        return reminder_deadline(profile, day) or due
    if kind == "weekly":
        return due + WEEKLY_LASTS
    if kind == "resume":
        return due + RESUME_LASTS
    return max(to_instant(day, CHECKIN_ENDS, profile.zone), due + CHECKIN_AT_LEAST)


def waits_until(kind: Kind, *, due: datetime, now: datetime, zone: str) -> datetime | None:
    """The instant before which a late message is not to come; None where it may come at `now`.

    Weekly, and the question whether to go on: after an outage nobody is woken for it; it waits for 08:00 local time.
    The others belong to their hour.
    """
    there = local(now, zone)
    if kind not in ("weekly", "resume") or now - due <= ON_TIME or DAY_BEGINS <= there.time() < DAY_ENDS:
        return None
    day = there.date() + timedelta(days=there.time() >= DAY_ENDS)
    return to_instant(day, DAY_BEGINS, zone)
