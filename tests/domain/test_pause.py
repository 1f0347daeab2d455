"""A break is over with the first instant of its last day, on the person's own clock."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.pause import paused_until

BEGAN = datetime(2026, 6, 11, 18, 14, tzinfo=UTC)
DAY = date(2026, 6, 20)
MOMENT = timedelta(microseconds=1)


@dataclass(frozen=True)
class Somebody:
    paused_at: datetime | None = BEGAN
    paused_until: date | None = DAY
    zone: str = "Europe/Amsterdam"


def test_who_has_no_break_is_not_paused_whatever_day_was_once_named() -> None:
    assert paused_until(Somebody(paused_at=None), BEGAN) is None


def test_a_break_without_an_end_lasts() -> None:
    assert paused_until(Somebody(paused_until=None), BEGAN + timedelta(days=999)) == date.max


@pytest.mark.parametrize(
    ("zone", "midnight"),
    [
        ("Europe/Amsterdam", "2026-06-19 22:00"),
        ("Pacific/Kiritimati", "2026-06-19 10:00"),
        ("America/New_York", "2026-06-20 04:00"),
    ],
)
def test_it_ends_at_midnight_where_they_are(zone: str, midnight: str) -> None:
    end = datetime.fromisoformat(midnight).replace(tzinfo=UTC)
    assert paused_until(Somebody(zone=zone), end - MOMENT) == DAY
    assert paused_until(Somebody(zone=zone), end) is None


def test_a_midnight_that_the_clock_change_skips_ends_it_when_the_day_begins() -> None:
    """In Cairo 24 April 2026 begins at 01:00."""
    cairo = Somebody(paused_until=date(2026, 4, 24), zone="Africa/Cairo")
    begins = datetime(2026, 4, 23, 22, 0, tzinfo=UTC)
    assert paused_until(cairo, begins - MOMENT) == date(2026, 4, 24)
    assert paused_until(cairo, begins) is None
