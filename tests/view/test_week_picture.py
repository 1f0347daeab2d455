"""The week's picture: what is drawn for which night, that nothing is cut off or in the way, that it stays the same."""

import struct
import time
from datetime import date, timedelta
from datetime import time as wall_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.dated import DatedNight, Evening
from bot.domain.night import NightAnswers, contradiction
from bot.domain.week import Week
from bot.view.drawing import Dots, Drawing, Frame
from bot.view.painting import measure
from bot.view.week_layout import layout
from bot.view.week_picture import WeekPicture, week_picture
from tests.support.pictured import picture_of
from tests.support.stage import content
from tests.support.weeks import (
    AMSTERDAM,
    CLOCK_CHANGE,
    FULL,
    GAPS,
    NAPS,
    NIGHT_SHIFTS,
    NONE,
    ONE_NIGHT,
    SUNDAY,
    TRAVEL,
    VERY_LONG,
    WEEKS,
    ToldWeek,
    answers,
)
from tests.view.pictures import boxes, covering, outside, overlapping, texts

LANGUAGES = ("nl", "en")
MONDAY = SUNDAY - timedelta(days=6)
BARS = ("asleep", "awake in bed", "awake in between", "hour line")


def drawing_of(picture: WeekPicture) -> Drawing:
    return layout(picture.title, picture.rows, picture.texts, picture.remarks, measure)


def drawn(told: ToldWeek, language: str = "nl") -> Drawing:
    return drawing_of(picture_of(told, language))


def one_night(given_answers: NightAnswers, language: str = "nl") -> Drawing:
    night = DatedNight(MONDAY, AMSTERDAM, given_answers)
    return drawing_of(week_picture(content().words(language), Week(SUNDAY).nights, [night], []))


def said(drawing: Drawing, role: str) -> list[str]:
    return [one.text for one in texts(drawing) if one.role == role]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("told", WEEKS, ids=lambda told: told.name)
class TestTenWeeks:
    def test_every_text_is_whole_and_none_lies_over_another(self, told, language):
        drawing = drawn(told, language)
        assert outside(drawing) == []
        assert overlapping(drawing) == []
        assert covering(drawing, *BARS[:2]) == []

    def test_a_night_that_is_not_filled_in_is_a_dotted_row_with_its_day(self, told, language):
        drawing = drawn(told, language)
        assert drawing.count("missing night") == 7 - len(told.nights)
        assert len(said(drawing, "night")) == 7

    def test_each_evening_that_is_known_has_its_mark(self, told, language):
        drawing = drawn(told, language)
        taken = [was_taken for _, was_taken in told.evenings]
        assert drawing.count("magnesium taken") == taken.count(True)
        assert drawing.count("magnesium not taken") == taken.count(False)

    def test_the_legend_explains_what_is_there_and_nothing_else(self, told, language):
        picture = picture_of(told, language)
        drawing = drawing_of(picture)
        explained = set(said(drawing, "explanation")) - set(picture.remarks)
        shown = {
            picture.texts.asleep: drawing.count("asleep"),
            picture.texts.awake_in_bed: drawing.count("awake in bed"),
            picture.texts.awake_in_between: drawing.count("awake in between"),
            picture.texts.unclear: drawing.count("unclear"),
            picture.texts.missing: drawing.count("missing night") + drawing.count("unknown"),
            picture.texts.taken: drawing.count("magnesium taken"),
            picture.texts.not_taken: drawing.count("magnesium not taken"),
        }
        assert explained == {words for words, number in shown.items() if number}

    def test_the_file_is_a_png_of_a_size_for_a_phone(self, told, language):
        file = picture_of(told, language).png()
        width, height = struct.unpack(">II", file[16:24])
        assert file[:8] == b"\x89PNG\r\n\x1a\n"
        assert width == 1080
        assert 900 <= height <= 1150
        assert len(file) < 200_000


def test_the_same_week_always_draws_the_same_picture_and_another_one_another():
    assert picture_of(FULL, "nl") == picture_of(FULL, "nl")
    assert picture_of(FULL, "nl").png() == picture_of(FULL, "nl").png()
    assert len({picture_of(one, language).png() for one in WEEKS[:-1] for language in LANGUAGES}) == 18


def test_a_picture_is_drawn_in_a_fraction_of_a_second():
    """The benchmark row "picture" measures it; this bound only catches what went very wrong."""
    picture = picture_of(FULL, "nl")
    picture.png()
    begin = time.thread_time()
    picture.png()
    assert time.thread_time() - begin < 0.2


