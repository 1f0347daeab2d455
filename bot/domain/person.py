"""What a person chose, and the times that follow from it."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from bot.domain.local_time import (
    NOON,
    SMALL_HOURS_END,
    latest_night,
    minutes_until,
    shifted,
    time_zone,
    to_instant,
    wall_day,
)
from bot.domain.second_moment import lies_between
from bot.domain.trial_plan import Question

Language = str
"""The name of a folder in content/."""
Magnesium = Literal["remind", "silent", "none"]
"""Reminded; takes it without a reminder; does not take it."""
ReminderAt = Literal["before_lights_out", "dinner"]
Kind = Literal["checkin", "magnesium", "second", "weekly", "resume", "trial"]
"""`second`: the reminder of a second moment of the day; `trial`: what a trial has to say that day."""

Form = Literal["short", "full"]
"""Of the check-in: the six questions, or these with into bed, awakenings, naps and a note."""
Complaint = Literal["falling_asleep", "broken_sleep", "long_insomnia", "legs", "stress"]
"""What somebody runs into."""
Rhythm = Literal["daily", "less"]
"""How often the check-in comes by itself."""

CHECKIN_AFTER_GETUP = 30
REMINDER_BEFORE_LIGHTS_OUT = 60
REMINDER_GRACE = 30
"""Minutes after lights-out (or, where that is unknown, after the planned reminder) that end a reminder's use."""
DINNER_BEFORE_END = 16 * 60
"""Minutes before the end of a reminder's use in which a dinner time belongs to that evening."""
TRIAL_BEFORE_LIGHTS_OUT = 6 * 60
FIRST_AFTER_MIDNIGHT = time(6)
"""From this lights-out on, so long before it is the date of the sleep itself."""
USUAL_TRIAL_TIME = time(17)
EVERY_DAY = frozenset(range(7))
THREE_DAYS = tuple(frozenset(((day + 1) % 7, (day + 3) % 7, (day + 5) % 7)) for day in range(7))
"""Three weekdays as evenly spread as they can be."""
LONGEST_DAY_SLEEP = 14 * 60
"""Minutes; who seems to sleep by day for longer said one of the two times twelve hours off."""


def _known_zone(key: str) -> str:
    return time_zone(key).key


Zone = Annotated[str, AfterValidator(_known_zone)]
Weekday = Annotated[int, Field(ge=0, le=6)]


class Profile(BaseModel):
    """The choices of a person. None is not answered (or "it varies"); times are wall times in `zone`."""

    model_config = ConfigDict(frozen=True)

    language: Language
    zone: Zone
    getup: time | None = None
    getup_free: time | None = None
    free_days: frozenset[Weekday] = frozenset()
    lights_out: time | None = None
    magnesium: Magnesium = "none"
    reminder_at: ReminderAt = "before_lights_out"
    dinner: time | None = None
    weekly_day: Weekday = 6
    weekly_time: time = time(11)
    rhythm: Rhythm = "daily"
    second_at: time | None = None
    trial: Question | None = None


@dataclass(frozen=True, slots=True)
class PlannedTime:
    """A wall time on some calendar weekdays (Monday 0) at which a kind of message is due."""

    kind: Kind
    weekdays: frozenset[int]
    wall: time


def reminder_time(profile: Profile) -> time | None:
    """One hour before lights-out, or dinner time; None when that is unknown.

    A dinner that does not lie within the 16 hours before lights-out + 30 minutes would be a reminder that comes after
    lights-out (as when that was moved forward since): then it is one hour before lights-out as well.
    """
    dinner, lights_out = profile.dinner, profile.lights_out
    if profile.reminder_at == "dinner" and (dinner is None or lights_out is None or dinner_fits(dinner, lights_out)):
        return dinner
    return shifted(lights_out, -REMINDER_BEFORE_LIGHTS_OUT)[0] if lights_out is not None else None


def reminder_on(profile: Profile, night: date) -> datetime | None:
    """The instant of the reminder for a night; None where its time is unknown."""
    wall = reminder_time(profile)
    return None if wall is None else to_instant(wall_day(night, wall), wall, profile.zone)


def second_time(profile: Profile) -> time | None:
    """The second moment, where one is wanted; None too where it does not lie between getting up and the reminder.

    Not for who sleeps by day: the day of theirs that it would be of is not plain.
    """
    return profile.second_at if profile.second_at is not None and second_fits(profile.second_at, profile) else None


def second_fits(wall: time, profile: Profile) -> bool:
    """Whether a second moment may be at that time."""
    reminder = reminder_time(profile)
    if reminder is None or SMALL_HOURS_END <= reminder < NOON or sleeps_by_day(profile):
        return False
    return lies_between(wall, profile.getup, reminder)


def dinner_fits(dinner: time, lights_out: time) -> bool:
    """Whether a reminder at dinner comes in the 16 hours before lights-out + 30 minutes, and can still be sent then."""
    return 0 < _use(dinner, lights_out) <= DINNER_BEFORE_END


