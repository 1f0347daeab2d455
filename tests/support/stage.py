"""A stage without Telegram: the real router and features on a real, migrated SQLite database, played by a person.

Everything that came up stands in `chat` (message id -> screen), edited in place as Telegram would.
"""

import weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bot.catalog.catalog import Catalog, load
from bot.db import people, questions, schedules
from bot.db.engine import make_engine
from bot.tg.router import Fallback, Router, Unread
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Incoming
from bot.view.parts import Parts
from tests.support.databases import DATABASES
from tests.support.learned import learned

ROOT = Path(__file__).resolve().parents[2]
EVENING = datetime(2026, 6, 11, 18, 14, tzinfo=UTC)  # a Thursday, 20:14 in Amsterdam
Register = Callable[[Router, Parts], Any]


@cache
def content() -> Catalog:
    """The shipped content, read once for all tests."""
    return load(ROOT / "content", default_language="nl")


class Stage:
    """One person (id 1001) in a chat with the features given."""

    def __init__(
        self, folder: Path, features: Iterable[Register], *, language: str = "nl", now: datetime = EVENING
    ) -> None:
        self.url = DATABASES.fresh(folder)
        self.engine = make_engine(self.url)
        weakref.finalize(self, self.engine.dispose)
        self.catalog = content()
        self.features = tuple(features)
        self.language = language
        self.now = now
        self.user = 1001
        self.chat: dict[int, Screen] = {}
        self.toasts: list[str] = []
        self._update = 500
        self._message = 0
        self.restart()

    def restart(self) -> None:
        """What a new process knows: only what is in the database."""
        self.router = Router(self.catalog.commands, self.catalog.words)
        parts = Parts(self.catalog, "Europe/Amsterdam", "Sofie de Wit", "sofie@example.org", learned)
        self.registered = [register(self.router, parts) for register in self.features]

    @contextmanager
    def database(self) -> Iterator[Connection]:
        with self.engine.begin() as conn:
            yield conn

    def later(self, **amount: float) -> None:
        """Turn the clock: later(hours=8)."""
        self.now += timedelta(**amount)

    def settled(self, **values: Any) -> people.Person:
        """Somebody who has been through /start: gets up at 07:00 (free days 08:30), lights out at 23:00."""
        known = {
            "getup": time(7),
            "getup_free": time(8, 30),
            "free_days": frozenset({5, 6}),
            "lights_out": time(23),
            "magnesium": "remind",
            "screened_at": self.now,
            "settled_at": self.now,
        }
        with self.database() as conn:
            people.add(conn, self.user, language=self.language, zone="Europe/Amsterdam", consent_at=self.now, version=1)
            person = people.change(conn, self.user, **{**known, **values})
            schedules.replan(conn, person, self.now)
        return person

    def person(self) -> people.Person | None:
        with self.database() as conn:
            return people.load(conn, self.user)

    def says(self, text: str, **fields: Any) -> Reply:
        """The person types `text`."""
        self._message += 1
        return self._play(self._incoming("text", text=text, message_id=self._message, **fields))

    def sends(self, kind: str, **fields: Any) -> Reply:
        """The person sends something else: a sticker, a location (position=...), an edited message."""
        self._message += 1
        return self._play(self._incoming(kind, message_id=self._message, **fields))

    def taps(self, label: str, *, message_id: int | None = None, update_id: int | None = None) -> Reply:
        """The person taps the button whose label is (or contains) `label`, on the newest message that has it."""
        at, data = self.find(label, message_id)
        return self._play(self._incoming("tap", data=data, message_id=at, update_id=update_id))

    def taps_data(self, data: str, message_id: int) -> Reply:
        return self._play(self._incoming("tap", data=data, message_id=message_id))

    def find(self, label: str, message_id: int | None = None) -> tuple[int, str]:
        """(message id, callback data) of a button. Raises AssertionError where it is not to be seen."""
        for exact in (True, False):
            for at in [message_id] if message_id else sorted(self.chat, reverse=True):
                for button in (one for row in self.chat[at].keyboard for one in row):
                    if button.label == label or (not exact and label in button.label):
                        return at, button.data
        raise AssertionError(f"no button {label!r} in {self.shown()}")

    def again(self) -> Reply:
        """Telegram delivers the last update once more."""
        return self._play(self._last)

    def posts(self, screen: Screen) -> int:
        """A scheduled message arrives."""
        return self._place(screen)

    @property
    def last(self) -> Screen:
        """The message at the bottom of the chat."""
        return self.chat[max(self.chat)]

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.last.keyboard for button in row]

    def shown(self) -> str:
        return "\n---\n".join(
            f"{at}: {screen.text} {[b.label for row in screen.keyboard for b in row]}"
            for at, screen in self.chat.items()
        )

    def _incoming(self, kind: Any, **fields: Any) -> Incoming:
        self._update += 1
        fields["update_id"] = fields.get("update_id") or self._update
        self._last = Incoming(
            user_id=self.user, chat_id=self.user, kind=kind, at=self.now, language_code=self.language, **fields
        )
        return self._last

    def _play(self, came: Incoming) -> Reply:
        came = self.router.sense(came)
        with self.database() as conn:
            reply = self.router.handle(conn, came)
        if isinstance(reply, Unread):
            fallback = self.router.fallback
            found = fallback.understand(reply) if fallback else None
            with self.database() as conn:
                reply = self.router.finish(conn, came, found)
        self._show(came, reply)
        return reply

    def _show(self, came: Incoming, reply: Reply) -> None:
        if reply.toast:
            self.toasts.append(reply.toast)
        screens = list(reply.screens)
        if came.kind == "tap" and screens and not reply.below and came.message_id is not None:
            self._edit(came.message_id, screens.pop(0))
        for old in reply.strip:
            self._strip(old)
        for screen in screens:
            self._place(screen)

    def _edit(self, message_id: int, screen: Screen) -> None:
        """As Telegram can: words never take the place of a picture, they come below it."""
        if message_id in self.chat and self.chat[message_id].picture is not None and screen.picture is None:
            self._place(screen)
            self._strip(message_id)
        else:
            self._place(screen, message_id)

    def _strip(self, message_id: int) -> None:
        if message_id in self.chat:
            self.chat[message_id] = replace(self.chat[message_id], keyboard=(), question=None)

    def _place(self, screen: Screen, message_id: int | None = None) -> int:
        if message_id is None:
            self._message += 1
            message_id = self._message
        self.chat[message_id] = screen
        if screen.question:
            with self.database() as conn:
                questions.note_message(conn, self.user, screen.question, message_id)
        return message_id


def knows_no_answers(router: Router, parts: Parts) -> None:
    """Text that nobody took is not known."""
    router.fallback = Fallback(lambda unread: None, lambda conn, turn: None, lambda conn, turn: Reply.of(Screen("?")))


def person(stage: Stage) -> Any:
    found = stage.person()
    assert found is not None
    return found


def planned(stage: Stage) -> list[tuple[str, time]]:
    with stage.database() as conn:
        return sorted((one.kind, one.wall) for one in schedules.of_person(conn, stage.user))
