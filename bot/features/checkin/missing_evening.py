"""The evening before a night, asked once at the end of its check-in where nothing was noted of its magnesium.

The answer goes to the feature of the evenings: the buttons are its own, and the question is open in its name.
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.catalog.words import Words
from bot.db import Conn, intakes, questions, trials
from bot.db.people import Person
from bot.domain.local_time import NOON, SMALL_HOURS_END, to_instant
from bot.domain.person import reminder_deadline, sleeps_by_day
from bot.domain.trial_plan import wants_none
from bot.features.checkin.store import Case
from bot.tg.screen import Button, Reply, Screen
from bot.tg.turn import Turn
from bot.view.moments import weekday

MAGNESIUM = "magnesium"
OLDEST = 2
"""Days after its morning in which the evening before a night is asked about."""
FRESH = timedelta(hours=1)
"""So long a bare "yes" answers it, in the afternoon too."""


def asked_below(conn: Conn, turn: Turn, before: Case, case: Case, reply: Reply) -> Reply:
    """The reply with that question below it: the first time that a night is at its end, and after nothing else asked.

    `before`: the check-in as it was before this answer.
    """
    ended = case.finished and not before.finished and not before.ended_before
    if not ended or any(screen.question for screen in reply.screens):
        return reply
    if not _is_missing(conn, turn.known, case, turn.now):
        return reply
    subject = case.night.isoformat()
    end = max(to_instant(case.night, NOON, turn.known.zone), turn.now + FRESH)
    questions.put(conn, turn.user_id, MAGNESIUM, subject, now=turn.now, expires_at=end)
    return replace(reply, screens=(*reply.screens, _asks(turn.words, turn.known, case)))


def _is_missing(conn: Conn, person: Person, case: Case, now: datetime) -> bool:
    """Whether they take it, the evening is over and not long ago, nothing is noted, and no trial goes without."""
    if person.magnesium == "none" or (case.today - case.night).days > OLDEST:
        return False
    if not person.consent_at < _evening_ends(person, case.night) < now:
        return False
    if intakes.load(conn, person.id, case.night) is not None:
        return False
    trial = trials.running(conn, person)
    return trial is None or not wants_none(trial.plan, case.night)


def _evening_ends(person: Person, night: date) -> datetime:
    """Four in the morning, or later where the reminder may still come then."""
    end = to_instant(night, SMALL_HOURS_END, person.zone)
    deadline = reminder_deadline(person.profile(), night)
    return end if deadline is None else max(end, deadline)


def _asks(words: Words, person: Person, case: Case) -> Screen:
    night = case.night.isoformat()
    taken = Button.to(words("checkin-button-magnesium-taken"), MAGNESIUM, "taken", night)
    skipped = Button.to(words("checkin-button-magnesium-not"), MAGNESIUM, "skip", night)
    return Screen(_text(words, person, case), ((taken, skipped),), question=(MAGNESIUM, night))


def _text(words: Words, person: Person, case: Case) -> str:
    if sleeps_by_day(person.profile()):
        return words("checkin-magnesium-before-sleep")
    if case.night == case.today:
        return words("checkin-magnesium-yesterday")
    return words("checkin-magnesium-of", weekday=weekday(words, case.night - timedelta(days=1)))
