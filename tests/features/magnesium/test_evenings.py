"""The last two weeks in /magnesium: each evening can be mended, by taps and by words, and put back."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.db import products
from bot.tg.screen import Screen
from tests.features.magnesium.evening import AT_2204, NIGHT, Evening

TUESDAY = date(2026, 6, 10)
"""The night after Tuesday evening."""
LAST = date(2026, 6, 11)
"""The night after Wednesday evening: yesterday."""


@pytest.fixture
def stage(tmp_path: Path) -> Evening:
    stage = Evening(tmp_path)
    stage.knows(consent_at=AT_2204 - timedelta(days=60))
    return stage


def picks(stage: Evening) -> None:
    stage.says("/magnesium")
    stage.taps("Avond aanpassen")


def began(stage: Evening) -> date | None:
    with stage.database() as conn:
        return products.regimen(conn, stage.user).began


def test_every_evening_of_two_weeks_has_a_button_that_says_what_is_noted(stage: Evening) -> None:
    stage.note(LAST, "taken")
    stage.note(TUESDAY, "skipped")
    picks(stage)
    assert stage.last.text.startswith("Welke avond wil je aanpassen?")
    assert stage.labels[:4] == ["do 11 jun", "wo 10 jun ✓", "di 9 jun –", "ma 8 jun"]
    assert len(stage.labels) == 15
    assert stage.labels[-2:] == ["vr 29 mei", "Terug"]


def test_an_evening_is_mended_in_place_and_the_change_undone(stage: Evening) -> None:
    stage.note(TUESDAY, "taken", datetime(2026, 6, 9, 20, 15, tzinfo=UTC))
    picks(stage)
    at = max(stage.chat)
    stage.taps("di 9 jun ✓")
    assert stage.last.text == "Er staat: dinsdagavond genomen om 22:15. Wat wil je aanpassen?"
    stage.taps("Toch niet genomen")
    assert stage.last.text == "Genoteerd: dinsdagavond niet genomen. Dat kan gewoon. Neem vanavond niet dubbel."
    assert stage.labels == ["Aanpassen", "Ongedaan maken", "Andere avond"]
    assert stage.noted(TUESDAY) == ("skipped", None)
    stage.restart()
    stage.taps("Ongedaan maken")
    assert stage.noted(TUESDAY) == ("taken", datetime(2026, 6, 9, 20, 15, tzinfo=UTC))
    assert max(stage.chat) == at, "all of it in one message"


def test_an_empty_evening_is_filled_in_and_emptied_again(stage: Evening) -> None:
    picks(stage)
    stage.taps("vr 29 mei")
    assert stage.last.text == "Heb je vrijdagavond 29 mei je magnesium genomen?"
    stage.taps("Genomen")
    assert stage.noted(date(2026, 5, 30)) == ("taken", None)
    stage.taps("Ongedaan maken")
    assert stage.noted(date(2026, 5, 30)) is None
    assert stage.last.text == "Gewist. Voor vrijdagavond 29 mei staat er nu niets."


def test_what_was_cleared_comes_back(stage: Evening) -> None:
    stage.note(LAST, "skipped")
    picks(stage)
    stage.taps("wo 10 jun –")
    stage.taps("Wissen")
    assert stage.noted(LAST) is None
    stage.taps("Ongedaan maken")
    assert stage.noted(LAST) == ("skipped", None)


def test_in_english_too(stage: Evening) -> None:
    stage.knows(language="en")
    stage.note(TUESDAY, "taken")
    stage.says("/magnesium")
    stage.taps("Change an evening")
    stage.taps("Tue 9 Jun ✓")
    assert stage.last.text == "It says: taken Tuesday evening. What would you like to change?"
    stage.taps("Another time")
    stage.says("quarter past 10")
    assert stage.noted(TUESDAY) == ("taken", datetime(2026, 6, 9, 20, 15, tzinfo=UTC))
    stage.taps("Undo")
    assert stage.noted(TUESDAY) == ("taken", None)


@pytest.mark.parametrize(
    ("typed", "night", "noted"),
    [
        ("dinsdag niet genomen", TUESDAY, ("skipped", None)),
        ("gisteren genomen", LAST, ("taken", None)),
        ("gisteravond om half 10", LAST, ("taken", datetime(2026, 6, 10, 19, 30, tzinfo=UTC))),
        ("9 juni niet", TUESDAY, ("skipped", None)),
        ("vanavond niet", NIGHT, ("skipped", None)),
    ],
)
def test_the_evening_and_its_answer_can_be_typed(
    stage: Evening, typed: str, night: date, noted: tuple[str, datetime | None]
) -> None:
    picks(stage)
    stage.says(typed)
    assert stage.noted(night) == noted


def test_the_evening_alone_can_be_typed_and_then_its_answer(stage: Evening) -> None:
    picks(stage)
    stage.says("dinsdag")
    assert stage.last.text == "Heb je dinsdagavond je magnesium genomen?"
    stage.says("ja, om 10 uur")
    assert stage.noted(TUESDAY) == ("taken", datetime(2026, 6, 9, 20, 0, tzinfo=UTC))


@pytest.mark.parametrize("typed", ["blauw gras", "1 januari", "dinsdag blauw gras"])
def test_what_names_no_evening_gets_an_example_and_changes_nothing(stage: Evening, typed: str) -> None:
    picks(stage)
    stage.says(typed)
    assert stage.last.text.startswith("Die avond vind ik niet.")
    assert stage.noted(TUESDAY) is None
    stage.taps("Terug")
    assert stage.last.text.startswith("Heb je je magnesium al genomen?")


def test_the_first_evening_it_was_taken_is_when_it_was_begun(stage: Evening) -> None:
    stage.remind()
    stage.taps("Genomen")
    assert began(stage) == NIGHT
    picks(stage)
    stage.taps("di 9 jun")
    stage.taps("Genomen")
    assert began(stage) == TUESDAY
    stage.taps("Ongedaan maken")
    assert began(stage) == NIGHT


def test_an_evening_without_begins_nothing(stage: Evening) -> None:
    stage.remind()
    stage.taps("Vanavond niet")
    assert began(stage) is None
    stage.taps("Aanpassen")
    stage.taps("Toch genomen")
    stage.taps("Aanpassen")
    stage.taps("Wissen")
    assert began(stage) is None


@pytest.mark.parametrize("was", ["", ":x", ":t9x", ":t999999999999999"])
def test_an_undo_that_means_nothing_changes_nothing(stage: Evening, was: str) -> None:
    stage.note(NIGHT, "taken", AT_2204)
    at = stage.posts(Screen("..."))
    stage.taps_data(f"magnesium:undo:2026-06-12{was}", at)
    assert stage.noted() == ("taken", AT_2204)
