"""Somebody who gets up before four: the night that ended is theirs already at three."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta

import pytest

from tests.features.checkin.conftest import FRIDAY, Mornings
from tests.features.checkin.test_nights_that_differ import waiting

AT_3 = datetime(2026, 6, 12, 1, 0, tzinfo=UTC)  # 03:00 on Friday in Amsterdam
ANSWERS = ("19:00", "10", "niet", "02:15", "02:30", "goed")


@pytest.fixture
def baker(open_stage: Callable[..., Mornings]) -> Mornings:
    """Up at 02:30 every day; the check-in came at 03:00."""
    stage = open_stage("nl", getup=time(2, 30), getup_free=time(2, 30), free_days=frozenset(), lights_out=time(19))
    stage.now = AT_3
    stage.arrives()
    stage.later(minutes=5)
    return stage


def test_diary_goes_on_with_what_was_just_asked(baker: Mornings) -> None:
    baker.says("/dagboek")
    assert baker.last.text.startswith("Goedemorgen! Dit gaat over de nacht van donderdag op vrijdag.")
    assert baker.open_subjects() == [FRIDAY.isoformat()]
    baker.plays(*ANSWERS)
    assert baker.answers()["woke"] == time(2, 15)


def test_diary_by_hand_before_the_planned_one_is_about_the_night_that_just_ended(baker: Mornings) -> None:
    baker.plays(*ANSWERS)
    baker.now = AT_3 + timedelta(days=1, minutes=-15)
    baker.says("/dagboek")
    assert "de nacht van vrijdag op zaterdag" in baker.last.text


def test_before_getting_up_last_night_is_still_the_one_before(baker: Mornings) -> None:
    baker.now = AT_3 - timedelta(hours=1)
    baker.says("/nachten")
    assert baker.labels[0] == "○ vannacht"
    assert baker.find("vannacht")[1] == "checkin:start:2026-06-11"


def test_the_list_of_nights_begins_with_the_one_that_just_ended(baker: Mornings) -> None:
    baker.plays(*ANSWERS)
    baker.says("/nachten")
    assert baker.labels[0] == "● vannacht"
    assert baker.find("vannacht")[1] == "checkin:open:2026-06-12"


@pytest.mark.parametrize(("way", "minutes"), [("*Later", 60), ("in bed", 30)])
def test_later_and_still_in_bed_come_back(baker: Mornings, way: str, minutes: int) -> None:
    if way == "in bed":
        baker.plays(*ANSWERS[:4])
        way = "*Ik lig nog"
    baker.plays(way)
    assert waiting(baker) == [(2, baker.now + timedelta(minutes=minutes))]


def test_whoever_gets_up_at_four_or_later_is_left_alone_in_the_small_hours(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.now = AT_3 - timedelta(hours=1)
    stage.plays("/dagboek", "*Later")
    assert waiting(stage) == []
