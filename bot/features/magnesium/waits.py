"""Bare minutes typed at the reminder: "20 min" and "half uurtje" ask for it once more after them."""

from bot.domain.lexicon import Lexicon, WordTable, meanings
from bot.domain.number_words import HALVES, NUMBERS
from bot.domain.plain_words import plain_words
from bot.domain.spoken_clock import read_clock
from bot.domain.spoken_minutes import read_minutes
from bot.domain.time_words import UNITS
from bot.features.magnesium.answers import LATEST, SOONEST

_ONLY_UNITS: WordTable = {
    language: {meaning: phrases for meaning, phrases in table.items() if meaning} for language, table in UNITS.items()
}
_LEXICON = Lexicon(NUMBERS, HALVES, _ONLY_UNITS, {"en": {"": "a, an, of"}}, numbers=True)
_NAMES_A_UNIT = frozenset({"min", "hour", "hours", "quarter"})
_AROUND = frozenset(
    plain_words(
        "nee neen no nog even straks later graag alsjeblieft ongeveer zo'n geef me over please another about give in"
    )
)
_A_WHILE = frozenset(plain_words("uurtje uurtjes uurke uurkes hour hours hr hrs"))
"""Hours that are no time of day: "een uurtje" lasts, "één uur" is one o'clock."""


def read_wait(text: str, *, language: str) -> int | None:
    """The minutes that a message is and nothing else; None for a bare number, for a time of day, and what is too long.

    "ja, 20 min" and "al 20 min" are left alone: they may say that it was taken.
    """
    words = [word for word in plain_words(text) if word not in _AROUND]
    bare = " ".join(words)
    if _NAMES_A_UNIT.isdisjoint(meanings(_LEXICON.read(bare) or ()).split()):
        return None
    if words[-1] not in _A_WHILE and read_clock(bare, language=language) is not None:
        return None
    minutes = read_minutes(bare, language=language)
    return minutes if minutes is not None and SOONEST <= minutes <= LATEST else None
