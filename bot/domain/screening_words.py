"""Words around what may apply to somebody at the safety screen, and what denies it, in Dutch and English.

What may apply itself is in bot.domain.concern_words.
"""

from bot.domain.lexicon import WordTable

SCREENING_WORDS: WordTable = {
    "nl": {
        "some": "eentje, een ervan, een daarvan, een van die, een van deze, allebei, de eerste, de laatste",
        "not": "geen, niet, nooit, zonder",
        "or": "of, noch",
        "but": "maar, wel, alleen, enkel, behalve, uitgezonderd",
        "none": (
            "niets, niks, niets van dat alles, niets van dit alles, niks van dat alles, niets daarvan, niets hiervan, "
            "niks daarvan, geen van alle, geen van allen, geen van deze, geen van die, geen van beide, geen van dat "
            "alles, geen enkele, geen een, allemaal niet, alles niet, niets van toepassing, nergens last van"
        ),
        "unsure": "misschien, mogelijk, mss, twijfel, weet niet, weet niet zeker, weet ik niet, geen idee",
        "takes": "slik, gebruik, slikken, gebruiken, krijg, neem",
        "": (
            "ik, ben, word, heb, ja, nee, neen, jawel, en, met, van, aan, de, het, een, mijn, m'n, m, iets, wat, last, "
            "probleem, problemen, klachten, ook, verder, soms, vroeger, ooit, nu, momenteel, op dit moment, weken, "
            "weekjes, maand, maanden, in, slecht, slechte, zwakke, hoge, lage, minder, goed, niet goed, niet zo goed, "
            "niet goede, werken, werkt, verminderde, chronisch, chronische, lichte, zware, geef, nog, al, net, hoor, "
            "sorry, helaas, dagelijks, elke dag, iedere dag, tegen, voor, verschillende, veel, paar, twee, drie, "
            "gehad, had, was, denk, denk ik, er, die, dat, zeker, probeer, te worden, worden, bezig, dan, want, is, "
            "zijn, eigenlijk, dank je, s ochtends, ochtends, s morgens, morgens, s avonds, avonds, savonds, smorgens, "
            "mg, per dag, huisarts, dokter, arts, voorgeschreven, binnenkort, sinds, kort, jaren, behandeld, "
            "behandeling, onder, het gaat om, om"
        ),
    },
    "en": {
        "some": (
            "one of them, one of those, one of these, some of them, the first, the first one, the last, the last one, "
            "both"
        ),
        "not": "no, not, don't, never, without, neither",
        "or": "or, nor",
        "but": "but, just, only, except",
        "none": (
            "none, nothing, none of them, none of these, none of those, none of that, none of it, none of the above, "
            "not any of them, not any of these, nothing of that"
        ),
        "unsure": "maybe, perhaps, possibly, might, might be, not sure, unsure, don't know",
        "takes": "take, taking, use, using, on",
        "": (
            "i, i'm, am, i've, have, have got, got, a, an, my, with, and, yes, yeah, yep, also, some, bad, weak, poor, "
            "high, low, problem, problems, failure, weakness, trouble, issue, issues, currently, at the moment, daily, "
            "every day, several, weeks, months, well, work, works, working, less, don't work well, don't work so well, "
            "not working well, not good, not so good, few, it's, that's, about, for, sorry, trying to, trying, get, "
            "become, think, i think, else, yet, the, morning, evening, night, in, at, mg, a day, gp, doctor, "
            "prescribed, soon, since, years, treated, under, it's about, having, been"
        ),
    },
}
