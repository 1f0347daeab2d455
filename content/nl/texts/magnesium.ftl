# De avonden met magnesium.
magnesium-reminder = Tijd voor je avondroutine. Heb je je magnesium al genomen?
magnesium-reminder-again = Nog even: heb je je magnesium al genomen?
magnesium-ask = Heb je je magnesium al genomen?
magnesium-ask-past = Heb je { $evening } je magnesium genomen?
magnesium-ask-example = Dat begreep ik niet. Tik hieronder iets aan, of typ bijvoorbeeld "net genomen", "om half 9" of "vanavond niet".
magnesium-button-taken = Genomen
magnesium-button-later = Over 30 minuten
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

# De weg terug.
magnesium-change = Er staat: { $evening } { $what }. Wat wil je aanpassen?
magnesium-button-other-time = Andere tijd
magnesium-button-not-after-all = Toch niet genomen
magnesium-button-taken-after-all = Toch genomen
magnesium-button-clear = Wissen
magnesium-button-keep = Laat maar zo
magnesium-cleared = Gewist. Voor { $evening } staat er nu niets.
magnesium-button-open = Invullen

# De avonden tot nu toe.
magnesium-tonight = vanavond
magnesium-last-evening = gisteravond
magnesium-evening-of = { $weekday }avond
magnesium-what-taken = genomen om { $time }
magnesium-what-untimed = genomen
magnesium-what-skipped = niet genomen
magnesium-what-open = niet ingevuld
magnesium-card = Je magnesium van { $evening }: { $what }.
magnesium-evenings = De avonden ervoor:
magnesium-line = { $evening }: { $what }
magnesium-none = Je neemt geen magnesium, dus ik vraag er ook niet naar. Is dat veranderd? Pas het dan aan bij je instellingen.
magnesium-button-settings = Instellingen

# Als er geen herinnering komt.
magnesium-reminder-off = Je herinnering staat uit.
magnesium-reminder-waiting = Je herinnering begint zodra de veiligheidsvragen rond zijn.
magnesium-reminder-paused = Je hebt pauze, dus ik herinner je nu niet.
magnesium-button-reminder-off = Herinnering aanzetten
magnesium-button-reminder-waiting = Herinnering instellen
magnesium-button-reminder-paused = Weer verder
