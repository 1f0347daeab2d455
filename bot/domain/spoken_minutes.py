"""Durations as people say and type them, in Dutch, Flemish and English."""

import re

from bot.domain.lexicon import Lexicon, meanings
from bot.domain.minute_words import MINUTE_WORDS
from bot.domain.number_words import DOZENS, HALVES, NUMBERS
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
_HALF_MORE = re.compile(r"(?P<hours>[0-9]{1,2}) (?:onehalf|and (?:1 )?half) hour")
_HOURS = re.compile(rf"(?:(?P<hours>[0-9]{{1,2}}) )?hour(?: (?:and )?(?:{_PART}))?")
_ABOUT_HOURS = re.compile(r"about hour (?P<hours>[0-9]{1,2})(?: hour)?")
_DIGITAL = re.compile(r"(?P<hours>[0-9]{1,2})(?P<sign>[:.,])(?P<digits>[0-9]{1,2})(?P<unit> hour)?")
_CLOCK = 10
"""From "10:00" on, digits with a colon are a time of day rather than a duration."""
_SHORT = re.compile(_PART)


def read_minutes(text: str, *, language: str) -> int | None:
    """The minutes (0 to 24 hours) that a message says and nothing else, or None.

    "1:30" and the Dutch "1.30 uur" are an hour and a half; "1,5 uur" and the English "1.25 hours" are decimals.
    """
    lexemes = _LEXICON.read(text)
    if lexemes is None:
        return None
    said = meanings(lexemes)
    minutes = _digital(said, language) if _DIGITAL.fullmatch(said) else _spoken(said)
    return minutes if minutes is not None and minutes <= LONGEST else None


def _spoken(said: str) -> int | None:
    if _ZERO.fullmatch(said):
        return 0
    if _HALF_HOUR.fullmatch(said):
        return 30
    if match := _HALF_MORE.fullmatch(said):
        return int(match["hours"]) * 60 + 30
    if match := _ABOUT_HOURS.fullmatch(said):
        return int(match["hours"]) * 60
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
