"""Whether content/ is complete and keeps the rules of its coach; reports everything at once."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from bot.catalog.catalog import FALLBACK, language_folders
from bot.catalog.check_commands import check_commands
from bot.catalog.check_pages import check_pages
from bot.catalog.check_texts import check_texts
from bot.catalog.check_wording import check_wording
from bot.catalog.commands import FILE
from bot.catalog.models import NEEDED_SAFETY
from bot.catalog.pages import PageError, read_text
from bot.catalog.problems import Problem

KINDS = ("faq/*.md", "safety/*.md", "safety/*.txt", "small-talk/*.txt", "tips/*.md", "texts/*.ftl", "*.md", "*.txt")
NEEDED = ("privacy.md", "forbidden.txt", *(f"safety/{id}.md" for id in NEEDED_SAFETY))
PACKAGE = Path(__file__).resolve().parents[1]


def check(content_dir: Path, today: date, *, default_language: str = "nl", source: Path = PACKAGE) -> list[Problem]:
    """Every problem of the languages in `content_dir`, sorted; `source` is the code that uses the texts.

    Where files cannot be read, only what is readable or missing is told: nothing can be compared with them.

    Raises ContentError where no language is found.
    """
    folders = language_folders(content_dir)
    problems = list(_languages(content_dir, folders, {default_language, FALLBACK}))
    if unreadable := list(_unreadable(folders)):
        return sorted([*problems, *unreadable])
    problems += [*_twins(folders), *check_commands(folders), *check_texts(folders, source)]
    for folder in folders.values():
        problems += [*check_pages(folder, today), *check_wording(folder)]
    return sorted(set(problems))


def _languages(content_dir: Path, folders: Mapping[str, Path], needed: set[str]) -> Iterator[Problem]:
    """Languages without commands.yml: those that are needed, and folders that hold something else."""
    begun = {one.name for one in content_dir.iterdir() if not one.name.startswith(".") and _holds_files(one)}
    for language in sorted((needed | begun) - set(folders)):
        mend = f"Restore it: {language} is needed" if language in needed else "Write it, or take the folder away"
        yield Problem(content_dir / language / FILE, 0, f"missing, so Sluimer does not speak {language}", mend)


def _holds_files(folder: Path) -> bool:
    return folder.is_dir() and any(one.is_file() for one in folder.rglob("*"))


def _unreadable(folders: Mapping[str, Path]) -> Iterator[Problem]:
    for folder in folders.values():
        for file in (file for kind in KINDS for file in folder.glob(kind)):
            try:
                read_text(file)
            except PageError as error:
                yield Problem.of(error)


def _twins(folders: Mapping[str, Path]) -> Iterator[Problem]:
    """Files that one language has and another lacks."""
    have = {
        language: {file.relative_to(folder).as_posix() for kind in KINDS for file in folder.glob(kind)}
        for language, folder in folders.items()
    }
    for name in sorted(set(NEEDED).union(*have.values())):
        twins = [language for language in folders if name in have[language]]
        for language, folder in folders.items():
            if language not in twins:
                what = f"missing; it is there in {', '.join(twins)}" if twins else "missing"
                yield Problem(folder / name, 0, what, f"Write it in {language}")
