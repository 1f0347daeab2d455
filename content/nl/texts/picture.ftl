# Woorden in de plaatjes van de week en van het verloop. Kort: er is weinig plaats.
picture-week = Je week van { $first } tot en met { $last }
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
picture-only-waso = tussendoor wakker { $minutes }
picture-clock-change = klok verzet
picture-travel = op reis
