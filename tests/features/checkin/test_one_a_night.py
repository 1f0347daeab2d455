"""The planned check-in beside one that somebody began: one message a night, and none in the middle of it.

What is due is planned, claimed, rendered and recorded as the worker does it, without Telegram.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.delivery import outbox, planner
from bot.delivery.record import Steps
from bot.features import checkin, faq
from tests.features.checkin.conftest import Mornings

EARLY = datetime(2026, 6, 12, 4, 0, tzinfo=UTC)  # 06:00 on Friday; the check-in is planned for 07:30
LIGHTS_OUT = "Hoe laat deed je het licht uit om te slapen?"


class Delivered(Mornings):
    """A stage whose scheduled messages come when they are due."""

    def until(self, wall: str) -> list[str]:
        """Turn the clock to a wall time of that Friday, minute by minute; returns the texts that came."""
        hour, minute = map(int, wall.split(":"))
        came = []
        while self.now < datetime(2026, 6, 12, hour - 2, minute, tzinfo=UTC):
            self.later(minutes=1)
            came += self.delivers()
        return came

    def delivers(self) -> list[str]:
        """Send what is due now."""
        steps = Steps({self.kind.name: self.kind}, "worker")
        with self.database() as conn:
            planner.plan(conn, self.now)
            rows = outbox.claim(conn, "worker", self.now, 64)
            screens = [(row, steps.prepare(conn, row, self.now)) for row in rows if row.kind == "checkin"]
        came = []
        for row, screen in screens:
            if screen is not None:
                message = self.posts(screen)
                with self.database() as conn:
                    steps.sent(conn, row, screen, message, self.now)
                came.append(screen.text)
        return came


@pytest.fixture
def jip(tmp_path: Path) -> Delivered:
    stage = Delivered(tmp_path, [checkin.register, faq.register], now=EARLY)
    stage.settled(magnesium="none", nudges=False)
    return stage


def test_the_planned_message_comes_once_to_somebody_who_did_nothing(jip: Delivered) -> None:
    assert len(jip.until("12:00")) == 1


def test_after_an_early_later_the_message_asked_for_is_the_only_one(jip: Delivered) -> None:
    jip.until("06:20")
    jip.says("/dagboek")
    jip.taps("Later")
    assert jip.until("07:19") == []
    assert len(jip.until("07:25")) == 1
    assert jip.until("12:00") == []


def test_a_later_one_that_still_waits_takes_the_place_of_the_planned_one(jip: Delivered) -> None:
    jip.until("07:00")
    jip.says("/dagboek")
    jip.taps("Later")
    assert jip.until("07:59") == []
    assert len(jip.until("12:00")) == 1


def test_the_planned_message_does_not_interrupt_and_comes_once_when_the_rest_is_left_open(jip: Delivered) -> None:
    jip.until("07:28")
    jip.says("/dagboek")
    jip.until("07:29")
    jip.says("23:15")
    assert jip.until("08:28") == []
    came = jip.until("12:00")
    assert len(came) == 1
    assert came[0].startswith("We waren gebleven bij de nacht van donderdag op vrijdag. Hoelang duurde het")


def test_a_checkin_finished_before_the_planned_message_is_followed_by_none(jip: Delivered) -> None:
    jip.until("07:28")
    jip.plays("/dagboek", "23:15", "20", "10", "06:45", "07:00", "goed")
    assert jip.until("19:00") == []


def test_whoever_is_still_at_it_when_the_later_message_is_due_is_not_interrupted_either(jip: Delivered) -> None:
    jip.until("07:28")
    jip.says("/dagboek")
    jip.until("08:20")
    jip.says("23:15")
    assert jip.until("09:19") == []
    assert len(jip.until("12:00")) == 1


def test_a_checkin_begun_more_than_an_hour_before_is_asked_again_at_the_planned_time(jip: Delivered) -> None:
    jip.until("06:20")
    jip.says("/dagboek")
    assert jip.until("07:29") == []
    assert len(jip.until("07:31")) == 1
    assert jip.until("12:00") == []


def test_a_message_that_could_not_be_sent_is_tried_again_though_its_question_is_open(jip: Delivered) -> None:
    steps = Steps({jip.kind.name: jip.kind}, "worker")
    jip.now = datetime(2026, 6, 12, 5, 30, tzinfo=UTC)
    with jip.database() as conn:
        planner.plan(conn, jip.now)
        (row,) = outbox.claim(conn, "worker", jip.now, 64)
        assert steps.prepare(conn, row, jip.now) is not None
        outbox.release(conn, row, "worker", jip.now)
    assert len(jip.delivers()) == 1


def test_a_question_that_comes_back_names_its_night(jip: Delivered) -> None:
    jip.until("07:30")
    jip.says("23:15")
    jip.says("hoeveel magnesium mag ik per dag")
    assert jip.last.text.startswith("Over de nacht van donderdag op vrijdag: hoelang duurde het voor je sliep?")
    jip.says("xyzzy plugh")
    assert jip.last.text.startswith("Typ hoelang ongeveer, zoals 20 minuten of een kwartier. Hoelang duurde het")


def test_hours_later_the_next_question_names_the_night_too(jip: Delivered) -> None:
    jip.until("07:30")
    jip.until("10:00")
    jip.says("23:15")
    assert jip.last.text.startswith("23:15. Over de nacht van donderdag op vrijdag: hoelang duurde het voor je sliep?")
    jip.taps("20 min")
    assert jip.last.text == "20 minuten. En hoelang was je 's nachts wakker, alles bij elkaar?"


def test_a_time_typed_in_the_evening_is_not_swallowed_by_the_mornings_question(jip: Delivered) -> None:
    jip.until("07:30")
    jip.until("18:00")
    jip.says("22:30")
    assert jip.answers() == {}
    assert jip.last.text == f"Over de nacht van donderdag op vrijdag: h{LIGHTS_OUT[1:]}"
    jip.later(minutes=5)
    jip.says("22:30")
    assert jip.last.text.startswith("22:30. Hoelang duurde het"), "shown within the last hour, it is taken"


def test_in_the_afternoon_a_typed_answer_still_counts(jip: Delivered) -> None:
    jip.until("07:30")
    jip.until("17:59")
    jip.says("22:30")
    assert "lights_out" in jip.answers()


def test_its_buttons_count_in_the_evening_as_well(jip: Delivered) -> None:
    jip.until("07:30")
    jip.until("21:00")
    jip.taps("23:15")
    assert "lights_out" in jip.answers()


def test_a_question_shown_again_expires_when_it_would_have(jip: Delivered) -> None:
    jip.until("07:30")
    jip.until("12:00")
    jip.says("hoeveel magnesium mag ik per dag")
    jip.now = datetime(2026, 6, 13, 5, 31, tzinfo=UTC)
    assert jip.open_subjects() == []
