"""How many pieces are left, as people type it: "nog 45", "about 30 capsules"."""

from bot.domain.dose_words import DOSE_WORDS
from bot.domain.lexicon import Lexicon, meanings
from bot.domain.number_words import DOZENS, NUMBERS
from bot.domain.supply import MOST_LEFT

_LEXICON = Lexicon(
    {"nl": {"": "over, zitten er nog in, nog over, te gaan, op de kop af"}, "en": {"": "left, remaining, or so, more"}},
    DOSE_WORDS,
    NUMBERS,
    DOZENS,
    numbers=True,
    first_counts=True,
)


def read_left(text: str) -> float | None:
    """The pieces (0 to 2000) that a message says and nothing else; None for anything else."""
    said = [one for one in meanings(_LEXICON.read(text) or ()).split() if one not in ("piece", "each")]
    known = len(said) == 1 and said[0].isdigit()
    return float(said[0]) if known and int(said[0]) <= MOST_LEFT else None
