"""The report of a week, gathered from the database."""

from datetime import date, datetime, timedelta

from bot.db import Conn, nights, products, trials
from bot.db.people import Person
from bot.db.trials import Trial
from bot.domain.local_time import local
from bot.domain.person import last_night
from bot.domain.spoken_worry import is_worried_by_figures
from bot.domain.week import Week
from bot.features.weekly import store
from bot.features.weekly.report import InTrial, WeekReport, nights_counted


def report_of(conn: Conn, person: Person, week: Week, now: datetime) -> WeekReport:
    """The week of somebody as it is at `now`."""
    today = local(now, person.zone).date()
    trial = trials.latest(conn, person.id)
    told = store.nights_of(conn, person, week)
    dates = [night.night for night in told]
    filled_in = [
        row for row in nights.between(conn, person.id, week.nights[0], week.nights[-1]) if row.answers.is_filled_in
    ]
    rows = [row for row in filled_in if row.night in dates]
    asked = nights_counted(
        week,
        today=today,
        told=dates,
        asked=store.asked_about(conn, person, week),
        paused=nights_in_break(person, week),
        less=person.rhythm == "less",
    )
    return WeekReport(
        week=week,
        today=today,
        nights=tuple(told),
        evenings=tuple(store.evenings_of(conn, person, week, trial)),
        figures=store.figures_of(conn, person, week, trial),
        last=store.figures_of(conn, person, week.previous, trial),
        asked=asked,
        late=tuple(row.night for row in rows if nights.is_late(row)),
        unclear=tuple(row.night for row in filled_in if row.night not in dates),
        away=tuple(store.absences_between(conn, person, week.nights[0], week.nights[-1], trial)),
        worried=any(row.answers.note and is_worried_by_figures(row.answers.note) for row in rows),
        early=person.magnesium != "none" and products.regimen(conn, person.id).early_on == week.sunday,
        trial=_running(person, trial, now),
    )


def _running(person: Person, trial: Trial | None, now: datetime) -> InTrial | None:
    if trial is None or trial.ended_at is not None:
        return None
    return InTrial(trial.plan, last_night(person.profile(), now))


def nights_in_break(person: Person, week: Week) -> frozenset[date]:
    """The nights of the week whose mornings lie in the break that somebody has, or had last."""
    if person.paused_at is None:
        return frozenset()
    first = local(person.paused_at, person.zone).date() + timedelta(days=1)
    until = person.paused_until or date.max
    return frozenset(night for night in week.nights if first <= night < until)
