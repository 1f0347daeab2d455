# Het verloop: vier hele weken naast de vier ervoor. Een richting alleen als die duidelijk is; bij elk cijfer het aantal nachten.
trend-head = Je laatste 4 weken ({ $first } tot en met { $last }) naast de 4 weken ervoor.
# Voor beide perioden altijd minstens tien nachten.
trend-nights = Dit rust op { $after } nachten nu en { $before } nachten ervoor.
trend-line = { $figure }: { $said }.
trend-line-nights = { $figure }: { $said } ({ $after } nachten nu, { $before } ervoor).
trend-line-few = { $figure }: nog te weinig nachten ({ $after } nu, { $before } ervoor; het moeten er steeds 10 zijn).
trend-line-uneven = { $figure }: niet eerlijk te vergelijken ({ $after } nachten nu, { $before } ervoor).
trend-figure-tst = Slaaptijd
trend-figure-sol = Inslapen
trend-figure-waso = Wakker in de nacht
trend-figure-efficiency = Slaapefficiëntie
# $side: korter, lager; $range: "8 en 31 minuten"
trend-likely = waarschijnlijk ongeveer { $about } { $side } (tussen { $range })
# $low en $high: "9 minuten korter", "14 minuten langer", "even lang"
trend-unclear = geen duidelijk verschil, ergens tussen { $low } en { $high }
trend-unclear-at-most = geen duidelijk verschil, hooguit { $most }
trend-equal = geen verschil
trend-side = { $side ->
    [shorter] korter
    [longer] langer
    [lower] lager
    [higher] hoger
    [as-long] even lang
   *[as-high] even hoog
}
trend-amount-side = { $amount } { $side }
trend-points = { $points } procentpunt
trend-range = { $least } en { $most }
trend-range-minutes = { $least } en { $most } minuten
trend-range-points = { $least } en { $most } procentpunt
trend-efficiency = Slaapefficiëntie is het deel van de tijd tussen licht uit en opstaan dat je sliep.
trend-caution = Waardoor iets verandert, kan ik niet zien.
# De aandelen ingevulde nachten verschillen te veel
trend-uneven = De laatste 4 weken en de 4 ervoor lijken te weinig op elkaar om ze eerlijk te vergelijken. Nu heb ik { $after } van de { $of } nachten, ervoor { $before }. De nachten die ontbreken, kunnen het beeld dan vertekenen.
trend-set-apart = { $nights ->
    [one] 1 nacht telt hier niet mee, door een reis, een verzette klok of nachtdienst.
   *[other] { $nights } nachten tellen hier niet mee, door een reis, een verzette klok of nachtdienst.
}
# Nog te weinig: de laatste vier weken, of alleen de vier ervoor
trend-few-now = Nog te weinig nachten om iets te zeggen: { $nights } van de 10 in de laatste 4 hele weken. Een week telt mee als die voorbij is.
trend-few-before = Nog te weinig nachten om te vergelijken: { $after } in de laatste 4 weken, { $before } in de 4 weken ervoor. Het moeten er steeds 10 zijn.
trend-few-each = Nog te weinig antwoorden om te vergelijken. Van elk cijfer heb ik 10 nachten nodig, in de laatste 4 weken en in de 4 ervoor.
# Twaalf weken, drie keer vier
trend-twelve = Je laatste 12 weken, telkens 4 bij elkaar. Ze staan naast elkaar, zonder oordeel.
trend-period = { $first } tot en met { $last }, { $nights ->
    [one] 1 nacht
   *[other] { $nights } nachten
}:
trend-period-none = { $first } tot en met { $last }: geen nachten.
trend-period-bare = { $first } tot en met { $last }: { $nights ->
    [one] 1 nacht
   *[other] { $nights } nachten
}, zonder deze cijfers.
trend-mean-tst = slaaptijd ongeveer { $duration }
trend-mean-sol = inslapen ongeveer { $duration }
trend-mean-waso = wakker in de nacht ongeveer { $duration }
trend-mean-efficiency = slaapefficiëntie ongeveer { $percent } %
trend-mean-none-tst = niet geslapen
trend-mean-none-sol = meteen in slaap
trend-mean-none-waso = niet wakker in de nacht
trend-mean-hardly-tst = nauwelijks geslapen
trend-mean-hardly-sol = vrijwel meteen in slaap
trend-mean-hardly-waso = nauwelijks wakker in de nacht
trend-mean-nights = { $mean } ({ $nights ->
    [one] 1 nacht
   *[other] { $nights } nachten
})
# Hoe regelmatig; de zinnen over het midden van de slaap staan bij het weekbericht
trend-steady = Hoe regelmatig je nachten lagen in de laatste 4 weken ({ $first } tot en met { $last }).
trend-steady-few = Daarvoor heb ik nog te weinig nachten.
trend-sri = Zoveel leken je dagen op elkaar: ongeveer { $index } van de 100 ({ $days } dagen op rij). Dat is een schatting. Elke dag op dezelfde tijden slapen geeft 100; hoe meer je tijden schuiven, hoe kleiner het getal.
# Hoe er gekeken wordt; zonder cijfers, ook voor wie die liever niet ziet
trend-how =
    Nachten verschillen altijd, ook als er niets verandert. Daarom leg ik vier hele weken naast de vier ervoor. Zo tellen weekenden aan beide kanten even zwaar.

    Ik noem alleen een richting als het verschil groter is dan toeval meestal maakt, en groot genoeg om te merken. Ook dan kan ik me vergissen. Staat er "tussen dit en dat", dan ligt het verschil daar waarschijnlijk ergens tussenin.

    Ik ga ervan uit dat de nachten die je oversloeg niet heel anders waren dan de rest. Heb ik van de ene periode veel meer nachten dan van de andere, dan vergelijk ik ze niet. Een reis, een verzette klok of nachtdienst laat ik weg. En waardoor iets verandert, kan ik niet zien.
