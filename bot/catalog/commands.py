"""Command words: what is in the menu and which words mean the same, from content/<language>/commands.yml."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from bot.errors import ContentError

Word = Annotated[str, Field(pattern=r"^[a-z0-9_]{1,32}$")]


class Command(BaseModel):
    """One command: its name in the code, the word people type, and the other words that mean it."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    name: str
    word: Word
    description: str = Field("", max_length=256)  # empty: not in the menu
    aliases: tuple[Word, ...] = ()


@dataclass(frozen=True)
class Commands:
    """All command words of all languages; a word means the same whatever the person's language."""

    by_language: Mapping[str, Sequence[Command]]
    by_word: Mapping[str, str]

    def menu(self, language: str) -> list[tuple[str, str]]:
        """(word, description) of the commands Telegram's menu shows, in order."""
        return [(one.word, one.description) for one in self.by_language[language] if one.description]

    def word(self, language: str, name: str) -> str:
        """The word of command `name`, with its slash, for use in a text."""
        return "/" + next(one.word for one in self.by_language[language] if one.name == name)

    def read(self, text: str) -> tuple[str | None, bool]:
        """(command name or None, whether a slash stood before it). A bare word counts only when it stands alone."""
        words = text.strip().split()
        if not words:
            return None, False
        slash = words[0].startswith("/")
        if not slash and len(words) > 1:
            return None, False
        word = re.sub(r"@\w+$", "", words[0].lstrip("/")).casefold().strip(".!")
        return self.by_word.get(word), slash


def load_commands(folders: Mapping[str, Path]) -> Commands:
    """Read commands.yml of every language folder. Raises ContentError for a word with two meanings."""
    by_language: dict[str, Sequence[Command]] = {}
    by_word: dict[str, str] = {}
    for language, folder in folders.items():
        file = folder / "commands.yml"
        try:
            raw = yaml.safe_load(file.read_text(encoding="utf-8"))
            by_language[language] = TypeAdapter(tuple[Command, ...]).validate_python(raw)
        except (OSError, UnicodeDecodeError, yaml.YAMLError, ValidationError) as error:
            raise ContentError(f"{file}: {error}") from error
        for command in by_language[language]:
            for word in (command.word, *command.aliases):
                if by_word.setdefault(word, command.name) != command.name:
                    raise ContentError(f"{file}: /{word} means both {by_word[word]} and {command.name}")
    return Commands(by_language, by_word)
