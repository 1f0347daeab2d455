"""Typed answers to what is asked beside the six questions: naps, which of two hours, and why it is asked."""

from dataclasses import dataclass
from datetime import time

from bot.domain.lexicon import Lexicon, meanings
from bot.domain.plain_words import plain_words
from bot.domain.spoken_answers import read_yes_no
from bot.domain.spoken_clock import read_clock
from bot.domain.spoken_minutes import read_minutes

AFTERNOON = time(14)
"""Of "2" and "14" the reading nearest to it counts, for a nap."""

_NO_NAP = Lexicon(
    {
        "nl": {
            "no": "niet, geen, geen dutje, geen dutjes, niet geslapen, geen dutje gedaan, geen middagdutje",
            "": "overdag, gisteren, ik heb, heb, hoor, nee",
        },
        "en": {
            "no": "none, no nap, no naps, didn't nap, i didn't, i didn't nap",
            "": "yesterday, no, i took, took, had",
        },
    }
)
_NAP_SENTENCE = frozenset(
    plain_words(
        "dutje dutjes gedaan geslapen overdag gisteren ik heb sliep van ja "
        "nap napped slept yesterday i yes a for had took"
    )
)
_CLOCK_BEGINS = frozenset({"om", "rond", "at", "around", "vanaf", "from", "about"})

_WHICH_HOUR = Lexicon(
    {
        "nl": {
            "before": "voor, ervoor, daarvoor, voor het verzetten, ervóór, de eerste, eerste, eerst, het eerste uur",
            "after": "na, erna, daarna, na het verzetten, de tweede, tweede, het tweede uur",
            "": "denk ik, ik denk, was, het was, dat was",
        },
        "en": {
            "before": "before, before the change, the first, first, the first one, before that",
            "after": "after, after the change, the second, second, the second one, after that",
            "": "i think, it was",
        },
    }
)

_WHY = Lexicon(
    {
        "nl": {
            "why": (
                "waarom, waarom vraag je dat, waarom vraag je dit, waarom wil je dat weten, waarom wil je dit weten, "
                "waarvoor is dat, waar is dat voor, waarvoor vraag je dat, vanwaar die vraag"
            ),
            "": "eigenlijk, nou, dan",
        },
        "en": {
            "why": (
                "why, why do you ask, why are you asking, why do you want to know, why do you ask that, "
                "what is that for, what's that for, why do you need that"
            ),
            "": "actually, though",
        },
    }
)


@dataclass(frozen=True, slots=True)
class NapReading:
    """A nap as it was told: how long, in minutes, and from when; None is not said."""

    minutes: int | None
    starts: time | None


def read_no_nap(text: str) -> bool:
    """Whether the message says that there was no nap."""
    return meanings(_NO_NAP.read(text) or ()) == "no" or read_yes_no(text) is False


def read_nap(text: str, *, language: str) -> NapReading | None:
    """A nap and nothing else: "20 min om 14 uur", "om half 3 een half uurtje", "a quarter of an hour at 2pm"."""
    words = plain_words(text)
    whole = _nap(words, (), language)
    if whole is not None:
        return whole
    for at in range(1, len(words)):
        found = _nap(words[:at], words[at:], language) or _nap(words[at:], words[:at], language)
        if found is not None:
            return found
    return None


def read_which_hour(text: str) -> bool | None:
    """True for after the clocks were put back, False for before; None for anything else."""
    said = meanings(_WHICH_HOUR.read(text) or ())
    return said == "after" if said in ("before", "after") else None


def asks_why(text: str) -> bool:
    """Whether the message asks why the question is asked."""
    return meanings(_WHY.read(text.rstrip(" ?!")) or ()) == "why"


def _nap(long: tuple[str, ...], clock: tuple[str, ...], language: str) -> NapReading | None:
    """A duration, and where there is one a clock time, which begins with a word that says so, or has one to it."""
    amount = " ".join(word for word in long if word not in _NAP_SENTENCE)
    minutes = read_minutes(amount, language=language) if amount else None
    if not minutes or (clock and clock[0] not in _CLOCK_BEGINS):
        return None
    if not clock:
        return NapReading(minutes, None)
    told = " ".join(word for word in clock if word not in _NAP_SENTENCE)
    reading = read_clock(told, language=language, near=AFTERNOON) or read_clock(
        told.partition(" ")[2], language=language, near=AFTERNOON
    )
    return NapReading(minutes, reading.value) if reading else None
