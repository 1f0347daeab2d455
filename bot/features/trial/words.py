"""What people type about a trial, in Dutch and English: wishes, decisions, and answers before it begins."""

from collections.abc import Mapping

from bot.domain.lexicon import WordTable

TRIAL: WordTable = {
    "nl": {
        "trial": (
            "proef, de proef, mijn proef, een proef, die proef, deze proef, het proefje, proefje, magnesiumproef, "
            "de magnesiumproef, mijn magnesiumproef, de test, mijn test, een test, het experiment, mijn experiment"
        ),
        "trial start": "helpt magnesium mij",
    },
    "en": {
        "trial": (
            "trial, the trial, my trial, a trial, this trial, magnesium trial, the magnesium trial, "
            "my magnesium trial, the test, my test, a test, the experiment, my experiment"
        ),
        "trial start": "does magnesium help me",
    },
}
WISHES: WordTable = {
    "nl": {
        "card": (
            "hoe gaat het met, hoe staat het met, hoe gaat, hoe loopt, hoe ver is, hoever is, hoe ver ben ik met, "
            "hoever ben ik met, hoe ver zijn we met, waar staan we met, waar ben ik met, laat zien, toon, bekijk, "
            "status van, stand van, hoe lang duurt, hoelang duurt, wanneer is, klaar"
        ),
        "pause": (
            "pauzeer, pauze met, pauze van, zet op pauze, op pauze, leg stil, leg even stil, leg, stil, onderbreek, "
            "even stoppen met, pauze in, pauze voor, laat rusten, laat, rusten, zet"
        ),
        "resume": (
            "hervat, ga verder met, ga door met, verder met, weer verder met, doorgaan met, weer door met, "
            "toch doorgaan met, toch verder met, ik ga verder met, ik ga door met, verder, weer verder, doorgaan, weer"
        ),
        "stop": (
            "stop, stop met, stoppen met, ik stop met, ik wil stoppen met, wil stoppen met, ik wil niet meer, "
            "ik kap met, kap af, breek af, breek, beeindig, stoppen, ik hou op met, ik houd op met, geen zin meer in"
        ),
        "start": (
            "start, begin, beginnen met, ik wil meedoen aan, meedoen aan, meedoen met, nieuwe, een nieuwe, "
            "doe, ik wil een, ik wil beginnen met, vertel over, vertel me over, ik doe mee aan, ik doe mee met"
        ),
        "": "nu, maar, graag, even, toch, alsjeblieft, nog, eigenlijk, ik, wil, het, met, voorlopig, van magnesium, af",
    },
    "en": {
        "card": (
            "how is, how's, how goes, how is it going with, how's it going with, how far is, how far am i with, "
            "where are we with, status of, show, show me, how long does, how long is, when is, going, take, done, over"
        ),
        "pause": "pause, put on hold, on hold, hold, rest, suspend, interrupt, put",
        "resume": "resume, go on with, carry on with, continue, continue with, back to, go on",
        "stop": (
            "stop, quit, end, abort, cancel, i want to stop, i want to quit, stop with, i'm done with, i quit, "
            "i stop, i'd like to stop"
        ),
        "start": "start, begin, i want to start, i want to do, new, a new, join, i want to join, tell me about",
        "": "now, please, just, actually, for now, it, with, still, of magnesium, then, i, want",
    },
}
CHOICES: WordTable = {
    "nl": {
        "begin": (
            "begin, beginnen, ik begin, begin maar, begin met magnesium, beginnen met magnesium, "
            "ik begin met magnesium, start, starten, met magnesium, start met magnesium, we beginnen, laten we beginnen"
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
        "begin": (
            "begin, i begin, start, begin with magnesium, start with magnesium, with magnesium, let's begin, "
            "let's start"
        ),
        "longer": "week longer, one week longer, a week longer, another week, one more week, longer",
        "stop": "i stop, i'll stop, i want to stop, stop it, quit, stop the trial",
        "look": (
            "outcome, the outcome, see the outcome, show the outcome, show me the outcome, result, the result, "
            "show me the result, show me, see the result, show it"
        ),
        "after": ("2 weeks without, two weeks without, first 2 weeks without, first two weeks without, without first"),
        "anew": "anew, begin anew, start again, start over, once more",
        "": "yes, please, then, now, just, rather, i'd like to, let me",
    },
}
ANSWERS: Mapping[str, WordTable] = {
    "wish": {
        "nl": {"yes": "vertel, vertel maar, vertel meer, vertel verder, ga door, verder"},
        "en": {"yes": "tell me, more"},
    },
    "honest": {
        "nl": {"yes": "snap ik, begrepen, begrijp ik, duidelijk, helder, snap het, ik snap het"},
        "en": {"yes": "i see, got it, clear, understood, i understand"},
    },
    "who": {
        "nl": {
            "neither": "nee, geen van beide, geen van beiden, allebei niet, geen, geldt niet, niet voor mij",
            "prescribed": (
                "voorgeschreven, op voorschrift, op recept, van de dokter, van mijn arts, van mijn huisarts, "
                "van de apotheker, magnesium op voorschrift, mijn arts schreef het voor, door mijn arts"
            ),
            "pills": (
                "slaappillen, slaapmiddelen, slaapmedicatie, ik bouw af, afbouwen, ik bouw mijn slaappillen af, "
                "ik stop met mijn slaappillen, andere pillen, mijn slaapmiddelen veranderen"
            ),
            "": "ja, dat, het, ik, mijn, is",
        },
        "en": {
            "neither": "no, neither, none, neither of them, not me, neither applies",
            "prescribed": (
                "prescribed, on prescription, my doctor prescribed it, from my doctor, magnesium on prescription"
            ),
            "pills": (
                "sleeping pills, sleep medication, cutting down, my sleeping pills are changing, other pills, "
                "stopping sleeping pills, i'm cutting down my sleeping pills"
            ),
            "": "yes, it, it's, i'm, was",
        },
    },
    "question": {
        "nl": {
            "sol": (
                "inslapen, in slaap vallen, sneller in slaap, sneller inslapen, val ik sneller in slaap, "
                "de eerste, eerste, één, 1"
            ),
            "waso": (
                "wakker liggen, wakker, minder wakker, minder lang wakker, lig ik minder lang wakker, de tweede, "
                "tweede, twee, 2"
            ),
            "quality": (
                "mijn nachten, nachten, betere nachten, kwaliteit, hoe ik mijn nachten vind, "
                "vind ik mijn nachten beter, de derde, derde, drie, 3"
            ),
            "": "?, of ik, ik",
        },
        "en": {
            "sol": "falling asleep, fall asleep faster, faster, do i fall asleep faster, the first, first, one, 1",
            "waso": "lying awake, awake, lie awake less, do i lie awake less, the second, second, two, 2",
            "quality": (
                "my nights, nights, quality, how my nights feel, do my nights feel better, the third, third, three, 3"
            ),
            "": "?, whether i, i",
        },
    },
    "agree": {
        "nl": {
            "yes": "ik doe mee, doe mee, ik doe graag mee, meedoen, ik wil meedoen, akkoord, ja ik doe mee",
            "later": (
                "nog even nadenken, even nadenken, ik denk erover na, ik denk er nog over na, later, morgen, nog niet"
            ),
        },
        "en": {
            "yes": "count me in, i'm in, i join, i'll join, i'm joining, yes count me in, i agree",
            "later": "let me think, let me think about it, i'll think about it, later, tomorrow, not yet",
        },
    },
}
