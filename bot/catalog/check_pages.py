"""The rules for the Markdown pages of one language."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from bot.catalog.folding import fold
from bot.catalog.lines import read_lines
from bot.catalog.models import SafetyText, Tip, Topic, read_privacy, read_safety, read_tip, read_topic
from bot.catalog.pages import Page, PageError, read_page
from bot.catalog.problems import Problem
from bot.domain.actions import ACTIONS
from bot.domain.lasting import LASTING_RULES
from bot.domain.suggestions import RULES

MOST = {"title": 34, "first": 450, "more": 1500, "tip": 300, "why": 500, "privacy": 2800, "text": 4096}
FEWEST_QUESTIONS = 25
FRESH = timedelta(days=365)

Rules = Callable[[Path, Page, date], Iterator[Problem]]


def check_pages(folder: Path, today: date) -> Iterator[Problem]:
    """Everything wrong with faq/, tips/, safety/ and privacy.md, page by page and between pages."""
    kinds: dict[str, Rules] = {"faq/*.md": _topic, "tips/*.md": _tip, "safety/*.md": _safety, "privacy.md": _privacy}
    for pattern, rules in kinds.items():
        for file in sorted(folder.glob(pattern)):
            try:
                yield from rules(file, read_page(file), today)
            except PageError as error:
                yield Problem.of(error)
    yield from _questions(folder)


def _topic(file: Path, page: Page, today: date) -> Iterator[Problem]:
    topic = read_topic(file)
    yield from _dated(page, topic.reviewed, today)
    yield from _sourced(page, topic)
    yield from _short(page, page.line("title"), "title", topic.title)
    yield from _short(page, page.body_line, "first", topic.first)
    yield from _short(page, page.body_line, "more", topic.more)
    if len(topic.questions) < FEWEST_QUESTIONS:
        what = f"{len(topic.questions)} example questions, at least {FEWEST_QUESTIONS} are needed"
        yield Problem(file, page.line("questions"), what, "Write more, as people would type them")
    for at, other in enumerate(topic.related):
        if other == topic.id or not file.with_name(f"{other}.md").is_file():
            what = f"related topic {other!r} is not another file here"
            yield Problem(file, page.line("related", at), what, "Name an existing topic, or take it out")
    for at, action in enumerate(topic.actions):
        if action not in ACTIONS:
            mend = f"Use one of {', '.join(sorted(ACTIONS))}"
            yield Problem(file, page.line("actions", at), f"unknown action {action!r}", mend)


def _tip(file: Path, page: Page, today: date) -> Iterator[Problem]:
    tip = read_tip(file)
    yield from _dated(page, tip.reviewed, today)
    yield from _sourced(page, tip)
    known = {*RULES, *LASTING_RULES.values()}
    if tip.rule not in known:
        yield Problem(file, page.line("rule"), f"unknown rule {tip.rule!r}", f"Use one of {', '.join(sorted(known))}")
    yield from _short(page, page.body_line, "tip", tip.text)
    yield from _short(page, page.body_line, "why", tip.why)


def _safety(file: Path, page: Page, today: date) -> Iterator[Problem]:
    text = read_safety(file)
    yield from _dated(page, text.reviewed, today)
    yield from _sourced(page, text)
    yield from _short(page, page.body_line, "text", text.text)


def _privacy(file: Path, page: Page, today: date) -> Iterator[Problem]:
    privacy = read_privacy(file)
    yield from _dated(page, privacy.reviewed, today)
    yield from _short(page, page.body_line, "privacy", privacy.text)


def _dated(page: Page, reviewed: date, today: date) -> Iterator[Problem]:
    if reviewed > today:
        yield Problem(page.file, page.line("reviewed"), f"reviewed in the future ({reviewed})", "Correct the date")
    elif today - reviewed > FRESH:
        mend = "Check the text against its sources and set the date of today"
        yield Problem(page.file, page.line("reviewed"), f"last reviewed {reviewed}, over a year ago", mend)


def _sourced(page: Page, text: Topic | Tip | SafetyText) -> Iterator[Problem]:
    if not text.sources:
        yield Problem(page.file, page.line("sources"), "no sources", "Name what the text rests on")


def _short(page: Page, line: int, part: str, text: str) -> Iterator[Problem]:
    if len(text) > MOST[part]:
        what = f"{part} has {len(text)} characters, at most {MOST[part]} are allowed"
        yield Problem(page.file, line, what, f"Take {len(text) - MOST[part]} out")


def _questions(folder: Path) -> Iterator[Problem]:
    """Questions that stand twice: within a topic, in two topics, or in elsewhere.txt too."""
    seen: dict[str, str] = {}
    for file in sorted(folder.glob("faq/*.md")):
        try:
            page, topic = read_page(file), read_topic(file)
        except PageError:
            continue
        for at, question in enumerate(topic.questions):
            line = page.line("questions", at)
            here = f"{file.name}:{line}"
            if (first := seen.setdefault(fold(question), here)) != here:
                yield Problem(file, line, f"question {question!r} is in {first} too", "Keep it in one place")
    elsewhere = folder / "elsewhere.txt"
    for number, text in read_lines(elsewhere):
        if first := seen.get(fold(text), ""):
            yield Problem(elsewhere, number, f"{text!r} is a question in {first} too", "Keep it in one place")
