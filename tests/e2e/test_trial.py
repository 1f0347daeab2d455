"""Ten weeks and more of a trial, lived through by five people over HTTP with the clock turned, over the autumn change.

Anne falls asleep faster with magnesium, Bram sleeps as he did, Cor answers one morning in three once he takes it, Dora
stops halfway, Els takes another dose from then on.
"""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.delivery.due import next_due
from tests.support.participant import Participant
from tests.support.player import Player, words
from tests.support.processes import town
from tests.support.scenes import gets_to_know_the_coach, meets_the_coach

MONDAY = "2026-08-24 20:14"
FIRST = date(2026, 8, 25)
"""The night after the evening on which they agreed."""
BEGAN = FIRST + timedelta(days=14)
LAST = BEGAN + timedelta(days=55)
PATIENT = 3000
"""Looks at the clock and the database, of some ten milliseconds each."""
NOISE = (0, 5, -5, 10, -10, 5, 15, -5, 0, -15, 10, 5, -10, 0, 20, -5, -15)
PEOPLE = {"anne": (2001, "nl"), "bram": (2002, "en"), "cor": (2003, "nl"), "dora": (2004, "nl"), "els": (2005, "nl")}


def noise(night: date, seed: int) -> int:
    """Minutes by which a night differs, the same in every run."""
    return NOISE[(night.toordinal() * 7 + seed) % len(NOISE)]


def answers(name: str, night: date, *, takes: bool) -> int | None:
    """How long somebody says it took to fall asleep."""
    usual = 50 + noise(night, len(name))
    if name == "anne" and takes:
        return usual - 30
    if name == "cor" and takes and night.toordinal() % 3:
        return None
    return usual


@pytest.fixture
def people(tmp_path: Path) -> Iterator[dict[str, Participant]]:
    with ExitStack() as stack:
        place = stack.enter_context(town(tmp_path, CHAT_MESSAGES_PER_SECOND="30"))
        made = {}
        for name, (user, language) in PEOPLE.items():
            player = stack.enter_context(closing(Player(place, user, language=language)))
            made[name] = Participant(
                player, language, lambda night, takes, name=name: answers(name, night, takes=takes)
            )
        made["anne"].player.turn_to(MONDAY)
        yield made


def agrees_in_dutch(jip: Player) -> None:
    """By taps, the dose in one message, with a way back and a wrong answer on the way."""
    jip.says("/proef").sees("zoeken we het samen uit").taps("Vertel verder").sees("Eerlijk vooraf")
    jip.taps("Terug").sees("zoeken we het samen uit")
    jip.taps("Vertel verder").taps("Snap ik").taps("Geen van beide").sees("Neem je nu magnesium?")
    jip.says("paars").sees("Dat begreep ik niet")
    jip.taps("Nee, nu niet").taps("Wat ik neem").sees("Welke soort")
    jip.says("2 capsules bisglycinaat van 100 mg").taps("Nee, niets").shows("200 mg")
    jip.taps("Val ik sneller in slaap?").shows("zondag 6 september").taps("Ik doe mee")


def agrees_in_english(robin: Player) -> None:
    """Typed wherever that can be; the safety questions come on the way."""
    robin.says("/trial").sees("find out together")
    robin.says("tell me more").sees("honest")
    robin.says("I see").says("neither").sees("magnesium")
    robin.says("no, not now").taps("To the questions").taps("No, none").taps("What I take").sees("Which kind")
    robin.says("1 tablet of 200 mg citrate").taps("Magnesium itself").taps("No, nothing").shows("200 mg a day")
    robin.taps("Do I fall asleep faster?").shows("Sunday")
    robin.taps("Count me in").taps("Yes, please")


@pytest.mark.one_engine
def test_five_people_live_through_a_trial_over_the_autumn_clock_change(people: dict[str, Participant]) -> None:
    anne = people["anne"].player
    for name, one in people.items():
        if name == "bram":
            meets_the_coach(one.player)
            agrees_in_english(one.player)
        else:
            gets_to_know_the_coach(one.player)
            agrees_in_dutch(one.player)

    lives(people, until=FIRST + timedelta(days=13))
    everybody_begins(people)

    lives(people, until=BEGAN + timedelta(days=20))
    dora = people.pop("dora").player
    dora.says("/proef").taps("Stoppen").sees("Een uitkomst geef ik niet")
    dora.says("/trend").shows("te vergelijken")

    lives(people, until=BEGAN + timedelta(days=30))
    changes_the_dose(people["els"].player)

    lives(people, until=LAST)
    turns(anne, LAST, "17:00")
    anne.taps("Bekijk de uitkomst").shows("waarschijnlijk sneller in slaap")
    anne.until(lambda: any(one.get("caption") or one.get("photo") for one in anne.from_coach()[-3:]), "the picture")
    assert "41 van de 42" in words(anne.last()), "the night of the clock change does not count"
    people["bram"].player.taps("See the outcome").shows("Your sleep stayed about the same")
    people["els"].player.shows("tot en met dinsdag 1 december")

    cor = people["cor"]
    for week, evening in ((1, "zondag 8 november"), (2, "zondag 15 november")):
        cor.player.sees("we gaan een week door").sees(evening)
        lives({"cor": cor}, until=LAST + timedelta(weeks=week))
        turns(cor.player, LAST + timedelta(weeks=week), "17:00")
    cor.player.taps("Bekijk de uitkomst").shows("Nog te weinig nachten om iets te zeggen")
    anne.says("/trend").shows("4 weken")


def lives(people: dict[str, Participant], *, until: date) -> None:
    """Days go by: check-ins in the morning, reminders in the evening. It begins in the evening of a day."""
    first = next(iter(people.values())).player
    night = first.now().date() + timedelta(days=1)
    while night <= until:
        turns(first, night - timedelta(days=1), "22:00")
        for one in people.values():
            one.evening()
        turns(first, night, "08:30" if night.weekday() >= 5 else "07:30")
        for one in people.values():
            one.morning(night)
        if night.weekday() == 6:
            turns(first, night, "11:00")
        night += timedelta(days=1)


def turns(player: Player, day: date, wall: str) -> None:
    """Turn the clock, and wait until the coach has done all that is due then."""
    player.turn_to(f"{day} {wall}")
    for _ in range(PATIENT):
        now, due = player.now(), player.town.ask(next_due)
        if due is None or due > now:
            return
    raise AssertionError(f"something is still due\n{player.town.log[-3000:]}")


def everybody_begins(people: dict[str, Participant]) -> None:
    """The spread of the nights without is told, never their mean."""
    turns(next(iter(people.values())).player, BEGAN - timedelta(days=1), "17:00")
    for one in people.values():
        one.player.taps("Begin met magnesium" if one.language == "nl" else "Begin with magnesium")
        one.takes = True


def changes_the_dose(els: Player) -> None:
    """The warning comes first, and a way back."""
    els.says("/proef").taps("Er verandert iets").taps("Mijn middel of dosis")
    els.taps("Wijzigen").taps("Aantal per dag").says("1").sees("beginnen de acht weken met magnesium opnieuw")
    els.taps("Laat maar").sees("alles blijft zoals het was")
    els.taps("Wijzigen").says("1 per dag").taps("Toch wijzigen").shows("beginnen opnieuw")
