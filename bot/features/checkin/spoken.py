"""What somebody may type at a question of the check-in, in Dutch and English."""

import re
from datetime import time
from typing import Literal, get_args

from bot.domain.lexicon import Lexicon, meanings
from bot.domain.local_time import shifted
from bot.domain.night import CLOCKS, NightField
from bot.domain.number_words import NUMBERS
from bot.domain.plain_words import plain_words
from bot.domain.spoken_answers import read_skip, read_yes_no
from bot.domain.spoken_clock import ClockReading, read_clock, read_clock_range
from bot.domain.spoken_counts import read_count
from bot.domain.spoken_minutes import read_minutes, says_range
from bot.domain.spoken_quality import NO_SLEEP, read_quality
from bot.features.checkin.form import MINUTES, Value
from bot.features.checkin.spoken_full import asks_why

Wish = Literal["skip", "back", "later", "no_sleep", "in_bed", "longer", "go_on", "number", "range", "why"]
"""What is no answer but accepted all the same; `number`: a mark where a word is asked for; `range`: "10-15 min"."""
_WISHES: tuple[Wish, ...] = get_args(Wish)

_CONTROLS = Lexicon(
    {
        "nl": {
            "back": "terug, ga terug, vorige, vorige vraag, stap terug, een stap terug, ga een stap terug",
            "later": (
                "later, straks, even later, nu niet, nu even niet, straks graag, dat doe ik later, doe ik later, "
                "ik doe het later, vraag het later, vraag het straks, vraag me later, ik heb nu geen tijd, geen tijd"
            ),
            "in_bed": (
                "ik lig nog, lig nog, ik lig nog in bed, lig nog in bed, nog in bed, ik lig er nog in, "
                "nog niet, nog niet uit bed, ik ben nog niet op, ben nog niet op, ik ben er nog niet uit"
            ),
            "go_on": "verder, ga verder, verder graag, ga door, doorgaan, weer verder, verder invullen, vul verder in",
            "longer": (
                "langer, veel langer, langer dan dat, nog langer, langer dan een uur, lang, heel lang, erg lang, "
                "best lang, vrij lang, behoorlijk lang, te lang, heel lang wakker, lang wakker, een hele tijd, hele "
                "tijd, een eeuwigheid, uren, urenlang, uren lang, uren wakker, uren wakker gelegen, een paar uur, "
                "een paar uurtjes, paar uur, paar uurtjes, enkele uren, de halve nacht, halve nacht"
            ),
            "": "hoor, even, graag, alsjeblieft, vannacht, sorry",
        },
        "en": {
            "back": "back, go back, previous, previous question, one back, a step back",
            "later": (
                "later, not now, in a bit, ask me later, ask later, ask again later, i'll do it later, do it later, "
                "no time, no time now, maybe later"
            ),
            "in_bed": (
                "still in bed, i'm still in bed, i am still in bed, still lying here, not yet, not up yet, "
                "i'm not up yet, not out of bed yet"
            ),
            "go_on": "go on, continue, carry on, let's go on, fill in the rest",
            "longer": (
                "longer, much longer, longer than that, longer than an hour, even longer, long, very long, really "
                "long, quite long, too long, a long time, a very long time, ages, hours, for hours, hours and hours, "
                "a few hours, few hours, a couple of hours, couple of hours, half the night"
            ),
            "": "please, thanks, last night",
        },
    },
    NO_SLEEP,
)

_NOT_AWAKE = Lexicon({"": {"no": "no, nope"}, "nl": {"no": "nee, neen, nee hoor", "": "gelukkig, gelukkig niet"}})

_AT_ONCE = Lexicon(
    {
        "": {"at_once": "direct"},
        "nl": {
            "at_once": (
                "meteen, onmiddellijk, gelijk, meteen daarna, direct daarna, gelijk daarna, meteen eruit, direct "
                "eruit, gelijk eruit, meteen op, meteen opgestaan, direct opgestaan, meteen uit bed, direct uit bed, "
                "op dezelfde tijd, dezelfde tijd, zelfde tijd, hetzelfde, tegelijk, toen ook, toen meteen"
            ),
            "": "ik, ik ben, ik stond, ik ging, stond, ging, ben, vrijwel, bijna, hoor, ook",
        },
        "en": {
            "at_once": (
                "right away, straight away, immediately, at once, right then, straight after, right after, directly, "
                "at the same time, same time, the same time, the same, got up right away, got up straight away, got "
                "right up, got straight up"
            ),
            "": "i, almost, nearly, pretty much",
        },
    }
)
"""Out of bed as soon as awake."""

