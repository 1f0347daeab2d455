"""No reminder from now on, by a button or in words, and the way back."""

from datetime import date

from bot.db import Conn, people, products, schedules
from bot.features.magnesium import render_evenings
from bot.features.magnesium.stop_words import wants_no_reminder
from bot.tg.screen import Reply
from bot.tg.turn import Turn
from bot.view.plan import next_line, waits_for_screen

NONE = "none"
"""What the button of the action reminder-off carries for "I do not take it any more"."""


def off(conn: Conn, turn: Turn) -> Reply:
    """The action reminder-off: nothing more is sent, what was noted stays, and when it was begun is empty again.

    What was tapped stays as it is: it may be an evening, or a message of another feature.
    """
    arguments = turn.tap.args if turn.tap is not None and turn.tap.verb == "reminder-off" else ()
    person = turn.known
    if person.magnesium == NONE:
        return Reply.of(render_evenings.none(turn.words), below=True)
    taken = NONE if arguments[:1] == (NONE,) else "silent"
    began = products.regimen(conn, person.id).began
    if began is not None:
        products.change(conn, person.id, began=None)
    schedules.replan(conn, people.change(conn, person.id, magnesium=taken), turn.now)
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
