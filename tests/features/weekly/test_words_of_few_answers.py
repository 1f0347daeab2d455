"""The week in words where little is known: each sentence can be read by itself."""

import pytest

from bot.domain.night import NightAnswers
from bot.domain.week import week_figures
from bot.features.weekly import render
from bot.features.weekly.report import WeekReport
from tests.support.dated import SUNDAY, WEEK, nights, told
from tests.support.stage import content


def words_of(language: str, *answers: NightAnswers) -> str:
    dated = tuple(nights(*answers))
    figures = week_figures(dated, (), (), {5, 6})
    return render.in_words(content().words(language), WeekReport(WEEK, SUNDAY, dated, figures, figures, 7)).text


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "één nacht in, dank je. 's Nachts lag je hooguit een half uur wakker."),
        ("en", "one night, thank you. In the night you lay awake for half an hour at most."),
    ],
)
def test_lying_awake_needs_no_falling_asleep_before_it(language: str, said: str) -> None:
    assert said in words_of(language, NightAnswers(waso=20))


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "één nacht in, dank je. Die nacht sliep je niet."), ("en", "one night, thank you. You did not sleep.")],
)
def test_the_one_night_that_was_told_of_and_had_no_sleep(language: str, said: str) -> None:
    assert said in words_of(language, NightAnswers(no_sleep=True))


@pytest.mark.parametrize(
    ("language", "partly", "quality"),
    [("nl", "Niet van elke nacht weet ik dat.", "Zelf noemde"), ("en", "I don't know that for every night.", "called")],
)
def test_what_is_not_known_of_every_night_stands_beside_what_it_is_about(
    language: str, partly: str, quality: str
) -> None:
    text = words_of(language, told(), told(), told(waso=None, sol=None))
    assert partly in text
    assert text.index(partly) < text.index(quality)
