"""From which evening on, as people type it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spoken_since import LONGEST_AGO, LONGEST_AHEAD, read_since, split_since

TODAY = date(2026, 6, 11)  # a Thursday


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("vanavond", TODAY),
        ("tonight", TODAY),
        ("vanaf morgen", date(2026, 6, 12)),
        ("gisteren", date(2026, 6, 10)),
        ("sinds maandag", date(2026, 6, 8)),
        ("vorige maandag", date(2026, 6, 8)),
        ("vanaf maandag", date(2026, 6, 15)),
        ("monday", date(2026, 6, 15)),
        ("12 juni", date(2026, 6, 12)),
        ("sinds 1 mei", date(2026, 5, 1)),
        ("1 mei", date(2026, 5, 1)),
        ("since 3 May", date(2026, 5, 3)),
        ("1 juni 2026", date(2026, 6, 1)),
        ("10-6", date(2026, 6, 10)),
        ("3 dagen geleden", date(2026, 6, 8)),
        ("al 3 weken", date(2026, 5, 21)),
        ("over 3 dagen", date(2026, 6, 14)),
        ("30 februari", None),
        ("over 3 maanden", None),
        ("al 2 jaar", None),
        ("ooit", None),
        ("", None),
    ],
)
def test_a_day_that_was_or_will_be(text: str, day: date | None) -> None:
    assert read_since(text, today=TODAY) == day


@pytest.mark.parametrize(
    ("text", "day", "rest"),
    [
        ("vanaf maandag 2 capsules", date(2026, 6, 15), "2 capsules"),
        ("2 capsules sinds 1 juni", date(2026, 6, 1), "2 capsules"),
        ("from tomorrow 1 tablet", date(2026, 6, 12), "1 tablet"),
        ("2 per dag", None, "2 per dag"),
        ("1 's morgens en 1 's avonds", None, "1 's morgens en 1 's avonds"),
    ],
)
def test_a_day_beside_other_things(text: str, day: date | None, rest: str) -> None:
    assert split_since(text, today=TODAY) == (day, rest)


@given(ago=st.integers(-60, 290), today=st.dates(date(2024, 1, 1), date(2030, 1, 1)))
def test_a_date_without_a_year_is_the_one_that_fits(ago: int, today: date) -> None:
    day = today - timedelta(days=ago)
    said = read_since(f"{day.day}-{day.month}", today=today)
    assert said == day or (day.month, day.day) == (2, 29)


@given(text=st.text(max_size=30))
def test_a_day_is_never_too_far(text: str) -> None:
    day = read_since(text, today=TODAY)
    assert day is None or TODAY - LONGEST_AGO <= day <= TODAY + LONGEST_AHEAD
