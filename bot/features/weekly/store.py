"""What the week needs of the database: its nights and evenings, and what was said in the weekly message."""

from dataclasses import dataclass
from datetime import date, time
from typing import cast

from sqlalchemy import func, select

from bot.db import Conn, intakes, nights
from bot.db.insert import insert
from bot.db.people import Person
from bot.db.schedules import REMINDERS
from bot.db.tables import naps as naps_table
from bot.db.tables import nights as nights_table
from bot.db.tables import outbox, weeks
from bot.db.trials import Trial
from bot.domain.absence import Absence, Appointment, absences
from bot.domain.dated import DatedNap, DatedNight, Evening
from bot.domain.local_time import to_instant, wall_day
from bot.domain.night import contradiction
from bot.domain.pause import in_break
from bot.domain.person import reminder_time
from bot.domain.suggestions import WEEKS_READ, Days, Diary
from bot.domain.week import Week, WeekFigures, week_figures
from bot.features.weekly.course import counts_evening, had_reminder

EVENING = time(22)
"""When an evening's magnesium is thought of where there is no reminder."""
NEVER_CAME = ("missed", "failed")
"""Outcomes of messages that the coach owed and never sent."""


@dataclass(frozen=True, slots=True)
class Told:
    """What belongs to one week besides its nights; None is not answered, not given."""

    days: str | None = None
    tip: str | None = None
    tip_answer: str | None = None
    tolerance: str | None = None


def nights_of(conn: Conn, person: Person, week: Week) -> list[DatedNight]:
    """The nights of the week that have answers, finished or not, without those that contradict themselves."""
    return nights_between(conn, person, week.nights[0], week.nights[-1])


def nights_between(conn: Conn, person: Person, first: date, last: date) -> list[DatedNight]:
    rows = nights.between(conn, person.id, first, last)
    return [
        DatedNight(row.night, row.zone, row.answers, row.zone_up, bool(row.shift))
        for row in rows
        if row.answers.is_filled_in and contradiction(row.answers, row.night, row.zone, row.zone_up) is None
    ]


def figures_of(conn: Conn, person: Person, week: Week, trial: Trial | None) -> WeekFigures:
    evenings = evenings_of(conn, person, week, trial)
    naps = naps_between(conn, person, week.nights[0], week.nights[-1])
    return week_figures(nights_of(conn, person, week), evenings, naps, person.free_days)


def evenings_of(conn: Conn, person: Person, week: Week, trial: Trial | None) -> list[Evening]:
    """The evenings of the week that were answered, by their main dose.

    Those in a break leave the count, whatever was noted, and those that their latest trial has without magnesium.
    """
    usual = reminder_time(person.usual()) or EVENING
    rows = intakes.between(conn, person.id, week.nights[0], week.nights[-1])
    instants = [to_instant(wall_day(row.night, usual), usual, person.zone) for row in rows]
    return [
        Evening(row.night, row.status == "taken")
        for row, at in zip(rows, instants, strict=True)
        if not in_break(person, at) and counts_evening(trial, row.night, person.zone)
    ]


def diary_of(conn: Conn, person: Person, week: Week) -> Diary:
    """What the rules of the weekly idea read: this week and the twelve before it."""
    first, last = week.back(WEEKS_READ - 1).nights[0], week.sunday
    query = select(weeks.c.sunday, weeks.c.days).where(
        weeks.c.person_id == person.id, weeks.c.sunday.between(first, last), weeks.c.days.is_not(None)
    )
    days = {sunday: cast(Days, said) for sunday, said in conn.execute(query)}
    told = tuple(nights_between(conn, person, first, last))
    naps = tuple(naps_between(conn, person, first, last))
    return Diary(week, told, naps, person.free_days, person.complaints, days)


def naps_between(conn: Conn, person: Person, first: date, last: date) -> list[DatedNap]:
    columns = naps_table.c.day, naps_table.c.starts, naps_table.c.minutes
    query = select(*columns).where(naps_table.c.person_id == person.id, naps_table.c.day.between(first, last))
    return [DatedNap(*row) for row in conn.execute(query)]


def asked_about(conn: Conn, person: Person, week: Week) -> frozenset[date]:
    """The nights of the week whose check-in was due, whatever became of it."""
    mine = (outbox.c.person_id == person.id, outbox.c.kind == "checkin", outbox.c.number == 0)
    query = select(outbox.c.day).where(*mine, outbox.c.day.between(week.nights[0], week.nights[-1]))
    return frozenset(conn.execute(query).scalars())


def absences_between(conn: Conn, person: Person, first: date, last: date, trial: Trial | None) -> list[Absence]:
    """When the coach was not there for a check-in or a reminder of these nights.

    No reminder was to come where their latest trial goes without magnesium, or rested.
    """
    mine = (outbox.c.person_id == person.id, outbox.c.kind.in_(("checkin", *REMINDERS)), outbox.c.number == 0)
    columns = outbox.c.kind, outbox.c.day, outbox.c.due_at, outbox.c.outcome
    query = select(*columns).where(*mine, outbox.c.day.between(first, last))
    appointments = [
        Appointment(row.due_at, row.outcome not in NEVER_CAME)
        for row in conn.execute(query)
        if row.kind == "checkin" or had_reminder(trial, row.day, person.zone)
    ]
    return absences(appointments, person.zone)


def nights_so_far(conn: Conn, person: Person) -> int:
    """How many nights the person has finished in all."""
    query = select(func.count()).where(nights_table.c.person_id == person.id, nights_table.c.finished_at.is_not(None))
    return conn.execute(query).scalar_one()


def told(conn: Conn, person: Person, sunday: date) -> Told:
    columns = weeks.c.days, weeks.c.tip, weeks.c.tip_answer, weeks.c.tolerance
    query = select(*columns).where(weeks.c.person_id == person.id, weeks.c.sunday == sunday)
    row = conn.execute(query).first()
    return Told(*row) if row else Told()


def tell(conn: Conn, person: Person, sunday: date, **values: str) -> None:
    """Keep `days`, `tip`, `tip_answer` or `tolerance` of a week."""
    conn.execute(
        insert(conn, weeks)
        .values(person_id=person.id, sunday=sunday, **values)
        .on_conflict_do_update(index_elements=["person_id", "sunday"], set_=values)
    )


def told_since(conn: Conn, person: Person, since: date) -> frozenset[str]:
    """The ideas of the weeks whose Sunday is `since` or later."""
    query = select(weeks.c.tip).where(weeks.c.person_id == person.id, weeks.c.sunday >= since, weeks.c.tip.is_not(None))
    return frozenset(conn.execute(query).scalars())


def tired_before(conn: Conn, person: Person, sunday: date) -> frozenset[date]:
    """The Sundays, earlier than this one, of the weeks in which somebody was often tired."""
    mine = (weeks.c.person_id == person.id, weeks.c.days == "often_tired")
    return frozenset(conn.execute(select(weeks.c.sunday).where(*mine, weeks.c.sunday < sunday)).scalars())


def refused(conn: Conn, person: Person) -> frozenset[str]:
    """Ideas that were answered with "not now": they do not come back."""
    query = select(weeks.c.tip).where(weeks.c.person_id == person.id, weeks.c.tip_answer == "not_now")
    return frozenset(row.tip for row in conn.execute(query) if row.tip)
