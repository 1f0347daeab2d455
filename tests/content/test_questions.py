"""How well the search does on example questions it has not learned from: five parts, each left out once."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.catalog.catalog import Catalog, load
from bot.catalog.models import Topic
from bot.catalog.search import FaqIndex

CATALOG = load(Path(__file__).parents[2] / "content")
PARTS = 5


@dataclass(frozen=True)
class LeftOut:
    """The catalog without every fifth example question and every fifth message about something else."""

    catalog: Catalog
    part: int

    @property
    def languages(self) -> tuple[str, ...]:
        return self.catalog.languages

    def topics(self, language: str) -> dict[str, Topic]:
        topics = self.catalog.topics(language)
        return {id: one.model_copy(update={"questions": self._kept(one.questions)}) for id, one in topics.items()}

    def elsewhere(self, language: str) -> tuple[str, ...]:
        return self._kept(self.catalog.elsewhere(language))

    def out(self, rows: tuple[str, ...]) -> tuple[str, ...]:
        return rows[self.part :: PARTS]

    def _kept(self, rows: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(text for at, text in enumerate(rows) if at % PARTS != self.part)


INDEXES = [(left := LeftOut(CATALOG, part), FaqIndex(left)) for part in range(PARTS)]


@pytest.mark.parametrize("language", CATALOG.languages)
def test_a_new_question_is_mostly_understood_and_seldom_answered_wrongly(language: str):
    found = [
        (id, index.find(question, language))
        for left, index in INDEXES
        for id, topic in CATALOG.topics(language).items()
        for question in left.out(topic.questions)
    ]
    helped = sum(id in one.topics for id, one in found) / len(found)
    wrong = sum(one.outcome == "answer" and id not in one.topics for id, one in found) / len(found)
    assert helped >= 0.48
    assert wrong <= 0.10


@pytest.mark.parametrize("language", CATALOG.languages)
def test_a_new_message_about_something_else_is_mostly_not_answered(language: str):
    found = [index.find(text, language) for left, index in INDEXES for text in left.out(CATALOG.elsewhere(language))]
    assert sum(one.outcome == "answer" for one in found) / len(found) <= 0.15
