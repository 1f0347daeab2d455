"""When a doctor is the better address: three poor nights a week with tired days, for three weeks or three months."""

from collections.abc import Mapping, Sequence
from datetime import date

import pytest

from bot.domain.lasting import Lasting, lasting
from bot.domain.night import NightAnswers
from bot.domain.suggestions import Days, Diary
from tests.support.dated import WEEK, nights, told

POOR, FINE = told(waso=60), told()
POOR_WEEK = [POOR] * 3 + [FINE] * 4
FINE_WEEK = [POOR] * 2 + [FINE] * 5


def diary(weeks: Sequence[list[NightAnswers]], said: Sequence[Days | None]) -> Diary:
    """Weeks and how their days were, the present one first."""
    told_nights = [night for ago, week in enumerate(weeks) for night in nights(*week, first=WEEK.back(ago).nights[0])]
    days: Mapping[date, Days] = {WEEK.back(ago).sunday: one for ago, one in enumerate(said) if one is not None}
    return Diary(WEEK, tuple(told_nights), days=days)


@pytest.mark.parametrize(
    ("weeks", "said", "expected"),
    [
        ([POOR_WEEK] * 3, ["often_tired"] * 3, "weeks"),
        ([POOR_WEEK] * 3, [None, "often_tired", "dozed_off"], "weeks"),
        ([POOR_WEEK] * 3, [None, None, "often_tired"], None),
        ([POOR_WEEK] * 3, ["fine", "sometimes_tired", "often_tired"], None),
        ([POOR_WEEK] * 3, [None] * 3, None),
        ([POOR_WEEK] * 2, ["often_tired"] * 2, None),
        ([POOR_WEEK, FINE_WEEK, POOR_WEEK], ["often_tired"] * 3, None),
        ([FINE_WEEK, POOR_WEEK, POOR_WEEK, POOR_WEEK], ["often_tired"] * 4, None),
        ([POOR_WEEK] * 12, ["often_tired"] * 12, "weeks"),
        ([POOR_WEEK] * 13, ["often_tired"] * 13, "months"),
        ([POOR_WEEK] * 9, ["often_tired"] * 9, "weeks"),
        ([POOR_WEEK] * 13, ["often_tired"] * 6, "weeks"),
        ([POOR_WEEK] * 5 + [[]] * 3 + [POOR_WEEK] * 5, ["often_tired"] * 13, "months"),
        ([[POOR] * 4, POOR_WEEK, POOR_WEEK], ["often_tired"] * 3, None),
        ([[NightAnswers(no_sleep=True)] * 3 + [FINE] * 2] * 3, ["often_tired"] * 3, "weeks"),
        ([[told(quality="poor")] * 3 + [FINE] * 2] * 3, ["often_tired"] * 3, "weeks"),
        ([], [], None),
    ],
)
def test_how_long_it_lasts(weeks: list[list[NightAnswers]], said: list[Days | None], expected: Lasting | None) -> None:
    assert lasting(diary(weeks, said)) == expected


def test_who_is_content_this_week_is_not_sent_to_a_doctor() -> None:
    content = [told(waso=60, quality="good")] * 7
    assert lasting(diary([content, POOR_WEEK, POOR_WEEK], [None, "often_tired", "often_tired"])) is None
