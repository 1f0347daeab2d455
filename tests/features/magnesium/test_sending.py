"""The reminder as a scheduled message: when it comes and when not."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest

from bot.db import intakes, people, products, questions, schedules
from bot.domain.product import Product
from tests.features.magnesium.composing import (
    NIGHT,
    TEN,
    change,
    compose,
    deliver,
    labels,
    sent,
    waiting,
)
from tests.support.stage import Stage


def test_registering_hands_over_the_kinds(stage: Stage) -> None:
    assert [kind.name for kind in stage.registered[1]] == ["magnesium", "second"]


def test_the_planned_reminder_has_sound_and_every_answer(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    assert screen.text == "Tijd voor je avondroutine. Is het al gelukt?"
    assert labels(screen) == ["Genomen", "Eerder genomen", "Over 15 min", "Over 30 min", "Over 1 uur", "Vanavond niet"]
    assert not screen.silent
    assert screen.question == ("magnesium", "2026-06-12")


def test_it_speaks_english_too(stage: Stage) -> None:
    change(stage, language="en")
    screen = compose(stage)
    assert screen is not None
    assert screen.text == "Time for your evening routine. All done?"
    assert labels(screen) == ["Taken", "Taken earlier", "In 15 min", "In 30 min", "In 1 hour", "Not tonight"]


def test_composing_opens_the_question_of_that_night_until_noon(stage: Stage) -> None:
    compose(stage)
    compose(stage)  # a retry
    with stage.database() as conn:
        (question,) = questions.open_of(conn, stage.user, stage.now)
    assert question.key == ("magnesium", "2026-06-12")
    assert question.expires_at == datetime(2026, 6, 12, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("status", ["taken", "skipped"])
def test_nothing_is_sent_once_the_evening_is_recorded_whoever_did(
    stage: Stage, status: intakes.Status, number: int
) -> None:
    with stage.database() as conn:
        intakes.save(conn, stage.user, NIGHT, status=status, taken_at=None, now=stage.now)
    assert compose(stage, number) is None
    with stage.database() as conn:
        assert not questions.open_of(conn, stage.user, stage.now)


def test_a_dose_that_waits_for_the_pharmacist_is_not_reminded_of_and_says_so(stage: Stage) -> None:
    with stage.database() as conn:
        products.save(conn, stage.user, NIGHT, Product(amount=300, piece=300, pieces=2), stage.now)
    assert compose(stage) is None
    stage.says("/magnesium")
    assert stage.last.text.endswith(
        'Je herinnering wacht tot je apotheker van je dosis weet. Bij "Wat ik neem" kun je dat doorgeven.'
    )
    with stage.database() as conn:
        products.change(conn, stage.user, pharmacist_at=stage.now)
    assert compose(stage) is not None


def test_the_record_of_another_night_does_not_hold_it_back(stage: Stage) -> None:
    with stage.database() as conn:
        intakes.save(conn, stage.user, date(2026, 6, 11), status="taken", taken_at=None, now=stage.now)
    assert compose(stage) is not None


@pytest.mark.parametrize(
    "values",
    [
        {"magnesium": "silent"},
        {"magnesium": "none"},
        {"screened_at": None},
        {"paused_at": TEN},
        {"paused_at": TEN, "paused_until": date(2026, 6, 12)},
        {"lights_out": None},
    ],
)
def test_nothing_is_sent_to_who_does_not_want_it_now(stage: Stage, values: dict[str, Any]) -> None:
    change(stage, **values)
    assert compose(stage) is None


def test_a_pause_that_is_over_holds_nothing_back(stage: Stage) -> None:
    change(stage, paused_at=TEN - timedelta(days=3), paused_until=date(2026, 6, 11))
    assert compose(stage) is not None


@pytest.mark.parametrize(("minutes", "comes"), [(89, True), (90, True), (91, False)])
def test_it_never_comes_later_than_half_an_hour_after_lights_out(stage: Stage, minutes: int, comes: bool) -> None:
    stage.later(minutes=minutes)
    assert (compose(stage) is not None) is comes


def test_with_lights_out_after_midnight_it_may_come_until_one(stage: Stage) -> None:
    change(stage, lights_out=time(0, 30))
    stage.later(minutes=180)  # 01:00
    assert compose(stage) is not None
    stage.later(minutes=1)
    assert compose(stage) is None


def test_who_wants_it_named_reads_magnesium_in_the_reminder(stage: Stage) -> None:
    change(stage, discreet=False)
    first, later = compose(stage), compose(stage, number=1)
    assert first is not None
    assert later is not None
    assert first.text == "Tijd voor je avondroutine. Heb je je magnesium al genomen?"
    assert later.text == "Nog even: heb je je magnesium al genomen?"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("number", [0, 1])
def test_what_a_locked_screen_shows_names_no_magnesium(stage: Stage, language: str, number: int) -> None:
    change(stage, language=language)
    screen = compose(stage, number=number)
    assert screen is not None
    assert "magnesium" not in f"{screen.text} {labels(screen)}".lower()


def test_recording_cancels_what_still_waits(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    sent(stage)
    stage.posts(screen)
    stage.taps("Genomen")
    assert waiting(stage) == {}


@pytest.mark.parametrize("evening", [date(2026, 3, 28), date(2026, 10, 24)])
def test_on_both_clock_change_nights_the_deadline_keeps_to_the_wall_clock(stage: Stage, evening: date) -> None:
    change(stage, lights_out=time(3, 30))
    night = evening + timedelta(days=1)
    stage.now = datetime(night.year, night.month, night.day, 2 if night.month == 3 else 3, 0, tzinfo=UTC)  # 04:00
    assert compose(stage, night=night) is not None
    stage.later(minutes=1)
    assert compose(stage, night=night) is None


def test_a_reminder_moved_across_midnight_on_the_same_evening_stays_one(stage: Stage) -> None:
    with stage.database() as conn:
        person = people.load(conn, stage.user)
        assert person is not None
        schedules.replan(conn, person, TEN - timedelta(hours=1))
    assert deliver(stage) == [0]
    with stage.database() as conn:
        person = people.change(conn, stage.user, lights_out=time(1, 30))
        schedules.replan(conn, person, stage.now)
    went_out = []
    for _ in range(20):
        stage.later(minutes=15)
        went_out += deliver(stage)
    assert went_out == [1]
