# Slapen overdag. Dutjes staan apart van de nachten.
naps-ask-minutes = Hoelang sliep je overdag, en hoe laat? Het mag in één keer: 20 min om 14 uur.
# Als er al iets gezegd is, of iets verandert
naps-ask-minutes-only = Hoelang sliep je?
naps-ask-starts-only = Hoe laat begon je dutje?
naps-ask-starts = En hoe laat begon dat?
naps-sure = { $duration }, klopt dat?
naps-example-minutes = Typ hoelang ongeveer, bijvoorbeeld 20 minuten of een half uurtje.
naps-example-starts = Typ een tijd, zoals 14:00 of half 3.
naps-example-sure = Typ ja, of hoelang het dan was.
naps-longer = Typ het maar, bijvoorbeeld anderhalf uur of 90 minuten.
naps-ahead = Zo laat is het nog niet.
naps-left-open = Geeft niet.
naps-none = Prima, dan schrijf ik niets op.
# Een dutje in woorden, in een zin
naps-said = { $duration } om { $time }
naps-said-at = om { $time }
naps-said-open = een dutje
# Wat er staat
naps-noted = Genoteerd: { $day } { $nap }.
naps-card = Dutje { $day }: { $nap }.
naps-removed = Weggehaald: { $day } { $nap }.
naps-put-back = Teruggezet.
naps-list = Je dutjes van de laatste { $days } dagen. Tik er een aan om die te veranderen of weg te halen. Ze tellen niet mee bij je nachten.
naps-list-empty = De laatste { $days } dagen staan er geen dutjes in.
naps-listed = { $day }: { $nap }
# Knoppen
naps-button-minutes-10 = 10 min
naps-button-minutes-20 = 20 min
naps-button-minutes-30 = 30 min
naps-button-minutes-45 = 45 min
naps-button-minutes-60 = 1 uur
naps-button-longer = langer
naps-button-none = Geen dutje
naps-button-unknown = Weet ik niet
naps-button-now = Net
naps-button-yes = Ja, klopt
naps-button-no = Nee, anders
naps-button-back = Terug
naps-button-list = Al je dutjes
naps-button-new = Dutje noteren
naps-button-change = Aanpassen
naps-button-minutes = Hoelang
naps-button-starts = Hoe laat
naps-button-remove = Weghalen
naps-button-undo = Ongedaan maken