_LATER = frozenset({"later", "erna", "daarna", "na", "after", "afterwards"})
_GOT_UP = frozenset(
    plain_words(
        "ik stond stapte ging kwam ben op opgestaan uit bed eruit er toen dan i got up out of bed then about zo"
    )
)

_SENTENCES: dict[NightField, str] = {
    "into_bed": (
        "ik, ging, ging ik, stapte, stapte ik, lag, lag ik, ben, ben ik, dook, naar bed, in bed, mijn bed, erin, "
        "er in, gegaan, i, got, got in, went, was, to bed, into bed, in bed"
    ),
    "lights_out": (
        "ik, deed, deed ik, heb, heb ik, het licht, licht, de lamp, lamp, ging, uit, uitgedaan, toen, i, turned, "
        "switched, put, the light, the lights, light, lights, the lamp, out, off, went"
    ),
    "woke": "ik, werd, werd ik, ben, ben ik, was ik, wakker, wakker geworden, i, woke, woke up, awake",
    "out_of_bed": (
        "ik, stond, stond ik, stapte, stapte ik, ging, kwam, ben, ben ik, op, opgestaan, uit bed, eruit, er uit, i, "
        "got up, got out, got out of bed, out of bed, up"
    ),
}
"""The phrases in which a clock time of this question is told as a sentence: "ik deed het licht om 23:15 uit"."""

_MARK = Lexicon(NUMBERS, {"": {"": "/"}, "nl": {"": "van de"}, "en": {"": "out of, a"}}, numbers=True)


_NOT_OF_SLEEP = ("quality", "naps", "note")


def read_wish(step: NightField, text: str, *, language: str) -> Wish | None:
    """What the person wants to do other than answer; None where the text says anything else besides."""
    if step == "quality" and _is_number(text):
        return "number"
    if step in MINUTES and says_range(text, language=language):
        return "range"
    if read_skip(text) or (step == "note" and read_yes_no(text) is False):
        return "skip"
    if asks_why(text):
        return "why"
    said = meanings(_CONTROLS.read(text) or ())
    wish = next((one for one in _WISHES if one == said), None)
    fits = {"in_bed": step == "out_of_bed", "longer": step in MINUTES, "no_sleep": step not in _NOT_OF_SLEEP}
    return wish if wish and fits.get(wish, True) else None


def read_answer(step: NightField, text: str, *, language: str, near: time, woke: time | None = None) -> Value | None:
    """The answer that the text is and nothing else; None for anything else.

    `near` decides between 11 and 23; `woke` is when somebody who got up at once did so.
    """
    if step == "out_of_bed" and woke is not None and (minutes := _after_waking(text, language)) is not None:
        return shifted(woke, minutes)[0]
    if step in CLOCKS:
        reading = read_clock_time(step, text, language=language, near=near)
        return reading.value if reading else None
    if step == "awakenings":
        return read_count(text)
    if step in ("naps", "note"):
        return None
    if step in MINUTES:
        not_awake = step == "waso" and meanings(_NOT_AWAKE.read(text) or ()) == "no"
        return 0 if not_awake else read_minutes(text, language=language)
    return read_quality(text)


def read_clock_time(step: NightField, text: str, *, language: str, near: time) -> ClockReading | None:
    """The clock time that is told in answer to this question, alone or in a sentence of it."""
    reading = read_clock(text, language=language, near=near)
    return reading or read_clock(_without_sentence(step, text), language=language, near=near)


def _after_waking(text: str, language: str) -> int | None:
    """How many minutes after waking somebody got up: at once, "10 minuten later", "na een kwartier"."""
    if meanings(_AT_ONCE.read(text) or ()) == "at_once":
        return 0
    words = plain_words(text)
    if _LATER.isdisjoint(words):
        return None
    left = " ".join(word for word in words if word not in _LATER | _GOT_UP)
    return read_minutes(left, language=language)


def says_two_times(step: NightField, text: str, *, language: str) -> bool:
    """Whether a clock question is answered with "tussen 11 en half 12", alone or in a sentence of it."""
    told = (text, _without_sentence(step, text)) if step in CLOCKS else ()
    return any(read_clock_range(one, language=language) for one in told)


def _without_sentence(step: NightField, text: str) -> str:
    phrases = sorted((" ".join(plain_words(one)) for one in _SENTENCES[step].split(",")), key=len, reverse=True)
    return re.sub(rf"(?<!\S)(?:{'|'.join(phrases)})(?!\S)", " ", " ".join(plain_words(text)))


def _is_number(text: str) -> bool:
    said = meanings(_MARK.read(text) or ())
    return bool(said) and all(part[0].isdigit() for part in said.split())
