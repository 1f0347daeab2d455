"""What the coach would answer to one message, without a chat around it."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.catalog.catalog import Catalog
from bot.catalog.models import Topic
from bot.catalog.search.deciding import Found
from bot.catalog.search.finding import Search
from bot.catalog.words import Words
from bot.domain.wishes import Kind, read_wish

MAGNESIUM = "mg-"
WISHED: dict[Kind, str] = {
    "reminder": "bot-times",
    "pause": "bot-pause",
    "resume": "bot-pause",
    "delete": "bot-privacy",
    "language": "bot-language",
    "night": "bot-checkin",
}
"""The topic whose button does what a wish in words asks for."""


@dataclass(frozen=True)
class Asked:
    """`safety` is the category of a message that sounds like danger; `topics` are the best first."""

    outcome: Literal["answer", "suggest", "none", "safety"]
    topics: tuple[str, ...]
    safety: str | None
    text: str


def answer(catalog: Catalog, search: Search, text: str, language: str, *, today: date) -> Asked:
    """The answer to `text` for a person whose language is `language`, its Markdown left in."""
    danger = search.danger(text)
    if danger is not None and danger.sure:
        return Asked("safety", (), danger.category, catalog.safety(language)[danger.category].text)
    wish = read_wish(text, language=language, today=today)
    found = search.find(text, language)
    if wish is not None and WISHED[wish.kind] in catalog.topics(found.language):
        found = Found("answer", (WISHED[wish.kind],), found.language)
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
        return words(f"faq-talk-{found.talk}" if found.talk else "faq-unknown")
    if found.outcome == "suggest":
        return "\n".join([words("faq-guesses"), *(f"- {topics[id].title}" for id in found.topics)])
    return told(topics[found.topics[0]], words)
