"""Answers to "shall your times move along with you?" as people type them, in Dutch and English."""

from datetime import time
from typing import Literal

from bot.domain.lexicon import Lexicon, meanings
from bot.domain.plain_words import plain_words
from bot.domain.spoken_answers import YES_NO
from bot.domain.spoken_clock import read_clock

Moving = Literal["along", "same"]

_LEXICON = Lexicon(
    YES_NO,
    {
        "nl": {
            "along": (
                "mee, meegaan, mag mee, mogen mee, gaan mee, ga mee, gaat mee, neem mee, neem ze mee, neem ze maar "
                "mee, neem alles mee, laat meegaan, laat ze meegaan, laat ze maar meegaan, ze gaan mee, ze mogen mee, "
                "alles mee, lokale tijd, plaatselijke tijd, de lokale tijd, de plaatselijke tijd, de tijd hier, de "
                "klok hier, op de klok hier"
            ),
            "same": (
                "niet mee, niet meegaan, gaan niet mee, ga niet mee, gaat niet mee, neem niet mee, neem ze niet mee, "
                "neem ze maar niet mee, laat niet meegaan, laat ze niet meegaan, laat ze maar niet meegaan, ze gaan "
                "niet mee, ze hoeven niet mee, hoeven niet mee, zelfde moment, hetzelfde moment, zelfde momenten, "
                "dezelfde momenten, oude momenten, mijn oude momenten, de oude momenten, momenten van eerst, de "
                "momenten van eerst, het moment van eerst, thuistijd, de tijd van thuis, op de tijd van "
                "thuis, de klok van thuis"
            ),
            "": "maar, dan, gewoon, liever, mijn tijden, met me, met mij",
        },
        "en": {
            "along": (
                "along, move along, come along, they move along, let them move along, take them along, bring them "
                "along, local time, the local time, the time here, the clock here"
            ),
            "same": (
                "don't move, don't move along, don't come along, don't move them, same moment, the same moment, same "
                "moments, the same moments, keep the moments, the moments i had, home time, the time at home, keep "
                "home time"
            ),
            "": "just, then, rather, my times, with me",
        },
    },
)
_YES, _NO = frozenset(plain_words("ja yes")), frozenset(plain_words("nee no"))
_AT = frozenset(plain_words("om at"))
_SAID: dict[frozenset[str], Moving] = {
    frozenset({"yes"}): "along",
    frozenset({"along"}): "along",
    frozenset({"yes", "along"}): "along",
    frozenset({"no"}): "same",
    frozenset({"same"}): "same",
    frozenset({"no", "same"}): "same",
}


def read_moving(text: str, *, language: str, along: time, same: time) -> Moving | None:
    """The answer, in words or as the first of the times that it brings; None for anything else and for both at once."""
    said = _SAID.get(frozenset(meanings(_LEXICON.read(text) or ()).split()))
    if said is not None:
        return said
    words = list(plain_words(text))
    yes_no = words.pop(0) if words and words[0] in _YES | _NO else ""
    bare = " ".join(words[1:] if words and words[0] in _AT else words)
    if _is_time(bare, along, language):
        return "along" if yes_no not in _NO else None
    return "same" if _is_time(bare, same, language) and yes_no not in _YES else None


def _is_time(text: str, wall: time, language: str) -> bool:
    reading = read_clock(text, language=language, near=wall)
    return reading is not None and reading.value == wall
