"""Once more on the same evening: later, silent repeats, and neither beside the other."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.db import intakes, people, schedules
from bot.delivery import outbox
from tests.features.magnesium.composing import (
    NIGHT,
    TEN,
    asked_for,
    change,
    compose,
    deliver,
    labels,
    sent,
    waiting,
)
from tests.support.stage import Stage


def test_later_messages_are_silent_and_shorter(stage: Stage) -> None:
    first, later = compose(stage), compose(stage, number=1)
    assert first is not None
    assert later is not None
    assert later.silent
    assert len(later.text) < len(first.text)


@pytest.mark.parametrize(
    ("minutes", "offered"),
    [
        (29, ["Over 15 min", "Over 30 min", "Over 1 uur"]),
        (30, ["Over 15 min", "Over 30 min"]),
        (60, ["Over 15 min"]),
        (75, []),
        (90, []),
    ],
)
def test_later_is_offered_only_where_that_is_before_the_deadline(
    stage: Stage, minutes: int, offered: list[str]
) -> None:
    stage.later(minutes=minutes)
    screen = compose(stage)
    assert screen is not None
    assert labels(screen) == ["Genomen", "Eerder genomen", *offered, "Vanavond niet"]


def test_the_seventh_message_of_a_night_offers_no_eighth(stage: Stage) -> None:
    change(stage, reminder_at="dinner", dinner=time(18), lights_out=time(23, 59))
    offered = []
    for number in (5, 6):
        asked_for(stage)
        offered.append(compose(stage, number=number))
    assert [screen is not None and "Over 30 min" in labels(screen) for screen in offered] == [True, False]


def test_after_the_planned_message_one_silent_repeat_waits(stage: Stage) -> None:
    sent(stage)
    assert waiting(stage) == {1: TEN + timedelta(minutes=30)}


@pytest.mark.parametrize(("repeats", "numbers"), [(0, []), (1, [1]), (2, [1, 2]), (3, [1, 2, 3])])
def test_as_many_silent_repeats_come_as_were_chosen(stage: Stage, repeats: int, numbers: list[int]) -> None:
    change(stage, repeats=repeats, reminder_at="dinner", dinner=time(18), lights_out=time(23, 59))
    for number in range(repeats + 1):
        sent(stage, number)
    assert sorted(waiting(stage)) == numbers


def test_a_repeat_that_waits_is_not_sent_once_fewer_are_chosen(stage: Stage) -> None:
    sent(stage)
    change(stage, repeats=0)
    stage.later(minutes=30)
    assert compose(stage, number=1) is None
    change(stage, repeats=1)
    assert compose(stage, number=1) is not None


def test_without_repeats_a_later_message_comes_all_the_same_and_again_after_a_refusal(stage: Stage) -> None:
    change(stage, repeats=0)
    screen = compose(stage)
    assert screen is not None
    sent(stage)
    stage.posts(screen)
    stage.taps("Over 15 min")
    assert waiting(stage) == {1: TEN + timedelta(minutes=15)}
    stage.later(minutes=15)
    for _ in range(2):  # rendered, refused by Telegram, rendered once more
        assert compose(stage, number=1, due=stage.now) is not None


def test_after_the_repeat_nothing_more_comes_by_itself(stage: Stage) -> None:
    sent(stage)
    stage.later(minutes=30)
    sent(stage, number=1)
    assert set(waiting(stage)) == {1}


def test_no_repeat_waits_where_it_would_come_too_late(stage: Stage) -> None:
    stage.later(minutes=60)
    sent(stage)
    assert waiting(stage) == {}


def test_no_repeat_waits_where_it_was_answered_before_the_sending_was_recorded(stage: Stage) -> None:
    with stage.database() as conn:
        intakes.save(conn, stage.user, NIGHT, status="taken", taken_at=TEN, now=TEN)
    sent(stage)
    assert waiting(stage) == {}


def test_later_takes_the_place_of_the_silent_repeat(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    sent(stage)
    at = stage.posts(screen)
    stage.later(minutes=4)
    stage.taps("Over 30 min")
    assert stage.chat[at].text == "Goed, om 22:34 nog een keer."
    assert waiting(stage) == {2: TEN + timedelta(minutes=34)}


def test_later_tapped_before_the_sending_was_recorded_is_still_the_only_one(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    stage.posts(screen)
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", NIGHT, 0, stage.now)
    stage.taps("Over 30 min")
    sent(stage)
    assert set(waiting(stage)) == {1}


def test_a_repeat_that_was_claimed_already_gives_way_to_later(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    sent(stage)
    stage.posts(screen)
    stage.later(minutes=29)
    stage.taps("Over 30 min")
    stage.later(minutes=1)
    assert compose(stage, number=1) is None
    stage.later(minutes=29)
    assert compose(stage, number=2, due=stage.now) is not None


def test_later_twice_is_later_once(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    sent(stage)
    at = stage.posts(screen)
    later = stage.find("Over 30 min")[1]
    stage.taps("Over 30 min")
    stage.later(minutes=5)
    stage.taps_data(later, at)
    stage.again()
    assert waiting(stage) == {2: TEN + timedelta(minutes=30)}
    assert stage.chat[at].text == "Goed, om 22:30 nog een keer."


@pytest.mark.parametrize(
    ("evening", "hour", "wall"), [(date(2026, 3, 28), 0, "03:20"), (date(2026, 10, 24), 0, "02:20")]
)
def test_later_on_both_clock_change_nights_is_so_many_real_minutes_and_of_the_same_night(
    stage: Stage, evening: date, hour: int, wall: str
) -> None:
    change(stage, lights_out=time(4), consent_at=datetime(2026, 1, 1, tzinfo=UTC))
    night = evening + timedelta(days=1)
    stage.now = datetime(night.year, night.month, night.day, hour, 50, tzinfo=UTC)
    screen = compose(stage, night=night)
    assert screen is not None
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", night, 0, stage.now)
    stage.posts(screen)
    stage.taps("Over 30 min")
    assert stage.last.text == f"Goed, om {wall} nog een keer."
    assert waiting(stage) == {1: stage.now + timedelta(minutes=30)}
    stage.later(minutes=30)
    stage.taps("Genomen")
    with stage.database() as conn:
        intake = intakes.load(conn, stage.user, night)
    assert intake is not None
    assert intake.taken_at == stage.now


def test_an_evening_without_an_answer_is_two_messages(stage: Stage) -> None:
    with stage.database() as conn:
        person = people.load(conn, stage.user)
        assert person is not None
        schedules.replan(conn, person, TEN - timedelta(hours=1))
    went_out = []
    for _ in range(16):  # 22:00 to 01:45
        went_out += deliver(stage)
        stage.later(minutes=15)
    assert went_out == [0, 1]
