# Vragen over iemands tijden en magnesium: bij het kennismaken en bij de instellingen.
profile-language-name = Nederlands
profile-clock-here = Bij jou is het nu { $time }, klopt dat?
profile-clock-there = In { $place } is het nu { $time }, klopt dat?
profile-place = In welke stad ben je? Een grote stad in de buurt is ook goed. Je locatie delen mag ook, die bewaar ik niet.
profile-place-at-sea = Daar vind ik geen stad; je locatie heb ik niet bewaard. Typ een stad waar het nu net zo laat is als bij jou.
profile-place-which = Welke bedoel je?
profile-getup = Hoe laat sta je op een gewone dag op?
profile-getup-free = Hoe laat sta je op vrije dagen op?
profile-free-days = Welke dagen heb je meestal vrij?
profile-free-days-second = { $day }. En welke dag nog meer?
profile-free-days-pick = Tik de dagen aan die je meestal vrij hebt.
profile-lights-out = Hoe laat gaat het licht meestal uit?
profile-magnesium = Zal ik je 's avonds aan magnesium herinneren? Dat kan een uur voor je licht uitgaat, bij het avondeten, of op een tijd die je zelf typt.
profile-screening = Eerst dit. Geldt er iets van voor jou? Nieren die minder goed werken, een hartziekte, een spierziekte, zwanger of borstvoeding, binnenkort een operatie, iets anders waarvoor je bij een arts loopt, medicijnen. Je antwoord bewaar ik niet, alleen dat we dit bespraken.
profile-screening-list =
    Dit telt allemaal mee:

    • nieren die minder goed werken, of nierstenen door een infectie
    • een hartziekte, een trage hartslag of een erg lage bloeddruk
    • een spierziekte, zoals myasthenia gravis
    • zwanger zijn, of borstvoeding geven
    • een darmafsluiting, uitdroging, of binnenkort een operatie
    • op leeftijd en kwetsbaar zijn
    • een andere ziekte waarvoor je bij een arts loopt
    • medicijnen, zoals schildkliertabletten, antibiotica, ijzer, gabapentine, plaspillen, pillen voor hart of bloeddruk, maagzuurremmers, spierverslappers, en middelen tegen botontkalking, hiv of kanker
    • laxeermiddelen, tabletten tegen maagzuur en andere supplementen: daar kan ook magnesium in zitten

    Geldt er iets van voor jou? Je antwoord bewaar ik niet.
profile-which = Waar gaat het om? Dan weet ik wat daarbij past. Tik iets aan, of typ het gewoon, zoals de naam van je medicijn. Ook dit bewaar ik niet.
profile-doctor =
    { $advice }

    Tot je arts of apotheker ervan weet, herinner ik je niet. Weet die er al van?
# Wat past bij wat iemand net zei; het komt boven de vraag hierboven.
profile-advice-kidneys = Als je nieren minder goed werken, kan er te veel magnesium in je bloed komen. Begin er dus niet mee zonder je arts. Werken ze echt slecht, neem dan geen supplement. Ook over eten met veel magnesium vraag je je arts of diëtist.
profile-advice-heart = Bij een hartziekte, een trage hartslag of een lage bloeddruk kijkt je arts eerst mee. Dat geldt ook als je pillen voor je hart of je bloeddruk slikt.
profile-advice-muscles = Bij een spierziekte, zeker bij myasthenia gravis, kijkt je arts eerst mee.
profile-advice-pregnant = Een supplement om beter te slapen neem je pas na overleg met je verloskundige of huisarts.
profile-advice-apart = Magnesium kan zo'n middel tegenhouden: dan neem je er minder van op. Vraag je apotheker hoeveel uur ertussen moet. Minstens 4 uur is een veilige regel; bij antibiotica volg je de bijsluiter. Stop nooit op eigen houtje met een medicijn.
profile-advice-medicines = Vraag je apotheker of magnesium samengaat met wat je slikt, en hoeveel uur ertussen moet. Stop nooit op eigen houtje met een medicijn.
profile-advice-other =
    Vraag het eerst aan je arts of apotheker. Ben je zwanger of geef je borstvoeding, dan aan je verloskundige of huisarts.

    Magnesium uit gewoon eten is voor de meeste mensen prima. Heb je een nierziekte? Vraag ook dat dan eerst aan je arts.
