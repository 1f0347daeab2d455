"""Short answers as people type them: "don't know", yes and no."""

from bot.domain.lexicon import Lexicon, WordTable, meanings

_SKIP = Lexicon(
    {
        "": {
            "skip": "skip, pas, next",
            "": "sorry, hm, hmm, eh, uh, euh, ik, i, echt, eerlijk gezegd, hoor, thumbsup",
        },
        "nl": {
            "skip": (
                "weet ik niet, weet niet, weet ik niet meer, weet niet meer, weet het niet, "
                "ik weet het niet, ik weet het niet meer, ik weet 't niet, weet 't niet, "
                "dat weet ik niet, dat weet ik niet meer, weet ik echt niet, weet ik echt niet meer, "
                "weet ik niet precies, weet ik niet zeker, ik zou het niet weten, zou het niet weten, "
                "zou 't niet weten, geen idee, geen flauw idee, geen enkel idee, ik heb geen idee, "
                "heb geen idee, totaal geen idee, onbekend, vergeten, ben ik vergeten, "
                "kan ik me niet herinneren, herinner ik me niet, niet onthouden, overslaan, sla over, "
                "sla maar over, sla deze over, sla dit over, deze overslaan, vraag overslaan, "
                "sla vraag over, sla deze vraag over, overslaan graag, skippen, volgende, "
                "volgende vraag, geen antwoord, kweet het niet, 'k weet het niet, 'k weet niet, "
                "kweetnie, weetnie, kwenie, weet ik veel, zeg ik liever niet, liever niet"
            ),
        },
        "en": {
            "skip": (
                "don't know, do not know, don't know anymore, dunno, idk, no idea, have no idea, "
                "no clue, not sure, i'm not sure, unknown, can't remember, cannot remember, "
                "don't remember, can't recall, can't say, couldn't say, couldn't tell you, forgot, "
                "i forgot, skip this, skip it, skip that, skip this one, skip this question, "
                "skip the question, skip please, please skip, next question, pass, rather not say, "
                "prefer not to say, no answer"
            ),
        },
    }
)

YES_NO: WordTable = {
    "": {
        "yes": "ok, oke, okay, okee, okidoki, top, correct, thumbsup, jup, yep, super",
        "no": "nope, no, thumbsdown",
    },
    "nl": {
        "yes": (
            "ja, jaa, jaaa, jaja, ja ja, jep, jawel, jazeker, zeker, zeker weten, klopt, "
            "dat klopt, het klopt, klopt helemaal, ja hoor, graag, ja graag, prima, goed, "
            "is goed, dat is goed, da's goed, vind ik goed, tuurlijk, natuurlijk, uiteraard, "
            "inderdaad, juist, doe maar, absoluut, akkoord, in orde, mooi, ja klopt, "
            "dat is juist, dat is zo, goed zo"
        ),
        "no": (
            "nee, neen, neej, nah, nee hoor, nee dank je, nee dank u, nee bedankt, nee dankje, "
            "klopt niet, dat klopt niet, het klopt niet, klopt niet helemaal, liever niet, "
            "niet nodig, hoeft niet, dat hoeft niet, hoeft niet hoor, helemaal niet, "
            "absoluut niet, zeker niet, niet goed, is niet goed, dat is niet goed, niet juist, "
            "dat is niet juist, doe maar niet, natuurlijk niet, bijlange niet"
        ),
        "": ("hoor, dank je, dankje, dank u, dankjewel, dank je wel, bedankt, alsjeblieft, heel, erg, helemaal, wel"),
    },
    "en": {
        "yes": (
            "yes, yeah, yea, yup, y, sure, right, that's right, that is right, all right, "
            "alright, of course, absolutely, definitely, indeed, certainly, fine, that's fine, "
            "it is, that's correct, exactly, sounds good, sure thing, agreed, go ahead, "
            "yes please"
        ),
        "no": (
            "n, nah, no thanks, no thank you, not really, rather not, i'd rather not, not right, "
            "that's not right, that is not right, not correct, that's not correct, incorrect, "
            "that's wrong, wrong, it isn't, it's not, definitely not, absolutely not, "
            "of course not, certainly not, not at all, never"
        ),
        "": "please, thanks, thank you",
    },
}

_YES_NO = Lexicon(YES_NO)


def read_skip(text: str) -> bool:
    """Whether the message says that the question is to be left out: its answer stays missing."""
    return "skip" in meanings(_SKIP.read(text) or ())


def read_yes_no(text: str) -> bool | None:
    """True for yes, False for no, None for anything else, for both at once, and for words beside them."""
    said = set(meanings(_YES_NO.read(text) or ()).split())
    return said == {"yes"} if len(said) == 1 else None
