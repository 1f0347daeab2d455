"""Words that only durations use: none at all, about an hour or two, a good half hour."""

from bot.domain.lexicon import WordTable

MINUTE_WORDS: WordTable = {
    "": {"zero": "direct", "times": "x, ×", "sec": "sec"},
    "nl": {
        "few": "paar, een paar, enkele",
        "hardly": "nauwelijks, amper, bijna niet, vrijwel niet, haast niet",
        "times": "keer, maal, keertje",
        "total": "in totaal, totaal, samen, bij elkaar, alles bij elkaar, alles samen, alles bij elkaar opgeteld",
        "sec": "seconde, seconden, secondes, secondjes",
        "about hour": "een uur of, een uurtje of, uur of, uurtje of, een uurke of, uurke of",
        "zero": (
            "niet, niks, niets, geen, geen minuut, nooit, meteen, onmiddellijk, ogenblikkelijk, gelijk, subiet, direct "
            "weg, meteen weg, gelijk weg, vrijwel meteen, vrijwel direct, bijna meteen, bijna direct, meteen in slaap, "
            "direct in slaap, helemaal niet, niet wakker, helemaal niet wakker, niet wakker geworden, niet wakker "
            "geweest, niet wakker gelegen, helemaal niet wakker geworden, niet meer wakker geworden, doorgeslapen, "
            "door geslapen, goed doorgeslapen, lekker doorgeslapen, helemaal doorgeslapen, gewoon doorgeslapen, hele "
            "nacht doorgeslapen, de hele nacht doorgeslapen, in één keer doorgeslapen, in één ruk doorgeslapen, heb "
            "doorgeslapen, sliep door, ik sliep door"
        ),
        "": (
            "een minuut of, een minuutje of, ruim, krap, bijna, dik, dikke, goed, goede, klein, kleine, hooguit, "
            "hoogstens, maximaal, wakker, gelegen, geweest, heb, heb ik, ben, ben ik, lag, lag ik, was ik, geduurd, "
            "duurde, het duurde, tegen de, zeker, zeker wel, nog, extra, goei, goeie, tegen het"
        ),
    },
    "en": {
        "sec": "second, seconds, secs",
        "1 min": "a minute",
        "few": "few, a few, couple of, a couple of, a couple",
        "hardly": "hardly, barely, hardly at all, barely at all, scarcely",
        "times": "times",
        "1 times": "once",
        "2 times": "twice",
        "total": "in total, total, altogether, all together, all in all, in all",
        "quarter hour": (
            "quarter of an hour, quarters of an hour, quarter-hour, quarter of hour, quarter of hours, quarters of "
            "hour, quarters of hours"
        ),
        "3 quarter": "three-quarters, three quarters",
        "3 quarter hour": (
            "three-quarters of an hour, three quarters of an hour, three quarter of an hour, three quarters of hour, "
            "three quarters of hours"
        ),
        "zero": (
            "not, none, nothing, not at all, no time, no time at all, never, right away, straight away, immediately, "
            "instantly, at once, almost immediately, almost right away, directly, not awake, wasn't awake, was not "
            "awake, i wasn't awake, didn't wake up, did not wake up, didn't wake, i didn't wake up, never woke up, "
            "slept through, i slept through, slept right through, slept straight through, slept all night, slept "
            "through the night, slept the whole night"
        ),
        "": (
            "a, an, almost, nearly, a good, a little over, a bit over, just over, just under, at most, more, extra, "
            "additional, another, easily, under, a little under, awake, i was, i was awake, lay awake, took, it took, "
            "took me, it took me, for about, for"
        ),
    },
}
"""few: five minutes, the middle of what people mean by it. hardly: zero when alone, as "almost right away" is; before
an amount it says nothing. times: "2 keer 10 minuten". total: the amount may be the whole, so it is not multiplied."""
