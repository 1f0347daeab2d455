"""The server's heart: the world, its clock, and the few steps that every part needs."""

import asyncio
import shutil
import tempfile
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import Any

from bot.tryout.clock import TurnedClock
from bot.tryout.errors import PersonError, Refusal, bad_request
from bot.tryout.faults import Faults
from bot.tryout.world import Chat, Json, StoredFile, World

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
BOT_NAME, BOT_USERNAME = "Sluimer", "sluimer_bot"
DEFAULT_PERSON = 1001


class LocalServer:
    """`changed` is set and replaced at every change, so that whoever waits can look again."""

    def __init__(self, token: str, clock: TurnedClock, state_file: Path | None) -> None:
        self.token = token
        self.clock = clock
        self.state_file = state_file
        self.world = World()
        self.faults = Faults()
        self.calls: deque[Json] = deque(maxlen=5000)
        self.calls_made = 0
        self.changed = asyncio.Event()
        self.closing = False
        self.poll_number = 0  # the getUpdates that may wait; a newer one ends it
        self.polling = False  # a getUpdates waits now: the bot has taken all there was
        self.next_set_webhook = 0.0  # loop time: more than one a second is refused
        self.webhook_error: Json = {}  # what getWebhookInfo tells of the last trouble
        self.typing_until: dict[int, float] = {}  # chat -> loop time
        self.files_folder = self._files_folder()
        if state_file and state_file.exists():
            self.world = World.model_validate_json(state_file.read_bytes())
        self.world.chats.setdefault(
            DEFAULT_PERSON, Chat(id=DEFAULT_PERSON, kind="private", name=f"P{DEFAULT_PERSON}", language_code="nl")
        )

    def _files_folder(self) -> Path:
        if self.state_file:
            folder = self.state_file.with_suffix(".files")
            folder.mkdir(parents=True, exist_ok=True)
            return folder
        return Path(tempfile.mkdtemp(prefix="tryout-"))

    def bot_user(self) -> Json:
        name = self.world.profile.texts.get("name", {}).get("", BOT_NAME)
        head = self.token.split(":")[0]
        bot_id = int(head) if head.isdigit() else 1
        return {"id": bot_id, "is_bot": True, "first_name": name, "username": BOT_USERNAME}

    def announce(self) -> None:
        """Wakes everybody who waits for a change."""
        self.changed.set()
        self.changed = asyncio.Event()

    def touch(self, chat: Chat) -> None:
        chat.version += 1
        self.announce()

    async def wait_change(self, seconds: float) -> None:
        """Returns at the next change, or after so many real seconds."""
        event = self.changed
        with suppress(TimeoutError):
            async with asyncio.timeout(max(seconds, 0)):  # wait_for loses a cancellation that comes with the change
                await event.wait()

    def queue_update(self, kind: str, body: Json) -> int:
        """Puts an update in the bot's queue if the bot wants that kind; returns its id."""
        update_id = self.world.next_update_id
        self.world.next_update_id += 1
        allowed = self.world.allowed_updates
        if kind in allowed if allowed else kind not in NOT_BY_DEFAULT:
            self.world.updates.append({"update_id": update_id, kind: body, "_at": self.clock.timestamp()})
        self.announce()
        return update_id

    def chat_for_bot(self, chat_id: Any, *, to_write: bool = True) -> Chat:
        """The chat, if the bot knows it and may write to it. Raises Refusal 400 or 403."""
        chat = self.world.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None or not chat.started:
            raise bad_request("chat not found")
        if to_write and chat.blocked:
            reason = "bot was blocked by the user" if chat.kind == "private" else "bot was kicked from the group chat"
            raise Refusal(403, f"Forbidden: {reason}")
        if to_write and chat.bot_left:
            raise Refusal(403, "Forbidden: bot is not a member of the group chat")
        return chat

    def chat_for_person(self, chat_id: int) -> Chat:
        chat = self.world.chats.get(chat_id)
        if chat is None:
            raise PersonError(404, "no_such_chat")
        return chat

    def store_file(self, name: str, mime: str, data: bytes, folder: str, size: tuple[int, int] = (0, 0)) -> StoredFile:
        number = self.world.next_file
        self.world.next_file += 1
        suffix = Path(name).suffix[:10] or ".bin"
        file = StoredFile(
            file_id=f"AgACAgQAAx{number:08d}",
            unique_id=f"AQAD{number:08d}",
            path=f"{folder}/file_{number}{suffix}",
            name=name,
            mime=mime,
            size=len(data),
            width=size[0],
            height=size[1],
        )
        target = self.files_folder / file.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
        self.world.files[file.file_id] = file
        return file

    def close(self) -> None:
        self.closing = True
        self.announce()
        if not self.state_file:
            shutil.rmtree(self.files_folder, ignore_errors=True)
