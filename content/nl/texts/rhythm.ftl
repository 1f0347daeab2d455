# Hoe vaak ik kom, seintjes, stille dagen en nachtdienst.
rhythm-often = Hoe vaak wil je de ochtendvragen?
rhythm-often-daily = Goed, ik vraag het weer elke dag.
rhythm-often-less = Goed, ik vraag het drie keer per week, op { $days }.
rhythm-card-daily = elke dag
rhythm-card-less = drie keer per week, op { $days }
rhythm-card-yes = ja, als je nog niets hebt ingevuld
rhythm-card-no = nee
rhythm-example-tap = Dat begreep ik niet. Tik op een van de knoppen, of typ wat erop staat.
# Eén seintje zonder geluid, als de ochtendvragen een paar uur blijven liggen
rhythm-nudges = Blijven je ochtendvragen een uur of drie liggen, dan kan ik één keer een seintje geven, zonder geluid. Zal ik dat doen?
rhythm-nudges-on = Goed, dan geef ik een seintje als ze blijven liggen.
rhythm-nudges-off = Goed, geen seintjes meer. De ochtendvragen zelf komen gewoon.
rhythm-nudge = Nog even over { $night }, als je zin hebt: { $question }
# Na vijf stille dagen, één keer
rhythm-silent =
    Ik heb een paar dagen niets van je gehoord. Dat mag gewoon, en alles wat je vertelde staat er nog.

    Zal ik doorgaan met de ochtendvragen? Hoor ik niets, dan laat ik je met rust tot je weer iets stuurt.
rhythm-back = Fijn dat je er weer bent. Ik kom { $moment } weer.
rhythm-back-quiet = Fijn dat je er weer bent.
rhythm-going-on = Fijn, we gaan verder. Ik kom { $moment }.
# Nachtdienst
rhythm-shift-getup = Hoe laat sta je op als je nachtdienst hebt?
rhythm-shift-lights-out = En hoe laat gaat het licht dan uit?
rhythm-shift-until = Tot en met welke dag duurt je nachtdienst?
rhythm-shift-until-known = Je staat dan weer op om { $getup }, en om { $lights_out } gaat het licht uit. Tot en met welke dag duurt je nachtdienst?
rhythm-shift-example-getup = Dat begreep ik niet. Typ een tijd, zoals 15:30 of 4 uur 's middags.
rhythm-shift-example-lights-out = Dat begreep ik niet. Typ een tijd, zoals 8:30 of kwart voor 9.
rhythm-shift-example-until = Dat begreep ik niet. Typ bijvoorbeeld zondag, tot en met vrijdag of 12 december.
rhythm-shift-same = Dat is dezelfde tijd als waarop je opstaat.
rhythm-shift-too-far = Dat is meer dan een maand. Werk je langer 's nachts, zet dan bij Instellingen je gewone tijden om.
rhythm-shift-begun = Goed, tot en met { $day } houd ik rekening met je nachtdienst.
rhythm-shift-ends = Na je nachtdienst gelden je gewone tijden vanzelf weer. Eerder klaar? Typ nachtdienst voorbij.
rhythm-shift-over = Goed, je gewone tijden gelden weer.
rhythm-shift-none = Je had geen nachtdienst staan.
rhythm-card-shift = tot en met { $day }, op om { $getup }, licht uit om { $lights_out }
# Knoppen
rhythm-button-often = Hoe vaak
rhythm-button-nudges = Seintje
rhythm-button-shift = Nachtdienst
rhythm-button-shift-over = Nachtdienst voorbij
rhythm-button-daily = Elke dag
rhythm-button-three = Drie keer per week
rhythm-button-rather-daily = Toch elke dag
rhythm-button-rather-less = Toch minder vaak
rhythm-button-yes = Ja, graag
rhythm-button-no = Liever niet
rhythm-button-no-nudges = Geen seintjes meer
rhythm-button-nudges-after-all = Toch een seintje
rhythm-button-go-on = Ja, ga door
rhythm-button-less = Minder vaak
rhythm-button-pause = Even pauze
rhythm-button-last-night = Vertel over afgelopen nacht
rhythm-button-other-times = Andere tijden