def reminder_deadline(profile: Profile, night: date) -> datetime | None:
    """The last instant at which a reminder for a night wakes nobody: the lights-out that it is for, + 30 minutes.

    That is the first one that ends so late as the reminder or later; a reminder at 11:30 of the night's own date is
    for 12:30. Where lights-out is unknown, the planned reminder + 30 minutes; None where that is unknown too.
    """
    reminder = reminder_time(profile)
    end = profile.lights_out if profile.lights_out is not None else reminder
    if end is None:
        return None
    wall = reminder if reminder is not None else end
    before_end = timedelta(minutes=_use(wall, end) - REMINDER_GRACE)
    day = (datetime.combine(wall_day(night, wall), wall) + before_end).date()
    return to_instant(day, end, profile.zone) + timedelta(minutes=REMINDER_GRACE)


def schedules_for(profile: Profile) -> tuple[PlannedTime, ...]:
    """All that is to be planned: check-ins (ordinary and free days apart), reminders, the weekly message, the trial."""
    days = asked_on(profile)
    ordinary = _checkins(profile, days - profile.free_days, free=False)
    free = _checkins(profile, days & profile.free_days, free=True)
    if ordinary and free and ordinary[0].wall == free[0].wall:
        ordinary, free = (PlannedTime("checkin", ordinary[0].weekdays | free[0].weekdays, free[0].wall),), ()
    wall = reminder_time(profile) if profile.magnesium == "remind" else None
    reminder = (PlannedTime("magnesium", EVERY_DAY, wall),) if wall is not None else ()
    second_at = second_time(profile) if profile.magnesium == "remind" else None
    second = (PlannedTime("second", EVERY_DAY, second_at),) if second_at is not None else ()
    weekly = PlannedTime("weekly", frozenset({profile.weekly_day}), profile.weekly_time)
    trial = (PlannedTime("trial", EVERY_DAY, trial_time(profile)),) if profile.trial else ()
    return (*ordinary, *free, *reminder, *second, weekly, *trial)


def trial_time(profile: Profile) -> time:
    """When a trial says what it has to say: six hours before lights-out, so that the evening can still follow it.

    Not before the sleep of that very date, which belongs to the phase it speaks of, where that begins in the morning.
    """
    lights_out = profile.lights_out
    if lights_out is None or FIRST_AFTER_MIDNIGHT <= lights_out < NOON:
        return USUAL_TRIAL_TIME
    return shifted(lights_out, -TRIAL_BEFORE_LIGHTS_OUT)[0]


def asked_on(profile: Profile) -> frozenset[int]:
    """The weekdays of getting up whose nights are asked about: all, or three of which about as many are free."""
    if profile.rhythm == "daily":
        return EVERY_DAY
    share = len(THREE_DAYS[0]) * len(profile.free_days) / len(EVERY_DAY)
    wanted = min(max(share, 1), 2) if EVERY_DAY > profile.free_days > frozenset() else share
    return min(THREE_DAYS, key=lambda days: abs(len(days & profile.free_days) - wanted))


def sleeps_by_day(profile: Profile) -> bool:
    """Whether they are asleep at noon, or go to sleep after it and get up before midnight."""
    lights_out, getup = profile.lights_out, profile.getup
    if lights_out is None or getup is None:
        return False
    asleep = minutes_until(lights_out, getup)
    return asleep <= LONGEST_DAY_SLEEP and (minutes_until(lights_out, NOON) < asleep or NOON <= lights_out < getup)


def day_begins(profile: Profile) -> time:
    """When a new day begins, for a diary: at four o'clock, or earlier where somebody gets up or is asked before it.

    For who sleeps by day: in the middle of their sleep, or earlier where they get up before that on free days.
    """
    walls = [one.wall for one in schedules_for(profile) if one.kind == "checkin"]
    for free, days in ((False, EVERY_DAY - profile.free_days), (True, profile.free_days)):
        getup = _getup(profile, free=free)
        if days and getup is not None:
            walls.append(getup)
    return min([_middle(profile) if sleeps_by_day(profile) else SMALL_HOURS_END, *walls])


def _middle(profile: Profile) -> time:
    """The middle of the sleep of somebody whose two times are known."""
    if profile.lights_out is None or profile.getup is None:
        raise ValueError("the times of the sleep are not known")
    return shifted(profile.lights_out, minutes_until(profile.lights_out, profile.getup) // 2)[0]


def last_night(profile: Profile, now: datetime) -> date:
    """The night that "last night" means to this person."""
    return latest_night(now, profile.zone, begins=day_begins(profile))


def _use(reminder: time, lights_out: time) -> int:
    """Minutes of the wall clock from a reminder to the end of its use."""
    return minutes_until(reminder, shifted(lights_out, REMINDER_GRACE)[0])


def getup_on(profile: Profile, day: date) -> time | None:
    """When the person gets up on a calendar day; None where that is not known, or varies."""
    return _getup(profile, free=day.weekday() in profile.free_days)


def _getup(profile: Profile, *, free: bool) -> time | None:
    return profile.getup_free if free and profile.getup_free is not None else profile.getup


def _checkins(profile: Profile, days: frozenset[int], *, free: bool) -> tuple[PlannedTime, ...]:
    getup = _getup(profile, free=free)
    if getup is None or not days:
        return ()
    wall, later = shifted(getup, CHECKIN_AFTER_GETUP)
    return (PlannedTime("checkin", frozenset((day + later) % 7 for day in days), wall),)
