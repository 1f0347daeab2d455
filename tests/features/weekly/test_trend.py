"""/trend, played on the real router and database: what it says, in figures and in words only."""

import re
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot.domain.night import NightAnswers
from tests.features.weekly.trending import JUDGING, QUICK, SLOW, SUNDAY_NOON, settled, staged, tell
from tests.support.dated import told
from tests.support.stage import Stage


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return staged(tmp_path)


def test_a_clear_difference_is_said_with_its_interval_and_its_nights(stage: Stage) -> None:
    tell(stage, 0, ([QUICK, told(sol=20, woke=time(6, 45))] * 14))
    tell(stage, 4, ([SLOW] * 26))
    stage.says("/trend")
    lines = stage.last.text.splitlines()
    assert lines[0] == (
        "Je laatste 4 weken (18 mei tot en met 14 juni) naast de 4 weken ervoor. "
        "Dit rust op 28 nachten nu en 26 nachten ervoor."
    )
    assert lines[2] == "Slaaptijd: geen verschil."
    assert re.fullmatch(
        r"Inslapen: waarschijnlijk ongeveer 30 minuten korter \(tussen \d+ en \d+ minuten\)\.", lines[3]
    )
    assert lines[4] == "Wakker in de nacht: geen verschil."
    assert stage.labels == ["12 weken", "Regelmaat", "Hoe weet je dat?"]


def test_the_same_in_english(stage: Stage) -> None:
    settled(stage, "en")
    tell(stage, 0, ([SLOW, told(sol=50, woke=time(7, 15), out_of_bed=time(7, 25))] * 14))
    tell(stage, 4, ([QUICK] * 28))
    stage.says("/trends")
    text = stage.last.text
    assert text.startswith("Your last 4 weeks (18 May to 14 June) beside the 4 weeks before.")
    assert re.search(r"Falling asleep: probably about 38 minutes longer \(between \d+ and \d+ minutes\)\.", text)
    assert "Sleep efficiency: no clear difference" in text or "Sleep efficiency: probably lower" in text


def test_what_chance_can_make_has_no_direction(stage: Stage) -> None:
    tell(stage, 0, [told(sol=sol) for sol in (0, 60, 10, 0, 90, 20, 60)] * 4)
    tell(stage, 4, [told(sol=sol) for sol in (0, 40, 20, 0, 60, 10, 20)] * 4)
    stage.says("verloop")
    assert re.search(
        r"Inslapen: geen duidelijk verschil, ergens tussen \d+ minuten korter en \d+ minuten langer\.", stage.last.text
    )
    assert not any(word in stage.last.text for word in ("waarschijnlijk", *JUDGING))


def test_each_line_says_its_own_nights_where_they_differ(stage: Stage) -> None:
    tell(stage, 0, [told()] * 20 + [told(waso=None)] * 8)
    tell(stage, 4, [told()] * 24 + [told(sol=None)] * 3)
    stage.says("/trend")
    assert "Dit rust op" not in stage.last.text
    assert "Inslapen: geen verschil (28 nachten nu, 24 ervoor)." in stage.last.text
    assert "Wakker in de nacht: niet eerlijk te vergelijken" in stage.last.text
    assert "(20 nachten nu, 27 ervoor)." in stage.last.text


def test_a_figure_with_too_few_nights_says_so_by_itself(stage: Stage) -> None:
    tell(stage, 0, [told()] * 12 + [told(waso=None)] * 8)
    tell(stage, 4, [told()] * 9 + [told(waso=None)] * 9)
    stage.says("/trend")
    assert (
        "Wakker in de nacht: nog te weinig nachten (12 nu, 9 ervoor; het moeten er steeds 10 zijn)." in stage.last.text
    )


@pytest.mark.parametrize(
    ("language", "now", "before", "said"),
    [
        ("nl", 6, 28, "Nog te weinig nachten om iets te zeggen: 6 van de 10 in de laatste 4 hele weken."),
        ("nl", 0, 0, "Nog te weinig nachten om iets te zeggen: 0 van de 10 in de laatste 4 hele weken."),
        ("nl", 12, 3, "12 in de laatste 4 weken, 3 in de 4 weken ervoor. Het moeten er steeds 10 zijn."),
        ("en", 6, 28, "Too few nights to say anything yet: 6 of 10 in the last 4 whole weeks."),
        ("en", 12, 3, "12 in the last 4 weeks, 3 in the 4 weeks before. It takes 10 in each."),
    ],
)
def test_too_few_nights_are_counted_and_nothing_is_said(
    stage: Stage, language: str, now: int, before: int, said: str
) -> None:
    settled(stage, language)
    tell(stage, 0, [QUICK] * now)
    tell(stage, 4, [SLOW] * before)
    stage.says("/trend")
    assert said in stage.last.text
    assert "waarschijnlijk" not in stage.last.text
    assert "probably" not in stage.last.text


