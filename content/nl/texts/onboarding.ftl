# Kennismaken, van /start tot de eerste kaart.
onboarding-welcome = Hoi, ik ben Sluimer. 's Ochtends vraag ik in een minuutje hoe je nacht was, en elke week vertel ik je eerlijk wat ik zie. Neem je magnesium? Dan help ik je eraan denken.
onboarding-conditions = Even vooraf. Ik ben een programma, geen dokter, en ik ben er voor wie 18 of ouder is. Ik bewaar wat je over je slaap en je magnesium vertelt. Onze chat loopt via Telegram en is geen geheime chat. Met /wis haal ik alles weg.
onboarding-how-to-agree = Ga je akkoord? Tik dan op de knop, of typ: { $label }.
onboarding-goodbye = Prima, dan laat ik je met rust. Ik heb niets van je bewaard. Bedenk je je nog, dan begin je met /start gewoon opnieuw.
onboarding-clock = Fijn. { $question }
onboarding-getup-free = { $getup }. En op vrije dagen?
onboarding-magnesium = { $lights_out }. { $question }
onboarding-card = Klaar! { $plan }
onboarding-welcome-back =
    Fijn dat je er weer bent. { $plan }

    Met { $diary } vertel je over je nacht en met { $week } zie je je week. Een vraag over slaap of magnesium typ je gewoon. En { $help } laat zien wat ik nog meer kan.
onboarding-paused = Je hebt nu pauze. Met { $resume } gaan we weer door.
onboarding-button-begin = Beginnen
onboarding-button-agree = Ik ben 18+ en dat is goed
onboarding-button-about = Wat bewaar je precies?
onboarding-button-decline = Liever niet
onboarding-button-checkin-now = Vul afgelopen nacht vast in
onboarding-button-settings = Iets aanpassen
