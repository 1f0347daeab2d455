"""A night while it is being told: the answers so far, and what can be said of its times once all is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time

from bot.domain.clock_grammar import DAY
from bot.domain.night import MOST_AWAKENINGS
from bot.domain.night_order import in_order

Answer = time | int | str | bool
_LONGEST_SOL = 6 * 60
SHORTEST, _LONGEST = 3 * 60, 12 * 60 + 30
"""Minutes between two times that tell of a night by themselves."""
_MOST = {"sol": DAY, "waso": DAY, "awakenings": MOST_AWAKENINGS}
_OF_SLEEP = frozenset({"sol", "waso", "awakenings", "woke"})


class Contrary(Exception):
    """Two pieces of a night say different things, or one says what cannot be."""


@dataclass(frozen=True, slots=True)
class Since:
    """So many minutes after something else happened, or the next time that the clock stands so far past the hour."""

    what: str
    minutes: int
    on_the_hour: bool = False

    def after(self, minute: int) -> int:
        """The minute of the day, given that of what went before."""
        if self.on_the_hour:
            return (minute + (self.minutes - minute) % 60) % DAY
        return (minute + self.minutes) % DAY


@dataclass(frozen=True, slots=True)
class Story:
    """The answers of a night, the times that are unsure, and how many things were told."""

    answers: Mapping[str, Answer]
    unsure: Mapping[str, tuple[time, ...]]
    told: int


@dataclass(slots=True)
class Draft:
    """What was told so far. `last`: the latest thing with a time; `slept`: falling asleep lies behind.

    `clocks`: the minutes of the day that a time may mean. `wakings`: those of each waking. `awake`: minutes of lying
    awake, each time. `lay_awake`: falling asleep took long, so its time is not that of the light. `lay_on`: minutes in
    bed after waking. `must_be_a_night`: two times said no more than that. `told`: how many things.
    """

    answers: dict[str, Answer] = field(default_factory=dict)
    clocks: dict[str, tuple[int, ...]] = field(default_factory=dict)
    since: dict[str, Since] = field(default_factory=dict)
    wakings: list[tuple[int, ...]] = field(default_factory=list)
    awake: list[int] = field(default_factory=list)
    last: str | None = None
    lay_awake: bool = False
    lay_on: int | None = None
    must_be_a_night: bool = False
    slept: bool = False
    told: int = 0

    def answer(self, name: str, value: Answer) -> None:
        if self.answers.setdefault(name, value) != value:
            raise Contrary(name)

    def clock(self, name: str, minutes: tuple[int, ...]) -> None:
        if self.clocks.setdefault(name, minutes) != minutes:
            raise Contrary(name)
        self.last = name

    def then(self, name: str, since: Since) -> None:
        if self.since.setdefault(name, since) != since:
            raise Contrary(name)
        self.last = name

    def tell(self, told: int = 1, *, slept: bool | None = None, last: str | None = None) -> None:
        """So many things more are told, after which falling asleep lies behind, or not."""
        self.told += told
        self.slept = self.slept if slept is None else slept
        self.last = last or self.last

    def settled(self, near: Mapping[str, time]) -> Story:
        """The story. Raises Contrary where it cannot be a night."""
        self._close()
        ordered = in_order(self.clocks, near)
        if ordered is None:
            raise Contrary("order")
        minutes, unsure = ordered
        if self.must_be_a_night and not _lasts_a_night(minutes):
            raise Contrary("not a night")
        self._follow(minutes, unsure)
        self._fall_asleep(minutes, unsure)
        self._check_lengths()
        answers = {**{name: _time(minute) for name, minute in minutes.items()}, **self.answers}
        if "no_sleep" in answers and _OF_SLEEP.intersection(answers):
            raise Contrary("no_sleep")
        return Story(answers, {name: tuple(map(_time, both)) for name, both in unsure.items()}, self.told)

    def _close(self) -> None:
        """What only the whole tells: which waking was the last, how long one was awake in all."""
        if self.wakings:
            self.clock("woke", self.wakings[-1])
        if self.awake:
            self.answer("waso", sum(self.awake))
        if self.lay_on is not None and "out_of_bed" not in (*self.clocks, *self.since):
            self.then("out_of_bed", Since("woke", self.lay_on))
        if self.clocks.keys() & self.since.keys():
            raise Contrary("told twice")

    def _follow(self, minutes: dict[str, int], unsure: dict[str, tuple[int, ...]]) -> None:
        """The times that are told by how long they came after another one."""
        for name, since in self.since.items():
            if since.what not in minutes:
                raise Contrary(name)
            minutes[name] = since.after(minutes[since.what])
            if since.what in unsure:
                unsure[name] = tuple(since.after(minute) for minute in unsure[since.what])

    def _check_lengths(self) -> None:
        for name, most in _MOST.items():
            value = self.answers.get(name, 0)
            if isinstance(value, int) and value > most:
                raise Contrary(name)

    def _fall_asleep(self, minutes: dict[str, int], unsure: dict[str, tuple[int, ...]]) -> None:
        """The time of falling asleep tells how long that took; for the light's it stands where nothing lay between."""
        if "asleep" not in minutes:
            return
        asleep = minutes.pop("asleep")
        doubt = unsure.pop("asleep", None)
        if "lights_out" in minutes:
            took = (asleep - minutes["lights_out"]) % DAY
            if took > _LONGEST_SOL:
                raise Contrary("sol")
            self.answer("sol", took)
        elif self.lay_awake or "into_bed" in minutes or "sol" in self.answers:
            self.told -= 1
        else:
            minutes["lights_out"] = asleep
            if doubt:
                unsure["lights_out"] = doubt


def _lasts_a_night(minutes: Mapping[str, int]) -> bool:
    ends = minutes.get("lights_out"), minutes.get("woke")
    return None not in ends and SHORTEST <= (minutes["woke"] - minutes["lights_out"]) % DAY <= _LONGEST


def _time(minute: int) -> time:
    return time(*divmod(minute, 60))
