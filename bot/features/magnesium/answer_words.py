"""The words of an evening with magnesium as people type them, in Dutch, Flemish and English: what each says.

`have` ("heb ik") and `promise` ("doe ik") say something only where nothing else does.
"""

from bot.domain.lexicon import WordTable

AMOUNTS = "1, 2, 3, 4, één, twee, drie, vier, one, two, three, four, halve, anderhalve, beide, allebei, allemaal, both"
THINGS = (
    "pil, pillen, pilletje, pilletjes, tablet, tabletten, tabletje, tabletjes, bruistablet, capsule, capsules, "
    "capsuletje, poeder, poedertje, zakje, zakjes, schepje, schepjes, drankje, pill, pills, tablets, powder, sachet, "
    "sachets, scoop, scoops, gummy, gummies"
)

_PARTICIPLES = "genomen", "ingenomen", "gepakt", "gehad", "gedaan", "geslikt"
_SKIPPED_WHAT = (
    "het, hem, ze, maar, vanavond, vandaag, vanavond maar, vandaag maar, het maar, het vanavond, het vandaag, "
    "het vanavond maar, het vandaag maar, deze keer, een keer, een keertje, een avond, een avondje, mijn magnesium, "
    "vanavond mijn magnesium, vandaag mijn magnesium, mijn magnesium vanavond, mijn magnesium vandaag"
)


def _each(*beginnings: str) -> str:
    """The beginnings with each participle: "niet genomen, niet gepakt"."""
    return ",".join(f"{beginning} {participle}" for beginning in beginnings for participle in _PARTICIPLES)


COMPOSED: WordTable = {
    "nl": {
        "taken": _each("nog"),
        "now": _each("juist", "pas"),
        "skipped": ",".join(
            (
                _each("niet", "toch niet", "vanavond niet", "vandaag niet", "geen", "geen magnesium", "niks", "niets"),
                "sla over, sla ik over",
                *(f"sla {what} over, sla ik {what} over" for what in _SKIPPED_WHAT.split(", ")),
            )
        ),
        "later": _each("nog niet"),
    }
}

