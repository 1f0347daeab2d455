# Na acht weken: stilstaan en terugkijken (B9). Voor iedereen die het neemt, één keer.
review-proposed = { $length ->
    [longer] Je neemt nu al langer dan acht weken magnesium.
   *[eight] Je neemt nu een week of acht magnesium.
} Een goed moment om even te stoppen en te kijken, want hoelang je het in totaal het best neemt, weet niemand. Je kunt het een tijdje laten staan, of het met je apotheker bespreken. Schreef een arts het voor, overleg dan eerst.
review-button-stop = Ik stop even
review-button-go-on = Ik ga door
review-button-find-out = Uitzoeken of het helpt
review-answer-go-on = Prima, dan blijft alles zoals het was. Stoppen kan altijd nog.
# Na het getypte antwoord; de knop staat eronder.
review-answer-stop = Goed. Tik hieronder, dan regel ik het.
review-answer-find-out = Goed. Tik hieronder, dan vertel ik hoe dat gaat.
