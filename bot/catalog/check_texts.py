"""The rules for the short texts: the same ids and placeholders in every language, and every id used."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.catalog.pages import read_text
from bot.catalog.problems import Problem
from bot.catalog.used_texts import Used, used_texts

LONGEST = 4096
LONGEST_BUTTON = 40
BUTTON = "-button-"


@dataclass(frozen=True)
class _Text:
    id: str
    file: Path
    line: int
    placeholders: frozenset[str]
    others: frozenset[str]  # texts it takes in
    length: int  # of its longest variant, placeholders not counted


def check_texts(folders: Mapping[str, Path], source: Path) -> list[Problem]:
    """Everything wrong with texts/*.ftl of all languages, and with the ids that the code in `source` names."""
    problems: list[Problem] = []
    texts = {language: _read(folder, problems) for language, folder in folders.items()}
    every = sorted(set().union(*texts.values()))
    files = (file for folder in folders.values() for file in folder.glob("texts/*.ftl"))
    used = used_texts(source, {file.stem.partition("-")[0] for file in files})
    for id in every:
        versions = {language: texts[language][id] for language in folders if id in texts[language]}
        problems += [*_twins(id, versions, folders), *_lengths(versions.values())]
        if not used.uses(id) and not any(id in one.others for own in texts.values() for one in own.values()):
            first = next(iter(versions.values()))
            problems.append(Problem(first.file, first.line, f"{id} is used nowhere", "Take it out of every language"))
    problems += _missing(used, every)
    for own in texts.values():
        problems += _calls(used, own)
    return problems


def _read(folder: Path, problems: list[Problem]) -> dict[str, _Text]:
    texts: dict[str, _Text] = {}
    for file in sorted(folder.glob("texts/*.ftl")):
        written = read_text(file)
        for entry in FluentParser().parse(written).body:
            line = written.count("\n", 0, entry.span.start if entry.span else 0) + 1
            if isinstance(entry, ast.Junk):
                problems.append(Problem(file, line, "cannot be read", "Write `id = text`; go on indented"))
            if not isinstance(entry, ast.Message) or entry.value is None:
                continue
            text = _text(entry.id.name, entry.value, file, line)
            if not text.id.startswith(f"{file.stem}-"):
                problems.append(Problem(file, line, f"{text.id} is in {file.name}", f"Call it {file.stem}-..."))
            if text.id in texts:
                first = texts[text.id]
                what = f"{text.id} is in {first.file.name}:{first.line} too"
                problems.append(Problem(file, line, what, "Keep one of the two"))
            texts[text.id] = text
    return texts


def _text(id: str, value: ast.Pattern, file: Path, line: int) -> _Text:
    nodes = list(_nodes(value))
    placeholders = frozenset(node.id.name for node in nodes if isinstance(node, ast.VariableReference))
    others = frozenset(node.id.name for node in nodes if isinstance(node, ast.MessageReference))
    return _Text(id, file, line, placeholders, others, _length(value))


def _nodes(node: object) -> Iterator[object]:
    if isinstance(node, ast.BaseNode):
        yield node
        for part in vars(node).values():
            yield from _nodes(part)
    elif isinstance(node, list):
        for part in node:
            yield from _nodes(part)


def _length(pattern: ast.Pattern) -> int:
    total = 0
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            total += len(element.value)
        elif isinstance(element.expression, ast.SelectExpression):
            total += max(_length(variant.value) for variant in element.expression.variants)
        elif isinstance(element.expression, ast.StringLiteral):
            total += len(element.expression.value)
    return total


def _twins(id: str, versions: Mapping[str, _Text], folders: Mapping[str, Path]) -> Iterator[Problem]:
    first_language, first = next(iter(versions.items()))
    for language, folder in folders.items():
        if language not in versions:
            file = folder / "texts" / first.file.name
            yield Problem(file, 0, f"{id} is missing; {first_language} has it", f"Write it in {language}")
        elif versions[language].placeholders != first.placeholders:
            here, there = (
                ", ".join(f"${name}" for name in sorted(one.placeholders)) or "none"
                for one in (versions[language], first)
            )
            what = f"{id} has the placeholders {here}; in {first_language}: {there}"
            yield Problem(versions[language].file, versions[language].line, what, "Use the same in every language")


def _lengths(versions: Iterable[_Text]) -> Iterator[Problem]:
    for text in versions:
        most = LONGEST_BUTTON if BUTTON in text.id else LONGEST
        if text.length > most:
            what = f"{text.id} has {text.length} characters, at most {most} are allowed"
            yield Problem(text.file, text.line, what, f"Take {text.length - most} out")


def _calls(used: Used, texts: Mapping[str, _Text]) -> Iterator[Problem]:
    """Placeholders of one language that the code leaves empty where it shows the text."""
    for call in used.calls:
        text = texts.get(call.id)
        unfilled = sorted(_placeholders(text, texts) - call.arguments) if text else []
        if text and unfilled:
            names = ", ".join(f"${name}" for name in unfilled)
            what = f"{text.id} has {names}, which {call.file.name}:{call.line} does not fill in"
            yield Problem(text.file, text.line, what, "Take it out, or give it in the code")


def _placeholders(text: _Text, texts: Mapping[str, _Text]) -> frozenset[str]:
    """Its own, and those of the texts that it takes in."""
    others = (texts[id] for id in text.others if id in texts and id != text.id)
    return text.placeholders.union(*(one.placeholders for one in others))


def _missing(used: Used, every: list[str]) -> Iterator[Problem]:
    for id, file, line in used.ids:
        if id not in every:
            yield Problem(file, line, f"text {id!r} is in no language", "Write it in content/, or correct the id")
    for prefix, file, line in used.prefixes:
        if not any(id.startswith(prefix) for id in every):
            what = f"no text begins with {prefix!r}"
            yield Problem(file, line, what, "Write the texts in content/, or correct the id")
