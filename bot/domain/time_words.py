"""The words that the clock and durations share: units and fillers. "hours" without a number are not one hour."""

from bot.domain.lexicon import WordTable

UNITS: WordTable = {
    "": {
        "hour": "h",
        "min": "min, m",
        "half": "half",
        "onehalf": "½",
        "": "thumbsup, ok, oké, was, is het, eh, uh, uhm, ehm, hm, hmm, max, sorry",
    },
    "nl": {
        "hour": "uur, u, ure, uurtje, uurke",
        "hours": "uren, uurtjes, uurkes, urekes",
        "min": "minuut, minuten, minuutje, minuutjes, minuutke, minuutkes, minuutekes, mins",
        "quarter": (
            "kwart, kwartier, kwartiertje, kwartierke, kwartierken, kwartieren, kwartiertjes, kwartierkes, kwartje"
        ),
        "half hour": "half uur, halfuur, halfuurtje, halfuurke, half uurke, halve uur, halve uren",
        "and": "en",
        "": (
            "rond, rond de, ongeveer, ik, ik denk, denk, denk ik, dacht, dacht ik, geloof, geloof ik, gok, gok ik, ik "
            "gok, schat, schat ik, ik schat, zo, zo'n, zowat, zoiets, zoiets als, of zo, ofzo, circa, ca, omtrent, "
            "pakweg, plusminus, plus minus, ergens, ergens rond, het, 't, het is, 't is, het was, 't was, dat was, "
            "wel, hoor, nou, nou ja, tja, euh, allez, misschien, mss, wellicht, waarschijnlijk, vermoedelijk, naar "
            "schatting, precies, exact, net, al, toch, wat, oeps, ja, nee, neen, dus, een beetje"
        ),
    },
    "en": {
        "hour": "hour, hr",
        "hours": "hours, hrs",
        "min": "minute, minutes, mins",
        "quarter": "quarter, quarters",
        "half hour": "half hour, half an hour, half-hour, half of an hour, half-an-hour",
        "and": "and",
        "": (
            "about, around, i, i think, think, i guess, guess, i'd say, say, roughly, approximately, approx, maybe, "
            "probably, perhaps, it, it was, it's, that was, like, or so, or something, ish, -ish, exactly, just, just "
            "about, somewhere around, well, oops, yes, no"
        ),
    },
}
