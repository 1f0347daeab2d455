"""One Markdown file with YAML front matter, read into a pydantic model; errors name file and line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from bot.errors import ContentError

FENCE = "---"
MORE = "<!-- more -->"

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""libyaml's where there is one, which reads all of content/ in a tenth of the time."""

AnyModel = TypeVar("AnyModel", bound=BaseModel)


class PageError(ContentError):
    """A page that cannot be read: `file`, `line` (from 1; 0 unknown), `what` is wrong and how to `mend` it."""

    def __init__(self, file: Path, line: int, what: str, mend: str) -> None:
        super().__init__(f"{file}{f':{line}' if line else ''}: {what}. {mend}")
        self.file, self.line, self.what, self.mend = file, line, what, mend


@dataclass(frozen=True)
class Page:
    """A file in parts; `lines` gives the line of a front matter key, or of an item as (key, index)."""

    file: Path
    meta: Mapping[str, Any]
    parts: tuple[str, ...]
    lines: Mapping[tuple[str | int, ...], int] = field(default_factory=dict)
    body_line: int = 0

    def line(self, *path: str | int) -> int:
        """The line where the front matter says `path`, or the nearest thing above it that is there."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_text(file: Path) -> str:
    """A file in UTF-8, with or without a byte order mark. Raises PageError."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise PageError(file, 0, "the file is missing", "Write it, or restore it") from None
    except UnicodeDecodeError as error:
        raise PageError(file, 0, f"not UTF-8 ({error.reason})", "Save the file as UTF-8") from error
    except OSError as error:
        raise PageError(file, 0, f"cannot be read ({error.strerror})", "Let Sluimer read it") from error


def read_page(file: Path) -> Page:
    """The front matter and the body, split at `<!-- more -->`. Raises PageError."""
    rows = read_text(file).splitlines()
    if FENCE not in rows[1:] or rows[0] != FENCE:
        raise PageError(file, 1, "no front matter", f"Begin with {FENCE}, the fields, and {FENCE} again")
    end = rows.index(FENCE, 1)
    body = "\n".join(rows[end + 1 :])
    meta, lines = _front_matter(file, "\n".join(rows[1:end]))
    parts = tuple(part.strip() for part in body.split(MORE))
    blank = re.match(r"\s*", body)
    return Page(file, meta, parts, lines, end + 2 + (blank[0].count("\n") if blank else 0))


def read_yaml(file: Path, text: str, name: str, first: int) -> tuple[Any, yaml.Node | None]:
    """`text` as a value and as nodes that know their lines; it begins at line `first`. Raises PageError."""
    try:
        return yaml.load(text, Loader=LOADER), yaml.compose(text, Loader=LOADER)
    except (yaml.YAMLError, ValueError) as error:  # ValueError: a date that does not exist
        unclosed = re.search("scalar|flow", getattr(error, "context", None) or "")
        mark = getattr(error, "context_mark" if unclosed else "problem_mark", None)
        said = getattr(error, "problem", None) or str(error).partition("\n")[0]
        mend = 'Put a text that begins with \' or holds ": " or # in double quotes'
        raise PageError(file, mark.line + first if mark else 1, f"{name} is not YAML: {said}", mend) from error


def _front_matter(file: Path, text: str) -> tuple[dict[str, Any], dict[tuple[str | int, ...], int]]:
    meta, node = read_yaml(file, text, "front matter", 2)
    if not isinstance(meta, dict) or not isinstance(node, yaml.MappingNode):
        raise PageError(file, 1, "front matter is not a list of fields", "Write `name: value`, a line each")
    lines: dict[tuple[str | int, ...], int] = {}
    for key, value in node.value:
        lines[(key.value,)] = key.start_mark.line + 2
        if isinstance(value, yaml.SequenceNode):
            for at, item in enumerate(value.value):
                lines[(key.value, at)] = item.start_mark.line + 2
    return meta, lines


def model_of(page: Page, model: type[AnyModel], **body: str) -> AnyModel:
    """The page as `model`: front matter and the parts of the body. Raises PageError for the first thing wrong."""
    try:
        return model.model_validate({**page.meta, **body})
    except ValidationError as error:
        first = error.errors()[0]
        where = first["loc"]
        name = ".".join(str(step) for step in where) or "front matter"
        what = f"{name}: {first['msg'].removeprefix('Value error, ')}"
        line = page.body_line if where and where[0] in body else page.line(*where)
        raise PageError(page.file, line, what, f"Mend `{where[0]}`" if where else "Mend the front matter") from error
