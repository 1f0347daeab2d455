"""/magnesium: this evening, the evenings before, and what is said of the reminder."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from bot.db import people, schedules
from tests.features.magnesium.evening import AT_2204, NIGHT, Evening


@pytest.fixture
def stage(tmp_path: Path) -> Evening:
    return Evening(tmp_path)


@pytest.mark.parametrize("command", ["/magnesium", "magnesium", "/nacht", "/night"])
def test_the_command_asks_this_evening_and_lists_those_before(stage: Evening, command: str) -> None:
    stage.knows(consent_at=AT_2204 - timedelta(days=30))
    stage.note(date(2026, 6, 11), "taken", AT_2204 - timedelta(days=1))
    stage.note(date(2026, 6, 10), "skipped")
    stage.says(command)
    first, second, *others = stage.last.text.split("\n")[3:]
    assert stage.last.text.split("\n")[:3] == ["Heb je je magnesium al genomen?", "", "De avonden ervoor:"]
    assert (first, second) == ("wo 10 jun: genomen om 22:04", "di 9 jun: niet genomen")
    assert len(others) == 11
    assert (others[0], others[-1]) == ("ma 8 jun: niet ingevuld", "vr 29 mei: niet ingevuld")
    assert stage.labels[:2] == ["Genomen", "Eerder genomen"]
    assert stage.labels[-3:] == ["Wat ik neem", "Herinnering", "Herinnering uit"]
    stage.says("ja")
    assert stage.noted() == ("taken", AT_2204)


def test_the_list_begins_where_we_met(stage: Evening) -> None:
    stage.knows(consent_at=AT_2204 - timedelta(hours=2))
    stage.says("/magnesium")
    assert stage.last.text == "Heb je je magnesium al genomen?"


def test_the_command_shows_what_was_noted_this_evening(stage: Evening) -> None:
    stage.knows(language="en")
    stage.note(NIGHT, "taken", AT_2204)
    stage.says("/magnesium")
    assert stage.last.text.startswith("Your magnesium, this evening: taken at 22:04.\n\nThe evenings before:\n")
    assert stage.labels[0] == "Change"
    stage.taps("Change")
    stage.taps("Not taken after all")
    assert stage.noted() == ("skipped", None)


def test_in_the_morning_the_command_shows_last_evening_and_asks_nothing(stage: Evening) -> None:
    stage.now = datetime(2026, 6, 12, 6, 0, tzinfo=UTC)
    stage.says("/magnesium")
    assert stage.last.text.startswith("Je magnesium van gisteravond: niet ingevuld.")
    assert not stage.is_open
    stage.taps("Invullen")
    assert stage.last.text == "Heb je gisteravond je magnesium genomen?"
    stage.taps("Andere tijd")
    assert stage.labels == ["22:30", "22:00", "21:30", "21:00", "Weet ik niet meer", "Terug"]
    stage.taps("22:00")
    assert stage.last.text == "Genoteerd: gisteravond genomen om 22:00."
    assert stage.noted() == ("taken", datetime(2026, 6, 11, 20, 0, tzinfo=UTC))


def test_a_button_elsewhere_shows_the_evening_below_it(stage: Evening) -> None:
    at = stage.remind()
    stage.taps_data("do:magnesium-now", at)
    assert max(stage.chat) > at
    assert stage.last.question == ("magnesium", "2026-06-12")
    assert stage.chat[at].keyboard == ()


def test_by_hand_before_the_reminder_no_reminder_follows(stage: Evening) -> None:
    stage.now = datetime(2026, 6, 11, 16, 35, tzinfo=UTC)  # 18:35
    with stage.database() as conn:
        person = people.load(conn, stage.user)
        assert person is not None
        schedules.replan(conn, person, stage.now)
    stage.says("/magnesium")
    assert "Over 30 min" not in stage.labels
    stage.says("straks")
    assert stage.last.text == "Goed, om 22:00 nog een keer."
    stage.taps("Genomen")
    assert stage.last.text == "Genoteerd, om 18:35. Fijne avond."
    stage.now = AT_2204
    with pytest.raises(AssertionError):
        stage.remind()


@pytest.mark.parametrize(
    ("values", "line", "label", "action"),
    [
        ({"magnesium": "silent"}, "Je herinnering staat uit.", "Herinnering aanzetten", "do:reminder-time"),
        ({"screened_at": None}, "zodra de veiligheidsvragen rond zijn", "Herinnering instellen", "do:reminder-time"),
        ({"paused_at": AT_2204}, "Je hebt pauze", "Weer verder", "do:resume"),
    ],
)
def test_a_reminder_that_does_not_come_is_said(
    stage: Evening, values: dict[str, object], line: str, label: str, action: str
) -> None:
    stage.knows(**values)
    stage.says("/magnesium")
    assert line in stage.last.text
    assert stage.find(label)[1] == action
    stage.taps("Genomen")
    assert stage.noted() == ("taken", AT_2204)


@pytest.mark.parametrize(("language", "start"), [("nl", "Je neemt geen magnesium"), ("en", "You don't take magnesium")])
def test_who_takes_none_is_not_asked(stage: Evening, language: str, start: str) -> None:
    stage.knows(magnesium="none", language=language)
    stage.says("/magnesium")
    assert stage.last.text.startswith(start)
    assert stage.last.keyboard[0][0].data == "do:settings"
    assert not stage.is_open


def test_a_repeated_command_shows_the_evening_again(stage: Evening) -> None:
    stage.says("/magnesium")
    stage.again()
    assert stage.last.text.startswith("Heb je je magnesium al genomen?")
