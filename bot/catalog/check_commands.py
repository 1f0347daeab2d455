"""The rules for commands.yml: what the code knows has a word in every language, and nothing else has."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.catalog.commands import FILE, Command, load_commands, read_commands
from bot.catalog.pages import PageError
from bot.catalog.problems import Problem
from bot.domain.commands import CHOOSES, COMMANDS

Written = Mapping[str, list[tuple[int, Command]]]  # language -> (line, command)


def check_commands(folders: Mapping[str, Path]) -> list[Problem]:
    """Everything wrong with the command words of all languages. What cannot be read is reported alone."""
    try:
        written = {language: read_commands(folder / FILE) for language, folder in folders.items()}
        load_commands(folders)
    except PageError as error:
        return [Problem.of(error)]
    return [*_missing(written, folders), *_unknown(written, folders), *_menus(written, folders)]


def _missing(written: Written, folders: Mapping[str, Path]) -> Iterator[Problem]:
    names = {language: {command.name for _, command in rows} for language, rows in written.items()}
    for language, folder in folders.items():
        for name in sorted(set(COMMANDS) - names[language]):
            others = [other for other in names if name in names[other]]
            what = f"no command {name!r}" + (f"; it is there in {', '.join(others)}" if others else "")
            yield Problem(folder / FILE, 0, what, f"Give it a word in {language}")


def _unknown(written: Written, folders: Mapping[str, Path]) -> Iterator[Problem]:
    known = {*COMMANDS, *(f"{CHOOSES}{language}" for language in folders)}
    for language, folder in folders.items():
        for line, command in written[language]:
            if command.name not in known:
                what = f"no feature knows the command {command.name!r}"
                yield Problem(folder / FILE, line, what, "Take it out, or correct its name")


def _menus(written: Written, folders: Mapping[str, Path]) -> Iterator[Problem]:
    menus = {language: [one.name for _, one in rows if one.description] for language, rows in written.items()}
    first = next(iter(folders))
    for language, menu in menus.items():
        if menu != menus[first]:
            what = f"the menu is {', '.join(menu)}; in {first} it is {', '.join(menus[first])}"
            yield Problem(folders[language] / FILE, 0, what, "Describe the same commands in the same order")
