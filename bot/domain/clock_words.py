"""Words that only clock times use: past and to, parts of the day, noon and midnight."""

from bot.domain.lexicon import WordTable

CLOCK_WORDS: WordTable = {
    "": {"%am": "am", "%pm": "pm"},
    "nl": {
        "past": "over, na",
        "to": "voor, vóór",
        "@0": "middernacht",
        "@12": "het middaguur, middaguur",
        "%am": (
            "'s ochtends, sochtends, 's morgens, smorgens, vanochtend, vanmorgen, deze ochtend, "
            "in de ochtend, ochtend, vanmorgend"
        ),
        "%afternoon": "'s middags, smiddags, vanmiddag, deze middag, in de middag, 's namiddags, namiddag",
        "%evening": (
            "'s avonds, savonds, vanavond, gisteravond, gisterenavond, gister avond, gisteren avond, "
            "in de avond, avond, deze avond"
        ),
        "%night": "'s nachts, snachts, vannacht, afgelopen nacht, deze nacht, in de nacht, de nacht",
        "": (
            "om, omstreeks, een uur of, een uurtje of, tegen, zo tegen, de klok van, "
            "rond de klok van, klokslag, stipt, pas, pas om, iets na, iets over, even na, even over, "
            "net na, net over, vlak na, kort na, vlak voor, net voor, iets voor, even voor, "
            "kort voor, vroeg, laat, gisteren, om en nabij, bij benadering, ook, ook om"
        ),
    },
    "en": {
        "hour": "o'clock, oclock",
        "quarter": "a quarter",
        "past": "past, after",
        "to": "to, before, till, til",
        "quarter to": "quarter of, a quarter of",
        "@0": "midnight",
        "@12": "noon, midday",
        "%am": "in the morning, this morning, morning",
        "%afternoon": "in the afternoon, this afternoon, afternoon",
        "%evening": "in the evening, this evening, yesterday evening, evening",
        "%night": "at night, last night, tonight, in the night, during the night",
        "": (
            "at, at about, at around, by, sharp, just after, just past, shortly after, a bit after, "
            "a bit past, just before, shortly before, a bit before, early, late, a little after, "
            "a little before, only at, also, also at, too"
        ),
    },
}
