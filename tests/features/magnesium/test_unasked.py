"""What is told without being asked: taken before the reminder, mended after the answer; and what is none of it."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from tests.features.magnesium.evening import AT_2204, NIGHT, Evening

AT_2100 = datetime(2026, 6, 11, 19, 0, tzinfo=UTC)
MIDNIGHT_20 = datetime(2026, 6, 11, 22, 20, tzinfo=UTC)


@pytest.fixture
def stage(tmp_path: Path) -> Evening:
    stage = Evening(tmp_path)
    stage.now = AT_2100
    return stage


@pytest.mark.parametrize(
    "text", ["ik heb mijn magnesium al genomen", "magnesium genomen", "net genomen", "just took my magnesium"]
)
@pytest.mark.parametrize("magnesium", ["remind", "silent"])
def test_taken_before_the_reminder_is_noted_and_no_reminder_comes(stage: Evening, magnesium: str, text: str) -> None:
    stage.knows(magnesium=magnesium)
    stage.says(text)
    assert stage.noted() == ("taken", AT_2100)
    assert stage.last.text == "Genoteerd, om 21:00. Slaap zacht."
    assert stage.labels == ["Aanpassen"]
    stage.knows(magnesium="remind")
    stage.now = AT_2204
    assert stage.composed() is None


def test_it_is_answered_in_english_too(stage: Evening) -> None:
    stage.knows(language="en")
    stage.says("already took my magnesium")
    assert stage.last.text == "Noted, at 21:00. Sleep softly."


def test_without_it_the_reminder_comes(stage: Evening) -> None:
    stage.now = AT_2204
    assert stage.composed() is not None


@pytest.mark.parametrize(
    "text", ["hoeveel magnesium per dag?", "magnesium vergeten, dubbel nemen?", "heb ik mijn magnesium al genomen"]
)
def test_a_question_about_magnesium_is_answered_as_one(stage: Evening, text: str) -> None:
    stage.says(text)
    assert stage.noted() is None
    assert stage.last.text != stage.catalog.words("nl")("faq-unknown")
    assert not stage.last.text.startswith("Genoteerd")


def test_a_day_without_it_can_be_told_beforehand(stage: Evening) -> None:
    stage.says("vanavond geen magnesium")
    assert stage.noted() == ("skipped", None)
    assert stage.last.text == "Prima, een avond zonder kan gewoon. Neem morgen niet dubbel."
    stage.now = AT_2204
    assert stage.composed() is None


def test_a_time_told_with_it_is_the_time(stage: Evening) -> None:
    stage.says("om half 8 magnesium genomen")
    assert stage.noted() == ("taken", datetime(2026, 6, 11, 17, 30, tzinfo=UTC))


def test_a_time_that_is_still_to_come_is_asked_again(stage: Evening) -> None:
    stage.says("magnesium genomen om 22:15")
    assert stage.noted() is None
    assert stage.last.text == "Het is nog geen 22:15. Heb je je magnesium al genomen?"


@pytest.mark.parametrize("text", ["eerder genomen", "magnesium met het eten genomen"])
def test_earlier_is_noted_at_once_and_its_time_is_asked(stage: Evening, text: str) -> None:
    stage.says(text)
    assert stage.noted() == ("taken", None)
    assert stage.last.text == "Genoteerd. Hoe laat was dat ongeveer? Tik iets aan, of typ de tijd."
    stage.says("half 9")
    assert stage.noted() == ("taken", datetime(2026, 6, 11, 18, 30, tzinfo=UTC))


def test_earlier_without_a_time_keeps_the_reminder_away(stage: Evening) -> None:
    stage.says("eerder genomen")
    stage.now = AT_2204
    assert stage.composed() is None


def test_with_dinner_is_noted_at_the_time_of_dinner(stage: Evening) -> None:
    stage.knows(dinner=time(18, 30))
    stage.says("magnesium bij het avondeten genomen")
    assert stage.noted() == ("taken", datetime(2026, 6, 11, 16, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("utc", "counts"),
    [
        (datetime(2026, 6, 11, 13, 59, tzinfo=UTC), False),  # 15:59, the reminder is at 22:00
        (datetime(2026, 6, 11, 14, 0, tzinfo=UTC), True),
        (datetime(2026, 6, 11, 21, 30, tzinfo=UTC), True),  # 23:30, lights out + 30 minutes
        (datetime(2026, 6, 12, 2, 0, tzinfo=UTC), True),  # 04:00, when the evening ends
        (datetime(2026, 6, 12, 2, 1, tzinfo=UTC), False),
    ],
)
def test_it_counts_from_six_hours_before_the_reminder_until_the_evening_ends(
    stage: Evening, utc: datetime, counts: bool
) -> None:
    stage.now = utc
    stage.says("magnesium genomen")
    assert stage.noted() == (("taken", utc) if counts else None)


def test_it_follows_the_hours_of_who_sleeps_by_day(stage: Evening) -> None:
    stage.knows(lights_out=time(9))
    stage.now = datetime(2026, 6, 12, 5, 0, tzinfo=UTC)  # 07:00, the reminder is at 08:00
    stage.says("magnesium genomen")
    assert stage.noted() == ("taken", stage.now)


def test_who_takes_none_gets_an_answer_and_nothing_is_noted(stage: Evening) -> None:
    stage.knows(magnesium="none")
    stage.says("magnesium genomen")
    assert stage.noted() is None


def test_while_getting_to_know_each_other_nothing_is_noted(stage: Evening) -> None:
    stage.knows(settled_at=None)
    stage.says("magnesium genomen")
    assert stage.noted() is None


def test_a_redelivered_message_changes_nothing_and_shows_what_is_noted(stage: Evening) -> None:
    stage.says("net genomen")
    told = stage._last
    stage.later(minutes=20)
    stage.says("ik heb het toch niet genomen")
    assert stage.noted() == ("skipped", None)
    stage._play(told)
    assert stage.noted() == ("skipped", None)
    assert stage.last.text == "Prima, een avond zonder kan gewoon. Neem morgen niet dubbel."


def test_a_redelivered_message_that_is_still_asked_about_is_asked_again(stage: Evening) -> None:
    stage.says("eerder genomen")
    stage.again()
    assert [stage.chat[at].text for at in sorted(stage.chat)[-2:]] == [
        "Genoteerd. Slaap zacht.",
        "Hoe laat was dat ongeveer? Tik iets aan, of typ de tijd.",
    ]
    stage.says("21:00")
    assert stage.noted() == ("taken", AT_2100)


def test_said_twice_it_keeps_its_first_moment(stage: Evening) -> None:
    stage.says("net genomen")
    stage.later(minutes=20)
    stage.says("magnesium genomen")
    assert stage.noted() == ("taken", AT_2100)
    assert stage.last.text == "Genoteerd, om 21:00. Slaap zacht."


@pytest.mark.parametrize(
    "text", ["ik heb het toch niet genomen", "nee, toch niet genomen", "I didn't take it after all"]
)
def test_taken_is_mended_to_not_taken(stage: Evening, text: str) -> None:
    stage.now = AT_2204
    stage.remind()
    stage.now = MIDNIGHT_20
    stage.says("ja")
    assert stage.last.text == "Genoteerd, om 00:20. Slaap zacht."
    stage.later(minutes=5)
    stage.says(text)
    assert stage.noted() == ("skipped", None)
    assert stage.last.text == "Prima, een avond zonder kan gewoon. Neem morgen niet dubbel."


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("toch genomen", datetime(2026, 6, 11, 21, 30, tzinfo=UTC)),
        ("toch nog genomen om 23:10", datetime(2026, 6, 11, 21, 10, tzinfo=UTC)),
        ("nee, ik heb het wel genomen", datetime(2026, 6, 11, 21, 30, tzinfo=UTC)),
    ],
)
def test_not_tonight_is_mended_to_taken(stage: Evening, text: str, at: datetime) -> None:
    stage.now = AT_2204
    stage.remind()
    stage.taps("Vanavond niet")
    stage.now = datetime(2026, 6, 11, 21, 30, tzinfo=UTC)
    stage.says(text)
    assert stage.noted() == ("taken", at)
    assert stage.last.text.startswith("Genoteerd, om 23:")


def test_the_next_day_mends_nothing(stage: Evening) -> None:
    stage.note(NIGHT, "taken", AT_2204)
    stage.now = AT_2204 + timedelta(hours=10)
    stage.says("ik heb het toch niet genomen")
    assert stage.noted() == ("taken", AT_2204)
