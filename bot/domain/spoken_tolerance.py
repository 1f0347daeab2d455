"""How somebody bears their magnesium, as they type it: well, trouble of the bowels (B5 of the fact sheet), another."""

from typing import Literal, NamedTuple

from bot.domain.lexicon import Lexicon, WordTable, meanings
from bot.domain.spoken_answers import YES_NO

Tolerance = Literal["well", "bowel", "other"]


class Said(NamedTuple):
    """`answer`: None for a no that does not say what is the matter. `bare`: it names nothing by itself."""

    answer: Tolerance | None
    bare: bool


_WORDS: WordTable = {
    "nl": {
        "none": (
            "geen, geen last, geen klachten, geen problemen, nergens last van, niets, niks, niet, geen last meer, "
            "nergens meer last van"
        ),
        "well": (
            "verdraag het goed, verdraag ik goed, verdraag ze goed, ik verdraag het goed, kan er goed tegen, kan "
            "ik goed tegen, ik kan er goed tegen, valt goed, het valt goed, bevalt goed, het bevalt goed, gaat goed, "
            "het gaat goed, gaat prima, het gaat prima"
        ),
        "yes": "best, best wel, fijn, uitstekend, perfect",
        "no": (
            "niet zo goed, niet best, niet zo best, niet helemaal, minder, minder goed, matig, mwah, gaat wel, het "
            "gaat wel, gaat, slecht, niet lekker, verdraag het niet, verdraag het slecht, verdraag het niet goed, ik "
            "verdraag het niet goed, kan er niet goed tegen, kan er slecht tegen"
        ),
        "bowel": (
            "darmen, darm, buik, buikpijn, pijn in mijn buik, buikkramp, buikkrampen, kramp in mijn buik, krampen "
            "in mijn buik, dunne ontlasting, dunne stoelgang, diarree, diaree, diarre, aan de diarree, misselijk, "
            "misselijkheid, maag, maagpijn, maagkramp, maagkrampen, winderig, winderigheid, opgeblazen, opgeblazen "
            "gevoel, rommelt, buikloop, de loop, vaak naar de wc, vaak naar het toilet, steeds naar de wc, "
            "steeds naar het toilet, vaak op de wc, steeds op de wc, de hele dag op de wc, braken, overgeven, "
            "overgegeven"
        ),
        "other": (
            "iets anders, wat anders, anders, andere klachten, een andere klacht, hoofdpijn, duizelig, "
            "duizeligheid, suf, sloom, slap, zwak, jeuk, uitslag, huiduitslag, hartkloppingen, hartklopping, bloed, "
            "bloed in mijn ontlasting, bloed bij mijn ontlasting, rare dromen, droge mond, trage hartslag, benauwd, "
            "flauwgevallen"
        ),
        "but": "maar, alleen, behalve, wel",
        "": (
            "ik, heb, ben, krijg, er, het, 't, ik heb, ik ben, ik krijg, last, last van, van, mijn, m'n, me, de, een, "
            "en, ook, wat, beetje, een beetje, soms, af en toe, vaak, nog, steeds, erg, heel, lichte, licht, eerlijk "
            "gezegd, eigenlijk, sinds, die, dat, magnesium, door, erg veel, veel, nu, meer, is, was"
        ),
    },
    "en": {
        "none": (
            "no trouble, no trouble at all, no problem, no problems, no problem at all, no complaints, none, "
            "nothing, no issues, without any trouble, no more trouble, not"
        ),
        "well": (
            "it agrees with me, agrees with me, i tolerate it well, tolerate it well, i tolerate it fine, going "
            "well, it goes well, it's going well, going fine, it's going fine, i'm fine, i am fine"
        ),
        "yes": "good, well, very well, great, no worries, perfectly, perfect, quite well",
        "no": (
            "not well, not so well, not very well, not great, not so good, not good, not entirely, so so, so-so, "
            "could be better, badly, poorly, it doesn't agree with me, doesn't agree with me"
        ),
        "bowel": (
            "bowel, bowels, gut, guts, stomach, belly, tummy, stomach ache, stomachache, belly ache, tummy ache, "
            "stomach cramps, stomach cramp, belly cramps, tummy cramps, belly pain, stomach pain, diarrhoea, diarrhea, "
            "diarrea, the runs, runs, loose stools, loose stool, nausea, nauseous, nauseated, queasy, sick, feel sick, "
            "feeling sick, i feel sick, bloated, bloating, gassy, gas, wind, on the toilet, on the loo, to the loo, "
            "vomiting, threw up"
        ),
        "other": (
            "something else, anything else, else, other complaints, another complaint, headache, headaches, "
            "dizzy, dizziness, drowsy, groggy, weak, itch, itchy, itching, rash, palpitations, blood, blood in my "
            "stool, weird dreams, strange dreams, dry mouth, slow heartbeat, short of breath, fainted"
        ),
        "but": "but, only, except",
        "": (
            "i, have, i have, i've, i'm, i get, get, got, a, an, my, the, some, bit, a bit, a little, sometimes, "
            "often, still, and, also, trouble, trouble with, with, of, from, it, it's, gives, me, gives me, quite, "
            "really, is, magnesium, upset"
        ),
    },
}

_LEXICON = Lexicon(_WORDS, YES_NO, first_counts=True)


def read_tolerance(text: str) -> Said | None:
    """What the message says, or None where a word of it is about something else.

    A trouble that is named counts, unless it is denied: "geen buikpijn" is no trouble, "goed, maar buikpijn" is.
    """
    said = meanings(_LEXICON.read(text) or ()).split()
    if not set(said) - {"but"}:
        return None
    troubles = {one for part in _parts(said) if "none" not in part for one in part} & {"bowel", "other"}
    if troubles:
        return Said("bowel" if "bowel" in troubles else "other", bare=False)
    if "none" in said or "well" in said:
        return Said("well", bare="well" not in said and not {"bowel", "other"} & set(said))
    return Said(None if "no" in said else "well", bare=True)


def _parts(said: list[str]) -> list[list[str]]:
    """What lies between one "but" and the next."""
    parts: list[list[str]] = [[]]
    for one in said:
        if one == "but":
            parts.append([])
        else:
            parts[-1].append(one)
    return parts
