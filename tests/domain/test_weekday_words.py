"""One table of names: what is read as a day of the week is read as a date too."""

from datetime import date, timedelta

import pytest

from bot.domain import spoken_dates, spoken_weekdays
from bot.domain.spoken_dates import read_until
from bot.domain.spoken_weekdays import read_weekdays
from bot.domain.weekday_words import WEEKDAYS

SUNDAY = date(2026, 6, 14)
NAMES = [
    (name, day) for week in WEEKDAYS.values() for day, names in enumerate(week.split(",")) for name in names.split()
]


@pytest.mark.parametrize(("name", "day"), NAMES)
def test_every_name_is_a_weekday_and_the_next_date_of_it(name: str, day: int) -> None:
    assert read_weekdays(name) == {day}
    assert read_until(f"tot {name}", today=SUNDAY) == SUNDAY + timedelta(days=day + 1)


def test_no_other_table_of_them_exists() -> None:
    tables = [
        name
        for module in (spoken_dates, spoken_weekdays)
        for name, value in vars(module).items()
        if isinstance(value, dict) and value is not WEEKDAYS and "maandag" in str(value) and name[:2] != "__"
    ]
    assert tables == []
