"""Everything in content/ that the search learns from: messages with the label that each should get."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.catalog.catalog import Catalog

ELSEWHERE, SAFE = "elsewhere", "safe"
TALK, CRISIS = "talk:", "crisis"


@dataclass(frozen=True, slots=True)
class Example:
    """A message in one language, and what the search should make of it."""

    text: str
    label: str
    language: str


def topic_examples(catalog: Catalog) -> list[Example]:
    """Labels: a topic's id, `talk:KIND`, or `elsewhere`, which a crisis is too: nobody in one gets an answer."""
    crises = [
        Example(text, ELSEWHERE, language)
        for language in sorted(catalog.languages)
        for text in catalog.safety(language)[CRISIS].examples
    ]
    return _ordinary(catalog) + crises


def danger_examples(catalog: Catalog) -> list[Example]:
    """Labels: a category of danger, or `safe`, which all ordinary messages are."""
    dangers = [
        Example(text, label, language)
        for language in sorted(catalog.languages)
        for label, text in _dangers(catalog, language)
    ]
    return dangers + [Example(one.text, SAFE, one.language) for one in _ordinary(catalog)]


def fingerprint(*learned: Iterable[Example]) -> str:
    """Changes whenever what is learned from changes."""
    digest = hashlib.sha256()
    for one in (example for examples in learned for example in examples):
        digest.update(f"{one.language}\t{one.label}\t{one.text}\n".encode())
    return digest.hexdigest()[:16]


def _ordinary(catalog: Catalog) -> list[Example]:
    return [
        Example(text, label, language)
        for language in sorted(catalog.languages)
        for label, text in (*_topics(catalog, language), *_no_topics(catalog, language))
    ]


def _topics(catalog: Catalog, language: str) -> Iterator[tuple[str, str]]:
    for topic in catalog.topics(language).values():
        yield from ((topic.id, text) for text in (topic.title, *topic.questions))


def _no_topics(catalog: Catalog, language: str) -> Iterator[tuple[str, str]]:
    for kind, texts in catalog.small_talk(language).items():
        yield from ((f"{TALK}{kind}", text) for text in texts)
    yield from ((ELSEWHERE, text) for text in catalog.elsewhere(language))


def _dangers(catalog: Catalog, language: str) -> Iterator[tuple[str, str]]:
    for category in catalog.safety(language).values():
        yield from ((category.id, text) for text in (*category.phrases, *category.examples))
        yield from ((SAFE, text) for text in category.not_phrases)
    yield from ((SAFE, text) for text in catalog.alarming(language))
