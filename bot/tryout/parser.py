"""Telegram's own entity parser (TDLib, through the package tdjson) where it is installed."""

import json
from functools import cache
from importlib import import_module
from typing import Any

from bot.tryout.errors import bad_request

MODES = {
    "html": {"@type": "textParseModeHTML"},
    "markdown": {"@type": "textParseModeMarkdown", "version": 1},
    "markdownv2": {"@type": "textParseModeMarkdown", "version": 2},
}
NAMES = {
    "bold": "Bold",
    "italic": "Italic",
    "underline": "Underline",
    "strikethrough": "Strikethrough",
    "spoiler": "Spoiler",
    "code": "Code",
    "pre": "Pre",
    "blockquote": "BlockQuote",
    "expandable_blockquote": "ExpandableBlockQuote",
    "text_link": "TextUrl",
    "text_mention": "MentionName",
    "custom_emoji": "CustomEmoji",
}
KINDS = {f"textEntityType{name}": kind for kind, name in NAMES.items()} | {"textEntityTypePreCode": "pre"}


@cache
def _library() -> Any:
    """The module, silenced, or None."""
    try:
        library: Any = import_module("tdjson")
    except ImportError:
        return None
    library.td_execute(b'{"@type": "setLogVerbosityLevel", "new_verbosity_level": 0}')
    return library


def available() -> bool:
    return _library() is not None


def parse(text: str, parse_mode: str) -> tuple[str, list[dict[str, Any]]]:
    """Text and entities of marked-up text. Raises Refusal 400 with Telegram's own words."""
    mode = MODES.get(parse_mode.lower())
    if mode is None:
        raise bad_request("unsupported parse_mode")
    if not available():
        raise bad_request("can't judge parse_mode without tdjson")
    answer = _execute({"@type": "parseTextEntities", "text": text, "parse_mode": mode})
    return answer["text"], [_from_tdlib(entity) for entity in answer["entities"]]


def judge(text: str, entities: list[dict[str, Any]]) -> None:
    """Lets TDLib look at explicit entities: getMarkdownText fixes them first, as sending does."""
    if available() and entities:
        listed = [_to_tdlib(entity) for entity in entities if entity["type"] in NAMES]
        _execute({"@type": "getMarkdownText", "text": {"@type": "formattedText", "text": text, "entities": listed}})


def _execute(request: dict[str, Any]) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(_library().td_execute(json.dumps(request).encode()))
    if answer["@type"] == "error":
        raise bad_request(answer["message"])
    return answer


def _to_tdlib(entity: dict[str, Any]) -> dict[str, Any]:
    kind: dict[str, Any] = {"@type": f"textEntityType{NAMES[entity['type']]}"}
    if entity["type"] == "pre" and entity.get("language"):
        kind = {"@type": "textEntityTypePreCode", "language": entity["language"]}
    if entity["type"] == "text_link":
        kind["url"] = entity.get("url", "")
    if entity["type"] == "text_mention":
        kind["user_id"] = entity.get("user", {}).get("id", 0)
    if entity["type"] == "custom_emoji":
        kind["custom_emoji_id"] = entity.get("custom_emoji_id", "")
    return {"@type": "textEntity", "offset": entity["offset"], "length": entity["length"], "type": kind}


def _from_tdlib(entity: dict[str, Any]) -> dict[str, Any]:
    kind = entity["type"]
    plain = {"type": KINDS.get(kind["@type"], "bold"), "offset": entity["offset"], "length": entity["length"]}
    extra = {name: kind[name] for name in ("url", "language", "custom_emoji_id") if name in kind}
    return plain | extra
