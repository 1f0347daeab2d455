"""What people type about a trial: wishes with nothing asked, which name it, and answers to its questions."""

from typing import Literal, cast

from bot.domain.lexicon import Lexicon, WordTable, meanings

Wish = Literal["card", "pause", "resume", "stop", "start"]

_TRIAL: WordTable = {
    "nl": {
        "trial": (
            "proef, de proef, mijn proef, een proef, die proef, deze proef, het proefje, proefje, magnesiumproef, "
            "de magnesiumproef, mijn magnesiumproef, de test, mijn test, een test, het experiment, mijn experiment"
        )
    },
    "en": {
        "trial": (
            "trial, the trial, my trial, a trial, this trial, magnesium trial, the magnesium trial, my magnesium trial, "
            "the test, my test, a test, the experiment, my experiment"
        )
    },
}
_WISHES: WordTable = {
    "nl": {
        "card": (
            "hoe gaat het met, hoe staat het met, hoe gaat, hoe loopt, hoe ver is, hoever is, hoe ver ben ik met, "
            "hoever ben ik met, hoe ver zijn we met, waar staan we met, waar ben ik met, laat zien, toon, bekijk, "
            "status van, stand van, hoe lang duurt, hoelang duurt, wanneer is, klaar"
        ),
        "pause": (
            "pauzeer, pauze met, pauze van, zet op pauze, op pauze, leg stil, leg even stil, stil, onderbreek, "
            "even stoppen met, pauze in, pauze voor, laat rusten, rusten, zet"
        ),
        "resume": (
            "hervat, ga verder met, ga door met, verder met, weer verder met, doorgaan met, weer door met, "
            "toch doorgaan met, toch verder met, ik ga verder met, ik ga door met, verder, weer verder, doorgaan, weer"
        ),
        "stop": (
            "stop, stop met, stoppen met, ik stop met, ik wil stoppen met, wil stoppen met, ik wil niet meer, "
            "ik kap met, kap af, breek af, beeindig, stoppen, ik hou op met, ik houd op met, geen zin meer in"
        ),
        "start": (
            "start, begin, beginnen met, ik wil meedoen aan, meedoen aan, meedoen met, ik wil, nieuwe, een nieuwe, "
            "doe, ik wil een, ik wil beginnen met, vertel over, vertel me over"
        ),
        "": "nu, maar, graag, even, toch, alsjeblieft, nog, eigenlijk, ik, wil, het, met, voorlopig, van magnesium",
    },
    "en": {
        "card": (
            "how is, how's, how goes, how is it going with, how's it going with, how far is, how far am i with, "
            "where are we with, status of, show, show me, how long does, how long is, when is, going, take, done, over"
        ),
        "pause": "pause, put on hold, on hold, hold, rest, suspend, interrupt, put",
        "resume": "resume, go on with, carry on with, continue, continue with, restart, back to, go on",
        "stop": (
            "stop, quit, end, abort, cancel, i want to stop, i want to quit, stop with, i'm done with, i quit, i stop, "
            "i'd like to stop"
        ),
        "start": "start, begin, i want to start, i want to do, i want, new, a new, join, i want to join, tell me about",
        "": "now, please, just, actually, for now, it, with, still, of magnesium, then",
    },
}
_WISH = Lexicon(_TRIAL, _WISHES, first_counts=True)
_ORDER: tuple[Wish, ...] = ("stop", "pause", "resume", "start", "card")

_CHOICES: WordTable = {
    "nl": {
        "begin": (
            "begin, beginnen, ik begin, begin maar, begin met magnesium, beginnen met magnesium, ik begin met magnesium, "
            "start, starten, met magnesium, start met magnesium, we beginnen, laten we beginnen"
        ),
        "longer": "week langer, een week langer, nog een week, nog een week langer, langer, een week erbij, week erbij",
        "stop": "stoppen, ik stop, ik stop ermee, ermee stoppen, ik wil stoppen, stop de proef, stoppen met de proef",
        "look": (
            "uitkomst, de uitkomst, bekijk de uitkomst, laat de uitkomst zien, laat zien, bekijken, laat maar zien, "
            "resultaat, het resultaat, bekijk het resultaat, ik wil de uitkomst zien, toon de uitkomst"
        ),
        "after": (
            "eerst nog 2 weken zonder, eerst nog twee weken zonder, nog 2 weken zonder, nog twee weken zonder, "
            "eerst zonder, nog even zonder, eerst nog zonder, 2 weken zonder, twee weken zonder"
        ),
        "anew": "opnieuw, opnieuw beginnen, ik begin opnieuw, begin opnieuw, nog een keer",
        "": "ja, graag, dan, nu, maar, doe maar, liever, alsjeblieft, ik wil",
    },
    "en": {
        "begin": "begin, i begin, start, begin with magnesium, start with magnesium, with magnesium, let's begin, let's start",
        "longer": "week longer, one week longer, a week longer, another week, one more week, longer",
        "stop": "i stop, i'll stop, i want to stop, stop it, quit, stop the trial",
        "look": (
            "outcome, the outcome, see the outcome, show the outcome, show me the outcome, result, the result, "
            "show me the result, show me, see the result, show it"
        ),
        "after": "2 weeks without, two weeks without, first 2 weeks without, first two weeks without, without first",
        "anew": "anew, begin anew, start again, start over, once more",
        "": "yes, please, then, now, just, rather, i'd like to, let me",
    },
}
_CHOICE = Lexicon(_CHOICES, numbers=True)
OFFERED = {"baseline": ("begin", "longer", "stop"), "baseline_few": ("anew", "stop"), "with": ("look", "after", "stop")}
"""What each decision takes as an answer."""

