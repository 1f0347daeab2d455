from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.catalog import load
from bot.catalog.phrase_index import PhraseIndex
from tests.support.learned import learned


@pytest.fixture
def phrases(content: Path) -> PhraseIndex:
    return PhraseIndex(load(content))


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
def test_a_phrase_of_any_language_is_found_whatever_is_around_it(phrases, text, category):
    assert phrases.match(text) == category


@pytest.mark.parametrize(
    "text",
    ["", "😩", "wil niet", "ik wil meer leven", "onwil niet meer leven", "stuur het achter in slaap", "chest. a pain"],
)
def test_words_apart_or_in_another_order_are_no_phrase(phrases, text):
    assert phrases.match(text) is None


@pytest.mark.parametrize("typo", ["hartaanvla", "hartanval", "haartaanval", "hartaamval"])
def test_one_typing_error_in_a_long_word_is_forgiven(phrases, typo):
    assert phrases.match(f"ik heb een {typo}") == "emergency"


def test_a_covered_phrase_counts_only_where_it_stands_outside_the_cover(phrases):
    assert phrases.match("ben bang dat ik een hartaanval krijg") is None
    assert phrases.match("haha i kill myself laughing") is None
    assert phrases.match("i kill myself laughing, no, i will kill myself") == "crisis"


def test_the_gravest_category_wins(phrases):
    assert phrases.match("in slaap achter het stuur met chest pain, wil niet meer leven") == "crisis"
    assert phrases.match("in slaap achter het stuur met chest pain") == "emergency"


def test_the_end_of_the_longest_message_is_seen(phrases):
    assert phrases.match("nog iets " * 452 + "wil niet meer leven") == "crisis"


@pytest.mark.parametrize(
    ("text", "category"),
    [
        # straight, sloppy, Flemish
        ("Ik wil niet meer leven", "crisis"),
        ("denk vaak aan zelfmoord", "crisis"),
        ("kzou liefst nooit meer wakker worden", "crisis"),
        ("i want to die", "crisis"),
        ("kms", "crisis"),
        ("heb pijn op de borst", "emergency"),
        ("bijna in slaap gevallen achter het stuur", "drowsy-driving"),
        ("nearly fell asleep at the wheel", "drowsy-driving"),
        # typing errors
        ("ik denk aan zelfmord", "crisis"),
        ("thinking about sucide again", "crisis"),
        # negated, and yet
        ("ik wil niet dood maar zo kan het niet langer", "crisis"),
        ("dont want to die but i cant go on living like this", "crisis"),
        # past tense, and yet
        ("gisteren wilde ik er een eind aan maken", "crisis"),
        ("last night i wanted to kill myself", "crisis"),
        # somebody else
        ("mijn zoon zegt dat hij niet meer wil leven", "crisis"),
        ("my daughter says she wants to die", "crisis"),
        # quoted
        ('ze zei letterlijk "ik wil niet meer leven"', "crisis"),
        # in the middle of something else
        ("licht uit om 11 uur, sliep slecht, eigenlijk wil ik niet meer leven, wakker om 6", "crisis"),
    ],
)
def test_danger_is_seen(text, category):
    danger = learned().danger(text)
    assert danger is not None
    assert (danger.category, danger.sure) == (category, True)


@pytest.mark.parametrize(
    "text",
    [
        "ik ga dood van de slaap smiddags, hoe lang mag ik dan slapen",
        "my phone just died",
        "de film was dodelijk saai",
        "leg cramps at night are killing me",
        "mijn man snurkt en stopt dan even met ademen",
        "hoeveel magnesium per dag",
        "stop die berichten, ik wil ze niet meer",
        "20 min",
        "net genomen",
        "ik heb het net genomen",
        "niet geslapen",
        "geen oog dichtgedaan",
        "i just took it",
        "een kwartier denk ik",
        "half twaalf",
        "suicide squad was rubbish",
    ],
)
def test_alarming_words_alone_are_no_danger(text):
    danger = learned().danger(text)
    assert danger is None or not danger.sure


@given(st.text(max_size=4096))
def test_no_text_makes_the_phrases_fail(text):
    learned()._danger._phrases.match(text)


@pytest.mark.parametrize("place", ["begin", "middle", "end"])
def test_one_sentence_in_a_long_story_is_enough(place):
    story = "vandaag was het druk op het werk en daarna heb ik gekookt en televisie gekeken. " * 12
    cry = "ik zie gene reden meer om der morgen nog te zijn. "
    at = {"begin": 0, "middle": len(story) // 2, "end": len(story)}[place]
    danger = learned().danger(story[:at] + cry + story[at:])
    assert danger is not None
    assert danger.category == "crisis"
