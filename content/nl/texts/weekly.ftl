# Het weekbericht. Cijfers staan naast elkaar zonder "beter" of "slechter"; bij elk cijfer hoort het aantal nachten.
weekly-filled-in = { $week ->
    [last] Je vorige week in het kort.
   *[this] Je week in het kort.
} Je vulde { $nights } van de 7 nachten in, dank je.
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
weekly-lights-out = Licht uit, gemiddeld: { $time } ({ $nights ->
    [one] 1 nacht
   *[other] { $nights } nachten
}).
weekly-out-of-bed = Uit bed, gemiddeld: { $time } ({ $nights ->
    [one] 1 nacht
   *[other] { $nights } nachten
}).
weekly-button-more = Meer cijfers
weekly-button-less = Minder cijfers
weekly-button-fill-in = Mijn nacht invullen
weekly-button-try = Probeer ik
weekly-button-not-now = Nu niet
weekly-button-why = Waarom?
weekly-tip-try = Mooi. Lukt het een keer niet, dan is dat ook goed.
weekly-tip-not-now = Prima, dan laten we het rusten.
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
weekly-days-dozed-off = Dank je dat je het zegt.
