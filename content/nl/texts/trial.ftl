# De proef "Helpt magnesium mij?". Vooraf: één vraag per bericht.
trial-wish = Wil je weten of magnesium bij jou iets uitmaakt? Dan zoeken we het samen uit: 2 weken zonder, daarna 8 weken met. Lang, ja, maar in onderzoek namen mensen het ook 7 tot 8 weken. Stoppen mag altijd en je dagboek blijft.
trial-honest = Eerlijk vooraf: we kunnen zien of er iets verandert, niet waardoor. Met een nepmiddel vielen mensen in onderzoek na twee weken ook zo'n 13 minuten sneller in slaap. De kans is groot dat er "geen duidelijk verschil" uitkomt. Dan weet je ook iets: een groot verschil is er dan meestal niet.
trial-who = Voor sommige mensen is zo'n proef niet bedoeld. Neem je magnesium omdat een arts of apotheker het voorschreef? Of verandert er iets aan je slaapmiddelen: afbouwen, stoppen, andere pillen? Je antwoord bewaar ik niet.
trial-who-prescribed = Dan doen we dit niet. Wat een arts of apotheker voorschreef, laat je beter niet twee weken staan. Wil je weten wat het bij jou doet, bespreek het dan met wie het voorschreef. Je dagboek gaat gewoon verder.
trial-who-pills = Dan is dit niet het moment. Zolang er iets verandert aan je slaapmiddelen, is niet te zien waar een verschil vandaan komt. Stop er ook niet in je eentje ineens mee: je arts of apotheker denkt met je mee. Is het weer een tijd rustig, dan kan het alsnog met { $trial }.
trial-takes = Neem je nu magnesium?
trial-question = Kies een vraag. Die ligt daarna vast.
trial-dose = De Europese bovengrens voor magnesium uit supplementen is 250 mg per dag. { $takes ->
    [total] Alles bij elkaar kom je op { $dose } mg per dag
    [yes] Je neemt { $dose } mg per dag
   *[no] Je gaat { $dose } mg per dag nemen
}: { $position ->
    [under] daar zit je onder
    [at] dat is precies die grens
   *[above] daar zit je boven, en je apotheker weet ervan
}. Dat houden we de hele proef gelijk. In onderzoek namen mensen 320 tot 500 mg; doe dat niet zonder je arts.
trial-dose-mix = Er zit meer in dan magnesium. Verandert er iets, dan is niet te zeggen of dat van het magnesium komt of van de rest.
trial-dates = Zo gaat het: van { $first } tot en met { $without } zonder, van { $begins } tot en met { $with } met. De eerste twee weken met magnesium tellen nog niet mee.
trial-dates-washout = Zo gaat het. Eerst twee weken zonder, van { $first } tot en met { $washout }: dan kan uitwerken wat je al nam, dus die tellen nog niet mee. Dan twee weken zonder die wel meetellen, tot en met { $without }. Daarna met, van { $begins } tot en met { $with }; de eerste twee weken daarvan tellen nog niet mee.
trial-dates-law = Zolang de proef loopt geef ik geen tips en vergelijk ik niets, want dat kleurt de uitkomst. 's Ochtends vraag ik alleen wat de proef nodig heeft.
trial-dates-daily = Nu vraag ik een paar keer per week naar je nacht. Voor de proef doe ik dat elke ochtend.
trial-dates-new = Er is intussen een avond voorbij, dus de dagen schuiven op.
trial-joined = Mooi. { $when ->
    [tonight] Vanavond
    [tomorrow] Morgenavond
   *[other] Vanaf { $evening }
} dus { $takes ->
    [yes] geen magnesium
   *[no] nog geen magnesium
}.
trial-coming = { $moment } ben ik er weer.
trial-remind = Zal ik je er in de weken met magnesium 's avonds om { $time } aan herinneren? In de weken zonder blijf ik stil.
trial-remind-yes = Goed, in de weken met magnesium herinner ik je.
trial-remind-no = Goed, geen herinneringen. 's Ochtends vraag ik wel of het gelukt is.
trial-thinking = Neem je tijd. Met { $trial } gaan we verder waar we waren.
trial-declined = Prima. Wil je het later toch, dan typ je { $trial }.
trial-example = Dat begreep ik niet. Tik hieronder iets aan, of typ wat erop staat.
trial-button-more = Vertel verder
trial-button-see = Snap ik
trial-button-neither = Geen van beide
trial-button-prescribed = Magnesium op voorschrift
trial-button-pills = Mijn slaapmiddelen veranderen
trial-button-takes-yes = Ja, ik neem het nu
trial-button-takes-no = Nee, nu niet
trial-button-sol = Val ik sneller in slaap?
trial-button-waso = Lig ik minder lang wakker?
trial-button-quality = Vind ik mijn nachten beter?
trial-button-join = Ik doe mee
trial-button-think = Nog even nadenken
trial-button-no = Nee, dank je
trial-button-back = Terug
trial-button-remind-yes = Ja, graag
trial-button-remind-no = Nee, hoeft niet
# Wat er eerst moet zijn.
trial-gate-paused = Je hebt nu pauze, en voor de proef vraag ik elke ochtend naar je nacht. Zullen we eerst weer verdergaan?
trial-gate-screen = Eerst nog iets over je gezondheid, want magnesium past niet bij iedereen. Daarna gaan we hier verder.
trial-gate-product = Nu nog wat je neemt, of wilt gaan nemen, en hoeveel. Dat blijft de hele proef gelijk. Pak het potje er maar bij; daarna gaan we hier verder.
trial-gate-limit = De Europese bovengrens voor magnesium uit supplementen is 250 mg per dag. Jij komt op { $dose } mg. Dan doen we de proef alleen als je apotheker ervan weet.
trial-button-resume-all = Weer verder
trial-button-screen = Naar de vragen
trial-button-product = Wat ik neem
trial-button-knows = Mijn apotheker weet ervan
trial-button-go-on = Ga verder
trial-button-tell = Vertel over de proef
# Avonden.
trial-tonight = vanavond
trial-tomorrow = morgenavond
trial-evening-pattern = EEEE d MMMM
# De kaart zolang de proef loopt. Niets over de uitkomst.
trial-card = Je proef: { $question ->
    [sol] val ik sneller in slaap
    [waso] lig ik minder lang wakker
   *[quality] vind ik mijn nachten beter
}?
trial-place-washout = De komende nacht is nacht { $number } van de eerste { $of } zonder magnesium. Die tellen nog niet mee.
trial-place-without = De komende nacht is nacht { $number } van de { $of } zonder magnesium.
trial-place-waiting = Je { $of } nachten zonder magnesium zitten erop.
trial-place-building = De komende nacht is nacht { $number } van de eerste { $of } met magnesium. Die tellen nog niet mee.
trial-place-with = De komende nacht is nacht { $number } van de { $of } met magnesium die meetellen.
trial-place-after = De komende nacht is nacht { $number } van de laatste { $of } zonder magnesium.
trial-place-paused = Je proef rust. Deze nachten tellen niet mee.
trial-place-paused-until = Je proef rust tot en met { $evening }. Deze nachten tellen niet mee.
trial-place-soon = Je proef begint { $evening }.
trial-place-over = De nachten van deze periode zitten erop.
trial-answered = { $of ->
    [one] Ingevuld: { $answered } van 1 nacht in deze periode tot nu toe.
   *[other] Ingevuld: { $answered } van de { $of } nachten van deze periode tot nu toe.
}
trial-span-without = Zonder: van { $first } tot en met { $last }.
trial-span-with = Met: van { $first } tot en met { $last }.
trial-span-after = Nog eens zonder: van { $first } tot en met { $last }.
trial-button-pause = Pauze
trial-button-stop = Stoppen
trial-button-changed = Er verandert iets
trial-button-how = Hoe werkt dit?
trial-button-card = Mijn proef
# $washout: wie het al nam, begint met twee weken die nog niet meetellen
trial-how =
    { $washout ->
        [yes] Eerst twee weken zonder magnesium die nog niet meetellen, dan twee weken zonder die wel meetellen, en dan acht weken met.
       *[no] Eerst twee weken zonder magnesium, dan acht weken met.
    } Van die acht tellen de eerste twee niet mee. Daarna leg ik de weken met naast de weken zonder, en kijk ik of het verschil groter is dan je nachten uit zichzelf al verschillen.

    Tot dan zie je geen cijfers over je vraag, en geef ik geen tips: wie onderweg meekijkt, slaapt en antwoordt anders. Waarschuwingen die er voor je veiligheid zijn, blijven komen.

    Een nacht overslaan mag. Vul je een nacht pas later in, dan bewaar ik hem wel, maar telt hij niet mee. Ziek, op reis, een glas meer dan anders? Tik het 's ochtends aan; zulke nachten tellen mee, en ik vertel er straks bij hoeveel het er waren.

    Wat zo'n vergelijking niet kan: zeggen waardoor het komt. Verwachting, het seizoen, of beginnen op een slecht moment kunnen ook verschil maken.
