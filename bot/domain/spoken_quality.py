"""How a night was, in words: the five of the diary and their kin, and a night without any sleep."""

from typing import get_args

from bot.domain.lexicon import Lexicon, WordTable, meanings
from bot.domain.night import Quality

QUALITIES: tuple[Quality, ...] = get_args(Quality)

QUALITY: WordTable = {
    "": {
        "so_so": "ok, oke, okay, okee, meh",
        "up": "thumbsup",
        "down": "thumbsdown",
        "very_good": "super, perfect",
    },
    "nl": {
        "very_poor": (
            "heel slecht, erg slecht, zeer slecht, heel erg slecht, super slecht, superslecht, ontzettend slecht, heel "
            "slechte nacht, hele slechte nacht, vreselijke nacht, verschrikkelijke nacht, rotnacht, verschrikkelijk, "
            "vreselijk, belabberd, beroerd, dramatisch, waardeloos, ellendig"
        ),
        "poor": (
            "slecht, niet goed, niet zo goed, niet best, niet zo best, niet al te best, niet al te goed, slechte "
            "nacht, een slechte nacht, vrij slecht, nogal slecht, best slecht, redelijk slecht, minder goed, slechtjes"
        ),
        "so_so": (
            "gaat wel, gaat, het gaat wel, het gaat, ging wel, het ging wel, gaat zo, matig, mwah, mwa, zozo, zo zo, "
            "redelijk, middelmatig, gemiddeld, kan ermee door, kon ermee door, niet al te slecht, niet zo slecht, kon "
            "slechter, kon minder, viel mee, viel wel mee, het viel mee, het viel wel mee"
        ),
        "good": (
            "goede nacht, een goede nacht, fijne nacht, prima nacht, goed, prima, fijn, lekker, best goed, redelijk "
            "goed, vrij goed, best wel goed, niet slecht, helemaal niet slecht"
        ),
        "very_good": (
            "heel goed, erg goed, zeer goed, heel erg goed, super goed, supergoed, uitstekend, heerlijk, heerlijke "
            "nacht, heel goede nacht, hele goede nacht, geweldig, fantastisch, top, heel fijn, heel lekker"
        ),
        "": (
            "het was, was, ik heb, heb, ik sliep, sliep, geslapen, mijn nacht, de nacht, nacht, wel, hoor, eigenlijk, "
            "gewoon"
        ),
    },
    "en": {
        "very_poor": (
            "very poor, very bad, really bad, very badly, really badly, terribly, awfully, awful, terrible, "
            "horrible, dreadful"
        ),
        "poor": (
            "poor, bad, badly, not good, not so good, not great, not very good, poorly, pretty bad, quite bad, rough"
        ),
        "so_so": (
            "so-so, so so, soso, fair, all right, alright, average, could be better, could be worse, not too bad, not "
            "so bad, not that bad"
        ),
        "good": "good, well, fine, pretty good, quite good, rather good, pretty well, not bad, not bad at all",
        "very_good": (
            "very good, really good, very well, really well, great, excellent, wonderful, fantastic, brilliant"
        ),
        "": "it was, i slept, slept, my night, night, a, just",
    },
}
"""Whoever says "niet slecht" or "not bad" means fairly good, so it is good; "could be worse" is so-so."""

NO_SLEEP: WordTable = {
    "nl": {
        "no_sleep": (
            "niet geslapen, helemaal niet geslapen, ik heb niet geslapen, heb niet geslapen, ik sliep niet, ik heb "
            "helemaal niet geslapen, geen minuut geslapen, ik heb geen minuut geslapen, geen oog dicht, geen seconde "
            "geslapen, geen oog dichtgedaan, geen oog dicht gedaan, ik heb geen oog dichtgedaan, niks geslapen, niet "
            "kunnen slapen, de hele nacht wakker, hele nacht wakker, de hele nacht wakker gelegen"
        ),
    },
    "en": {
        "no_sleep": (
            "didn't sleep, i didn't sleep, did not sleep, i did not sleep, no sleep, no sleep at all, didn't sleep at "
            "all, i didn't sleep at all, not slept, haven't slept, i haven't slept, didn't get any sleep, couldn't "
            "sleep at all, awake all night, i was awake all night, up all night, didn't sleep a wink, i didn't sleep a "
            "wink, not a wink"
        ),
    },
}

_LEXICON = Lexicon(QUALITY)


def read_quality(text: str) -> Quality | None:
    """The one of the five words that a message says and nothing else; a thumb alone is good or poor.

    A thumb up beside a word says nothing.
    """
    said = set(meanings(_LEXICON.read(text) or ()).split())
    if said in ({"up"}, {"down"}):
        return "good" if "up" in said else "poor"
    return next((one for one in QUALITIES if said - {"up"} == {one}), None)
