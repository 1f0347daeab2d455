"""When the coach will write, in one or two sentences."""

from datetime import datetime, time
from typing import cast

from bot.catalog.words import Words
from bot.db import Conn, schedules, trials
from bot.db.people import Person
from bot.domain import profile_steps
from bot.domain.delivery import day_of, waits_until
from bot.domain.person import Kind, reminder_time, schedules_for
from bot.domain.profile_steps import varies
from bot.domain.trial_plan import wants_none
from bot.view.moments import clock, moment
from bot.view.profile import day_label

NEXT: dict[Kind, str] = {
    "checkin": "profile-next-checkin",
    "magnesium": "profile-next-magnesium",
    "second": "profile-next-second",
    "weekly": "profile-next-weekly",
}


def plan(words: Words, person: Person) -> str:
    """The times, and what is to be said of them."""
    sentences = [
        _times(words, person),
        words("profile-plan-varies") if varies(person.usual()) else "",
        words("profile-plan-waiting") if waits_for_screen(person) else "",
    ]
    return " ".join(filter(None, sentences))


def times(words: Words, person: Person) -> str:
    """The times alone; of somebody who is asked nothing in the morning, that of the weekly message."""
    day = words("view-on-weekday", day=day_label(words, person.weekly_day))
    weekly = words("view-moment", day=day, time=clock(person.weekly_time))
    return _times(words, person) or words("profile-next-weekly", moment=weekly)


def first_time(person: Person) -> time:
    """The first of these times."""
    return next((one.wall for one in schedules_for(person.profile()) if one.kind == "checkin"), person.weekly_time)


def _times(words: Words, person: Person) -> str:
    """ "Op gewone dagen kom ik om 07:15, op vrije dagen om 08:30, en voor je magnesium om 22:00." """
    profile = person.profile()
    checkins = [clock(one.wall) for one in schedules_for(profile) if one.kind == "checkin"]
    at = reminder_time(profile) if person.magnesium == "remind" and person.screened_at else None
    reminder = clock(at) if at else None
    match checkins, reminder:
        case [ordinary, free, *_], None:
            return words("profile-plan-two", ordinary=ordinary, free=free)
        case [ordinary, free, *_], str():
            return words("profile-plan-two-reminder", ordinary=ordinary, free=free, reminder=reminder)
        case [one], None:
            return words("profile-plan-one", time=one)
        case [one], str():
            return words("profile-plan-one-reminder", time=one, reminder=reminder)
    return ""


def waits_for_screen(person: Person) -> bool:
    """Whether the reminder is wanted but may not begin yet."""
    return profile_steps.waits_for_screen(person.profile(), screened=person.screened_at is not None)


def next_line(conn: Conn, words: Words, person: Person, now: datetime, *kinds: Kind) -> str:
    """ "Dan kom ik morgen om 07:15.": the next moment of the first kind that is planned; "" where none is."""
    for kind in kinds:
        due = schedules.next_of(conn, person.id, kind)
        if due is not None and _is_to_come(conn, person, kind, due):
            return words(NEXT[kind], moment=moment(words, _comes(person, kind, due), now, person.zone))
    return ""


def next_of_all(conn: Conn, person: Person) -> datetime | None:
    """The next instant at which anything comes."""
    planned = ((cast(Kind, one.kind), one.next_due_at) for one in schedules.of_person(conn, person.id))
    coming = ((kind, due) for kind, due in planned if due is not None and _is_to_come(conn, person, kind, due))
    return min((_comes(person, kind, due) for kind, due in coming), default=None)


def _is_to_come(conn: Conn, person: Person, kind: Kind, due: datetime) -> bool:
    """Whether a planned message will come: of a trial one seldom does, and in its phases without no reminder."""
    if kind == "trial":
        return False
    trial = trials.running(conn, person) if kind in schedules.REMINDERS else None
    return trial is None or not wants_none(trial.plan, day_of(kind, due, person.zone))


def _comes(person: Person, kind: Kind, due: datetime) -> datetime:
    """When a planned message comes: what is planned in the sleep hours waits until they are over."""
    return waits_until(kind, due=due, now=due, profile=person.profile()) or due
