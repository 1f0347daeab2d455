"""The reminder answered: taps and words, now, earlier, later, not tonight."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.delivery import outbox
from tests.features.magnesium.evening import AT_2204, NIGHT, Evening


@pytest.fixture
def stage(tmp_path: Path) -> Evening:
    return Evening(tmp_path)


def test_taken_is_noted_in_place_with_its_moment(stage: Evening) -> None:
    at = stage.remind()
    stage.taps("Genomen")
    assert stage.noted() == ("taken", AT_2204)
    assert stage.chat[at].text == "Genoteerd, om 22:04. Slaap zacht."
    assert stage.labels == ["Aanpassen"]
    assert not stage.is_open


def test_taken_is_noted_in_english(stage: Evening) -> None:
    stage.knows(language="en")
    at = stage.remind()
    stage.taps("Taken")
    assert stage.chat[at].text == "Noted, at 22:04. Sleep softly."


def test_not_tonight_is_fine_and_warns_of_doubling(stage: Evening) -> None:
    at = stage.remind()
    stage.taps("Vanavond niet")
    assert stage.noted() == ("skipped", None)
    assert stage.chat[at].text == "Prima, een avond zonder kan gewoon. Neem morgen niet dubbel."


def test_a_double_tap_and_a_repeated_update_change_nothing_twice(stage: Evening) -> None:
    at = stage.remind()
    _, data = stage.find("Genomen")
    stage.taps("Genomen")
    stage.later(minutes=3)
    stage.again()
    stage.taps_data(data, at)
    assert stage.noted() == ("taken", AT_2204)
    assert stage.chat[at].text == "Genoteerd, om 22:04. Slaap zacht."


def test_a_redelivered_answer_is_not_recorded_after_it_was_cleared(stage: Evening) -> None:
    stage.remind()
    stage.says("ja")
    typed = stage._last
    stage.taps("Aanpassen")
    stage.taps("Wissen")
    stage._play(typed)
    assert stage.noted() is None


@pytest.mark.parametrize("text", ["ja", "ja net", "net genomen", "genomen", "gedaan", "👍", "yes just now", "taken"])
def test_a_typed_taken_counts_at_the_message_s_own_date(stage: Evening, text: str) -> None:
    at = stage.remind()
    stage.later(minutes=6)
    stage.says(text)
    assert stage.noted() == ("taken", AT_2204 + timedelta(minutes=6))
    assert stage.last.text == "Genoteerd, om 22:10. Slaap zacht."
    assert stage.chat[at].keyboard == ()


@pytest.mark.parametrize("text", ["nee", "vanavond niet", "not tonight", "overslaan"])
def test_a_typed_no_is_an_evening_without(stage: Evening, text: str) -> None:
    stage.remind()
    stage.says(text)
    assert stage.noted() == ("skipped", None)


@pytest.mark.parametrize(("text", "wall"), [("om 9 uur", (19, 0)), ("eerder, om 20:30", (18, 30))])
def test_a_typed_time_is_the_time_it_was_taken(stage: Evening, text: str, wall: tuple[int, int]) -> None:
    stage.remind()
    stage.says(text)
    assert stage.noted() == ("taken", datetime(2026, 6, 11, *wall, tzinfo=UTC))


def test_a_time_still_to_come_is_asked_again(stage: Evening) -> None:
    stage.remind()
    stage.says("om 23:00")
    assert stage.noted() is None
    assert stage.last.text == "Het is nog geen 23:00. Heb je je magnesium al genomen?"
    assert stage.is_open


def test_later_can_be_typed_and_answered_meanwhile(stage: Evening) -> None:
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", NIGHT, 0, stage.now)
    stage.remind()
    stage.says("straks")
    assert stage.last.text == "Goed, om 22:34 nog een keer."
    stage.says("over een uur")
    assert stage.last.text == "Goed, om 23:04 nog een keer."
    stage.later(minutes=10)
    stage.taps("Genomen")
    assert stage.last.text == "Genoteerd, om 22:14. Slaap zacht."


@pytest.mark.parametrize(
    ("label", "wall"), [("Over 15 min", "22:19"), ("Over 30 min", "22:34"), ("Over 1 uur", "23:04")]
)
def test_later_is_a_choice_of_three_and_asked_for_twice_it_stays(stage: Evening, label: str, wall: str) -> None:
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", NIGHT, 0, stage.now)
    at = stage.remind()
    _, data = stage.find(label)
    stage.taps(label)
    assert stage.chat[at].text == f"Goed, om {wall} nog een keer."
    stage.later(minutes=1)
    stage.taps_data(data, at)
    assert stage.chat[at].text == f"Goed, om {wall} nog een keer."
    assert stage.labels == ["Genomen", "Vanavond niet"]


def test_later_over_midnight_is_of_the_same_evening(stage: Evening) -> None:
    stage.knows(lights_out=time(0, 30))
    stage.now = datetime(2026, 6, 11, 21, 50, tzinfo=UTC)  # 23:50
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", NIGHT, 0, stage.now)
    stage.remind()
    stage.taps("Over 30 min")
    assert stage.last.text == "Goed, om 00:20 nog een keer."
    stage.later(minutes=30)
    stage.remind(2)
    assert stage.labels == ["Genomen", "Eerder genomen", "Over 15 min", "Over 30 min", "Vanavond niet"]
    stage.taps("Over 15 min")
    stage.later(minutes=15)
    stage.says("ja")
    assert stage.noted() == ("taken", stage.now)


def test_later_too_late_in_the_evening_promises_nothing(stage: Evening) -> None:
    stage.remind()
    stage.later(minutes=70)
    stage.says("straks")
    assert "niets meer" in stage.last.text
    assert stage.noted() is None
    stage.taps("Genomen")
    assert stage.noted() == ("taken", AT_2204 + timedelta(minutes=70))


@pytest.mark.parametrize("text", ["hoeveel magnesium mag ik nemen?", "mag ik het straks nemen?", "20"])
def test_a_question_for_the_coach_is_no_answer_and_the_reminder_comes_back(stage: Evening, text: str) -> None:
    stage.remind()
    stage.says(text)
    assert stage.noted() is None
    assert stage.last.question == ("magnesium", "2026-06-12")
    assert "Genomen" in stage.labels


def test_the_question_survives_a_restart(stage: Evening) -> None:
    stage.remind()
    stage.restart()
    stage.says("ja")
    assert stage.noted() == ("taken", AT_2204)


def test_taken_earlier_asks_the_time_and_takes_a_tap(stage: Evening) -> None:
    at = stage.remind()
    stage.taps("Eerder genomen")
    assert stage.labels == ["Zojuist", "21:30", "21:00", "20:00", "Weet ik niet meer", "Terug"]
    stage.taps("21:00")
    assert stage.noted() == ("taken", datetime(2026, 6, 11, 19, 0, tzinfo=UTC))
    assert stage.chat[at].text == "Genoteerd, om 21:00. Slaap zacht."


def test_taken_earlier_offers_dinner(stage: Evening) -> None:
    stage.knows(dinner=time(18, 30))
    stage.remind()
    stage.taps("Eerder genomen")
    stage.taps("Bij het eten, 18:30")
    assert stage.noted() == ("taken", datetime(2026, 6, 11, 16, 30, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "minutes"), [("om 8 uur", -120), ("half 9", -90), ("8", -120), ("een uur geleden", -56), ("0:15", None)]
)
def test_taken_earlier_takes_typed_times_that_have_been(stage: Evening, text: str, minutes: int | None) -> None:
    stage.remind()
    stage.taps("Eerder genomen")
    stage.says(text)
    expected = ("taken", datetime(2026, 6, 11, 20, 0, tzinfo=UTC) + timedelta(minutes=minutes)) if minutes else None
    assert stage.noted() == expected


def test_who_does_not_remember_the_time_gets_none_noted(stage: Evening) -> None:
    stage.remind()
    stage.taps("Eerder genomen")
    stage.taps("Weet ik niet meer")
    assert stage.noted() == ("taken", None)


def test_back_from_the_time_is_the_question_again(stage: Evening) -> None:
    at = stage.remind()
    stage.taps("Eerder genomen")
    stage.taps("Terug")
    assert stage.chat[at].text == "Heb je je magnesium al genomen?"
    stage.says("nee")
    assert stage.noted() == ("skipped", None)


def test_a_wrong_answer_to_the_time_gets_an_example(stage: Evening) -> None:
    stage.remind()
    stage.taps("Eerder genomen")
    stage.says("blauw gras")
    assert "half 9" in stage.last.text
    stage.says("half 9")
    assert stage.noted() == ("taken", datetime(2026, 6, 11, 18, 30, tzinfo=UTC))


def test_after_midnight_it_belongs_to_the_night_of_that_morning(stage: Evening) -> None:
    stage.knows(lights_out=time(0, 30))
    stage.now = datetime(2026, 6, 11, 22, 40, tzinfo=UTC)  # 00:40 on 12 June
    stage.remind()
    stage.taps("Genomen")
    assert stage.noted() == ("taken", stage.now)
    assert stage.last.text == "Genoteerd, om 00:40. Slaap zacht."


def test_by_hand_after_midnight_too(stage: Evening) -> None:
    stage.now = datetime(2026, 6, 11, 22, 40, tzinfo=UTC)
    stage.says("/magnesium")
    stage.says("om 23:45")
    assert stage.noted() == ("taken", datetime(2026, 6, 11, 21, 45, tzinfo=UTC))


@pytest.mark.parametrize("said", ["vanavond niet", "nee", "genomen", "ja net"])
def test_an_answer_counts_though_the_coach_asked_again_before_it_heard_it(stage: Evening, said: str) -> None:
    """They typed it while the coach was away; back again it sent its repeat first."""
    stage.remind()
    stage.later(minutes=35)
    stage.remind(1)
    stage.later(minutes=-30)
    stage.says(said)
    noted = ("skipped", None) if said in ("vanavond niet", "nee") else ("taken", AT_2204 + timedelta(minutes=5))
    assert stage.noted() == noted


def test_what_was_typed_before_the_first_reminder_is_no_answer_to_the_repeat(stage: Evening) -> None:
    stage.later(minutes=10)
    stage.remind()
    stage.later(minutes=30)
    stage.remind(1)
    stage.later(minutes=-45)
    stage.says("nee")
    assert stage.noted() is None
