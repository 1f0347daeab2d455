# Het weekbericht. Cijfers staan naast elkaar zonder "beter" of "slechter"; bij elk cijfer hoort het aantal nachten.
weekly-filled-in = { $week ->
    [last] Je vorige week in het kort.
   *[this] Je week in het kort.
} Je vulde { $nights } van de { $asked } nachten in, dank je.
# Voor wie zelf koos voor minder vragen, of als er maar één nacht te vertellen was.
weekly-filled-in-some = { $week ->
    [last] Je vorige week in het kort.
   *[this] Je week in het kort.
} Je vulde { $nights ->
    [one] 1 nacht
   *[other] { $nights } nachten
} in, dank je.
weekly-means-together = { $nights ->
    [one] In die ene nacht { $means }.
   *[other] Gemiddeld over { $nights } nachten { $means }.
}
weekly-means-same = { $nights ->
    [one] In die ene nacht { $means }.
   *[other] In die { $nights } nachten { $means }.
}
weekly-means-apart = Gemiddeld { $means }.
# $length: none (alle nachten nul), hardly (een gemiddelde van hooguit twee minuten) of some.
weekly-mean-tst = { $length ->
    [none] sliep je niet
    [hardly] sliep je nauwelijks
   *[some] sliep je ongeveer { $duration }
}
weekly-mean-sol = { $length ->
    [none] viel je meteen in slaap
    [hardly] viel je vrijwel meteen in slaap
   *[some] duurde inslapen zo'n { $duration }
}
weekly-mean-waso = { $length ->
    [none] lag je 's nachts niet wakker
    [hardly] lag je 's nachts nauwelijks wakker
   *[some] lag je 's nachts ongeveer { $duration } wakker
}
weekly-of-nights = { $nights ->
    [one] {" "}(1 nacht)
   *[other] {" "}({ $nights } nachten)
}
weekly-magnesium = { $known ->
    [7] Magnesium: { $taken } van de 7 avonden.
    [one] Magnesium: { $taken ->
        [0] niet genomen
       *[other] genomen
    } op de ene avond die je invulde.
   *[other] Magnesium: { $taken } van de { $known } avonden die je invulde.
}
weekly-naps = Overdag sliep je { $naps } keer.
weekly-naps-timed = { $naps ->
    [one] Overdag sliep je 1 keer, { $duration }.
   *[other] Overdag sliep je { $naps } keer, samen { $duration }.
}
weekly-naps-partly = Overdag sliep je { $naps } keer. Van { $known } keer weet ik hoelang: { $known ->
    [one] { $duration }
   *[other] samen { $duration }
}.
# Wat iemand na de ochtendvragen aantikt: benen, kramp, spanning.
weekly-flags = Zelf tikte je aan: { $flags }.
weekly-flag-legs = { $nights ->
    [one] onrustige benen bij die ene nacht
   *[other] onrustige benen bij { $count } van de { $nights } nachten
}
weekly-flag-cramps = { $nights ->
    [one] kramp bij die ene nacht
   *[other] kramp bij { $count } van de { $nights } nachten
}
weekly-flag-tension = { $nights ->
    [one] spanning bij die ene nacht
   *[other] spanning bij { $count } van de { $nights } nachten
}
# Nachten die anders waren dan andere
weekly-night-travel = In { $night } reisde je naar een andere tijdzone.
weekly-night-clock-back = In { $night } werd de klok teruggezet.
weekly-night-clock-forward = In { $night } werd de klok vooruitgezet.
weekly-shifts = { $nights ->
    [one] 1 nacht viel in je nachtdienst.
   *[other] { $nights } nachten vielen in je nachtdienst.
}
weekly-late-one = { $night } vulde je later in.
weekly-late = { $nights } nachten vulde je later in.
weekly-unclear = Niet meegeteld, omdat de tijden elkaar tegenspreken: { $nights }. Met /nachten kun je dat rechtzetten.
# Als ik zelf weg was, door een storing. $when: "woensdagavond", "van woensdagavond tot en met vrijdagochtend".
weekly-away = { $when } was ik er zelf niet. Wat toen leeg bleef, ligt aan mij en niet aan jou.
weekly-away-once = { $part }
weekly-away-span = van { $first } tot en met { $last }
weekly-part-morning = { $weekday }ochtend
weekly-part-afternoon = { $weekday }middag
weekly-part-evening = { $weekday }avond
weekly-last-week =
    De week ervoor:
    { $means } Twee weken verschillen al snel, ook als er niets verandert. Hieruit kun je dus nog niets afleiden.
