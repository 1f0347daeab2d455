"""Whether somebody bears their magnesium: asked once a week in the first month, met with what can be done (B5)."""

from datetime import datetime, timedelta

from bot.catalog.words import Words
from bot.db import Conn, questions
from bot.db.people import Person
from bot.db.questions import OpenQuestion
from bot.domain.spoken_tolerance import Tolerance, read_tolerance
from bot.domain.week import Week
from bot.features.weekly import store
from bot.features.weekly.weeks import ANSWER_WITHIN, subject_week, to_week
from bot.tg.router import stale
from bot.tg.screen import Button, Reply, Screen, rows
from bot.tg.turn import Turn

FEATURE = "tolerance"
SIDE_EFFECTS = "mg-side-effects"
"""The page on what else there can be, and when to call somebody."""
WHAT = "tolerance-what"
"""Asked after a bare no."""
ANSWERS: tuple[Tolerance, ...] = ("well", "bowel", "other")
SAME_DAY = timedelta(hours=12)
"""So long after the question a bare yes or no is about it, if nothing was asked since."""
FRESH = timedelta(hours=1)
"""So long what nobody understands gets an example."""


def asked(
    conn: Conn, words: Words, person: Person, week: Week, now: datetime, *, key: str = "tolerance-asked"
) -> Screen:
    """The question, opened for the rest of the week."""
    subject, ends = week.sunday.isoformat(), now + ANSWER_WITHIN
    questions.put(conn, person.id, FEATURE, subject, now=now, expires_at=ends, again=True)
    buttons = [
        Button.to(words(f"tolerance-button-{one}"), FEATURE, "say", subject, one)
        for one in ANSWERS
        if one != "well" or key != WHAT
    ]
    return Screen(words(key), rows(buttons, 1), silent=True, question=(FEATURE, subject))


def met(words: Words, person: Person, week: Week, answer: Tolerance) -> Screen:
    """What the answer is met with, and the way back from it. While a trial runs, what can be paused is that."""
    again = Button.to(words("tolerance-button-again"), FEATURE, "again", week.sunday.isoformat())
    if answer == "well":
        return Screen(words("tolerance-answer-well"), ((again,),))
    pause = Button.action(words("tolerance-button-pause"), "reminder-off")
    if person.trial:
        pause = Button.to(words("tolerance-button-pause-trial"), "trial", "pause", "below")
    page = Button.to(words("tolerance-button-side-effects"), "faq", "show", SIDE_EFFECTS, words.language)
    below = [page, again] if person.magnesium == "none" and not person.trial else [pause, page, again]
    return Screen(words(f"tolerance-answer-{answer}"), rows(below, 1))


class Asking:
    """Taps and typed answers."""

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`say:SUNDAY:ANSWER`, `again:SUNDAY`."""
        verb, arguments = (turn.tap.verb, turn.tap.args) if turn.tap else ("", ())
        week = to_week(arguments[0]) if arguments else None
        answer = next((one for one in ANSWERS if one in arguments[1:]), None)
        if week is None:
            return stale(turn)
        if verb == "again":
            return Reply.of(asked(conn, turn.words, turn.known, week, turn.now))
        return self._note(conn, turn, week, answer) if verb == "say" and answer else stale(turn)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A trouble by its name; a bare yes or no only while it is what the talk is about."""
        said = read_tolerance(turn.text)
        if said is None or (said.bare and not _is_talked_about(turn, question, SAME_DAY)):
            return None
        week = subject_week(question.subject)
        if said.answer is None:
            return Reply.of(asked(conn, turn.words, turn.known, week, turn.now, key=WHAT))
        return self._note(conn, turn, week, said.answer)

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """Nothing: it is an offer, and does not come back after every other message."""
        return None

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """What can be said, right after it was asked."""
        if not _is_talked_about(turn, question, FRESH):
            return None
        week = subject_week(question.subject)
        return asked(conn, turn.words, turn.known, week, turn.now, key="tolerance-example")

    def _note(self, conn: Conn, turn: Turn, week: Week, answer: Tolerance) -> Reply:
        store.tell(conn, turn.known, week.sunday, tolerance=answer)
        questions.close(conn, turn.user_id, FEATURE, week.sunday.isoformat())
        return Reply.of(met(turn.words, turn.known, week, answer))


def _is_talked_about(turn: Turn, question: OpenQuestion, within: timedelta) -> bool:
    lately = question.asked_at is not None and turn.now - question.asked_at <= within
    return lately and bool(turn.questions) and turn.questions[0].key == question.key
