import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalog.catalog import load
from bot.catalog.search import FaqIndex, Found

CONTENT = Path(__file__).parents[2] / "content"


@pytest.fixture
def index(content: Path) -> FaqIndex:
    return FaqIndex(load(content))


def test_a_question_is_answered_in_the_language_it_was_asked_in(index):
    assert index.find("hoeveel milligram elke avond?", "nl") == Found("answer", ("mg-dose",), "nl")
    assert index.find("hoeveel milligram elke avond?", "en") == Found("answer", ("mg-dose",), "nl")
    assert index.find("how many milligrams each evening", "nl") == Found("answer", ("mg-dose",), "en")


def test_a_title_is_answered_although_it_resembles_others(index):
    assert index.find("titel SLEEP-naps", "nl") == Found("answer", ("sleep-naps",), "nl")


def test_typing_errors_and_joined_words_do_not_matter(index):
    assert index.find("hoevel miligram elkeavond", "nl").topics[0] == "mg-dose"


def test_a_message_between_two_topics_gets_both_as_suggestions(index):
    assert index.find("milligram of dutje", "nl") == Found("suggest", ("mg-dose", "sleep-naps"), "nl")


@pytest.mark.parametrize("text", ["", "x", "?", "😩", "bitcoin kopen", "qwrtzpl", "wat wordt het weer", "Хорошо"])
def test_what_no_topic_is_about_gets_none_in_the_persons_language(index, text):
    assert index.find(text, "nl") == Found("none", (), "nl")


def test_one_topic_alone_is_never_suggested(content):
    for language in ("nl", "en"):
        (content / language / "faq" / "sleep-naps.md").unlink()
    found = FaqIndex(load(content)).find("milligram of dutje", "nl")
    assert found.outcome != "suggest"


def test_without_topics_there_is_no_answer(content):
    for language in ("nl", "en"):
        shutil.rmtree(content / language / "faq")
    assert FaqIndex(load(content)).find("hoeveel milligram", "nl").outcome == "none"


def test_a_new_topic_file_is_found_without_code(content):
    text = (content / "nl" / "faq" / "mg-dose.md").read_text()
    new = text.replace("mg-dose", "pets").replace("hoeveel milligram elke avond", "kat op het hoofdkussen")
    (content / "nl" / "faq" / "pets.md").write_text(new)
    assert FaqIndex(load(content)).find("kat op mijn kussen", "nl").topics[0] == "pets"


REAL = FaqIndex(load(CONTENT))


@pytest.mark.parametrize(
    ("text", "language", "topic"),
    [
        ("hoeveel mg magnesium per dag", "nl", "mg-dose"),
        ("rusteloze benen", "nl", "mg-restless-legs"),
        ("welke vorm is het zachtst voor mijn maag, citraat of bisglycinaat", "nl", "mg-form"),
        ("magnesium bij nierproblemen", "nl", "mg-who-not"),
        ("how much magnesium a day", "en", "mg-dose"),
        ("does magnesium help with restless legs", "en", "mg-restless-legs"),
        ("magnesium glycinate or citrate", "en", "mg-form"),
    ],
)
def test_plain_questions_get_their_answer(text, language, topic):
    assert REAL.find(text, language) == Found("answer", (topic,), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("wat voor weer wordt het morgen", "nl"),
        ("staat bitcoin nog hoog", "nl"),
        ("recept voor appelmoes", "nl"),
        ("sdfkjh wqeoiu zxmcnb", "nl"),
        ("will it rain tomorrow", "en"),
        ("is bitcoin going up", "en"),
        ("recipe for pancakes", "en"),
        ("j", "en"),
    ],
)
def test_weather_bitcoin_recipes_and_gibberish_are_not_answered(text, language):
    assert REAL.find(text, language).outcome == "none"


@given(st.text(max_size=4096), st.sampled_from(["nl", "en", "fr"]))
def test_any_text_gets_one_of_three_outcomes_with_the_right_number_of_topics(text, language):
    found = REAL.find(text, language)
    assert len(found.topics) in {"answer": (1,), "suggest": (2, 3), "none": (0,)}[found.outcome]
