"""Making, changing and removing the Message objects of both sides."""

from typing import Any

from bot.tryout import markup
from bot.tryout.errors import bad_request
from bot.tryout.local import LocalServer
from bot.tryout.world import Chat, Json, Note

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
DAYS_TO_DELETE = 2


def reply_for_bot(server: LocalServer, chat: Chat, parameters: Json | None) -> Json | None:
    """The message that the bot answers, None for none. Raises Refusal 400 when it is gone."""
    if not parameters:
        return None
    note = chat.notes.get(parameters["message_id"])
    if note is None and not parameters.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return _quoted(note) if note else None


def _quoted(note: Note) -> Json:
    return {name: value for name, value in note.body.items() if name not in {"reply_to_message", "reply_markup"}}


def quoted(chat: Chat, message_id: int) -> Json | None:
    note = chat.notes.get(message_id)
    return _quoted(note) if note else None


def bot_says(server: LocalServer, chat: Chat, values: Json, content: Json) -> Json:
    """Puts the bot's message in the chat; `values` are the checked parameters of the call."""
    reply = reply_for_bot(server, chat, values.get("reply_parameters"))
    keyboard = markup.inline(values.get("reply_markup"), private=chat.kind == "private")
    under_field = markup.custom(values.get("reply_markup"))
    body = _new(server, chat, server.bot_user(), content, reply)
    if keyboard:
        body["reply_markup"] = keyboard
    if values.get("protect_content"):
        body["has_protected_content"] = True
    if under_field is not None:
        chat.reply_keyboard = under_field or None
    chat.notes[body["message_id"]] = Note(body=body, from_bot=True, silent=bool(values.get("disable_notification")))
    chat.arrivals += 1
    server.typing_until.pop(chat.id, None)
    server.touch(chat)
    return body


def person_says(server: LocalServer, chat: Chat, person: Chat, content: Json, reply: Json | None) -> Json:
    """Puts the person's message in the chat and in the bot's queue."""
    body = _new(server, chat, person.user(), content, reply)
    chat.started = True
    chat.notes[body["message_id"]] = Note(body=body, from_bot=False)
    if chat.reply_keyboard and chat.reply_keyboard.get("one_time"):
        chat.reply_keyboard = None
    server.touch(chat)
    server.queue_update("message", body)
    return body


def _new(server: LocalServer, chat: Chat, sender: Json, content: Json, reply: Json | None) -> Json:
    message_id = server.world.next_message_id
    server.world.next_message_id += 1
    body: Json = {
        "message_id": message_id,
        "from": sender,
        "chat": chat.body(),
        "date": server.clock.timestamp(),
    }
    return body | ({"reply_to_message": reply} if reply else {}) | content


def note_to_edit(chat: Chat, message_id: int) -> Note:
    note = chat.notes.get(message_id)
    if note is None:
        raise bad_request("message to edit not found")
    if not note.from_bot:
        raise bad_request("message can't be edited")
    return note


def edit(server: LocalServer, chat: Chat, note: Note, content: Json, values: Json) -> Json:
    """Replaces content and keyboard; without reply_markup the keyboard goes. Raises Refusal 400."""
    keyboard = markup.inline(values.get("reply_markup"), private=chat.kind == "private")
    after: dict[str, Any] = {**note.body, **content, "reply_markup": keyboard}
    after = {name: value for name, value in after.items() if value not in (None, [])}
    if after == note.body:
        raise bad_request(NOT_MODIFIED)
    after["edit_date"] = server.clock.timestamp()
    note.body = after
    server.touch(chat)
    return after


def delete(server: LocalServer, chat: Chat, message_id: int) -> None:
    """Removes a message of either side in a private chat, the bot's own in a group. Raises Refusal 400."""
    note = chat.notes.get(message_id)
    if note is None:
        raise bad_request("message to delete not found")
    too_old = server.clock.timestamp() - note.body["date"] > DAYS_TO_DELETE * 86_400
    if too_old or not (note.from_bot or chat.kind == "private"):
        raise bad_request("message can't be deleted")
    del chat.notes[message_id]
    server.touch(chat)
