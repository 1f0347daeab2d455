"""What a message tells by the way that has to be talked over with a doctor before magnesium: "ik ben zwanger".

It may be seen where there is nothing: what follows is an offer that can be refused. Nothing of it is kept.
"""

import re
from dataclasses import dataclass

from bot.domain.concern_words import TOLD
from bot.domain.concerns import CONCERNS, Concern, concerns_of, concerns_value
from bot.domain.lexicon import Lexicon
from bot.domain.spoken_screening import known_words

_LEXICON = Lexicon(TOLD)
_NOT = frozenset({"niet", "geen", "nooit", "zonder", "not", "no", "never", "without", "dont", "isnt", "arent"})
_BETWEEN = frozenset(
    {
        *("meer", "last", "van", "mijn", "mn", "de", "het", "een", "problemen", "met", "slik", "gebruik", "neem"),
        *("more", "longer", "trouble", "problems", "with", "my", "the", "a", "any", "take", "taking", "use", "on"),
    }
)
"""Words that may stand between it and what it denies: "niet meer zwanger", "geen last van mijn nieren"."""
_SELF = frozenset(
    {
        *("ik", "mijn", "mn", "m", "mij", "me", "ben", "bende", "heb", "slik", "neem", "gebruik", "krijg", "kreeg"),
        *("geef", "spuit", "pak", "wij", "we", "i", "im", "ive", "my", "am", "mine", "mien", "men"),
    }
)
_OTHERS = frozenset(
    {
        *("man", "vrouw", "moeder", "vader", "ma", "mama", "pa", "papa", "oma", "opa", "bomma", "bompa", "zus"),
        *("broer", "zoon", "zoontje", "dochter", "dochtertje", "kind", "kinderen", "vriend", "vriendin"),
        *("partner", "buurvrouw", "buurman", "schoonmoeder", "schoonvader", "nonkel", "oom", "tante", "collega"),
        *("husband", "wife", "mother", "father", "mum", "mom", "dad", "gran", "grandma", "grandad", "grandpa"),
        *("sister", "brother", "son", "daughter", "kid", "child", "friend", "neighbour", "uncle", "aunt"),
    }
)
_I_DO = re.compile(
    r"\b(?:ben|heb|slik|neem|gebruik|kreeg|krijg|geef|spuit) ik\b"
    r"|\bik (?:ben|heb|slik|neem|gebruik|kreeg|krijg|geef|spuit)\b"
    r"|\b(?:im|ive)\b|\bi (?:am|have|take|use|got|was)\b"
)
_YOUNG = re.compile(
    r"\b(?:ik ben|ben ik|im|i am) (?:nog |maar |pas |al |net |only |just |still )*"
    r"(?:1[0-7](?: (?:jaar|jr|jaartjes|years?|yo)\b|$| en\b| and\b)|minderjarig\b|underage\b|a minor\b)"
)
"""Not yet 18: no advice about a supplement (B7 of the fact sheet)."""
_BARE = 4
"""Words of a message that is about oneself though it does not say so: "zwanger", "magnesium en antibiotica"."""


@dataclass(frozen=True, slots=True)
class Told:
    """`concerns`, gravest first; `own`: of the person who writes, as far as can be seen; `bare`: with little else."""

    concerns: tuple[Concern, ...]
    own: bool
    bare: bool = False


def told_concerns(text: str) -> Told | None:
    """What a message tells of; None where it names nothing of the kind, or only denies it."""
    words = known_words(text)
    found = {
        lexeme.meaning
        for at, lexeme in _LEXICON.spot(words)
        if lexeme.meaning in CONCERNS and not _is_denied(words[:at])
    }
    if _YOUNG.search(" ".join(words)):
        found.add("other")
    if not found:
        return None
    return Told(concerns_of(concerns_value(found)) or (), _is_own(words), len(words) <= _BARE)


def _is_denied(before: tuple[str, ...]) -> bool:
    """Whether the nearest word of some weight before it is a "not"."""
    return next((word in _NOT for word in reversed(before) if word not in _BETWEEN), False)


def _is_own(words: tuple[str, ...]) -> bool:
    if _OTHERS.isdisjoint(words):
        return len(words) <= _BARE or not _SELF.isdisjoint(words)
    return _I_DO.search(" ".join(words)) is not None
