"""What the evenings noted have used of a supply."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.supply import days_left, used

FIRST = date(2026, 6, 1)
NIGHTS = st.frozensets(st.integers(0, 30).map(lambda ahead: FIRST + timedelta(days=ahead)), max_size=20)


@given(evenings=NIGHTS, pieces=st.sampled_from([0.5, 1, 2, 3]), splits=st.booleans())
def test_without_a_second_moment_each_evening_uses_the_day_s(evenings: frozenset[date], pieces: float, splits: bool):
    assert used(evenings, {}, lambda night: pieces, splits=splits) == len(evenings) * pieces


@given(evenings=NIGHTS, seconds=NIGHTS, splits=st.booleans())
def test_no_night_uses_more_than_a_day_s(evenings: frozenset[date], seconds: frozenset[date], splits: bool):
    taken = used(evenings, dict.fromkeys(seconds, "taken"), lambda night: 2, splits=splits)
    assert taken is not None
    assert 0 <= taken <= 2 * len(evenings | seconds)


@given(evenings=NIGHTS.filter(bool))
def test_of_an_unknown_number_nothing_is_worked_out(evenings: frozenset[date]):
    assert used(evenings, {}, lambda night: None if night == min(evenings) else 1, splits=False) is None


def test_whole_days():
    assert (days_left(7, 2), days_left(1, 2), days_left(7, None)) == (3, 0, None)