weekly-nothing-yet = Van deze en vorige week heb ik nog geen nachten van je.
weekly-efficiency = Van de tijd tussen licht uit en opstaan sliep je ongeveer { $percent } % ({ $nights ->
    [one] 1 nacht
   *[other] { $nights } nachten
}). Dat heet slaapefficiëntie; het zegt niet hoe jij je nachten vond.
weekly-lights-out = { $which ->
    [shift] Licht uit in je nachtdienst
   *[ordinary] Licht uit
}{ $nights ->
    [one] : { $time } (1 nacht).
   *[other] , gemiddeld: { $time } ({ $nights } nachten).
}
weekly-out-of-bed = { $which ->
    [shift] Uit bed in je nachtdienst
   *[ordinary] Uit bed
}{ $nights ->
    [one] : { $time } (1 nacht).
   *[other] , gemiddeld: { $time } ({ $nights } nachten).
}
weekly-in-bed = { $nights ->
    [one] Van naar bed gaan tot opstaan: ongeveer { $duration } (1 nacht).
   *[other] Van naar bed gaan tot opstaan, gemiddeld: ongeveer { $duration } ({ $nights } nachten).
}
weekly-awakenings = Wakker geworden: { $times } keer in { $nights ->
    [one] 1 nacht
   *[other] { $nights } nachten
}.
# $length: none, hardly (een spreiding van hooguit twee minuten) of some.
weekly-regularity = { $length ->
    [none] Het midden van je slaap lag elke nacht op hetzelfde moment
    [hardly] Het midden van je slaap lag elke nacht op bijna hetzelfde moment
   *[some] Het midden van je slaap lag de ene nacht vroeger en de andere later, ongeveer { $duration } om het gemiddelde heen
} ({ $nights } nachten).
weekly-jetlag = { $length ->
    [none] Op vrije en gewone dagen lag het midden van je slaap gemiddeld even laat
    [hardly] Op vrije en gewone dagen lag het midden van je slaap gemiddeld bijna even laat
   *[some] Tussen vrije en gewone dagen lag het midden van je slaap ongeveer { $duration } uit elkaar
} ({ $free } nachten voor vrije en { $ordinary } voor gewone dagen).{ $length ->
    [some] {" "}Zo'n verschil heet social jetlag.
   *[none] {""}
}
weekly-set-apart = { $nights ->
    [one] Voor dat midden telt 1 nacht niet mee
   *[other] Voor dat midden tellen { $nights } nachten niet mee
}: door een reis, een verzette klok of een nachtdienst.
weekly-button-more = Meer cijfers
weekly-button-less = Minder cijfers
weekly-button-trend = Verloop over weken
weekly-button-words = Liever zonder cijfers
weekly-button-figures = Toch met cijfers
weekly-button-fill-in = Mijn nacht invullen
weekly-button-tip-try = Probeer ik
weekly-button-tip-not-now = Nu niet
weekly-button-doctor-try = Ga ik doen
weekly-button-doctor-not-now = Nu niet
weekly-button-why = Waarom?
weekly-tip-try = Mooi. Lukt het een keer niet, dan is dat ook goed.
weekly-tip-not-now = Prima, dan laten we het rusten.
weekly-doctor-try = Fijn. Je dagboek mag mee: met /nachten zie je je nachten terug.
weekly-doctor-not-now = Prima, dat is aan jou.
weekly-days = { $week ->
    [last] En overdag, hoe ging het vorige week?
   *[this] En overdag, hoe ging het deze week?
}
weekly-button-fine = Goed
weekly-button-sometimes-tired = Soms moe
weekly-button-often-tired = Vaak moe
weekly-button-dozed-off = Viel bijna in slaap
weekly-days-fine = Fijn om te horen. Ik heb het genoteerd.
weekly-days-sometimes-tired = Genoteerd: soms moe. Zulke weken heeft bijna iedereen weleens.
weekly-days-often-tired = Dat is vervelend. Duurt het al een paar weken? Dan is je huisarts een goed adres. Er bestaan slaaptrainingen die veel mensen helpen, zonder pillen.
# Een paar weken na de vorige keer
weekly-days-again = Dat is vervelend. Ik heb het genoteerd.
weekly-days-dozed-off = Dank je dat je het zegt.
# De week zonder cijfers, voor wie er onrustig van wordt. Geen getal, geen oordeel, geen vergelijking.
# $share: hoeveel van de nachten: all, most (twee derde of meer), mixed, few (een derde of minder), none; bij één nacht one-yes of one-no.
weekly-words-filled-in = { $week ->
    [last] Je vorige week in woorden.
   *[this] Je week in woorden.
} { $share ->
    [all] Je vulde elke nacht in, dank je.
    [most] Je vulde de meeste nachten in, dank je.
    [mixed] Je vulde een deel van de nachten in, dank je.
    [one-yes] Je vulde één nacht in, dank je.
   *[few] Je vulde een paar nachten in, dank je.
}
weekly-words-no-sleep = { $nights ->
    [only] Die nacht sliep je niet.
    [one] Eén nacht sliep je niet.
   *[some] Er waren nachten waarin je niet sliep.
}
weekly-words-other-nights = Wat ik hierna zeg over inslapen en wakker liggen, gaat over de andere nachten.
# Binnen een half uur in slaap
weekly-words-sol = { $share ->
    [all] Je sliep steeds binnen een half uur.
    [most] Meestal sliep je binnen een half uur.
    [mixed] De ene nacht sliep je binnen een half uur, de andere duurde het langer.
    [few] Meestal duurde het langer dan een half uur voor je sliep, soms korter.
    [one-yes] Je sliep binnen een half uur.
    [one-no] Het duurde langer dan een half uur voor je sliep.
    [only-yes] In de ene nacht waarvan ik het weet, sliep je binnen een half uur.
    [only-no] In de ene nacht waarvan ik het weet, duurde het langer dan een half uur voor je sliep.
   *[none] Het duurde steeds langer dan een half uur voor je sliep.
}
# Hooguit een half uur wakker in de nacht; zero: in geen enkele nacht
weekly-words-waso = { $share ->
    [zero] 's Nachts lag je niet wakker.
    [all] 's Nachts lag je steeds hooguit een half uur wakker.
    [most] 's Nachts lag je meestal hooguit een half uur wakker.
    [mixed] De ene nacht lag je kort wakker of niet, de andere langer dan een half uur.
    [few] 's Nachts lag je meestal langer dan een half uur wakker, soms korter.
    [one-yes] 's Nachts lag je hooguit een half uur wakker.
    [one-no] 's Nachts lag je langer dan een half uur wakker.
    [only-yes] Van één nacht weet ik dat je hooguit een half uur wakker lag.
    [only-no] Van één nacht weet ik dat je langer dan een half uur wakker lag.
   *[none] 's Nachts lag je steeds langer dan een half uur wakker.
}
weekly-words-partly = Niet van elke nacht weet ik dat.
weekly-words-quality = { $span ->
    [one] Zelf noemde je die nacht "{ $low }".
    [only] Eén nacht noemde je zelf "{ $low }".
    [same] Zelf noemde je je nachten "{ $low }".
   *[span] Zelf noemde je je nachten "{ $low }" tot "{ $high }".
}
weekly-words-magnesium = { $share ->
    [all] Je magnesium nam je elke avond die je invulde.
    [most] Je magnesium nam je de meeste avonden die je invulde.
    [mixed] Je magnesium nam je de ene avond wel, de andere niet.
    [few] Je magnesium nam je af en toe.
    [one-yes] Je magnesium nam je op de avond die je invulde.
    [one-no] Je magnesium nam je niet op de avond die je invulde.
   *[none] Je magnesium nam je niet op de avonden die je invulde.
}
weekly-words-naps = { $naps ->
    [one] Overdag sliep je één keer.
   *[some] Overdag sliep je een paar keer.
}
weekly-words-flag-legs = onrustige benen
weekly-words-flag-cramps = kramp
weekly-words-flag-tension = spanning
weekly-words-shifts = Je had nachtdienst.
weekly-words-late = Een paar nachten vulde je later in.
# Aanbod, en wat erop volgt
weekly-rather-words = Word je onrustig van cijfers? Dan vertel ik je week voortaan in gewone woorden.
weekly-worry = Cijfers over je slaap kunnen onrustig maken, en daar zijn ze niet voor. Zal ik je week voortaan in gewone woorden vertellen, zonder cijfers en zonder plaatje?
weekly-worry-already = Ik vertel je week al zonder cijfers, en dat blijft zo.
weekly-button-leave = Laat maar zo
weekly-left = Goed, dan blijft het zoals het is.
weekly-now-words = Goed, vanaf nu zonder cijfers.
weekly-now-figures = Goed, de cijfers komen er weer bij.
# Eén keer, in de tweede week (B9: effecten zijn gemeten na 3 tot 8 weken).
weekly-early = Merk je nog niets van je magnesium? Dat is heel gewoon, zo vroeg: in onderzoek keken ze pas na drie tot acht weken.
# Zolang een proef loopt: nachten, avonden en waar de proef is. Niets over hoe iemand sliep.
weekly-trial-place = { $phase ->
    [washout] Je proef: nacht { $number } van de eerste { $of } zonder magnesium. Die tellen nog niet mee.
    [without] Je proef: nacht { $number } van de { $of } zonder magnesium.
    [building] Je proef: nacht { $number } van de eerste { $of } met magnesium. Die tellen nog niet mee.
    [after] Je proef: nacht { $number } van de laatste { $of } zonder magnesium.
   *[with] Je proef: nacht { $number } van de { $of } met magnesium die meetellen.
}
weekly-trial-words-place = { $phase ->
    [washout] Je proef: je bent in de eerste weken zonder magnesium. Die tellen nog niet mee.
    [without] Je proef: je bent in de weken zonder magnesium.
    [building] Je proef: je bent in de eerste weken met magnesium. Die tellen nog niet mee.
    [after] Je proef: je bent in de laatste weken zonder magnesium.
   *[with] Je proef: je bent in de weken met magnesium.
}
weekly-trial-ahead = Je proef begint met { $night }.
weekly-trial-paused = Je proef rust even.
weekly-trial-waits = Je nachten zonder magnesium zitten erop. Bij "Mijn proef" kies je hoe het verdergaat.
weekly-trial-done = Alle nachten van je proef zitten erop. Bij "Mijn proef" zie je hoe het verdergaat.
weekly-trial-why = Over hoe je sliep vertel ik niets zolang je proef loopt. Hoor je dat onderweg al, dan ga je misschien anders naar je nachten kijken, en dan zegt de uitkomst minder.
# $until: de laatste avond volgens plan, "9 augustus"
weekly-trial-rests-figures = Je cijfers rusten zolang je proef loopt{ $known ->
    [yes] , volgens plan tot en met { $until }
   *[no] {""}
}. Zie je ze onderweg al, dan ga je misschien anders naar je nachten kijken, en dan zegt de uitkomst minder. Daarna zijn ze er weer.
weekly-trial-rests-trend = Je verloop rust zolang je proef loopt{ $known ->
    [yes] , volgens plan tot en met { $until }
   *[no] {""}
}. Zie je het onderweg al, dan ga je misschien anders naar je nachten kijken, en dan zegt de uitkomst minder. Daarna is het er weer.
weekly-trial-rests-ideas = Ideeën rusten zolang je proef loopt{ $known ->
    [yes] , volgens plan tot en met { $until }
   *[no] {""}
}. Verander je onderweg een gewoonte, dan is een verschil daarna moeilijk te duiden. Daarna zijn ze er weer.
weekly-trial-figures-later = Goed, na je proef komen de cijfers er weer bij.
weekly-button-trial = Mijn proef