ANSWER_WORDS: WordTable = {
    "": {
        "yes": "thumbsup, jup, jep, yep",
        "no": "thumbsdown, nope, nop, noppes",
        "": f"sluimer, magnesium, {AMOUNTS}, {THINGS}",
    },
    "nl": {
        "yes": (
            "ja, jaa, jaja, ja hoor, ja zeker, ja toch, jazeker, zeker, zeker weten, zeker en vast, jawel, tuurlijk, "
            "natuurlijk, uiteraard, inderdaad, klopt, niet vergeten, gisteren wel, gisteravond wel, vanavond wel, "
            "vandaag wel, toen wel"
        ),
        "no": "nee, neen, nee hoor, neej, neeje, nee joh, zeker niet, natuurlijk niet, helemaal niet",
        "have": "heb ik, dat heb ik",
        "promise": (
            "doe ik, dat doe ik, zal ik doen, dat zal ik doen, ga ik doen, ga ik nemen, komt goed, komt in orde"
        ),
        "taken": (
            "genomen, ingenomen, gedaan, gehad, gepakt, geslikt, doorgeslikt, gedronken, opgedronken, gebeurd, gelukt, "
            "klaar, check, binnen, zit erin, zit er in, zitten erin, zitten er in, heb het op, heb ze op, heb hem op"
        ),
        "now": (
            "net, net nog, nu net, net nu, nog maar net, zo net, zojuist, zonet, zopas, daarnet, daarjuist, nu, nu "
            "genomen, neem het nu, neem hem nu, neem ik nu, een minuut geleden, een minuutje geleden"
        ),
        "already": "al, alvast, inmiddels, ondertussen",
        "earlier": (
            "eerder, al eerder, allang, al lang, eerder al, al een tijdje, al een tijdje geleden, eerder vanavond, "
            "vroeger op de avond, daarstraks, andere tijd, een tijdje geleden, een tijd geleden, zit er al in, zitten "
            "er al in, na het eten, na het avondeten"
        ),
        "skipped": (
            "vanavond niet, niet vanavond, vandaag niet, niet vandaag, deze keer niet, vanavond niet meer, vandaag "
            "niet meer, niet meer vanavond, niet meer vandaag, vanavond even niet, vandaag even niet, vanavond maar "
            "niet, vandaag maar niet, maar niet, liever niet, toch niet, toch maar niet, niet, niks meer, overslaan, "
            "overgeslagen, skippen, geskipt, slaan we over, geen, geen magnesium, geen magnesium meer, zonder, een "
            "avond zonder, geen zin, geen zin in, vergeten, ben vergeten, ben ik vergeten, ben het vergeten, ben hem "
            "vergeten, ben 'm vergeten, ben ze vergeten, vergeten te nemen, vergeten in te nemen, vergat, te laat, al "
            "te laat, te laat nu, nu te laat, is nu te laat, nu is het te laat, te laat geworden, morgen weer, morgen "
            "wel weer, morgen weer wel, is op, zijn op, geen meer, niet meer in huis, nee dank je, nee dankje, nee "
            "dank u, nee bedankt, nee merci"
        ),
        "later": (
            "toch nog niet, "
            "straks, straks pas, straks wel, later, later vanavond, zo, zo meteen, zo direct, zo dadelijk, zometeen, "
            "zodadelijk, dadelijk, seffens, subiet, meteen, direct, nog niet, nog niet aan toegekomen, nu niet, niet "
            "nu, nu nog niet, nu even niet, nog even niet, nog even, nog even wachten, even wachten, wacht, wacht "
            "even, momentje, moment, een moment, een momentje, herinner me, herinner me straks, herinner me later, "
            "vraag het straks, vraag het later, vraag het zo, straks nog een keer, nog een keer, moet nog, moet ik "
            "nog, moet nog gebeuren, nog te doen, nog te nemen, doe ik straks, doe ik zo, doe ik nog, neem ik straks, "
            "neem ik zo, neem ik nog, komt nog, komt zo, komt eraan, voor het slapen, voor het slapengaan, bij het "
            "slapengaan, voor ik ga slapen, voor ik slaap, vlak voor bed, voor bed, als ik naar bed ga, als ik ga "
            "slapen"
        ),
        "dinner": (
            "bij het eten, bij 't eten, met het eten, met 't eten, onder het eten, tijdens het eten, met eten, bij het "
            "avondeten, bij 't avondeten, met het avondeten, met 't avondeten, tijdens het avondeten, onder het "
            "avondeten, bij mijn eten, met mijn eten, bij mijn avondeten, met mijn avondeten, bij de maaltijd, met de "
            "maaltijd, tijdens de maaltijd, bij het diner, tijdens het diner, aan tafel"
        ),
        "clear": "wis, wissen, wis dit, wis het, haal weg",
        "keep": "laat maar, laat maar zitten, laat staan, laat zo, laat het zo, laat maar zo, niets, niks, terug",
        "": (
            "ik, heb, 'k, ik ben, het, 't, hem, 'm, ze, die, mijn, m'n, de, een, er, dosis, hoor, wel, gewoon, braaf, "
            "zoals altijd, zoals gewoonlijk, dank je, dankje, dank u, dankjewel, bedankt, merci, even, vanavond, "
            "gisteravond, gisteren, vandaag, was, is, dat, heb 't, neem, pak, slik, doe, ga, zal, nemen, innemen, "
            "pakken, doen, ok, oke, sorry, oeps, oh, ah, euh, toch, toch nog, alsnog, eigenlijk, samen, helaas, "
            "helemaal, maar, slaap lekker, welterusten, trusten, tot morgen, fijne avond"
        ),
    },
    "en": {
        "yes": (
            "yes, yess, yeah, yup, yea, sure, of course, indeed, i have, i did, yes i have, yes i did, didn't forget, "
            "i didn't forget"
        ),
        "no": "no, noo, nah",
        "promise": (
            "will do, i will, will take it, i'll take it, i'll do it, i'll do that, i'll have it, on it, about to, "
            "gonna take it, going to take it, i'm going to take it"
        ),
        "taken": (
            "taken, took, done, all done, did it, had, swallowed, popped, drank, it's in, finished, taken after all, "
            "took it after all"
        ),
        "now": (
            "just now, just, right now, now, just this minute, just taken, just took, just had, just did, just did it, "
            "taking it now, taking now, take it now, i'll take it now, a minute ago, a moment ago, a second ago, a sec "
            "ago"
        ),
        "already": "already",
        "earlier": "earlier, earlier on, before, a while ago, ages ago, taken earlier, another time, after dinner",
        "skipped": (
            "not tonight, not this evening, not today, not this time, not for tonight, not any more tonight, skip, "
            "skip it, skipped, skipping, skipping it, skipping tonight, skip tonight, skip today, skip it tonight, "
            "skip it today, skip for tonight, i'll skip, i'll skip it, i'll skip tonight, i'll pass, gonna skip, gonna "
            "skip it, going to skip, not taken, not taking it, not taking it tonight, didn't take, did not take, "
            "haven't taken, didn't, without, none, rather not, no thanks, no thank you, forgot, forgotten, i've "
            "forgotten, forgot to take, forgot about, too late, too late now, too late for it now, it's too late now, "
            "tomorrow again, ran out, none left, don't feel like it, no magnesium, not taken after all, didn't take it "
            "after all, did not take it after all"
        ),
        "later": (
            "soon, shortly, not yet, not just yet, haven't yet, haven't, not taken yet, haven't taken it yet, still "
            "have to, still need to, in a bit, in a little bit, in a while, in a minute, in a few minutes, in a few, "
            "in a moment, in a sec, in a second, give me a minute, give me a sec, one sec, one moment, hang on, hold "
            "on, not now, not right now, remind me, remind me later, ask me later, ask me again, ask again, again "
            "later, a bit later, later tonight, before bed, before i sleep, before i go to bed, at bedtime, when i go "
            "to bed, snooze, wait"
        ),
        "dinner": (
            "at dinner, with dinner, during dinner, over dinner, at dinner time, with my dinner, together with dinner, "
            "along with dinner, with supper, at supper, with my supper, with my evening meal, with my meal, with food, "
            "with my food"
        ),
        "clear": "clear, clear it, clear this, erase",
        "keep": "never mind, nevermind, leave it, keep it, leave it as it is, nothing, back",
        "": (
            "i, it, i've, my, mine, the, a, an, them, dose, as usual, as always, thanks, thank you, thx, this evening, "
            "tonight, last night, yesterday, today, have, okay, i'm, it's, please, did, actually, after all, all, good "
            "night, goodnight"
        ),
    },
}
