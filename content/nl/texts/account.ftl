# Instellingen, pauze, taal, je gegevens.
account-card =
    Zo staat het nu. Tik aan wat je wilt veranderen.

    Opstaan: { $getup }
    Vrije dagen: { $free }
    Licht uit: { $lights_out }
    Tijdzone: { $zone }
    Nachtdienst: { $shift }

    Magnesium: { $magnesium }
    Herinnering: { $reminding }
    Wat ik neem: { $product }

    Hoeveel vragen: { $form }
    Hoe vaak: { $often }
    Seintje: { $nudges }
    Wat je dwarszit: { $complaints }

    Weekbericht: { $week }
    Cijfers: { $figures }

    Taal: { $language }
    Pauze: { $paused }
account-unknown = nog niet bekend
account-free = { $time }, op { $days }
account-free-same = dezelfde tijd
account-free-varies = wisselen, dus ik kom elke dag op dezelfde tijd
account-magnesium-remind = ik herinner je om { $time }
account-magnesium-waiting = ik herinner je zodra de veiligheidsvragen rond zijn
account-magnesium-silent = je neemt het, zonder herinnering
account-magnesium-none = je neemt het niet
account-reminding-off = geen
account-reminding-line = { $repeats }, { $text }
account-reminding-line-second = { $repeats }, { $text }, en ook om { $second }
account-repeats-is = { $count ->
    [0] vraagt één keer
    [one] vraagt nog één keer na
   *[other] vraagt nog { $count } keer na
}
account-discreet-is = noemt magnesium niet
account-named-is = noemt magnesium
account-second-is-none = geen
account-week = { $day } om { $time }
account-figures-with = ja, met een plaatje
account-figures-words = nee, je week komt in woorden
account-unknown-complaints = nog niets aangetikt
account-complaint-fall-asleep = moeilijk in slaap vallen
account-complaint-broken-sleep = vaak wakker worden
account-complaint-insomnia = al lang slecht slapen
account-complaint-legs = onrustige benen
account-complaint-stress = stress of spanning
account-zone = { $city }, daar is het nu { $time }
account-break-none = nee
account-break = ja, { $day } kom ik terug
account-break-open = tot jij je weer meldt
# Na een verandering
account-noted = Genoteerd.
account-no-reminder = Goed, ik herinner je niet aan magnesium.
account-zone-changed = Goed, bij jou is het nu { $time }.
account-too-late = Dat was te lang geleden, er is niets veranderd.
account-while-paused = Je hebt nu pauze. Met { $resume } gaan we weer door.
account-again = Goed, dat laten we rusten. Met { $diary } vertel je over je nacht, en { $help } laat zien wat ik nog meer kan.
# Na een andere tijdzone, één keer
account-moving =
    Gaan je tijden met je mee?

    Zo ja, dan kijk ik op de klok van { $place }. { $along }

    Zo nee, dan houd ik je oude momenten aan. { $same }
account-moved-along = Goed, je tijden gaan mee.
account-moved-same = Goed, ik houd je oude momenten aan.
# Hoeveel er 's ochtends gevraagd wordt
account-form-is-short = kort
account-form-is-full = uitgebreid
account-form = Kort: zes vragen. Uitgebreid: dan vraag ik ook hoe laat je naar bed ging, hoe vaak je wakker werd en of je overdag sliep, en kun je er iets bij schrijven.
account-form-short = Goed, ik houd het kort.
account-form-full = Goed, ik vraag voortaan wat meer. Overslaan mag altijd.
account-example-form = Dat begreep ik niet. Typ kort of uitgebreid.
# Hoe de herinnering komt
account-reminding =
    Zo herinner ik je nu. Wat wil je anders?

    Tijd: { $time }
    Navragen: { $repeats }
    Tekst: { $text }
    Overdag: { $second }
