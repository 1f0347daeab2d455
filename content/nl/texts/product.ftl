# Wat iemand neemt: product, dosis, voorraad.
product-ask-first = Vraag het eerst aan je arts of apotheker als je nieren minder goed werken, als je een hart- of spierziekte hebt, als je zwanger bent of borstvoeding geeft, of als je medicijnen neemt.
product-ask-form = Welke soort magnesium neem je? Je mag ook alles in één keer typen: 2 capsules bisglycinaat van 100 mg.
product-ask-label = Pak het potje er even bij. Hoeveel mg magnesium zit er in één tablet, capsule of schepje? Staat er alleen een percentage, typ dat dan.
product-ask-kind = { $amount } mg is veel voor één stuk. Is dat het magnesium zelf, of de hele stof waar het in zit?
product-ask-kind-known = Even zeker weten: is die { $amount } mg het magnesium zelf, of de hele stof? Als { $form } is het ongeveer { $mg } mg magnesium.
product-ask-pieces = Hoeveel neem je er per dag?
product-ask-pieces-daily = In hoeveel stuks per dag neem je die { $amount } mg?
product-ask-others = Krijg je nog ergens anders magnesium binnen, uit een potje of een middel? Eten telt niet mee.
product-ask-others-mg = Hoeveel mg magnesium is dat per dag, alles bij elkaar?
product-ask-restart = Let op: je proef loopt. Met een andere dosis beginnen de acht weken met magnesium opnieuw. De nachten tot nu toe blijven in je dagboek, maar tellen niet mee voor de uitkomst.

# Voorbeelden
product-example-form = Dat begreep ik niet. Tik iets aan, of typ bijvoorbeeld citraat, of 2 tabletten van 150 mg.
product-example-label = Dat begreep ik niet. Typ bijvoorbeeld 200 mg, 53 %, of 1500 mg citraat.
product-example-kind = Dat begreep ik niet. Typ magnesium zelf, of hele stof.
product-example-pieces = Dat begreep ik niet. Typ bijvoorbeeld 2, een half tablet of 1 's ochtends en 1 's avonds.
product-example-others = Dat begreep ik niet. Typ bijvoorbeeld nee, of een multi met 56 mg.
product-example-others-mg = Dat begreep ik niet. Typ bijvoorbeeld 100 mg, of weet ik niet.
product-example-restart = Typ ja of nee.
product-example-since = Dat begreep ik niet. Typ bijvoorbeeld morgen, vanaf maandag of sinds 1 mei.
product-example-supply = Dat begreep ik niet. Typ een aantal, bijvoorbeeld 45.

# Wat ik ervan maakte
product-label-elemental = { $mg } mg magnesium.
product-label-percent = { $percent } % van de referentie-inname van { $nrv } mg is { $exactly ->
    [yes] { $mg } mg magnesium.
   *[no] ongeveer { $mg } mg magnesium.
}
product-label-compound = { $amount } mg { $form } is ongeveer { $mg } mg magnesium.
product-label-water = Zit er kristalwater in, dan is het eerder { $mg } mg.
product-label-counts = Poeders verschillen: noemt het etiket het magnesium zelf, typ dan dat getal, want dat telt.
product-label-per = { $amount } mg per { $per } stuks is { $each } mg per stuk.
product-label-unknown = Dan kan ik niet uitrekenen hoeveel magnesium erin zit. Misschien staat er ergens een kleiner getal achter magnesium, of een percentage.
product-left-open = Geeft niet, dan laat ik dat open.
product-pieces = { $count ->
    [0.5] een half stuk
    [1] 1 stuk
   *[other] { $count } stuks
}

# De soorten
product-form-bisglycinate = bisglycinaat
product-form-citrate = citraat
product-form-oxide = oxide
product-form-other = een andere soort
product-form-mix = een mengsel
product-form-unknown = magnesium
product-compound-oxide = oxide
product-compound-hydroxide = hydroxide
product-compound-carbonate = carbonaat
product-compound-citrate = citraat
product-compound-malate = malaat
product-compound-bisglycinate = bisglycinaat
product-compound-chloride = chloride
product-compound-taurate = tauraat
product-compound-threonate = threonaat

