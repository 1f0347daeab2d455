"""A person with a phone: types, taps, turns the clock, and waits for what comes, over the local server's HTTP."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx

from tests.support.processes import PATIENCE, Town

Message = dict[str, Any]


def words(message: Message) -> str:
    """What a message says: its text, or the caption of its picture."""
    return str(message.get("text") or message.get("caption") or "")


class Player:
    """One simulated user. `says` and `taps` act; `sees` waits until the coach's newest text or caption has it."""

    def __init__(self, town: Town, user: int, *, language: str | None = "nl", zone: str = "Europe/Amsterdam") -> None:
        self.town = town
        self.user = user
        self.zone = ZoneInfo(zone)
        self.http = httpx.Client(base_url=town.url, timeout=PATIENCE + 40)
        body = {"id": user, "first_name": f"Person {user}", "language_code": language}
        self._post("/api/users", {name: value for name, value in body.items() if value is not None})

    def close(self) -> None:
        self.http.close()

    def says(self, text: str) -> "Player":
        self._post(f"/api/chats/{self.user}/messages", {"text": text})
        return self

    def sends(self, **body: Any) -> "Player":
        self._post(f"/api/chats/{self.user}/messages", body)
        return self

    def edits(self, text: str) -> "Player":
        """Edit one's own last message."""
        last = next(one for one in reversed(self.messages()) if not one["from_bot"])
        self._post(f"/api/chats/{self.user}/messages/{last['message_id']}/edit", {"text": text})
        return self

    def taps(self, label: str) -> "Player":
        """Tap the button with this label on the newest message that shows it (waiting for it), and see it answered."""
        shown = self.until(lambda: self._button(label), f"a button {label!r}")
        self.taps_on(*shown)
        return self

    def taps_on(self, message_id: int, data: str) -> str:
        """Tap a button by its message and data; returns the toast."""
        tap = self._post(f"/api/chats/{self.user}/messages/{message_id}/tap", {"data": data})
        answered = self.http.get(f"/api/callbacks/{tap['id']}", params={"wait": PATIENCE}).json()
        assert answered["answered"], f"the tap on {data!r} was never answered\n{self.town.log[-3000:]}"
        return str(answered["text"])

    def sees(self, text: str) -> "Player":
        """Wait until the coach's newest message holds `text`."""
        self.until(lambda: text in words(self.last()), f"{text!r}")
        return self

    def shows(self, text: str) -> "Player":
        """Wait until any of the coach's messages holds `text`."""
        self.until(lambda: any(text in words(one) for one in self.from_coach()), f"{text!r} anywhere")
        return self

    def last(self) -> Message:
        """The coach's newest message; {} where there is none."""
        return next((one for one in reversed(self.messages()) if one["from_bot"]), {})

    def messages(self) -> list[Message]:
        return list(self.chat()["messages"])

    def from_coach(self) -> list[Message]:
        return [one for one in self.messages() if one["from_bot"]]

    def labels(self) -> list[str]:
        return [button["text"] for row in self.last()["keyboard"] for button in row]

    def chat(self) -> dict[str, Any]:
        return dict(self.http.get(f"/api/chats/{self.user}").raise_for_status().json())

    def until(self, met: Callable[[], Any], what: str) -> Any:
        """Wait on the chat's changes until `met()` is true; returns its value."""
        waited = 0
        while True:
            version = self.chat()["version"]
            value = met()
            if value:
                return value
            assert waited < PATIENCE, f"never saw {what}\n{self.transcript()}\n{self.town.log[-3000:]}"
            self.http.get(f"/api/chats/{self.user}", params={"after": version, "wait": 1}).raise_for_status()
            waited += 1

    def now(self) -> datetime:
        """The turned time, on the person's wall clock."""
        return datetime.fromisoformat(self.http.get("/api/clock").json()["now"]).astimezone(self.zone)

    def turn_to(self, wall: str) -> None:
        """Turn the clock of coach and server to a wall time of the person: "2026-06-11 20:14"."""
        aware = datetime.fromisoformat(wall).replace(tzinfo=self.zone)
        self._post("/api/clock", {"to": aware.isoformat()})

    def turn(self, **amount: float) -> None:
        self._post("/api/clock", {"advance": timedelta(**amount).total_seconds()})

    def next_message(self) -> Message:
        """Turn the clock to the coach's next message in this chat and return it."""
        arrived = self._post("/api/clock", {"until_message": self.user})
        assert arrived["arrived"], f"no message came\n{self.transcript()}\n{self.town.log[-3000:]}"
        return self.last()

    def transcript(self) -> str:
        return "\n".join(
            f"{'S' if one['from_bot'] else 'J'} {one['message_id']}: {words(one)!r} "
            f"{[button['text'] for row in one['keyboard'] for button in row]}"
            for one in self.messages()
        )

    def _button(self, label: str) -> tuple[int, str] | None:
        for message in reversed(self.messages()):
            for row in message["keyboard"]:
                for button in row:
                    if button["text"] == label:
                        return message["message_id"], button["callback_data"]
        return None

    def _post(self, path: str, body: dict[str, Any]) -> dict[str, Any]:
        return dict(self.http.post(path, json=body).raise_for_status().json())
