"""Agreement as people type it at the conditions. It is no consent: that takes the button, or its very words."""

from typing import Literal

from bot.domain.lexicon import Lexeme, Lexicon
from bot.domain.spoken_answers import YES_NO

_LEXICON = Lexicon(
    YES_NO,
    {
        "nl": {
            "yes": (
                "ik ben 18, ik ben 18+, ik ben 18 jaar, ik ben al 18, ik ben achttien, ik ben ouder dan 18, "
                "ik ben boven de 18, ik ben volwassen, ben 18, 18, 18+, 18 plus, ik ben 18 plus, ik ben 18 of ouder, "
                "18 of ouder, ik ga akkoord, ga akkoord, ik stem in, ik stem toe, mee eens, ik ben akkoord, begrepen, "
                "ik doe mee, laten we beginnen, begin maar"
            ),
            "": "en, ik, vind het, met alles",
        },
        "en": {
            "yes": (
                "i'm 18, i'm 18+, i am 18, i am 18+, i'm over 18, i am over 18, over 18, i'm an adult, i am an adult, "
                "i agree, i do agree, agree, i consent, i accept, accepted, understood, let's go, let's start"
            ),
            "": "and, i, i'm, with that, with it, to that",
        },
    },
)


def read_agreement(text: str) -> tuple[Literal["yes", "no"], str | None] | None:
    """Whether somebody agrees or declines, and the one language that says so (None: either); None for anything else."""
    said = [lexeme for lexeme in _LEXICON.read(text) or () if lexeme.meaning]
    meant = {lexeme.meaning for lexeme in said}
    if len(meant) != 1:
        return None
    return ("yes" if meant == {"yes"} else "no"), _language(said)


def _language(said: list[Lexeme]) -> str | None:
    spoken = {lexeme.language for lexeme in said if lexeme.language}
    return spoken.pop() if len(spoken) == 1 else None
