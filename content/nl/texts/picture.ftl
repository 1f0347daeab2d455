# Woorden in de plaatjes van de week en van het verloop. Kort: er is weinig plaats.
picture-week = Je week van { $first } t/m { $last }
picture-night = { $evening }–{ $morning }
picture-minutes = { $minutes } min
picture-asleep = slaap
picture-awake-in-bed = wakker in bed
# Het streepjesblokje: de lengte klopt, de plaats zegt niets.
picture-awake-in-between = tussendoor wakker: hoelang, niet wanneer
picture-unclear = in bed, slaap niet precies bekend
picture-missing = niet ingevuld
picture-taken = magnesium genomen
picture-not-taken = niet genomen
# Wat bij een nacht staat
picture-no-sleep = niet geslapen
picture-no-times = zonder kloktijden
picture-only-sol = inslapen { $minutes }
picture-only-waso = wakker { $minutes }
picture-clock-change = klok verzet
picture-travel = op reis
# Onder de balken, waar er zo een bij is
picture-travel-why = op reis: op de klok van waar je naar bed ging
picture-clock-change-why = klok verzet: die balk volgt de klok, de lengte klopt niet
# Het verloop: twaalf weken
picture-trend = Je nachten, { $first } t/m { $last }
picture-trend-sol = Inslapen, in minuten
picture-trend-waso = Tussendoor wakker, in minuten
picture-trend-tst = Slaap, in uren
# Hoeveel nachten een gemiddelde telt, als opschrift van een rij getallen
picture-nights = nachten
picture-one-night = een nacht
picture-mean = gemiddelde van die week
picture-left-out = op reis, nachtdienst of klok verzet: telt niet mee
picture-empty = nog geen nachten
# De proef: elke nacht een stip, de perioden naast elkaar
picture-trial = Je proef, { $first } t/m { $last }
picture-trial-sol = Inslapen, in minuten
picture-trial-waso = Wakker in de nacht, in minuten
picture-trial-quality = Hoe je je nachten vond
picture-trial-washout = uitwerken
picture-trial-without = zonder
picture-trial-building = opbouw
picture-trial-with = met magnesium
picture-trial-after = zonder
picture-trial-flagged = anders dan anders, telt mee
picture-trial-left-out = telt niet mee, de tekst zegt waarom
picture-trial-not-counted = telde nog niet mee
picture-trial-mean = gemiddelde met marge
# Met de waarden erachter: "hoger dan de schaal: 120, 180"
picture-trial-beyond = hoger dan de schaal:
# Zo schrijft Babel een datum waar weinig plaats is: 23 mrt
picture-short-date = d MMM