# Voor wie het zonder supplement doet. Bron van de getallen: NIH Office of Dietary Supplements, tabel (via secundaire pagina).
profile-food-question = Magnesium zit ook gewoon in eten. Ik laat je graag zien waarin, alleen ligt dat anders bij een nierziekte of een nierdieet. Geldt dat voor jou? Ook dit bewaar ik niet.
profile-food-ask-first = Vraag het dan aan je arts of diëtist. Die weet welk eten bij jouw nieren past.
profile-food-figures =
    Hier zit magnesium in, ongeveer, per portie:

    • handje pompoenpitten (28 g): 156 mg
    • handje amandelen (28 g): 80 mg
    • klein kopje gekookte spinazie (120 ml): 78 mg
    • handje cashewnoten (28 g): 74 mg
    • groot glas sojadrink (240 ml): 61 mg
    • klein kopje zwarte bonen (120 ml): 60 mg
    • twee eetlepels pindakaas: 49 mg
    • gepofte aardappel (100 g): 43 mg
    • banaan: 32 mg

    Alles bij elkaar heb je zo'n 300 mg (vrouwen) tot 350 mg (mannen) per dag nodig.
profile-reminder = Wanneer zal ik je eraan herinneren? Een uur voor je licht uitgaat, bij het avondeten, of op een tijd die je zelf typt.
profile-dinner = Hoe laat eet je 's avonds meestal?
# Knoppen
profile-button-back = Terug
profile-button-yes = Ja
profile-button-no = Nee
profile-button-same = Ook { $time }
profile-button-varies = Wisselt
profile-button-weekend = Zaterdag en zondag
profile-button-only-day = Alleen { $day }
profile-button-more-days = Meer dan twee
profile-button-ready = Klaar
profile-picked = ✓ { $day }
profile-button-yes-at = Ja, om { $time }
profile-button-at = Om { $time }
profile-button-magnesium-silent = Ik neem het, maar nee
profile-button-magnesium-none = Ik neem het niet
profile-button-screening-none = Nee, niets
profile-button-screening-some = Ja, of ik twijfel
profile-button-screening-list = Wat telt er mee?
profile-button-which-apart = Schildklier, antibiotica of ijzer
profile-button-which-medicines = Andere medicijnen
profile-button-which-kidneys = Nieren
profile-button-which-muscles = Spierziekte
profile-button-which-heart = Hart of bloeddruk
profile-button-which-pregnant = Zwanger of borstvoeding
profile-button-which-other = Iets anders, of liever niet
profile-button-doctor-which = Zeg waar het om gaat
profile-button-doctor-knows = Mijn arts of apotheker weet ervan
profile-button-doctor-later = Ik vraag het nog
profile-button-doctor-without = Liever zonder magnesium
profile-button-food-none = Nee, laat maar zien
profile-button-food-some = Ja, of ik twijfel
profile-button-food-more = Meer over magnesium uit eten
profile-button-before-lights-out = Om { $time }, een uur voor licht uit
# Voorbeelden, als een antwoord niet te lezen was
profile-example-tap = Dat begreep ik niet. Tik op een van de knoppen, of typ wat erop staat.
profile-example-yes-no = Dat begreep ik niet. Typ ja of nee, of tik op een knop.
profile-example-place = Die plaats vind ik niet. Typ bijvoorbeeld Gent, Las Palmas of Europe/Amsterdam.
profile-example-morning = Dat begreep ik niet. Typ bijvoorbeeld 06:45 of kwart voor 7.
profile-example-evening = Dat begreep ik niet. Typ bijvoorbeeld 23:15 of elf uur.
profile-example-dinner = Die tijd kan ik niet gebruiken. Typ een tijd voor je licht uitgaat, bijvoorbeeld 18:30 of half zeven.
profile-example-days = Dat begreep ik niet. Typ bijvoorbeeld woensdag en zondag.
profile-example-magnesium = Tik aan wat bij je past: met herinnering, zonder herinnering, of helemaal geen magnesium.
profile-example-which = Dat begreep ik niet. Tik iets aan, of typ bijvoorbeeld levothyroxine, nieren of zwanger.
# Wanneer ik kom
profile-plan-one = Ik kom elke dag om { $time }.
profile-plan-one-reminder = Ik kom elke dag om { $time }, en voor je magnesium om { $reminder }.
profile-plan-two = Op gewone dagen kom ik om { $ordinary }, op vrije dagen om { $free }.
profile-plan-two-reminder = Op gewone dagen kom ik om { $ordinary }, op vrije dagen om { $free }, en voor je magnesium om { $reminder }.
profile-plan-varies = Je vrije dagen wisselen, dus ik houd elke dag dezelfde tijd aan. Dat kun je altijd aanpassen.
profile-plan-waiting = Je herinnering begint zodra de veiligheidsvragen rond zijn. Je vindt ze bij /instellingen, onder Magnesium. Moet je het nog aan je arts of apotheker vragen? Doe dat dan eerst.
profile-next-checkin = Dan kom ik { $moment }.
profile-next-magnesium = Dan herinner ik je { $moment } aan je magnesium.
profile-next-second = De volgende is { $moment }.
profile-next-weekly = Je weekbericht komt { $moment }.
