"""Texts and captions: lengths, entities, and the entities that Telegram finds by itself.

Offsets and lengths are UTF-16 code units throughout.
"""

import re
from typing import Any

from bot.tryout import parser
from bot.tryout.errors import bad_request

MAX_RAW_BYTES, MAX_TEXT, MAX_CAPTION, MAX_ENTITIES = 32_768, 4096, 1024, 100
Entities = list[dict[str, Any]]
INVISIBLE = re.compile(r"[\s\u180e\u200b-\u200f\u202a-\u202e\u2800\ufeff\ufffc]*")  # Telegram counts these as nothing
FOUND = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}
PATTERNS = {
    "bot_command": r"(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@\w{3,32})?\b",
    "url": r"\bhttps?://[^\s<>\"]*[^\s<>\".,;:!?')]",
    "email": r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b",
    "mention": r"(?<![\w@.])@[A-Za-z]\w{3,31}\b",
    "hashtag": r"(?<![\w#])#\w*[^\W\d]\w*",
}


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def is_empty(text: str) -> bool:
    """Whether nobody would see anything of it: white space and characters without width."""
    return INVISIBLE.fullmatch(text) is not None


def formatted(values: dict[str, Any], field: str) -> tuple[str, Entities]:
    """The visible text (field `text` or `caption`) and its entities. Raises Refusal 400."""
    raw = str(values.get(field, ""))
    if len(raw.encode()) > MAX_RAW_BYTES:
        raise bad_request("text is too long")
    if values.get("parse_mode"):
        text, entities = parser.parse(raw, values["parse_mode"])
    else:
        text = raw
        entities = explicit(raw, values.get("entities" if field == "text" else "caption_entities") or [])
    text, entities = trimmed(text, entities)
    if field == "text" and is_empty(text):
        raise bad_request("message text is empty")
    if units(text) > (MAX_TEXT if field == "text" else MAX_CAPTION):
        raise bad_request("message is too long" if field == "text" else "message caption is too long")
    if len(entities) > MAX_ENTITIES:
        raise bad_request("too many entities: at most 100 per message")
    return text, with_found(text, entities)


def explicit(text: str, entities: Entities) -> Entities:
    """Entities that the bot gave itself, judged here and by TDLib where it is installed."""
    for entity in entities:
        if entity["type"] not in FOUND | parser.NAMES.keys() | {"date_time"}:
            raise bad_request(f'can\'t parse MessageEntity: type "{entity["type"]}" is unsupported')
        if entity["type"] == "text_link" and not entity.get("url"):
            raise bad_request("can't parse MessageEntity: Can't find field \"url\"")
    parser.judge(text, entities)
    for entity in entities:
        _check_span(text, entity["offset"], entity["length"])
    kept = (e for e in entities if e["length"] and e["type"] not in FOUND)
    return sorted(kept, key=lambda e: (e["offset"], -e["length"]))


def _check_span(text: str, offset: int, length: int) -> None:
    if offset < 0:
        raise bad_request(f"Receive an entity with incorrect offset {offset}")
    if length < 0:
        raise bad_request(f"Receive an entity with incorrect length {length}")
    if length == 0:  # Telegram leaves these out without a word
        return
    if offset + length > units(text):
        raise bad_request(
            f"Entity beginning at UTF-16 offset {offset} ends after the end of the text "
            f"at UTF-16 offset {offset + length}"
        )
    encoded = text.encode("utf-16-le")
    ends = f"Entity beginning at UTF-16 offset {offset} ends"
    for edge, verb in ((offset, "Entity begins"), (offset + length, ends)):
        unit = encoded[2 * edge : 2 * edge + 2]
        if unit and 0xDC00 <= int.from_bytes(unit, "little") <= 0xDFFF:
            at_byte = len(encoded[: 2 * edge + 2].decode("utf-16-le").encode())
            raise bad_request(f"{verb} in a middle of a UTF-16 symbol at byte offset {at_byte}")


def trimmed(text: str, entities: Entities) -> tuple[str, Entities]:
    """Telegram cuts white space off both ends and moves the entities along."""
    lead = units(text) - units(text.lstrip())
    text = text.strip()
    moved = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, units(text))
        if end > start:
            moved.append(entity | {"offset": start, "length": end - start})
    return text, moved


def with_found(text: str, entities: Entities) -> Entities:
    """Adds commands, links, addresses, mentions and hashtags that lie in no code and no link."""
    taken = [
        range(e["offset"], e["offset"] + e["length"])
        for e in entities
        if e["type"] in {"code", "pre", "text_link", "text_mention"}
    ]
    found: Entities = []
    for kind, pattern in PATTERNS.items():
        for match in re.finditer(pattern, text):
            span = range(units(text[: match.start()]), units(text[: match.end()]))
            if not any(span.start < other.stop and other.start < span.stop for other in taken):
                found.append({"type": kind, "offset": span.start, "length": len(span)})
                taken.append(span)
    return sorted(entities + found, key=lambda e: (e["offset"], -e["length"]))
