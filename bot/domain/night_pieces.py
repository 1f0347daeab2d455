"""The pieces in which a night is told, and the reader that parts a message into them, word for word.

A piece is a pattern over the meanings of `night_words`: `half 12 light`, `2 times wake`, `from 11 until 7`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.domain.clock_grammar import CLOCK, PART, minutes_of_day
from bot.domain.spoken_minutes import amount_of

_N = "[0-9]{1,2}"
_HALF = "(?:1 )?(?:half|onehalf)"
_AMOUNT = "|".join(
    (
        rf"(?:{_N} )?hour (?:and )?(?:{_N} min|{_HALF}(?: hour)?|(?:[1-3] )?quarter(?: hour)?)",
        rf"{_N} (?:onehalf|and {_HALF}) hour",
        rf"{_HALF} hour",
        r"[0-9][.,][0-9]{1,2} hour|[0-9]:[0-5][0-9] hour",
        r"(?:[0-9] )?quarter(?: hour)?(?! (?:past|to)\b)",
        r"few min|[0-9]{1,3} min",
        rf"about hour {_N}(?: hour)?",
        rf"(?:{_N} )?hours?",
    )
)
_UNCOUNTED = r"(?! (?:min|times|waking|onehalf|half hour|(?:[1-3] )?quarter)\b)(?!\S)"
_CLOCK = CLOCK.replace("[0-5]?[0-9])(?: min)?", "[0-5]?[0-9])")


def _clock(name: str) -> str:
    return rf"(?P<{name}>(?:at |only |{PART} ){{0,4}}(?:{_CLOCK}){_UNCOUNTED}(?: {PART}\b){{0,3}})"


_A = rf"(?!at {_N} hour\b)(?:(?:at|for) ){{0,3}}(?P<amount>{_AMOUNT})"
_C, _END = _clock("clock"), _clock("end")
_RANGE = rf"(?:from )?{_C} (?:until|to|-) {_END}"
_BARE_RANGE = rf"(?!(?:at )?(?:5|10|20|25|quarter)(?: min)? to\b){_RANGE}"
"""Not "ten to seven", which is a time, unless one slept, or was awake, or it was from ten to seven."""
_BETWEEN = rf"between {_C} and {_END}"
_MID = r"(?P<mid>(?:(?:mid|%night) ){0,3})"
_AWAKE = "(?:wake|lie)"
_UP = rf"(?:{_AWAKE}|toilet|out|waking)"
_COUNT = (
    rf"(?:(?P<count>{_N}|few) (?:times {_UP}|waking)(?: {_UP})*|"
    rf"{_UP} (?:mid |%night )*(?P<counted>{_N}|few) times(?: {_UP})*)"
)
_GOOD = "very_poor|poor|so_so|good|very_good"
_BACK = rf"(?:at )?(?P<back>(?:quarter|half|{_N})(?: min)? (?:past|to))"
_EVENT = "(?P<event>light|bed|wake|out)"
_AFTER = "(?:past|after|within)"
_ENDS = r"(?= (?:\||and|then)|$)"
_LISTED = rf"{_AMOUNT}|[0-9]{{1,3}}|none"

_PIECES: tuple[tuple[str, str], ...] = (
    ("no_sleep", "no_sleep"),
    *(("awake_between", rf"{_AWAKE} {span}") for span in (_RANGE, _BETWEEN)),
    *(("awake_between", rf"{span} {_AWAKE}") for span in (_BARE_RANGE, _BETWEEN)),
    ("awake_between", rf"{_C} {_AWAKE} (?:until|to) {_END}"),
    ("nothing", rf"{_C} (?:wake|out) (?:to )?toilet"),
    ("nothing", rf"(?:wake|out) {_C} (?:to )?toilet"),
    ("awake_at", rf"{_AWAKE} {_C} for {_A}"),
    ("awake_at", rf"{_C} (?!hour){_A} {_AWAKE}"),
    *(("bed_between", rf"bed {span}") for span in (_BARE_RANGE, _BETWEEN)),
    *(("bed_between", rf"{span} bed") for span in (_BARE_RANGE, _BETWEEN)),
    *(("slept_between", rf"(?:slept|asleep) {span}(?: (?:slept|asleep))?") for span in (_RANGE, _BETWEEN)),
    *(("slept_between", rf"light {span}") for span in (_BARE_RANGE, _BETWEEN)),
    *(("slept_between", rf"{span} (?:slept|asleep)") for span in (_BARE_RANGE, _BETWEEN)),
    *(("from_to", span) for span in (_BARE_RANGE, _BETWEEN)),
    ("sol", rf"{_A} later asleep"),
    ("later", rf"{_A} later (?:and )?{_EVENT}"),
    ("later", rf"{_EVENT} {_A} later"),
    ("later", rf"{_AFTER} {_A} {_EVENT}"),
    ("back", rf"{_BACK} (?P<event>light|bed|asleep|wake|out){_ENDS}"),
    ("back", rf"(?P<event>light|bed|asleep|wake|out) {_BACK}{_ENDS}"),
    ("awake", rf"{_MID}(?P<amount>1 hour) {_AWAKE}"),
    ("nothing", r"(?:(?:mid|%night) )*[23] hour wake"),  # for two hours, or at two
    *((name, rf"{word} {_C}") for name, word in (("lights_out", "light"), ("into_bed", "bed"))),
    ("lights_out", rf"tosleep (?=at|only){_C}"),
    *((name, rf"{_C} {word}") for name, word in (("lights_out", "light"), ("into_bed", "bed"))),
    ("asleep_at_once", rf"(?:asleep atonce|atonce asleep) {_C}"),
    ("asleep_at_once", rf"{_C} atonce asleep"),
    ("asleep_at", rf"asleep (?!{_N} hour){_C}"),
    ("asleep_at", rf"slept (?=at|only|[0-9]+[:.]){_C}"),
    ("asleep_at", rf"(?=at|only|[0-9]+[:.]){_C} slept"),
    ("slept_until", rf"(?:(?P<quality>{_GOOD}) )?(?:slept|asleep) until {_C}"),
    ("asleep_late", rf"troubled until {_C}"),
    ("lights_out", rf"read until {_C}(?: (?:\||then|and))* light{_ENDS}"),
    ("asleep_at", rf"{_C} asleep"),
    ("again", r"(?:(?:then|later) )?slept_on|(?:then|later) through"),
    ("again", rf"{_C} again"),
    ("again", rf"again(?: {_C})?"),
    ("out_of_bed", rf"stayed until {_C}"),
    ("out_of_bed", rf"until {_C} stayed"),
    ("woke", rf"wake (?:from )?{_C}"),
    ("woke", rf"{_C} wake"),
    ("out_of_bed", rf"out {_C}"),
    ("out_of_bed", rf"{_C} out"),
    ("woke_and_up", rf"{_C} wake (?:and |\| )*(?:atonce )?out"),
    ("woke_and_up", rf"wake (?:and )?(?:atonce )?out {_C}"),
    ("woke_and_up", rf"wake and {_C} out"),
    ("up_at_once", "atonce out|out atonce"),
    ("each", rf"{_MID}(?P<count>{_N}) times {_A}(?: {_AWAKE})?"),
    ("once", rf"{_MID}(?:1 times {_UP}|{_UP} 1 times|1 waking)(?: \|| and)* {_A}(?: {_AWAKE})?"),
    ("each", rf"{_MID}{_COUNT}(?: \|| and)* {_A} each"),
    ("each", rf"{_MID}{_COUNT}(?: \|| and)* each {_A}"),
    ("open", rf"{_MID}{_COUNT}(?: \|| and)* {_A}{_ENDS}"),
    ("count", rf"{_MID}{_COUNT} (?=at|%){_C}{_ENDS}"),
    ("count", rf"{_MID}{_COUNT}(?: (?:mid|%night)\b)*"),
    ("awake_in_all", rf"{_MID}(?:{_AWAKE} )?total {_A}(?: {_AWAKE})?"),
    ("awake_in_all", rf"{_MID}{_A} (?:{_AWAKE} total|total(?: {_AWAKE})?)"),
    ("awake_in_all", rf"{_MID}{_AWAKE} {_A} total"),
    ("sol", rf"(?:took |{_AWAKE} )?{_A} (?:(?:past|to) )?tosleep"),
    ("sol", rf"tosleep (?:took )?{_A}(?: took)?"),
    ("sol", rf"took {_A}(?: (?:past|to))?(?: asleep)?"),
    ("sol", rf"{_A} took"),
    ("sol_at_once", "sol0|atonce (?:asleep|slept|light)|(?:asleep|slept) atonce|light atonce"),
    ("at_once", "atonce"),
    ("sol", rf"{_AFTER} {_A} asleep"),
    ("sol", rf"(?:asleep|slept) {_AFTER} {_A}"),
    ("sol", rf"asleep {_A}"),
    ("sol", rf"(?!{_N} hour){_A} asleep"),
    ("sol", rf"{_A} (?:to|past) asleep"),
    ("through", "through"),
    ("not_awake", "waso0"),
    ("after_waking", rf"(?:then|later) (?:and )?{_A} {_AWAKE}"),
    ("after_waking", rf"(?:then|later) {_AWAKE} {_A}"),
    ("lay_on", rf"(?:(?:then|later) )?{_A} stayed"),
    ("awake", rf"{_MID}{_A} {_AWAKE}(?P<there>(?: (?:mid|%night)\b)*)"),
    ("awake", rf"{_MID}{_AWAKE} {_A}(?P<there>(?: (?:mid|%night)\b)*)"),
    ("slept", rf"{_A} slept"),
    ("slept", rf"slept {_A}"),
    ("quality", rf"(?:quality )?(?:slept |asleep )?(?:1 )?(?P<quality>{_GOOD})(?: (?:slept|asleep))?"),
    ("only", "only"),
    (
        "nothing",
        rf"(?:took )?long(?: (?:tosleep|{_AWAKE}|asleep))*|{_AWAKE} long|troubled|(?:bed|lie|slept|asleep){_ENDS}",
    ),
    ("nothing", rf"read until {_C}|(?:{_AMOUNT}) read|read for (?:{_AMOUNT})|read"),
    ("nothing", rf"mid|at|for|then|later|{PART}"),
)
_COMPILED = [(name, re.compile(rf"(?:{pattern})(?!\S)")) for name, pattern in _PIECES]
_FIRST = (
    (
        "listed",
        re.compile(
            rf"{_C} \| (?P<amount>{_LISTED}) \| (?P<second>{_LISTED}) \| {_clock('woke')} \| {_clock('out')}"
            rf"(?: \| (?P<quality>{_GOOD}))?(?: \|)*$"
        ),
    ),
    ("bare", re.compile(rf"{_C}(?!\S)")),
)
"""What only opens a message: the answers in the order of the questions, a time without a word beside it."""
_CLOCKS = ("clock", "end", "woke", "out")
_GLUE = re.compile(r"(?:(?:\||and|-)(?: |$))*")


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing told: what it is about, and its words by their part in it (`clock`, `end`, `amount`, `count`)."""

    name: str
    words: Mapping[str, str]

    def minutes(self, part: str = "clock") -> tuple[int, ...]:
        """The minutes of the day that a clock time in it may mean."""
        return tuple(clock_minutes(self.words[part]))

    def amount(self, part: str = "amount") -> int | None:
        """The length in it, in minutes; None where it cannot be one."""
        return amount_of(self.words[part].replace("none", "0"), "nl")


def clock_minutes(said: str) -> list[int]:
    """The minutes of the day that the words of a clock time may mean."""
    return minutes_of_day(" ".join(word for word in said.split() if word not in ("at", "only")))


def parted(said: str) -> list[Piece] | None:
    """The pieces of a message in their order, or None where a word is left over."""
    dead_ends: set[int] = set()

    def from_here(at: int) -> list[Piece] | None:
        glue = _GLUE.match(said, at)
        at = glue.end() if glue else at
        if at >= len(said):
            return []
        if at in dead_ends:
            return None
        for piece, end in _candidates(said, at):
            rest = from_here(end + 1)
            if rest is not None:
                return [piece, *rest]
        dead_ends.add(at)
        return None

    return from_here(0)


def _candidates(said: str, at: int) -> Iterator[tuple[Piece, int]]:
    """The pieces that begin here, each with its end."""
    for name, pattern in (*_COMPILED, *(_FIRST if at == 0 else ())):
        match = pattern.match(said, at)
        if match:
            words = {part: said for part, said in match.groupdict().items() if said is not None}
            if all(clock_minutes(words[part]) for part in _CLOCKS if part in words):
                yield Piece(name, words), match.end()
