"""The published table of methods and types (bot-api.json), as the checks need it."""

import json
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Field(NamedTuple):
    name: str
    types: tuple[str, ...]
    required: bool
    const: str | None


class Kind(NamedTuple):
    """A named type: a union when it has subtypes, else an object with fields."""

    fields: dict[str, Field]
    subtypes: tuple[str, ...]


class Table(NamedTuple):
    methods: dict[str, dict[str, Field]]
    kinds: dict[str, Kind]


@cache
def table() -> Table:
    raw = json.loads(files("bot.tryout").joinpath("bot-api.json").read_text(encoding="utf-8"))
    return Table(
        {name: _fields(method["fields"]) for name, method in raw["methods"].items()},
        {
            name: Kind(_fields(kind.get("fields", [])), tuple(kind.get("subtypes", [])))
            for name, kind in raw["types"].items()
        },
    )


@cache
def method_name(asked: str) -> str | None:
    """The method's own spelling; Telegram ignores case."""
    return next((name for name in table().methods if name.lower() == asked.lower()), None)


def _fields(raw: list[dict[str, object]]) -> dict[str, Field]:
    fields = {}
    for entry in raw:
        types = entry["types"]
        assert isinstance(types, list)
        const = entry.get("const")
        fields[str(entry["name"])] = Field(
            str(entry["name"]), tuple(types), bool(entry["required"]), str(const) if const else None
        )
    return fields
