"""Whole nights told in one message; the sentences are in nights_told.txt."""

from datetime import date, time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spoken_night import NightReading, read_night

TODAY = date(2026, 6, 12)
TOLD = [
    line for line in (Path(__file__).parent / "nights_told.txt").read_text().splitlines() if line and line[0] != "#"
]


def read(text: str, language: str = "nl", **near: time) -> NightReading | None:
    return read_night(text, language=language, today=TODAY, near=near)


def in_line(reading: NightReading | None) -> set[str]:
    """As the table writes it."""
    if reading is None:
        return {"-"}
    written = {f"night={reading.night}"} if reading.night else set()
    for name, value in reading.answers.items():
        said = f"{value:%H:%M}" if isinstance(value, time) else "true" if value is True else str(value)
        written.add(f"{name}={said}")
    return written


@pytest.mark.parametrize("line", TOLD)
def test_a_night_told_in_one_message_is_read_word_for_word(line: str) -> None:
    told, expected = line.split(" -> ")
    language, text = told.split(": ", 1)
    assert in_line(read(text, language)) == set(expected.split())


def test_the_table_holds_at_least_sixty_nights_of_each_language() -> None:
    for language in ("nl", "en"):
        assert sum(line.startswith(language) and not line.endswith("-> -") for line in TOLD) >= 60


@pytest.mark.parametrize("line", [line for line in TOLD if not line.endswith("-> -")])
def test_a_question_is_never_a_night(line: str) -> None:
    assert read(line.split(": ", 1)[1].split(" -> ")[0] + "?") is None


@pytest.mark.parametrize("line", [line for line in TOLD if not line.endswith("-> -")])
def test_a_word_too_many_makes_it_no_such_message(line: str) -> None:
    assert read(line.split(": ", 1)[1].split(" -> ")[0] + " olifant") is None


def test_the_order_of_things_tells_morning_from_evening() -> None:
    by_day = read("8 uur licht uit, 4 uur wakker", lights_out=time(8), woke=time(16))
    assert by_day is not None
    assert by_day.answers == {"lights_out": time(8), "woke": time(16)}
    assert by_day.unsure == {}


def test_a_time_that_may_as_well_be_twelve_hours_off_is_unsure() -> None:
    reading = read("5 uur licht uit, 20 min wakker gelegen")
    assert reading is not None
    assert set(reading.unsure["lights_out"]) == {time(5), time(17)}
    assert reading.answers["lights_out"] == reading.unsure["lights_out"][0]


def test_the_own_usual_times_leave_no_doubt() -> None:
    reading = read("5 uur licht uit, 20 min wakker gelegen", lights_out=time(4, 30))
    assert reading is not None
    assert (reading.answers["lights_out"], reading.unsure) == (time(5), {})


def test_words_decide_what_half_means_and_else_the_words_around_do() -> None:
    for language in ("nl", "en"):
        assert in_line(read("half 11 licht uit, 7 uur op", language)) == {"lights_out=22:30", "out_of_bed=07:00"}
        assert in_line(read("lights out half 11, up at 7", language)) == {"lights_out=23:30", "out_of_bed=07:00"}


WALLS = st.tuples(st.integers(21, 23) | st.integers(0, 1), st.integers(0, 59)).map(lambda parts: time(*parts))
MORNINGS = st.tuples(st.integers(5, 9), st.integers(0, 59)).map(lambda parts: time(*parts))


@given(WALLS, st.integers(0, 90), st.integers(0, 9), st.integers(0, 90), MORNINGS, st.integers(0, 60))
def test_what_is_told_is_what_is_read(dark: time, sol: int, times: int, waso: int, woke: time, later: int) -> None:
    up = (woke.hour * 60 + woke.minute + later) % 1440
    expected = {
        "lights_out": dark,
        "sol": sol,
        "awakenings": times,
        "waso": waso,
        "woke": woke,
        "out_of_bed": time(*divmod(up, 60)),
    }
    dutch = read(
        f"licht uit {dark:%H:%M}, na {sol} min in slaap, {times}x wakker, samen {waso} minuten, "
        f"{woke:%H:%M} wakker, {later} minuten later op"
    )
    english = read(
        f"lights out {dark:%H:%M}, {sol} minutes to fall asleep, {times} awakenings, {waso} min in total, "
        f"woke at {woke:%H:%M}, up {later} min later",
        "en",
    )
    for reading in (dutch, english):
        assert reading is not None
        assert reading.answers == expected
        assert reading.unsure == {}


EVENINGS = st.tuples(st.sampled_from([21, 22, 23, 0, 1]), st.integers(0, 59)).map(lambda parts: time(*parts))


@given(EVENINGS, st.tuples(st.integers(5, 10), st.integers(0, 59)).map(lambda parts: time(*parts)))
def test_the_order_of_events_resolves_a_twelve_hour_clock(dark: time, woke: time) -> None:
    told = [f"{(wall.hour - 1) % 12 + 1}.{wall.minute:02}" for wall in (dark, woke)]
    for text in (f"{told[0]} licht uit, {told[1]} wakker", f"woke at {told[1]}, lights out {told[0]}"):
        reading = read(text)
        assert reading is not None
        assert reading.answers == {"lights_out": dark, "woke": woke}
        assert reading.unsure == {}


@given(st.text(), st.sampled_from(["nl", "en", "xx"]))
def test_no_text_breaks_the_reader(text: str, language: str) -> None:
    reading = read(text, language)
    assert reading is None or reading.answers


PIECES = [
    *(
        "licht uit",
        "half",
        "12",
        "7",
        "uur",
        "wakker",
        "kwart over",
        "eruit",
        "2x",
        "samen",
        "20",
        "min",
        ",",
        ".",
        "-",
    ),
    *(
        "tot",
        "van",
        "zaterdag",
        "nacht",
        "goed",
        "niet geslapen",
        "meteen",
        "later",
        "in slaap",
        "weer in slaap",
        "een",
    ),
    *("23:00", "half uur", "bed in", "en", "lights out", "up", "at", "slept", "from", "to", "11", "pm", "tussen"),
]


@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join))
def test_no_jumble_breaks_the_reader_or_gives_an_answer_that_cannot_be(text: str) -> None:
    reading = read(text)
    if reading is not None:
        assert reading.answers
        assert all(0 <= reading.answers.get(name, 0) <= 1440 for name in ("sol", "waso"))
        assert set(reading.unsure) <= set(reading.answers)
