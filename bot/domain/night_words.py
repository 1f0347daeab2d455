"""The words that tell of a night: what was done, how long it took, how often one woke, and what says nothing."""

from bot.domain.lexicon import WordTable
from bot.domain.night_words_en import ENGLISH
from bot.domain.night_words_nl import DUTCH

NIGHT_WORDS: WordTable = {
    "": {
        "|": "|",
        "-": "-, →",
        "and": "&, +, /",
        "times": "x, ×",
        "atonce": "direct",
        "later": "later",
        "tosleep": "sol",
        "total": "waso",
        "": ">",
    },
    "nl": DUTCH,
    "en": ENGLISH,
}
"""`|` parts what is told. `light` it went out; `sol0` asleep at once; `through` never awake; `mid` in the night;
`future` makes it a plan."""
