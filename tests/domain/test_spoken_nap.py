"""Naps in words."""

from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.catalog import load
from bot.domain.spoken_nap import read_nap, read_telling
from bot.domain.spoken_undo import says_undo

CATALOG = load(Path(__file__).resolve().parents[2] / "content", default_language="nl")


@pytest.mark.parametrize(
    ("language", "text", "minutes", "starts"),
    [
        ("nl", "20 min om 14 uur", 20, time(14)),
        ("nl", "om 14 uur 20 min", 20, time(14)),
        ("nl", "van 2 tot half 3", 30, time(14)),
        ("nl", "14:00-14:30", 30, time(14)),
        ("nl", "tussen 2 en 3", 60, time(14)),
        ("nl", "van één uur tot kwart over één", 15, time(13)),
        ("nl", "kwartier om half 3", 15, time(14, 30)),
        ("nl", "een uur om 1 uur", 60, time(13)),
        ("nl", "om 1 uur een half uur", 30, time(13)),
        ("nl", "30 minuten vanaf kwart voor twee", 30, time(13, 45)),
        ("nl", "dutje van 20 minuten", 20, None),
        ("nl", "powernap van 10 min vanmiddag", 10, None),
        ("nl", "20", 20, None),
        ("nl", "een kwartierke in de zetel", 15, None),
        ("en", "20 min at 2", 20, time(14)),
        ("en", "from 2 to 2:30", 30, time(14)),
        ("en", "half an hour at 3pm", 30, time(15)),
        ("en", "i took a 20 minute nap at 2pm", 20, time(14)),
        ("en", "napped for half an hour", 30, None),
        ("en", "took a nap at ten to two", None, time(13, 50)),
    ],
)
def test_how_long_and_when(language, text, minutes, starts):
    reading = read_nap(text, language=language)
    assert (reading.minutes, reading.starts) == (minutes, starts)


def test_a_lone_number_is_what_was_asked_for():
    assert read_nap("2", language="nl").minutes == 2
    assert read_nap("2", language="nl", first="starts").starts == time(14)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "net 20 min geslapen", {"just": True, "minutes": 20}),
        ("nl", "net", {"just": True}),
        ("en", "just now, 20 minutes", {"just": True, "minutes": 20}),
        ("en", "just 20 minutes", {"just": False, "minutes": 20}),
        ("nl", "half uur geleden", {"ago": 30}),
        ("nl", "20 min, een uur geleden", {"ago": 60, "minutes": 20}),
        ("en", "an hour ago", {"ago": 60}),
        ("nl", "gisteren 20 min", {"days_ago": 1}),
        ("nl", "geen dutje", {"none": True, "named": True}),
        ("nl", "nee", {"none": True, "named": False}),
        ("en", "no nap", {"none": True}),
        ("nl", "ik heb een dutje gedaan", {"tells": True}),
        ("nl", "dutje van 20 minuten", {"tells": True}),
        ("nl", "een uur geleden 10 min gedut", {"tells": True}),
        ("nl", "powernap", {"tells": False, "named": True}),
        ("en", "20 minute nap", {"tells": False, "named": True}),
        ("nl", "20 min", {"tells": False}),
    ],
)
def test_what_else_is_told(language, text, expected):
    reading = read_nap(text, language=language)
    assert {name: getattr(reading, name) for name in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "mag ik een dutje doen",
        "is een dutje van twintig minuten goed",
        "dutje van een uur te lang",
        "dutje van 20 minuten?",
        "how long may a nap be",
        "van 2 tot 1",
        "blauw",
        "",
    ],
)
def test_questions_and_other_things_are_no_naps(text):
    assert read_nap(text, language="nl") is None


def test_no_example_question_of_any_topic_tells_of_a_nap():
    taken = [
        (question, reading)
        for language in CATALOG.languages
        for topic in CATALOG.topics(language).values()
        for question in topic.questions
        if (reading := read_telling(question, language=language))
    ]
    assert taken == []


@given(st.integers(1, 59), st.integers(0, 23), st.integers(0, 59))
def test_a_length_and_a_time_of_day_are_read_in_either_order(minutes, hour, minute):
    for text in (f"{minutes} min om {hour:02}:{minute:02}", f"om {hour:02}:{minute:02} {minutes} minuten"):
        reading = read_nap(text, language="nl")
        assert reading.minutes == minutes
        assert time(hour, minute) in (reading.starts, *reading.others)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ongedaan maken", True),
        ("Undo", True),
        ("oeps, zet dat terug", True),
        ("please undo that", True),
        ("take it back", True),
        ("terug", False),
        ("maar", False),
        ("hoe kan ik dat ongedaan maken", False),
        ("undo?", False),
        ("", False),
    ],
)
def test_who_wants_the_last_change_back(text, expected):
    assert says_undo(text) == expected
