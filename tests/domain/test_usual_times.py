"""The person's own clock times of late."""

from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.night import NightAnswers
from bot.domain.usual_times import usual_times

FRIDAY = date(2026, 6, 12)
SATURDAY = date(2026, 6, 13)
FREE = frozenset({5, 6})


def nights(*walls: str | None, last: date = FRIDAY - timedelta(days=1)):
    """Lights out of the nights up to `last`, the last one last."""
    told = [NightAnswers(lights_out=time.fromisoformat(wall) if wall else None) for wall in walls]
    return [(last - timedelta(days=len(told) - 1 - at), one) for at, one in enumerate(told)]


def test_bedtimes_around_midnight_have_their_median_there_and_not_at_noon() -> None:
    assert usual_times(nights("23:30", "00:30", "23:50"), FRIDAY, frozenset()) == {"lights_out": time(23, 50)}


def test_three_nights_are_needed_and_missing_ones_are_none() -> None:
    assert usual_times(nights("23:30", "00:30"), FRIDAY, frozenset()) == {}
    assert usual_times(nights("23:30", None, "00:30", None), FRIDAY, frozenset()) == {}


def test_ordinary_and_free_days_stay_apart_where_three_of_a_kind_are_there() -> None:
    ordinary = nights("23:00", "23:00", "23:00")
    weekend = nights("01:00", "01:00", last=date(2026, 6, 7))
    assert usual_times([*weekend, *ordinary], FRIDAY, FREE)["lights_out"] == time(23)
    assert usual_times([*weekend, *ordinary], SATURDAY, FREE)["lights_out"] == time(23), "two are too few: all count"
    earlier = nights("01:00", last=date(2026, 5, 31))
    assert usual_times([*earlier, *weekend, *ordinary], SATURDAY, FREE)["lights_out"] == time(1)


def test_times_are_to_the_nearest_five_minutes_and_nights_without_sleep_do_not_count() -> None:
    assert usual_times(nights("23:07", "23:07", "23:07"), FRIDAY, frozenset()) == {"lights_out": time(23, 5)}
    none = [(day, answers.model_copy(update={"no_sleep": True})) for day, answers in nights("23:07", "23:07", "23:07")]
    assert usual_times(none, FRIDAY, frozenset()) == {}


@given(st.lists(st.integers(18 * 60, 30 * 60), min_size=3, max_size=14))
def test_the_usual_time_lies_between_the_earliest_and_the_latest(minutes: list[int]) -> None:
    walls = [f"{one // 60 % 24:02}:{one % 60:02}" for one in minutes]
    found = usual_times(nights(*walls), FRIDAY, frozenset())["lights_out"]
    since = found.hour * 60 + found.minute + (1440 if found.hour < 12 else 0)
    assert min(minutes) - 3 <= since <= max(minutes) + 3
