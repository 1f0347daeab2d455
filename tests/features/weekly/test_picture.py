"""The picture that goes with the week: when it is drawn anew, and when there is none."""

import pytest

from bot.features import faq, weekly
from bot.view.week_picture import WeekPicture
from tests.support.stage import Stage
from tests.support.telling import sunday_at_eleven, tell_week
from tests.support.weeks import FULL, GAPS, WED, WORDS_ONLY, ToldWeek, answers, told


@pytest.fixture
def week(tmp_path):
    def play(which: ToldWeek, language: str = "nl") -> Stage:
        stage = Stage(tmp_path, [faq.register, weekly.register], language=language, now=sunday_at_eleven(which))
        stage.settled(**dict(which.person))
        tell_week(stage, which)
        return stage

    return play


def picture(screen) -> WeekPicture:
    assert isinstance(screen.picture, WeekPicture)
    return screen.picture


@pytest.mark.parametrize(("language", "night"), [("nl", "zo–ma"), ("en", "Sun–Mon")])
def test_the_week_comes_with_its_picture_in_the_persons_language(week, language, night):
    stage = week(FULL, language)
    shown = picture(stage.says("/week").screens[0])
    assert shown.rows[0].label == night
    assert all(row.filled_in for row in shown.rows)


def test_turning_a_page_changes_the_caption_and_leaves_the_picture(week):
    stage = week(FULL)
    first = stage.says("/week").screens[0]
    stage.restart()
    more = stage.taps("Meer cijfers").screens[0]
    less = stage.taps("Minder cijfers").screens[0]
    assert (first.same_picture, more.same_picture, less.same_picture) == (False, True, True)
    assert picture(first) == picture(more) == picture(less)
    assert first.text == less.text != more.text


def test_a_night_filled_in_meanwhile_draws_the_picture_anew(week):
    stage = week(GAPS)
    before = picture(stage.says("/week").screens[0])
    wednesday = told([(WED, answers("23:00", 20, 10, "06:45", "07:00", "good"))])
    tell_week(stage, ToldWeek("later", wednesday))
    more = stage.taps("Meer cijfers").screens[0]
    assert more.same_picture is False
    assert sum(row.filled_in for row in picture(more).rows) == sum(row.filled_in for row in before.rows) + 1


def test_a_button_from_before_there_were_pictures_draws_one(week):
    stage = week(FULL)
    stage.says("/week")
    reply = stage.taps_data(f"weekly:more:{FULL.sunday.isoformat()}", 2)
    assert picture(reply.screens[0])
    assert reply.screens[0].same_picture is False


def test_words_only_has_no_picture_and_figures_again_have_one(week):
    stage = week(WORDS_ONLY)
    assert stage.says("/week").screens[0].picture is None
    assert picture(stage.taps("Toch met cijfers").screens[0])
    assert stage.taps("Liever zonder cijfers").screens[0].picture is None
