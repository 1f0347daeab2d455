import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spoken_weekdays import read_weekdays

DAYS = {
    "za en zo|za zo|za, zo|za+zo|za/zo|za & zo|zaterdag en zondag|Zaterdag, zondag.|weekend|het weekend|in het weekend|"
    "weekends|zaterdags en zondags|op zaterdag en zondag|sat sun|sat & sun|saturday and sunday|Saturdays and Sundays|"
    "at the weekend|on weekends|alleen weekend|zat zon|weekeinde|elke zaterdag en zondag|ik ben vrij op za en zo": {
        5,
        6,
    },
    "woensdag en zaterdag|wo za|woe en zat|wed and sat|wednesday, saturday|ook woensdag en zaterdag": {2, 5},
    "ma|maandag|maandags|monday|mon|mo": {0},
    "di|dinsdag|tue|tues|tuesday": {1},
    "do|donderdag|thu|thurs|thursday": {3},
    "vr|vrijdag|fri|friday|vrijdag vrij": {4},
    "zo|zondag|sun|sunday|zon": {6},
    "ma t/m vr|ma tm vr|maandag tot en met vrijdag|ma-vr|ma - vr|mon-fri|mon to fri|monday through friday|doordeweeks|"
    "door de week|werkdagen|weekdays": {0, 1, 2, 3, 4},
    "vr t/m zo|vr-zo|fri-sun|vrijdag en weekend|weekend en vrijdag|vrijdag t.e.m. zondag": {4, 5, 6},
    "za t/m ma|sat-mon|weekend t/m ma": {5, 6, 0},
    "alle dagen|elke dag|iedere dag|every day|ma t/m zo|weekdays and weekend": set(range(7)),
    "geen|Geen.|nooit|none|never|geen vrije dagen|geen enkele": set(),
}
NOT_DAYS = (
    "|?|weekend?|wisselt|het wisselt|it varies|soms|behalve zondag|niet op zondag|zaterdagavond|za om 9|7|ma-|-|t/m vr|"
)
NOT_DAYS += "ma t/m|ma - - vr|geen maandag|za 5|5|hoe laat zondag|magnesium|ja|en|op"


@pytest.mark.parametrize(
    ("text", "days"),
    [(text, days) for texts, days in DAYS.items() for text in texts.split("|")],
)
def test_weekdays_are_read_as_people_say_them(text: str, days: set[int]) -> None:
    assert read_weekdays(text) == days


@pytest.mark.parametrize("text", NOT_DAYS.split("|"))
def test_anything_else_is_no_set_of_days(text: str) -> None:
    assert read_weekdays(text) is None


@given(st.text())
def test_no_text_breaks_the_reader(text: str) -> None:
    days = read_weekdays(text)
    assert days is None or days <= set(range(7))
