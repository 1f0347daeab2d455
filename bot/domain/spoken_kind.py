"""Whether a number on a label is of magnesium itself or of the whole compound, as people type it."""

from typing import Literal

from bot.domain.lexicon import Lexicon, meanings

_LEXICON = Lexicon(
    {
        "": {"elemental": "magnesium"},
        "nl": {
            "elemental": (
                "elementair, elementair magnesium, magnesium zelf, het magnesium zelf, zelf, puur magnesium, zuiver "
                "magnesium, alleen magnesium, alleen het magnesium"
            ),
            "compound": (
                "stof, hele stof, de hele stof, verbinding, de verbinding, geheel, het geheel, alles, alles samen, "
                "de hele tablet, de hele capsule, bisglycinaat, citraat, oxide, magnesiumbisglycinaat, "
                "magnesiumcitraat, magnesiumoxide, het poeder"
            ),
            "": "het is, is, dat is, van, ik denk, denk ik, mg, het, de, hoor, volgens mij",
        },
        "en": {
            "elemental": "elemental, elemental magnesium, magnesium itself, the magnesium itself, itself",
            "compound": (
                "compound, the compound, whole compound, the whole compound, the whole, whole, all of it, everything, "
                "the whole thing, the whole tablet, bisglycinate, citrate, magnesium bisglycinate, magnesium citrate, "
                "magnesium oxide, the powder"
            ),
            "": "it's, it is, of, i think, the, that's, that is",
        },
    },
    first_counts=True,
)


def read_kind(text: str) -> Literal["elemental", "compound"] | None:
    """What the message says and nothing else; None for both at once."""
    said = set(meanings(_LEXICON.read(text) or ()).split())
    if said == {"elemental"}:
        return "elemental"
    return "compound" if said == {"compound"} else None
