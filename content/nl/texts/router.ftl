# Wat de coach zegt als iets niet past bij waar jullie waren.
router-description =
    Hoi, ik ben Sluimer. 's Ochtends vraag ik in een minuutje hoe je nacht was, en elke week vertel ik je eerlijk wat ik zie.
    Neem je magnesium? Dan help ik je eraan denken. Ik ben een programma, geen dokter.
router-short-description = Je slaapdagboek in een minuutje, een herinnering voor je magnesium, en elke week een eerlijk bericht.
router-unknown-command = Dat commando ken ik niet. Tik op Menu, of typ /help om te zien wat ik kan.
router-old-button = Die knop hoort bij iets van eerder. Met /dagboek vertel je over je nacht, en /help laat zien wat ik nog meer kan.
router-already = Dat had ik al, dank je.
router-sticker = Leuk, maar met stickers kan ik niets. Typ je het in woorden?
router-photo = Foto's en filmpjes kan ik niet bekijken. Typ je het in woorden?
router-voice = Luisteren kan ik niet, alleen lezen. Typ je het in een paar woorden?
router-location = Je locatie heb ik nu niet nodig, en ik heb hem niet bewaard. Je tijdzone verander je bij /instellingen.
router-edited = Een aangepast bericht lees ik niet opnieuw. Stuur het gerust nog een keer als nieuw bericht.
router-other = Daar kan ik niets mee. Typ je het in woorden? Met /help zie je wat ik kan.
router-group = Ik werk alleen in een privéchat: daar blijft je slaap van jou. Stuur me daar /start.
router-not-allowed = Deze Sluimer is er voor een kleine groep. Wil je meedoen? Geef dan dit nummer door aan wie hem beheert: { $id }
router-failed = Er ging bij mij iets mis. Probeer het zo nog eens; wat je eerder vertelde, staat er nog.
