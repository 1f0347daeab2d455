"""Which short texts the code names: string literals that look like their ids, and beginnings of f-strings."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.domain.actions import ACTIONS

ID = re.compile(r"[a-z]+(-[a-z0-9]+)+")
PREFIX = re.compile(r"[a-z]+-([a-z0-9]+-)*[a-z0-9]*")

Place = tuple[str, Path, int]


@dataclass(frozen=True)
class Used:
    """(id, file, line) of whole ids, and (beginning, file, line) of ids that are put together."""

    ids: tuple[Place, ...]
    prefixes: tuple[Place, ...]

    def uses(self, id: str) -> bool:
        """Whether the code names this id, or builds ids that begin like it."""
        return any(id == one for one, _, _ in self.ids) or any(id.startswith(one) for one, _, _ in self.prefixes)


def used_texts(source: Path, features: set[str]) -> Used:
    """The ids in all Python files under `source` whose first word is a feature with texts of its own.

    Names of actions look like ids and are left out.
    """
    ids: list[Place] = []
    prefixes: list[Place] = []
    for file in sorted(source.rglob("*.py")):
        for literal, line, whole in _literals(ast.parse(file.read_text(encoding="utf-8"))):
            if literal.partition("-")[0] not in features:
                continue
            if whole and ID.fullmatch(literal) and literal not in ACTIONS:
                ids.append((literal, file, line))
            elif PREFIX.fullmatch(literal) and not (whole and not literal.endswith("-")):
                prefixes.append((literal, file, line))
    return Used(tuple(ids), tuple(prefixes))


def _literals(tree: ast.AST) -> Iterator[tuple[str, int, bool]]:
    """(text, line, whether it is a whole string) of every string, and of the beginning of every f-string."""
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
            yield str(node.values[0].value), node.lineno, False
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in inside:
            yield node.value, node.lineno, True
