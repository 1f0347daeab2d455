"""The real content: it keeps its own rules, every text can be shown, and Telegram takes each."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from bot.catalog.catalog import load
from bot.catalog.check import check
from bot.catalog.models import SafetyText
from bot.tg.richtext import rich

CONTENT = Path(__file__).parents[2] / "content"
CATALOG = load(CONTENT)
TELEGRAM_TEXT, TELEGRAM_TOAST, TELEGRAM_ENTITIES, TELEGRAM_COMMANDS = 4096, 200, 100, 100
TOASTS = ("faq-voted", "faq-voted-not")


def units(text: str) -> int:
    """The length as Telegram counts it: UTF-16 code units."""
    return len(text.encode("utf-16-le")) // 2


def messages(language: str) -> list[tuple[str, frozenset[str]]]:
    """(id, placeholders) of every short text."""
    files = sorted((CONTENT / language / "texts").glob("*.ftl"))
    entries = [entry for file in files for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body]
    found = {one.id.name: one for one in entries if isinstance(one, ast.Message)}
    return [(id, _placeholders(found, found[id])) for id in found]


def _placeholders(found: dict[str, ast.Message], node: object) -> frozenset[str]:
    if isinstance(node, ast.VariableReference):
        return frozenset({node.id.name})
    if isinstance(node, ast.MessageReference):
        return _placeholders(found, found[node.id.name].value)
    parts = vars(node).values() if isinstance(node, ast.BaseNode) else node if isinstance(node, list) else ()
    return frozenset().union(*(_placeholders(found, part) for part in parts))


MESSAGES = [(language, *message) for language in CATALOG.languages for message in messages(language)]


def test_the_content_keeps_its_rules_on_the_day_of_its_last_review():
    pages = [
        page
        for language in CATALOG.languages
        for kind in (CATALOG.topics(language), CATALOG.tips(language), CATALOG.safety(language))
        for page in (*kind.values(), CATALOG.privacy(language))
    ]
    last = max(page.reviewed for page in pages)
    assert [f"{one.file}:{one.line}: {one.what}" for one in check(CONTENT, last)] == []


def test_dutch_comes_first_and_english_beside_it():
    assert CATALOG.languages == ("nl", "en")


@pytest.mark.parametrize("value", [0, 1, 2, 21, "een heel gewoon woord"])
def test_every_short_text_can_be_shown_and_fits_in_a_message(value: int | str):
    shown = {
        (language, id): CATALOG.words(language)(id, **dict.fromkeys(placeholders, value))
        for language, id, placeholders in MESSAGES
    }
    assert shown
    assert [key for key, text in shown.items() if not text.strip() or units(text) > TELEGRAM_TEXT] == []


def test_every_longer_text_fits_in_a_message():
    for language in CATALOG.languages:
        reminder = CATALOG.words(language)("faq-general-information")
        answers = [f"{one.first}\n\n{one.more}\n\n{reminder}" for one in CATALOG.topics(language).values()]
        tips = [f"{one.text}\n\n{one.why}" for one in CATALOG.tips(language).values()]
        others = [one.text for one in (*CATALOG.safety(language).values(), CATALOG.privacy(language))]
        shown = [rich(text) for text in (*answers, *tips, *others)]
        assert [text[:40] for text, _ in shown if units(text) > TELEGRAM_TEXT] == []
        assert [text[:40] for text, entities in shown if len(entities) > TELEGRAM_ENTITIES] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_shown_for_a_moment_over_the_chat_is_short_enough(language: str):
    assert [key for key in TOASTS if units(CATALOG.words(language)(key)) > TELEGRAM_TOAST] == []


def test_no_other_text_is_shown_for_a_moment_over_the_chat():
    """So that the list above is the whole one."""
    sources = [file.read_text(encoding="utf-8") for file in (CONTENT.parent / "bot" / "features").rglob("*.py")]
    given = re.findall(r"toast=([^)]*\))", "\n".join(sources))
    assert given == ['words("faq-voted" if helpful else "faq-voted-not")']


def test_the_menu_is_short_enough_and_the_same_in_every_language():
    for language in CATALOG.languages:
        assert len(CATALOG.commands.menu(language)) == 11 <= TELEGRAM_COMMANDS


def test_each_complaint_has_exactly_one_answer():
    for language in CATALOG.languages:
        complaints = sorted(one.complaint for one in CATALOG.topics(language).values() if one.complaint)
        assert complaints == ["broken-sleep", "fall-asleep", "insomnia", "legs", "stress"]


NUMBERS = {
    "nl": {
        "crisis": ["113", "0800-0113", "1813", "112"],
        "emergency": ["112", "070 245 245"],
        "drowsy-driving": ["112"],
    },
    "en": {"crisis": ["113", "1813", "116 123", "988", "findahelpline.com", "112"], "emergency": ["112", "911"]},
}


@pytest.mark.parametrize("language", NUMBERS)
def test_the_help_lines_are_in_the_texts_with_their_country(language: str):
    texts: dict[str, SafetyText] = dict(CATALOG.safety(language))
    for category, numbers in NUMBERS[language].items():
        assert [number for number in numbers if number not in texts[category].text] == []
    for country in {"nl": ("Nederland", "België"), "en": ("Netherlands", "Belgium")}[language]:
        assert country in texts["crisis"].text
        assert country in texts["help"].text
