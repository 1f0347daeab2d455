"""What a week says besides its means: breaks, naps, flags, odd nights, and its pages."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from bot.db import nights
from bot.delivery import outbox
from bot.domain.absence import Absence, DayPart
from bot.domain.dated import DatedNap, Evening
from bot.domain.week import Week, week_figures
from bot.features.weekly import figures, notes, render
from bot.features.weekly.pages import CAPTION, pages, units
from bot.features.weekly.report import WeekReport, nights_counted
from tests.support.stage import Stage, content
from tests.support.telling import sunday_at_eleven
from tests.support.weeks import CLOCK_CHANGE, FULL, GAPS, NAPS, NIGHT_SHIFTS, SUNDAY, TRAVEL, ToldWeek, answers

Opens = Callable[..., Stage]


def told(stage: Stage) -> str:
    """The first page of /week."""
    return stage.says("/week").screens[0].text


def asks_about(stage: Stage, *days: date) -> None:
    with stage.database() as conn:
        for day in days:
            outbox.enqueue(conn, stage.user, "checkin", day, 0, stage.now)


def test_nights_of_a_break_leave_the_count(opens: Opens) -> None:
    stage = opens(GAPS)
    asks_about(stage, *(night.night for night in GAPS.nights), SUNDAY)
    assert "Je vulde 4 van de 5 nachten in, dank je." in told(stage)


def test_where_nothing_was_asked_the_break_itself_is_left_out(opens: Opens) -> None:
    stage = opens(GAPS, paused_at=sunday_at_eleven(GAPS) - timedelta(days=5), paused_until=SUNDAY)
    text = told(stage)
    assert "Je vulde 4 van de 5 nachten in" in text, "Monday, Tuesday, Sunday, and two told of in the break"


def test_whoever_wants_fewer_questions_is_not_counted_against_seven(opens: Opens) -> None:
    stage = opens(GAPS, rhythm="less")
    assert told(stage).startswith("Je week in het kort. Je vulde 4 nachten in, dank je.")


@pytest.mark.parametrize(
    ("today", "asked", "paused", "less", "counted"),
    [
        (6, range(7), (), False, 7),
        (2, range(3), (), False, 3),
        (2, (), (), False, 3),
        (6, (0, 1, 2), (), False, 4),
        (6, (), (2, 3), False, 6),
        (6, range(7), (), True, None),
    ],
)
def test_the_count_is_of_nights_that_could_be_told_of_so_far(
    today: int, asked: range, paused: tuple[int, ...], less: bool, counted: int | None
) -> None:
    """Told of: the nights of Monday and Thursday where they are over, of which the latter was asked about or not."""
    days = Week(SUNDAY).nights
    own = [days[index] for index in (0, 3) if index <= today]
    given = {"asked": [days[index] for index in asked], "paused": [days[index] for index in paused]}
    assert nights_counted(Week(SUNDAY), today=days[today], told=own, less=less, **given) == counted


def test_naps_stand_apart_from_the_nights(opens: Opens) -> None:
    stage = opens(NAPS)
    text = told(stage)
    assert "Overdag sliep je 4 keer, samen 2 uur en 45 minuten." in text
    assert "Gemiddeld over 6 nachten sliep je ongeveer" in text


def test_late_nights_are_named(opens: Opens) -> None:
    assert "De nacht van donderdag op vrijdag vulde je later in." in told(opens(GAPS))


@pytest.mark.parametrize(
    ("week", "language", "sentence"),
    [
        (CLOCK_CHANGE, "nl", "In de nacht van zaterdag op zondag werd de klok teruggezet."),
        (CLOCK_CHANGE, "en", "In the night from Saturday to Sunday the clocks went back."),
        (TRAVEL, "nl", "In de nacht van woensdag op donderdag reisde je naar een andere tijdzone."),
        (TRAVEL, "en", "In the night from Wednesday to Thursday you travelled to another time zone."),
        (NIGHT_SHIFTS, "nl", "4 nachten vielen in je nachtdienst."),
        (NIGHT_SHIFTS, "en", "4 nights fell during your night shifts."),
    ],
)
def test_nights_unlike_the_others_are_named(opens: Opens, week: ToldWeek, language: str, sentence: str) -> None:
    assert sentence in told(opens(week, language))


def test_flags_are_counted_of_the_nights_that_were_filled_in(opens: Opens) -> None:
    stage = opens()
    with stage.database() as conn:
        for index in (0, 2, 4):
            one = FULL.nights[index]
            answers = one.answers.model_copy(update={"flags": frozenset({"legs"} | ({"tension"} if index else set()))})
            now = sunday_at_eleven(FULL)
            nights.save(conn, stage.user, one.night, zone=one.zone, answers=answers, now=now, finished=True)
    assert ("Zelf tikte je aan: onrustige benen bij 3 van de 7 nachten en spanning bij 2 van de 7 nachten.") in told(
        stage
    )


def test_regularity_and_social_jetlag_are_explained_behind_the_button(opens: Opens) -> None:
    stage = opens()
    told(stage)
    stage.taps("Meer cijfers")
    text = stage.chat[2].text
    assert "minuten om het gemiddelde heen (7 nachten)." in text
    assert "uit elkaar (2 nachten voor vrije en 5 voor gewone dagen). Zo'n verschil heet social jetlag." in text
    assert "Dat heet slaapefficiëntie; het zegt niet hoe jij je nachten vond." in text


def test_a_page_never_cuts_a_paragraph_and_none_is_longer_than_a_caption() -> None:
    paragraphs = ["é" * 500, "", "🌙" * 300, "b" * 900, "c"]
    laid = pages(paragraphs, [], ["more"])
    assert laid == [paragraphs[0], paragraphs[2], f"{'b' * 900}\n\nc", "more"]
    assert all(units(page) <= CAPTION for page in laid)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_even_the_longest_week_keeps_every_sentence_on_pages_that_fit_below_a_picture(language: str) -> None:
    days = Week(SUNDAY).nights
    nights_of = tuple(night.dated() for night in (*NIGHT_SHIFTS.nights[:3], *TRAVEL.nights[3:]))
    flagged = {"flags": frozenset({"legs", "cramps", "tension"}), "into_bed": time(22), "awakenings": 3}
    nights_of = tuple(replace(one, answers=one.answers.model_copy(update=flagged)) for one in nights_of)
    naps = [DatedNap(day, None, minutes) for day in days for minutes in (None, 45)]
    parts = [DayPart(day, part) for day in days for part in ("morning", "evening")]
    report = WeekReport(
        Week(SUNDAY),
        SUNDAY,
        nights_of,
        week_figures(nights_of, [Evening(day, taken=True) for day in days], naps, {5, 6}),
        week_figures(nights_of[:5], []),
        7,
        days[:5],
        tuple(Absence(part, part) for part in parts),
        worried=True,
    )
    words = content().words(language)
    shown = [render.summary(words, report, page=page) for page in range(3)]
    text = "\n\n".join(one.text for one in shown)
    told = [figures.last_week(words, report.last), notes.away(words, report.away), notes.odd_nights(words, report)]
    assert all(part in text for part in (*told, *figures.more(words, report), words("weekly-rather-words")))
    assert len({one.text for one in shown}) == 3
    assert all(units(one.text) <= CAPTION for one in shown)
    assert [button.label for button in shown[1].keyboard[0]] == [
        words("weekly-button-more"),
        words("weekly-button-less"),
    ]
    assert render.summary(words, report, page=9) == shown[2]


@pytest.mark.parametrize("words_only", [False, True])
def test_a_night_that_contradicts_itself_is_in_no_figure_and_the_week_says_which(
    opens: Opens, words_only: bool
) -> None:
    odd = answers("23:00", 300, 300, "06:45", "07:00", "good")
    week = replace(FULL, nights=(replace(FULL.nights[0], answers=odd), *FULL.nights[1:]))
    stage = opens(week, words_only=words_only)
    stage.says("/week")
    assert "Niet meegeteld, omdat de tijden elkaar tegenspreken: de nacht van zondag op maandag." in stage.chat[2].text
    if not words_only:
        assert "Je vulde 6 van de 7 nachten in" in stage.chat[2].text