class TestOneNight:
    def test_a_whole_night_is_a_thin_a_thick_and_a_thin_bar_on_the_clock(self):
        drawing = one_night(answers("23:00", 30, 60, "07:00", "08:00", "good"))
        (sleep,) = boxes(drawing, "asleep")
        first, last = boxes(drawing, "awake in bed")
        hour = (sleep.right - sleep.left) / 7.5
        assert first.right == sleep.left
        assert sleep.right == last.left
        assert first.right - first.left == pytest.approx(hour / 2, abs=2)
        assert last.right - last.left == pytest.approx(hour, abs=2)

    def test_the_time_awake_in_the_night_is_as_long_as_it_was_and_says_its_minutes(self):
        drawing = one_night(answers("23:00", 30, 60, "07:00", "08:00", "good"))
        sleep, chip = boxes(drawing, "asleep")[0], boxes(drawing, "awake in between")[0]
        assert (chip.right - chip.left) * 7.5 == pytest.approx(sleep.right - sleep.left, abs=8)
        (minutes,) = [one for one in texts(drawing) if one.role == "minutes awake"]
        assert minutes.text == "60 min"
        assert chip.left - sleep.left == pytest.approx(sleep.right - minutes.span(measure)[1], abs=2)

    def test_a_night_without_waking_has_no_mark_and_one_where_that_is_unknown_a_question_mark(self):
        none = one_night(answers("23:00", 30, 0, "07:00", "08:00", "good"))
        unknown = one_night(answers("23:00", 30, None, "07:00", "08:00", "good"))
        assert (none.count("awake in between"), none.count("unknown")) == (0, 0)
        assert (unknown.count("awake in between"), unknown.count("unknown")) == (0, 1)

    @pytest.mark.parametrize(
        ("lights", "sol", "woke", "up", "expected"),
        [
            ("23:00", None, "07:00", "07:30", {"unclear": 1, "awake in bed": 1}),
            ("23:00", 20, "", "07:30", {"unclear": 1, "awake in bed": 1}),
            ("23:00", None, "", "07:30", {"unclear": 1}),
            ("23:00", 20, "07:00", "", {"asleep": 1, "awake in bed": 1, "unknown": 1}),
            ("23:00", 20, "", "", {"moment": 1, "awake in bed": 1, "half known": 1, "unknown": 1}),
            ("23:00", None, "", "", {"moment": 1, "half known": 1, "unknown": 1}),
            ("", 20, "07:00", "07:30", {"moment": 1, "awake in bed": 1, "half known": 1, "unknown": 1}),
            ("", None, "07:00", "", {"moment": 1, "half known": 1, "unknown": 1}),
            ("", None, "", "07:30", {"moment": 1, "half known": 1, "unknown": 1}),
            ("", 20, "", "", {"said": 1}),
            ("", None, "", "", {"said": 1}),
        ],
    )
    def test_what_is_known_is_drawn_and_the_rest_stays_open(self, lights, sol, woke, up, expected):
        drawing = one_night(answers(lights, sol, 0, woke, up, "good"))
        roles = ("asleep", "awake in bed", "unclear", "unknown", "half known", "moment", "said")
        counted = {role: drawing.count(role) for role in roles}
        assert {role: number for role, number in counted.items() if number} == expected
        assert drawing.count("missing night") == 6

    def test_minutes_without_clock_times_are_said_in_words(self):
        assert said(one_night(answers("", 20, 30, "", "", "good")), "said") == ["inslapen 20 min, wakker 30 min"]
        assert said(one_night(answers("", None, None, "", "", "good"), "en"), "said") == ["no clock times"]

    def test_a_night_without_sleep_is_never_drawn_as_sleep(self):
        lain = NightAnswers(no_sleep=True, lights_out=wall_time(23), out_of_bed=wall_time(6))
        assert said(one_night(NightAnswers(no_sleep=True)), "said") == ["niet geslapen"]
        assert (one_night(lain).count("asleep"), said(one_night(lain), "note")) == (0, ["niet geslapen"])


def test_sleep_by_day_is_drawn_where_it_was():
    drawing = drawn(NIGHT_SHIFTS)
    night, day = boxes(drawing, "asleep")[0], boxes(drawing, "asleep")[2]
    assert day.left > night.right
    assert {"22:00", "10:00"} & set(said(drawing, "hour")) or len(said(drawing, "hour")) >= 4


def test_a_night_of_travel_is_as_long_as_it_was_and_marked():
    """21:00 in New York to 07:15 in Amsterdam: four hours and a quarter in bed."""
    drawing = drawn(TRAVEL)
    assert said(drawing, "note") == ["op reis"]
    assert picture_of(TRAVEL, "nl").remarks == ("op reis: op de klok van waar je naar bed ging",)
    plain, travelled = boxes(drawing, "asleep")[0], boxes(drawing, "asleep")[3]
    hour = (plain.right - plain.left) / 6
    assert travelled.right - travelled.left == pytest.approx(3 * hour, abs=3)


