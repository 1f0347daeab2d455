"""Typed answers to the safety screen and to the question after it: is there nothing at all, does the doctor know."""

from typing import Literal

from bot.domain.lexicon import Lexicon, meanings

_NONE = Lexicon(
    {
        "": {"none": "no, nope"},
        "nl": {
            "none": (
                "nee, neen, neej, niets, niks, geen, geen van alle, geen van allen, geen van allemaal, geen van die, "
                "geen van deze, geen van beide, geen enkele, geen een, allemaal niet, niets van dat alles, niets van "
                "dit alles, niks van dat alles, niets daarvan, niks daarvan, daar niets van, daar niks van, er niets "
                "van, er niks van, helemaal niets, helemaal niks, helemaal niet, absoluut niet, zeker niet, geldt "
                "niet voor mij, niet van toepassing, nvt, n v t, gelukkig niet, heb ik niet, dat heb ik niet, heb ik "
                "allemaal niet, dat heb ik allemaal niet"
            ),
            "refused": "nee dank je, nee dank u, nee dankje, nee dankjewel, nee dank je wel, nee bedankt",
            "": (
                "hoor, bij mij, voor mij, gelukkig, dank je, dankje, dankjewel, bedankt, dat, heb ik, ik heb, er "
                "geldt, geldt voor mij, geldt bij mij"
            ),
        },
        "en": {
            "none": (
                "none, nothing, none of them, none of these, none of those, none of that, none of it, none of the "
                "above, none at all, nothing at all, not at all, absolutely not, definitely not, nothing applies, "
                "none apply, none applies, does not apply, doesn't apply, i have none, i don't, i do not, i'm not, i "
                "am not"
            ),
            "refused": "no thanks, no thank you",
            "": "for me, to me, applies, luckily, fortunately, thanks, thank you",
        },
    }
)
"""What passes the screen: an unmistakable no. A refusal ("nee, dank je", "liever niet") and doubt do not."""

_DOCTOR = Lexicon(
    {
        "": {"knows": "jup, jep, yep", "later": "ok, oke, okay, okee, top, super, thumbsup"},
        "nl": {
            "knows": (
                "ja, jaa, jaaa, ja hoor, jazeker, jawel, weet het, weet het al, weet ervan, weet er van, weet er al "
                "van, weet dat, weet dit, weten het, weten het al, weten ervan, weten er van, weten er al van, is op "
                "de hoogte, zijn op de hoogte"
            ),
            "later": (
                "nee, neen, nee hoor, nog niet, niet, weet het niet, weet het nog niet, weet ervan niet, weet van "
                "niets, weet nog van niets, weet er niets van, weet er nog niets van, weten het niet, weten het nog "
                "niet, weten van niets, is niet op de hoogte, is nog niet op de hoogte, goed, prima, akkoord, graag, "
                "doe ik, dat doe ik, zal ik doen, ga ik doen, ga ik vragen, ik ga het vragen, ik vraag het, ik vraag "
                "het na, ik vraag het nog, ik vraag het eerst, ik zal het vragen, vraag ik nog, vraag ik na, morgen"
            ),
            "": (
                "die, hij, zij, ze, beide, allebei, mijn, m'n, de, een, arts, huisarts, dokter, apotheker, apotheek, "
                "verloskundige, specialist, cardioloog, internist, gynaecoloog, of, en, al, ook, hoor, wel, dank je, "
                "bedankt"
            ),
        },
        "en": {
            "knows": (
                "yes, yeah, yea, yup, yes indeed, knows, know, already knows, already know, knows already, know "
                "already, knows about it, know about it, knows about that, knows that, is aware, are aware, he does, "
                "she does, they do"
            ),
            "later": (
                "no, nope, nah, not yet, not, doesn't know, does not know, don't know yet, doesn't know yet, does "
                "not know yet, fine, sure, good, all right, alright, will do, i will, i'll ask, i will ask, i'll ask "
                "first, i'll do that, tomorrow"
            ),
            "": (
                "he, she, they, both, my, the, a, doctor, doc, gp, pharmacist, pharmacy, midwife, specialist, "
                "cardiologist, or, and, also, it, thanks, thank you"
            ),
        },
    }
)
"""Whether the doctor or pharmacist knows. "ok", "goed" and a thumb agree to asking, so they mean later."""


def says_none(text: str) -> bool:
    """Whether the message says, and nothing else, that nothing of the safety screen applies."""
    return set(meanings(_NONE.read(text) or ()).split()) == {"none"}


def read_doctor(text: str) -> Literal["knows", "later"] | None:
    """Whether the doctor knows already; "later" where the message says anything of the kind besides."""
    said = set(meanings(_DOCTOR.read(text) or ()).split())
    return None if not said else "knows" if said == {"knows"} else "later"
