"""The words that tell of a night: what was done, how long it took, how often one woke, and what says nothing."""

from bot.domain.lexicon import WordTable

NIGHT_WORDS: WordTable = {
    "": {"|": "|", "-": "-, →", "and": "&, +, /", "times": "x, ×", "atonce": "direct", "later": "later", "": ">"},
    "nl": {
        "at": "om, rond, omstreeks, tegen, rond een uur of, om een uur of, rond de, zo rond, ongeveer om, pas om",
        "from": "van, vanaf, sinds",
        "between": "tussen",
        "until": "tot, tot aan, tot een uur of, tot ongeveer",
        "|": "toen, dan, vervolgens, en toen, en dan, en daarna, waarna, verder, daarop, tussen de bedrijven door",
        "later": "later, daarna, erna, nadien, daarop",
        "light": (
            "licht uit, lichten uit, lamp uit, lampje uit, lichtje uit, het licht uit, licht uitgedaan, lamp "
            "uitgedaan, "
            "licht ging uit, het licht ging uit, deed het licht uit, deed ik het licht uit, het licht uitgedaan, "
            "licht gedoofd, licht, het licht, lamp, de lamp, deed het licht, deed ik het licht, gaan slapen, "
            "ging slapen, ging ik slapen, slapen, slapen gegaan, slapen gaan, ga slapen, gaan pitten, gaan maffen, "
            "ogen dicht, oogjes dicht, probeerde te slapen, geprobeerd te slapen, proberen te slapen"
        ),
        "bed": (
            "naar bed, bed in, in bed, in bed gegaan, naar bed gegaan, naar bed gaan, bedje in, naar mijn bed, in mijn "
            "bed, in m'n bed, mijn bed in, m'n bed in, in bed gekropen, bed ingekropen, erin, er in, lag erin, lag er, "
            "lag ik er, lag ik erin, lag ik in bed, lag in bed, onder de wol, nest in, mijn nest in, m'n nest in, in "
            "mijn nest, in m'n nest, gaan liggen, ging liggen, ging ik liggen, erin gekropen, erin gedoken, bed "
            "ingedoken, in bed gedoken, in mijn bedje, in m'n bedje, naar mijn nest, bedtijd, mijn bedje in"
        ),
        "asleep": (
            "in slaap, ingeslapen, in slaap gevallen, viel in slaap, viel ik in slaap, sliep, sliep ik, ik sliep, "
            "in slaap gesukkeld, in dromenland, vertrokken, onder zeil, slaap gevat, de slaap gevat"
        ),
        "slept": "geslapen, heb geslapen, heb ik geslapen, slaap, slaap gehad, gepit",
        "wake": (
            "wakker, wakker geworden, werd wakker, werd ik wakker, ontwaakt, wakkergeworden, wekker, de wekker, wekker "
            "ging, de wekker ging, wekker af, de wekker ging af, ogen open, gewekt, wakker gemaakt, wakker geweest, "
            "laatste keer wakker, voor het laatst wakker, voor de laatste keer wakker, definitief wakker, klaarwakker, "
            "echt wakker, helemaal wakker, vanzelf wakker, spontaan wakker, al wakker, wakker gebeld, wakker voor "
            "goed, "
            "wakker geschrokken, wakker en niet meer geslapen"
        ),
        "lie": (
            "wakker gelegen, lag wakker, lag ik wakker, ik lag wakker, wakker liggen, heb wakker gelegen, "
            "heb ik wakker gelegen, wakkergelegen, gelegen, liggen woelen, liggen draaien, gewoeld, liggen malen, "
            "liggen piekeren, wakker gebleven, lag te woelen, lag te malen, lag te piekeren, lag ik te woelen, "
            "gedraaid, "
            "lag te draaien, liggen te draaien, liggen te woelen"
        ),
        "out": (
            "eruit, er uit, uit bed, op, opgestaan, stond op, stond ik op, opstaan, uit de veren, uit mijn bed, "
            "uit m'n bed, uit het bed, uit bed gestapt, eruit gegaan, bed uit, mijn bed uit, m'n bed uit, uit bed "
            "gekomen, eruit gekomen, op gestaan, uit mijn nest, uit m'n nest, uit bed gegaan, eruit gestapt, uit de "
            "lappen, ben opgestaan, ben ik opgestaan, naar beneden, opgekomen, eruit gerold, uit bed gerold"
        ),
        "stayed": (
            "blijven liggen tot, in bed blijven liggen tot, bleef liggen tot, bleef ik liggen tot, blijven liggen tot "
            "een uur of, in bed gebleven tot, uitgeslapen tot, nog in bed tot, in bed tot, liggen tot, gelegen tot"
        ),
        "atonce": (
            "meteen, direct, gelijk, onmiddellijk, subiet, vrijwel meteen, vrijwel direct, bijna meteen, bijna direct, "
            "zo goed als meteen, nagenoeg meteen, haast meteen, direct daarna, meteen daarna, gelijk daarna"
        ),
        "sol0": (
            "direct weg, meteen weg, gelijk weg, vrijwel meteen weg, als een blok in slaap, viel als een blok in "
            "slaap, "
            "sliep als een blok in, meteen vertrokken, direct vertrokken, zo weg, was zo weg, weg"
        ),
        "through": (
            "doorgeslapen, door geslapen, sliep door, goed doorgeslapen, lekker doorgeslapen, goed door geslapen, "
            "heerlijk doorgeslapen, helemaal doorgeslapen, gewoon doorgeslapen, de hele nacht doorgeslapen, hele nacht "
            "doorgeslapen, aan één stuk doorgeslapen, aan één stuk geslapen, aan één stuk door geslapen, aan één stuk "
            "door, in één ruk doorgeslapen, in één ruk door, in één keer doorgeslapen, in één stuk door, niet wakker "
            "geworden, niet wakker geweest, helemaal niet wakker geworden, niet één keer wakker geworden, geen enkele "
            "keer wakker geworden, geen enkele keer wakker, niet één keer wakker, geen keer wakker, niet meer wakker "
            "geworden, niet wakker, 's nachts niet wakker geworden, tussendoor niet wakker, tussendoor niet wakker "
            "geworden, nergens wakker van geworden, nul keer wakker"
        ),
        "waso0": "niet wakker gelegen, niet wakker gelegen 's nachts, 's nachts niet wakker gelegen",
        "again": (
            "weer in slaap, weer geslapen, verder geslapen, weer gaan slapen, opnieuw in slaap, weer ingeslapen, terug "
            "in slaap, terug geslapen, terug ingeslapen, weer in slaap gevallen, terug in slaap gevallen, nog "
            "geslapen, "
            "weer verder geslapen, nog even geslapen, opnieuw ingeslapen, weer doorgeslapen, daarna weer geslapen, "
            "toen weer geslapen, terug gaan slapen"
        ),
        "mid": "tussendoor, tussenin, onderweg, ertussendoor, gedurende de nacht, die nacht",
        "total": "in totaal, totaal, samen, bij elkaar, alles bij elkaar, alles samen, opgeteld, tezamen, al bij al",
        "times": "keer, keren, maal, keertje, keertjes",
        "few": "paar, een paar, enkele, meerdere, verschillende, een stuk of wat",
        "1 times": "eenmaal",
        "2 times": "tweemaal",
        "3 times": "driemaal",
        "waking": "ontwakingen, onderbrekingen, wakkere momenten, ontwaking",
        "toilet": (
            "naar de wc, naar wc, plassen, wc, naar het toilet, toilet, naar de wc geweest, gaan plassen, moeten "
            "plassen, "
            "eruit voor de wc, eruit om te plassen, eruit geweest, uit bed geweest, plaspauze, opgestaan om te plassen"
        ),
        "tosleep": (
            "om in slaap te vallen, om in te slapen, tot ik sliep, voor ik sliep, voordat ik sliep, voor ik in slaap "
            "viel, voordat ik in slaap viel, tot ik in slaap viel, inslapen, in te slapen, inslaaptijd, eer ik sliep, "
            "eer dat ik sliep, vooraleer ik sliep, inslapen duurde, voor het inslapen, over inslapen gedaan, nodig om "
            "in slaap te vallen, over gedaan om in slaap te vallen, om te slapen, tot slaap, wakker voor ik sliep, "
            "wakker gelegen voor ik sliep, wakker gelegen voordat ik sliep, voor ik weg was, tot ik weg was"
        ),
        "took": (
            "duurde, het duurde, duurde het, kostte, kostte het, deed er, deed ik er, erover gedaan, er over gedaan, "
            "geduurd, over gedaan, het inslapen duurde"
        ),
        "within": "binnen",
        "none": "niet, niks, geen, nee",
        "quality": "kwaliteit, de kwaliteit, cijfer",
        "few min": "een paar minuten, paar minuten, een paar minuutjes, paar minuutjes, enkele minuten",
        "about hour": "een uur of, een uurtje of, uur of, uurtje of",
        "very_good": "als een blok, als een roos, als een os, als een marmot, als een baby",
        "": (
            "ik, ben, ben ik, heb, heb ik, had, had ik, werd, werd ik, ging, ging ik, deed, deed ik, lag, lag ik, "
            "stond, "
            "stond ik, was, was ik, kwam, kwam ik, stapte, stapte ik, viel, viel ik, wel, nog, even, eerst, maar, pas, "
            "toch, uiteindelijk, uit, in, er, het, de, te, dat, dit, die, mijn, m'n, me, mij, we, voor het laatst, "
            "gegaan, gewoon, rustig, al, een minuut of, een minuutje of, over het algemeen, al met al, nacht, nachtje, "
            "mijn nacht, de nacht, een nacht, nachtrust, vandaag, weekend, ook, weer, opnieuw, veel, gedroomd, moe, "
            "beetje moe, uitgerust, goed uitgerust, niet uitgerust, fris, redelijk uitgerust, hoor, kortom, ruim, "
            "krap, "
            "bijna, dik, dikke, klein, kleine, goede, hooguit, maximaal, zeker, slechts, extra, tijd, tijdens, keurig, "
            "daar, om te, eens, zelfs, weinig, snel, nou, precies, dus, een beetje, iets, weet je, gister, geworden, "
            "vroeg, laat, onrustig, beetje onrustig, gelegd, groetjes, goedemorgen, goeiemorgen, morgen, hoi, hallo, "
            "hey, dag"
        ),
    },
    "en": {
        "at": "at, around, about, by, at about, at around, not until, around about, sometime around",
        "from": "from, since",
        "between": "between",
        "until": "until, till, til, 'til, to about, until about, until around, till about",
        "|": "then, and then, but, after which, next, so then",
        "later": "later, after that, afterwards, thereafter",
        "light": (
            "lights out, lights off, light off, light out, turned off the light, turned the light off, turned out the "
            "light, turned the lights off, turned off the lights, turned the light out, turned out the lights, "
            "switched "
            "off the light, switched the light off, went to sleep, i went to sleep, go to sleep, going to sleep, "
            "tried to sleep, trying to sleep, lamp off, lights, light, the light, the lights, put the light out, put "
            "out "
            "the light, closed my eyes, lights went out, lights were out, light was off, light went off, light went out"
        ),
        "bed": (
            "to bed, into bed, in bed, got into bed, went to bed, i went to bed, got in bed, got to bed, climbed into "
            "bed, hit the sack, hit the hay, bed, bedtime, turned in, hopped into bed, was in bed, crawled into bed, "
            "went up to bed, off to bed"
        ),
        "asleep": (
            "asleep, fell asleep, i fell asleep, dozed off, nodded off, drifted off, dropped off, was asleep, fall "
            "asleep, conked out, i was asleep"
        ),
        "slept": "slept, i slept, sleep, sleeping, of sleep",
        "wake": (
            "woke, woke up, i woke, i woke up, awake, wake, wake up, wakeup, alarm, the alarm, alarm went off, the "
            "alarm "
            "went off, eyes open, woken, woken up, awoke, i awoke, final awakening, finally woke, finally woke up, "
            "woke for good, woke up for good, awake for good, awakened, wide awake, was awake, i was awake"
        ),
        "lie": (
            "lay awake, i lay awake, lying awake, laid awake, awake for, was awake for, i was awake for, tossed and "
            "turned, tossing and turning, tossed, lay there, awake in bed, lay awake for"
        ),
        "out": (
            "up, got up, i got up, out of bed, got out of bed, i got out of bed, got out, was up, out, rose, up and "
            "about, up and out, get up, up for good, was out of bed, rolled out of bed"
        ),
        "stayed": (
            "stayed in bed until, stayed in bed till, lay in until, in bed until, in bed till, lay in till, lie-in "
            "until"
        ),
        "atonce": (
            "right away, straight away, immediately, instantly, at once, straight, almost immediately, almost "
            "instantly, "
            "right off, straight off, directly, pretty much straight away, pretty much immediately, almost right away, "
            "right after, straight after, right then"
        ),
        "sol0": (
            "out like a light, went out like a light, straight to sleep, right to sleep, went straight to sleep, went "
            "right to sleep, asleep as soon as my head hit the pillow, fell straight asleep, no time to fall asleep, "
            "asleep in no time, fell asleep in no time"
        ),
        "through": (
            "slept through, slept right through, slept straight through, slept through the night, slept all night, "
            "slept "
            "the whole night, slept right through the night, never woke, never woke up, didn't wake up, did not wake "
            "up, "
            "didn't wake, no wakings, no awakenings, not awake, wasn't awake, no waking up, without waking, without "
            "waking up, didn't wake up at all, didn't wake at all, i slept through, straight through, right through, "
            "slept solidly, no wake-ups, didn't wake up once, not awake at all, through the night"
        ),
        "waso0": "didn't lie awake, never lay awake, not awake in the night",
        "again": (
            "back to sleep, fell back asleep, back asleep, slept again, asleep again, went back to sleep, fell asleep "
            "again, got back to sleep, fell back to sleep, slept on, slept some more"
        ),
        "mid": "in between, in the middle, overnight, through the night too, along the way",
        "total": "in total, total, altogether, all together, all in all, in all, combined, totalling",
        "times": "times, time",
        "few": "few, a few, couple of, a couple of, a couple, several, some",
        "1 times": "once, one time",
        "2 times": "twice",
        "3 times": "thrice",
        "waking": "waking, wakings, awakenings, awakening, wake-ups, wakeups, wake ups, wake-up, interruptions",
        "toilet": (
            "to the bathroom, bathroom, to pee, toilet, to the toilet, for the loo, loo, for a pee, pee, to the loo, "
            "up "
            "to pee, got up to pee, up for the loo, bathroom trip, bathroom trips, loo trip, loo trips"
        ),
        "tosleep": (
            "to fall asleep, to get to sleep, falling asleep, getting to sleep, before i fell asleep, before i slept, "
            "until i fell asleep, till i fell asleep, before falling asleep, to drift off, to nod off, to doze off, to "
            "go to sleep, to sleep, before sleep, before sleeping, until asleep, till asleep, before i was asleep, "
            "until "
            "i slept, awake before i fell asleep, before dropping off, to drop off"
        ),
        "took": "took, took me, it took, it took me, needed, i needed, it took about, took about, took me about",
        "within": "within",
        "none": "not, none, no",
        "quality": "quality, sleep quality",
        "1 min": "a minute",
        "few min": "a few minutes, few minutes, a couple of minutes, couple of minutes",
        "quarter hour": "quarter of an hour, quarters of an hour, quarter-hour, a quarter of an hour",
        "very_good": "like a log, like a baby, like a rock, like a stone, like the dead",
        "": (
            "i, my, me, was, were, did, had, have, the, a, an, for, of, it, it was, overall, night, my night, felt, "
            "feel, "
            "feeling, rested, tired, turned, got, went, finally, only, so, bit, a bit, still, eventually, all, on, "
            "again, "
            "that, this, there, in, just, lasted, lasting, each night, well rested, with, until then, at last, also, "
            "too, almost, nearly, some, i'd say, a good, though, quickly, for good, good morning, morning, hi, hello, "
            "hey, dreams, dreamt, dreamed, dreamt a lot, last, final, finally, up to, first, i'm, i am"
        ),
    },
}
"""`|` parts what is told. `light` it went out; `sol0` asleep at once; `through` never awake; `mid` in the night."""
