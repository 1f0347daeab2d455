"""/nights in a trial: filled in or not, to be opened and mended, and no answers beside each other."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.db import nights, trials
from bot.domain.night import NightAnswers
from bot.domain.trial_plan import Plan
from bot.features import checkin, diary
from tests.support.stage import Stage

NOON = datetime(2026, 6, 12, 10, 0, tzinfo=UTC)
NIGHT = date(2026, 6, 12)
FULL = NightAnswers(lights_out=time(23), sol=37, waso=0, woke=time(6, 30), out_of_bed=time(7), quality="good")

NOT_COUNTED = "Achteraf aangepast. In je proef telt deze nacht daarom niet mee."


def staged(folder: Path, language: str) -> Stage:
    stage = Stage(folder, [checkin.register, diary.register], language=language, now=NOON)
    stage.settled()
    person = stage.person()
    assert person is not None
    with stage.database() as conn:
        trials.begin(conn, person, Plan(question="sol", first=NIGHT - timedelta(days=2)), NOON)
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


def mends(stage: Stage, back: int = 0) -> str:
    """Another answer to the question of a night; returns the card."""
    stage.says("/nachten")
    stage.taps_data(f"checkin:open:{NIGHT - timedelta(days=back)}", max(stage.chat))
    stage.taps("Inslapen")
    stage.says("20")
    return stage.last.text


def test_what_is_changed_after_its_day_does_not_count_in_the_trial_and_the_card_says_so(tmp_path: Path) -> None:
    stage = staged(tmp_path, "nl")
    stage.later(days=1)
    assert mends(stage) == f"De nacht van donderdag op vrijdag\n\nInslapen: 20 minuten\n\n{NOT_COUNTED}"


@pytest.mark.parametrize("hours", [0, 11, 15])
def test_a_slip_put_right_on_its_own_day_counts(tmp_path: Path, hours: int) -> None:
    stage = staged(tmp_path, "nl")
    stage.later(hours=hours)
    assert NOT_COUNTED not in mends(stage)


def test_what_was_left_out_and_is_answered_after_its_day_does_not_count(tmp_path: Path) -> None:
    assert NOT_COUNTED in mends(staged(tmp_path, "nl"), back=2)


def test_a_night_from_before_the_trial_is_none_of_it(tmp_path: Path) -> None:
    stage = staged(tmp_path, "nl")
    with stage.database() as conn:
        at = {"night": NIGHT - timedelta(days=3), "now": NOON - timedelta(days=3)}
        nights.save(conn, stage.user, zone="Europe/Amsterdam", answers=FULL, finished=True, **at)
    assert "Inslapen: 20 minuten" in mends(stage, back=3)
    assert NOT_COUNTED not in stage.last.text


def test_a_change_is_undone_there(tmp_path: Path) -> None:
    stage = staged(tmp_path, "nl")
    mends(stage)
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


@pytest.mark.parametrize("typed", ["ziek", "nee, 30"])
def test_what_is_typed_right_after_an_older_night_is_about_that_night(tmp_path: Path, typed: str) -> None:
    stage = staged(tmp_path, "nl")
    older = NIGHT - timedelta(days=6)
    stage.says("/nachten")
    stage.taps("vr op za 6 jun")
    stage.later(minutes=1)
    stage.says("45")
    stage.later(minutes=1)
    stage.says(typed)
    with stage.database() as conn:
        told = {row.night: row.answers for row in nights.between(conn, stage.user, older, NIGHT)}
    assert told[NIGHT] == NightAnswers(sol=37)
    assert told[older] == (NightAnswers(sol=30) if "30" in typed else NightAnswers(sol=45, circumstances={"ill"}))


def test_an_hour_later_a_flag_is_about_last_night(tmp_path: Path) -> None:
    stage = staged(tmp_path, "nl")
    stage.says("/nachten")
    stage.taps("vr op za 6 jun")
    stage.later(minutes=1)
    stage.says("45")
    stage.later(minutes=61)
    stage.says("ziek")
    with stage.database() as conn:
        row = nights.load(conn, stage.user, NIGHT)
    assert row is not None
    assert row.answers.circumstances == {"ill"}
