"""After a change of time zone, once: do the times move along, or do they keep the moments that they had?"""

from dataclasses import dataclass, replace
from typing import Any

from bot.db import Conn, people, schedules
from bot.db.people import Person
from bot.domain.local_time import shifted
from bot.domain.moving import at_the_same_moments, is_other_time, mark_of, minutes_ahead
from bot.domain.spoken_moving import read_moving
from bot.features.account.desk import KEY, Desk, State
from bot.tg.router import stale
from bot.tg.screen import Button, Reply
from bot.tg.turn import Turn
from bot.view.moments import clock
from bot.view.plan import first_time, next_line, times
from bot.view.profile import Choice, Choices, labelled
from bot.view.zones import city

STEP, SHIFT = "moving", "shift"
TEXTS = {"along": "account-moved-along", "same": "account-moved-same"}


@dataclass(frozen=True)
class Moving:
    """The times have moved along already when this is asked: who does not answer loses nothing."""

    desk: Desk
    steps: frozenset[str] = frozenset({STEP})

    def ask(self, conn: Conn, turn: Turn, before: str, *, place: str, lead: str) -> Reply | None:
        """The question, below the confirmation; None where the clock shows what it showed in the zone before.

        `place`: where they said they are, "" where they only chose a zone.
        """
        minutes = minutes_ahead(before, turn.known.zone, turn.now)
        state = {"step": STEP, "minutes": minutes, "place": place or city(turn.words, turn.known.zone)}
        return self.desk.ask(conn, turn, state, lead=lead) if is_other_time(minutes) else None

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        words, along, same = turn.words, turn.known, _moved(turn.known, state["minutes"])
        texts = {"along": times(words, along), "same": times(words, same)}
        yes = Choice(words("account-button-moving-along", time=clock(first_time(along))), "along")
        no = Choice(words("account-button-moving-same", time=clock(first_time(same))), "same")
        return words("account-moving", place=state["place"], **texts), ((yes, no),)

    def example(self, turn: Turn, state: State) -> str:
        return turn.words("profile-example-yes-no")

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        _, buttons = self.question(conn, turn, state)
        along, same = first_time(turn.known), first_time(_moved(turn.known, state["minutes"]))
        value = labelled(buttons, turn.text)
        value = value or read_moving(turn.text, language=turn.language, along=along, same=same)
        return None if value is None else self.tapped(conn, turn, state, value)

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        if value == "same":
            return self._moves(conn, turn, "same", state["minutes"])
        return self._done(conn, turn, "along", -state["minutes"]) if value == "along" else None

    def shift(self, conn: Conn, turn: Turn) -> Reply:
        """The way back, `shift:ANSWER:MINUTES:MARK`; twice is once, and where the times are others by now none."""
        answer, moved, mark = turn.tap.args if turn.tap and len(turn.tap.args) == 3 else ("", "", "")
        if answer not in TEXTS or not moved.lstrip("-").isdecimal():
            return stale(turn)
        minutes = int(moved)
        if mark == mark_of(turn.known.usual()):
            return self._moves(conn, turn, answer, minutes, alone=True)
        done_already = mark == mark_of(_moved(turn.known, -minutes).usual())
        return self._done(conn, turn, answer, minutes, alone=True) if done_already else stale(turn)

    def _moves(self, conn: Conn, turn: Turn, answer: str, minutes: int, *, alone: bool = False) -> Reply:
        """Say the times so many minutes later."""
        person = people.change(conn, turn.user_id, **_changes(turn.known, minutes))
        schedules.replan(conn, person, turn.now)
        return self._done(conn, self.desk.with_person(turn, person), answer, minutes, alone=alone)

    def _done(self, conn: Conn, turn: Turn, answer: str, minutes: int, *, alone: bool = False) -> Reply:
        """Confirm, with a button for the other answer; `minutes`: by how much this one moved the times."""
        person, words = turn.known, turn.words
        other, mark = "same" if answer == "along" else "along", mark_of(person.usual())
        label = words("account-button-moving-rather", time=clock(first_time(_moved(person, -minutes))))
        rather = Button.to(label, KEY[0], SHIFT, other, str(-minutes), mark)
        to_card = Button.to(words("account-button-settings"), KEY[0], "card")
        coming = next_line(conn, words, person, turn.now, "checkin", "magnesium", "weekly")
        sentences = words(TEXTS[answer]), coming, self.desk.while_paused(turn)
        return self.desk.done(conn, turn, *sentences, keyboard=((rather,), (to_card,)), alone=alone)


def _moved(person: Person, minutes: int) -> Person:
    """The person with their times said so many minutes later."""
    return replace(person, **_changes(person, minutes))


def _changes(person: Person, minutes: int) -> dict[str, Any]:
    """The times so many minutes later, those of night shifts too."""
    walls = {"shift_getup": person.shift_getup, "shift_lights_out": person.shift_lights_out}
    of_shifts = {name: shifted(wall, minutes)[0] for name, wall in walls.items() if wall is not None}
    return {**at_the_same_moments(person.usual(), minutes), **of_shifts}
