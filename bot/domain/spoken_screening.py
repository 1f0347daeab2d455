"""Typed answers to the safety screen, and to what it is about. Whatever may apply counts; in doubt the safe reading."""

from bot.domain.concern_words import ASKED, ENDINGS, TOLD
from bot.domain.concerns import CONCERNS, Concern, concerns_value
from bot.domain.lexicon import Lexicon
from bot.domain.misspelt import Misspelt
from bot.domain.plain_words import plain_words
from bot.domain.screening_words import SCREENING_WORDS

_LEXICON = Lexicon(SCREENING_WORDS, TOLD, ASKED, numbers=True)
_PHRASES = " ".join(phrases for table in (TOLD, ASKED) for row in table.values() for phrases in row.values())
_SPELLING = Misspelt(
    plain_words(_PHRASES),
    never=plain_words(
        "dieren vieren mieren kieren nieten zwager meditatie meditation station beroerde beroerd strike thorax cursing"
    ),
)
"""Never: real words that are one letter away from one of ours."""
_EXAMPLES: dict[Concern, str] = {"apart": "antibiotica", "heart": "bloeddrukpil", "medicines": "medicijn"}
"""A word of ours in the place of a name that only its ending tells."""
_SHORTEST_STEM, _SHORTEST_NAME = 3, 5
_TAKES = frozenset(
    {("ik", "slik"), ("ik", "gebruik"), ("i", "take"), ("i", "use"), ("im", "on"), ("im", "taking"), ("i", "am", "on")}
)
_LEAD = frozenset(plain_words("ja yes yeah nee no maar but"))
_LONGEST_NAME, _LONGEST_BARE = 5, 3
_NO_NAME = frozenset(
    plain_words(
        "magnesium ? welk welke wat hoe waarom waar wie wanneer moet kan mag help which what how why where who when "
        "should hallo hello hoihoi sorry dankje dankjewel bedankt thanks thank slapen slaap sleep prima oke graag"
    )
)
"""Words of messages that name no medicine and no illness."""


def read_screening(text: str) -> str | None:
    """What applies, as a value of concerns; `some` where it does not say what; `none`; None for anything else.

    "Geen medicijnen" alone denies one of many and is neither.
    """
    words = known_words(text)
    lexemes = _LEXICON.read(" ".join(words))
    if lexemes is None:
        return "medicines" if _takes_something(words) else None
    said = [lexeme.meaning for lexeme in lexemes]
    applies = _applies(said) or ({*CONCERNS} & {*said} if "unsure" in said else set())
    if applies:
        return concerns_value(applies)
    if "some" in said:
        return "some"
    return "none" if "none" in said and "takes" not in said else None


def read_which(text: str) -> str | None:
    """What it is about; a short name that we do not know is something else to ask about."""
    read = read_screening(text)
    if read not in (None, "some", "none"):
        return read
    words = plain_words(text)
    unknown = [word for word in words if len(word) >= _SHORTEST_NAME and _LEXICON.read(word) is None]
    named = bool(unknown) and len(words) <= _LONGEST_BARE and _NO_NAME.isdisjoint(words)
    return "other" if read is None and named else None


def known_words(text: str) -> tuple[str, ...]:
    """The plain words of a text; misspelt ones, and medicines that their ending tells, as words of ours."""
    return tuple(map(_known, plain_words(text)))


def _known(word: str) -> str:
    if _LEXICON.read(word) is not None:
        return word
    for concern, endings in ENDINGS.items():
        if any(word.endswith(one) and len(word) >= len(one) + _SHORTEST_STEM for one in endings):
            return _EXAMPLES[concern]
    return _SPELLING.meant(word)


def _applies(said: list[str]) -> set[str]:
    """What applies and no "geen" before it denies; "geen hartziekte of nierziekte" denies both."""
    found: set[str] = set()
    denied = was_denied = False
    for meaning in said:
        if meaning == "not":
            denied = True
        elif meaning == "or":
            denied = denied or was_denied
        elif meaning == "but":
            denied = was_denied = False
        elif meaning in CONCERNS:
            if not denied:
                found.add(meaning)
            denied, was_denied = False, denied
    return found


def _takes_something(words: tuple[str, ...]) -> bool:
    """Whether it says "ik slik ..." with the name of something we do not know."""
    while words and words[0] in _LEAD:
        words = words[1:]
    verb = next((verb for verb in _TAKES if words[: len(verb)] == verb), None)
    rest = words[len(verb) :] if verb else ()
    denies = {lexeme.meaning for word in rest for lexeme in _LEXICON.read(word) or ()} & {"not", "none"}
    unknown = [word for word in rest if word != "magnesium" and _LEXICON.read(word) is None]
    return bool(unknown) and "?" not in rest and not denies and len(rest) <= _LONGEST_NAME
