"""Which verdict a trial comes to, each limit at its exact number."""

from collections.abc import Sequence
from datetime import timedelta
from statistics import fmean

import pytest

from bot.domain.outcome import MEANINGFUL, TrialNight
from bot.domain.verdicts import outcome_of, verdict_of
from tests.support.made_trials import made, nights_of, plan, taken

LONG, SHORT = [60.0, 50, 70, 60, 55, 65, 60], [20.0, 30, 10, 20, 25, 15, 20]


def verdict(nights: Sequence[TrialNight], **evenings: int) -> str:
    return outcome_of(plan(), nights, taken(nights, **evenings)).verdict


def faster() -> list[TrialNight]:
    """Forty minutes faster with magnesium, all nights answered."""
    return made(LONG * 2, SHORT * 6)


def changed(nights: list[TrialNight], phase: str, count: int, **values: object) -> list[TrialNight]:
    """The first `count` nights of a phase with other values."""
    chosen = [one.night for one in nights if one.phase == phase][:count]
    return [one.model_copy(update=values) if one.night in chosen else one for one in nights]


def test_the_estimate_is_in_minutes_faster_with_an_interval_around_it() -> None:
    found = outcome_of(plan(), faster(), taken(faster()))
    assert (found.verdict, found.estimate) == ("likely", 40)
    assert found.low is not None
    assert found.high is not None
    assert found.low < 40 < found.high
    assert (found.before.mean, found.during.mean) == (60, 20)
    assert (found.before.n, found.before.of, found.during.n, found.during.of) == (14, 14, 42, 42)
    assert (found.taken, found.known, found.evenings, found.strayed) == (56, 56, 56, 0)
    assert found.after is None
    assert (found.lacking, found.uneven) == ((), ())


def test_slower_is_the_mirror_image() -> None:
    found = outcome_of(plan(), made(SHORT * 2, LONG * 6), taken(faster()))
    assert (found.verdict, found.estimate) == ("worse", -40)


def test_of_quality_more_is_better() -> None:
    found = outcome_of(plan("quality"), made([2.0, 3] * 7, [4.0, 3] * 21), taken(faster()))
    assert (found.verdict, found.estimate) == ("likely", 1)


def test_the_nights_of_building_up_and_the_last_ones_without_change_nothing_of_the_verdict() -> None:
    with_after = made(LONG * 2, SHORT * 6, [45.0, 55, None, 50])
    found = outcome_of(plan(), with_after, taken(with_after))
    assert found.after is not None
    assert (found.after.n, found.after.of, found.after.mean) == (3, 4, 50)
    assert found.after.low is not None
    assert found.model_copy(update={"after": None, "nights": ()}) == outcome_of(
        plan(), faster(), taken(faster())
    ).model_copy(update={"nights": ()})


@pytest.mark.parametrize(
    ("estimate", "low", "high", "said"),
    [
        (15, 0.1, 30, "likely"),
        (14.9, 0.1, 29.7, "small"),
        (15, 0, 30, "unclear"),
        (15 - 1e-12, 1, 29, "likely"),
        (15, 1e-12, 30, "unclear"),
        (-15, -29, -1, "worse"),
        (-14.9, -29, -0.1, "small"),
        (2, -11, 15, "same"),
        (-2, -15, 11, "same"),
        (2, -11, 15 + 1e-12, "same"),
        (2, -11, 15.1, "unclear"),
        (0, 0, 0, "same"),
        (0, -15.1, 15.1, "unclear"),
        (5, 2, 8, "small"),
    ],
)
def test_each_limit_of_an_interval_is_told_exactly(estimate: float, low: float, high: float, said: str) -> None:
    assert verdict_of(estimate, low, high, MEANINGFUL["sol"]) == said


def test_a_difference_of_just_the_meaningful_change_is_one_however_its_sums_are_rounded() -> None:
    nights = made([0.1 * (day % 7) + 15 for day in range(14)], [0.1 * (day % 7) for day in range(42)])
    found = outcome_of(plan(), nights, taken(nights))
    assert found.estimate != 15
    assert found.verdict == "likely"


