"""How the server says no."""

from typing import Any


class Refusal(Exception):
    """An answer `{"ok": false, ...}` with an HTTP status, in Telegram's words."""

    def __init__(self, status: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        answer: dict[str, Any] = {"ok": False, "error_code": self.status, "description": self.description}
        return answer | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(message: str) -> Refusal:
    """400 with TDLib's message put the way the Bot API server puts it: prefix, first letter small.

    A message whose second character is a capital or an underscore is a code (BUTTON_DATA_INVALID) and stays.
    """
    if len(message) < 2 or not (message[1] == "_" or message[1].isupper()):
        message = message[:1].lower() + message[1:]
    return Refusal(400, f"Bad Request: {message}")


class PersonError(Exception):
    """The person's side asked for something that no Telegram app could do: status and a code for programs."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
