"""Any tap or text is a sign of life; it is kept once in some hours, and no danger is met with small talk."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.db import people
from bot.features import account, checkin, faq
from tests.support.stage import Stage, person
from tests.support.turning import Turning

Begin = Callable[..., Turning]
NOW = datetime(2026, 6, 11, 10, 0, tzinfo=UTC)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, [account.register, checkin.register, faq.register], now=NOW)
    stage.settled()
    return stage


@pytest.mark.parametrize("how", ["text", "sticker", "edited", "tap"])
def test_whatever_comes_from_them_is_a_sign_of_life(stage: Stage, how: str) -> None:
    stage.taps_data("do:settings", 7) if how == "tap" else stage.sends(how, text="/instellingen")
    assert person(stage).heard_at == NOW


@pytest.mark.parametrize("how", ["blocked", "unblocked"])
def test_what_telegram_says_of_the_chat_is_none(stage: Stage, how: str) -> None:
    stage.sends(how)
    assert person(stage).heard_at is None


def test_within_some_hours_of_a_day_the_first_sign_stands(stage: Stage) -> None:
    stage.says("/instellingen")
    stage.later(hours=5)
    stage.says("/instellingen")
    assert person(stage).heard_at == NOW
    stage.later(hours=2)
    stage.says("/instellingen")
    assert person(stage).heard_at == NOW + timedelta(hours=7)
    stage.later(hours=5, minutes=30)  # 00:30 in Amsterdam
    stage.says("/instellingen")
    assert person(stage).heard_at == NOW + timedelta(hours=12, minutes=30)


def test_an_update_that_comes_again_days_later_is_no_new_sign(stage: Stage) -> None:
    stage.says("/instellingen")
    stage.later(days=1)
    stage.again()
    assert person(stage).heard_at == NOW


def silent(stage: Stage) -> None:
    with stage.database() as conn:
        people.change(conn, stage.user, silent_at=NOW - timedelta(days=1), heard_at=NOW - timedelta(days=7))


def test_a_cry_for_help_after_silent_days_is_answered_alone(stage: Stage) -> None:
    silent(stage)
    reply = stage.says("ik wil niet meer leven")
    assert reply.urgent
    assert not any("Fijn dat je er weer bent" in screen.text for screen in reply.screens)
    assert person(stage).silent_at is None


def test_a_question_after_silent_days_is_answered_and_they_are_welcome(stage: Stage) -> None:
    silent(stage)
    reply = stage.says("hoeveel magnesium mag ik per dag")
    assert reply.screens[0].text.startswith("Fijn dat je er weer bent. Ik kom ")
    assert "mg" in reply.screens[1].text
    stage.again()
    assert sum("Fijn dat je er weer bent" in screen.text for screen in stage.chat.values()) == 1


def test_a_break_chosen_after_silent_days_is_not_contradicted(stage: Stage) -> None:
    silent(stage)
    reply = stage.says("/pauze een week")
    assert not any("Fijn dat je er weer bent" in screen.text for screen in reply.screens)
    assert person(stage).silent_at is None


def test_who_is_silent_and_blocks_is_still_silent(stage: Stage) -> None:
    silent(stage)
    stage.sends("blocked")
    assert person(stage).silent_at is not None
