"""Scenes that several plays begin with."""

from tests.support.player import Player, words


def gets_to_know_the_coach(jip: Player) -> None:
    """/start by taps in Dutch: up at 07:00 (free days 08:00, za en zo), lights out at 23:00, reminder at 22:00."""
    jip.says("/start").sees("ik ben Sluimer")
    jip.taps("Beginnen").sees("18 of ouder")
    jip.taps("Ik ben 18+ en dat is goed").sees("klopt dat?")
    jip.taps("Ja").sees("gewone dag")
    jip.taps("07:00").sees("vrije dagen")
    jip.taps("08:00").sees("dagen")
    jip.taps("Zaterdag en zondag").sees("licht")
    jip.taps("23:00").sees("magnesium")
    jip.taps("Ja, om 22:00").sees("Geldt er iets van voor jou?")
    jip.taps("Nee, niets").sees("Klaar!")


def meets_the_coach(robin: Player) -> None:
    """/start typed in English, without magnesium."""
    robin.says("/start").sees("I'm Sluimer")
    robin.taps("Start").sees("18 and over")
    robin.taps("I'm 18+ and that's fine").sees("right?")
    robin.says("yes").sees("ordinary day")
    robin.says("quarter to 7").sees("days off")
    robin.says("also 06:45").sees("light")
    robin.says("11 pm").sees("magnesium")
    robin.taps("I don't take it").sees("07:15")


def fills_in_a_night(jip: Player) -> None:
    """The six questions in Dutch, clock times typed and the rest tapped, from the first question on the screen.

    Below their end an evening may be asked about whose magnesium was not noted.
    """
    jip.taps("23:15").sees("voor je sliep")
    jip.taps("20 min").sees("'s nachts wakker")
    jip.taps("10 min").sees("voor het laatst wakker")
    jip.says("kwart voor 7").sees("uit bed")
    jip.says("7 uur").sees("Hoe vond je je nacht?")
    jip.taps("goed")
    jip.until(lambda: any("Dank je, het staat erin." in words(one) for one in jip.from_coach()[-2:]), "the end")
