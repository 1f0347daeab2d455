from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spoken_dates import LONGEST, is_too_far, read_until, says_open

THURSDAY = date(2026, 6, 11)


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("tot vrijdag", date(2026, 6, 12)),
        ("donderdag", date(2026, 6, 18)),
        ("t/m vrijdag", date(2026, 6, 13)),
        ("tot en met zondag 14 juni", date(2026, 6, 15)),
        ("volgende week vrijdag", date(2026, 6, 19)),
        ("until Monday please", date(2026, 6, 15)),
        ("3 weken", date(2026, 7, 2)),
        ("een weekje", date(2026, 6, 18)),
        ("a month", date(2026, 7, 11)),
        ("drie dagen graag", date(2026, 6, 14)),
        ("volgende week", date(2026, 6, 18)),
        ("morgen", date(2026, 6, 12)),
        ("the day after tomorrow", date(2026, 6, 13)),
        ("until 12 December", date(2026, 12, 12)),
        ("December 12th", date(2026, 12, 12)),
        ("tot de 1e juli", date(2026, 7, 1)),
        ("12-12", date(2026, 12, 12)),
        ("12/7/2026", date(2026, 7, 12)),
        ("2026-07-01", date(2026, 7, 1)),
        ("1 maart", date(2027, 3, 1)),
        ("een jaar", date(2027, 6, 11)),
        ("a year", date(2027, 6, 11)),
    ],
)
def test_a_date_or_a_length_says_until_when(text: str, until: date) -> None:
    assert read_until(text, today=THURSDAY) == until


@pytest.mark.parametrize(
    "text", ["gisteren", "31 mei", "30 februari", "11 juni", "0 dagen", "500 dagen", "is pauze erg?", "", "12-13", "3"]
)
def test_what_names_no_day_ahead_is_not_read(text: str) -> None:
    assert read_until(text, today=THURSDAY) is None


@pytest.mark.parametrize("text", ["2 jaar", "two years", "18 maanden", "500 dagen", "tot 1 juli 2028", "999 jaar"])
def test_what_ends_over_a_year_away_is_too_far(text: str) -> None:
    assert read_until(text, today=THURSDAY) is None
    assert is_too_far(text, today=THURSDAY)


@pytest.mark.parametrize("text", ["een jaar", "vrijdag", "31 mei", "1 juli 2020", "is 2 jaar pauze erg?", ""])
def test_nothing_else_is_too_far(text: str) -> None:
    assert not is_too_far(text, today=THURSDAY)


def test_a_month_from_the_31st_ends_on_the_last_day_of_a_shorter_month() -> None:
    assert read_until("een maand", today=date(2026, 8, 31)) == date(2026, 9, 30)


@given(st.text(max_size=40), st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_whatever_is_typed_a_day_that_is_read_is_ahead_and_within_a_year(text: str, today: date) -> None:
    until = read_until(text, today=today)
    assert until is None or today < until <= today + LONGEST


@given(st.integers(1, 300), st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_a_written_date_is_read_as_that_date(ahead: int, today: date) -> None:
    day = today + timedelta(days=ahead)
    assert read_until(f"tot {day.day}-{day.month}", today=today) == day
    assert read_until(f"until {day:%d %B %Y}", today=today) == day


@pytest.mark.parametrize("text", ["tot ik het zeg", "voorlopig", "until I say so"])
def test_an_open_end_is_understood(text: str) -> None:
    assert says_open(text)
    assert read_until(text, today=THURSDAY) is None
