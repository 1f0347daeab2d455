"""Clock times as people say and type them, in Dutch, Flemish and English."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import time
from itertools import pairwise

from bot.domain.clock_words import CLOCK_WORDS
from bot.domain.lexicon import Lexeme, Lexicon, meanings
from bot.domain.number_words import HOURS, NUMBERS
from bot.domain.time_words import UNITS

_DAY = 24 * 60
_MIDDLE_OF_THE_NIGHT = time(3, 30)

_LEXICON = Lexicon(NUMBERS, HOURS, UNITS, CLOCK_WORDS, numbers=True)

_PARTS_OF_DAY: dict[str, Callable[[int], bool]] = {
    "%am": lambda hour: hour < 12,
    "%pm": lambda hour: hour >= 12,
    "%afternoon": lambda hour: 12 <= hour < 19,
    "%evening": lambda hour: hour >= 17 or hour < 4,
    "%night": lambda hour: hour >= 19 or hour < 7,
}

_HOUR = r"(?P<hour>@0|@12|[0-9]{1,2})(?: hour)?"
_SIDE = r"(?: min)? (?P<side>past|to|after)"
_GRAMMAR = [
    re.compile(pattern)
    for pattern in (
        rf"(?:after )?{_HOUR}",
        r"(?P<hour>[0-9]{1,2})[:.,; ]?(?P<minute>[0-5][0-9])(?: hour)?",
        r"(?P<hour>[0-9]{1,2}) hour (?:and )?(?P<minute>[0-5]?[0-9])(?: min)?",
        r"(?P<hour>[0-9]{1,2}) 0 (?P<minute>[0-9])",
        rf"(?P<count>quarter|[0-9]{{1,2}}){_SIDE} {_HOUR}",
        rf"(?:(?P<count>[0-9]{{1,2}}){_SIDE} )?(?P<half>half) {_HOUR}",
        rf"(?P<half_past>half past) {_HOUR}",
        rf"(?:1 )?(?P<count>half) hour (?P<side>past|to) {_HOUR}",
    )
]
_COUNTS = {"quarter": 15, "half": 30}


@dataclass(frozen=True, slots=True)
class ClockReading:
    """The likeliest wall-clock time, and the other readings that the words leave open (twelve hours apart)."""

    value: time
    others: tuple[time, ...] = ()


def read_clock(text: str, *, language: str, near: time | None = None) -> ClockReading | None:
    """The wall-clock time that a message says and nothing else, or None.

    Words decide what "half" means ("half elf" 10:30, "half eleven" 11:30), for "half 11" `language` does.
    Of two readings twelve hours apart the one closest to `near` on the 24-hour circle comes first; without
    `near` the one closest to the middle of the night.
    """
    lexemes = _LEXICON.read(text)
    if lexemes is None:
        return None
    parts = [lexeme.meaning for lexeme in lexemes if lexeme.meaning in _PARTS_OF_DAY]
    said = meanings(lexeme for lexeme in lexemes if lexeme.meaning not in _PARTS_OF_DAY).replace("hours", "hour")
    minutes = _minutes_of_day(said, dutch_half=_language(lexemes, language) == "nl")
    fitting = [reading for reading in minutes if all(_PARTS_OF_DAY[part](reading // 60) for part in parts)]
    if not fitting:
        return None
    target = _minute(near or _MIDDLE_OF_THE_NIGHT)
    first, *others = sorted(fitting, key=lambda reading: _apart(reading, target))
    return ClockReading(_time(first), tuple(map(_time, others)))


def _minutes_of_day(said: str, *, dutch_half: bool) -> list[int]:
    for pattern in _GRAMMAR:
        match = pattern.fullmatch(said)
        if match:
            hours = _hours(match["hour"])
            offset = _offset(match.groupdict(), dutch_half=dutch_half)
            return [(hour * 60 + offset) % _DAY for hour in hours] if offset is not None else []
    return []


def _hours(said: str) -> list[int]:
    """One hour where it can only be that one: 00-09 with the zero, 13-24, noon and midnight."""
    hour = int(said.removeprefix("@"))
    if hour > 24:
        return []
    on_24_hours = said.startswith(("@", "0")) or hour > 12
    return [hour] if on_24_hours else [hour, hour + 12]


def _offset(groups: dict[str, str | None], *, dutch_half: bool) -> int | None:
    """Minutes after the full hour that is named; None for "40 past"."""
    offset = int(groups.get("minute") or 0)
    if groups.get("half_past"):
        offset += 30
    count = groups.get("count")
    if groups.get("half"):
        offset += -30 if dutch_half or count else 30
    if count:
        minutes = _COUNTS.get(count) or int(count)
        if minutes > 30:
            return None
        offset += -minutes if groups["side"] == "to" else minutes
    return offset


def _language(lexemes: Sequence[Lexeme], default: str) -> str:
    """The language of the number after "half", else the one language that the words are in."""
    for lexeme, following in pairwise((*lexemes, Lexeme(""))):
        of_number = lexeme.language or following.language
        if lexeme.meaning.startswith("half") and of_number:
            return of_number
    spoken = {lexeme.language for lexeme in lexemes if lexeme.language}
    return spoken.pop() if len(spoken) == 1 else default


def _apart(one: int, other: int) -> int:
    distance = abs(one - other)
    return min(distance, _DAY - distance)


def _minute(wall: time) -> int:
    return wall.hour * 60 + wall.minute


def _time(minutes: int) -> time:
    return time(*divmod(minutes, 60))
