"""Trials: at most one of a person runs; its question stands with the person as well, so that no turn need look here."""

from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Literal

from sqlalchemy import Connection, insert, select, update

from bot.db import people
from bot.db.people import Person
from bot.db.tables import trials
from bot.domain.outcome import Outcome
from bot.domain.trial_plan import Plan, is_paused, paused, resumed
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
    """It runs no longer; the diary stays as it is."""
    conn.execute(update(trials).where(trials.c.id == trial.id).values(ended_at=now, ended=why))
    return people.change(conn, trial.person_id, trial=None)


def reopen(conn: Connection, trial: Trial) -> Person:
    """A trial that was ended goes on as it was. Raises ValueError where another one runs."""
    if latest(conn, trial.person_id, running=True) is not None:
        raise ValueError("a trial runs already")
    conn.execute(update(trials).where(trials.c.id == trial.id).values(ended_at=None, ended=None))
    return people.change(conn, trial.person_id, trial=trial.plan.question)


def rest(conn: Connection, person: Person, now: datetime, until: date | None = None) -> None:
    """A break from all messages: the trial rests with it, from tonight on.

    `until`: the first day with messages again. The evening before it had none yet, so that night rests as well.
    """
    trial = running(conn, person)
    if trial is not None:
        first_again = until + timedelta(days=1) if until is not None else None
        keep(conn, trial, paused(trial.plan, next_night(person.profile(), now), first_again))


def go_on(conn: Connection, person: Person, now: datetime) -> bool:
    """A trial that rests goes on from tonight; False where none does, or the safety screen has to come first."""
    trial = running(conn, person)
    night = next_night(person.profile(), now)
    if trial is None or person.screened_at is None or not is_paused(trial.plan, night):
        return False
    keep(conn, trial, resumed(trial.plan, night))
    return True
