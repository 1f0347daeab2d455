"""What the words of a clock time mean together, once a lexicon has read them: from "quarter past 7 %am" to 07:15."""

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from bot.domain.lexicon import Lexeme, meanings

DAY = 24 * 60

PARTS_OF_DAY: dict[str, Callable[[int], bool]] = {
    "%am": lambda hour: hour < 12,
    "%pm": lambda hour: hour >= 12,
    "%afternoon": lambda hour: 11 <= hour < 20,
    "%evening": lambda hour: hour >= 17 or hour < 4,
    "%tonight": lambda hour: hour >= 16 or hour < 4,
    "%night": lambda hour: hour >= 19 or hour < 7,
}
PART = rf"(?:{'|'.join(PARTS_OF_DAY)})"

_HOUR = r"(?P<hour>@0|@12|[0-9]{1,2})(?: hour)?"
_SIDE = r"(?: min)? (?P<side>past|to|after)"
_PATTERNS = (
    rf"(?:(?P<count>[0-9]{{1,2}}){_SIDE} )?(?P<half>half|halfpast) {_HOUR}",
    rf"(?P<half_past>half past) {_HOUR}",
    rf"(?:1 )?(?P<count>half) hour (?P<side>past|to) {_HOUR}",
    rf"(?P<count>[0-9]{{1,2}}){_SIDE} (?P<hour>[0-9]{{1,2}})[:. ](?P<minute>[0-5][0-9])(?: hour)?",
    rf"(?P<count>(?:3 )?quarter|[0-9]{{1,2}}){_SIDE} {_HOUR}",
    r"(?P<hour>[0-9]{1,2}) hour (?:and )?(?P<minute>[0-5]?[0-9])(?: min)?",
    r"(?P<hour>[0-9]{1,2})(?: hour)? 0 (?P<minute>[0-9])",
    r"(?P<hour>[0-9]{1,2}) 100(?: hour)?",
    r"(?P<hour>[0-9]{1,2})[:.,; ]?(?P<minute>[0-5][0-9])(?: hour)?",
    rf"(?:after )?{_HOUR}",
)
_GRAMMAR = [re.compile(pattern) for pattern in _PATTERNS]
CLOCK = "|".join(re.sub(r"\?P<\w+>", "?:", pattern) for pattern in _PATTERNS)
"""Any clock time without a part of the day, for a grammar around it; no groups."""
_COUNTS = {"quarter": 15, "half": 30, "3 quarter": 45}
_FIGURES = re.compile(r"[0-9]{1,2}[:.,;][0-9]{2}(?: hour)?|[0-9]{3,4}")


def said_of_clock(lexemes: Sequence[Lexeme], default: str) -> str:
    """The meanings of the words; an English "half" ("half eleven", 11:30) is "halfpast" among them.

    The language of the number after "half" decides, else the one language that the words are in, else `default`.
    """
    spoken = {lexeme.language for lexeme in lexemes if lexeme.language}
    usual = spoken.pop() if len(spoken) == 1 else default
    return meanings(told_halves_apart(lexemes, usual)).replace("hours", "hour")


def told_halves_apart(lexemes: Sequence[Lexeme], usual: str) -> Iterable[Lexeme]:
    """The words with each English "half" before an hour as "halfpast", where nothing tells the language by `usual`."""
    for lexeme, following in pairwise((*lexemes, Lexeme(""))):
        before_hour = lexeme.meaning == "half" and following.meaning[:1].isdigit()
        if before_hour and (lexeme.language or following.language or usual) != "nl":
            yield Lexeme("halfpast", lexeme.language)
        else:
            yield lexeme


def minutes_of_day(said: str) -> list[int]:
    """The minutes of the day that fit what was said, parts of the day among it; empty where it is no clock time."""
    words = said.split()
    parts = [word for word in words if word in PARTS_OF_DAY]
    clock = " ".join(word for word in words if word not in PARTS_OF_DAY)
    said_of_12_hours = re.sub(r"(?<!\S)0(?=[1-9])", "", clock) if parts else clock
    return _fitting(clock, parts) or _fitting(said_of_12_hours, parts)


def _fitting(clock: str, parts: Sequence[str]) -> list[int]:
    return [minute for minute in _minutes(clock) if all(PARTS_OF_DAY[part](minute // 60) for part in parts)]


def is_in_figures(said: str) -> bool:
    """Whether the time is written as a clock shows it: "11:30", "1130"."""
    return _FIGURES.fullmatch(said) is not None


def _minutes(said: str) -> list[int]:
    for pattern in _GRAMMAR:
        match = pattern.fullmatch(said)
        if match:
            offset = _offset(match.groupdict())
            return [(hour * 60 + offset) % DAY for hour in _hours(match["hour"])] if offset is not None else []
    return []


def _hours(said: str) -> list[int]:
    """One hour where it can only be that one: 00-09 with the zero, 13-24, noon and midnight."""
    hour = int(said.removeprefix("@"))
    if hour > 24:
        return []
    on_24_hours = said.startswith(("@", "0")) or hour > 12
    return [hour] if on_24_hours else [hour, hour + 12]


def _offset(groups: dict[str, str | None]) -> int | None:
    """Minutes after the full hour that is named; None for "40 past"."""
    offset = int(groups.get("minute") or 0)
    if groups.get("half_past"):
        offset += 30
    count = groups.get("count")
    if half := groups.get("half"):
        offset += 30 if half == "halfpast" and not count else -30
    if count:
        if count not in _COUNTS and int(count) > 30:
            return None
        minutes = _COUNTS.get(count) or int(count)
        offset += -minutes if groups["side"] == "to" else minutes
    return offset
