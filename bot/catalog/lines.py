"""Plain lists in content/: one text a line, `#` begins a comment."""

from pathlib import Path

from bot.catalog.pages import PageError


def read_lines(file: Path) -> list[tuple[int, str]]:
    """(line number, text) of every line that says something; [] where the file is missing. Raises PageError."""
    if not file.is_file():
        return []
    try:
        rows = enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
    except UnicodeDecodeError as error:
        raise PageError(file, 0, f"not UTF-8 ({error.reason})", "Save the file as UTF-8") from error
    texts = ((number, row.partition("#")[0].strip()) for number, row in rows)
    return [(number, text) for number, text in texts if text]
