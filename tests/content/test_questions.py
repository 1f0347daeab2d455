"""How well the search does on messages it has not learned from: one in five of everything in content/ is left out.

The floors stand a little under what is reached; `python -m tests.benchmarks.search` shows all five parts.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from bot.catalog.catalog import Catalog, load
from bot.catalog.search.deciding import is_topic
from bot.catalog.search.examples import SAFE, Example, danger_examples, topic_examples
from bot.catalog.search.finding import Search
from bot.catalog.search.fit import fit

PARTS = 5


@cache
def catalog() -> Catalog:
    return load(Path(__file__).parents[2] / "content")


@cache
def search() -> tuple[Search, tuple[Example, ...], tuple[Example, ...]]:
    """A search that did not see every fifth example, and those examples: questions, dangers."""
    topics, dangers = topic_examples(catalog()), danger_examples(catalog())
    out = {one.text for one in (*topics[::PARTS], *dangers[::PARTS])}
    fitted = fit([one for one in topics if one.text not in out], [one for one in dangers if one.text not in out])
    found = Search(catalog(), fitted)
    found._exact = {language: {} for language in catalog().languages}
    return found, tuple(topics[::PARTS]), tuple(dangers[::PARTS])


@pytest.mark.parametrize("language", catalog().languages)
def test_a_new_question_is_mostly_understood_and_seldom_answered_wrongly(language: str):
    index, topics, _ = search()
    found = [(one, index.find(one.text, language)) for one in topics if one.language == language]
    asked = [(one, it) for one, it in found if is_topic(one.label)]
    assert sum(one.label in it.topics for one, it in asked) / len(asked) >= 0.74
    assert sum(it.outcome == "answer" and one.label not in it.topics for one, it in found) / len(found) <= 0.10


@pytest.mark.parametrize("language", catalog().languages)
def test_a_new_message_about_something_else_is_mostly_not_answered(language: str):
    index, topics, _ = search()
    others = [one for one in topics if one.language == language and not is_topic(one.label)]
    answered = sum(index.find(one.text, language).outcome == "answer" for one in others)
    assert answered / len(others) <= 0.12


@pytest.mark.parametrize("language", catalog().languages)
def test_new_messages_from_danger_are_mostly_seen_and_few_others_alarm(language: str):
    index, _, dangers = search()
    found = [(one, index.danger(one.text)) for one in dangers if one.language == language]
    told = [(one.label, it is not None) for one, it in found]
    sure = [(one.label, it is not None and it.sure) for one, it in found]
    assert share(seen for label, seen in told if label != SAFE) >= 0.74
    assert share(seen for label, seen in sure if label != SAFE) >= 0.60
    assert share(seen for label, seen in sure if label == SAFE) <= 0.025


def share(hits: Iterable[bool]) -> float:
    listed = list(hits)
    return sum(listed) / len(listed)
