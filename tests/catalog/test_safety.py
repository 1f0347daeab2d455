from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.catalog import load
from bot.catalog.safety import SafetyIndex

CONTENT = Path(__file__).parents[2] / "content"


@pytest.fixture
def safety(content: Path) -> SafetyIndex:
    return SafetyIndex(load(content))


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("ik wil niet meer leven", "crisis"),
        ("Ik WÍL   niet meer, leven!!", "crisis"),
        ("ik wil echt niet meer leven", "crisis"),
        ("i want to kill myself", "crisis"),
        ("viel in slaap achter het stuur", "drowsy-driving"),
        ("chest pain", "emergency"),
    ],
)
def test_a_phrase_of_any_language_is_found_whatever_is_around_it(safety, text, category):
    assert safety.match(text) == category


@pytest.mark.parametrize(
    "text",
    ["", "😩", "wil niet", "ik wil meer leven", "onwil niet meer leven", "stuur het achter in slaap", "chest. a pain"],
)
def test_words_apart_or_in_another_order_are_no_phrase(safety, text):
    assert safety.match(text) is None


def test_a_turned_meaning_is_no_phrase(safety):
    assert safety.match("ik wil wel niet meer leven") == "crisis"
    assert safety.match("ik wil juist niet meer leven zonder jou") is None


@pytest.mark.parametrize("typo", ["hartaanvla", "hartanval", "haartaanval", "hartaamval"])
def test_one_typing_error_in_a_long_word_is_forgiven(safety, typo):
    assert safety.match(f"ik heb een {typo}") == "emergency"


@pytest.mark.parametrize("text", ["heb een hrtaanvl", "kil myself", "kill myslf lol", "wil niet meer lever"])
def test_two_errors_or_an_error_in_a_short_word_are_not(safety, text):
    assert safety.match(text) == ("crisis" if "myslf" in text else None)


def test_a_covered_phrase_counts_only_where_it_stands_outside_the_cover(safety):
    assert safety.match("ben bang dat ik een hartaanval krijg") is None
    assert safety.match("haha i kill myself laughing") is None
    assert safety.match("i kill myself laughing, no, i will kill myself") == "crisis"


def test_the_gravest_category_wins(safety):
    assert safety.match("in slaap achter het stuur met chest pain, wil niet meer leven") == "crisis"
    assert safety.match("in slaap achter het stuur met chest pain") == "emergency"


def test_the_end_of_the_longest_message_is_seen(safety):
    assert safety.match("nog iets " * 452 + "wil niet meer leven") == "crisis"


REAL = SafetyIndex(load(CONTENT))


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Ik wil niet meer leven", "crisis"),
        ("denk vaak aan zelfmoord", "crisis"),
        ("i want to die", "crisis"),
        ("heb pijn op de borst", "emergency"),
        ("bijna in slaap gevallen achter het stuur", "drowsy-driving"),
        ("nearly fell asleep at the wheel", "drowsy-driving"),
        ("ik ga dood van de slaap smiddags, hoe lang mag ik dan slapen", None),
        ("my phone just died", None),
        ("de film was dodelijk saai", None),
        ("leg cramps at night are killing me", None),
        ("mijn man snurkt en stopt dan even met ademen", None),
    ],
)
def test_the_phrases_in_content_know_danger_from_alarming_words(text, category):
    assert REAL.match(text) == category


@given(st.text(max_size=4096))
def test_no_text_makes_it_fail(text):
    assert REAL.match(text) in (None, "crisis", "emergency", "drowsy-driving")
