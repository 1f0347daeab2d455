"""Magnesium from elsewhere, as people type it: "niets anders", "een laxeermiddel, 300 mg", "a multi with 56 mg"."""

import re
from dataclasses import dataclass
from typing import Literal

from bot.domain.lexicon import Lexicon, WordTable, meanings
from bot.domain.number_words import NUMBERS

Source = Literal["antacid", "second"]
"""An antacid or a laxative with magnesium; a second supplement."""
MOST = 5_000
"""Mg a day that are believed."""
_WORDS: WordTable = {
    "": {"mg": "mg, mgr, milligram, milligrams", "plus": "+, &", "": "thumbsup, ok, x, /, eh, hm, max", "none": "no"},
    "nl": {
        "none": (
            "nee, neen, nee hoor, nee niets, niets, niks, niets anders, niks anders, verder niets, verder niks, geen, "
            "geen andere, geen van beide, nergens, nee verder niets, alleen dit, alleen deze, dat is alles, nul"
        ),
        "antacid": (
            "maagtablet, maagtabletten, maagzuurremmer, maagzuur, antacidum, maagmiddel, laxeermiddel, laxeerpoeder, "
            "laxans, laxeren, magnesiummelk, maagtablet of laxeermiddel, zuurremmer"
        ),
        "second": (
            "multi, multivitamine, multivitaminen, vitamine, vitamines, tweede supplement, ander supplement, "
            "supplement, nog een supplement, een ander supplement, nog een, nog eentje, poeder, bruistablet, "
            "sportdrank, drankje, zma, calcium magnesium"
        ),
        "plus": "en, plus",
        "": (
            "ja, ik, neem, slik, gebruik, heb, een, de, het, ook, nog, met, van, waar, in, zit, daarin, daarnaast, "
            "per dag, dag, elke dag, ongeveer, zo'n, samen, totaal, in totaal, magnesium, er, mg magnesium, wel, uit"
        ),
    },
    "en": {
        "none": "none, nothing, nothing else, no others, not any, neither, only this, that's all, nope, zero",
        "antacid": "antacid, antacids, laxative, laxatives, milk of magnesia, heartburn tablet, antacid or laxative",
        "second": (
            "multi, multivitamin, multivitamins, vitamin, vitamins, supplement, second supplement, another supplement, "
            "another, another one, powder, a second one"
        ),
        "plus": "and, plus",
        "": (
            "yes, i, take, use, have, a, an, the, also, with, of, in, it, per day, a day, day, daily, about, around, "
            "some, together, total, magnesium, there's, from"
        ),
    },
}
_LEXICON = Lexicon(_WORDS, NUMBERS, numbers=True, first_counts=True)
_THOUSANDS = re.compile(r"(?<![0-9.,])([1-9])[.,]([0-9]{3})(?![0-9.,])")
_AMOUNT = re.compile(r"([0-9]+(?:[.,][0-9]+)?)(?: mg)?")


@dataclass(frozen=True, slots=True)
class OthersReading:
    """`none`: nothing else; else where it comes from and how much, each None where not told. `mg` a day."""

    none: bool = False
    source: Source | None = None
    mg: float | None = None


def read_others(text: str) -> OthersReading | None:
    """What a message says of other sources and nothing else; several amounts add up."""
    lexemes = _LEXICON.read(_THOUSANDS.sub(r"\1\2", text))
    said = "" if lexemes is None else meanings(lexemes)
    if not said:
        return None
    amounts = [float(one.replace(",", ".")) for one in _AMOUNT.findall(said)]
    rest = set(_AMOUNT.sub("", said).split())
    if "none" in rest:
        return OthersReading(none=True) if rest == {"none"} and not amounts else None
    if rest - {"antacid", "second", "plus"} or (len(amounts) > 1 and "plus" not in rest):
        return None
    source: Source | None = "antacid" if "antacid" in rest else "second" if "second" in rest else None
    mg = sum(amounts) if amounts else None
    if (source is None and mg is None) or (mg is not None and mg > MOST):
        return None
    return OthersReading(none=mg == 0 and source is None, source=source, mg=mg)
