"""Short texts: Project Fluent messages of one language. A missing message or argument is an error, never a gap."""

from datetime import date
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

from bot.catalog.pages import read_text
from bot.errors import ContentError

Argument = str | int | float | date


class Words:
    """The short texts of one language: `words("checkin-thanks", time="6 uur")`."""

    def __init__(self, language: str, folder: Path) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        for file in sorted(folder.glob("*.ftl")):
            resource = FluentResource(read_text(file))
            for entry in resource.body:
                if isinstance(entry, ast.Junk):
                    first = (entry.content or "").strip().partition("\n")[0]
                    raise ContentError(f"{file}: cannot be read: {first}")
            self._bundle.add_resource(resource)

    def __call__(self, key: str, **arguments: Argument) -> str:
        """The text of message `key`, its arguments filled in. Raises ContentError for a missing key or argument."""
        if not self._bundle.has_message(key):
            raise ContentError(f"{self.language}: no text {key!r}")
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise ContentError(f"{self.language}: text {key!r} is empty")
        text, errors = self._bundle.format_pattern(pattern, dict(arguments))
        if errors:
            raise ContentError(f"{self.language}: text {key!r}: {errors[0]}")
        return str(text)

    def has(self, key: str) -> bool:
        return self._bundle.has_message(key)
