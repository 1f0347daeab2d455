"""The day and hour of the weekly message."""

from dataclasses import dataclass
from datetime import time

from bot.db import Conn, people, schedules
from bot.domain.callback import pack_time, unpack_time
from bot.domain.spoken_clock import read_clock
from bot.domain.spoken_moments import read_day_and_hour
from bot.domain.spoken_weekdays import read_weekdays
from bot.features.account.desk import Desk, State
from bot.tg.screen import Reply
from bot.tg.turn import Turn
from bot.view.moments import clock
from bot.view.night_card import capital
from bot.view.plan import next_line
from bot.view.profile import Choice, Choices, day_label

DAY, HOUR = "week_day", "week_time"
HOURS = (time(9), time(11), time(19))
DAYTIME = time(13)  # of "7" and "19" the reading nearest to it counts


@dataclass(frozen=True)
class Week:
    """First the day, then the hour; both are saved together."""

    desk: Desk
    steps: frozenset[str] = frozenset({DAY, HOUR})

    def begin(self, conn: Conn, turn: Turn) -> Reply:
        """Ask for the day."""
        return self.desk.ask(conn, turn, {"step": DAY})

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        if state["step"] == HOUR:
            hours = tuple(Choice(clock(one), pack_time(one)) for one in HOURS)
            return turn.words("account-week-time", day=day_label(turn.words, int(state["day"]))), (hours,)
        days = [Choice(capital(day_label(turn.words, day)), str(day)) for day in range(7)]
        return turn.words("account-week-day"), (tuple(days[:3]), tuple(days[3:5]), tuple(days[5:]))

    def example(self, turn: Turn, state: State) -> str:
        return turn.words("account-example-week-time" if state["step"] == HOUR else "account-example-day")

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        """A day, then an hour; or at either question both at once."""
        if state["step"] == HOUR:
            reading = read_clock(turn.text, language=turn.language, near=DAYTIME)
            if reading is not None:
                return self.tapped(conn, turn, state, pack_time(reading.value))
        both = read_day_and_hour(turn.text, language=turn.language, near=DAYTIME)
        if both is not None:
            return self.tapped(conn, turn, {"step": HOUR, "day": str(both[0])}, pack_time(both[1]))
        days = read_weekdays(turn.text) if state["step"] == DAY else None
        return self.tapped(conn, turn, state, str(min(days))) if days and len(days) == 1 else None

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        if state["step"] == DAY:
            known = value in set("0123456")
            return self.desk.ask(conn, turn, {"step": HOUR, "day": value}) if known else None
        hour = unpack_time(value)
        if hour is None:
            return None
        person = people.change(conn, turn.user_id, weekly_day=int(state["day"]), weekly_time=hour)
        schedules.replan(conn, person, turn.now)
        turn = self.desk.with_person(turn, person)
        coming = next_line(conn, turn.words, person, turn.now, "weekly")
        return self.desk.done(conn, turn, turn.words("account-noted"), coming, self.desk.while_paused(turn))
