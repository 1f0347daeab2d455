"""Whether to be reminded in the weeks with magnesium, for who is not reminded yet."""

from datetime import timedelta

from bot.db import Conn, people, questions, schedules
from bot.domain.person import reminder_time
from bot.features.trial.render import FEATURE
from bot.tg.screen import Button, Reply, Screen
from bot.tg.turn import Turn
from bot.view.moments import clock

KEY = (FEATURE, "remind")
WITHIN = timedelta(hours=2)
VALUES = ("yes", "no")


def ask(conn: Conn, turn: Turn) -> Screen | None:
    """Open the question; None where no time of a reminder is known."""
    screen = question(turn)
    if screen is not None:
        questions.put(conn, turn.user_id, *KEY, now=turn.now, expires_at=turn.now + WITHIN)
    return screen


def question(turn: Turn) -> Screen | None:
    at = reminder_time(turn.known.profile())
    if at is None:
        return None
    buttons = tuple(Button.to(turn.words(f"trial-button-remind-{one}"), FEATURE, "remind", one) for one in VALUES)
    return Screen(turn.words("trial-remind", time=clock(at)), (buttons,), question=KEY)


def answer(conn: Conn, turn: Turn, value: str) -> Reply:
    """With a yes they are reminded when the phase has magnesium; with a no they take it without."""
    questions.close(conn, turn.user_id, *KEY)
    person = people.change(conn, turn.user_id, magnesium="remind" if value == "yes" else "silent")
    schedules.replan(conn, person, turn.now)
    return Reply.of(Screen(turn.words(f"trial-remind-{value}")))
