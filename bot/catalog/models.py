"""What a coach writes in content/, as frozen values."""

from datetime import date
from pathlib import Path
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from bot.catalog.lines import read_lines
from bot.catalog.pages import MORE, Page, PageError, model_of, read_page
from bot.domain.complaints import TopicComplaint

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, pattern=r"^[^\n]+$")]
Prose = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=32)]
NEEDED_SAFETY = ("crisis", "emergency", "drowsy-driving", "help")  # no language goes without


class _Written(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)


class Topic(_Written):
    """One FAQ topic in one language: the first part of its answer, and what the "more" button adds."""

    id: Id
    title: Line
    questions: tuple[Line, ...] = Field(min_length=1)
    sources: tuple[Line, ...]
    reviewed: date
    related: tuple[Id, ...] = ()
    actions: tuple[Id, ...] = ()
    complaint: TopicComplaint | None = None
    first: Prose
    more: Prose


class Tip(_Written):
    """A weekly suggestion: the rule that picks it, whom it suits most, its text, and the answer to "why?"."""

    id: Id
    rule: Id
    complaint: TopicComplaint | None = None
    sources: tuple[Line, ...]
    reviewed: date
    text: Prose
    why: Prose


class SafetyText(_Written):
    """A text for somebody in danger, the phrases it answers to and those in which such a phrase means nothing.

    `examples` are whole messages from which the search learns, from the .txt file of the same name.
    """

    id: Id
    phrases: tuple[Line, ...] = ()
    not_phrases: tuple[Line, ...] = ()
    examples: tuple[Line, ...] = ()
    sources: tuple[Line, ...] = ()
    reviewed: date
    text: Prose


class Privacy(_Written):
    """What is stored and why; `version` goes up when a person has to agree anew."""

    version: int = Field(ge=1)
    reviewed: date
    text: Prose


Named = TypeVar("Named", Topic, Tip, SafetyText)


def read_topic(file: Path) -> Topic:
    """One file of faq/. Raises PageError."""
    first, more = _two_parts(page := read_page(file))
    return _named(page, model_of(page, Topic, first=first, more=more))


def read_tip(file: Path) -> Tip:
    """One file of tips/. Raises PageError."""
    text, why = _two_parts(page := read_page(file))
    return _named(page, model_of(page, Tip, text=text, why=why))


def read_safety(file: Path) -> SafetyText:
    """One file of safety/. Raises PageError."""
    page = read_page(file)
    text = _named(page, model_of(page, SafetyText, text=_one_part(page)))
    if not text.phrases and text.id != "help":
        raise PageError(file, page.line("phrases"), "no phrases", "Write what somebody in this danger might type")
    return text.model_copy(update={"examples": tuple(line for _, line in read_lines(file.with_suffix(".txt")))})


def read_privacy(file: Path) -> Privacy:
    """privacy.md. Raises PageError."""
    page = read_page(file)
    return model_of(page, Privacy, text=_one_part(page))


def _one_part(page: Page) -> str:
    if len(page.parts) != 1:
        raise PageError(page.file, page.body_line, f"{MORE} does not belong here", "Take it out")
    return page.parts[0]


def _two_parts(page: Page) -> tuple[str, str]:
    if len(page.parts) != 2:
        what = f"the text has {len(page.parts)} part(s), not two"
        raise PageError(page.file, page.body_line, what, f"Put one {MORE} between the first part and the rest")
    return page.parts[0], page.parts[1]


def _named(page: Page, model: Named) -> Named:
    if model.id != page.file.stem:
        raise PageError(page.file, page.line("id"), f"id is {model.id!r}", f"Write {page.file.stem!r}, as the file")
    return model
