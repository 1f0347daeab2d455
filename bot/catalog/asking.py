"""What the coach would answer to one message, without a chat around it."""

from dataclasses import dataclass
from typing import Literal

from bot.catalog.catalog import Catalog
from bot.catalog.safety import SafetyIndex
from bot.catalog.search import FaqIndex, Found

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


def _text(catalog: Catalog, found: Found) -> str:
    words, topics = catalog.words(found.language), catalog.topics(found.language)
    if found.outcome == "none":
        return words("faq-unknown")
    if found.outcome == "suggest":
        return "\n".join([words("faq-guesses"), *(f"- {topics[id].title}" for id in found.topics)])
    topic = found.topics[0]
    reminder = [words("faq-general-information")] if topic.startswith(MAGNESIUM) else []
    return "\n\n".join([topics[topic].first, topics[topic].more, *reminder])
