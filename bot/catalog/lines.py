"""Plain lists in content/: one text a line, `#` begins a comment."""

from pathlib import Path

from bot.catalog.pages import read_text


def read_lines(file: Path) -> list[tuple[int, str]]:
    """(line number, text) of every line that says something; [] where the file is missing. Raises PageError."""
    if not file.is_file():
        return []
    rows = enumerate(read_text(file).splitlines(), 1)
    texts = ((number, row.partition("#")[0].strip()) for number, row in rows)
    return [(number, text) for number, text in texts if text]
