"""A break from all messages, and going on."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.db import Conn, people, questions, schedules, trials
from bot.delivery import pausing
from bot.domain.pause import paused_until
from bot.domain.spoken_dates import LONGEST, is_too_far, read_until, says_open
from bot.features.account.desk import KEY, Desk, State, today_of
from bot.tg.screen import Button, Reply
from bot.tg.turn import Turn
from bot.view.moments import moment
from bot.view.plan import next_of_all
from bot.view.profile import Choice, Choices, labelled

STEP = "pause"
OPEN = "open"


@dataclass(frozen=True)
class Breaks:
    """Values are a number of days, a date (ISO), or "open"."""

    desk: Desk
    steps: frozenset[str] = frozenset({STEP})

    def begin(self, conn: Conn, turn: Turn) -> Reply:
        """/pause, and "/pause until Friday" at once."""
        state = {"step": STEP}
        _, _, until = turn.text.partition(" ")
        return (self._said(conn, turn, state, until) if until else None) or self.desk.ask(conn, turn, state)

    def two_weeks(self, conn: Conn, turn: Turn) -> Reply:
        """The action pause-14."""
        return self._until(conn, turn, today_of(turn) + timedelta(days=14))

    def without_end(self, conn: Conn, turn: Turn) -> Reply:
        """The action pause-open."""
        return self._until(conn, turn, None)

    def until(self, conn: Conn, turn: Turn) -> Reply:
        """The action pause-until, whose button carries the first day with messages again."""
        value = turn.tap.args[0] if turn.tap and turn.tap.args else ""
        return self.tapped(conn, turn, {"step": STEP}, value) or self.begin(conn, turn)

    def resume(self, conn: Conn, turn: Turn) -> Reply:
        """/resume: messages begin again; without a break, what rests or waits goes on."""
        had_break = paused_until(turn.known, turn.now) is not None
        ended = {"paused_until": today_of(turn)} if had_break else {}
        person = people.change(conn, turn.user_id, **ended) if ended else turn.known
        schedules.replan(conn, person, turn.now)
        trials.go_on(conn, person, turn.now)
        turn = self.desk.with_person(turn, person)
        if not had_break:
            questions.close(conn, turn.user_id, *KEY)
            if waiting := self.desk.router.present(conn, turn):
                return self.desk.reply(turn, *waiting)
        coming = self._coming(conn, turn)
        key = "account-resumed" if had_break else "account-no-break"
        return self.desk.done(conn, turn, turn.words(key, moment=coming), keyboard=())

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        words = turn.words
        lengths = (Choice(words("account-button-pause-7"), "7"), Choice(words("account-button-pause-14"), "14"))
        return words("account-pause"), (lengths, (Choice(words("account-button-pause-open"), OPEN),))

    def example(self, turn: Turn, state: State) -> str:
        return turn.words("account-example-pause")

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        return self._said(conn, turn, state, turn.text)

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        if value == OPEN:
            return self._until(conn, turn, None)
        until = today_of(turn) + timedelta(days=int(value)) if value in ("7", "14") else _date(value)
        ahead = until is not None and today_of(turn) < until <= today_of(turn) + LONGEST
        return self._until(conn, turn, until) if ahead else None

    def _said(self, conn: Conn, turn: Turn, state: State, text: str) -> Reply | None:
        _, buttons = self.question(conn, turn, state)
        value = labelled(buttons, text) or (OPEN if says_open(text) else None)
        until = read_until(text, today=today_of(turn)) if value is None else None
        value = value or (until.isoformat() if until else None)
        if value is None and is_too_far(text, today=today_of(turn)):
            return self.desk.ask(conn, turn, state, lead=turn.words("account-pause-longest"))
        return None if value is None else self.tapped(conn, turn, state, value)

    def _until(self, conn: Conn, turn: Turn, until: date | None) -> Reply:
        if until is None:
            person = pausing.pause(conn, turn.known, turn.now)
        else:
            person = people.change(conn, turn.user_id, paused_at=turn.now, paused_until=until)
            schedules.replan(conn, person, turn.now)
            trials.rest(conn, person, turn.now, until, alone=paused_until(turn.known, turn.now) is None)
        turn = self.desk.with_person(turn, person)
        resume = self.desk.parts.catalog.commands.word(turn.language, "resume")
        if until is None:
            text = turn.words("account-paused-open", resume=resume)
        else:
            text = turn.words("account-paused", moment=self._coming(conn, turn), resume=resume)
        go_on = Button.action(turn.words("account-button-resume"), "resume")
        rests = turn.words("trial-rests") if person.trial else ""
        return self.desk.done(conn, turn, text, rests, keyboard=((go_on,),), alone=True)

    def _coming(self, conn: Conn, turn: Turn) -> str:
        due = next_of_all(conn, turn.known)
        return moment(turn.words, due, turn.now, turn.known.zone) if due else ""


def _date(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
