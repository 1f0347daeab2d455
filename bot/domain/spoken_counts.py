"""How often, as people say it: "twee keer", "3x", "once", "niet"."""

from bot.domain.lexicon import Lexicon, WordTable, meanings
from bot.domain.night import MOST_AWAKENINGS
from bot.domain.number_words import DOZENS, NUMBERS

COUNT_WORDS: WordTable = {
    "": {"times": "x, ×", "": "max, eh, uh, hm, hmm, ok"},
    "nl": {
        **{
            f"{number} times": f"{word}maal, {word} maal"
            for number, word in enumerate(("een", "twee", "drie", "vier", "vijf"), start=1)
        },
        "0": (
            "niet, nooit, geen, geen enkele, geen een, niks, helemaal niet, geen enkele keer, geen keer, niet één "
            "keer, geen één keer, niet een keer, nul keer, niet wakker, niet wakker geworden, helemaal niet wakker "
            "geworden, doorgeslapen, gewoon doorgeslapen, lekker doorgeslapen, de hele nacht doorgeslapen, aan één "
            "stuk door, in één ruk doorgeslapen, in één keer doorgeslapen"
        ),
        "times": "keer, keren, keertje, keertjes, maal, kere",
        "about": "keer of, een keer of, een stuk of, stuk of, een keertje of, keertje of",
        "": (
            "ik, werd, werd ik, ben, ben ik, was, was ik, heb, heb ik, wakker, wakker geworden, wakker geweest, wakker "
            "gelegen, ongeveer, zo'n, zo, ca, circa, ik denk, denk ik, denk, dacht ik, ik geloof, geloof ik, ik gok, "
            "gok ik, misschien, zeker, wel, maar, slechts, precies, hooguit, maximaal, hoor, 's nachts, vannacht, die "
            "nacht, of zo, ofzo, in totaal, totaal, samen, schat ik, ik schat, ergens, toch, nog, pakweg, naar "
            "schatting"
        ),
    },
    "en": {
        "1 times": "once",
        "2 times": "twice",
        "3 times": "thrice",
        "0": (
            "none, never, not at all, not once, not even once, no times, zero times, didn't wake up, i didn't wake up, "
            "did not wake up, not awake, slept through, i slept through, slept right through, nothing, nope, no"
        ),
        "times": "times, time",
        "about": "about, around, roughly, approximately",
        "": (
            "i, was, i was, woke, woke up, i woke, i woke up, awake, awakened, got up, i think, i guess, think, guess, "
            "maybe, perhaps, probably, only, just, at most, or so, in total, total, altogether, last night, during the "
            "night, in the night, a, like, some, exactly, well"
        ),
    },
}

_LEXICON = Lexicon(NUMBERS, DOZENS, COUNT_WORDS, numbers=True)


def read_count(text: str) -> int | None:
    """The number of times (0 to 50) that a message says in Dutch or English and nothing else, or None."""
    said = meanings(_LEXICON.read(text) or ()).split()
    words = [word for word in said if word not in ("about", "times")]
    known = len(words) == 1 and words[0].isdigit()
    return int(words[0]) if known and int(words[0]) <= MOST_AWAKENINGS else None
