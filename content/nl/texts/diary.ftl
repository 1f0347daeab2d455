# De laatste nachten, een knop per nacht. Het teken staat voor wie geen kleur ziet; eronder staat wat het betekent.
diary-nights = Je laatste { $count } nachten. Tik er een aan om die te bekijken, aan te passen of alsnog in te vullen.
diary-count-filled = ● ingevuld: { $count }
diary-count-half = ◐ half ingevuld: { $count }
diary-count-empty = ○ leeg: { $count }
diary-count-late = * later ingevuld: { $count }
diary-button-filled = ● { $night }
diary-button-half = ◐ { $night }
diary-button-empty = ○ { $night }
diary-button-late = { $night } *
diary-last-night = vannacht
diary-night = { $evening } op { $morning } { $date }
# Op de kaart van een nacht
diary-card-late = Later ingevuld.
diary-card-mended = Achteraf aangepast. In je proef telt deze nacht daarom niet mee.
diary-card-naps = Overdag geslapen, op { $day }: { $naps }.
diary-card-empty = Deze nacht is leeg.
diary-button-begin = Invullen
diary-button-empty-part = Leegmaken
diary-button-clear = Nacht leegmaken
diary-button-undo = Ongedaan maken
diary-undone = Teruggezet. Toch niet goed? Tik dan nog eens op Ongedaan maken.
diary-undo-which = Wat wil je veranderen? Tik het aan.
# Een hele nacht leegmaken
diary-clear = Zal ik { $night } helemaal leegmaken? Je kunt het daarna nog terughalen.
diary-button-clear-yes = Ja, maak leeg
diary-button-clear-no = Nee, laat zo
