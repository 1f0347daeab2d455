# De ochtendvragen. Elke volgende vraag begint met wat ik begreep: "23:30. Hoelang duurde het voor je sliep?"
checkin-good-morning = Goedemorgen! { $text }
checkin-first = Dit gaat over { $night }.
checkin-resume = We waren gebleven bij { $night }.
# Als de vraag terugkomt na iets anders, of uren later
checkin-about = Over { $night }: { $question }
checkin-ask-into-bed = Hoe laat ging je naar bed?
checkin-ask-lights-out = Hoe laat deed je het licht uit om te slapen?
checkin-next-lights-out = En hoe laat deed je het licht uit om te slapen?
checkin-ask-sol = Hoelang duurde het voor je sliep? Een schatting is genoeg.
checkin-ask-awakenings = Hoe vaak werd je 's nachts wakker? Die laatste keer in de ochtend telt niet mee.
checkin-ask-waso = Hoelang was je 's nachts wakker, alles bij elkaar?
checkin-next-waso = En hoelang was je 's nachts wakker, alles bij elkaar?
checkin-ask-woke = Hoe laat werd je voor het laatst wakker?
checkin-ask-out-of-bed = Hoe laat stapte je uit bed?
checkin-next-out-of-bed = En hoe laat stapte je uit bed?
checkin-ask-quality = Hoe vond je je nacht?
# De dag voor deze nacht; "then" als het over een eerdere nacht gaat
checkin-ask-naps = Heb je gisteren overdag nog geslapen? Typ bijvoorbeeld 20 min om 14 uur.
checkin-ask-naps-then = Heb je op de dag ervoor overdag nog geslapen? Typ bijvoorbeeld 20 min om 14 uur.
checkin-ask-naps-more = Dat dutje staat erin. Was er nog een? Typ bijvoorbeeld 20 min om 14 uur.
checkin-ask-note = Wil je nog iets kwijt over deze nacht? Typ het maar, of sla het over.
# Wat ik begreep
checkin-zero-sol = meteen
checkin-zero-waso = niet
checkin-zero-awakenings = niet
checkin-times = { $count } keer
checkin-nap-yes = ja
checkin-nap-no = nee
checkin-noted = Goed.
checkin-note-kept = Staat erbij.
checkin-note-long = Dat is net te lang. Lukt het in { $most } tekens?
checkin-slept-through = Doorgeslapen.
checkin-left-open = Geeft niet.
checkin-no-sleep = Wat vervelend, zo'n nacht zonder slaap.
# Voorbeelden, voor wie iets typt wat ik niet begrijp
checkin-example-clock = Typ een tijd, zoals 23:15 of kwart voor 7.
checkin-example-minutes = Typ hoelang ongeveer, zoals 20 minuten of een kwartier.
checkin-example-into-bed = Typ een tijd, zoals 22:45 of kwart voor 11.
checkin-example-awakenings = Typ hoe vaak ongeveer, zoals 2 keer of niet.
checkin-example-naps = Typ nee, of hoelang en hoe laat, zoals 20 min om 14 uur.
checkin-example-note = Typ wat je kwijt wilt, of typ overslaan.
checkin-example-check = Typ ja of nee, of gewoon het goede antwoord.
checkin-example-hour = Typ voor of na.
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
checkin-clash-bed = Even kijken: naar bed om { $bed } en licht uit om { $lights }, dat kan niet allebei.
checkin-clash-in-bed = Even kijken: naar bed om { $bed } en eruit om { $up }, dat is te lang voor één nacht.
checkin-no-hour = Even kijken: in die nacht ging de klok een uur vooruit, dus { $time } was er niet.
checkin-clash-lights-out = Even kijken: licht uit om { $lights } en wakker om { $woke }, dat past niet in één nacht.
checkin-clash-up = Even kijken: wakker om { $woke } en uit bed om { $up }, dat kan niet allebei.
checkin-clash-long = Even kijken: licht uit om { $lights } en uit bed om { $up }, dat is te lang voor één nacht.
checkin-clash-awake = Even kijken: alles bij elkaar { $awake } wakker, maar de hele nacht duurde { $night }. Dat kan niet allebei.
checkin-dropped = Dat past nog steeds niet, dus dat antwoord laat ik leeg.
# Iets kan, maar komt weinig voor; of er zijn twee tijden mogelijk
checkin-right = { $text }, klopt dat?
checkin-doubt-lights-out = Licht uit om { $time }
checkin-doubt-sol = Het duurde { $duration } voor je sliep
checkin-doubt-waso = Je was 's nachts { $duration } wakker
checkin-doubt-unnoticed = Niet wakker geworden, maar wel { $duration } wakker geweest. Klopt dat?
checkin-doubt-lie-in = Wakker om { $woke } en uit bed om { $up }
checkin-doubt-in-bed = In bed van { $bed } tot { $up }, dus { $duration }
checkin-doubt-nap = Een dutje van { $duration }
checkin-which-hour = Die nacht ging de klok een uur terug, dus het was twee keer { $time }. Was het voor of na het verzetten?
# Een bericht zegt iets anders dan er al staat
checkin-otherwise = Er staat al: { $there }. Nu zeg je: { $now }. Zal ik dat veranderen?
checkin-named = { $label } { $answer }
checkin-replaced = Aangepast.
checkin-left-as-it-was = Dan blijft het zoals het was.
# Waarom ik iets vraag, voor wie op de knop tikt; de vraag komt erachteraan
checkin-why-into-bed = Lezen of kijken in bed is geen slecht slapen. Daarom houd ik naar bed gaan en licht uit apart.
checkin-why-lights-out = Vanaf dat moment wilde je slapen. Als ik ook weet wanneer je wakker werd, weet ik hoelang je nacht was.
checkin-why-sol = Die tijd lag je wel in het donker, maar sliep je nog niet. Kijk er niet voor op de klok: je gevoel is genoeg.
checkin-why-awakenings = Vaak kort wakker is iets anders dan één keer lang. Wat je je niet herinnert, hoef je niet te tellen.
checkin-why-waso = Dat trek ik van je nacht af, zodat de slaaptijd in je weekbericht klopt. Ongeveer is goed genoeg.
checkin-why-woke = Daar eindigt je slaap. Daarna nog even liggen tel ik niet als slapen.
checkin-why-out-of-bed = Zo zie ik hoelang je na het wakker worden bleef liggen, en of je rond dezelfde tijd opstaat.
checkin-why-quality = Jij weet hoe je nacht was. De cijfers vertellen dat niet altijd.
checkin-why-naps = Overdag slapen is ook slapen. Ik tel het apart, niet bij je nacht.
checkin-why-note = Voor jezelf: zo zie je op de kaart van de nacht terug wat er speelde. Schrijf je dat cijfers je onrustig maken, dan bied ik je je week in woorden aan. Verder doe ik er niets mee.
# Het einde
checkin-thanks = Dank je, het staat erin.
checkin-slept = Je sliep ongeveer { $duration }.
checkin-missing = Leeg blijft: { $names }. Dat mag gewoon.
checkin-missing-into-bed = hoe laat je naar bed ging
checkin-missing-awakenings = hoe vaak je wakker werd
checkin-missing-lights-out = hoe laat het licht uitging
checkin-missing-sol = hoelang inslapen duurde
checkin-missing-waso = hoelang je 's nachts wakker was
checkin-missing-woke = hoe laat je wakker werd
checkin-missing-out-of-bed = hoe laat je uit bed stapte
checkin-missing-quality = hoe je je nacht vond
checkin-sleep-unknown = Hoelang je sliep, weet ik dan niet.
checkin-all-open = Prima, deze nacht laat ik leeg.
checkin-drive = Ben je vandaag slaperig, rijd dan niet.
# Wat iemand wakker hield, voor wie daar last van heeft
checkin-flag-legs = Onrustige benen
checkin-flag-cramps = Kramp
checkin-flag-tension = Spanning
checkin-picked = ✓ { $name }
checkin-bye-day = Fijne dag!
checkin-bye-evening = Fijne avond!
checkin-bye-short = Doe het rustig aan.
# De kaart van een nacht
checkin-card-line = { $label }: { $answer }
checkin-card-no-sleep = Niet geslapen
checkin-card-asleep = Geslapen: ongeveer { $duration }
checkin-card-flags = Last van: { $names }
checkin-card-travel = In deze nacht reisde je naar een andere tijdzone. Als ik nachten naast elkaar leg, laat ik deze weg.
checkin-card-clock-change = In deze nacht werd de klok verzet. Als ik nachten naast elkaar leg, laat ik deze weg.
checkin-card-skipped = overgeslagen
checkin-card-open = nog niet ingevuld
# Antwoorden en vragen, op de knoppen en op de kaart
checkin-button-into-bed = Naar bed
checkin-button-lights-out = Licht uit
checkin-button-sol = Inslapen
checkin-button-awakenings = Hoe vaak wakker
checkin-button-waso = Wakker in de nacht
checkin-button-woke = Wakker geworden
checkin-button-out-of-bed = Uit bed
checkin-button-quality = Je nacht
checkin-button-naps = Dutje
checkin-button-note = Notitie
checkin-button-times = { $count ->
    [0] niet
   *[other] { $count }×
}
checkin-button-nap-0 = Nee
checkin-button-nap-20 = 20 min
checkin-button-nap-30 = 30 min
checkin-button-nap-60 = 1 uur
checkin-button-right = Ja, klopt
checkin-button-wrong = Nee, verbeter
checkin-button-rather = Nee, { $time }
checkin-button-before = Voor het verzetten
checkin-button-after = Na het verzetten
checkin-button-replace = Ja, verander het
checkin-button-leave = Nee, laat zo
checkin-button-why = Waarom vraag je dat?
checkin-button-skip = Overslaan
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
