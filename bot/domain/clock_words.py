"""Words that only clock times use: past and to, parts of the day, noon and midnight."""

from bot.domain.lexicon import WordTable

CLOCK_WORDS: WordTable = {
    "": {"%am": "am, a m", "%pm": "pm, p m", "": "@"},
    "nl": {
        "past": "over, na",
        "to": "voor, vóór",
        "@0": "middernacht, 12 uur middernacht, twaalf uur middernacht",
        "@12": "het middaguur, middaguur, rond de middag, op de middag, tegen de middag",
        "%am": (
            "'s ochtends, sochtends, ochtends, 's morgens, smorgens, morgens, vanochtend, vanmorgen, deze ochtend, "
            "deze morgen, in de ochtend, in de morgen, de ochtend, ochtend, vanmorgend, voormiddag, 's voormiddags, in "
            "de voormiddag, deze voormiddag, gisterochtend, gisterenochtend, gistermorgen, de volgende ochtend, "
            "volgende ochtend, ochtends vroeg, s ochtends vroeg"
        ),
        "%afternoon": (
            "'s middags, smiddags, middags, vanmiddag, deze middag, in de middag, 's namiddags, namiddag, in de "
            "namiddag, deze namiddag, vannamiddag, gistermiddag, gisterenmiddag, middag"
        ),
        "%evening": (
            "'s avonds, savonds, avonds, vanavond, gisteravond, gisterenavond, gister avond, gisteren avond, in de "
            "avond, de avond, avond, deze avond, 's avonds laat, laat op de avond"
        ),
        "%night": (
            "'s nachts, snachts, nachts, vannacht, afgelopen nacht, deze nacht, in de nacht, de nacht, gisternacht, "
            "gisterennacht, midden in de nacht, van de nacht, diep in de nacht"
        ),
        "": (
            "om, omstreeks, een uur of, een uurtje of, tegen, zo tegen, de klok van, rond de klok van, klokslag, "
            "stipt, pas, pas om, iets na, iets over, even na, even over, net na, net over, vlak na, kort na, vlak "
            "voor, net voor, iets voor, even voor, kort voor, vroeg, laat, gisteren, om en nabij, bij benadering, ook, "
            "ook om, bijna, goed, haast, tegen de, tegen den, rond den, om en bij, richting, zo tegen de, klokke, "
            "stipt om, precies om, exact om, om precies, om stipt, al om, net iets na, net iets voor, een beetje na"
        ),
    },
    "en": {
        "hour": "o'clock, oclock, o clock",
        "quarter": "a quarter",
        "past": "past, after",
        "to": "to, before, till, til, 'til",
        "quarter to": "quarter of, a quarter of",
        **{f"{minutes} to": f"{word} of" for minutes, word in ((5, "five"), (10, "ten"), (20, "twenty"))},
        "half past": "half-past, half after",
        "@0": (
            "midnight, mid-night, mid night, midnightish, 12 midnight, twelve midnight, 12 o'clock midnight, twelve "
            "o'clock midnight"
        ),
        "@12": (
            "noon, midday, mid-day, mid day, noontime, noonish, 12 noon, twelve noon, 12 o'clock noon, twelve o'clock "
            "noon"
        ),
        "%am": (
            "in the morning, this morning, morning, of the morning, in the am, in the early morning, early morning, "
            "yesterday morning, in the wee hours, in the small hours, in the early hours, the next morning, next "
            "morning"
        ),
        "%pm": "in the pm",
        "%afternoon": "in the afternoon, this afternoon, afternoon, of the afternoon, in afternoon",
        "%evening": (
            "in the evening, this evening, yesterday evening, evening, of the evening, late in the evening, last "
            "evening"
        ),
        "%tonight": "tonight, tonite",
        "%night": "at night, last night, in the night, during the night, of the night, in the middle of the night",
        "": (
            "at, at about, at around, by, sharp, just after, just past, shortly after, a bit after, a bit past, just "
            "before, shortly before, a bit before, early, late, a little after, a little before, only at, just gone, "
            "gone, also, also at, too, almost, nearly, right at, dead on, on the dot, close to, or thereabouts, "
            "yesterday, precisely, give or take, or around, around about"
        ),
    },
}
