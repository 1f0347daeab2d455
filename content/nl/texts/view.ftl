# Momenten, nachten en tijdsduren, zoals ze in andere zinnen terechtkomen.
view-night = de nacht van { $evening } op { $morning }
# Voor wie overdag slaapt
view-day-sleep = je slaap van { $day }
view-today = vandaag
view-tomorrow = morgen
# Wat nog deze nacht komt, al is het na middernacht
view-tonight = vannacht
view-yesterday = gisteren
view-on-weekday = { $day }
# Wat nu al aan de beurt is: Ik kom zo.
view-soon = zo
# Zo schrijft Babel een datum in een zin: op 12 december
view-date-pattern = 'op' d MMMM
view-moment = { $day } om { $time }
view-hours = { $hours } uur
view-minutes = { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
view-hours-and-minutes = { $hours } uur en { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
view-said-15 = een kwartier
view-said-30 = een half uur
view-said-45 = drie kwartier
view-said-90 = anderhalf uur
view-and = { $most } en { $last }
# Namen van tijdzones die anders niet duidelijk zijn
view-zone-atlantic-canary = Canarische Eilanden (Spanje)
view-help-line = Gaat het niet goed met je? Nederland: 113 Zelfmoordpreventie, bel 113. België: Zelfmoordlijn, bel 1813. Direct gevaar: bel 112.