_ANSWERS: dict[str, WordTable] = {
    "wish": {"nl": {"yes": "vertel, vertel maar, vertel meer, vertel verder, ga door, verder"}, "en": {"yes": "tell me, more"}},
    "honest": {"nl": {"yes": "snap ik, begrepen, begrijp ik, duidelijk, helder, snap het, ik snap het"}, "en": {"yes": "i see, got it, clear, understood, i understand"}},
    "who": {
        "nl": {
            "neither": "nee, geen van beide, geen van beiden, allebei niet, geen, geldt niet, niet voor mij, beide niet",
            "prescribed": "voorgeschreven, op voorschrift, op recept, van de dokter, van mijn arts, van mijn huisarts, van de apotheker, magnesium op voorschrift, mijn arts schreef het voor",
            "pills": "slaappillen, slaapmiddelen, slaapmedicatie, ik bouw af, afbouwen, ik bouw mijn slaappillen af, ik stop met mijn slaappillen, andere pillen, mijn slaapmiddelen veranderen",
            "": "ja, dat, het, ik, mijn",
        },
        "en": {
            "neither": "no, neither, none, neither of them, not me, neither applies",
            "prescribed": "prescribed, on prescription, my doctor prescribed it, from my doctor, magnesium on prescription",
            "pills": "sleeping pills, sleep medication, cutting down, my sleeping pills are changing, other pills, stopping sleeping pills",
            "": "yes, it, it's, i'm",
        },
    },
    "question": {
        "nl": {
            "sol": "inslapen, in slaap vallen, sneller in slaap, val ik sneller in slaap, sneller inslapen, de eerste, eerste, 1",
            "waso": "wakker liggen, wakker, minder wakker, minder lang wakker, lig ik minder lang wakker, de tweede, tweede, 2",
            "quality": "mijn nachten, nachten, betere nachten, kwaliteit, hoe ik mijn nachten vind, vind ik mijn nachten beter, de derde, derde, 3",
            "": "?, of ik, ik",
        },
        "en": {
            "sol": "falling asleep, fall asleep faster, faster, do i fall asleep faster, the first, first, 1",
            "waso": "lying awake, awake, lie awake less, do i lie awake less, the second, second, 2",
            "quality": "my nights, nights, quality, how my nights feel, do my nights feel better, the third, third, 3",
            "": "?, whether i, i",
        },
    },
    "agree": {
        "nl": {
            "yes": "ik doe mee, doe mee, ik doe graag mee, meedoen, ik wil meedoen, akkoord, ja ik doe mee",
            "later": "nog even nadenken, even nadenken, ik denk erover na, ik denk er nog over na, later, morgen, nog niet",
        },
        "en": {
            "yes": "count me in, i'm in, i join, i'll join, i'm joining, yes count me in, i agree",
            "later": "let me think, let me think about it, i'll think about it, later, tomorrow, not yet",
        },
    },
}
_READERS = {step: Lexicon(table, numbers=False) for step, table in _ANSWERS.items()}


def read_wish(text: str) -> Wish | None:
    """What a message wants with the trial, which it names; None where a word of it is about something else."""
    said = set(meanings(_WISH.read(text) or ()).split())
    if "trial" not in said or len(said) < 2:
        return None
    return next(one for one in _ORDER if one in said)


def read_choice(text: str, of: str) -> str | None:
    """The one thing that a message chooses of what that decision offers."""
    said = set(meanings(_CHOICE.read(text) or ()).split())
    return next(iter(said)) if len(said) == 1 and said <= set(OFFERED[of]) else None


def read_answer(text: str, step: str) -> str | None:
    """The value of an answer before the trial, in words of its own; yes and no are read elsewhere."""
    reader = _READERS.get(step)
    said = set(meanings(reader.read(text) or ()).split()) if reader else set()
    return cast(str, next(iter(said))) if len(said) == 1 else None
