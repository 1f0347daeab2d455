# De uitkomst van de proef. De zinnen van de zeven uitkomsten komen uit hoofdstuk E van het feitenblad; nooit "bewezen",
# "werkt" of "significant", nooit een raad om door te gaan.
trial-result-head = De uitkomst van je proef: { $question ->
    [sol] val ik met magnesium sneller in slaap?
    [waso] lig ik met magnesium 's nachts minder lang wakker?
   *[quality] vind ik mijn nachten met magnesium beter?
}
# $figures: ": ongeveer 20 minuten (tussen 8 en 31)", of niets voor wie liever geen cijfers ziet
trial-result-likely = { $question ->
    [sol] Je viel met magnesium waarschijnlijk sneller in slaap{ $figures }.
    [waso] Je lag met magnesium 's nachts waarschijnlijk minder lang wakker{ $figures }.
   *[quality] Je vond je nachten met magnesium waarschijnlijk beter{ $figures }.
} Of dat door magnesium komt, kan deze vergelijking niet bewijzen.
trial-result-worse = { $question ->
    [sol] Je viel met magnesium waarschijnlijk minder snel in slaap{ $figures }.
    [waso] Je lag met magnesium 's nachts waarschijnlijk langer wakker{ $figures }.
   *[quality] Je vond je nachten met magnesium waarschijnlijk minder goed{ $figures }.
} Of dat door magnesium komt, kan deze vergelijking niet bewijzen. Stop er liever mee en vraag je apotheker om raad.
trial-result-small-better = { $question ->
    [sol] Je viel met magnesium een klein beetje sneller in slaap{ $figures }.
    [waso] Je lag met magnesium 's nachts een klein beetje minder lang wakker{ $figures }.
   *[quality] Je vond je nachten met magnesium een klein beetje beter{ $figures }.
} Dat is te meten, maar zo klein dat je het misschien niet merkt. Of het door magnesium komt, kan deze vergelijking niet bewijzen.
trial-result-small-worse = { $question ->
    [sol] Je viel met magnesium een klein beetje minder snel in slaap{ $figures }.
    [waso] Je lag met magnesium 's nachts een klein beetje langer wakker{ $figures }.
   *[quality] Je vond je nachten met magnesium een klein beetje minder goed{ $figures }.
} Dat is te meten, maar zo klein dat je het misschien niet merkt. Of het door magnesium komt, kan deze vergelijking niet bewijzen.
trial-result-same = Je slaap is ongeveer hetzelfde gebleven. { $question ->
    [sol] Met en zonder magnesium viel je ongeveer even snel in slaap{ $figures }.
    [waso] Met en zonder magnesium lag je 's nachts ongeveer even lang wakker{ $figures }.
   *[quality] Met en zonder magnesium vond je je nachten ongeveer even goed{ $figures }.
}
# $figures: ": ergens tussen 9 minuten trager en 14 minuten sneller"
trial-result-unclear = Geen duidelijk verschil. Het kan iets schelen of niets{ $figures }. Zo eindigt een proef het vaakst.
trial-result-figures-about = : { $about } (tussen { $least } en { $most })
trial-result-figures-one = : { $about }
trial-result-figures-between = : ergens tussen { $low } en { $high }
trial-result-under-a-minute = nog geen minuut
trial-result-about = ongeveer { $amount }
# Een verschil met zijn kant: "9 minuten trager". $side: better, worse of none.
trial-result-end-sol = { $side ->
    [better] { $amount } sneller
    [worse] { $amount } trager
   *[none] geen verschil
}
trial-result-end-waso = { $side ->
    [better] { $amount } korter wakker
    [worse] { $amount } langer wakker
   *[none] geen verschil
}
trial-result-end-quality = { $side ->
    [better] { $amount } beter
    [worse] { $amount } minder goed
   *[none] geen verschil
}
# Hoe goed de nachten waren, in stappen van het ene woord naar het volgende; zonder cijfers
trial-result-steps = { $size ->
    [tiny] nog geen kwart stap
    [quarter] een kwart stap
    [almost-half] bijna een halve stap
    [half] een halve stap
    [over-half] ruim een halve stap
    [three-quarters] driekwart stap
    [one] een hele stap
    [one-and-quarter] een stap en een kwart
    [one-and-half] anderhalve stap
    [one-and-three-quarters] een stap en driekwart
    [two] twee stappen
    [two-and-half] tweeënhalve stap
    [three] drie stappen
    [three-and-half] drieënhalve stap
    [four] vier stappen
   *[more] meer dan vier stappen
}
trial-result-step = Een stap is bijvoorbeeld van "gaat wel" naar "goed".
# Te weinig nachten
trial-result-few = Nog te weinig nachten om iets te zeggen{ $figures }.
# Voor wie liever geen cijfers ziet. $phase: before, during of both
trial-result-few-words = { $phase ->
    [before] Nog te weinig nachten zonder magnesium om iets te zeggen.
    [during] Nog te weinig nachten met magnesium om iets te zeggen.
   *[both] Nog te weinig nachten om iets te zeggen, zonder en met magnesium.
}
trial-result-few-figures = : { $parts }
trial-result-few-before = { $n } van de { $fewest } zonder magnesium
trial-result-few-during = { $n } van de { $fewest } met magnesium
trial-result-few-weekend = Nog te weinig nachten om iets te zeggen: voor een eerlijke vergelijking is van allebei de perioden een weekendnacht nodig. { $phase ->
    [before] Die heb ik niet van de nachten zonder magnesium.
    [during] Die heb ik niet van de nachten met magnesium.
   *[both] Die heb ik van geen van beide.
}
trial-result-few-kept = Je nachten blijven gewoon in je dagboek staan.
# Niet te vergelijken. $figures: " (30 van de 56 avonden)"
trial-result-uneven = De twee perioden lijken te weinig op elkaar om ze eerlijk te vergelijken. { $reasons } Zo gaat dat soms, in zoveel weken.
trial-result-uneven-adherence = Op te veel avonden bleef magnesium achterwege{ $figures }.
trial-result-uneven-evenings = Van te veel avonden weet ik niet of je het nam{ $figures }.
trial-result-uneven-strayed = In de weken zonder nam je het op te veel avonden toch{ $figures }.
trial-result-uneven-flags = Te veel nachten waren anders dan anders{ $figures }.
trial-result-uneven-answers = Van de ene periode heb ik een veel groter deel van de nachten dan van de andere{ $figures }; wat ontbreekt, kan het beeld vertekenen.
trial-result-because-adherence = {" "}(genomen op { $taken } van de { $known })
trial-result-because-evenings = {" "}(ik weet het van { $known } van de { $evenings })
trial-result-because-strayed = {" "}({ $strayed } van de { $of })
trial-result-because-phases = {" "}({ $before } van de { $without } zonder, { $during } van de { $with } met)
# Waar het op rust
trial-result-rests = { $before } van de { $without } nachten zonder en { $during } van de { $with } met magnesium tellen mee.
trial-result-after = Van de weken zonder aan het eind: { $n } van de { $of } nachten, alleen in het plaatje.
trial-result-taken = Magnesium nam je op { $taken } van de { $known } avonden{ $unknown ->
    [0] .
    [one] ; van 1 avond weet ik het niet.
   *[other] ; van { $unknown } avonden weet ik het niet.
}
trial-result-strayed = { $evenings ->
    [one] In de weken zonder nam je het op 1 avond toch.
   *[other] In de weken zonder nam je het op { $evenings } avonden toch.
}
trial-result-flagged = Anders dan anders, zoals ziek of op vakantie: { $before ->
    [one] 1 nacht
   *[other] { $before } nachten
} zonder en { $during } met; die tellen mee.
trial-result-left-out = Niet meegeteld: { $parts }.
trial-result-left-out-late = { $nights } later ingevuld
trial-result-left-out-mended = { $nights } later veranderd
trial-result-left-out-irregular = { $nights } met een andere tijdzone, nachtdienst of verzette klok
# Wat een nepmiddel deed: McCall 2003 (13,1 minuut sneller, 13,5 minuut langer, naar eigen zeggen), Yeung 2018
trial-result-dummy = { $question ->
    [quality] Met een nepmiddel vonden mensen in onderzoek hun nachten beter, en vielen ze na twee weken zo'n 13 minuten sneller in slaap, naar eigen zeggen.
   *[other] Met een nepmiddel vielen mensen in onderzoek na twee weken zo'n 13 minuten sneller in slaap en sliepen ze ruim 13 minuten langer, naar eigen zeggen.
}
trial-result-dummy-words = { $question ->
    [quality] Met een nepmiddel vonden mensen in onderzoek hun nachten beter dan met niets.
   *[other] Met een nepmiddel vielen mensen in onderzoek sneller in slaap, naar eigen zeggen.
}
trial-result-cannot = Waardoor iets verandert, laat dit niet zien: ook verwachting, het seizoen en andere gewoontes doen mee, en na een slechte tijd wordt het vaak vanzelf beter. Neem je een mengsel, dan kan het ook iets anders daarin zijn.
trial-result-how-long = Hoelang je magnesium het best neemt, weet niemand; bespreek het met je apotheker.
# Hoe het berekend is
trial-result-how = Zo is het berekend.
trial-result-how-interval = Van de nachten zonder en de nachten met magnesium nam ik het gemiddelde. Het verschil: { $estimate }. De marge loopt van { $low } tot { $high }.
trial-result-how-r = De marge is er omdat nachten schommelen en vaak lijken op de nacht ervoor. Hoe sterk, druk ik uit van 0 tot 1: hier { $r }, en nooit minder dan { $least }.
trial-result-how-rules = Valt "geen verschil" binnen de marge, dan noem ik geen richting. Minder dan { $noticeable } noem ik klein. Ook als er niets verandert, zegt deze manier in hooguit zo'n 5 van de 100 proeven "waarschijnlijk"; als je weken onderling of met het seizoen verschillen, in wel 15.
trial-result-how-few = Voor een uitkomst zijn { $before } nachten zonder en { $during } nachten met magnesium nodig, met in allebei een nacht in het weekend.
trial-result-how-uneven = Ik vergelijk alleen als je op minstens { $percent } van de 100 avonden magnesium nam en ik dat van minstens zoveel avonden weet, als hooguit een derde van de nachten anders was, en als je van beide perioden ongeveer even veel invulde.
trial-result-how-counted = De eerste { $building } nachten met magnesium tellen niet mee, want het kan even duren. Ook niet: wat je later invulde of veranderde, en nachten met een andere tijdzone, nachtdienst of verzette klok. Wat je aantikte, zoals ziek, telt wel, anders zou aantikken de uitkomst sturen. Wat je oversloeg, vul ik niet in.
trial-result-how-frozen = De uitkomst ligt nu vast, wat je later ook in je dagboek verandert.
trial-result-button-how = Hoe is dit berekend?
trial-result-button-figures = Toon de cijfers
trial-result-button-words = Liever zonder cijfers
trial-result-button-back = Terug
