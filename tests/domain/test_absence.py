from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.absence import Absence, Appointment, DayPart, absences, day_part

AMSTERDAM = "Europe/Amsterdam"
WEDNESDAY, THURSDAY, FRIDAY = date(2026, 6, 10), date(2026, 6, 11), date(2026, 6, 12)
MONDAY = datetime(2026, 6, 8, tzinfo=UTC)


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def week(missed: str) -> list[Appointment]:
    """Check-ins at 07:30 and reminders at 22:00 from Monday on; an x is one that did not come."""
    moments = [MONDAY + timedelta(days=n // 2, hours=5.5 if n % 2 == 0 else 20) for n in range(len(missed))]
    return [Appointment(at, letter != "x") for at, letter in zip(moments, missed, strict=True)]


@pytest.mark.parametrize(
    ("instant", "part"),
    [
        ("2026-06-10 20:00", DayPart(WEDNESDAY, "evening")),
        ("2026-06-10 22:30", DayPart(WEDNESDAY, "evening")),
        ("2026-06-11 01:59", DayPart(WEDNESDAY, "evening")),
        ("2026-06-11 02:00", DayPart(THURSDAY, "morning")),
        ("2026-06-11 09:59", DayPart(THURSDAY, "morning")),
        ("2026-06-11 14:30", DayPart(THURSDAY, "afternoon")),
        ("2026-06-11 16:00", DayPart(THURSDAY, "evening")),
    ],
)
def test_a_part_of_a_day_is_where_the_person_is(instant: str, part: DayPart) -> None:
    assert day_part(utc(instant), AMSTERDAM) == part


def test_somebody_who_was_never_left_alone_has_no_absences() -> None:
    assert absences(week(".............."), AMSTERDAM) == []
    assert absences([], AMSTERDAM) == []


def test_one_or_two_in_a_row_are_named_and_more_are_a_span() -> None:
    wednesday_evening, thursday = DayPart(WEDNESDAY, "evening"), DayPart(THURSDAY, "morning")
    assert absences(week(".....x........"), AMSTERDAM) == [Absence(wednesday_evening, wednesday_evening)]
    assert absences(week(".....xx......."), AMSTERDAM) == [
        Absence(wednesday_evening, wednesday_evening),
        Absence(thursday, thursday),
    ]
    assert absences(week(".....xxxx....."), AMSTERDAM) == [Absence(wednesday_evening, DayPart(FRIDAY, "morning"))]


def test_two_times_away_are_told_apart() -> None:
    found = absences(week("x....xxxx.....")[:9], AMSTERDAM)
    assert [one.first.day.isoformat() for one in found] == ["2026-06-08", "2026-06-10"]


def test_the_order_in_which_they_were_found_does_not_matter() -> None:
    appointments = week("..xx..xxx.x...")
    assert absences(reversed(appointments), AMSTERDAM) == absences(appointments, AMSTERDAM)


def test_a_break_between_two_messages_is_not_counted_as_away() -> None:
    monday, friday, saturday = MONDAY + timedelta(hours=20), MONDAY + timedelta(days=4), MONDAY + timedelta(days=5)
    found = absences([Appointment(at, False) for at in (monday, friday, saturday)], AMSTERDAM)
    assert all(one.first == one.last for one in found)
    assert len(found) == 3


def test_two_messages_of_one_evening_are_one_absence() -> None:
    evening = [Appointment(MONDAY + timedelta(hours=hour), False) for hour in (17, 20)]
    assert len(absences(evening, AMSTERDAM)) == 1


@given(st.lists(st.booleans(), max_size=14))
def test_all_that_did_not_come_and_nothing_else_lies_in_an_absence(came: list[bool]) -> None:
    appointments = week("".join("." if one else "x" for one in came))
    found = absences(appointments, AMSTERDAM)
    for one in appointments:
        part = day_part(one.due_at, AMSTERDAM)
        inside = any(order(away.first) <= order(part) <= order(away.last) for away in found)
        assert inside is not one.came


def order(part: DayPart) -> tuple[date, int]:
    return part.day, ("morning", "afternoon", "evening").index(part.part)
