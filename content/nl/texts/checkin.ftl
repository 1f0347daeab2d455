# De ochtendvragen. Elke volgende vraag begint met wat ik begreep: "23:30. Hoelang duurde het voor je sliep?"
checkin-good-morning = Goedemorgen! { $text }
checkin-first = Dit gaat over { $night }.
checkin-resume = We waren gebleven bij { $night }.
# Als de vraag terugkomt na iets anders, of uren later
checkin-about = Over { $night }: { $question }
checkin-ask-lights-out = Hoe laat deed je het licht uit om te slapen?
checkin-ask-sol = Hoelang duurde het voor je sliep? Een schatting is genoeg.
checkin-ask-waso = Hoelang was je 's nachts wakker, alles bij elkaar?
checkin-next-waso = En hoelang was je 's nachts wakker, alles bij elkaar?
checkin-ask-woke = Hoe laat werd je voor het laatst wakker?
checkin-ask-out-of-bed = Hoe laat stapte je uit bed?
checkin-next-out-of-bed = En hoe laat stapte je uit bed?
checkin-ask-quality = Hoe vond je je nacht?
# Wat ik begreep
checkin-zero-sol = meteen
checkin-zero-waso = niet
checkin-slept-through = Doorgeslapen.
checkin-left-open = Geeft niet.
checkin-no-sleep = Wat vervelend, zo'n nacht zonder slaap.
# Voorbeelden, voor wie iets typt wat ik niet begrijp
checkin-example-clock = Typ een tijd, zoals 23:15 of kwart voor 7.
checkin-example-minutes = Typ hoelang ongeveer, zoals 20 minuten of een kwartier.
checkin-example-quality = Kies een woord: heel slecht, slecht, gaat wel, goed of heel goed.
checkin-in-words = Liever in woorden, want een cijfer betekent voor iedereen iets anders: heel slecht, slecht, gaat wel, goed of heel goed.
checkin-one-number = Noem liever één getal, wat er het dichtst bij komt.
checkin-longer = Typ het maar, bijvoorbeeld anderhalf uur of 90 minuten.
# Straks verder
checkin-later = Prima, over een uurtje kom ik terug. Eerder kan ook, met { $diary }.
checkin-in-bed = Blijf nog maar even liggen. De rest staat erin; over een half uur vraag ik het nog eens. Eerder kan ook, met { $diary }.
checkin-not-yet = Zo laat is het nog niet.
checkin-no-more-later = Prima. Met { $diary } ga je verder wanneer het jou uitkomt.
# Iets past niet bij elkaar; de vraag die het rechtzet komt erachteraan
checkin-clash-lights-out = Even kijken: licht uit om { $lights } en wakker om { $woke }, dat past niet in één nacht.
checkin-clash-up = Even kijken: wakker om { $woke } en uit bed om { $up }, dat kan niet allebei.
checkin-clash-long = Even kijken: licht uit om { $lights } en uit bed om { $up }, dat is te lang voor één nacht.
checkin-clash-awake = Even kijken: samen { $awake } wakker, maar de hele nacht duurde { $night }. Dat kan niet allebei.
checkin-dropped = Dat past nog steeds niet, dus dat antwoord laat ik leeg.
# Het einde
checkin-thanks = Dank je, het staat erin.
checkin-slept = Je sliep ongeveer { $duration }.
checkin-missing = Leeg blijft: { $names }. Dat mag gewoon.
checkin-missing-lights-out = hoe laat het licht uitging
checkin-missing-sol = hoelang inslapen duurde
checkin-missing-waso = hoelang je 's nachts wakker was
checkin-missing-woke = hoe laat je wakker werd
checkin-missing-out-of-bed = hoe laat je uit bed stapte
checkin-missing-quality = hoe je je nacht vond
checkin-sleep-unknown = Hoelang je sliep, weet ik dan niet.
checkin-all-open = Prima, deze nacht laat ik leeg.
checkin-drive = Ben je vandaag slaperig, rijd dan niet.
checkin-bye-day = Fijne dag!
checkin-bye-evening = Fijne avond!
checkin-bye-short = Doe het rustig aan.
# De kaart van een nacht
checkin-card-line = { $label }: { $answer }
checkin-card-no-sleep = Niet geslapen
checkin-card-asleep = Geslapen: ongeveer { $duration }
checkin-card-skipped = overgeslagen
checkin-card-open = nog niet ingevuld
# Antwoorden en vragen, op de knoppen en op de kaart
checkin-button-lights-out = Licht uit
checkin-button-sol = Inslapen
checkin-button-waso = Wakker in de nacht
checkin-button-woke = Wakker geworden
checkin-button-out-of-bed = Uit bed
checkin-button-quality = Je nacht
checkin-button-sol-0 = meteen
checkin-button-sol-10 = 10 min
checkin-button-sol-20 = 20 min
checkin-button-sol-30 = 30 min
checkin-button-sol-45 = 45 min
checkin-button-sol-60 = 1 uur
checkin-button-waso-0 = niet
checkin-button-waso-10 = 10 min
checkin-button-waso-20 = 20 min
checkin-button-waso-30 = 30 min
checkin-button-waso-45 = 45 min
checkin-button-waso-60 = 1 uur
checkin-button-longer = langer
checkin-button-very-poor = heel slecht
checkin-button-poor = slecht
checkin-button-so-so = gaat wel
checkin-button-good = goed
checkin-button-very-good = heel goed
checkin-button-no-sleep = Niet geslapen
checkin-button-slept-after-all = Toch geslapen
checkin-button-in-bed = Ik lig nog
checkin-button-unknown = Weet ik niet
checkin-button-back = Terug
checkin-button-later = Later
checkin-button-go-on = Verder
checkin-button-change = Iets aanpassen
checkin-button-done = Klaar
checkin-button-fill-in = Verder invullen
