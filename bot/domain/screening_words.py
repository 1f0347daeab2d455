"""Words that answer the safety screen: what may apply to somebody, and what denies it, in Dutch and English."""

from bot.domain.lexicon import WordTable

SCREENING_WORDS: WordTable = {
    "": {
        "applies": ("lithium, prednison, metoprolol, omeprazol, pantoprazol, ibuprofen, diabetes, dialyse, pacemaker"),
    },
    "nl": {
        "applies": (
            "nier, nieren, nierziekte, nierziektes, nierprobleem, nierproblemen, nierfalen, nierschade, nierstenen, "
            "nierfunctie, nierinsufficiëntie, nierpatiënt, hart, hartziekte, hartkwaal, hartklachten, hartprobleem, "
            "hartproblemen, hartpatiënt, hartfalen, hartaandoening, hartritme, hartritmestoornis, "
            "hartritmestoornissen, hartkloppingen, hartinfarct, boezemfibrilleren, stent, bloeddruk, beroerte, spier, "
            "spieren, spierziekte, spieraandoening, spierzwakte, myasthenie, zwanger, zwangere, zwangerschap, in "
            "verwachting, hoogzwanger, kinderwens, borstvoeding, borst, medicijn, medicijnen, medicatie, medicamenten, "
            "geneesmiddel, geneesmiddelen, pillen, bloedverdunner, bloedverdunners, plaspil, plaspillen, "
            "plastabletten, bloeddrukpil, bloeddrukpillen, bloeddrukverlager, bloeddrukverlagers, betablokker, "
            "betablokkers, hartpillen, antibiotica, antibioticum, antidepressiva, antidepressivum, slaappil, "
            "slaappillen, slaapmiddel, slaapmiddelen, kalmeringsmiddelen, maagzuurremmer, maagzuurremmers, "
            "maagbeschermer, maagbeschermers, cholesterolverlager, cholesterolverlagers, statine, statines, insuline, "
            "metformine, levothyroxine, paracetamol, pijnstiller, pijnstillers, anticonceptie, de pil, puffer, "
            "puffers, suikerziekte, epilepsie, astma, kanker, schildklier, leverziekte, ziekte, aandoening, ziek, "
            "eentje, een ervan, een daarvan, een van die, een van deze, allebei, de eerste, de laatste"
        ),
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
            "ik, ben, heb, ja, nee, neen, jawel, en, met, van, aan, de, het, een, mijn, m'n, m, iets, wat, last, "
            "probleem, problemen, klachten, ook, verder, soms, vroeger, ooit, nu, momenteel, op dit moment, weken, "
            "weekjes, maand, maanden, in, slecht, slechte, zwakke, hoge, lage, minder, goed, niet goed, niet zo goed, "
            "niet goede, werken, werkt, verminderde, chronisch, chronische, lichte, zware, geef, nog, al, net, hoor, "
            "sorry, helaas, dagelijks, elke dag, iedere dag, tegen, voor, verschillende, veel, paar, twee, drie, "
            "gehad, had, was, denk, denk ik, er, die, dat, zeker, probeer, te worden, worden, bezig, dan, want, is, "
            "zijn, eigenlijk, dank je"
        ),
    },
    "en": {
        "applies": (
            "kidney, kidneys, kidney disease, kidney stones, dialysis, heart, heart disease, heart attack, arrhythmia, "
            "fibrillation, afib, palpitations, blood pressure, stroke, muscle, muscles, muscle disease, myasthenia, "
            "pregnant, pregnancy, expecting, breastfeeding, breast feeding, breastfeed, nursing, conceive, medicine, "
            "medicines, medication, medications, meds, drugs, prescription, prescriptions, pills, blood thinner, blood "
            "thinners, water pills, diuretics, diuretic, beta blocker, beta blockers, antibiotics, antibiotic, "
            "antidepressants, antidepressant, sleeping pills, statins, insulin, painkillers, the pill, birth control, "
            "inhaler, thyroid, asthma, epilepsy, cancer, liver, disease, condition, illness, one of them, one of "
            "those, one of these, some of them, the first, the first one, the last, the last one, both"
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
            "become, think, i think, else, yet, the"
        ),
    },
}
