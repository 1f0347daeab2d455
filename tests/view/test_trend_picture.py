"""The picture of the trend: every night a dot, each week's mean with the nights it rests on, gaps that stay gaps."""

from datetime import timedelta
from statistics import fmean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.dated import DatedNight
from bot.domain.week import Week, week_of
from bot.view.drawing import Drawing, Mark, Text
from bot.view.painting import measure
from bot.view.trend_layout import layout, scale_of
from bot.view.trend_panels import Dot, Panel
from bot.view.trend_picture import TrendPicture, last_weeks, trend_picture
from tests.support.diaries import AWAY, three_months
from tests.support.pictured import trend_of
from tests.support.stage import content
from tests.support.weeks import AMSTERDAM, SUNDAY, answers
from tests.view.pictures import boxes, outside, overlapping, texts

LANGUAGES = ("nl", "en")
WEEKS = last_weeks(Week(SUNDAY))


def pictured(*nights: DatedNight, language: str = "nl") -> TrendPicture:
    return trend_picture(content().words(language), WEEKS, nights)


def drawn(picture: TrendPicture) -> Drawing:
    return layout(picture.title, picture.mondays, picture.panels, picture.texts, measure)


def told(days_ago: int, sol: int | None = 20, **more) -> DatedNight:
    night = answers("23:00", sol, 10, "07:00", "07:30", "good")
    return DatedNight(SUNDAY - timedelta(days=days_ago), AMSTERDAM, night, **more)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("nights", [three_months(), [], [told(0)]], ids=["many", "none", "one"])
def test_every_text_is_whole_and_none_lies_over_another(nights, language):
    drawing = drawn(pictured(*nights, language=language))
    assert outside(drawing) == []
    assert overlapping(drawing) == []


def figures(night: DatedNight) -> int:
    """How many of the three figures are known of it."""
    return sum(value is not None for value in (night.figures.sol, night.figures.waso, night.figures.tst))


def test_every_night_is_a_dot_in_each_panel_that_it_has_a_figure_for():
    drawing = drawn(trend_of("nl"))
    assert drawing.count("night") == sum(figures(one) for one in three_months() if one.is_comparable)
    assert drawing.count("night left out") == sum(figures(one) for one in three_months() if not one.is_comparable) > 0


def test_the_mean_of_a_week_is_that_of_its_nights_and_says_how_many_they_are():
    sol = trend_of("nl").panels[0]
    for number, week in enumerate(WEEKS):
        known = [one.figures.sol for one in three_months() if week_of(one.night) == week and one.is_comparable]
        mean = sol.means[number]
        assert mean.n == len(known)
        assert mean.value == (pytest.approx(fmean(known)) if known else None)


def test_a_week_without_nights_has_no_mean_and_says_nought():
    picture = trend_of("nl")
    whole = [number for number in range(12) if all(7 * number + day in AWAY for day in range(7))]
    assert whole
    for number in whole:
        assert (picture.panels[0].means[number].n, picture.panels[0].means[number].value) == (0, None)
    drawing = drawn(picture)
    assert len(boxes(drawing, "mean")) == sum(
        mean.value is not None for panel in picture.panels for mean in panel.means
    )
    counts = [one.text for one in texts(drawing) if one.role == "n"]
    assert len(counts) == 36
    assert counts[whole[0]] == "0"


def test_a_night_shift_is_shown_and_not_counted():
    sol = pictured(told(0, 20), told(1, 80, shift=True)).panels[0]
    assert (sol.means[-1].value, sol.means[-1].n) == (20, 1)
    assert [(dot.value, dot.counts) for dot in sol.dots] == [(80, False), (20, True)]


def test_a_figure_that_is_missing_is_no_dot_at_nought():
    sol, waso, tst = pictured(told(0, None)).panels
    assert (sol.dots, len(waso.dots), tst.dots) == ((), 1, ())
    assert sol.means[-1].value is None


def test_nights_of_other_weeks_are_left_out():
    assert pictured(told(-1), told(84)).panels[0].dots == ()
    assert len(pictured(told(0), told(83)).panels[0].dots) == 2


def test_the_order_of_the_nights_does_not_matter():
    nights = three_months()
    assert pictured(*nights) == pictured(*reversed(nights))
    assert pictured(*nights).png() == pictured(*reversed(nights)).png()


def test_without_nights_the_panels_say_so():
    drawing = drawn(pictured())
    assert [one.text for one in texts(drawing) if one.role == "empty"] == ["nog geen nachten"] * 3
    assert (drawing.count("mean"), drawing.count("night")) == (0, 0)


@given(
    values=st.lists(st.floats(0, 1000), min_size=1, max_size=30),
    from_zero=st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_every_value_lies_within_its_scale_which_has_few_steps(values, from_zero):
    panel = Panel("x", tuple(Dot(day, value, True) for day, value in enumerate(values)), (), from_zero)
    scale = scale_of(panel, 500, 300)
    assert scale.low <= min(values)
    assert max(values) <= scale.high
    assert 2 <= len(scale.ticks) <= 6
    assert all(300 <= scale.y(value) <= 500 for value in values)
    assert not from_zero or scale.low == 0


def test_dots_lie_in_the_week_of_their_night():
    drawing = drawn(pictured(told(0), told(83)))
    nights = [one.x for one in drawing.elements if isinstance(one, Mark) and one.role == "night"]
    lines = sorted({one.left for one in boxes(drawing, "week line")})
    assert lines[0] < nights[0] < lines[1]
    assert lines[-2] < nights[1] < lines[-1]


def test_the_dates_below_are_mondays():
    drawing = drawn(trend_of("en"))
    dates = [one.text for one in drawing.elements if isinstance(one, Text) and one.role == "date"]
    assert dates[0] == "23 Mar"
    assert len(dates) >= 4