trial-changed = Wat verandert er?
trial-changed-days = Tik het 's ochtends aan onder je nacht. Zulke nachten tellen gewoon mee, en aan het eind vertel ik hoeveel het er waren. Duurt het langer, dan kan de proef ook even rusten.
trial-changed-medicine = Vraag je apotheker of het samengaat met magnesium, en hoeveel uur ertussen moet. Zolang je dat niet weet, kan de proef rusten. Gaat het om slaapmiddelen, stop dan liever met de proef.
trial-button-dose = Mijn middel of dosis
trial-button-days = Ziek, op reis of iets anders
trial-button-medicine = Een nieuw medicijn
# Pauze, verder, stoppen.
trial-paused = Goed, je proef rust. Deze nachten tellen niet mee, en zolang herinner ik je niet aan magnesium. Duurt het langer dan een week, dan begint deze periode opnieuw.
trial-resumed = Fijn, we gaan verder.
trial-resumed-anew = Fijn, we gaan verder. Het duurde langer dan een week, dus deze periode begint opnieuw.
trial-resumed-break = Je pauze is daarmee ook voorbij.
trial-rests = Je proef rust zolang mee.
trial-stopped = Gestopt. Je dagboek en je cijfers zijn er weer zoals altijd. Een uitkomst geef ik niet, daarvoor is er te weinig om eerlijk naast elkaar te leggen. Wil je toch door, dan kan dat nog een dag; kijk dan liever nog niet naar je cijfers.
trial-unstopped = Mooi, je proef gaat verder alsof er niets gebeurd is.
trial-unstop-late = Dat is langer dan een dag geleden. Met { $trial } kun je wel een nieuwe beginnen.
trial-none = Er loopt nu geen proef. Met { $trial } vertel ik je hoe het werkt.
trial-button-go-on-trial = Verder met de proef
trial-button-unstop = Toch doorgaan
# Wat de proef uit zichzelf vertelt. $last: de laatste avond.
trial-told-counts-without = Je eerste twee weken zonder zitten erop. Je nachten tellen { $since ->
    [tonight] vanaf vanavond
   *[before] nu
} mee: zonder, tot en met { $last }. Verder verandert er niets.
trial-told-baseline = Je weken zonder zitten erop, dank je. Er tellen { $n } van de { $of } nachten mee. { $question ->
    [sol] Hoelang het duurt tot je slaapt
    [waso] Hoelang je 's nachts wakker ligt
   *[quality] Hoe je je nachten vindt
}, verschilt bij iedereen van nacht tot nacht. Bij jou is dat zo'n { $sd } om het gemiddelde heen, over die { $n } nachten. Een verschil van ongeveer { $difference } of meer kan bij jou zichtbaar worden. Een kleiner verschil kan er zijn zonder dat we het zien.
trial-told-no-weekend = Er telt nog geen nacht van vrijdag op zaterdag of van zaterdag op zondag mee. Zonder zo'n nacht kan ik straks geen uitkomst geven: wacht met beginnen tot je er een hebt ingevuld.
trial-told-choose = Wat wil je?
trial-told-baseline-longer = Vandaag zouden je weken zonder klaar zijn. Er { $n ->
    [one] telt nu 1 nacht
   *[other] tellen nu { $n } nachten
} mee en ik heb er minstens { $fewest } nodig, dus we gaan een week door zonder magnesium: tot en met { $last }. Je hoeft niets over te doen.
trial-told-baseline-few = Na vier weken zonder { $n ->
    [one] telt er 1 nacht
   *[other] tellen er { $n } nachten
} mee. Met minder dan { $fewest } kan ik straks niets eerlijks zeggen. Opnieuw beginnen kan, stoppen ook; je dagboek blijft.
trial-told-baseline-again = Je weken zonder zijn alweer een week voorbij. Zullen we verder met magnesium? Hoor ik niets, dan sluit ik de proef over een week. Je dagboek blijft.
trial-told-counts-with = De eerste twee weken met magnesium zitten erop. Je nachten tellen { $since ->
    [tonight] vanaf vanavond
   *[before] nu
} mee, tot en met { $last }. Gewoon zo doorgaan dus.
trial-told-with-longer = Vandaag zouden je weken met magnesium klaar zijn. Er { $n ->
    [one] telt nu 1 nacht
   *[other] tellen nu { $n } nachten
} mee en ik heb er minstens { $fewest } nodig, dus we gaan een week door met magnesium: tot en met { $last }.
trial-told-with = Je weken met magnesium zitten erop. Dank je voor je geduld. Je kunt nu de uitkomst bekijken. Eerst nog 2 weken zonder kan ook: dan zie je straks die nachten erbij. Wat ik over je vraag zeg, verandert daar niet door.
trial-told-with-few = Je weken met magnesium zitten erop. Dank je voor je geduld. { $n ->
    [one] Er telt 1 nacht
   *[other] Er tellen { $n } nachten
} met magnesium mee, en voor een antwoord op je vraag heb ik er minstens { $fewest } nodig. Dat antwoord zit er dus niet in. Je nachten kun je wel terugzien.
trial-told-with-again = Je proef is al een week klaar. Wil je de uitkomst bekijken?
trial-told-ready = Je proef is klaar. Ik heb de uitkomst voor je bewaard, dus kijk wanneer je wilt.
trial-told-anew = Je proef rustte langer dan een week. Daarom begint deze periode opnieuw: { $phase ->
    [without] zonder magnesium
   *[with] met magnesium
}, tot en met { $last }.
trial-told-resting = Je proef rust nu een week. Ga je vanavond verder, dan telt alles wat je al invulde. Later kan ook; dan begint deze periode opnieuw.
trial-told-unanswered = Ik heb je proef gesloten, want ik hoorde er niets meer over. Dat geeft niets: je dagboek is er nog, en met { $trial } begin je een nieuwe wanneer je wilt.
trial-button-begin = Begin met magnesium
trial-button-longer = Een week langer
trial-button-anew = Opnieuw beginnen
trial-button-look = Bekijk de uitkomst
trial-button-after = Eerst nog 2 weken zonder
# Wat op een keuze volgt.
trial-steps = { $count ->
    [one] { $amount } stap
    [part] { $amount } stap
   *[many] { $amount } stappen
}
trial-begun = Mooi. { $when ->
    [tonight] Vanavond
    [tomorrow] Morgenavond
   *[other] Vanaf { $evening }
} begin je met { $dose } mg magnesium, en dat blijft zo tot en met { $last }. De eerste twee weken tellen nog niet mee.
trial-reminder-at = Ik herinner je om { $time }.
trial-unbegun = Goed, nog niet. Je nachten zonder lopen gewoon door.
trial-unbegin-taken = Je nam het vanavond al, dus de weken met magnesium zijn begonnen. Stoppen of pauze kan altijd.
trial-longer = Goed, een week langer zonder: tot en met { $last }.
trial-anew = Goed, we beginnen opnieuw: zonder magnesium, van { $first } tot en met { $last }.
trial-after = Goed. { $when ->
    [tonight] Vanavond
    [tomorrow] Morgenavond
   *[other] Vanaf { $evening }
} dus geen magnesium, tot en met { $last }. Daarna krijg je de uitkomst.
trial-button-not-yet = Toch nog niet
trial-button-unafter = Toch nu de uitkomst
trial-button-new = Een nieuwe proef
