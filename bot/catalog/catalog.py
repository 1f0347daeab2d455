"""Everything of content/, read once. A language is a folder that holds commands.yml."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from bot.catalog.commands import Commands, load_commands
from bot.catalog.lines import read_lines
from bot.catalog.models import (
    NEEDED_SAFETY,
    Privacy,
    SafetyText,
    Tip,
    Topic,
    read_privacy,
    read_safety,
    read_tip,
    read_topic,
)
from bot.catalog.words import Words
from bot.errors import ContentError

FALLBACK = "en"

Value = TypeVar("Value")


@dataclass(frozen=True)
class _Folder:
    words: Words
    topics: Mapping[str, Topic]
    tips: Mapping[str, Tip]
    safety: Mapping[str, SafetyText]
    privacy: Privacy
    small_talk: Mapping[str, tuple[str, ...]]
    elsewhere: tuple[str, ...]
    alarming: tuple[str, ...]


@dataclass(frozen=True)
class Catalog:
    """All words of all languages. Every method takes any language code, or None, and finds the best folder."""

    languages: tuple[str, ...]
    commands: Commands
    default_language: str
    _folders: Mapping[str, _Folder]

    def language(self, code: str | None) -> str:
        """The folder for a code such as `nl-BE`: itself, its first part, else English; None is the default."""
        if code is None:
            return self.default_language
        exact = {language.casefold(): language for language in self.languages}
        code = code.casefold().replace("_", "-")
        last = FALLBACK if FALLBACK in self.languages else self.default_language
        return exact.get(code) or exact.get(code.split("-")[0]) or last

    def words(self, language: str | None) -> Words:
        """The short texts."""
        return self._folders[self.language(language)].words

    def topics(self, language: str | None) -> Mapping[str, Topic]:
        """FAQ topics by id."""
        return self._folders[self.language(language)].topics

    def tips(self, language: str | None) -> Mapping[str, Tip]:
        """Weekly suggestions by id."""
        return self._folders[self.language(language)].tips

    def safety(self, language: str | None) -> Mapping[str, SafetyText]:
        """Texts for somebody in danger by category; `help` is the one without phrases."""
        return self._folders[self.language(language)].safety

    def privacy(self, language: str | None) -> Privacy:
        """What is stored, and the version a person agrees to."""
        return self._folders[self.language(language)].privacy

    def small_talk(self, language: str | None) -> Mapping[str, tuple[str, ...]]:
        """Greetings, thanks and the like by kind (small-talk/KIND.txt); the reply is the short text faq-talk-KIND."""
        return self._folders[self.language(language)].small_talk

    def alarming(self, language: str | None) -> tuple[str, ...]:
        """Messages that sound like danger and are none (safety/none.txt)."""
        return self._folders[self.language(language)].alarming

    def elsewhere(self, language: str | None) -> tuple[str, ...]:
        """Everyday messages that no topic answers, from elsewhere.txt (which may be missing)."""
        return self._folders[self.language(language)].elsewhere


def language_folders(content_dir: Path) -> dict[str, Path]:
    """Language -> folder, in alphabetical order. Raises ContentError where there is none."""
    folders = {file.parent.name: file.parent for file in sorted(content_dir.glob("*/commands.yml"))}
    if not folders:
        raise ContentError(f"{content_dir}: no language here. Set CONTENT_DIR to the folder that holds nl/commands.yml")
    return folders


def load(content_dir: Path, *, default_language: str = "nl") -> Catalog:
    """Read content/, the default language first. Raises ContentError for the first thing wrong."""
    folders = language_folders(content_dir)
    if default_language not in folders:
        raise ContentError(f"DEFAULT_LANGUAGE {default_language!r} is none of {', '.join(folders)} in {content_dir}")
    languages = sorted(folders, key=lambda language: (language != default_language, language))
    return Catalog(
        languages=tuple(languages),
        commands=load_commands({language: folders[language] for language in languages}),
        default_language=default_language,
        _folders=MappingProxyType({language: _read(language, folders[language]) for language in languages}),
    )


def _read(language: str, folder: Path) -> _Folder:
    return _Folder(
        words=Words(language, folder / "texts"),
        topics=_pages(folder / "faq", read_topic),
        tips=_pages(folder / "tips", read_tip),
        safety=_pages(folder / "safety", read_safety, needed=NEEDED_SAFETY),
        privacy=read_privacy(folder / "privacy.md"),
        small_talk=MappingProxyType({file.stem: _lines(file) for file in sorted(folder.glob("small-talk/*.txt"))}),
        elsewhere=_lines(folder / "elsewhere.txt"),
        alarming=_lines(folder / "safety" / "none.txt"),
    )


def _lines(file: Path) -> tuple[str, ...]:
    return tuple(text for _, text in read_lines(file))


def _pages(folder: Path, read: Callable[[Path], Value], *, needed: Sequence[str] = ()) -> Mapping[str, Value]:
    """The pages of a folder by id. Raises ContentError, also where one that is `needed` is missing."""
    files = {*folder.glob("*.md"), *(folder / f"{id}.md" for id in needed)}
    return MappingProxyType({file.stem: read(file) for file in sorted(files)})
