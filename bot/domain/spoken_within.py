"""The time, the length or the number within a sentence whose other words may be anything: "zet de wekker op half 7".

Looser than the readers of answers: good for what somebody hands over to be read, not for telling an answer from talk.
"""

import re
from collections.abc import Callable, Sequence
from datetime import time
from typing import TypeVar

from bot.domain.clock_grammar import PARTS_OF_DAY
from bot.domain.lexicon import Lexicon, meanings
from bot.domain.number_words import HOURS, NUMBERS
from bot.domain.plain_words import plain_words
from bot.domain.spoken_clock import ClockReading, read_clock, read_clock_range
from bot.domain.spoken_counts import read_count
from bot.domain.spoken_minutes import read_minutes, says_range
from bot.domain.within_words import (
    BEFORE_A_LENGTH,
    BEFORE_A_TIME,
    COUNTED,
    HINTS,
    LENGTHS,
    OF_A_CLOCK,
    OF_A_LENGTH,
    OF_COUNTS,
    PART_OF_DAY,
    SPELLED,
)

_LONGEST = 12
"""Words of a time or a length."""
_FIGURES = re.compile(r"[0-9]{1,2}[:.][0-9]{2}")
_NUMBERS = Lexicon(NUMBERS, HOURS, numbers=True)
_NAMES = frozenset(
    {"middernacht", "midnight", "noon", "noonish", "midday", "middaguur", "kwart", "kwartier", "quarter"}
)
_SIDES = frozenset({"over", "voor", "na", "past", "to", "before", "after"})
_AT_A_TIME = frozenset({"om", "at", "rond", "tegen", "tot", "vanaf"})
_JOINS = frozenset({"of", "or", "tot", "to", "-", "en", "and", "a"})
_UNITS = frozenset({"uur", "u", "h", "ure"})
_HOURS = frozenset({"uren", "uurtje", "uurtjes", "hours", "hour", "hr", "hrs"})

Words = Sequence[str]
Value = TypeVar("Value")


def find_clock(text: str, *, language: str, near: time | None = None) -> ClockReading | None:
    """The one time of day in a sentence, or None where there is none, or more than one.

    Without `near` the sentence tells what is likelier: "wek me om 7 uur" in the morning, "om 11 uur naar bed" at night.
    """
    text = _spelled(text)
    whole = read_clock(text, language=language, near=near)
    if whole is not None:
        return whole
    if read_clock_range(text, language=language):
        return None
    words = plain_words(text)
    usual = near or _usual(text)
    strong = _spans(words, lambda part: read_clock(part, language=language, near=usual), _is_time)
    found = strong or _spans(words, lambda part: read_clock(part, language=language, near=usual), _is_bare_time)
    if len({reading.value for reading in found}) != 1:
        return None
    return _by_part_of_day(found[0], text)


def find_minutes(text: str, *, language: str) -> int | None:
    """The one length of time in a sentence, in minutes, or None."""
    text = _spelled(text)
    whole = read_minutes(text, language=language)
    if whole is not None or says_range(text, language=language):
        return whole
    return _only(_spans(plain_words(text), lambda part: read_minutes(part, language=language), _is_length))


def find_count(text: str) -> int | None:
    """How many times, in a sentence, or None."""
    whole = read_count(text)
    return whole if whole is not None else _only(_spans(plain_words(text), read_count, _is_count))


def _only(found: Sequence[Value]) -> Value | None:
    return found[0] if len(set(found)) == 1 else None


def _spans(words: Words, read: Callable[[str], Value | None], fits: Callable[[Words, int, int], bool]) -> list[Value]:
    """What is read in the words, longest first from the left, without overlap."""
    found: list[Value] = []
    start = 0
    while start < len(words):
        for end in range(min(len(words), start + _LONGEST), start, -1):
            if not fits(words, start, end):
                continue
            value = read(" ".join(words[start:end]))
            if value is not None:
                found.append(value)
                start = end - 1
                break
        start += 1
    return found


def _is_time(words: Words, start: int, end: int) -> bool:
    """Whether the words look like a time on a clock, unlike a length and unlike a number of something."""
    part = words[start:end]
    if not (_is_number(part[0]) or part[0] in _NAMES or _is_half(part[0])) or _at(words, end) in COUNTED:
        return False
    if len(part) == 2 and _is_number(part[0]) and part[1] in _UNITS | _HOURS:
        is_length = _at(words, start - 1) in BEFORE_A_LENGTH or _at(words, end) in LENGTHS
        return not is_length and (part[1] in _UNITS or len(part[0]) > 2)
    is_figures = _FIGURES.fullmatch(part[0]) is not None
    return is_figures or any(word in OF_A_CLOCK or _is_half(word) for word in part)


def _is_bare_time(words: Words, start: int, end: int) -> bool:
    """Whether the words are a number where a time is expected: after "om" or "at"."""
    part = words[start:end]
    return (
        all(_is_number(word) or word == "-" for word in part)
        and _at(words, start - 1) in BEFORE_A_TIME
        and _at(words, end) not in COUNTED
    )


def _is_length(words: Words, start: int, end: int) -> bool:
    """Whether the words name a length: with its unit, not the hour of a time, not the end of a range."""
    part = words[start:end]
    if (
        OF_A_LENGTH.isdisjoint(part)
        or _ends_range(words, start)
        or (part[0] in OF_A_LENGTH and _is_number(_at(words, start - 1)))
    ):
        return False
    on_the_clock = _UNITS.intersection(part) and _AT_A_TIME.intersection((part[0], _at(words, start - 1)))
    before_an_hour = _at(words, end) in _SIDES and _is_number(_at(words, end + 1))
    return not on_the_clock and not before_an_hour


def _is_count(words: Words, start: int, end: int) -> bool:
    """Whether the words name a number of times that is not the end of a range."""
    return not OF_COUNTS.isdisjoint(words[start:end]) and not _ends_range(words, start)


def _ends_range(words: Words, start: int) -> bool:
    return _at(words, start - 1) in _JOINS and _is_number(_at(words, start - 2))


def _is_half(word: str) -> bool:
    """ "half", "halfzeven"."""
    return word == "half" or meanings(_NUMBERS.read(word) or ()).startswith("half")


def _is_number(word: str) -> bool:
    return meanings(_NUMBERS.read(word) or ())[:1].isdigit()


def _at(words: Words, at: int) -> str:
    return words[at] if 0 <= at < len(words) else ""


def _spelled(text: str) -> str:
    text = text.casefold()
    for written, spelled in SPELLED:
        text = re.sub(written, spelled, text)
    return text


def _usual(text: str) -> time | None:
    """The usual time of what the sentence is about, where it is about one such thing."""
    about = [usual for pattern, usual in HINTS if _says(pattern, text)]
    return about[0] if len(about) == 1 else None


def _by_part_of_day(reading: ClockReading, text: str) -> ClockReading:
    """The reading that fits the part of the day named elsewhere in the sentence, where one does."""
    named = [part for pattern, part in PART_OF_DAY if _says(pattern, text)]
    both = (reading.value, *reading.others)
    fitting = [wall for wall in both if all(PARTS_OF_DAY[part](wall.hour) for part in named)]
    return ClockReading(fitting[0]) if named and len(fitting) == 1 else reading


def _says(pattern: str, text: str) -> bool:
    return re.search(rf"\b(?:{pattern})\b", text.replace("'", " ").replace("’", " ")) is not None