trend-button-twelve = 12 weken
trend-button-four = 4 weken
trend-button-steady = Regelmaat
trend-button-how = Hoe weet je dat?
trend-button-back = Terug
# Zonder cijfers
trend-words-head = Ik heb je laatste vier weken naast de vier weken ervoor gelegd.
trend-words-few = Ik heb nog te weinig nachten van je om weken naast elkaar te leggen. Dat geeft niet: elke nacht die je vertelt, telt mee.
trend-words-uneven = Van de ene periode van vier weken heb ik veel meer nachten dan van de andere. Dan kan ik ze niet eerlijk naast elkaar leggen, en zeg ik liever niets.
trend-words-uneven-figure = Over { $what } zeg ik liever niets: in de ene periode weet ik dat van veel meer nachten dan in de andere.
trend-words-few-figure = Over { $what } kan ik nog niets zeggen, daarvoor heb ik te weinig antwoorden.
trend-words-unclear = Geen duidelijk verschil zie ik in { $what }.
trend-words-tst = { $direction ->
    [more] Je sliep de laatste weken waarschijnlijk langer.
   *[less] Je sliep de laatste weken waarschijnlijk korter.
}
trend-words-sol = { $direction ->
    [more] Het duurde de laatste weken waarschijnlijk langer voor je sliep.
   *[less] Je viel de laatste weken waarschijnlijk sneller in slaap.
}
trend-words-waso = { $direction ->
    [more] Je lag 's nachts waarschijnlijk langer wakker.
   *[less] Je lag 's nachts waarschijnlijk minder lang wakker.
}
trend-words-efficiency = { $direction ->
    [more] Je sliep waarschijnlijk een groter deel van de nacht.
   *[less] Je sliep waarschijnlijk een kleiner deel van de nacht.
}
trend-words-of-tst = hoelang je sliep
trend-words-of-sol = hoe snel je in slaap viel
trend-words-of-waso = hoelang je 's nachts wakker lag
trend-words-of-efficiency = welk deel van de nacht je sliep
