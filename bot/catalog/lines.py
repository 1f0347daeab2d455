"""Plain lists in content/: one text a line, `#` begins a comment."""

from pathlib import Path


def read_lines(file: Path) -> list[tuple[int, str]]:
    """(line number, text) of every line that says something; [] where the file is missing."""
    if not file.is_file():
        return []
    rows = enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
    texts = ((number, row.partition("#")[0].strip()) for number, row in rows)
    return [(number, text) for number, text in texts if text]