# De kaart
product-nothing = Ik weet nog niet welk magnesium je neemt.
product-noted = Genoteerd.
product-same = Er verandert niets.
product-undone = Teruggezet.
product-kept-as-it-was = Goed, alles blijft zoals het was.
product-cancelled = Goed, dan laten we het hierbij.
product-takes = Je neemt { $form }:
product-takes-from = Vanaf { $evening } neem je { $form }:
product-until-then = Tot dan blijft het { $what }.
product-evening-last = gisteravond
product-evening-now = vanavond
product-evening-next = morgenavond
product-dose = { $pieces } per dag, { $piece } mg magnesium per stuk. Dat is { $mg } mg per dag.
product-dose-piece = { $piece } mg magnesium per stuk. Hoeveel je er per dag neemt, weet ik nog niet.
product-dose-pieces = { $pieces } per dag. Hoeveel magnesium erin zit, weet ik nog niet.
product-dose-open = hoeveel, weet ik nog niet.
product-others-none = Verder neem je niets met magnesium.
product-others-open = Hoeveel je verder uit andere middelen haalt, weet ik nog niet.
product-others = Daar komt { $mg } mg uit andere middelen bij.
product-others-total = Daar komt { $mg } mg uit andere middelen bij, samen { $total } mg per dag.
product-limit = De Europese bovengrens voor supplementen is { $limit } mg per dag.
product-standing-under = Daar zit je onder.
product-standing-at = Daar zit je precies op.
product-standing-above = Daar zit je boven.
product-standing-unknown = Waar jij zit, kan ik nog niet zeggen.
product-warning = Goed om te weten, daarna begin ik er niet meer over: blijf liever op of onder { $limit } mg, tenzij je arts anders zegt. En verdeel het over twee momenten, dat wordt ook aangeraden.
product-studied = In onderzoek namen mensen 320 tot 500 mg per dag, 7 tot 8 weken lang. Doe dat niet zonder je arts. Met 320 mg gingen mensen beter slapen, maar met een nepmiddel net zo goed.
product-mix-said = Het is een mengsel. Verandert er iets aan je slaap, dan weet je nooit of dat van het magnesium komt.
product-pharmacist-waits = Boven de { $most } mg herinner ik je pas als je apotheker het weet.
product-pharmacist-knows = Je apotheker weet ervan.
product-general = Dit is algemene informatie. Je arts of apotheker kent jou.
product-trial-anew = De acht weken van je proef beginnen opnieuw.
product-trial-same-dose = Tijdens je proef blijft deze dosis dan hetzelfde.
product-trial-no-other-day = Zolang je proef loopt, blijft de dag zoals die is.
product-change = Wat is er anders? Tik iets aan, of typ het, bijvoorbeeld: vanaf maandag 1 capsule.
product-ask-since = Vanaf welke avond neem je dit? Tik iets aan, of typ een dag: sinds 1 mei.
product-history = Wat je nam, vanaf welke avond:
product-history-line = { $evening }: { $what }
product-line = { $form }, { $mg } mg per dag
product-line-open = { $form }
product-line-none = nog niet verteld

# Voorraad
product-ask-supply = Hoeveel stuks heb je nog? Tik iets aan, of typ het aantal.
product-supply-left = Je hebt { $count ->
    [0] niets meer over
    [0.5] nog een half stuk over
    [1] nog 1 stuk over
   *[other] nog { $count } stuks over
}, geteld naar de avonden die je invulde.
product-supply-low = Je voorraad raakt op: nog { $count ->
    [0.5] een half stuk
    [1] 1 stuk
   *[other] { $count } stuks
}, genoeg voor { $days ->
    [1] 1 dag.
   *[other] { $days } dagen.
}
product-supply-out = Volgens mijn telling is je potje bijna leeg.
product-supply-stopped = Goed, ik tel je voorraad niet meer.
product-supply-other-jar = De telling hoorde bij je vorige potje, dus die staat nu uit.

# Knoppen
product-button-open = Wat ik neem
product-button-tell = Vertellen
product-button-form-bisglycinate = Bisglycinaat
product-button-form-citrate = Citraat
product-button-form-oxide = Oxide
product-button-form-other = Een andere soort
product-button-form-mix = Mengsel
product-button-form-unknown = Weet ik niet
product-button-kind-elemental = Magnesium zelf
product-button-kind-compound = De hele stof
product-button-source-none = Nee, niets
product-button-source-antacid = Maagtablet of laxeermiddel
product-button-source-second = Nog een supplement
product-button-unknown = Weet ik niet
product-button-back = Terug
product-button-restart-yes = Toch wijzigen
product-button-restart-no = Laat maar
product-button-change = Wijzigen
product-button-new-jar = Een ander potje
product-button-part-form = Soort
product-button-part-label = Mg per stuk
product-button-part-pieces = Aantal per dag
product-button-part-others = Andere bronnen
product-button-since = Andere dag
product-button-since-last = Gisteravond
product-button-since-now = Vanavond
product-button-since-next = Morgenavond
product-button-history = Eerder
product-button-undo = Ongedaan maken
product-button-pharmacist = Mijn apotheker weet ervan
product-button-second = Twee momenten
product-button-supply = Voorraad bijhouden
product-button-supply-off = Voorraad niet meer tellen
