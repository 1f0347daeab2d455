"""What a person can do in the app: write, edit, tap, block."""

from typing import Any

from pydantic import BaseModel, ConfigDict

from bot.tryout import messages, texts
from bot.tryout.calls_send import photo_content
from bot.tryout.check import Upload
from bot.tryout.errors import PersonError
from bot.tryout.local import DEFAULT_PERSON, LocalServer
from bot.tryout.pictures import plain_png
from bot.tryout.world import Callback, Chat, Json


class Place(BaseModel):
    latitude: float
    longitude: float


class Said(BaseModel):
    """Body of POST /api/chats/{id}/messages: exactly one kind of content."""

    model_config = ConfigDict(extra="forbid")

    text: str | None = None
    sticker: bool = False
    photo: bool = False
    voice: bool = False
    location: Place | None = None
    reply_to: int | None = None
    sender: int = DEFAULT_PERSON  # who writes, in a group


class Tap(BaseModel):
    """Body of .../tap: a button by its data or its place; `force` taps data that is not (or no longer) there."""

    model_config = ConfigDict(extra="forbid")

    data: str | None = None
    row: int | None = None
    column: int | None = None
    sender: int = DEFAULT_PERSON
    force: bool = False


def say(server: LocalServer, chat_id: int, said: Said) -> Json:
    chat = server.chat_for_person(chat_id)
    if chat.blocked:
        raise PersonError(409, "blocked")
    reply = messages.quoted(chat, said.reply_to) if said.reply_to else None
    if said.reply_to and not reply:
        raise PersonError(404, "no_such_message")
    return messages.person_says(server, chat, _sender(server, chat, said.sender), _content(server, said), reply)


def _content(server: LocalServer, said: Said) -> Json:
    if said.text is not None:
        return _text(said.text)
    if said.location:
        return {"location": said.location.model_dump()}
    if said.photo:
        return photo_content(server, Upload("photo.png", "image/png", plain_png(320, 240, (176, 196, 222))))
    if said.voice:
        file = server.store_file("voice.ogg", "audio/ogg", b"OggS", "voice")
        identity = {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": file.size}
        return {"voice": identity | {"duration": 2, "mime_type": file.mime}}
    if said.sticker:
        file = server.store_file("sticker.webp", "image/webp", b"RIFF", "stickers")
        identity = {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": file.size}
        shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return {"sticker": identity | shape | {"emoji": "\N{SLEEPING FACE}", "set_name": "Slapers"}}
    raise PersonError(400, "nothing_to_say")


def _text(text: str) -> Json:
    text = text.strip()
    if texts.is_empty(text):
        raise PersonError(400, "empty_text")
    if texts.units(text) > texts.MAX_TEXT:
        raise PersonError(400, "text_too_long")
    entities = texts.with_found(text, [])
    return {"text": text} | ({"entities": entities} if entities else {})


def edit(server: LocalServer, chat_id: int, message_id: int, text: str) -> Json:
    chat = server.chat_for_person(chat_id)
    note = chat.notes.get(message_id)
    if note is None or note.from_bot or "text" not in note.body:
        raise PersonError(404, "no_such_message")
    kept = {name: value for name, value in note.body.items() if name not in {"text", "entities"}}
    note.body = kept | {"edit_date": server.clock.timestamp()} | _text(text)
    server.touch(chat)
    server.queue_update("edited_message", note.body)
    return note.body


def tap(server: LocalServer, chat_id: int, message_id: int, wanted: Tap) -> str:
    """Queues the callback query and returns its id."""
    chat = server.chat_for_person(chat_id)
    if chat.blocked:
        raise PersonError(409, "blocked")
    note = chat.notes.get(message_id)
    if note is None and not wanted.force:
        raise PersonError(404, "no_such_message")
    data = wanted.data if wanted.force else _button_data(note.body if note else {}, wanted)
    callback_id = str(server.world.next_callback_id)
    server.world.next_callback_id += 1
    server.world.callbacks[callback_id] = Callback(
        id=callback_id, chat_id=chat.id, message_id=message_id, data=data or "", at=server.clock.timestamp()
    )
    server.queue_update(
        "callback_query",
        {
            "id": callback_id,
            "from": _sender(server, chat, wanted.sender).user(),
            "message": note.body if note else {"chat": chat.body(), "message_id": message_id, "date": 0},
            "chat_instance": str(7_000_000_000 + chat.id),
            "data": data,
        },
    )
    return callback_id


def _button_data(body: Json, wanted: Tap) -> str:
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    for row_number, row in enumerate(rows):
        for column, button in enumerate(row):
            by_data = wanted.data is not None and button.get("callback_data") == wanted.data
            if (by_data or (row_number, column) == (wanted.row, wanted.column)) and "callback_data" in button:
                return str(button["callback_data"])
    raise PersonError(404, "no_such_button")


def block(server: LocalServer, chat_id: int, blocked: bool) -> None:
    """Blocks or unblocks the bot, in a group: removes it or adds it; the bot gets my_chat_member."""
    chat = server.chat_for_person(chat_id)
    if chat.blocked != blocked:
        chat.blocked = blocked
        chat.bot_left = False
        _membership(server, chat, "kicked" if blocked else "member", "member" if blocked else "kicked")
        server.touch(chat)


def add_group(server: LocalServer, group_id: int | None, title: str) -> Chat:
    group_id = group_id or min(-2001, *(chat_id - 1 for chat_id in server.world.chats))
    if group_id >= 0:
        raise PersonError(400, "group_ids_are_negative")
    chat = Chat(id=group_id, kind="group", name=title, started=True)
    server.world.chats[group_id] = chat
    _membership(server, chat, "member", "left")
    return chat


def add_person(server: LocalServer, given: dict[str, Any]) -> Chat:
    """Makes a person, or changes the name or language of one that exists."""
    people = [chat_id for chat_id in server.world.chats if chat_id > 0]
    person_id = int(given.get("id") or max(people, default=DEFAULT_PERSON) + 1)
    chat = server.world.chats.setdefault(person_id, Chat(id=person_id, kind="private", name=""))
    chat.name = given.get("first_name") or chat.name or f"P{person_id}"
    if "language_code" in given:
        chat.language_code = given["language_code"] or None
    chat.started = bool(given.get("started", chat.started))
    server.touch(chat)
    return chat


def _membership(server: LocalServer, chat: Chat, new: str, old: str) -> None:
    def member(status: str) -> Json:
        return {"user": server.bot_user(), "status": status} | ({"until_date": 0} if status == "kicked" else {})

    server.queue_update(
        "my_chat_member",
        {
            "chat": chat.body(),
            "from": _sender(server, chat, DEFAULT_PERSON).user(),
            "date": server.clock.timestamp(),
            "old_chat_member": member(old),
            "new_chat_member": member(new),
        },
    )


def _sender(server: LocalServer, chat: Chat, person_id: int) -> Chat:
    if chat.kind == "private":
        return chat
    return server.chat_for_person(person_id)
