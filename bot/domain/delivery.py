"""The rules of delivery: which day a message is for, when it may come, and what an unknown outcome means."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import get_args

from bot.domain.local_time import SMALL_HOURS_END, local, night_of, to_instant
from bot.domain.person import (
    CHECKIN_AFTER_GETUP,
    REMINDER_GRACE,
    Kind,
    Profile,
    getup_on,
    reminder_deadline,
    reminder_on,
)
from bot.domain.sleep_hours import asleep_until, next_lights_out

KINDS: tuple[Kind, ...] = get_args(Kind)
LEASE = timedelta(seconds=45)
"""How long a claimed outbox row belongs to one worker."""
LOT = 500
"""Outbox rows that one transaction of the planner writes at most."""
MOST_MISSED = 7
"""Missed days of a schedule that are recorded, the newest ones."""
CHECKIN_ENDS = time(20)
AT_LEAST = timedelta(hours=2)
"""What is late has at least so long a time to come in."""
WEEKLY_LASTS = timedelta(days=2)
DAY_BEGINS, DAY_ENDS = time(8), time(21)
"""Between them a weekly message that is late may come to somebody whose sleep hours are not known."""
ON_TIME = timedelta(minutes=30)
"""A message no later than this comes at the time that the person chose."""
SAME_SLEEP = timedelta(hours=12)
"""Two reminders less far apart are for one sleep, whichever nights they are counted to."""
RESUME_LASTS = timedelta(days=2)
AFTERNOON_LASTS = timedelta(hours=4)
"""How late a second moment's reminder (not past the evening's) and a trial's message (not past lights-out + 30 minutes)
may come."""
NUDGE = 1
"""The number of the one message that asks once more about a check-in that nobody answered; those asked for follow."""
NUDGE_AFTER = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class Policy:
    """How often a message is sent once more when its outcome is unknown: crash, time-out, 5xx after the request."""

    repeats: int


POLICIES: dict[Kind, Policy] = {
    "checkin": Policy(repeats=1),
    "magnesium": Policy(repeats=0),
    "second": Policy(repeats=0),
    "weekly": Policy(repeats=1),
    "resume": Policy(repeats=1),
    "trial": Policy(repeats=1),
}
"""A doubled reminder can double a dose, so a reminder is never repeated."""


def day_of(kind: Kind, instant: datetime, zone: str) -> date:
    """The day in the outbox's unique key for a message due at an instant.

    Reminder: the night (from noon on tomorrow's); of a second moment the night that the day leads up to. Check-in: the
    night that ended on that local date, an afternoon's check-in too. Weekly: the latest Sunday, which ends the week
    that is reported. The question whether to go on after a pause, and a trial: that local date.
    """
    if kind == "magnesium":
        return night_of(instant, zone)
    today = local(instant, zone).date()
    if kind == "second":
        return today + timedelta(days=1) if local(instant, zone).time() >= SMALL_HOURS_END else today
    return today if kind in ("checkin", "resume", "trial") else today - timedelta(days=(today.weekday() + 1) % 7)


def last_useful(kind: Kind, *, day: date, due: datetime, profile: Profile) -> datetime:
    """The last instant at which a message due at `due` may still go out.

    Check-in: 20:00 or lights-out, whichever comes first after it was due; at least two hours, but not past lights-out.
    Weekly, and the question whether to go on: two days after it was due. Reminder: lights-out + 30 minutes; `due`
    itself where no time of the night is known. Second moment: four hours, but not past the reminder of the evening,
    which asks about a dose of its own.
    """
    if kind == "magnesium":
        return reminder_deadline(profile, day) or due
    if kind in ("second", "trial"):
        second = kind == "second"
        ends = reminder_on(profile, day) if second else reminder_deadline(profile, day + timedelta(days=1))
        return due + AFTERNOON_LASTS if ends is None else max(due, min(due + AFTERNOON_LASTS, ends))
    if kind == "weekly":
        return due + WEEKLY_LASTS
    if kind == "resume":
        return due + RESUME_LASTS
    return _checkin_ends(day, due, profile)


def waits_until(kind: Kind, *, due: datetime, now: datetime, profile: Profile) -> datetime | None:
    """The instant before which a message is not to come; None where it may come at `now`.

    Nobody is woken: what falls into the sleep hours, planned or late, waits for the person's own check-in time. Where
    these hours are not known, a late weekly message, and a late question whether to go on, come by day.
    """
    reminder = kind in ("magnesium", "second")
    gets_up = asleep_until(profile, now, after=timedelta(minutes=REMINDER_GRACE) if reminder else timedelta())
    if gets_up is not None:
        return gets_up + timedelta(minutes=CHECKIN_AFTER_GETUP)
    late = kind in ("weekly", "resume") and now - due > ON_TIME
    return _by_day(now, profile) if late and next_lights_out(profile, now) is None else None


def nudge_at(sent: datetime, profile: Profile) -> datetime | None:
    """When the nudge about a check-in that went out comes; None in the evening, or in their sleep."""
    due = sent + NUDGE_AFTER
    there = local(due, profile.zone)
    same_day = there.date() == local(sent, profile.zone).date()
    by_day = same_day and there.time() < CHECKIN_ENDS
    return due if by_day and asleep_until(profile, due) is None else None


def _checkin_ends(day: date, due: datetime, profile: Profile) -> datetime:
    evening = to_instant(day, CHECKIN_ENDS, profile.zone)
    lights_out = next_lights_out(profile, due)
    if lights_out is None:
        return max(evening, due + AT_LEAST)
    if evening <= due:
        evening = to_instant(day + timedelta(days=1), CHECKIN_ENDS, profile.zone)
    return min(max(evening, due + AT_LEAST), lights_out)


def _by_day(now: datetime, profile: Profile) -> datetime | None:
    """The next instant from 08:00 (or the time of the check-in) to 21:00; None where it is such a time."""
    today = local(now, profile.zone).date()
    for day in (today + timedelta(days=ahead) for ahead in (-1, 0, 1)):
        begins, ends = _awake_from(profile, day), to_instant(day, DAY_ENDS, profile.zone)
        if now < begins:
            return begins
        if now < max(ends, begins + AT_LEAST):
            return None
    return None


def _awake_from(profile: Profile, day: date) -> datetime:
    getup = getup_on(profile, day)
    if getup is None:
        return to_instant(day, DAY_BEGINS, profile.zone)
    return to_instant(day, getup, profile.zone) + timedelta(minutes=CHECKIN_AFTER_GETUP)
