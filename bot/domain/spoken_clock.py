"""Clock times as people say and type them, in Dutch, Flemish and English."""

import re
from dataclasses import dataclass
from datetime import time

from bot.domain.clock_grammar import DAY, is_in_figures, minutes_of_day, said_of_clock
from bot.domain.clock_words import CLOCK_WORDS
from bot.domain.lexicon import Lexicon
from bot.domain.number_words import HOURS, NUMBERS
from bot.domain.plain_words import plain_words
from bot.domain.time_words import UNITS

_MIDDLE_OF_THE_NIGHT = time(3, 30)

_LEXICON = Lexicon(NUMBERS, HOURS, UNITS, CLOCK_WORDS, numbers=True)
_SHORT_AM_PM = re.compile(r"(?<=[0-9])([ap])(?!\w|\. ?m)")
_HYPHEN = re.compile(
    r"(?<=[a-z])-(?=(?:o|oh|zero|past|fifteen|twenty|thirty|forty|fifty)\b)|(?<=\boh)-(?=[a-z])|(?<=\bzero)-(?=[a-z])|"
    r"(?<=\bhalf)-(?!past|hour|an)"
)
_BETWEEN = frozenset({"tussen", "between", "van", "from"})
_RANGE_SIGNS = frozenset({"-", "tot", "to", "of", "or", "a", "until", "till"})
_OF_LANGUAGE = {"tussen": "nl", "van": "nl", "tot": "nl", "between": "en", "from": "en", "until": "en", "or": "en"}
_RANGE_SIGNS_BETWEEN = _RANGE_SIGNS | {"en", "and"}


@dataclass(frozen=True, slots=True)
class ClockReading:
    """The likeliest wall-clock time, and the other readings that the words leave open (twelve hours apart)."""

    value: time
    others: tuple[time, ...] = ()


def read_clock(text: str, *, language: str, near: time | None = None) -> ClockReading | None:
    """The wall-clock time that a message says and nothing else, or None.

    Words decide what "half" means ("half elf" 10:30, "half eleven" 11:30), for "half 11" `language` does.
    Of two readings twelve hours apart the one closest to `near` on the 24-hour circle comes first. Without
    `near`, figures ("11:30") are read as they stand, words as the one closest to the middle of the night.
    """
    lexemes = _LEXICON.read(_HYPHEN.sub(" ", _SHORT_AM_PM.sub(r"\1m", text.casefold())))
    if lexemes is None:
        return None
    said = said_of_clock(lexemes, language)
    fitting = minutes_of_day(said)
    if not fitting:
        return None
    if near is None and is_in_figures(said):
        return _reading(fitting)
    target = _minute(near or _MIDDLE_OF_THE_NIGHT)
    return _reading(sorted(fitting, key=lambda minute: apart(minute, target)))


def read_clock_range(text: str, *, language: str, near: time | None = None) -> tuple[time, ...]:
    """The two times of a message that goes from the one to the other and says nothing else; empty for any other."""
    words = plain_words(text)
    if read_clock(text, language=language) is not None:
        return ()
    language = next((_OF_LANGUAGE[word] for word in words if word in _OF_LANGUAGE), language)
    signs = _RANGE_SIGNS_BETWEEN if _BETWEEN.intersection(words) else _RANGE_SIGNS
    left = tuple(word for word in words if word not in _BETWEEN)
    for at, word in enumerate(left):
        if word in signs:
            ends = [read_clock(" ".join(part), language=language, near=near) for part in (left[:at], left[at + 1 :])]
            if all(ends):
                return tuple(end.value for end in ends if end)
    return ()


def apart(one: int, other: int) -> int:
    """How far two minutes of the day lie apart on the circle."""
    distance = abs(one - other)
    return min(distance, DAY - distance)


def _reading(minutes: list[int]) -> ClockReading:
    first, *others = map(_time, minutes)
    return ClockReading(first, tuple(others))


def _minute(wall: time) -> int:
    return wall.hour * 60 + wall.minute


def _time(minutes: int) -> time:
    return time(*divmod(minutes, 60))
