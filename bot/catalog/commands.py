"""Command words: what is in the menu and which words mean the same, from content/<language>/commands.yml."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.catalog.pages import PageError, read_text, read_yaml

FILE = "commands.yml"
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
    """Read commands.yml of every language folder. Raises PageError, also for a word with two meanings."""
    by_language: dict[str, Sequence[Command]] = {}
    by_word: dict[str, str] = {}
    for language, folder in folders.items():
        written = read_commands(folder / FILE)
        by_language[language] = tuple(command for _, command in written)
        for line, command in written:
            for word in (command.word, *command.aliases):
                if by_word.setdefault(word, command.name) != command.name:
                    what = f"/{word} means both {by_word[word]} and {command.name}"
                    raise PageError(folder / FILE, line, what, "Give every word one meaning, in all languages together")
    return Commands(by_language, by_word)


def read_commands(file: Path) -> list[tuple[int, Command]]:
    """(line, command) of every entry of one commands.yml. Raises PageError."""
    rows, node = read_yaml(file, read_text(file), FILE, 1)
    if not isinstance(rows, list) or not isinstance(node, yaml.SequenceNode):
        raise PageError(file, 1, "not a list of commands", "Write `- {name: ..., word: ...}`, a line each")
    lines = [entry.start_mark.line + 1 for entry in node.value]
    return [(line, _command(file, line, row)) for line, row in zip(lines, rows, strict=True)]


def _command(file: Path, line: int, row: object) -> Command:
    try:
        return Command.model_validate(row)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(step) for step in first["loc"])
        what = f"{where}: {first['msg']}" if where else "not a command"
        raise PageError(file, line, what, "Write `- {name: ..., word: ...}`") from error
