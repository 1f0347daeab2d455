from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.dated import DatedNight, Evening
from bot.domain.night import NightAnswers, figures
from bot.domain.week import Mean, MeanClock, Week, mean_clock, week_figures, week_of

AMSTERDAM = "Europe/Amsterdam"
MONDAY, SUNDAY = date(2026, 1, 12), date(2026, 1, 18)
FULL = NightAnswers(lights_out=time(23, 15), sol=35, waso=40, woke=time(6, 20), out_of_bed=time(7), quality="good")
SHORT = NightAnswers(lights_out=time(0, 45), sol=5, waso=0, woke=time(5, 50), out_of_bed=time(6, 45))


def dated(*answers: NightAnswers) -> list[DatedNight]:
    return [DatedNight(MONDAY + timedelta(days=day), AMSTERDAM, given) for day, given in enumerate(answers)]


@pytest.mark.parametrize("day", [MONDAY, date(2026, 1, 15), SUNDAY])
def test_a_week_runs_from_mondays_morning_to_sundays(day: date) -> None:
    week = week_of(day)
    assert week == Week(SUNDAY)
    assert week.nights == tuple(MONDAY + timedelta(days=ahead) for ahead in range(7))
    assert week.previous.nights[-1] == MONDAY - timedelta(days=1)


@given(st.dates(date(2025, 1, 1), date(2027, 12, 31)))
def test_every_night_is_in_its_own_week_only(night: date) -> None:
    assert night in week_of(night).nights
    assert night not in week_of(night).previous.nights


def test_the_worked_night_alone_gives_its_own_figures() -> None:
    week = week_figures(dated(FULL), [])
    assert (week.nights, week.tst, week.sol, week.waso) == (1, Mean(350, 1), Mean(35, 1), Mean(40, 1))
    assert week.efficiency is not None
    assert round(week.efficiency.value, 1) == 75.3


def test_efficiency_is_the_sum_asleep_over_the_sum_of_windows() -> None:
    week = week_figures(dated(FULL, SHORT), [])
    assert week.tst == Mean(325, 2)
    assert week.efficiency == Mean(100 * (350 + 300) / (465 + 360), 2)


def test_each_mean_rests_on_the_nights_that_have_its_figure() -> None:
    without_sol = FULL.model_copy(update={"sol": None})
    without_end = FULL.model_copy(update={"out_of_bed": None, "sol": 5})
    week = week_figures(dated(FULL, without_sol, without_end, NightAnswers()), [])
    assert week.nights == 3
    assert week.tst == Mean((350 + 380) / 2, 2)
    assert week.sol == Mean(20, 2)
    assert week.waso == Mean(40, 3)
    assert week.efficiency == Mean(100 * 350 / 465, 1)


def test_a_night_without_sleep_counts_as_zero_asleep_and_tells_nothing_else() -> None:
    week = week_figures(dated(FULL, NightAnswers(no_sleep=True)), [])
    assert (week.nights, week.tst, week.sol) == (2, Mean(175, 2), Mean(35, 1))


def test_an_empty_week_has_no_figures() -> None:
    week = week_figures([], [])
    assert (week.nights, week.magnesium_taken, week.magnesium_known) == (0, 0, 0)
    assert {week.tst, week.sol, week.waso, week.efficiency} == {None}


def test_an_evening_that_is_unknown_is_not_an_evening_without() -> None:
    evenings = [Evening(SUNDAY - timedelta(days=day), taken) for day, taken in enumerate([True, True, False, None])]
    week = week_figures([], evenings)
    assert (week.magnesium_taken, week.magnesium_known) == (2, 3)


def clocks(*answers: NightAnswers) -> tuple[MeanClock | None, MeanClock | None]:
    nights = dated(*answers)
    lights_out = mean_clock(night.since_noon("lights_out") for night in nights)
    return lights_out, mean_clock(night.since_noon("out_of_bed") for night in nights)


@pytest.mark.parametrize(
    ("times", "mean"),
    [
        ([time(23, 30), time(0, 30)], MeanClock(time(0), 2)),
        ([time(22), time(23)], MeanClock(time(22, 30), 2)),
        ([time(1), time(23)], MeanClock(time(0), 2)),
        ([time(6, 45)], MeanClock(time(6, 45), 1)),
        ([time(23, 59), None, time(0, 2)], MeanClock(time(0), 2)),
        ([None], None),
        ([], None),
    ],
)
def test_bedtimes_are_averaged_over_midnight(times: list[time | None], mean: MeanClock | None) -> None:
    assert clocks(*(NightAnswers(lights_out=wall) for wall in times))[0] == mean


def test_getting_up_around_noon_is_averaged_over_noon() -> None:
    late = [FULL.model_copy(update={"out_of_bed": wall}) for wall in (time(11, 30), time(12, 30))]
    assert clocks(*late)[1] == MeanClock(time(12), 2)


def test_a_sleep_of_one_day_among_nights_is_later_than_they_are_and_not_earlier() -> None:
    night = NightAnswers(lights_out=time(23), woke=time(7), out_of_bed=time(7))
    day = NightAnswers(lights_out=time(12, 30), woke=time(18, 30), out_of_bed=time(18, 30))
    assert clocks(*[night] * 4, day) == (MeanClock(time(1, 42), 5), MeanClock(time(9, 18), 5))


WALLS = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))
ANSWERS = st.builds(
    NightAnswers,
    lights_out=st.none() | WALLS,
    sol=st.none() | st.integers(0, 90),
    waso=st.none() | st.integers(0, 90),
    woke=st.none() | WALLS,
    out_of_bed=st.none() | WALLS,
    no_sleep=st.booleans(),
)


@given(st.lists(ANSWERS, max_size=7))
def test_every_figure_says_how_many_nights_it_rests_on(answers: list[NightAnswers]) -> None:
    nights = dated(*answers)
    week = week_figures(nights, [])
    each = [figures(night.answers, night.night, night.zone) for night in nights]
    for mean, values in (
        (week.tst, [night.tst for night in each]),
        (week.sol, [night.sol for night in each]),
        (week.waso, [night.waso for night in each]),
    ):
        known = [value for value in values if value is not None]
        assert (mean.n if mean else 0) == len(known)
        assert mean is None or min(known) <= mean.value <= max(known)
    assert week.efficiency is None or 0 <= week.efficiency.value <= 100


@given(st.lists(ANSWERS, max_size=6))
def test_an_unknown_night_changes_no_figure(answers: list[NightAnswers]) -> None:
    assert week_figures(dated(*answers, NightAnswers()), []) == week_figures(dated(*answers), [])


@given(ANSWERS, st.integers(1, 7))
def test_a_mean_of_equal_times_is_that_time(night: NightAnswers, nights: int) -> None:
    expected = [None if wall is None else MeanClock(wall, nights) for wall in (night.lights_out, night.out_of_bed)]
    assert list(clocks(*[night] * nights)) == expected
