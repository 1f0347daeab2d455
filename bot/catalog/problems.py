"""What `check` reports."""

from dataclasses import dataclass
from pathlib import Path

from bot.catalog.pages import PageError


@dataclass(frozen=True, order=True)
class Problem:
    """`what` is wrong in `file` at `line` (from 1; 0 unknown) and how to `mend` it."""

    file: Path
    line: int
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}{f':{self.line}' if self.line else ''}: {self.what}. {self.mend}"

    @classmethod
    def of(cls, error: PageError) -> "Problem":
        """A page that cannot be read, as a problem."""
        return cls(error.file, error.line, error.what, error.mend)
