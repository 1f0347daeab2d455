"""docs/facts.md is complete: every fact of the article stands in the topics that it names, in every language."""

import re
from pathlib import Path

import pytest

from bot.catalog.catalog import load

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| (A\d+) \| (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)
TABLE = ROW.findall((ROOT / "docs/facts.md").read_text())
ROWS = {fact: (says, topics.split(", "), note) for fact, says, topics, note in TABLE}
LANGUAGES = load(ROOT / "content").languages


def test_the_table_has_every_fact_once():
    found = [fact for fact, *_ in TABLE]
    assert found == [f"A{number}" for number in range(1, 26)]


@pytest.mark.parametrize("fact", ROWS)
def test_each_fact_names_its_topics_and_says_whether_a_note_stands_beside_it(fact: str):
    says, topics, note = ROWS[fact]
    assert says.strip()
    assert note.strip()
    for topic in topics:
        for language in LANGUAGES:
            assert (ROOT / "content" / language / "faq" / f"{topic}.md").is_file(), (fact, topic, language)


SAID = {  # what has to stand in an answer, whichever way the sentence goes
    "mg-dose": {"nl": ["250 mg", "320", "500"], "en": ["250 mg", "320", "500"]},
    "mg-insomnia": {"nl": ["320", "nepmiddel", "kan"], "en": ["320", "dummy", "can"]},
    "mg-night-waking": {"nl": ["735", "kramp"], "en": ["735", "cramp"]},
    "mg-restless-legs": {"nl": ["ijzer", "sommige"], "en": ["iron", "some"]},
    "mg-expectations": {"nl": ["sommige"], "en": ["some"]},
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("topic", SAID)
def test_the_honest_notes_stand_in_the_answers(topic: str, language: str):
    one = load(ROOT / "content").topics(language)[topic]
    text = f"{one.first}\n{one.more}"
    for words in SAID[topic][language]:
        assert words in text, (topic, words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_limit_comes_before_the_studied_range_wherever_both_stand(language: str):
    for topic in load(ROOT / "content").topics(language).values():
        text = f"{topic.first}\n{topic.more}"
        studied = min((text.find(one) for one in ("320 tot 500", "320 to 500", "320-500") if one in text), default=-1)
        if studied >= 0:
            assert 0 <= text.find("250") < studied, topic.id
