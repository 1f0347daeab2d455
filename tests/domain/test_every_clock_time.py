"""Every time of the day, in the ways to write and to say it; and what is no time at all."""

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.number_words import dutch, english
from bot.domain.spoken_clock import ClockReading, read_clock

MORNING = time(7)


@given(st.times(), st.times())
def test_every_time_of_the_day_is_read_back_as_it_is_written(wall: time, near: time) -> None:
    wall = wall.replace(second=0, microsecond=0)
    for text in (f"{wall:%H:%M}", f"{wall:%H.%M}", f"{wall:%Hu%M}", f"{wall:%H%M}"):
        reading = read_clock(text, language="nl", near=near)
        assert reading is not None
        assert wall in (reading.value, *reading.others)
    if not 10 <= wall.hour <= 12:
        assert read_clock(f"{wall:%H:%M}", language="en", near=near) == ClockReading(wall)


@given(st.integers(1, 12), st.integers(0, 59))
def test_hours_and_minutes_in_words_mean_what_their_digits_mean(hour: int, minute: int) -> None:
    digits = read_clock(f"{hour}:{minute:02}", language="nl", near=MORNING)
    said = [f"{dutch(hour)[0]} uur {word}" for word in dutch(minute)]
    if minute >= 10:
        said += [f"{english(hour)[0]} {word}" for word in english(minute)]
    for text in said:
        assert read_clock(text, language="nl", near=MORNING) == digits


def dutch_words(hour: int, minute: int) -> str:
    """As the Dutch clock is read aloud: "vijf voor half acht"."""
    this, following = dutch((hour - 1) % 12 + 1)[0], dutch(hour % 12 + 1)[0]
    if minute == 0:
        return f"{this} uur"
    if minute in (15, 30, 45):
        return {15: f"kwart over {this}", 30: f"half {following}", 45: f"kwart voor {following}"}[minute]
    if minute < 16:
        return f"{dutch(minute)[0]} over {this}"
    if minute < 30:
        return f"{dutch(30 - minute)[0]} voor half {following}"
    if minute < 45:
        return f"{dutch(minute - 30)[0]} over half {following}"
    return f"{dutch(60 - minute)[0]} voor {following}"


def english_words(hour: int, minute: int) -> str:
    """As the English clock is read aloud: "twenty-five past seven"."""
    this, following = english((hour - 1) % 12 + 1)[-1], english(hour % 12 + 1)[-1]
    if minute == 0:
        return f"{this} o'clock"
    if minute in (15, 30, 45):
        return {15: f"quarter past {this}", 30: f"half past {this}", 45: f"a quarter to {following}"}[minute]
    if minute < 30:
        return f"{english(minute)[0]} past {this}"
    return f"{english(60 - minute)[0]} to {following}"


MERIDIEM = ("am", "pm")


@given(st.times())
def test_every_time_is_read_back_from_the_ways_to_write_and_say_it(wall: time) -> None:
    wall = wall.replace(second=0, microsecond=0)
    hour, minute, twelve = wall.hour, wall.minute, (wall.hour - 1) % 12 + 1
    spoken_nl, spoken_en = dutch_words(hour, minute), english_words(hour, minute)
    rest_nl = f"{dutch(hour)[0]} uur {dutch(minute)[0]}" if minute else f"{dutch(hour)[0]} uur"
    rest_en = f"{english(twelve)[0]} {'oh ' if minute < 10 else ''}{english(minute)[0]}" if minute else spoken_en
    for text in (
        *(f"{wall:%H:%M}", f"{wall:%H.%M}", f"{wall:%H%M}", f"{wall:%Hu%M}", f"{wall:%Hh%M}", f"{hour}:{minute:02}"),
        *(f"om {wall:%H:%M}", f"rond {hour}.{minute:02} uur", f"at {wall:%H:%M}", f"{hour} u {minute:02}"),
        *(f"{hour} uur {minute}" if minute else f"{hour} uur", f"ik denk {wall:%H:%M}", f"{wall:%H:%M} uur"),
        *(rest_nl, spoken_nl, f"tegen {spoken_nl}", rest_en, spoken_en, f"about {spoken_en}", f"{spoken_en} or so"),
    ):
        reading = read_clock(text, language="nl", near=wall)
        assert reading is not None, text
        assert reading.value == wall, text
    for text in (
        *(f"{twelve}:{minute:02}{MERIDIEM[hour >= 12]}", f"{twelve}.{minute:02} {MERIDIEM[hour >= 12][0]}.m."),
        *(f"{twelve:02}:{minute:02} {MERIDIEM[hour >= 12].upper()}", f"{rest_en} {MERIDIEM[hour >= 12]}"),
    ):
        assert read_clock(text, language="en") == ClockReading(wall), text


@given(st.text(), st.sampled_from(["nl", "en", "xx"]), st.none() | st.times())
def test_no_text_breaks_the_reader(text: str, language: str, near: time | None) -> None:
    reading = read_clock(text, language=language, near=near)
    assert reading is None or reading.value.second == 0


PIECES = [
    "half",
    "kwart",
    "over",
    "voor",
    "7",
    "12",
    "23:15",
    "elf",
    "to",
    "past",
    "uur",
    "am",
    "noon",
    "?",
    "-",
    "0",
    "h",
]


@given(st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join))
def test_a_question_mark_is_never_an_answer_and_no_jumble_breaks_the_reader(text: str) -> None:
    reading = read_clock(text, language="nl")
    assert reading is None or "?" not in text


@given(
    st.times(),
    st.sampled_from(["{:%H:%M}", "om {:%H.%M} uur", "{:%Hu%M}"]),
    st.sampled_from(["olifant", "magnesium", "niet", "20 min", "?", "elephant", "3x", "mg"]),
    st.booleans(),
)
def test_a_word_that_is_not_accounted_for_makes_it_no_answer(wall: time, form: str, more: str, after: bool) -> None:
    said = form.format(wall)
    assert read_clock(said, language="nl") is not None
    assert read_clock(f"{said} {more}" if after else f"{more} {said}", language="nl") is None


@given(
    st.lists(
        st.sampled_from(["rond", "om", "uur", "ik", "denk", "'s avonds", "at", "about", "voor", "of", "en"]), max_size=8
    )
)
def test_words_without_a_number_name_no_time(words: list[str]) -> None:
    assert read_clock(" ".join(words), language="nl") is None
