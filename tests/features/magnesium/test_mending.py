"""The way back, and old buttons: each for its own evening."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.delivery import outbox
from tests.features.magnesium.evening import AT_2204, NIGHT, Evening


@pytest.fixture
def stage(tmp_path: Path) -> Evening:
    return Evening(tmp_path)


def test_the_way_back_leads_to_every_other_answer(stage: Evening) -> None:
    at = stage.remind()
    stage.taps("Genomen")
    stage.taps("Aanpassen")
    assert stage.chat[at].text == "Er staat: vanavond genomen om 22:04. Wat wil je aanpassen?"
    stage.taps("Toch niet genomen")
    assert stage.noted() == ("skipped", None)
    stage.taps("Aanpassen")
    stage.taps("Toch genomen")
    assert stage.noted() == ("taken", AT_2204)
    stage.taps("Aanpassen")
    stage.taps("Andere tijd")
    stage.taps("20:00")
    assert stage.noted() == ("taken", datetime(2026, 6, 11, 18, 0, tzinfo=UTC))
    stage.taps("Aanpassen")
    stage.taps("Laat maar zo")
    assert stage.chat[at].text == "Genoteerd, om 20:00. Slaap zacht."
    stage.taps("Aanpassen")
    stage.taps("Wissen")
    assert stage.noted() is None
    assert stage.chat[at].text == "Gewist. Voor vanavond staat er nu niets."
    stage.taps("Invullen")
    assert stage.chat[at].text == "Heb je je magnesium al genomen?"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("om half 9", ("taken", datetime(2026, 6, 11, 18, 30, tzinfo=UTC))),
        ("toch niet genomen", ("skipped", None)),
        ("wissen", None),
        ("laat maar", ("taken", AT_2204)),
    ],
)
def test_the_way_back_takes_typed_words(
    stage: Evening, text: str, expected: tuple[str, datetime | None] | None
) -> None:
    stage.remind()
    stage.taps("Genomen")
    stage.taps("Aanpassen")
    stage.says(text)
    assert stage.noted() == expected
    assert not stage.is_open


def test_just_now_twice_is_one_moment(stage: Evening) -> None:
    at = stage.remind()
    stage.taps("Eerder genomen")
    _, data = stage.find("Zojuist")
    stage.taps("Zojuist")
    stage.later(seconds=20)
    stage.taps_data(data, at)
    assert stage.noted() == ("taken", AT_2204)


def test_the_buttons_of_an_earlier_reminder_do_not_undo_what_was_noted(stage: Evening) -> None:
    first = stage.remind()
    _, skip = stage.find("Vanavond niet")
    second = stage.remind(number=1)
    stage.taps("Genomen", message_id=second)
    stage.later(hours=10)
    stage.taps_data(skip, first)
    assert stage.noted() == ("taken", AT_2204)
    assert "genomen" in stage.chat[first].text


def test_an_old_button_records_for_its_own_evening_without_inventing_a_time(stage: Evening) -> None:
    at = stage.remind()
    stage.later(hours=11)  # 09:04 the next morning
    stage.taps("Genomen")
    assert stage.noted() == ("taken", None)
    assert stage.chat[at].text == "Genoteerd: gisteravond genomen."
    assert stage.noted(NIGHT + timedelta(days=1)) is None


def test_an_old_button_of_days_ago_names_its_evening(stage: Evening) -> None:
    at = stage.remind()
    stage.later(days=2)
    stage.taps("Vanavond niet")
    assert stage.noted() == ("skipped", None)
    assert stage.chat[at].text.startswith("Genoteerd: donderdagavond niet genomen.")


def test_an_old_button_names_its_evening_in_english(stage: Evening) -> None:
    stage.knows(language="en")
    at = stage.remind()
    stage.later(days=2)
    stage.taps("Taken")
    assert stage.chat[at].text == "Noted: taken Thursday evening."


def test_an_old_later_asks_about_its_own_evening(stage: Evening) -> None:
    at = stage.remind()
    _, data = stage.find("Vanavond niet")
    stage.later(days=1)
    stage.taps_data(data.replace("skip", "later"), at)
    assert stage.chat[at].text == "Heb je gisteravond je magnesium genomen?"
    assert stage.labels == ["Genomen", "Niet genomen", "Andere tijd"]
    stage.says("ja")
    assert stage.noted() == ("taken", None)


@pytest.mark.parametrize(("days", "still"), [(14, True), (15, False)])
def test_a_button_works_for_two_weeks(stage: Evening, days: int, still: bool) -> None:
    stage.remind()
    stage.later(days=days)
    stage.taps("Genomen")
    assert (stage.noted() is not None) is still


@pytest.mark.parametrize("data", ["magnesium:taken", "magnesium:taken:morgen", "magnesium:dance:2026-06-12",
                                  "magnesium:at:2026-06-12:9999", "magnesium:at:2026-06-12"])  # fmt: skip
def test_a_button_that_means_nothing_gets_a_kind_word(stage: Evening, data: str) -> None:
    at = stage.remind()
    reply = stage.taps_data(data, at)
    assert reply.below
    assert stage.noted() is None


def test_the_next_morning_only_words_that_name_it_are_an_answer(stage: Evening) -> None:
    stage.remind()
    stage.later(hours=10)
    for text in ("ja", "niet", "7:15", "straks", "weet ik niet"):
        stage.says(text)
        assert stage.noted() is None, text
    assert "Genomen" not in stage.labels  # the question is not shown again in the morning
    stage.says("gisteravond genomen")
    assert stage.noted() == ("taken", None)
    assert stage.last.text == "Genoteerd: gisteravond genomen."


def test_after_noon_the_question_of_last_evening_is_closed(stage: Evening) -> None:
    stage.remind()
    stage.later(hours=14)
    stage.says("genomen")
    assert stage.noted() is None


@pytest.mark.parametrize("text", ["weet ik niet", "laat maar"])
def test_not_knowing_leaves_the_evening_open_and_nothing_more_comes(stage: Evening, text: str) -> None:
    stage.remind()
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", NIGHT, 1, stage.now + timedelta(minutes=30))
    stage.says(text)
    assert stage.noted() is None
    assert not stage.is_open
    assert stage.last.text == "Geeft niets, dan vul ik voor vanavond niets in."
    with stage.database() as conn:
        assert outbox.next_at(conn) is None
