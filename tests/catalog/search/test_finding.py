import shutil
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalog.catalog import load
from bot.catalog.search.deciding import Found
from tests.support.learned import learned, learned_from

LONGEST_ANSWER = 0.15  # seconds of one core, on any text that Telegram takes


@pytest.fixture
def search(content: Path):
    return learned_from(load(content))


def test_a_question_is_answered_in_the_language_it_was_asked_in(search):
    assert search.find("hoeveel milligram elke avond?", "nl") == Found("answer", ("mg-dose",), "nl")
    assert search.find("hoeveel milligram elke avond?", "en") == Found("answer", ("mg-dose",), "nl")
    assert search.find("how many milligrams each evening", "nl") == Found("answer", ("mg-dose",), "en")


def test_a_title_is_answered_although_it_resembles_others(search):
    assert search.find("titel SLEEP-naps", "nl") == Found("answer", ("sleep-naps",), "nl")


def test_typing_errors_and_joined_words_do_not_matter(search):
    assert search.find("hoevel miligram elkeavond", "nl").topics[0] == "mg-dose"


def test_a_message_between_topics_gets_them_as_suggestions():
    found = learned().find("helpt dat", "nl")
    assert found.outcome == "suggest"
    assert len(found.topics) == 3


@pytest.mark.parametrize("text", ["", "x", "?", "😩", "qwrtzpl", "Хорошо"])
def test_what_says_nothing_gets_none_in_the_persons_language(search, text):
    assert search.find(text, "nl") == Found("none", (), "nl")


def test_one_topic_alone_is_never_suggested(content):
    for language in ("nl", "en"):
        (content / language / "faq" / "sleep-naps.md").unlink()
    assert learned_from(load(content)).find("milligram of dutje", "nl").outcome != "suggest"


def test_without_topics_there_is_no_answer(content):
    for language in ("nl", "en"):
        shutil.rmtree(content / language / "faq")
    assert learned_from(load(content)).find("hoeveel milligram", "nl").outcome == "none"


def test_a_new_topic_file_is_found_without_code(content):
    text = (content / "nl" / "faq" / "mg-dose.md").read_text()
    new = text.replace("mg-dose", "pets").replace("hoeveel milligram elke avond", "kat op het hoofdkussen")
    (content / "nl" / "faq" / "pets.md").write_text(new)
    assert learned_from(load(content)).find("kat op mijn kussen", "nl").topics[0] == "pets"


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
    assert learned().find(text, language) == Found("answer", (topic,), language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("staat bitcoin nog hoog", "nl"),
        ("wordt het morgen mooi weer", "nl"),
        ("recept voor appelmoes", "nl"),
        ("sdfkjh wqeoiu zxmcnb", "nl"),
        ("will it rain tomorrow", "en"),
        ("is bitcoin going up", "en"),
        ("recipe for pancakes", "en"),
        ("j", "en"),
    ],
)
def test_weather_bitcoin_recipes_and_gibberish_are_not_answered(text, language):
    assert learned().find(text, language).outcome != "answer"


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("hoi", "nl", "hello"),
        ("dankjewel!", "nl", "thanks"),
        ("ben je een mens", "nl", "human"),
        ("good morning", "en", "hello"),
        ("thanks a lot", "en", "thanks"),
        ("are you a robot", "en", "human"),
    ],
)
def test_small_talk_is_told_from_questions(text, language, kind):
    found = learned().find(text, language)
    assert (found.outcome, found.topics, found.talk) == ("none", (), kind)


def test_a_short_message_may_go_on_from_the_last_topic_and_only_then():
    alone = learned().find("en hoeveel dan?", "nl")
    assert learned().find("en hoeveel dan?", "nl", subject="magnesium") == Found("answer", ("mg-dose",), "nl")
    assert learned().find("en hoeveel dan?", "nl") == alone


@pytest.mark.parametrize("text", ["hoe laat kan je best magnesium innemen", "is een dutje slecht voor de nacht"])
def test_a_message_that_stands_alone_is_not_changed_by_what_came_before(text):
    assert learned().find(text, "nl", subject="slapen") == learned().find(text, "nl")


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=4096), st.sampled_from(["nl", "en", "fr"]))
def test_any_text_gets_one_outcome_with_the_right_number_of_topics_in_time(text, language):
    search = learned()
    start = time.thread_time()
    danger, found = search.danger(text), search.find(text, language)
    assert time.thread_time() - start < LONGEST_ANSWER
    assert len(found.topics) in {"answer": (1,), "suggest": (2, 3), "none": (0,)}[found.outcome]
    assert danger is None or danger.category in ("crisis", "emergency", "drowsy-driving")


@pytest.mark.parametrize(
    "text", ["slaap " * 680, "x" * 4096, "ik kan niet slapen. " * 200, "𝕊𝕝𝕒𝕒𝕡 " * 500, "\x00\u200b" * 2000]
)
def test_the_longest_texts_are_read_in_time(text):
    start = time.thread_time()
    learned().danger(text[:4096])
    learned().find(text[:4096], "nl")
    assert time.thread_time() - start < LONGEST_ANSWER
