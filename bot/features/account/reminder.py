"""How the reminder comes: how often again, whether it names magnesium, and a second moment of the day."""

from dataclasses import dataclass
from typing import Any

from bot.db import Conn, people, schedules
from bot.domain.callback import pack_time, unpack_time
from bot.domain.local_time import NOON
from bot.domain.offered_times import second_moments
from bot.domain.person import reminder_time, second_fits, sleeps_by_day
from bot.domain.spoken_answers import read_yes_no
from bot.domain.spoken_clock import read_clock
from bot.domain.spoken_counts import read_count
from bot.features.account.desk import Desk, State
from bot.features.account.reminding import repeats_of, second_of, text_of
from bot.features.account.times import Times
from bot.tg.screen import Button, Keyboard, Reply
from bot.tg.turn import Turn
from bot.view.moments import clock
from bot.view.plan import next_line
from bot.view.profile import Choice, Choices, labelled

REMINDING, REPEATS, DISCREET, SECOND, TIME = "reminding", "repeats", "discreet", "second", "time"
DISCREET_YES, DISCREET_NO, NONE = "yes", "no", "none"
MOST_REPEATS = 3
HOW = "remind-how"
"""The action of the ways back; its button carries a step and a value."""


@dataclass(frozen=True)
class Reminder:
    """The card of the reminder, and a question for each part of it."""

    desk: Desk
    times: Times
    steps: frozenset[str] = frozenset({REMINDING, REPEATS, DISCREET, SECOND})

    def begin(self, conn: Conn, turn: Turn) -> Reply:
        """How it stands; who is not reminded is asked about that first."""
        if turn.known.magnesium != "remind" or reminder_time(turn.known.usual()) is None:
            return self.times.opens("reminder")(conn, turn)
        return self.desk.ask(conn, turn, {"step": REMINDING})

    def begin_second(self, conn: Conn, turn: Turn) -> Reply:
        """The action second-moment."""
        if turn.known.magnesium != "remind" or reminder_time(turn.known.usual()) is None:
            return self.begin(conn, turn)
        if sleeps_by_day(turn.known.usual()):
            return self.desk.done(conn, turn, turn.words("account-second-by-day"))
        return self.desk.ask(conn, turn, {"step": SECOND})

    def how(self, conn: Conn, turn: Turn) -> Reply:
        """The action remind-how: one part as it was before."""
        step, value = (*turn.tap.args, "", "")[:2] if turn.tap else ("", "")
        return self._set(conn, turn, step, value) or self.begin(conn, turn)

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        words, step = turn.words, state["step"]
        if step == REPEATS:
            numbers = [Choice(words("account-button-repeats", count=one), str(one)) for one in range(MOST_REPEATS + 1)]
            return words("account-repeats"), (tuple(numbers[:2]), tuple(numbers[2:]))
        if step == DISCREET:
            quiet = Choice(words("account-button-discreet"), DISCREET_YES)
            return words("account-discreet"), ((quiet,), (Choice(words("account-button-named"), DISCREET_NO),))
        if step == SECOND:
            walls = tuple(Choice(clock(one), pack_time(one)) for one in second_moments(turn.known.usual()))
            return words("account-second"), (walls, (Choice(words("account-button-second-none"), NONE),))
        return self._card(turn)

    def example(self, turn: Turn, state: State) -> str:
        return turn.words(f"account-example-{state['step']}")

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        step = state["step"]
        value = labelled(self.question(conn, turn, state)[1], turn.text) or _read(step, turn)
        return None if value is None else self.tapped(conn, turn, state, value)

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        if state["step"] != REMINDING:
            return self._set(conn, turn, state["step"], value)
        if value == TIME:
            return self.times.opens("reminder")(conn, turn)
        if value == SECOND:
            return self.begin_second(conn, turn)
        return self.desk.ask(conn, turn, {"step": value}) if value in (REPEATS, DISCREET) else None

    def _card(self, turn: Turn) -> tuple[str, Choices]:
        words, person = turn.words, turn.known
        wall = reminder_time(person.usual())
        at = words("account-unknown") if wall is None else clock(wall)
        repeats, text, second = repeats_of(words, person), text_of(words, person), second_of(words, person)
        said = words("account-reminding", time=at, repeats=repeats, text=text, second=second)
        parts = [Choice(words(f"account-button-reminding-{one}"), one) for one in (TIME, REPEATS, DISCREET, SECOND)]
        return said, (tuple(parts[:2]), tuple(parts[2:]))

    def _set(self, conn: Conn, turn: Turn, step: str, value: str) -> Reply | None:
        """Keep one part, and say so with a way back; None for a value that is none."""
        person = turn.known
        changes: dict[str, Any] | None = None
        was = ""
        if step == REPEATS and value in map(str, range(MOST_REPEATS + 1)):
            changes, was = {"repeats": int(value)}, str(person.repeats)
        elif step == DISCREET and value in (DISCREET_YES, DISCREET_NO):
            changes, was = {"discreet": value == DISCREET_YES}, DISCREET_YES if person.discreet else DISCREET_NO
        elif step == SECOND:
            wall = unpack_time(value)
            if wall is not None and not second_fits(wall, person.usual()):
                return self._too_early_or_late(conn, turn)
            was = NONE if person.second_at is None else pack_time(person.second_at)
            changes = {"second_at": wall} if wall is not None or value == NONE else None
        return None if changes is None else self._changed(conn, turn, step, changes, was)

    def _changed(self, conn: Conn, turn: Turn, step: str, changes: dict[str, Any], was: str) -> Reply:
        person = people.change(conn, turn.user_id, **changes)
        turn, words = self.desk.with_person(turn, person), turn.words
        coming = ""
        if step == SECOND:
            schedules.replan(conn, person, turn.now)
            coming = next_line(conn, words, person, turn.now, "second")
        said = {
            REPEATS: words("account-repeats-kept", count=person.repeats),
            DISCREET: words("account-discreet-kept" if person.discreet else "account-named-kept"),
            SECOND: words("account-second-none" if person.second_at is None else "account-second-kept"),
        }[step]
        undo = Button.action(words("account-button-undo"), HOW, step, was)
        return self.desk.done(conn, turn, said, coming, keyboard=_below(turn, undo))

    def _too_early_or_late(self, conn: Conn, turn: Turn) -> Reply:
        person = turn.known.usual()
        until = reminder_time(person)
        if until is None:
            return self.begin(conn, turn)
        lead = turn.words("account-second-between", getup=clock(person.getup or NOON), reminder=clock(until))
        return self.desk.ask(conn, turn, {"step": SECOND}, lead=lead)


def _read(step: str, turn: Turn) -> str | None:
    """A typed answer as the value of a button."""
    said = read_yes_no(turn.text)
    if step == REPEATS:
        count = 0 if said is False else read_count(turn.text)
        return None if count is None else str(count)
    if step == DISCREET:
        return None if said is None else DISCREET_NO if said else DISCREET_YES
    if step == SECOND:
        reading = read_clock(turn.text, language=turn.language, near=NOON)
        none = said is False or read_count(turn.text) == 0
        return NONE if none else pack_time(reading.value) if reading else None
    return None


def _below(turn: Turn, undo: Button) -> Keyboard:
    """The way back, and the settings of the reminder."""
    return ((undo,), (Button.to(turn.words("account-button-reminding"), "account", "open", REMINDING),))