account-repeats = Hoor ik niets, dan kan ik het nog eens vragen, zonder geluid. Nooit later dan een half uur nadat je licht uitgaat, en niet meer zodra er iets genoteerd staat. Hoe vaak nog?
account-repeats-kept = { $count ->
    [0] Goed, ik vraag het één keer en niet vaker.
    [one] Goed, hoor ik niets, dan vraag ik het nog één keer, zonder geluid.
   *[other] Goed, hoor ik niets, dan vraag ik het nog hoogstens { $count } keer, zonder geluid.
}
account-discreet = Wat ik stuur, kan op je vergrendelde scherm te lezen zijn. Zal ik magnesium erbij noemen, of liever niet?
account-discreet-kept = Goed, in mijn herinnering staat geen magnesium.
account-named-kept = Goed, ik noem magnesium gewoon bij de naam.
account-second = Neem je het in twee keer? Dan kan ik je ook overdag herinneren. Je neemt dan niet meer, je verdeelt het. Hoe laat?
account-second-kept = Goed, ik herinner je ook overdag.
account-second-none = Goed, dan blijft het bij één moment.
account-second-between = Die tijd past niet. Kies er een tussen { $getup } en { $reminder }, want dan komt je andere herinnering.
account-second-by-day = Je slaapt overdag, dus een tweede herinnering op de dag zou je wakker kunnen maken. Ik houd het bij één moment.
account-example-reminding = Dat begreep ik niet. Tik aan wat je anders wilt.
account-example-repeats = Dat begreep ik niet. Typ 0, 1, 2 of 3, of bijvoorbeeld "twee keer".
account-example-discreet = Dat begreep ik niet. Typ ja als ik magnesium mag noemen, of nee als je dat liever niet hebt.
account-example-second = Dat begreep ik niet. Typ een tijd, zoals 12:30 of half 1, of "geen".
account-button-reminding = Herinnering
account-button-reminding-time = Tijd
account-button-reminding-repeats = Navragen
account-button-reminding-discreet = Tekst
account-button-reminding-second = Overdag
account-button-repeats = { $count ->
    [0] Niet
   *[other] { $count } keer
}
account-button-discreet = Liever niet noemen
account-button-named = Noem het gerust
account-button-second-none = Geen tweede moment
account-button-undo = Ongedaan maken
# Weekbericht
account-week-day = Op welke dag wil je je weekbericht?
account-week-time = En hoe laat op { $day }?
account-example-day = Dat begreep ik niet. Typ één dag, bijvoorbeeld zondag.
account-example-week-time = Dat begreep ik niet. Typ bijvoorbeeld 11:00 of 7 uur 's avonds.
account-figures = Hoe wil je je week horen?
account-figures-kept-with = Goed, je week komt met cijfers en een plaatje.
account-figures-kept-words = Goed, ik vertel je week in woorden, zonder cijfers en zonder plaatje.
# Waar iemand tegenaan loopt; de namen op de knoppen staan bij de vragen (faq-button-complaint-...)
account-complaints = Waar loop je tegenaan? Meer dan één mag, niets ook. Ik begin dan met antwoorden en ideeën daarover.
account-complaints-kept = Genoteerd. Daar begin ik mee, bij de antwoorden en bij de ideeën in je week.
account-complaints-none = Goed, dan laat ik dat open.
# Pauze
account-pause = Hoelang zal ik je met rust laten? Je kunt ook een datum typen.
account-pause-longest = Een pauze duurt hoogstens een jaar. Met "Tot ik me meld" ben ik stil zolang je wilt.
account-example-pause = Dat begreep ik niet. Typ bijvoorbeeld tot vrijdag, 3 weken of 12 december.
account-paused = Goed, ik laat je met rust. Mijn volgende bericht komt { $moment }. Eerder verder? Typ { $resume }.
account-paused-open = Goed, ik laat je met rust tot je { $resume } typt. Alles wat je vertelde, blijft bewaard.
account-resumed = Fijn, dan gaan we verder. Ik kom { $moment }.
account-no-break = Je had geen pauze. Ik kom { $moment }.
# Taal
account-language = In welke taal zal ik met je praten?
account-language-changed = Vanaf nu praat ik Nederlands met je.
# Je gegevens
account-operator = Deze Sluimer wordt beheerd door { $name }, te bereiken via { $contact }.
account-operator-only = Deze Sluimer wordt beheerd door { $known }.
account-operator-unknown = Wie deze Sluimer beheert, heeft hier nog geen naam neergezet. Vraag het aan wie je erover vertelde.
account-stored = Wat ik nu van je bewaar: { $stored }.
account-nothing-stored = Ik bewaar nu niets van je.
account-count-settings = je instellingen
account-count-nights = { $count ->
    [one] 1 nacht
   *[other] { $count } nachten
}
account-count-naps = { $count ->
    [one] 1 dutje
   *[other] { $count } dutjes
}
account-count-evenings = { $count ->
    [one] 1 avond met of zonder magnesium
   *[other] { $count } avonden met of zonder magnesium
}
account-count-products = { $count ->
    [one] welk magnesium je neemt, en hoeveel
   *[other] { $count } keer welk magnesium je nam, en hoeveel
}
account-count-questions = { $count ->
    [one] 1 vraag die je me liet bewaren
   *[other] { $count } vragen die je me liet bewaren
}
account-count-weeks = { $count ->
    [one] aantekeningen bij 1 week
   *[other] aantekeningen bij { $count } weken
}
account-count-trials = { $count ->
    [one] 1 proef
   *[other] { $count } proeven
}
account-count-messages = { $count ->
    [one] wanneer ik 1 bericht stuurde
   *[other] wanneer ik { $count } berichten stuurde
}
account-delete-too-late = Dat was te lang geleden, ik heb niets gewist.
account-delete = Zal ik alles over jou wissen? Dan gaat dit weg: { $stored }. Terughalen kan ik het daarna niet.
account-deleted = Alles over jou is gewist. Het ga je goed. Met /start kun je altijd weer beginnen.
account-kept = Goed, alles blijft zoals het was.
# Knoppen
account-button-settings = Instellingen
account-button-group-times = Tijden
account-button-group-evening = Magnesium
account-button-group-morning = Ochtendvragen
account-button-group-weekly = Weekbericht
account-button-getup = Opstaan
account-button-getup-free = Vrije dagen: tijd
account-button-free-days = Vrije dagen: welke
account-button-lights-out = Licht uit
account-button-magnesium = Magnesium
account-button-form = Hoeveel vragen
account-button-form-short = Kort
account-button-form-full = Uitgebreid
account-button-week = Weekbericht
account-button-figures = Cijfers
account-button-figures-with = Met cijfers
account-button-figures-words = Liever in woorden
account-button-complaints = Wat je dwarszit
account-button-ready = Klaar
account-button-none = Niets hiervan
account-button-zone = Tijdzone
account-button-moving-along = Ja, om { $time }
account-button-moving-same = Nee, om { $time }
account-button-moving-rather = Toch om { $time }
account-button-language = Taal
account-button-pause = Pauze
account-button-pause-7 = Een week
account-button-pause-14 = Twee weken
account-button-pause-open = Tot ik me meld
account-button-resume = Weer verder
account-button-privacy = Wat je bewaart
account-button-delete = Wis alles
account-button-delete-yes = Ja, wis alles
account-button-delete-no = Nee, bewaar alles
# Een dag na het begin van een pauze zonder einde; { $lines } zijn de hulplijnen.
account-resume-ask =
    Zal ik weer beginnen met de ochtendvragen? Je andere berichten komen dan ook terug.

    { $lines }
account-button-resume-yes = Ja
account-button-resume-no = Nog niet
account-resume-not-yet = Goed, neem de tijd. Typ { $resume } als je weer wilt beginnen; met /sos zie je de hulplijnen.
