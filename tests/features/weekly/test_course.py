"""What a week says beside its figures to somebody who takes magnesium: by the weeks since they began."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.db.products import Regimen
from bot.db.trials import Trial
from bot.domain.trial_plan import Plan, phase_on
from bot.domain.week import Week, week_of
from bot.features.weekly.course import NOTHING, Beside, beside, counts_evening, in_course, week_number
from tests.support.weeks import AMSTERDAM, SUNDAY

DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def through(began: date, weeks: int, silent: frozenset[int] = frozenset()) -> list[Beside]:
    """What the weeks after one began say, one after the other; nothing in those that pass in silence."""
    regimen, said = Regimen(began=began), []
    for ahead in range(weeks):
        week = week_of(began).back(-ahead)
        found = beside(regimen, week) if ahead not in silent else NOTHING
        regimen = Regimen(
            began=began,
            early_on=week.sunday if found.early else regimen.early_on,
            reviewed_on=week.sunday if found.review else regimen.reviewed_on,
        )
        said.append(found)
    return said


@given(DAYS)
def test_four_weeks_ask_the_second_soothes_and_the_eighth_looks_back(began: date) -> None:
    said = through(began, 30)
    assert [number for number, one in enumerate(said, 1) if one.tolerance] == [1, 2, 3, 4]
    assert [number for number, one in enumerate(said, 1) if one.early] == [2]
    assert [number for number, one in enumerate(said, 1) if one.review] == [8]


@given(DAYS, st.frozensets(st.integers(0, 20)))
def test_what_is_said_once_is_never_said_twice_and_the_review_is_not_lost(began: date, silent: frozenset[int]) -> None:
    said = through(began, 30, silent)
    assert sum(one.early for one in said) <= 1
    assert sum(one.review for one in said) == 1
    assert not any(one.review and one.tolerance for one in said)


@given(DAYS, DAYS)
def test_a_message_that_is_composed_twice_says_the_same(began: date, day: date) -> None:
    week = week_of(day)
    found = beside(Regimen(began=began), week)
    said = Regimen(began=began, early_on=week.sunday, reviewed_on=week.sunday)
    assert beside(said, week) == found


def test_the_week_of_the_first_night_is_the_first_whatever_its_day() -> None:
    week = Week(SUNDAY)
    assert [week_number(night, week) for night in week.nights] == [1] * 7
    assert week_number(week.nights[0] - timedelta(days=1), week) == 2
    assert week_number(SUNDAY + timedelta(days=1), week) == 0


def test_who_never_took_it_hears_nothing_of_it() -> None:
    assert beside(Regimen(), Week(SUNDAY)) == NOTHING


def trial(plan: Plan, ended: str | None = None, on: date | None = None) -> Trial:
    at = datetime.fromisoformat(f"{on}T12:00+00:00") if on else None
    return Trial(1, 1001, plan, datetime.fromisoformat("2026-06-01T12:00+00:00"), at, ended, None)  # type: ignore[arg-type]


@given(st.integers(0, 150), st.sampled_from((0, 14)), st.booleans())
def test_an_evening_counts_only_in_the_phases_with_magnesium(ahead: int, washout: int, begun: bool) -> None:
    first = date(2026, 6, 1)
    began = first + timedelta(days=washout + 16) if begun else None
    after = first + timedelta(days=washout + 16 + 56) if begun else None
    plan = Plan(question="sol", first=first, washout=washout, began=began, after=after)
    night = first + timedelta(days=ahead)
    phase = phase_on(plan, night)
    assert counts_evening(trial(plan), night, AMSTERDAM) is (phase in ("building", "with"))
    over = trial(plan, "finished", first + timedelta(days=200))
    assert counts_evening(over, night, AMSTERDAM) is (phase not in ("washout", "without", "after"))


def test_after_a_trial_that_was_stopped_evenings_count_again() -> None:
    first = date(2026, 6, 1)
    stopped = trial(Plan(question="sol", first=first), "stopped", date(2026, 6, 5))
    assert [counts_evening(stopped, date(2026, 6, day), AMSTERDAM) for day in (4, 5, 6, 7)] == [
        False,
        False,
        True,
        True,
    ]


def test_a_running_trial_leaves_only_the_question_how_it_is_borne_and_only_with_magnesium() -> None:
    found, week = Beside(early=True, tolerance=True, review=True), Week(SUNDAY)
    without = Plan(question="sol", first=SUNDAY - timedelta(days=5))
    taking = Plan(question="sol", first=SUNDAY - timedelta(days=20), began=SUNDAY - timedelta(days=5))
    began = SUNDAY - timedelta(days=5)
    assert in_course(found, trial(without), began, week, AMSTERDAM) == NOTHING
    assert in_course(found, trial(taking), began, week, AMSTERDAM) == Beside(tolerance=True)


def test_who_finished_a_trial_has_looked_back_already() -> None:
    found, week = Beside(review=True), Week(SUNDAY)
    plan = Plan(question="sol", first=date(2026, 3, 1), began=date(2026, 3, 15))
    finished, stopped = (trial(plan, why, date(2026, 5, 12)) for why in ("finished", "stopped"))
    assert in_course(found, finished, date(2026, 3, 15), week, AMSTERDAM) == NOTHING
    assert in_course(found, stopped, date(2026, 3, 15), week, AMSTERDAM) == found
    assert in_course(found, finished, date(2026, 6, 1), week, AMSTERDAM) == found
