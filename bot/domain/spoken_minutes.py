"""Durations as people say and type them, in Dutch, Flemish and English."""

import re
from collections.abc import Sequence

from bot.domain.lexicon import Lexeme, Lexicon, meanings
from bot.domain.minute_words import MINUTE_WORDS
from bot.domain.number_words import DOZENS, HALVES, NUMBERS
from bot.domain.plain_words import plain_words
from bot.domain.time_words import UNITS

LONGEST = 24 * 60

_LEXICON = Lexicon(NUMBERS, DOZENS, HALVES, UNITS, MINUTE_WORDS, numbers=True)

_PART = (
    r"(?P<minutes>[0-9]{1,4})(?: min)?"
    r"|(?:(?P<quarters>[0-9]) )?(?P<quarter>quarter)(?: hour)?"
    r"|(?P<half>1 half|half|onehalf)(?: hour)?"
)
_HALF_HOUR = re.compile(r"(?:1 half|half|onehalf) hour")
_ZERO = re.compile(r"(?:zero|0)(?: min| zero)*")
_HALF_MORE = re.compile(r"(?P<hours>[0-9]{1,2}) (?:onehalf|and (?:1 )?(?:half|onehalf)) hour")
_HOURS = re.compile(rf"(?:(?P<hours>[0-9]{{1,2}}) )?hour(?: (?:and )?(?:{_PART}))?")
_QUARTERS_MORE = re.compile(r"(?P<hours>[0-9]{1,2}) (?:and (?P<quarters>[1-3] )?|(?P<bare>[1-3]) )quarter hour")
_ABOUT_HOURS = re.compile(r"about hour (?P<hours>[0-9]{1,2})(?P<half> onehalf)?(?: hour)?")
_SECONDS = re.compile(r"(?:(?P<amount>.+?) (?:and )?)?(?P<seconds>[0-9]{1,2}|few) sec")
_DIGITAL = re.compile(r"(?P<hours>[0-9]{1,2})(?P<sign>[:.,])(?P<digits>[0-9]{1,2})(?P<unit> hour)?")
_TIMES = re.compile(r"(?P<times>[0-9]{1,2}) times (?P<each>.+)")
_COUNTED_HOURS = re.compile(r"(?<=[0-9]) hours|(?<=half) hours|(?<=quarter) hours")
_CLOCK = 10
"""From "10:00" on, digits with a colon are a time of day rather than a duration."""
_SHORT = re.compile(_PART)
FEW = 5
"""Minutes that "a few minutes" counts for."""
_BETWEEN = frozenset({"tussen", "between"})
_RANGE_SIGNS = frozenset({"-", "tot", "to", "of", "or", "a"})
_RANGE_SIGNS_BETWEEN = _RANGE_SIGNS | {"en", "and"}


def read_minutes(text: str, *, language: str) -> int | None:
    """The minutes (0 to 24 hours) that a message says and nothing else, or None.

    "1:30" and the Dutch "1.30 uur" are an hour and a half; "1,5 uur" and the English "1.25 hours" are decimals.
    """
    lexemes = _LEXICON.read(text)
    if lexemes is None:
        return None
    said = meanings(one for one in lexemes if one.meaning != "total")
    match = _TIMES.fullmatch(said)
    if match is None:
        minutes = amount_of(said, language)
    else:
        each = None if _leaves_open(lexemes) else amount_of(match["each"], language)
        minutes = None if each is None else int(match["times"]) * each
    return minutes if minutes is not None and minutes <= LONGEST else None


def says_range(text: str, *, language: str) -> bool:
    """Whether the message names two amounts, from the one to the other, and nothing else: "10-15 min"."""
    words = plain_words(text)
    if read_minutes(text, language=language) is not None:
        return False
    start = next((at for at, word in enumerate(words) if word in _BETWEEN), None)
    signs = _RANGE_SIGNS if start is None else _RANGE_SIGNS_BETWEEN
    left = tuple(word for word in words if word not in _BETWEEN)
    return any(
        word in signs
        and read_minutes(" ".join(left[:at]), language=language) is not None
        and read_minutes(" ".join(left[at + 1 :]), language=language) is not None
        for at, word in enumerate(left)
    )


def _leaves_open(lexemes: Sequence[Lexeme]) -> bool:
    """Whether "2 keer ... 10 minuten" may mean ten in all: something stands between them, or a total is named."""
    said = [lexeme.meaning for lexeme in lexemes]
    after = next(at for at, meaning in enumerate(said) if meaning.endswith("times")) + 1
    return "total" in said or not said[after]


def amount_of(said: str, language: str) -> int | None:
    """The minutes that the meanings of words stand for, such as `1 hour and 1 quarter`; None for anything else."""
    said = _COUNTED_HOURS.sub(" hour", said)
    match = _SECONDS.fullmatch(said)
    if match is None:
        return _minutes_of(said, language)
    minutes = _minutes_of(match["amount"], language) if match["amount"] else 0
    seconds = 0 if match["seconds"] == "few" else int(match["seconds"])
    return None if minutes is None else minutes + (seconds + 30) // 60


def _minutes_of(said: str, language: str) -> int | None:
    return _digital(said, language) if _DIGITAL.fullmatch(said) else _spoken(said.removeprefix("hardly "))


def _spoken(said: str) -> int | None:
    if said == "hardly" or _ZERO.fullmatch(said):
        return 0
    if said == "few min":
        return FEW
    if _HALF_HOUR.fullmatch(said):
        return 30
    if match := _HALF_MORE.fullmatch(said):
        return int(match["hours"]) * 60 + 30
    if match := _ABOUT_HOURS.fullmatch(said):
        return int(match["hours"]) * 60 + (30 if match["half"] else 0)
    if match := _QUARTERS_MORE.fullmatch(said):
        return int(match["hours"]) * 60 + int(match["quarters"] or match["bare"] or 1) * 15
    if match := _HOURS.fullmatch(said):
        return int(match["hours"] or 1) * 60 + _part(match)
    match = _SHORT.fullmatch(said)
    return _part(match) if match and not match["half"] else None


def _part(match: re.Match[str]) -> int:
    if match["half"]:
        return 30
    if match["quarter"]:
        return int(match["quarters"] or 1) * 15
    return int(match["minutes"] or 0)


def _digital(said: str, language: str) -> int | None:
    match = _DIGITAL.fullmatch(said)
    if match is None:
        return None
    hours, digits, in_hours = int(match["hours"]), match["digits"], bool(match["unit"])
    decimal = match["sign"] == "," or (match["sign"] == "." and (len(digits) == 1 or language != "nl"))
    if decimal:
        return round((hours + int(digits) / 10 ** len(digits)) * 60) if in_hours else None
    return hours * 60 + int(digits) if hours < _CLOCK and len(digits) == 2 and int(digits) < 60 else None
