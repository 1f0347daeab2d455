"""Night shifts: other times for some days, by themselves the ordinary ones after that."""

from dataclasses import dataclass
from datetime import date, time, timedelta

from bot.db import Conn
from bot.delivery import shifts
from bot.domain.callback import pack_time, unpack_time
from bot.domain.local_time import shifted
from bot.domain.shift import LONGEST, USUAL_GETUP, USUAL_LIGHTS_OUT, coming_sunday
from bot.domain.spoken_clock import read_clock
from bot.domain.spoken_rhythm import read_last_day
from bot.features.account.desk import Desk, State, today_of
from bot.features.account.render import last_day
from bot.tg.screen import Button, Reply
from bot.tg.turn import Turn
from bot.view.moments import clock
from bot.view.night_card import capital
from bot.view.plan import next_line
from bot.view.profile import Choice, Choices, day_label, labelled

GETUP, LIGHTS_OUT, UNTIL = "shift_getup", "shift_lights_out", "shift_until"
OTHER = "other"
_AROUND = (-30, 0, 30)


@dataclass(frozen=True)
class Shifts:
    """When one gets up, when the light goes out, until when; the times are kept for the next time."""

    desk: Desk
    steps: frozenset[str] = frozenset({GETUP, LIGHTS_OUT, UNTIL})

    def begin(self, conn: Conn, turn: Turn) -> Reply:
        """From the settings, or "deze week nachtdienst"."""
        return self.wished(conn, turn, None)

    def wished(self, conn: Conn, turn: Turn, until: date | None) -> Reply:
        """With the last day named, and the times known from before, at once."""
        known = turn.known.shift_getup is not None and turn.known.shift_lights_out is not None
        if not known:
            return self.desk.ask(conn, turn, {"step": GETUP, **({"until": until.isoformat()} if until else {})})
        reply = self._begins(conn, turn, {"step": UNTIL}, until) if until else None
        return reply or self.desk.ask(conn, turn, {"step": UNTIL})

    def action(self, conn: Conn, turn: Turn) -> Reply:
        """The action shift, whose button carries `over`, `other` for other times, or nothing."""
        value = turn.tap.args[0] if turn.tap and turn.tap.args else ""
        if value == "over":
            return self.over(conn, turn)
        return self.desk.ask(conn, turn, {"step": GETUP}) if value == OTHER else self.begin(conn, turn)

    def over(self, conn: Conn, turn: Turn) -> Reply:
        """ "Nachtdienst voorbij": the ordinary times hold at once."""
        if turn.known.shift_until is None:
            return self.desk.done(conn, turn, turn.words("rhythm-shift-none"))
        person = shifts.end(conn, turn.known, turn.now)
        turn = self.desk.with_person(turn, person)
        coming = next_line(conn, turn.words, person, turn.now, "checkin")
        again = Button.action(turn.words("rhythm-button-shift"), "shift")
        keyboard = ((again,), (Button.to(turn.words("account-button-settings"), "account", "card"),))
        return self.desk.done(conn, turn, turn.words("rhythm-shift-over"), coming, keyboard=keyboard)

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        words = turn.words
        if state["step"] == UNTIL:
            return self._until(turn, state)
        chips = tuple(Choice(clock(one), pack_time(one)) for one in _around(self._near(turn, state)))
        return words("rhythm-shift-getup" if state["step"] == GETUP else "rhythm-shift-lights-out"), (chips,)

    def example(self, turn: Turn, state: State) -> str:
        return turn.words(f"rhythm-shift-example-{state['step'].removeprefix('shift_').replace('_', '-')}")

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        _, buttons = self.question(conn, turn, state)
        value = labelled(buttons, turn.text)
        if value is None and state["step"] == UNTIL:
            last = read_last_day(turn.text, today=today_of(turn))
            value = last.isoformat() if last else None
        elif value is None:
            reading = read_clock(turn.text, language=turn.language, near=self._near(turn, state))
            value = pack_time(reading.value) if reading else None
        return None if value is None else self.tapped(conn, turn, state, value)

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        if state["step"] == UNTIL:
            if value == OTHER:
                return self.desk.ask(conn, turn, {"step": GETUP})
            return self._begins(conn, turn, state, _date(value))
        wall = unpack_time(value)
        if wall is None:
            return None
        if state["step"] == GETUP:
            return self.desk.ask(conn, turn, {**state, "step": LIGHTS_OUT, "getup": value})
        if value == state["getup"]:
            return self.desk.ask(conn, turn, state, lead=turn.words("rhythm-shift-same"))
        known = {**state, "step": UNTIL, "lights_out": value}
        until = _date(state["until"]) if "until" in state else None
        return (self._begins(conn, turn, known, until) if until else None) or self.desk.ask(conn, turn, known)

    def _begins(self, conn: Conn, turn: Turn, state: State, until: date | None) -> Reply | None:
        today = today_of(turn)
        if until is None or until <= today:
            return None
        if until > today + LONGEST:
            return self.desk.ask(conn, turn, state, lead=turn.words("rhythm-shift-too-far"))
        getup, lights_out = self._times(turn, state)
        person = shifts.begin(conn, turn.known, turn.now, getup=getup, lights_out=lights_out, until=until)
        turn, words = self.desk.with_person(turn, person), turn.words
        coming = next_line(conn, words, person, turn.now, "checkin")
        begun, ends = words("rhythm-shift-begun", day=last_day(words, until)), words("rhythm-shift-ends")
        over = Button.action(words("rhythm-button-shift-over"), "shift", "over")
        other = Button.action(words("rhythm-button-other-times"), "shift", OTHER)
        to_card = Button.to(words("account-button-settings"), "account", "card")
        sentences = begun, coming, ends, self.desk.while_paused(turn)
        return self.desk.done(conn, turn, *sentences, keyboard=((over,), (other, to_card)))

    def _until(self, turn: Turn, state: State) -> tuple[str, Choices]:
        words, today = turn.words, today_of(turn)
        sunday = coming_sunday(today)
        days = [day for day in (today + timedelta(days=ahead) for ahead in range(1, 8)) if day != sunday]
        listed = [Choice(capital(day_label(words, day.weekday())), day.isoformat()) for day in days]
        first = Choice(capital(last_day(words, sunday)), sunday.isoformat())
        rows: Choices = ((first,), tuple(listed[:3]), tuple(listed[3:]))
        if "getup" in state:
            return words("rhythm-shift-until"), rows
        getup, lights_out = (clock(one) for one in self._times(turn, state))
        other = Choice(words("rhythm-button-other-times"), OTHER)
        return words("rhythm-shift-until-known", getup=getup, lights_out=lights_out), (*rows, (other,))

    def _times(self, turn: Turn, state: State) -> tuple[time, time]:
        """Getting up and lights out: what was just said, else what was said the last time."""
        getup = unpack_time(state.get("getup", "")) or turn.known.shift_getup or USUAL_GETUP
        return getup, unpack_time(state.get("lights_out", "")) or turn.known.shift_lights_out or USUAL_LIGHTS_OUT

    def _near(self, turn: Turn, state: State) -> time:
        """Around which time the answer is likely."""
        getup, lights_out = self._times(turn, state)
        return getup if state["step"] == GETUP else lights_out


def _around(usual: time) -> tuple[time, ...]:
    return tuple(shifted(usual, minutes)[0] for minutes in _AROUND)


def _date(value: str) -> date | None:
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None
