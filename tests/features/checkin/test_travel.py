"""A night that began in one time zone and ends in another."""

from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot.db import nights
from bot.features import account, checkin, diary
from tests.features.checkin.conftest import FRIDAY, Mornings
from tests.support.settings import opens
from tests.support.stage import knows_no_answers


@pytest.fixture
def traveller(tmp_path: Path) -> Callable[..., Mornings]:
    def make(now: datetime) -> Mornings:
        stage = Mornings(tmp_path, [checkin.register, diary.register, account.register, knows_no_answers], now=now)
        stage.settled(zone="America/New_York")
        return stage

    return make


def moves(stage: Mornings, place: str) -> None:
    opens(stage, "Tijdzone")
    stage.says(place)
    stage.taps("Ja")


def test_who_moves_in_the_morning_rose_elsewhere_and_the_hours_are_those_that_passed(
    traveller: Callable[..., Mornings],
) -> None:
    stage = traveller(datetime(2026, 6, 12, 8, 0, tzinfo=UTC))  # 10:00 in Amsterdam
    moves(stage, "Amsterdam")
    stage.plays("/dagboek", "22:00", "30", "niet", "10:00", "10:00")
    row = stage.night()
    assert row is not None
    assert (row.zone, row.zone_up) == ("America/New_York", "Europe/Amsterdam")
    assert stage.plays("gaat wel").startswith("Dank je, het staat erin. Je sliep ongeveer 5 uur en 30 minuten.")
    assert stage.plays("*Iets aanpassen").endswith(
        "In deze nacht reisde je naar een andere tijdzone. Als ik nachten naast elkaar leg, laat ik deze weg."
    )


def test_who_moves_in_the_afternoon_sleeps_the_next_night_where_they_are(traveller: Callable[..., Mornings]) -> None:
    stage = traveller(datetime(2026, 6, 11, 14, 0, tzinfo=UTC))  # 16:00 in Amsterdam
    moves(stage, "Amsterdam")
    assert stage.night() is None
    stage.now = datetime(2026, 6, 12, 6, 0, tzinfo=UTC)
    stage.plays("/dagboek", "23:00")
    row = stage.night()
    assert row is not None
    assert (row.zone, row.zone_up) == ("Europe/Amsterdam", None)


def test_back_where_the_night_began_it_is_a_night_like_any_other(traveller: Callable[..., Mornings]) -> None:
    stage = traveller(datetime(2026, 6, 12, 8, 0, tzinfo=UTC))
    moves(stage, "Londen")
    stage.plays("*Ja")
    stage.now = datetime(2026, 6, 12, 10, 0, tzinfo=UTC)
    moves(stage, "New York")
    row = stage.night()
    assert row is not None
    assert (row.zone, row.zone_up) == ("America/New_York", None)


def test_a_night_whose_morning_was_told_stays_where_it_was(traveller: Callable[..., Mornings]) -> None:
    stage = traveller(datetime(2026, 6, 12, 11, 30, tzinfo=UTC))  # 07:30 in New York
    stage.plays("/dagboek", "23:00", "30", "niet", "07:00")
    moves(stage, "Chicago")
    row = stage.night()
    assert row is not None
    assert (row.zone, row.zone_up, row.answers.woke) == ("America/New_York", None, time(7))
    with stage.database() as conn:
        assert len(nights.between(conn, stage.user, FRIDAY, FRIDAY)) == 1
