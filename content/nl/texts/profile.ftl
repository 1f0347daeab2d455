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
profile-screening = Eerst dit. Geldt er iets van voor jou? Nieren die minder goed werken, een hartziekte, een spierziekte, zwanger of borstvoeding, medicijnen. Je antwoord bewaar ik niet, alleen dat we dit bespraken.
profile-doctor =
    Vraag het eerst aan je arts of apotheker. Ben je zwanger of geef je borstvoeding, dan aan je verloskundige of huisarts. Tot die ervan weet, herinner ik je niet.

    Magnesium uit gewoon eten is voor de meeste mensen prima. Heb je een nierziekte? Vraag ook dat dan eerst aan je arts.

    Weet je arts of apotheker er al van?
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
profile-button-doctor-knows = Mijn arts of apotheker weet ervan
profile-button-doctor-later = Ik vraag het nog
profile-button-doctor-without = Liever zonder magnesium
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
