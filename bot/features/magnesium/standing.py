"""Where somebody's reminder stands: on, or why it does not come; and the phases of a trial that say so."""

from datetime import date, datetime

from bot.db import Conn, products, trials
from bot.db.people import Person
from bot.domain.trial_plan import Plan, goes_without, wants_none
from bot.features.magnesium import flow
from bot.features.magnesium.flow import Status


def plan_of(conn: Conn, person: Person) -> Plan | None:
    """The plan of the trial that runs; asks nothing of the database where none does."""
    trial = trials.running(conn, person)
    return None if trial is None else trial.plan


def status(conn: Conn, person: Person, night: date, now: datetime) -> Status:
    """Whether a reminder comes for this night, and if not why."""
    chosen = flow.reminder_status(person, now)
    if chosen != "on":
        return chosen
    plan = plan_of(conn, person)
    if plan is not None and wants_none(plan, night):
        return "trial"
    return "dose" if products.reminder_waits(conn, person.id, night) else "on"


def is_without(conn: Conn, person: Person, night: date) -> bool:
    """Whether the night lies in a phase of a trial without magnesium."""
    plan = plan_of(conn, person)
    return plan is not None and goes_without(plan, night)