def test_enough_nights_with_too_few_answers_say_that(stage: Stage) -> None:
    tell(stage, 0, [NightAnswers(quality="good")] * 28)
    tell(stage, 4, [NightAnswers(quality="good")] * 28)
    stage.says("/trend")
    assert stage.last.text.startswith("Nog te weinig antwoorden om te vergelijken.")
    stage.taps("12 weken")
    assert "28 nachten, zonder deze cijfers." in stage.last.text


def test_the_nights_of_this_week_count_once_it_is_over(stage: Stage) -> None:
    tell(stage, 0, [QUICK] * 7)
    stage.now = datetime(2026, 6, 13, 10, 0, tzinfo=UTC)
    stage.says("/trend")
    assert "0 van de 10" in stage.last.text
    stage.now = SUNDAY_NOON
    stage.says("/trend")
    assert "7 van de 10" in stage.last.text


@pytest.mark.parametrize("language", ["nl", "en"])
def test_words_only_says_the_same_without_a_figure_or_a_picture(stage: Stage, language: str) -> None:
    settled(stage, language, words_only=True)
    stage.says("/trend")
    few = {"nl": "nog te weinig nachten", "en": "too few of your nights"}[language]
    assert few in stage.last.text
    tell(stage, 0, [QUICK, told(sol=20, woke=time(6, 45))] * 14)
    tell(stage, 4, [SLOW] * 28)
    stage.says("/trend")
    text = stage.last.text
    assert {"nl": "waarschijnlijk sneller in slaap", "en": "probably fell asleep faster"}[language] in text
    assert {"nl": "hoelang je sliep", "en": "how long you slept"}[language] in text
    assert not re.search(r"\d|%", "".join(screen.text for screen in stage.chat.values()))
    assert all(screen.picture is None for screen in stage.chat.values())
    stage.taps(stage.labels[0])
    assert not re.search(r"\d", stage.last.text)
    stage.taps(stage.labels[0])
    assert stage.last.text == text


def test_words_only_names_a_figure_of_which_too_little_is_known(stage: Stage) -> None:
    stage.settled(words_only=True)
    tell(stage, 0, [told(sol=None)] * 28)
    tell(stage, 4, [told()] * 28)
    stage.says("/trend")
    assert "Over hoelang je sliep, hoe snel je in slaap viel en welk deel" in stage.last.text
    assert "Geen duidelijk verschil zie ik in hoelang je 's nachts wakker lag." in stage.last.text


def test_a_command_with_words_behind_it_is_still_the_trend(stage: Stage) -> None:
    stage.says("/verloop van mijn slaap")
    assert "Nog te weinig nachten" in stage.last.text


@pytest.mark.parametrize(
    ("language", "more", "label"), [("nl", "Meer cijfers", "Verloop over weken"), ("en", "More", "Trend over weeks")]
)
def test_behind_the_figures_of_a_week_lies_the_trend_below_it(
    stage: Stage, language: str, more: str, label: str
) -> None:
    settled(stage, language)
    tell(stage, 0, [QUICK] * 28)
    tell(stage, 4, [SLOW] * 28)
    stage.says("/week")
    assert label not in stage.shown()
    stage.taps(more)
    week, messages = stage.last, len(stage.chat)
    stage.taps(label)
    assert len(stage.chat) == messages + 1
    assert stage.last.text.startswith({"nl": "Je laatste 4 weken", "en": "Your last 4 weeks"}[language])
    assert week in stage.chat.values()


def test_a_repeated_update_shows_it_again(stage: Stage) -> None:
    stage.says("/trend")
    stage.again()
    shown = [screen.text for screen in stage.chat.values()]
    assert len(shown) == 2
    assert shown[0] == shown[1]


@pytest.mark.parametrize("words_only", [False, True])
@pytest.mark.parametrize(("before", "uneven"), [(24, False), (23, True), (12, True)])
def test_periods_with_very_different_numbers_of_nights_are_not_compared(
    stage: Stage, before: int, uneven: bool, words_only: bool
) -> None:
    stage.settled(words_only=words_only)
    tell(stage, 0, [QUICK] * 28)
    tell(stage, 4, [SLOW] * before)
    stage.says("/trend")
    assert ("eerlijk" in stage.last.text) == uneven
    assert ("waarschijnlijk" in stage.last.text) != uneven
    assert "geen verschil" not in stage.last.text or not uneven
    if uneven and not words_only:
        assert f"Nu heb ik 28 van de 28 nachten, ervoor {before}." in stage.last.text


def test_words_only_names_a_figure_that_is_known_of_many_more_nights_in_one_period(stage: Stage) -> None:
    stage.settled(words_only=True)
    tell(stage, 0, [QUICK] * 28)
    tell(stage, 4, [told(sol=45)] * 12 + [told(sol=None)] * 16)
    stage.says("/trend")
    assert "hoe snel je in slaap viel en welk deel van de nacht je sliep zeg ik liever niets" in stage.last.text
    assert "sneller" not in stage.last.text
