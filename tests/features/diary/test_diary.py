"""/nights: the last fourteen nights, each to be opened, changed or filled in."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from bot.db import naps, nights
from bot.domain.night import NightAnswers
from bot.features import checkin, diary
from tests.support.stage import Stage

NOON = datetime(2026, 6, 12, 10, 0, tzinfo=UTC)
FULL = NightAnswers(
    lights_out=time(23), sol=10, waso=0, woke=time(6, 30), out_of_bed=time(7), quality="good"
)  # fmt: skip


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, [checkin.register, diary.register], now=NOON)
    stage.settled()
    return stage


def put(stage: Stage, night: date, answers: NightAnswers, *, finished: bool = True) -> None:
    with stage.database() as conn:
        nights.save(conn, stage.user, night, zone="Europe/Amsterdam", answers=answers, now=stage.now, finished=finished)


def answers_of(stage: Stage, night: date) -> NightAnswers | None:
    with stage.database() as conn:
        row = nights.load(conn, stage.user, night)
    return row.answers if row else None


def test_fourteen_nights_two_in_a_row_with_a_sign_and_what_it_means(stage: Stage) -> None:
    put(stage, date(2026, 6, 12), FULL)
    put(stage, date(2026, 6, 11), NightAnswers(sol=10), finished=False)
    put(stage, date(2026, 6, 10), NightAnswers(skipped=frozenset({"sol"})), finished=False)
    put(stage, date(2026, 5, 29), FULL)
    stage.says("/nachten")
    assert stage.last.text == (
        "Je laatste 14 nachten. Tik er een aan om die te bekijken, aan te passen of alsnog in te vullen.\n\n"
        "● ingevuld: 1\n◐ half ingevuld: 1\n○ leeg: 12\n* later ingevuld: 1"
    )
    assert [len(row) for row in stage.last.keyboard] == [2] * 7
    assert stage.labels[:5] == [
        "● vannacht",
        "◐ wo op do 11 jun *",
        "○ di op wo 10 jun",
        "○ ma op di 9 jun",
        "○ zo op ma 8 jun",
    ]
    assert stage.labels[-1] == "○ vr op za 30 mei"


def test_after_midnight_last_night_is_still_the_one_before_it(stage: Stage) -> None:
    stage.later(hours=13)
    stage.says("/nachten")
    assert stage.labels[:2] == ["○ vannacht", "○ wo op do 11 jun"]
    stage.later(hours=8)
    stage.says("/nachten")
    assert stage.labels[:2] == ["○ vannacht", "○ do op vr 12 jun"]


def test_a_night_of_which_everything_is_known_in_time_has_no_mark(stage: Stage) -> None:
    put(stage, date(2026, 6, 12), FULL)
    stage.says("/nachten")
    assert stage.last.text.endswith("● ingevuld: 1\n○ leeg: 13")


def test_a_night_filled_in_afterwards_is_marked_on_the_list_and_on_its_card(stage: Stage) -> None:
    put(stage, date(2026, 6, 11), FULL)
    stage.says("/nachten")
    assert "● wo op do 11 jun *" in stage.labels
    stage.taps("wo op do")
    assert stage.last.text.endswith("\n\nLater ingevuld.")


def test_the_naps_of_the_day_before_stand_on_the_card(stage: Stage) -> None:
    put(stage, date(2026, 6, 12), FULL)
    with stage.database() as conn:
        for day, starts, minutes in ((11, time(14), 20), (11, None, 30), (12, time(13), 60)):
            told = {"starts": starts, "minutes": minutes, "zone": "Europe/Amsterdam", "now": stage.now}
            naps.add(conn, stage.user, date(2026, 6, day), **told)
    stage.says("/nachten")
    stage.taps("vannacht")
    assert stage.last.text.endswith("Overdag geslapen, op donderdag: 20 minuten om 14:00 en een half uur.")


def test_a_night_opens_changes_and_leads_back_in_the_same_message(stage: Stage) -> None:
    put(stage, date(2026, 6, 11), FULL)
    stage.says("nachten")
    at = max(stage.chat)
    stage.taps("wo op do")
    assert stage.last.text.startswith("De nacht van woensdag op donderdag\n\nLicht uit: 23:00\n")
    assert stage.labels[-1] == "Terug"
    stage.taps("Inslapen")
    stage.taps("30 min")
    assert "Inslapen: een half uur" in stage.last.text
    assert stage.labels[-1] == "Terug"
    stage.taps("Terug")
    assert "● wo op do 11 jun *" in stage.labels
    assert max(stage.chat) == at
    assert answers_of(stage, date(2026, 6, 11)) == FULL.model_copy(update={"sol": 30})


def test_an_empty_night_is_filled_in_afterwards(stage: Stage) -> None:
    stage.says("/nachten")
    stage.taps("di op wo")
    assert stage.last.text == (
        "Dit gaat over de nacht van dinsdag op woensdag. Hoe laat deed je het licht uit om te slapen?"
    )
    for answer in ("23:00", "10", "niet", "06:30", "07:00", "goed"):
        stage.says(answer)
    assert answers_of(stage, date(2026, 6, 10)) == FULL
    assert answers_of(stage, date(2026, 6, 12)) is None


def test_a_half_night_shows_what_is_open_and_goes_on_with_it(stage: Stage) -> None:
    put(stage, date(2026, 6, 11), NightAnswers(lights_out=time(23)), finished=False)
    stage.says("/nachten")
    stage.taps("wo op do")
    assert "Inslapen: nog niet ingevuld" in stage.last.text
    stage.taps("Verder invullen")
    assert stage.last.text.startswith("We waren gebleven bij de nacht van woensdag op donderdag. Hoelang duurde")


def test_a_change_on_a_half_night_does_not_finish_it(stage: Stage) -> None:
    put(stage, date(2026, 6, 11), NightAnswers(lights_out=time(23)), finished=False)
    stage.says("/nachten")
    stage.taps("wo op do")
    stage.taps("Je nacht")
    stage.taps("goed")
    assert "Je nacht: goed" in stage.last.text
    with stage.database() as conn:
        row = nights.load(conn, stage.user, date(2026, 6, 11))
    assert row is not None
    assert row.finished_at is None


def test_the_list_speaks_english_and_comes_below_another_features_button(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [checkin.register, diary.register], language="en", now=NOON)
    stage.settled()
    stage.says("/nights")
    reply = stage.taps_data("do:nights", max(stage.chat))
    assert reply.below
    assert stage.labels[:2] == ["○ last night", "○ Wed–Thu 11 Jun"]
