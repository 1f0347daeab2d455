"""/nights in a trial: filled in or not, to be opened and mended, and no answers beside each other."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.db import nights
from bot.domain.night import NightAnswers
from bot.features import checkin, diary
from tests.support.stage import Stage

NOON = datetime(2026, 6, 12, 10, 0, tzinfo=UTC)
NIGHT = date(2026, 6, 12)
FULL = NightAnswers(lights_out=time(23), sol=37, waso=0, woke=time(6, 30), out_of_bed=time(7), quality="good")


def staged(folder: Path, language: str) -> Stage:
    stage = Stage(folder, [checkin.register, diary.register], language=language, now=NOON)
    stage.settled(trial="sol")
    told = [NightAnswers(sol=37), FULL, NightAnswers(skipped=frozenset({"sol"})), NightAnswers(no_sleep=True)]
    with stage.database() as conn:
        for back, answers in enumerate(told):
            at = {"night": NIGHT - timedelta(days=back), "now": NOON - timedelta(days=back)}
            nights.save(conn, stage.user, zone="Europe/Amsterdam", answers=answers, finished=True, **at)
    return stage


@pytest.mark.parametrize(
    ("language", "counts", "night"),
    [("nl", "● ingevuld: 3\n○ leeg: 11", "● vannacht"), ("en", "● filled in: 3\n○ empty: 11", "● last night")],
)
def test_the_list_says_what_is_filled_in_and_nothing_of_the_answers(
    tmp_path: Path, language: str, counts: str, night: str
) -> None:
    stage = staged(tmp_path, language)
    stage.says("/nachten" if language == "nl" else "/nights")
    assert stage.last.text.endswith(counts)
    assert stage.labels[0] == night
    assert "37" not in f"{stage.last.text} {stage.labels}"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_night_opens_with_its_answers_and_without_a_time_asleep(tmp_path: Path, language: str) -> None:
    stage = staged(tmp_path, language)
    stage.taps_data(f"checkin:open:{NIGHT - timedelta(days=1)}", 1)
    text = stage.last.text
    assert "23:00" in text
    assert "37" in text
    assert "6" not in text.replace("06:30", "")


def test_an_answer_is_mended_there_and_the_card_says_so(tmp_path: Path) -> None:
    stage = staged(tmp_path, "nl")
    stage.says("/nachten")
    stage.taps("vannacht")
    assert stage.last.text == "De nacht van donderdag op vrijdag\n\nInslapen: 37 minuten"
    stage.taps("Inslapen")
    stage.says("20")
    assert stage.last.text == (
        "De nacht van donderdag op vrijdag\n\nInslapen: 20 minuten\n\n"
        "Achteraf aangepast. In je proef telt deze nacht daarom niet mee."
    )
    stage.taps("Ongedaan maken")
    assert "Inslapen: 37 minuten" in stage.last.text
    with stage.database() as conn:
        row = nights.load(conn, stage.user, NIGHT)
    assert row is not None
    assert row.finished_at is not None


def test_an_empty_night_is_filled_in_with_the_one_question(tmp_path: Path) -> None:
    stage = staged(tmp_path, "nl")
    stage.says("/nachten")
    stage.taps("○ za op zo 7 jun")
    assert stage.last.text.endswith("Hoelang duurde het voor je sliep? Een schatting is genoeg.")
    stage.says("10")
    assert stage.last.text.startswith("Dank je, het staat erin. Fijne dag!")
    stage.says("/nachten")
    assert "● za op zo 7 jun *" in stage.labels
