# De avonden met magnesium.
# Wat op een vergrendeld scherm te lezen is, noemt het niet, tenzij iemand dat zelf zo wil.
magnesium-reminder-discreet = Tijd voor je avondroutine. Is het al gelukt?
magnesium-reminder-discreet-again = Nog even: is het al gelukt?
magnesium-reminder = Tijd voor je avondroutine. Heb je je magnesium al genomen?
magnesium-reminder-again = Nog even: heb je je magnesium al genomen?
magnesium-ask = Heb je je magnesium al genomen?
magnesium-ask-past = Heb je { $evening } je magnesium genomen?
magnesium-ask-example = Dat begreep ik niet. Tik hieronder iets aan, of typ bijvoorbeeld "net genomen", "om half 9" of "vanavond niet".
magnesium-button-taken = Genomen
magnesium-button-later-15 = Over 15 min
magnesium-button-later-30 = Over 30 min
magnesium-button-later-60 = Over 1 uur
magnesium-button-earlier = Eerder genomen
magnesium-button-skip = Vanavond niet
magnesium-button-not-taken = Niet genomen

# Hoe laat het was.
magnesium-time = Hoe laat was dat ongeveer? Tik iets aan, of typ de tijd.
magnesium-time-noted = Genoteerd. Hoe laat was dat ongeveer? Tik iets aan, of typ de tijd.
magnesium-time-example = Typ een tijd, zoals "half 9" of 20:30. Hoe laat was het ongeveer?
magnesium-time-ahead = Het is nog geen { $time }.
magnesium-button-just-now = Zojuist
magnesium-button-dinner = Bij het eten, { $time }
magnesium-button-forgot = Weet ik niet meer
magnesium-button-back = Terug

# Wat er genoteerd is. $part: het deel van de dag waarop we elkaar spreken.
magnesium-taken = Genoteerd, om { $time }. { $part ->
    [day] Fijne dag nog.
    [evening] Fijne avond.
   *[night] Slaap zacht.
}
magnesium-taken-untimed = Genoteerd. { $part ->
    [day] Fijne dag nog.
    [evening] Fijne avond.
   *[night] Slaap zacht.
}
magnesium-skipped = Prima, een avond zonder kan gewoon. Neem morgen niet dubbel.
magnesium-noted-past = Genoteerd: { $evening } { $what }.
magnesium-skipped-past = Genoteerd: { $evening } niet genomen. Dat kan gewoon. Neem vanavond niet dubbel.
magnesium-later = Goed, om { $time } nog een keer.
magnesium-later-quiet = Goed, kijk maar. Ik stuur er vanavond niets meer over; neem je het nog, tik dan op Genomen.
magnesium-left-open = Geeft niets, dan vul ik voor { $evening } niets in.
magnesium-button-change = Aanpassen
magnesium-button-undo = Ongedaan maken
magnesium-button-other-evening = Andere avond

# De weg terug.
magnesium-change = Er staat: { $evening } { $what }. Wat wil je aanpassen?
magnesium-button-other-time = Andere tijd
magnesium-button-not-after-all = Toch niet genomen
magnesium-button-taken-after-all = Toch genomen
magnesium-button-clear = Wissen
magnesium-button-keep = Laat maar zo
magnesium-cleared = Gewist. Voor { $evening } staat er nu niets.
magnesium-button-open = Invullen

# Het tweede moment, overdag, voor wie het over twee momenten verdeelt.
magnesium-second-reminder-discreet = Tijd voor je vaste moment overdag. Is het al gelukt?
magnesium-second-reminder-discreet-again = Nog even: is je vaste moment al gelukt?
magnesium-second-reminder = Tijd voor je magnesium van overdag. Heb je het al genomen?
magnesium-second-reminder-again = Nog even: heb je je magnesium van overdag al genomen?
magnesium-second-ask = Heb je je magnesium van overdag al genomen?
magnesium-second-skipped = Prima, een keer zonder kan gewoon. Neem straks niet dubbel.
magnesium-second-later-quiet = Goed, kijk maar. Ik stuur er overdag niets meer over; neem je het nog, tik dan op Genomen.
magnesium-second-today = vandaag overdag
magnesium-second-yesterday = gisteren overdag
magnesium-second-of = { $weekday } overdag
magnesium-second-on = { $weekday } { $date } overdag
magnesium-button-second-skip = Deze keer niet

# De avonden tot nu toe.
magnesium-tonight = vanavond
magnesium-last-evening = gisteravond
magnesium-evening-of = { $weekday }avond
magnesium-evening-on = { $weekday }avond { $date }
magnesium-what-taken = genomen om { $time }
magnesium-what-untimed = genomen
magnesium-what-skipped = niet genomen
magnesium-what-open = niet ingevuld
magnesium-what-without = zonder, voor je proef
magnesium-card = Je magnesium van { $evening }: { $what }.
magnesium-evenings = De avonden ervoor:
magnesium-line = { $evening }: { $what }
magnesium-line-second = overdag { $second }, 's avonds { $evening }
# Zo schrijft Babel een dag in de lijst: do 11 jun
magnesium-day-pattern = EEE d MMM
magnesium-day-second = { $day } overdag
# Op de knoppen; het teken zegt of er iets genoteerd is.
magnesium-marked-taken = { $day } ✓
magnesium-marked-skipped = { $day } –
magnesium-marked-open = { $day }
magnesium-button-evenings = Avond aanpassen
magnesium-button-product = Wat ik neem
magnesium-button-reminding = Herinnering
magnesium-which = Welke avond wil je aanpassen? Tik hem aan, of typ de dag. ✓ is genomen, – is niet genomen.
magnesium-which-example = Die avond vind ik niet. Tik er een aan, of typ bijvoorbeeld "gisteren", "dinsdag" of "dinsdag niet genomen".
magnesium-none = Je neemt geen magnesium, dus ik vraag er ook niet naar. Is dat veranderd? Pas het dan aan bij je instellingen.
magnesium-button-settings = Instellingen

# Als er geen herinnering komt.
magnesium-reminder-off = Je herinnering staat uit.
magnesium-reminder-waiting = Je herinnering begint zodra de veiligheidsvragen rond zijn.
magnesium-reminder-paused = Je hebt pauze, dus ik herinner je nu niet.
magnesium-reminder-dose = Je herinnering wacht tot je apotheker van je dosis weet. Bij "Wat ik neem" kun je dat doorgeven.
magnesium-button-reminder-off = Herinnering aanzetten
magnesium-button-reminder-waiting = Herinnering instellen
magnesium-button-reminder-paused = Weer verder

# Geen herinnering meer, en de weg terug.
magnesium-button-reminder-stop = Herinnering uit
magnesium-stopped = Goed, ik herinner je niet meer aan magnesium. Alles wat je noteerde blijft staan, en je kunt het me altijd zelf vertellen.
magnesium-button-reminder-on = Toch herinneren
magnesium-button-none = Ik neem het niet meer
magnesium-stopped-taking = Goed, dan vraag ik er ook niet meer naar. Wat je noteerde blijft staan. Begin je weer, zet het dan aan bij je instellingen.
magnesium-reminded-again = Goed, ik herinner je weer.

# Tijdens een proef, in de weken zonder.
magnesium-in-without = Voor je proef was dit een avond zonder. Geeft niets, het staat er gewoon bij.
magnesium-tonight-without = Vanavond is voor je proef een avond zonder magnesium.
magnesium-last-without = Gisteravond was voor je proef een avond zonder magnesium.
magnesium-reminder-trial = Voor je proef herinner ik je nu niet.
