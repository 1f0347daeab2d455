"""Naps as people tell of them: "20 min om 14 uur", "van 2 tot half 3", "just now, half an hour"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time
from typing import Literal

from bot.domain.local_time import minutes_until
from bot.domain.plain_words import plain_words
from bot.domain.spoken_clock import ClockReading, read_clock
from bot.domain.spoken_minutes import read_minutes

AFTERNOON = time(14)
"""When people nap: of two readings of a clock time the one closest to it comes first."""
LONGEST_RANGE = 6 * 60
"""Minutes; "van 2 tot 1" is no nap."""
MOST_WORDS = 25
First = Literal["minutes", "starts"]
"""What a lone number is taken for."""

_NAPS = frozenset(
    plain_words(
        "dutje dutjes dutteke dutske tukje tukjes tukske tukkie powernap powernapje siësta siestake middagdutje "
        "middagslaapje middagtukje hazenslaapje slaapje uiltje dommeltje nap naps powernap napping napped kip snooze "
        "siesta doze catnap gedut gedoezeld getukt weggedommeld ingedommeld ingedut"
    )
)
_FILLERS = frozenset(
    plain_words(
        "ik heb had deed gedaan gehad genomen geslapen sliep overdag een van duurde lang op de bank zetel in stoel "
        "even lekker nog toen daarna en ook weer maar vandaag ff efkes s middags hoor nou gewoon ongeveer "
        "i have took take a an of for did had slept by day during the on sofa couch chair and then today also again "
        "just my mijn m'n was it het dat dit kort korte short little quick klein kleine begon began started "
        "geknapt gepakt gelegen power"
    )
)
_DONE = frozenset(plain_words("heb had deed gedaan gehad genomen have took did"))
_NOT = frozenset(plain_words("geen niet niks no not none nee neen didnt nooit"))
_JUST = frozenset(plain_words("net zojuist zonet daarnet daarjuist just now"))
_JUST_NOW = re.compile(r"\b(?:net|zojuist|zonet|daarnet|daarjuist|just (?:now|had|took|napped|woke))\b")
_AGO = frozenset(plain_words("geleden ago"))
_DAYS_AGO = {"gisteren": 1, "gister": 1, "gisterenmiddag": 1, "gistermiddag": 1, "yesterday": 1, "eergisteren": 2}
_PARTS = frozenset(plain_words("vanmiddag vanochtend vanmorgen vanavond middag afternoon morning this evening"))
_AT = frozenset(plain_words("om rond omstreeks vanaf at around"))
_MINUTES = frozenset(plain_words("min mins minuut minuten minuutje minuutjes minute minutes"))
"""With both of them, "om 14 uur 20 min" is no clock time."""
_HOURS = frozenset(plain_words("uur u uurtje uurke hour hours hr"))
_ARTICLES = frozenset(plain_words("een a an"))
"""Where a message is parted, no hour is left behind and no article stays before it: "om 1 uur | een half uur"."""
_FROM = frozenset(plain_words("van from tussen between vanaf"))
_UNTIL = frozenset(plain_words("tot until till to - en and"))


@dataclass(frozen=True, slots=True)
class NapReading:
    """What a message tells of a nap; None is not told.

    `others`: further readings of the clock time, twelve hours apart. `ago`: it began so many minutes ago. `just`: it
    ended just now. `none`: there was no nap. `named`: it says that it is about a nap, `first` with its first word;
    `done`: it says that there was one.
    """

    minutes: int | None = None
    starts: time | None = None
    others: tuple[time, ...] = ()
    days_ago: int = 0
    ago: int | None = None
    just: bool = False
    none: bool = False
    named: bool = False
    first: bool = False
    done: bool = False

    @property
    def tells(self) -> bool:
        """Whether it tells of a nap without having been asked: "powernap" or "20 minute nap" may be a question."""
        when = self.starts is not None or self.ago is not None or self.just
        part = self.first and (when or self.minutes is not None)
        return self.named and (part or self.none or self.done or (when and self.minutes is not None))


def read_telling(text: str, *, language: str) -> NapReading | None:
    """The nap that a message tells without having been asked; most messages name none, and are not read further."""
    if _NAPS.isdisjoint(plain_words(text)):
        return None
    reading = read_nap(text, language=language)
    return reading if reading and reading.tells else None


def read_nap(text: str, *, language: str, first: First = "minutes") -> NapReading | None:
    """The nap that a message tells and nothing else; None for anything else, questions too."""
    words = plain_words(text)
    if len(words) > MOST_WORDS:
        return None
    named = not _NAPS.isdisjoint(words)
    just = bool(_JUST_NOW.search(" ".join(words)))
    leads = bool(words) and words[0] in _NAPS
    done = not _DONE.isdisjoint(words)
    days_ago = next((days for word, days in _DAYS_AGO.items() if word in words), 0)
    words = tuple(word for word in words if word not in _NAPS and word not in _DAYS_AGO)
    left = _without(words, _FILLERS | _PARTS)
    if named and not set(left) - _JUST:
        return NapReading(days_ago=days_ago, just=just, named=True, first=leads, done=done)
    if set(left) & _NOT and not set(left) - _NOT:
        return NapReading(none=True, named=named)
    reading = next(_readings(words, language, first), None)
    if reading is None:
        return None
    just = reading.just or (just and reading.starts is None and reading.ago is None)
    return replace(reading, days_ago=days_ago, just=just, named=named, first=leads, done=done)


def _readings(words: tuple[str, ...], language: str, first: First) -> Iterator[NapReading]:
    """The ways to read it, the likeliest first."""
    yield from _ranges(words, language)
    if not _AT.isdisjoint(words) and not _MINUTES.isdisjoint(words):
        yield from _both(words, language)
    alone = [_long(words, language), _clock(words, language)]
    yield from filter(None, alone if first == "minutes" else reversed(alone))
    yield from _both(words, language)
    begun = _begun(words, language)
    if begun:
        yield begun


def _both(words: tuple[str, ...], language: str) -> Iterator[NapReading]:
    """How long it was and when it began, and then the other way round."""
    parted = [(words[:at], words[at:]) for at in reversed(range(1, len(words)))]
    for one, other in (*parted, *((two, one) for one, two in parted)):
        if one[0] in _HOURS or other[-1] in _ARTICLES:
            continue
        long, begun = _long(one, language), _begun(other, language)
        if long and begun:
            yield NapReading(long.minutes, begun.starts, begun.others, ago=begun.ago, just=begun.just)


def _ranges(words: tuple[str, ...], language: str) -> Iterator[NapReading]:
    """From one clock time to another; its length by the two readings that lie closest together."""
    said = not _FROM.isdisjoint(words)
    for at, word in enumerate(words):
        if word not in _UNTIL or not (said or word in ("tot", "until", "till", "-")):
            continue
        start, end = _clock(words[:at], language), _clock(words[at + 1 :], language)
        if start and start.starts and end and end.starts:
            ends = (end.starts, *end.others)
            minutes = min(minutes_until(start.starts, one) for one in ends)
            if 0 < minutes <= LONGEST_RANGE:
                yield NapReading(minutes, start.starts, start.others)


def _long(words: tuple[str, ...], language: str) -> NapReading | None:
    """So many minutes, more than none."""
    minutes = read_minutes(" ".join(_without(words, _FILLERS | _PARTS)), language=language)
    return NapReading(minutes) if minutes else None


def _clock(words: tuple[str, ...], language: str) -> NapReading | None:
    for fillers in (_FROM, _FROM | _FILLERS):
        reading = read_clock(" ".join(_without(words, fillers)), language=language, near=AFTERNOON)
        if reading:
            return _at(reading)
    return None


def _begun(words: tuple[str, ...], language: str) -> NapReading | None:
    """When it began: a clock time, so long ago, or just now."""
    left = _without(words, _FILLERS - _JUST)
    if left and not set(left) - _JUST:
        return NapReading(just=True)
    if left and left[-1] in _AGO:
        ago = _long(left[:-1], language)
        return NapReading(ago=ago.minutes) if ago else None
    return _clock(words, language)


def _at(reading: ClockReading) -> NapReading:
    return NapReading(starts=reading.value, others=reading.others)


def _without(words: tuple[str, ...], fillers: frozenset[str]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in fillers)