@pytest.mark.parametrize(
    ("without", "during", "lacking"),
    [
        (10, 21, ()),
        (9, 21, ("before",)),
        (10, 20, ("during",)),
        (0, 0, ("before", "during", "weekend_before", "weekend_during")),
        (1, 42, ("before", "weekend_before")),
    ],
)
def test_below_ten_nights_without_or_twenty_one_with_there_is_no_verdict(
    without: int, during: int, lacking: tuple[str, ...]
) -> None:
    nights = made(
        [60.0] * without + [None] * (14 - without),
        [20.0 + day % 2 for day in range(during)] + [None] * (42 - during),
    )
    found = outcome_of(plan(), nights, taken(nights))
    assert found.lacking == lacking
    assert (found.verdict == "not_enough") == bool(lacking)
    assert (found.estimate is None) == (found.low is None) == (found.high is None) == (found.r is None) == bool(lacking)
    assert (found.before.n, found.during.n) == (without, during)
    assert (found.before.mean is None) == (without == 0)
    assert (found.before.low is None) == (without < 2)


@pytest.mark.parametrize("phase", ["without", "with"])
def test_a_night_of_the_weekend_is_needed_in_both_periods(phase: str) -> None:
    nights = [
        one.model_copy(update={"value": None}) if one.phase == phase and one.night.weekday() >= 5 else one
        for one in made(LONG * 2, SHORT * 6)
    ]
    found = outcome_of(plan(), nights, taken(nights))
    assert found.verdict == "not_enough"
    assert found.lacking == (("weekend_before",) if phase == "without" else ("weekend_during",))
    one_sunday = next(one.night for one in nights if one.phase == phase and one.night.weekday() == 6)
    answered = [one.model_copy(update={"value": 30.0}) if one.night == one_sunday else one for one in nights]
    assert outcome_of(plan(), answered, taken(answered)).lacking == ()


def test_twenty_one_nights_are_of_three_weeks_at_least_so_that_needs_no_rule_of_its_own() -> None:
    found = outcome_of(plan(), faster()[:49], taken(faster()))
    assert found.lacking == ()
    assert len({one.night.isocalendar()[:2] for one in found.nights if one.phase == "with"}) == 3


@pytest.mark.parametrize("left_out", ["late", "mended", "irregular"])
def test_what_is_late_mended_or_irregular_is_kept_and_does_not_count(left_out: str) -> None:
    found = outcome_of(plan(), changed(faster(), "without", 2, left_out=left_out, value=500.0), taken(faster()))
    assert (found.before.n, found.before.of) == (12, 14)
    assert found.before.mean == fmean((LONG * 2)[2:])
    assert sum(one.left_out is not None for one in found.nights) == 2


def test_a_flagged_night_counts_and_is_counted() -> None:
    found = outcome_of(plan(), changed(faster(), "with", 14, flagged=True), taken(faster()))
    assert (found.during.flagged, found.during.n, found.verdict) == (14, 42, "likely")


@pytest.mark.parametrize(
    ("phase", "flagged", "of", "too_many"),
    [("with", 14, 42, False), ("with", 15, 42, True), ("without", 4, 12, False), ("without", 5, 12, True)],
)
def test_more_than_a_third_of_the_nights_of_a_period_flagged_is_not_comparable(
    phase: str, flagged: int, of: int, too_many: bool
) -> None:
    nights = changed(made(LONG + LONG[:5], SHORT * 6), phase, flagged, flagged=True)
    found = outcome_of(plan(without=12), nights, taken(nights))
    assert {"without": found.before, "with": found.during}[phase].n == of
    assert found.uneven == (("flags",) if too_many else ())
    assert found.verdict == ("not_comparable" if too_many else "likely")
    assert found.estimate == pytest.approx(40, abs=1)


def test_the_third_is_of_the_nights_that_count() -> None:
    fewer = changed(changed(faster(), "with", 3, value=None), "with", 17, flagged=True)
    found = outcome_of(plan(), fewer, taken(fewer))
    assert (found.during.flagged, found.during.n, found.during.of) == (14, 39, 42)
    assert found.uneven == ("flags",)


def test_a_flag_on_a_night_that_does_not_count_is_not_counted() -> None:
    nights = changed(faster(), "without", 2, flagged=True, left_out="irregular")
    assert outcome_of(plan(), nights, taken(nights)).before.flagged == 0


