"""Trials: at most one of a person runs; its question stands with the person as well, so that no turn need look here."""

from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import Connection, insert, select, update

from bot.db import intakes, people
from bot.db.people import Person
from bot.db.tables import trials
from bot.domain.outcome import Outcome
from bot.domain.trial_plan import WITHOUT_MAGNESIUM, Plan, is_paused, paused, phase_on, resumed
from bot.domain.trial_start import next_night

Ended = Literal["finished", "stopped", "unanswered"]


@dataclass(frozen=True, slots=True)
class Trial:
    """One row of `trials`; `ended_at` is empty while it runs, `outcome` until it was told."""

    id: int
    person_id: int
    plan: Plan
    agreed_at: datetime
    ended_at: datetime | None
    ended: Ended | None
    outcome: Outcome | None


_ROWS = select(*(trials.c[field.name] for field in fields(Trial)))


def running(conn: Connection, person: Person) -> Trial | None:
    """The trial that runs; asks nothing of the database where none does."""
    return None if person.trial is None else latest(conn, person.id, running=True)


def latest(conn: Connection, person_id: int, *, running: bool = False) -> Trial | None:
    """The newest trial of somebody, ended or not."""
    query = _ROWS.where(trials.c.person_id == person_id).order_by(trials.c.id.desc()).limit(1)
    row = conn.execute(query.where(trials.c.ended_at.is_(None)) if running else query).first()
    return None if row is None else Trial(*row)


def begin(conn: Connection, person: Person, plan: Plan, now: datetime) -> Person:
    """Keep a trial that was agreed to. Raises ValueError where one runs already."""
    if person.trial is not None:
        raise ValueError("a trial runs already")
    conn.execute(insert(trials).values(person_id=person.id, plan=plan, agreed_at=now))
    return people.change(conn, person.id, trial=plan.question)


def keep(conn: Connection, trial: Trial, plan: Plan) -> None:
    """Go on with this plan."""
    conn.execute(update(trials).where(trials.c.id == trial.id).values(plan=plan))


def tell(conn: Connection, trial: Trial, outcome: Outcome) -> None:
    """Keep what the trial came to: from now on that is what it came to, whatever changes in the diary."""
    conn.execute(update(trials).where(trials.c.id == trial.id, trials.c.outcome.is_(None)).values(outcome=outcome))


def end(conn: Connection, trial: Trial, why: Ended, now: datetime) -> Person:
    """It runs no longer; the diary stays as it is, and the check-in comes as often as before."""
    conn.execute(update(trials).where(trials.c.id == trial.id).values(ended_at=now, ended=why))
    rhythm = {"rhythm": "less"} if trial.plan.rhythm == "less" else {}
    return people.change(conn, trial.person_id, trial=None, **rhythm)


def reopen(conn: Connection, trial: Trial) -> Person:
    """A trial that was ended goes on as it was. Raises ValueError where another one runs."""
    if latest(conn, trial.person_id, running=True) is not None:
        raise ValueError("a trial runs already")
    conn.execute(update(trials).where(trials.c.id == trial.id).values(ended_at=None, ended=None))
    return people.change(conn, trial.person_id, trial=trial.plan.question, rhythm="daily")


def rest(conn: Connection, person: Person, now: datetime, until: date | None = None, *, alone: bool = False) -> None:
    """A break from all messages: the trial rests with it, from tonight on.

    `until`: the first day with messages again. The evening before it had none yet, so that night rests as well.
    `alone`: there was no break before. A trial that rested then without an end was put to rest by itself, and stays so.
    """
    trial = running(conn, person)
    night = next_night(person.profile(), now)
    if trial is not None and not (alone and is_paused(trial.plan, night) and trial.plan.pauses[-1].until is None):
        first_again = until + timedelta(days=1) if until is not None else None
        keep(conn, trial, paused(trial.plan, night, first_again))


def go_on(conn: Connection, person: Person, now: datetime) -> bool:
    """A trial that rests goes on from tonight; False where none does, or the safety screen has to come first."""
    trial = running(conn, person)
    night = next_night(person.profile(), now)
    if trial is None or person.screened_at is None or not is_paused(trial.plan, night):
        return False
    keep(conn, trial, going_on(conn, person, trial.plan, now))
    return True


def going_on(conn: Connection, person: Person, plan: Plan, now: datetime) -> Plan:
    """A plan that rests, from tonight on again; where it goes on without magnesium that was taken, from tomorrow."""
    night = next_night(person.profile(), now)
    plan_ = resumed(plan, night)
    return resumed(plan, first_without(conn, person, now)) if phase_on(plan_, night) in WITHOUT_MAGNESIUM else plan_


def first_without(conn: Connection, person: Person, now: datetime) -> date:
    """The first night that can be one without: tonight's, unless magnesium was taken for it already."""
    night = next_night(person.profile(), now)
    return night + timedelta(days=1) if intakes.is_taken(conn, person.id, night) else night
