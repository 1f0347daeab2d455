"""The Dutch and Flemish words that tell of a night, by their meaning."""

DUTCH: dict[str, str] = {
    "at": "om, rond, omstreeks, tegen, rond een uur of, om een uur of, rond de, zo rond, ongeveer om",
    "only": "pas, pas om, pas rond, eindelijk, uiteindelijk",
    "each": "elk, elke keer, per keer, telkens, iedere keer",
    "long": "lang, heel lang, erg lang, best lang, een hele tijd, hele tijd, een eeuwigheid, uren lang",
    "troubled": (
        "kon niet slapen, kon ik niet slapen, kon niet in slaap komen, kwam niet in slaap, kon de slaap niet vatten, "
        "moeite met inslapen, niet meer geslapen, niet meer in slaap gekomen, kon niet meer slapen, niet meer in slaap "
        "gevallen, kon niet meer inslapen, slecht ingeslapen, moeilijk ingeslapen, moeilijk in slaap gekomen"
    ),
    "from": "van, vanaf, sinds",
    "between": "tussen",
    "until": "tot, tot aan, tot een uur of, tot ongeveer",
    "then": "toen, dan, vervolgens, en toen, en dan, en daarna, waarna, daarop",
    "|": "verder, tussen de bedrijven door",
    "later": "later, daarna, erna, nadien",
    "light": (
        "licht uit, lichten uit, lamp uit, lampje uit, lichtje uit, het licht uit, licht uitgedaan, lamp uitgedaan, "
        "licht ging uit, het licht ging uit, deed het licht uit, deed ik het licht uit, het licht uitgedaan, licht "
        "gedoofd, licht, het licht, lamp, de lamp, deed het licht, deed ik het licht, gaan slapen, ging slapen, ging "
        "ik slapen, slapen, slapen gegaan, slapen gaan, gaan pitten, gaan maffen, ogen dicht, oogjes dicht, probeerde "
        "te slapen, geprobeerd te slapen, proberen te slapen"
    ),
    "bed": (
        "naar bed, bed in, in bed, in bed gegaan, naar bed gegaan, naar bed gaan, bedje in, naar mijn bed, in mijn "
        "bed, in m'n bed, mijn bed in, m'n bed in, in bed gekropen, bed ingekropen, erin, er in, lag erin, lag er, lag "
        "ik er, lag ik erin, lag ik in bed, lag in bed, onder de wol, nest in, mijn nest in, m'n nest in, in mijn "
        "nest, in m'n nest, gaan liggen, ging liggen, ging ik liggen, erin gekropen, erin gedoken, bed ingedoken, in "
        "bed gedoken, in mijn bedje, in m'n bedje, naar mijn nest, bedtijd, mijn bedje in"
    ),
    "asleep": (
        "in slaap, ingeslapen, in slaap gevallen, viel in slaap, viel ik in slaap, sliep, sliep ik, ik sliep, in slaap "
        "gesukkeld, in dromenland, vertrokken, onder zeil, slaap gevat, de slaap gevat"
    ),
    "slept": "geslapen, heb geslapen, heb ik geslapen, slaap, slaap gehad, gepit",
    "wake": (
        "wakker, wakker geworden, werd wakker, werd ik wakker, ontwaakt, wakkergeworden, wekker, de wekker, wekker "
        "ging, de wekker ging, wekker af, de wekker ging af, ogen open, gewekt, wakker gemaakt, wakker geweest, "
        "laatste keer wakker, voor het laatst wakker, voor de laatste keer wakker, definitief wakker, klaarwakker, "
        "echt wakker, helemaal wakker, vanzelf wakker, spontaan wakker, al wakker, wakker gebeld, wakker voor goed, "
        "wakker geschrokken, wakker en niet meer geslapen"
    ),
    "lie": (
        "wakker gelegen, lag wakker, lag ik wakker, ik lag wakker, wakker liggen, heb wakker gelegen, heb ik wakker "
        "gelegen, wakkergelegen, gelegen, liggen woelen, liggen draaien, gewoeld, liggen malen, liggen piekeren, "
        "wakker gebleven, lag te woelen, lag te malen, lag te piekeren, lag ik te woelen, gedraaid, lag te draaien, "
        "liggen te draaien, liggen te woelen"
    ),
    "out": (
        "eruit, er uit, uit bed, op, opgestaan, stond op, stond ik op, opstaan, uit de veren, uit mijn bed, uit m'n "
        "bed, uit het bed, uit bed gestapt, eruit gegaan, bed uit, mijn bed uit, m'n bed uit, uit bed gekomen, eruit "
        "gekomen, op gestaan, uit mijn nest, uit m'n nest, uit bed gegaan, eruit gestapt, uit de lappen, ben "
        "opgestaan, ben ik opgestaan, naar beneden, opgekomen, eruit gerold, uit bed gerold"
    ),
    "stayed": (
        "blijven liggen, in bed blijven liggen, bleef liggen, bleef ik liggen, in bed gebleven, uitgeslapen, nog in "
        "bed, liggen, blijven soezen"
    ),
    "atonce": (
        "meteen, seffens, direct, gelijk, onmiddellijk, subiet, vrijwel meteen, vrijwel direct, bijna meteen, bijna "
        "direct, zo goed als meteen, nagenoeg meteen, haast meteen, direct daarna, meteen daarna, gelijk daarna"
    ),
    "sol0": (
        "direct weg, meteen weg, gelijk weg, vrijwel meteen weg, als een blok in slaap, viel als een blok in slaap, "
        "sliep als een blok in, meteen vertrokken, direct vertrokken, zo weg, was zo weg, weg"
    ),
    "through": (
        "doorgeslapen, door geslapen, sliep door, goed doorgeslapen, lekker doorgeslapen, goed door geslapen, heerlijk "
        "doorgeslapen, helemaal doorgeslapen, gewoon doorgeslapen, de hele nacht doorgeslapen, hele nacht "
        "doorgeslapen, aan één stuk doorgeslapen, aan één stuk geslapen, aan één stuk door geslapen, aan één stuk "
        "door, in één ruk doorgeslapen, in één ruk door, in één keer doorgeslapen, in één stuk door, niet wakker "
        "geworden, niet wakker geweest, helemaal niet wakker geworden, niet één keer wakker geworden, geen enkele keer "
        "wakker geworden, geen enkele keer wakker, niet één keer wakker, geen keer wakker, niet wakker, 's nachts niet "
        "wakker geworden, tussendoor niet wakker, tussendoor niet wakker geworden, nergens wakker van geworden, nul "
        "keer wakker"
    ),
    "waso0": "niet wakker gelegen, niet wakker gelegen 's nachts, 's nachts niet wakker gelegen",
    "again": (
        "weer in slaap, weer geslapen, verder geslapen, weer gaan slapen, opnieuw in slaap, weer ingeslapen, terug in "
        "slaap, terug geslapen, terug ingeslapen, weer in slaap gevallen, terug in slaap gevallen, nog geslapen, weer "
        "verder geslapen, nog even geslapen, opnieuw ingeslapen, weer doorgeslapen, daarna weer geslapen, toen weer "
        "geslapen, terug gaan slapen"
    ),
    "slept_on": "niet meer wakker geworden, niet meer wakker, niet meer wakker geweest",
    "mid": "tussendoor, tussenin, onderweg, ertussendoor, gedurende de nacht, die nacht",
    "total": "in totaal, totaal, samen, bij elkaar, alles bij elkaar, alles samen, opgeteld, tezamen, al bij al",
    "times": "keer, keren, maal, keertje, keertjes",
    "few": "paar, een paar, enkele, meerdere, verschillende, een stuk of wat",
    "1 times": "eenmaal",
    "2 times": "tweemaal",
    "3 times": "driemaal",
    "waking": "ontwakingen, onderbrekingen, wakkere momenten, ontwaking",
    "toilet": (
        "naar de wc, naar wc, plassen, wc, naar het toilet, toilet, naar de wc geweest, gaan plassen, moeten plassen, "
        "voor de wc, voor het toilet, om te plassen, eruit voor de wc, eruit om te plassen, eruit geweest, uit bed "
        "geweest, plaspauze, opgestaan om te plassen"
    ),
    "tosleep": (
        "om in slaap te vallen, om in te slapen, tot ik sliep, voor ik sliep, voordat ik sliep, voor ik in slaap viel, "
        "voordat ik in slaap viel, tot ik in slaap viel, inslapen, in te slapen, inslaaptijd, eer ik sliep, eer dat ik "
        "sliep, vooraleer ik sliep, inslapen duurde, voor het inslapen, over inslapen gedaan, nodig om in slaap te "
        "vallen, over gedaan om in slaap te vallen, om te slapen, tot slaap, wakker voor ik sliep, wakker gelegen voor "
        "ik sliep, wakker gelegen voordat ik sliep, voor ik weg was, tot ik weg was"
    ),
    "took": (
        "duurde, het duurde, duurde het, kostte, kostte het, deed er, deed ik er, erover gedaan, er over gedaan, "
        "geduurd, over gedaan, het inslapen duurde"
    ),
    "within": "binnen",
    "read": (
        "gelezen, lezen, boek gelezen, een boek gelezen, wat gelezen, tv gekeken, series gekeken, op mijn telefoon, "
        "las, las ik, gelezen in bed"
    ),
    "future": "vanavond, deze avond, straks, zo meteen, komende nacht",
    "none": "niet, niks, geen, nee",
    "quality": "kwaliteit, de kwaliteit, cijfer",
    "few min": "een paar minuten, paar minuten, een paar minuutjes, paar minuutjes, enkele minuten",
    "about hour": "een uur of, een uurtje of, uur of, uurtje of",
    "very_good": "als een blok, als een roos, als een os, als een marmot, als een baby",
    "": (
        "ik, k, 'k, gekropen, ben, ben ik, heb, heb ik, had, had ik, werd, werd ik, ging, ging ik, deed, deed ik, lag, "
        "lag ik, stond, stond ik, was, was ik, kwam, kwam ik, stapte, stapte ik, viel, viel ik, wel, nog, even, eerst, "
        "maar, toch, uit, in, er, het, de, te, dat, dit, die, mijn, m'n, me, mij, we, voor het laatst, gegaan, gewoon, "
        "rustig, al, een minuut of, een minuutje of, over het algemeen, al met al, nacht, nachtje, mijn nacht, de "
        "nacht, een nacht, nachtrust, vandaag, weekend, ook, weer, opnieuw, veel, gedroomd, gelezen, nog gelezen, boek "
        "gelezen, een boek gelezen, nog wat gelezen, tv gekeken, moe, beetje moe, uitgerust, goed uitgerust, niet "
        "uitgerust, fris, redelijk uitgerust, hoor, kortom, ruim, krap, bijna, dik, dikke, klein, kleine, goede, "
        "hooguit, maximaal, zeker, slechts, extra, tijd, tijdens, keurig, daar, om te, eens, zelfs, weinig, snel, rap, "
        "vlot, gedommeld, gesoesd, gesnoozed, nou, precies, dus, een beetje, iets, weet je, gister, geworden, vroeg, "
        "laat, onrustig, beetje onrustig, gelegd, groetjes"
    ),
}
