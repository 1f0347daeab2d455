"""Keyboards: what Telegram takes and what it refuses."""

from typing import Any
from urllib.parse import urlsplit

from bot.tryout.errors import bad_request

MAX_BUTTONS, MAX_DATA_BYTES = 100, 64
ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
}


def inline(markup: dict[str, Any] | None, *, private: bool) -> dict[str, Any] | None:
    """The inline keyboard to keep with a message, None when there is none. Raises Refusal 400."""
    if not markup or "inline_keyboard" not in markup:
        return None
    rows = [row for row in markup["inline_keyboard"] if row]
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    for row in rows:
        for button in row:
            _check_button(button, private)
    return {"inline_keyboard": rows} if rows else None


def custom(markup: dict[str, Any] | None) -> dict[str, Any] | None:
    """A keyboard under the text field ({"keyboard": ...}), its removal ({}), or None for neither."""
    if not markup or "inline_keyboard" in markup:
        return None
    if "keyboard" not in markup:
        return {}
    rows = [[b if isinstance(b, dict) else {"text": b} for b in row] for row in markup["keyboard"] if row]
    if not rows:
        raise bad_request("reply keyboard is empty")
    if any(not button["text"].strip() for row in rows for button in row):
        raise bad_request("keyboard button text must be non-empty")
    return {"keyboard": rows, "one_time": bool(markup.get("one_time_keyboard"))}


def _check_button(button: dict[str, Any], private: bool) -> None:
    actions = button.keys() & ACTIONS
    if not actions:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one action must be specified")
    if not button["text"].strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(button["url"], {"http", "https", "tg"})
    if "web_app" in button:
        if not private:
            raise bad_request("BUTTON_TYPE_INVALID")
        _check_url(button["web_app"]["url"], {"https"})


def _check_url(url: str, schemes: set[str]) -> None:
    parts = urlsplit(url if "://" in url else f"http://{url}")
    named = "." in parts.netloc if parts.scheme != "tg" else parts.netloc
    if parts.scheme not in schemes or not named or " " in url:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
