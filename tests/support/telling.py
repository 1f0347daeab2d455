"""The weeks of tests.support.weeks written into a diary, as they would stand there."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, update

from bot.db import intakes, naps, nights, trials
from bot.db.tables import nights as nights_table
from tests.support.stage import Stage, person
from tests.support.weeks import AMSTERDAM, ToldNight, ToldWeek


def sunday_at_eleven(week: ToldWeek) -> datetime:
    """When the weekly message of that week is due."""
    return datetime.combine(week.sunday, time(11), ZoneInfo(AMSTERDAM)).astimezone(UTC)


def tell_week(stage: Stage, week: ToldWeek) -> None:
    """Nights, evenings and naps of a week and the nights of the one before, for the person of the stage."""
    with stage.database() as conn:
        for told in (*week.nights, *week.before):
            _tell_night(conn, stage.user, told)
        for night, taken in week.evenings:
            status = "taken" if taken else "skipped"
            intakes.save(conn, stage.user, night, status=status, taken_at=None, now=_evening(night))
        for nap in week.naps:
            at = _evening(nap.day)
            naps.add(conn, stage.user, nap.day, starts=nap.starts, minutes=nap.minutes, zone=AMSTERDAM, now=at)
    if week.trial is not None:
        whose = person(stage)
        with stage.database() as conn:
            trials.begin(conn, whose, week.trial, _evening(week.trial.first - timedelta(days=1)))


def _tell_night(conn: Connection, person: int, told: ToldNight) -> None:
    """Finished on the evening of its own day; a late one the day after."""
    now = _evening(told.night) + timedelta(days=int(told.late))
    nights.save(conn, person, told.night, zone=told.zone, answers=told.answers, now=now, finished=True)
    which = (nights_table.c.person_id == person, nights_table.c.night == told.night)
    conn.execute(update(nights_table).where(*which).values(zone_up=told.zone_up, shift=told.shift))


def _evening(day: date) -> datetime:
    return datetime.combine(day, time(17), UTC)
