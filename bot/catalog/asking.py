"""What the coach would answer to one message, without a chat around it."""

from dataclasses import dataclass
from typing import Literal

from bot.catalog.catalog import Catalog
from bot.catalog.models import Topic
from bot.catalog.safety import SafetyIndex
from bot.catalog.search import FaqIndex, Found
from bot.catalog.words import Words

MAGNESIUM = "mg-"


@dataclass(frozen=True)
class Asked:
    """`safety` is the category of a message that sounds like danger; `topics` are the best first."""

    outcome: Literal["answer", "suggest", "none", "safety"]
    topics: tuple[str, ...]
    safety: str | None
    text: str


def answer(catalog: Catalog, text: str, language: str) -> Asked:
    """The answer to `text` for a person whose language is `language`, its Markdown left in."""
    category = SafetyIndex(catalog).match(text)
    if category:
        return Asked("safety", (), category, catalog.safety(language)[category].text)
    found = FaqIndex(catalog).find(text, language)
    return Asked(found.outcome, found.topics, None, _text(catalog, found))


def told(topic: Topic, words: Words, *, whole: bool = False) -> str:
    """An answer as Markdown: its first part, or all of it; one about magnesium ends with what such an answer is."""
    parts = [topic.first, topic.more] if whole else [topic.first]
    if topic.id.startswith(MAGNESIUM):
        parts.append(f"*{words('faq-general-information')}*")
    return "\n\n".join(parts)


def _text(catalog: Catalog, found: Found) -> str:
    words, topics = catalog.words(found.language), catalog.topics(found.language)
    if found.outcome == "none":
        return words("faq-unknown")
    if found.outcome == "suggest":
        return "\n".join([words("faq-guesses"), *(f"- {topics[id].title}" for id in found.topics)])
    return told(topics[found.topics[0]], words)
