"""How often the morning questions come, and whether a nudge follows them."""

from dataclasses import dataclass

from bot.db import Conn, people, schedules
from bot.db.people import Person
from bot.domain.spoken_answers import read_yes_no
from bot.domain.spoken_rhythm import read_rhythm
from bot.features.account.desk import Desk, State, today_of
from bot.features.account.render import asked_days
from bot.tg.screen import Button, Keyboard, Reply
from bot.tg.turn import Turn
from bot.view.moments import moment
from bot.view.plan import next_line, next_of_all
from bot.view.profile import Choice, Choices, labelled

OFTEN, NUDGES = "often", "nudges"
DAILY, LESS, ON, OFF = "daily", "less", "on", "off"


@dataclass(frozen=True)
class Rhythm:
    """Two questions of their own, and the buttons under messages of other features that answer them at once."""

    desk: Desk
    steps: frozenset[str] = frozenset({OFTEN, NUDGES})

    def begin_often(self, conn: Conn, turn: Turn) -> Reply:
        return self.desk.ask(conn, turn, {"step": OFTEN})

    def begin_nudges(self, conn: Conn, turn: Turn) -> Reply:
        return self.desk.ask(conn, turn, {"step": NUDGES})

    def often(self, conn: Conn, turn: Turn) -> Reply:
        """The action often, whose button carries `daily`, `less`, or `on` for as it was."""
        value = turn.tap.args[0] if turn.tap and turn.tap.args else ""
        return self.go_on(conn, turn) if value == ON else self._often(conn, turn, value, alone=True)

    def nudges(self, conn: Conn, turn: Turn) -> Reply:
        """The action nudges, whose button carries `on` or `off`."""
        value = turn.tap.args[0] if turn.tap and turn.tap.args else ""
        return self._nudges(conn, turn, on=value == ON, alone=True)

    def go_on(self, conn: Conn, turn: Turn) -> Reply:
        """Everything as it was before the silent days."""
        due = next_of_all(conn, turn.known)
        coming = moment(turn.words, due, turn.now, turn.known.zone) if due else ""
        text = turn.words("rhythm-going-on", moment=coming) if coming else turn.words("rhythm-back-quiet")
        return self.desk.done(conn, turn, text, keyboard=last_night(turn), alone=True)

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        words = turn.words
        if state["step"] == NUDGES:
            yes, no = Choice(words("rhythm-button-yes"), ON), Choice(words("rhythm-button-no"), OFF)
            return words("rhythm-nudges"), ((yes, no),)
        daily, three = Choice(words("rhythm-button-daily"), DAILY), Choice(words("rhythm-button-three"), LESS)
        return words("rhythm-often"), ((daily, three),)

    def example(self, turn: Turn, state: State) -> str:
        return turn.words("rhythm-example-tap")

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        _, buttons = self.question(conn, turn, state)
        value = labelled(buttons, turn.text)
        wish = read_rhythm(turn.text, today=today_of(turn)) if value is None else None
        if wish is not None:
            value = {"less": LESS, "daily": DAILY, "nudges_on": ON, "nudges_off": OFF}.get(wish.kind)
        if value is None and state["step"] == NUDGES:
            said = read_yes_no(turn.text)
            value = None if said is None else ON if said else OFF
        return None if value is None else self.tapped(conn, turn, state, value)

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        if state["step"] == NUDGES:
            return self._nudges(conn, turn, on=value == ON) if value in (ON, OFF) else None
        return self._often(conn, turn, value) if value in (DAILY, LESS) else None

    def wished(self, conn: Conn, turn: Turn, kind: str) -> Reply | None:
        """The same, typed with nothing asked."""
        if kind in (DAILY, LESS):
            return self._often(conn, turn, kind)
        return self._nudges(conn, turn, on=kind == "nudges_on") if kind in ("nudges_on", "nudges_off") else None

    def _often(self, conn: Conn, turn: Turn, value: str, *, alone: bool = False) -> Reply:
        less = value == LESS
        person = people.change(conn, turn.user_id, rhythm=LESS if less else DAILY)
        schedules.replan(conn, person, turn.now)
        turn, words = self.desk.with_person(turn, person), turn.words
        said = words("rhythm-often-less", days=asked_days(words, person)) if less else words("rhythm-often-daily")
        label = words("rhythm-button-rather-daily" if less else "rhythm-button-rather-less")
        rather = Button.action(label, OFTEN, DAILY if less else LESS)
        coming = next_line(conn, words, person, turn.now, "checkin")
        sentences = said, coming, self.desk.while_paused(turn)
        return self.desk.done(conn, turn, *sentences, keyboard=self._below(turn, rather), alone=alone)

    def _nudges(self, conn: Conn, turn: Turn, *, on: bool, alone: bool = False) -> Reply:
        person: Person = people.change(conn, turn.user_id, nudges=on)
        turn, words = self.desk.with_person(turn, person), turn.words
        if on:
            rather = Button.action(words("rhythm-button-no-nudges"), NUDGES, OFF)
        else:
            rather = Button.action(words("rhythm-button-nudges-after-all"), NUDGES, ON)
        said = words("rhythm-nudges-on" if on else "rhythm-nudges-off")
        return self.desk.done(conn, turn, said, keyboard=self._below(turn, rather), alone=alone)

    def _below(self, turn: Turn, rather: Button) -> Keyboard:
        """The way back, and the settings."""
        return ((rather,), (Button.to(turn.words("account-button-settings"), "account", "card"),))


def last_night(turn: Turn) -> Keyboard:
    """A button that begins the newest night."""
    return ((Button.action(turn.words("rhythm-button-last-night"), "checkin-now"),),)