@pytest.mark.parametrize(
    ("evenings", "uneven"),
    [
        ({"not_known": 6, "skipped": 10}, ()),
        ({"not_known": 6, "skipped": 11}, ("adherence",)),
        ({"skipped": 56}, ("adherence",)),
        ({"not_known": 11}, ()),
        ({"not_known": 12}, ("evenings",)),
        ({"not_known": 56}, ("evenings",)),
        ({"not_known": 40, "skipped": 8}, ("adherence", "evenings")),
        ({"strayed": 2}, ()),
        ({"strayed": 3}, ("strayed",)),
    ],
)
def test_magnesium_is_to_be_taken_and_known_on_four_of_five_evenings_and_seldom_before(
    evenings: dict[str, int], uneven: tuple[str, ...]
) -> None:
    found = outcome_of(plan(), faster(), taken(faster(), **evenings))
    assert found.uneven == uneven
    assert found.verdict == ("not_comparable" if uneven else "likely")
    assert found.strayed == evenings.get("strayed", 0)
    assert found.known == 56 - evenings.get("not_known", 0)
    assert found.taken == found.known - evenings.get("skipped", 0)


def test_of_sixty_evenings_forty_eight_known_are_enough_and_of_fifteen_without_three_taken_are_not_too_many() -> None:
    nights = made([*LONG * 2, 60.0], [*SHORT * 6, *SHORT[:4]])
    assert verdict(nights, not_known=12, strayed=3) == "likely"
    assert verdict(nights, not_known=13) == "not_comparable"
    assert verdict(nights, strayed=4) == "not_comparable"


def test_an_evening_that_is_not_there_is_not_known() -> None:
    assert outcome_of(plan(), faster(), {}).uneven == ("evenings",)


@pytest.mark.parametrize(("missing", "uneven"), [(6, False), (7, True)])
def test_shares_of_answered_mornings_may_lie_fifteen_points_apart(missing: int, uneven: bool) -> None:
    nights = changed(made([60.0, 50] * 10, [20.0, 30] * 20), "with", missing, value=None)
    found = outcome_of(plan(without=20), nights, taken(nights))
    assert found.uneven == (("answers",) if uneven else ())


def test_nights_filled_in_late_were_no_answered_mornings_and_irregular_ones_could_not_count() -> None:
    late = changed(faster(), "with", 7, left_out="late")
    assert outcome_of(plan(), late, taken(late)).uneven == ("answers",)
    odd = changed(faster(), "with", 14, left_out="irregular")
    assert outcome_of(plan(), odd, taken(odd)).uneven == ()
    unanswered = changed(odd, "with", 7, left_out=None, value=None)
    assert outcome_of(plan(), unanswered, taken(unanswered)).uneven == ("answers",)


def test_mornings_filled_in_late_weigh_where_those_that_count_have_like_shares() -> None:
    mended = changed(changed(faster(), "with", 15, left_out="mended"), "with", 10, left_out="irregular")
    assert outcome_of(plan(), mended, taken(mended)).uneven == ("answers",)
    both = changed(mended, "without", 3, left_out="mended")
    assert outcome_of(plan(), both, taken(both)).uneven == ()
    late = changed(mended, "without", 3, left_out="late")
    assert outcome_of(plan(), late, taken(late)).uneven == ("answers",)


def test_a_night_that_comes_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="twice"):
        outcome_of(plan(), [*faster(), *faster()[:1]], {})


def test_the_interval_of_each_mean_is_its_own() -> None:
    found = outcome_of(plan(), made([50.0, 70] * 7, [20.0] * 42), taken(faster()))
    assert (found.during.low, found.during.high) == (20, 20)
    assert found.before.low is not None
    assert found.r == 0.3
    margin = 2.2 * (14 / 13 * 100 / 14) ** 0.5 * (1.3 / 0.7) ** 0.5
    assert found.before.low == pytest.approx(60 - margin)
    assert found.before.high == pytest.approx(60 + margin)


def test_a_trial_of_which_nothing_was_answered_has_no_figures_at_all() -> None:
    nights = nights_of("without", [None] * 5)
    found = outcome_of(plan(), nights, {})
    assert (found.verdict, found.before.n, found.before.of) == ("not_enough", 0, 5)
    assert {found.before.mean, found.before.low, found.during.mean, found.estimate, found.r} == {None}
    assert found.nights[-1].night == nights[0].night + timedelta(days=4)
