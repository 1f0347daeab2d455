"""Checks the parameters of a call against the published table: unknown, missing, and of the wrong type."""

import json
import re
from dataclasses import dataclass
from typing import Any

from bot.tryout.errors import Refusal, bad_request
from bot.tryout.spec import Field, table

TRUE, FALSE = {"true", "yes", "1"}, {"false", "no", "0"}
OLD_QUERY = "query is too old and response timeout expired or query ID is invalid"
MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "photo": "there is no photo in the request",
    "document": "there is no document in the request",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "callback_query_id": OLD_QUERY,
}
LABELS = {
    "InlineKeyboardButton": "inline keyboard button",
    "KeyboardButton": "keyboard button",
    "ReplyParameters": "reply parameters JSON object",
    "InlineKeyboardMarkup": "reply keyboard markup JSON object",
    "InputMediaPhoto": "InputMedia",
    "InputMediaDocument": "InputMedia",
}


@dataclass
class Upload:
    """A file that came with the call."""

    name: str
    mime: str
    data: bytes


def checked(method: str, given: dict[str, Any]) -> dict[str, Any]:
    """The parameters with their types; empty strings and nulls count as not given. Raises Refusal 400."""
    fields = table().methods[method]
    attached = _attached(given)
    values = {}
    for name, value in given.items():
        if name not in fields:
            if isinstance(value, Upload) and name in attached:
                continue
            raise bad_request(f'unknown parameter "{name}"')
        if value is not None and value != "":
            values[name] = _parameter(fields[name], value)
    for field in fields.values():
        if field.required and field.name not in values:
            raise bad_request(MISSING.get(field.name, f'parameter "{field.name}" is required'))
    return values


def _attached(given: dict[str, Any]) -> set[str]:
    """Names of the uploads that the call refers to with attach://name."""
    plain = json.dumps({name: value for name, value in given.items() if not isinstance(value, Upload)})
    return set(re.findall(r"attach://([^\"\\]+)", plain))


def _parameter(field: Field, value: Any) -> Any:
    if isinstance(value, Upload):
        if "InputFile" not in field.types:
            raise bad_request(f'parameter "{field.name}" must not be a file')
        return value
    if isinstance(value, str):
        return _from_string(field, value)
    _conform(value, field.types, field.name)
    return value


def _from_string(field: Field, value: str) -> Any:
    types = field.types
    if "Integer" in types and re.fullmatch(r"-?\d{1,18}", value):
        return int(value)
    if "String" in types:
        return value
    if "Boolean" in types:
        if value.lower() in TRUE | FALSE:
            return value.lower() in TRUE
    elif "Float" in types:
        if re.fullmatch(r"-?\d+(\.\d+)?", value):
            return float(value)
    elif types != ("Integer",):
        try:
            decoded = json.loads(value)
        except json.JSONDecodeError:
            raise bad_request(f"can't parse {field.name} JSON object") from None
        _conform(decoded, types, field.name)
        return decoded
    raise bad_request(f'parameter "{field.name}" must be of type {types[0]}')


def _conform(value: Any, types: tuple[str, ...], name: str) -> None:
    """Raises Refusal unless the JSON value is of one of the types, to its last nested field."""
    items = tuple(kind.removeprefix("Array of ") for kind in types if kind.startswith("Array of "))
    if isinstance(value, list) and items:
        for item in value:
            _conform(item, items, name)
    elif isinstance(value, dict):
        kinds = [kind for alternative in types for kind in _expand(alternative)]
        if not kinds:
            raise bad_request(f'Field "{name}" must be of type {types[0]}')
        _object(value, _closest(value, kinds))
    elif not any(_primitive(value, kind) for kind in types):
        raise bad_request(f'Field "{name}" must be of type {types[0]}')


def _primitive(value: Any, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "Boolean"
    if isinstance(value, int):
        return kind in {"Integer", "Float"}
    return (isinstance(value, float) and kind == "Float") or (isinstance(value, str) and kind == "String")


def _expand(kind: str) -> list[str]:
    """The object types behind a name: a union's members, or itself."""
    known = table().kinds.get(kind)
    if known is None:
        return []
    return [leaf for subtype in known.subtypes for leaf in _expand(subtype)] if known.subtypes else [kind]


def _closest(value: dict[str, Any], kinds: list[str]) -> str:
    """The alternative that the sender must have meant: right constant first, then its required fields there."""

    def rank(kind: str) -> tuple[bool, bool, int]:
        fields = table().kinds[kind].fields.values()
        constant = all(field.const in (None, value.get(field.name)) for field in fields)
        complete = all(field.name in value for field in fields if field.required)
        return constant, complete, len(value.keys() & table().kinds[kind].fields.keys())

    return max(kinds, key=rank)


def _object(value: dict[str, Any], kind: str) -> None:
    fields = table().kinds[kind].fields
    label = LABELS.get(kind, kind)
    for name, entry in value.items():
        if name not in fields:
            raise bad_request(f'can\'t parse {label}: unknown field "{name}"')
        const = fields[name].const
        if const is not None and entry != const:
            raise bad_request(f'can\'t parse {label}: type "{entry}" is unsupported')
        try:
            _conform(entry, fields[name].types, name)
        except Refusal as refusal:
            if "can't parse" in refusal.description:
                raise
            raise bad_request(f'can\'t parse {label}: Field "{name}" must be of type {fields[name].types[0]}') from None
    for field in fields.values():
        if field.required and field.name not in value:
            raise bad_request(f"can't parse {label}: Can't find field \"{field.name}\"")
