"""Whole days between the last sign and today, where the person is."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.silence import FRESH, is_news, silent_days

AMSTERDAM = "Europe/Amsterdam"
HEARD = datetime(2026, 6, 8, 5, 40, tzinfo=UTC)  # Monday 07:40

moments = st.integers(0, 60 * 24 * 270).map(lambda minute: datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=minute))


@pytest.mark.parametrize(
    ("now", "days"),
    [
        ("2026-06-08 20:00", 0),
        ("2026-06-09 05:30", 0),
        ("2026-06-10 05:30", 1),
        ("2026-06-13 21:59", 4),
        ("2026-06-13 22:01", 5),  # Sunday in Amsterdam
        ("2026-06-14 05:30", 5),
    ],
)
def test_days_are_counted_on_the_clock_of_the_person(now: str, days: int) -> None:
    assert silent_days(HEARD, None, datetime.fromisoformat(now).replace(tzinfo=UTC), AMSTERDAM) == days


def test_a_break_ends_the_count_until_its_last_day() -> None:
    now = datetime(2026, 6, 20, 5, 30, tzinfo=UTC)
    assert silent_days(HEARD, date(2026, 6, 15), now, AMSTERDAM) == 5
    assert silent_days(HEARD, date(2026, 6, 1), now, AMSTERDAM) == 11


@given(moments, st.integers(0, 60 * 24 * 20))
def test_a_day_more_is_never_fewer_and_counts_at_most_one_more(start: datetime, minutes: int) -> None:
    now = start + timedelta(minutes=minutes)
    before = silent_days(start, None, now, AMSTERDAM)
    assert before <= silent_days(start, None, now + timedelta(hours=24), AMSTERDAM) <= before + 2
    assert before <= minutes / (24 * 60)


@given(moments, st.integers(-600, 3000))
def test_a_sign_is_kept_when_hours_have_passed_or_a_day_began(start: datetime, minutes: int) -> None:
    now = start + timedelta(minutes=minutes)
    kept = is_news(start, now, AMSTERDAM)
    if now <= start:
        assert not kept
    elif now - start > FRESH:
        assert kept
    after = now if kept or now <= start else start
    assert silent_days(after, None, max(now, after), AMSTERDAM) == 0


def test_the_first_sign_is_kept() -> None:
    assert is_news(None, HEARD, AMSTERDAM)
