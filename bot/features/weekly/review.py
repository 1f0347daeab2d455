"""After eight weeks of magnesium: stop and look. Nobody knows how long is best (B9)."""

from collections.abc import Iterable
from datetime import datetime

from bot.catalog.catalog import Catalog
from bot.catalog.words import Words
from bot.db import Conn, products, questions
from bot.db.people import Person
from bot.db.questions import OpenQuestion
from bot.domain.week import Week
from bot.features.weekly import course, flow
from bot.features.weekly.weeks import ANSWER_WITHIN, subject_week, to_week
from bot.tg.router import stale
from bot.tg.screen import Button, Reply, Screen, rows
from bot.tg.turn import Turn

FEATURE = "review"
STOP, GO_ON, FIND_OUT = CHOICES = ("stop", "go-on", "find-out")
ACTIONS = {STOP: "reminder-off", FIND_OUT: "trial"}


def proposed(conn: Conn, words: Words, person: Person, week: Week, now: datetime) -> Screen:
    """The review, once: noted as said in this week."""
    began = products.regimen(conn, person.id).began
    products.change(conn, person.id, reviewed_on=week.sunday)
    subject = week.sunday.isoformat()
    questions.put(conn, person.id, FEATURE, subject, now=now, expires_at=now + ANSWER_WITHIN, again=True)
    weeks = course.REVIEW if began is None else course.week_number(began, week)
    text = words("review-proposed", length="longer" if weeks > course.REVIEW + 1 else "eight")
    return Screen(text, _below(words, week, CHOICES), silent=True, question=(FEATURE, subject))


class Reviewing:
    """What is tapped and typed below it."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`go-on:SUNDAY`."""
        week = to_week(turn.tap.args[0]) if turn.tap and turn.tap.args else None
        if turn.tap is None or turn.tap.verb != GO_ON or week is None:
            return stale(turn)
        return self._goes_on(conn, turn, week)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A typed button label, in any language: going on is noted, for the others the button comes below."""
        choice = flow.label_said(turn.text, self._labels())
        week = subject_week(question.subject)
        if choice == GO_ON:
            return self._goes_on(conn, turn, week)
        if choice is None:
            return None
        return Reply.of(Screen(turn.words(f"review-answer-{choice}"), _below(turn.words, week, (choice, GO_ON))))

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """Nothing: it is an offer."""
        return None

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        return None

    def _goes_on(self, conn: Conn, turn: Turn, week: Week) -> Reply:
        """As it was; the other two stay as the way back."""
        questions.close(conn, turn.user_id, FEATURE, week.sunday.isoformat())
        return Reply.of(Screen(turn.words("review-answer-go-on"), _below(turn.words, week, (STOP, FIND_OUT))))

    def _labels(self) -> list[tuple[str, str]]:
        codes = self.catalog.languages
        return [(one, self.catalog.words(code)(f"review-button-{one}")) for code in codes for one in CHOICES]


def _below(words: Words, week: Week, choices: Iterable[str]) -> tuple[tuple[Button, ...], ...]:
    return rows((_button(words, week, one) for one in choices), 1)


def _button(words: Words, week: Week, choice: str) -> Button:
    label = words(f"review-button-{choice}")
    if choice in ACTIONS:
        return Button.action(label, ACTIONS[choice])
    return Button.to(label, FEATURE, choice, week.sunday.isoformat())
