"""Words that no text may have: promises of sleep, words of diagnosis (content/<language>/forbidden.txt), leftovers."""

import re
from collections.abc import Iterator
from pathlib import Path

from bot.catalog.folding import fold
from bot.catalog.lines import read_lines
from bot.catalog.pages import FENCE, read_text
from bot.catalog.phrases import Phrases, uncovered
from bot.catalog.problems import Problem

ALLOWED = "!"
LEFTOVER = re.compile(r"\b(TODO|FIXME|XXX)\b")


def check_wording(folder: Path) -> Iterator[Problem]:
    """Forbidden phrases in the bodies of the pages and in the short texts of one language, and leftovers in both."""
    pages = [*folder.glob("*.md"), *folder.glob("*/*.md")]
    texts = [*folder.glob("texts/*.ftl"), *folder.glob("*.yml")]
    yield from _forbidden(folder, sorted([*pages, *folder.glob("texts/*.ftl")]))
    yield from _leftovers(sorted([*pages, *texts]))


def _leftovers(files: list[Path]) -> Iterator[Problem]:
    """Marks of unfinished writing, also in the front matter of a page; comments in other files may have them."""
    for file in files:
        for number, line in enumerate(read_text(file).splitlines(), 1):
            if (found := LEFTOVER.search(line)) and (file.suffix == ".md" or not line.startswith("#")):
                yield Problem(file, number, f"{found[0]} was left behind", "Finish the text")


def _forbidden(folder: Path, files: list[Path]) -> Iterator[Problem]:
    lines = [text for _, text in read_lines(folder / "forbidden.txt")]
    allowed = Phrases(text.removeprefix(ALLOWED) for text in lines if text.startswith(ALLOWED))
    forbidden = Phrases(text for text in lines if not text.startswith(ALLOWED))
    for file in files:
        for number, line in _shown(file):
            words = fold(line).split()
            for start, end in uncovered(forbidden.find(words), allowed.find(words)):
                found = " ".join(words[start:end])
                mend = f"Say it another way ({folder.name}/forbidden.txt tells why)"
                yield Problem(file, number, f"forbidden words: {found}", mend)


def _shown(file: Path) -> Iterator[tuple[int, str]]:
    """(line number, line) of what a person may read: no front matter, no comments."""
    lines = list(enumerate(read_text(file).splitlines(), 1))
    if file.suffix == ".ftl":
        return ((number, line) for number, line in lines if not line.startswith("#"))
    fences = [number for number, line in lines if line == FENCE]
    return iter(lines[fences[1] :] if len(fences) > 1 else lines)
