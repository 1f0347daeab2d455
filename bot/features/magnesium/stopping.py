"""No reminder from now on, by a button or in words, and the way back."""

from datetime import date

from bot.db import Conn, people, products, schedules, trials
from bot.features.magnesium import render_evenings
from bot.features.magnesium.stop_words import wants_no_reminder
from bot.tg.screen import Reply
from bot.tg.turn import Turn
from bot.view.plan import next_line, waits_for_screen

NONE = "none"
"""What the button of the action reminder-off carries for "I do not take it any more"."""
ASK = "ask"
"""What it carries where something was told that a doctor has to know of: the way back passes the safety screen."""


def off(conn: Conn, turn: Turn) -> Reply:
    """The action reminder-off: nothing more is sent, what was noted stays, and when it was begun is empty again.

    What was tapped stays as it is: it may be an evening, or a message of another feature. Where something was told that
    a doctor has to know of, a trial rests as well.
    """
    arguments = turn.tap.args if turn.tap is not None and turn.tap.verb == "reminder-off" else ()
    person = turn.known
    asks = arguments[:1] == (ASK,)
    if person.magnesium == NONE and not (asks and person.trial):
        return Reply.of(render_evenings.none(turn.words), below=True)
    taken = NONE if NONE in (person.magnesium, *arguments[:1]) else "silent"
    began = products.regimen(conn, person.id).began
    if began is not None:
        products.change(conn, person.id, began=None)
    screened_at = None if asks else person.screened_at
    if asks:
        trials.rest(conn, person, turn.now)
    schedules.replan(conn, people.change(conn, person.id, magnesium=taken, screened_at=screened_at), turn.now)
    if asks and person.trial:
        return Reply.of(render_evenings.trial_rests(turn.words), below=True)
    stopped = (
        render_evenings.stopped_taking(turn.words) if taken == NONE else render_evenings.stopped(turn.words, began)
    )
    return Reply.of(stopped, below=taken != NONE)


def on(conn: Conn, turn: Turn) -> Reply:
    """The action reminder-on, whose button carries since when it was taken: as it was before it was stopped."""
    arguments = turn.tap.args if turn.tap is not None else ()
    began = _date(arguments[0]) if arguments else None
    person = people.change(conn, turn.user_id, magnesium="remind")
    if began is not None and products.regimen(conn, person.id).began is None:
        products.change(conn, person.id, began=began)
    schedules.replan(conn, person, turn.now)
    coming = next_line(conn, turn.words, person, turn.now, "magnesium")
    waits = turn.words("profile-plan-waiting") if waits_for_screen(person) else coming
    return Reply.of(render_evenings.reminded_again(turn.words, waits))


def told(conn: Conn, turn: Turn) -> Reply | None:
    """ "Geen herinnering meer", "stop reminding me"."""
    return off(conn, turn) if wants_no_reminder(turn.text) else None


def told_again(conn: Conn, turn: Turn) -> Reply | None:
    """The same message once more changes nothing."""
    return Reply.of(render_evenings.stopped(turn.words, None)) if wants_no_reminder(turn.text) else None


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
