"""What a server says when it refuses a call, reduced to what Telegram itself would say.

The library takes any answer at its word: the error page of a proxy would count as "this person blocked the bot", and
parameters of a wrong type raise errors that are none of Telegram's.
"""

import json
from typing import Any

from telegram.error import NetworkError

UNTOLD_PAUSE = 5
"""Seconds to wait after a 429 that does not say how long."""
LONGEST_PAUSE = 86_400
TOO_MANY, ABOUT_THE_CHAT = 429, (400, 403)


def understood(status: int, payload: bytes) -> bytes:
    """The refusal as JSON that the library reads rightly, with nothing of a body that is not Telegram's.

    Raises NetworkError where it would be about a message or a person, and is not Telegram's: nobody knows then what
    became of the message.
    """
    told = _told(payload)
    if told is None and status in ABOUT_THE_CHAT:
        raise NetworkError(f"a refusal that is not Telegram's ({status})")
    description, parameters = (told or {}).get("description"), (told or {}).get("parameters")
    if not isinstance(parameters, dict):
        parameters = {}
    known: dict[str, int | float] = {}
    pause, chat = parameters.get("retry_after"), parameters.get("migrate_to_chat_id")
    if isinstance(pause, int | float) and pause > 0:
        known["retry_after"] = min(pause, LONGEST_PAUSE)
    elif status == TOO_MANY:
        known["retry_after"] = UNTOLD_PAUSE
    if isinstance(chat, int):
        known["migrate_to_chat_id"] = chat
    told = {"ok": False, "description": description if isinstance(description, str) else f"HTTP {status}"}
    return json.dumps(told | ({"parameters": known} if known else {})).encode()


def _told(payload: bytes) -> dict[str, Any] | None:
    """What Telegram says; None where it is not Telegram that speaks."""
    try:
        value = json.loads(payload.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) and value.get("ok") is False else None
