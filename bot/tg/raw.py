"""Updates as Telegram sends them, looked at without parsing: a malformed one must not hold up the others."""

from typing import Any

Raw = dict[str, Any]
ALLOWED_UPDATES = ["message", "edited_message", "callback_query", "my_chat_member"]
"""Telegram remembers the list until it is told another: it is stated at every start."""
NOBODY = 0


def is_update(raw: object) -> bool:
    """Whether it can be told from others: by an id that a database can hold."""
    if not isinstance(raw, dict):
        return False
    update_id = raw.get("update_id")
    return isinstance(update_id, int) and 0 <= update_id < 2**63


def sender_of(raw: Raw) -> int:
    """Whose update it is; NOBODY where that cannot be told."""
    for key in ALLOWED_UPDATES:
        match raw.get(key):
            case {"from": {"id": int(sender)}}:
                return sender
    return NOBODY
