"""Which short texts the code names (string literals that look like their ids, beginnings of f-strings), and how."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.domain.actions import ACTIONS

ID = re.compile(r"[a-z]+(-[a-z0-9]+)+")
PREFIX = re.compile(r"[a-z]+-([a-z0-9]+-)*[a-z0-9]*")

Place = tuple[str, Path, int]
SPEAKERS = ("words", "_words")
"""What a Words is called where it is called: `words(...)`, `turn.words(...)`."""


@dataclass(frozen=True)
class Call:
    """`words("id", name=...)` with a literal id, and the names of the arguments that it gives."""

    id: str
    arguments: frozenset[str]
    file: Path
    line: int


@dataclass(frozen=True)
class Used:
    """(id, file, line) of whole ids, and (beginning, file, line) of ids that are put together; calls with whole ids."""

    ids: tuple[Place, ...]
    prefixes: tuple[Place, ...]
    calls: tuple["Call", ...] = ()

    def uses(self, id: str) -> bool:
        """Whether the code names this id, or builds ids that begin like it."""
        return any(id == one for one, _, _ in self.ids) or any(id.startswith(one) for one, _, _ in self.prefixes)


def used_texts(source: Path, features: set[str]) -> Used:
    """The ids in all Python files under `source` whose first word is a feature with texts of its own.

    Names of actions look like ids and are left out.
    """
    ids: list[Place] = []
    prefixes: list[Place] = []
    calls: list[Call] = []
    for file in sorted(source.rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        calls += _calls(tree, file)
        for literal, line, whole in _literals(tree):
            if literal.partition("-")[0] not in features:
                continue
            if whole and ID.fullmatch(literal) and literal not in ACTIONS:
                ids.append((literal, file, line))
            elif PREFIX.fullmatch(literal) and not (whole and not literal.endswith("-")):
                prefixes.append((literal, file, line))
    return Used(tuple(ids), tuple(prefixes), tuple(calls))


def _calls(tree: ast.AST, file: Path) -> Iterator[Call]:
    """Calls that name their arguments one by one; `**more` cannot be told from here."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args or _name(node.func) not in SPEAKERS:
            continue
        arguments = frozenset(one.arg for one in node.keywords if one.arg is not None)
        if len(arguments) < len(node.keywords):
            continue
        key = node.args[0]
        for one in (key.body, key.orelse) if isinstance(key, ast.IfExp) else (key,):
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                yield Call(one.value, arguments, file, node.lineno)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literals(tree: ast.AST) -> Iterator[tuple[str, int, bool]]:
    """(text, line, whether it is a whole string) of every string, and of the beginning of every f-string."""
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
            yield str(node.values[0].value), node.lineno, False
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            yield node.value, node.lineno, True
