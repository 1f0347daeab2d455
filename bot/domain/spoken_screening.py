"""Typed answers to the safety screen. Whatever may apply counts as "yes, or not sure"; in doubt the safe reading."""

from typing import Literal

from bot.domain.lexicon import Lexicon
from bot.domain.plain_words import plain_words
from bot.domain.screening_words import SCREENING_WORDS

_LEXICON = Lexicon(SCREENING_WORDS, numbers=True)
_TAKES = frozenset(
    {("ik", "slik"), ("ik", "gebruik"), ("i", "take"), ("i", "use"), ("im", "on"), ("im", "taking"), ("i", "am", "on")}
)
_LEAD = frozenset(plain_words("ja yes yeah nee no maar but"))
_LONGEST_NAME = 5


def read_screening(text: str) -> Literal["some", "none"] | None:
    """`some` where a word of the screen applies, `none` where it says so of all; None for anything else.

    "Geen medicijnen" alone denies one of five and is neither.
    """
    lexemes = _LEXICON.read(text)
    if lexemes is None:
        return "some" if _takes_something(plain_words(text)) else None
    said = [lexeme.meaning for lexeme in lexemes]
    if _applies(said) or ("unsure" in said and "applies" in said):
        return "some"
    return "none" if "none" in said and "takes" not in said else None


def _applies(said: list[str]) -> bool:
    """Whether something applies that no "geen" before it denies; "geen hartziekte of nierziekte" denies both."""
    denied = was_denied = False
    for meaning in said:
        if meaning == "not":
            denied = True
        elif meaning == "or":
            denied = denied or was_denied
        elif meaning == "but":
            denied = was_denied = False
        elif meaning == "applies":
            if not denied:
                return True
            denied, was_denied = False, True
    return False


def _takes_something(words: tuple[str, ...]) -> bool:
    """Whether it says "ik slik ..." with the name of something we do not know."""
    while words and words[0] in _LEAD:
        words = words[1:]
    verb = next((verb for verb in _TAKES if words[: len(verb)] == verb), None)
    rest = words[len(verb) :] if verb else ()
    denies = {lexeme.meaning for word in rest for lexeme in _LEXICON.read(word) or ()} & {"not", "none"}
    unknown = [word for word in rest if word != "magnesium" and _LEXICON.read(word) is None]
    return bool(unknown) and "?" not in rest and not denies and len(rest) <= _LONGEST_NAME
