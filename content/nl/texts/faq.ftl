# Vragen aan de coach.
faq-entrance = Waar loop je tegenaan? Tik iets aan, of typ gewoon je vraag.
faq-button-complaint-fall-asleep = Ik val moeilijk in slaap
faq-button-complaint-broken-sleep = Ik word vaak wakker
faq-button-complaint-insomnia = Ik slaap al lang slecht
faq-button-complaint-legs = Mijn benen zijn onrustig
faq-button-complaint-stress = Ik heb stress of spanning
faq-button-group-magnesium = Magnesium
faq-button-group-sleep = Slaap
faq-button-group-bot = Over Sluimer
faq-group-magnesium = Over magnesium kun je me dit vragen:
faq-group-sleep = Over slaap kun je me dit vragen:
faq-group-bot = Over mij en je gegevens kun je me dit vragen:
faq-button-home = Alle vragen
faq-button-more = Meer hierover
faq-general-information = Dit is algemene informatie. Voor persoonlijk advies ga je naar je arts of apotheker.
faq-guesses = Bedoel je een van deze?
faq-unknown = Daar weet ik het antwoord niet op. Vraag het eens anders, of kijk waar ik wel iets van weet.
faq-button-go-on = Het gaat, we kunnen verder
faq-go-on = Goed. Ik ben er als je me nodig hebt; met /sos zie je altijd de hulplijnen.
faq-help =
    's Ochtends vraag ik hoe je nacht was, en elke week vertel ik je wat ik zie. Neem je magnesium, dan help ik je er 's avonds aan denken. Een vraag over slaap of magnesium typ je gewoon.

    { $commands }

    Zit je ergens vast? Met /opnieuw laten we rusten wat nog openstaat. Met /privacy lees je wat ik bewaar, en met /wis haal ik alles over jou weg.
# Knoppen die meteen doen waar het antwoord over gaat.
faq-button-action-pause-14 = Pauze van 2 weken
faq-button-action-pause-open = Pauze tot ik me meld
faq-button-action-resume = Weer verder
faq-button-action-checkin-now = Mijn nacht invullen
faq-button-action-magnesium-now = Mijn magnesium vanavond
faq-button-action-product = Wat ik neem
faq-button-action-reminder-time = Tijd van de herinnering
faq-button-action-checkin-time = Tijd van de ochtendvragen
faq-button-action-zone = Mijn tijdzone
faq-button-action-language-nl = Nederlands
faq-button-action-language-en = English
faq-button-action-delete-all = Wis alles
faq-button-action-privacy = Wat je van mij bewaart
faq-button-action-week = Mijn week
faq-button-action-nights = Mijn nachten
faq-button-action-settings = Instellingen
faq-button-action-faq = Alle vragen
faq-button-action-trial = Helpt magnesium mij?
faq-button-action-food = Laat zien waar het in zit
faq-button-helpful = Dit hielp
faq-button-not-helpful = Dit hielp niet
faq-button-keep = Bewaar mijn vraag
faq-button-leave = Laat maar
faq-voted = Fijn, dank je.
faq-voted-not = Dank je, dat tel ik mee.
faq-kept = Dank je, ik bewaar je vraag. Wie mij beheert, leest hem om mij beter te maken. Met /wis is hij weer weg.
faq-keep-gone = Ik zie je vraag niet meer. Typ hem nog eens, en tik dan opnieuw op bewaren.
faq-left = Goed, dan laat ik het zoals het is.
# Iemand vertelt iets wat voor magnesium kan uitmaken. Wie geen herinnering krijgt, ziet dit niet.
faq-offer = Dit kan uitmaken voor je magnesium. Zal ik je er niet meer aan herinneren tot je arts of apotheker ervan weet? Wat je schreef, bewaar ik niet.
faq-offer-trial = Dit kan uitmaken voor je magnesium. Zal ik je proef stilleggen, en je er niet aan herinneren, tot je arts of apotheker ervan weet? Wat je schreef, bewaar ik niet.
faq-button-offer-rest = Ja, leg mijn proef stil
faq-button-offer-off = Ja, zet de herinnering uit
faq-button-offer-leave = Nee, laat maar
# Diarree die blijft, bloed of hartkloppingen. Bron: deel F van de feiten (eerst stoppen, dan bellen).
faq-stop =
    Heb je dit sinds je magnesium neemt? Neem het dan niet meer, en bel je huisarts of apotheker.

    Word je erg zwak of suf, val je flauw of krijg je moeilijk adem? Bel dan meteen alarmnummer 112.
# Waar een korte vraag over doorgaat ("en hoeveel dan?").
faq-subject-magnesium = magnesium
faq-subject-sleep = slapen
faq-subject-bot = sluimer
# Een wens in woorden: eerst de vraag, dan de knop die het doet.
faq-wish-reminder = Zal ik je voortaan om { $time } aan je magnesium herinneren?
faq-button-wish-reminder = Herinnering op { $time }
faq-wish-pause = Zal ik je met rust laten? Ik kom { $day } terug.
faq-button-wish-pause = Ja, laat me met rust
faq-wish-night = Wil je vertellen over { $night }?
faq-wish-language = Zal ik voortaan Nederlands met je praten?
faq-wish-delete = Zal ik alles over jou wissen, ook je nachten en je instellingen? Ik vraag het voor de zekerheid nog één keer.
faq-wish-resume = Zullen we weer verdergaan?
# Een praatje.
faq-talk-hello = Hoi! Vertel het maar. Je kunt me iets vragen over slaap of magnesium, of met /dagboek je nacht invullen.
faq-talk-how-are-you = Met mij gaat het altijd hetzelfde, ik ben een programma. Hoe is het met jou en je slaap?
faq-talk-thanks = Graag gedaan!
faq-talk-sorry = Geeft niets hoor.
faq-talk-bye = Tot later! Slaap zacht.
faq-talk-human = Ik ben een programma en heet Sluimer. Er zit niemand aan de andere kant, en ik ben geen dokter.
faq-talk-praise = Dat is lief, dank je.
faq-talk-insult = Dat klinkt alsof ik het niet goed deed, sorry. Zeg gerust wat er anders moet, of kijk bij /help.
faq-talk-yes = Fijn! Waar kan ik je mee helpen?
faq-talk-no = Prima, dan laten we dat.
faq-talk-ok = Mooi. Ik ben er als je me nodig hebt.
faq-talk-laugh = Haha. Fijn dat je moet lachen.
# Eén regel bij een antwoord, als iemand misschien in gevaar is.
faq-line-emergency = Nog dit: is iemand in gevaar, erg suf of benauwd, of is er te veel ingenomen? Direct gevaar: bel 112. Nederland: je huisarts of de huisartsenpost. België: Antigifcentrum, bel 070 245 245.
faq-line-driving = Nog dit: rijd niet als je slaperig bent. Stop op een veilige plek, of laat iemand anders rijden.
faq-resting = Je berichten staan nu stil. Wil je dat ik weer kom?
