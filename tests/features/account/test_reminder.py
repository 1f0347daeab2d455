"""How the reminder comes, chosen in the settings: again, its words, a second moment."""

from datetime import time
from typing import Any

import pytest

from bot.db import people
from tests.features.account.desk import does, still_open
from tests.support.settings import opens
from tests.support.stage import Stage, person, planned

pytestmark = pytest.mark.one_engine


def chooses(stage: Stage, label: str) -> None:
    opens(stage, "Herinnering" if stage.language == "nl" else "Reminder")
    stage.taps(label)


def knows(stage: Stage, **values: Any) -> None:
    with stage.database() as conn:
        people.change(conn, stage.user, **values)


def test_the_card_of_the_reminder_says_all_of_it(stage: Stage) -> None:
    opens(stage, "Herinnering")
    assert stage.last.text.splitlines()[2:] == [
        "Tijd: 22:00",
        "Navragen: vraagt nog één keer na",
        "Tekst: noemt magnesium niet",
        "Overdag: geen",
    ]
    assert stage.labels == ["Tijd", "Navragen", "Tekst", "Overdag", "Terug"]
    stage.taps("Tijd")
    assert stage.last.text.startswith("Wanneer zal ik je eraan herinneren?")


@pytest.mark.parametrize(
    ("answer", "repeats", "said"),
    [
        ("Niet", 0, "Goed, ik vraag het één keer en niet vaker."),
        ("2 keer", 2, "Goed, hoor ik niets, dan vraag ik het nog hoogstens 2 keer, zonder geluid."),
        ("3 keer", 3, "Goed, hoor ik niets, dan vraag ik het nog hoogstens 3 keer, zonder geluid."),
    ],
)
def test_how_often_again_is_tapped_and_put_back(stage: Stage, answer: str, repeats: int, said: str) -> None:
    chooses(stage, "Navragen")
    stage.taps(answer)
    assert stage.last.text == said
    assert person(stage).repeats == repeats
    stage.restart()
    stage.taps("Ongedaan maken")
    assert person(stage).repeats == 1
    assert still_open(stage) == []


@pytest.mark.parametrize(
    ("typed", "repeats"), [("twee keer", 2), ("nee", 0), ("niet", 0), ("3", 3), ("twice", 2), ("nooit", 0), ("3x", 3)]
)
def test_how_often_again_is_typed(stage: Stage, typed: str, repeats: int) -> None:
    chooses(stage, "Navragen")
    stage.says(typed)
    assert person(stage).repeats == repeats


@pytest.mark.parametrize("typed", ["4", "ja", "tien keer", "blauw gras"])
def test_what_is_no_number_of_repeats_gets_an_example(stage: Stage, typed: str) -> None:
    chooses(stage, "Navragen")
    stage.says(typed)
    assert stage.last.text.startswith("Dat begreep ik niet. Typ 0, 1, 2 of 3")
    assert person(stage).repeats == 1
    stage.taps("Terug")
    assert still_open(stage) == []


@pytest.mark.parametrize(
    ("typed", "discreet"), [("ja", False), ("nee", True), ("Noem het gerust", False), ("liever niet", True)]
)
def test_whether_it_names_magnesium(stage: Stage, typed: str, discreet: bool) -> None:
    chooses(stage, "Tekst")
    stage.says(typed)
    assert person(stage).discreet is discreet
    stage.taps("Ongedaan maken")
    assert person(stage).discreet is True


def test_in_english_too(english: Stage) -> None:
    chooses(english, "Wording")
    english.taps("Name it, that's fine")
    assert english.last.text == "All right, I'll call magnesium by its name."
    chooses(english, "Daytime")
    english.says("half past 12")
    assert english.last.text.startswith(
        "All right, I'll remind you during the day too. The next one is tomorrow at 12:30."
    )
    assert ("second", time(12, 30)) in planned(english)
    english.says("/settings")
    assert "Reminder: asks once more, names magnesium, and also at 12:30" in english.last.text


def test_a_second_moment_is_chosen_planned_and_put_back(stage: Stage) -> None:
    does(stage, "second-moment")
    assert "Je neemt dan niet meer, je verdeelt het." in stage.last.text
    assert stage.labels == ["07:30", "12:30", "18:30", "Geen tweede moment", "Terug"]
    stage.taps("12:30")
    assert stage.last.text == "Goed, ik herinner je ook overdag. De volgende is morgen om 12:30."
    assert ("second", time(12, 30)) in planned(stage)
    stage.taps("Ongedaan maken")
    assert stage.last.text == "Goed, dan blijft het bij één moment."
    assert "second" not in dict(planned(stage))


@pytest.mark.parametrize("typed", ["geen", "nee", "Geen tweede moment"])
def test_no_second_moment_is_typed(stage: Stage, typed: str) -> None:
    knows(stage, second_at=time(13))
    does(stage, "second-moment")
    stage.says(typed)
    assert person(stage).second_at is None


@pytest.mark.parametrize("typed", ["06:00", "22:00", "23:30"])
def test_a_time_outside_the_day_is_asked_again_with_what_fits(stage: Stage, typed: str) -> None:
    does(stage, "second-moment")
    stage.says(typed)
    assert stage.last.text.startswith("Die tijd past niet. Kies er een tussen 07:00 en 22:00")
    assert person(stage).second_at is None
    stage.says("blauw gras")
    assert stage.last.text.startswith("Dat begreep ik niet. Typ een tijd, zoals 12:30")
    stage.says("half 1")
    assert person(stage).second_at == time(12, 30)


def test_who_sleeps_by_day_is_told_why_there_is_none(stage: Stage) -> None:
    knows(stage, lights_out=time(9), getup=time(17), getup_free=time(17))
    does(stage, "second-moment")
    assert stage.last.text.startswith("Je slaapt overdag")
    assert still_open(stage) == []


def test_a_second_moment_that_the_day_no_longer_holds_is_not_shown_as_if_it_came(stage: Stage) -> None:
    knows(stage, second_at=time(8))
    knows(stage, getup=time(9))
    opens(stage, "Herinnering")
    assert stage.last.text.endswith("Overdag: geen")


@pytest.mark.parametrize("action", ["reminding", "second-moment"])
def test_who_is_not_reminded_is_asked_about_that_first(stage: Stage, action: str) -> None:
    knows(stage, magnesium="silent")
    does(stage, action)
    assert stage.last.text.startswith("Zal ik je 's avonds aan magnesium herinneren?")


@pytest.mark.parametrize(
    "data", ["do:remind-how", "do:remind-how:repeats:9", "do:remind-how:second:2359", "do:remind-how:x:y"]
)
def test_a_way_back_that_means_nothing_changes_nothing(stage: Stage, data: str) -> None:
    opens(stage, "Herinnering")
    before = person(stage)
    stage.taps_data(data, max(stage.chat))
    assert person(stage) == before
