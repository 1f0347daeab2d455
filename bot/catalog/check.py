"""Whether content/ is complete and keeps the rules of its coach; reports everything at once."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from bot.catalog.catalog import language_folders
from bot.catalog.check_pages import check_pages
from bot.catalog.check_texts import check_texts
from bot.catalog.check_wording import check_wording
from bot.catalog.commands import load_commands
from bot.catalog.problems import Problem
from bot.errors import ContentError

KINDS = ("faq/*.md", "safety/*.md", "tips/*.md", "texts/*.ftl", "*.md", "*.txt")
NEEDED = (
    "privacy.md",
    "forbidden.txt",
    *(f"safety/{id}.md" for id in ("crisis", "emergency", "drowsy-driving", "help")),
)
CHOOSES = "language-"  # such a command is a word of the language that it chooses
PACKAGE = Path(__file__).resolve().parents[1]


def check(content_dir: Path, today: date, *, source: Path = PACKAGE) -> list[Problem]:
    """Every problem of the languages in `content_dir`, sorted; `source` is the code that uses the texts.

    Files that are not UTF-8 are reported alone, for nothing can be compared with them.

    Raises ContentError where no language is found.
    """
    folders = language_folders(content_dir)
    if unreadable := list(_unreadable(folders)):
        return sorted(unreadable)
    problems = [*_twins(folders), *_commands(content_dir, folders), *check_texts(folders, source)]
    for folder in folders.values():
        problems += [*check_pages(folder, today), *check_wording(folder)]
    return sorted(set(problems))


def _unreadable(folders: Mapping[str, Path]) -> Iterator[Problem]:
    for folder in folders.values():
        for file in (file for kind in KINDS for file in folder.glob(kind)):
            try:
                file.read_text(encoding="utf-8")
            except UnicodeDecodeError as error:
                yield Problem(file, 0, f"not UTF-8 ({error.reason})", "Save the file as UTF-8")


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


def _commands(content_dir: Path, folders: Mapping[str, Path]) -> Iterator[Problem]:
    """commands.yml: readable, the same commands and the same menu in every language."""
    try:
        commands = load_commands(folders)
    except ContentError as error:
        yield Problem(content_dir, 0, str(error), "Mend commands.yml")
        return
    names = {
        language: {one.name for one in rows if not one.name.startswith(CHOOSES)}
        for language, rows in commands.by_language.items()
    }
    for language, known in names.items():
        for name in sorted(set().union(*names.values()) - known):
            what = f"no command {name!r}; it is there in {', '.join(one for one in names if name in names[one])}"
            yield Problem(folders[language] / "commands.yml", 0, what, f"Give it a word in {language}")
    menus = {language: [one.name for one in rows if one.description] for language, rows in commands.by_language.items()}
    first = next(iter(folders))
    for language, menu in menus.items():
        if menu != menus[first]:
            what = f"the menu is {', '.join(menu)}; in {first} it is {', '.join(menus[first])}"
            yield Problem(folders[language] / "commands.yml", 0, what, "Describe the same commands in the same order")
