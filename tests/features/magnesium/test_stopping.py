"""No reminder any more: by a button, in words, with a way back, and nothing that was noted is lost."""

from datetime import date
from pathlib import Path

import pytest

from bot.db import products
from bot.tg.screen import Button, Screen
from tests.features.magnesium.evening import NIGHT, Evening
from tests.support.stage import person, planned

pytestmark = pytest.mark.one_engine


@pytest.fixture
def stage(tmp_path: Path) -> Evening:
    return Evening(tmp_path)


def began(stage: Evening) -> date | None:
    with stage.database() as conn:
        return products.regimen(conn, stage.user).began


def stops(stage: Evening) -> None:
    at = stage.posts(Screen("...", ((Button.action("x", "reminder-off"),),)))
    stage.taps_data("do:reminder-off", at)


def reminders(stage: Evening) -> list[str]:
    return [kind for kind, _ in planned(stage) if kind in ("magnesium", "second")]


def test_from_now_on_none_comes_and_one_tap_brings_it_back(stage: Evening) -> None:
    stage.note(NIGHT, "taken")
    with stage.database() as conn:
        products.change(conn, stage.user, began=NIGHT, supply=12.0)
    stage.says("/magnesium")
    stage.taps("Herinnering uit")
    assert stage.last.text.startswith(
        "Goed, ik herinner je niet meer aan magnesium. Alles wat je noteerde blijft staan"
    )
    assert (person(stage).magnesium, reminders(stage), began(stage)) == ("silent", [], None)
    assert stage.noted() == ("taken", None)
    stage.restart()
    stage.taps("Toch herinneren")
    assert stage.last.text == "Goed, ik herinner je weer. Dan herinner ik je morgen om 22:00 aan je magnesium."
    assert (person(stage).magnesium, reminders(stage), began(stage)) == ("remind", ["magnesium"], NIGHT)
    with stage.database() as conn:
        assert products.regimen(conn, stage.user).supply == 12.0


def test_in_english_too(stage: Evening) -> None:
    stage.knows(language="en")
    stops(stage)
    assert stage.last.text.startswith("All right, I won't remind you about magnesium any more.")
    stage.taps("Remind me after all")
    assert stage.last.text.startswith("All right, I'll remind you again.")


@pytest.mark.parametrize(
    "said",
    [
        "stop met magnesium herinneren",
        "geen herinnering meer",
        "herinner me niet meer",
        "zet de herinnering uit",
        "stop de herinneringen aub",
        "stop reminding me of magnesium",
        "no more reminders",
        "turn off the reminder please",
        "don't remind me any more",
    ],
)
@pytest.mark.parametrize("asked", [True, False])
def test_the_wish_is_understood_in_words_whether_or_not_it_was_asked_about(
    stage: Evening, said: str, asked: bool
) -> None:
    if asked:
        stage.remind()
    stage.says(said)
    assert person(stage).magnesium == "silent"
    assert stage.labels == ["Toch herinneren", "Ik neem het niet meer"]
    assert stage.noted() is None


@pytest.mark.parametrize(
    "said",
    [
        "herinner me straks",
        "moet ik stoppen met magnesium",
        "stop met magnesium",
        "waarom geen herinnering",
        "zet de herinnering op 9 uur",
        "geen seintjes meer",
    ],
)
def test_what_only_sounds_like_it_stops_nothing(stage: Evening, said: str) -> None:
    stage.says(said)
    assert person(stage).magnesium == "remind"


def test_who_takes_it_no_more_is_not_asked_about_it_either(stage: Evening) -> None:
    stops(stage)
    stage.taps("Ik neem het niet meer")
    assert person(stage).magnesium == "none"
    assert stage.last.text.startswith("Goed, dan vraag ik er ook niet meer naar.")
    stops(stage)
    assert stage.last.text.startswith("Je neemt geen magnesium")


def test_a_repeated_wish_changes_nothing(stage: Evening) -> None:
    stage.says("geen herinnering meer")
    said = stage._last
    stage.taps("Toch herinneren")
    stage._play(said)
    assert person(stage).magnesium == "remind"


def test_before_the_safety_questions_are_settled_the_way_back_says_so(stage: Evening) -> None:
    stage.knows(screened_at=None)
    stops(stage)
    stage.taps("Toch herinneren")
    assert "zodra de veiligheidsvragen rond zijn" in stage.last.text
    assert reminders(stage) == []
