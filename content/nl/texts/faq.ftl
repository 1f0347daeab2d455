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