def test_a_night_of_a_clock_change_stands_on_the_clock_and_is_marked():
    drawing = drawn(CLOCK_CHANGE)
    assert said(drawing, "note") == ["klok verzet"]
    assert picture_of(CLOCK_CHANGE, "en").remarks == ("clock change: that bar follows the clock, not its true length",)
    assert drawing.count("missing night") == 0


def test_a_week_without_magnesium_has_no_room_for_it():
    with_it, without = drawn(FULL), drawn(NAPS)
    hours = [min(one.x for one in texts(drawing) if one.role == "hour") for drawing in (with_it, without)]
    assert hours[1] < hours[0]
    assert drawn(NONE).count("magnesium taken") == 2


def test_an_evening_that_is_unknown_has_no_mark():
    picture = week_picture(content().words("nl"), Week(SUNDAY).nights, [], [Evening(MONDAY, None)])
    drawing = drawing_of(picture)
    assert drawing.count("magnesium taken") + drawing.count("magnesium not taken") == 0


def test_nights_and_evenings_of_other_weeks_are_left_out():
    other = DatedNight(MONDAY - timedelta(days=1), AMSTERDAM, answers("23:00", 20, 10, "07:00", "07:30", "good"))
    picture = week_picture(content().words("nl"), Week(SUNDAY).nights, [other], [Evening(other.night, True)])
    assert drawing_of(picture).count("missing night") == 7
    assert drawing_of(picture).count("magnesium taken") == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_of_every_week_of_two_years_fits(language):
    for number in range(104):
        sunday = SUNDAY + timedelta(days=7 * number)
        drawing = drawing_of(week_picture(content().words(language), Week(sunday).nights, [], []))
        assert outside(drawing) == []


@pytest.mark.parametrize(
    ("language", "title"), [("nl", "Je week van 8 t/m 14 juni"), ("en", "Your week, 8 to 14 June")]
)
def test_the_title_names_the_week(language, title):
    assert picture_of(ONE_NIGHT, language).title == title


def test_the_longest_nights_keep_their_minutes_inside_the_picture():
    drawing = drawn(VERY_LONG)
    assert len(said(drawing, "minutes awake")) == 6
    assert outside(drawing) == []


def test_half_filled_nights_are_neither_missing_nor_whole():
    drawing = drawn(GAPS)
    assert drawing.count("missing night") == 3
    assert drawing.count("unclear") == 1
    assert drawing.count("half known") == 1


CLOCKS = st.none() | st.times().map(lambda one: one.replace(second=0, microsecond=0, tzinfo=None, fold=0))
NIGHTS = st.builds(
    NightAnswers,
    lights_out=CLOCKS,
    sol=st.none() | st.integers(0, 400),
    waso=st.none() | st.integers(0, 600),
    woke=CLOCKS,
    out_of_bed=CLOCKS,
    quality=st.none() | st.just("so_so"),
    no_sleep=st.booleans(),
)
ZONES = st.sampled_from(["Europe/Amsterdam", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe"])


@settings(max_examples=60, deadline=None)
@given(
    week=st.lists(st.none() | st.tuples(NIGHTS, ZONES, st.none() | ZONES), min_size=7, max_size=7),
    taken=st.lists(st.sampled_from([None, True, False]), min_size=7, max_size=7),
    sunday=st.dates(date(2025, 1, 5), date(2027, 12, 31)).map(lambda one: one + timedelta(days=6 - one.weekday())),
    language=st.sampled_from(LANGUAGES),
)
def test_no_week_is_cut_off_or_shows_what_is_not_known(week, taken, sunday, language):
    mornings = Week(sunday).nights
    nights = [
        DatedNight(morning, one[1], one[0], one[2])
        for morning, one in zip(mornings, week, strict=True)
        if one and contradiction(one[0], morning, one[1], one[2]) is None
    ]
    evenings = [Evening(morning, one) for morning, one in zip(mornings, taken, strict=True)]
    picture = week_picture(content().words(language), mornings, nights, evenings)
    drawing = drawing_of(picture)
    assert outside(drawing) == []
    assert overlapping(drawing) == []
    filled_in = [one.answers for one in nights if one.answers.is_filled_in]
    assert drawing.count("missing night") == 7 - len(filled_in)
    whole = [one for one in filled_in if not one.no_sleep and None not in (one.lights_out, one.sol, one.woke)]
    assert drawing.count("asleep") == len(whole)
    for element in drawing.elements:
        if not isinstance(element, Dots | Frame) and hasattr(element, "left"):
            assert 0 <= element.left < element.right <= drawing.width
