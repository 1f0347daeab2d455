"""The trial that runs, gathered for what is said of it; and its outcome, computed once."""

from datetime import date, datetime

from bot.db import Conn, questions, schedules, trials
from bot.db.people import Person
from bot.db.trials import Trial
from bot.domain.local_time import local
from bot.domain.outcome import Outcome
from bot.domain.trial_news import Choice, to_choose
from bot.domain.trial_start import next_night
from bot.domain.verdicts import outcome_of
from bot.features.trial import gathering
from bot.features.trial.cards import Course
from bot.features.trial.render import FEATURE


def course_of(conn: Conn, person: Person, trial: Trial, now: datetime, *, today: date | None = None) -> Course:
    """Its nights up to today's, or up to the day that a message is for."""
    today = today or local(now, person.zone).date()
    told = gathering.nights_of(conn, person, trial.plan, today)
    return Course(trial.plan, told, today, next_night(person.profile(), now), now, person.zone)


def waiting(course: Course) -> Choice | None:
    """The decision that waits for the person."""
    return to_choose(course.plan, course.today, lambda phase: gathering.counted(course.nights, phase))


def told_outcome(conn: Conn, person: Person, trial: Trial, today: date) -> Outcome:
    """What it came to: computed when it is first told, and from then on as it was told."""
    if trial.outcome is not None:
        return trial.outcome
    told = gathering.nights_of(conn, person, trial.plan, today)
    outcome = outcome_of(trial.plan, told, gathering.evenings_of(conn, person, trial.plan, today))
    trials.tell(conn, trial, outcome)
    return outcome


def end(conn: Conn, trial: Trial, why: trials.Ended, now: datetime) -> Person:
    """It runs no longer: nothing of it is open, and messages are planned without it."""
    questions.close(conn, trial.person_id, FEATURE)
    person = trials.end(conn, trial, why, now)
    schedules.replan(conn, person, now)
    return person
