"""The words of a product and its dose, Dutch and English: what each says to bot.domain.spoken_dose.

`=name` is a form or a compound. "of", "à" and the like part a number of pieces from what one holds.
"""

from bot.domain.lexicon import WordTable

DOSE_WORDS: WordTable = {
    "": {
        "mg": "mg, mgr, milligram, milligrams, milligrammen",
        "gram": "g, gr, gram, grams",
        "percent": "%, procent, percent, % ri, % rw, % adh, % rda, % nrv, % nrw, % dri, procent adh",
        "x": "x, ×, *, dd",
        "half": "half",
        "onehalf": "½",
        "magnesium": "magnesium",
        "per": "=",
        "=oxide": "oxide, mgo, magnesium oxide, magnesiumoxide",
        "=malate": "malate, malaat",
        "=mix": "mix",
        "piece": "tablet, capsule, sachet, gummy, pil, stick",
        "and": "+, &",
        "": "/, eh, uh, hm, ok, thumbsup, max",
    },
    "nl": {
        "magnesium": "elementair, elementair magnesium, zuiver magnesium, puur magnesium, magnesium zelf",
        "total": "totaal, in totaal, samen, bij elkaar, alles bij elkaar",
        "percent": (
            "% van de referentie inname, % van de referentie-inname, % referentie-inname, % van de adh, % van de "
            "aanbevolen hoeveelheid, % van de dagelijkse hoeveelheid, procent van de aanbevolen hoeveelheid, % van de "
            "aanbevolen dagelijkse hoeveelheid, procent van de adh, % van de ri, % van de rw"
        ),
        "x": "keer, maal",
        "1 x": "eenmaal",
        "2 x": "tweemaal",
        "3 x": "driemaal",
        "half": "halve, helft, de helft, een half, een halve",
        "piece": (
            "tabletten, tabletje, tabletjes, bruistablet, bruistabletten, capsules, capsuletje, capsuletjes, pillen, "
            "pilletje, pilletjes, pilleke, pillekes, stuk, stuks, zakje, zakjes, sachets, schep, scheppen, schepje, "
            "schepjes, maatschepje, maatschepjes, theelepel, theelepels, gummies, zuigtablet, zuigtabletten, sticks"
        ),
        "per piece": "per stuk, elk, per tablet, per capsule, per pil, per zakje, per schep, per schepje, de capsule",
        "each": "van, à, a, met, waarin, bevat, bevatten, waar, waarin zit, er zit, zit er, er zitten, zitten er",
        "per": "per, op",
        "serving": "dagdosering, per dagdosering, dagdosis, per dagdosis, dagportie, per dagportie, portie, per portie",
        "day": (
            "dag, daags, dagelijks, per dag, elke dag, iedere dag, op een dag, een dag, avond, per avond, "
            "elke avond, iedere avond, 's avonds, "
            "in de avond, voor het slapen, 's ochtends, 's morgens, 's middags, overdag, in de ochtend, bij het eten"
        ),
        "and": "en, plus",
        "=bisglycinate": (
            "bisglycinaat, magnesiumbisglycinaat, magnesium bisglycinaat, glycinaat, magnesiumglycinaat, magnesium "
            "glycinaat, diglycinaat, bysglycinaat, bisglicinaat, biglycinaat, bisglysinaat"
        ),
        "=citrate": "citraat, magnesiumcitraat, magnesium citraat, citraten, trimagnesiumcitraat",
        "=malate": "magnesiummalaat, magnesium malaat",
        "=taurate": "tauraat, magnesiumtauraat, magnesium tauraat",
        "=threonate": "threonaat, l-threonaat, treonaat, magnesiumthreonaat, magnesium threonaat",
        "=chloride": "chloride, magnesiumchloride, magnesium chloride",
        "=carbonate": "carbonaat, magnesiumcarbonaat, magnesium carbonaat",
        "=hydroxide": "hydroxide, magnesiumhydroxide, magnesium hydroxide",
        "=mix": (
            "mengsel, een mengsel, een mix, mixje, combinatie, een combinatie, complex, een complex, "
            "met zure kers, met zure kers erbij, met gaba, met jujube, met melatonine, met valeriaan, met kruiden, "
            "mengsel met andere stoffen"
        ),
        "=other": "iets anders, ander, anders, een andere, andere, andere vorm, een andere vorm, andere soort",
        "": (
            "ik, neem, slik, gebruik, pak, heb, ik neem, ik slik, ik gebruik, het, is, het is, dat is, dat, mijn, m'n, "
            "die, de, er, nu, nu nog, voortaan, ongeveer, ca, circa, zo'n, zowat, denk ik, volgens het etiket, "
            "op het etiket, op de pot, op het potje, etiket, staat, staat er, er staat, hoor, gewoon, telkens, steeds, "
            "altijd, inneem, dus, sinds, vanaf, ja, maar, wel, toch, nog, in, tegelijk, "
            "supplement, poeder, dosis, dosering, mijn dosis"
        ),
    },
    "en": {
        "magnesium": "elemental, elemental magnesium, pure magnesium, magnesium itself",
        "total": "total, in total, altogether, together",
        "percent": (
            "percent of the reference intake, % of the reference intake, % of the rda, % of nrv, % of the nrv, "
            "% of the ri, % of the recommended amount, % of the daily amount, % daily value, % dv"
        ),
        "x": "times",
        "1 x": "once",
        "2 x": "twice",
        "3 x": "thrice",
        "half": "half a, a half, half of a, half of one",
        "piece": (
            "tablets, capsules, caps, cap, pill, pills, piece, pieces, sachets, scoop, scoops, gummies, lozenge, "
            "lozenges, teaspoon, teaspoons, tabs, tab, packet, packets"
        ),
        "per piece": "each, apiece, per piece, per tablet, per capsule, per pill, per scoop, per sachet",
        "each": "of, at, with, containing, contains, has",
        "per": "per",
        "serving": "daily dose, per daily dose, serving, per serving, daily serving",
        "day": (
            "day, a day, per day, daily, every day, each day, night, a night, per night, "
            "every night, every evening, each night, evening, in the evening, in the morning, at night, at bedtime, "
            "before bed, with dinner"
        ),
        "and": "and, plus",
        "=bisglycinate": (
            "bisglycinate, magnesium bisglycinate, glycinate, magnesium glycinate, diglycinate, bisglicinate, glysinate"
        ),
        "=citrate": "citrate, magnesium citrate",
        "=malate": "magnesium malate",
        "=taurate": "taurate, magnesium taurate",
        "=threonate": "threonate, l-threonate, magnesium threonate, magnesium l-threonate",
        "=chloride": "chloride, magnesium chloride",
        "=carbonate": "carbonate, magnesium carbonate",
        "=hydroxide": "hydroxide, magnesium hydroxide",
        "=mix": (
            "a mix, blend, a blend, combination, a combination, complex, a complex, with tart cherry, with gaba, with "
            "jujube, with melatonin, with valerian, with herbs, blend with other substances"
        ),
        "=other": "something else, other, another, another one, another form, a different one, another kind",
        "": (
            "i, take, i take, i'm taking, i am taking, use, i use, i have, have, it, is, it's, it is, my, mine, "
            "the, them, now, from now on, about, around, roughly, i think, says, it says, the label says, "
            "on the label, label, always, just, only, so, yes, but, still, in, a, an, supplement, "
            "powder, dose, my dose, of it"
        ),
    },
}
