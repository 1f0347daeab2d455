"""Methods that change or remove what is in a chat, and answers to taps."""

from bot.tryout import messages, texts
from bot.tryout.calls_send import caption, media_item
from bot.tryout.check import OLD_QUERY, Upload
from bot.tryout.errors import bad_request
from bot.tryout.local import LocalServer
from bot.tryout.world import Chat, Json, Note

CALLBACK_SECONDS, MAX_ANSWER = 150, 200
REPLACED = ("text", "entities", "photo", "document", "caption", "caption_entities")
"""What is gone from a message once it shows other media."""


def edit_message_text(server: LocalServer, values: Json) -> Json:
    chat, note = _target(server, values)
    if "rich_message" in values:
        raise bad_request("rich messages are not supported by the local server")
    text, entities = texts.formatted(values, "text")
    if "text" not in note.body:
        raise bad_request("there is no text in the message to edit")
    return messages.edit(server, chat, note, {"text": text, "entities": entities}, values)


def edit_message_caption(server: LocalServer, values: Json) -> Json:
    chat, note = _target(server, values)
    content = {"caption": None, "caption_entities": None} | caption(values)
    if "photo" not in note.body and "document" not in note.body:
        raise bad_request("there is no caption in the message to edit")
    return messages.edit(server, chat, note, content, values)


def edit_message_media(server: LocalServer, values: Json, uploads: dict[str, Upload]) -> Json:
    """Other media in the place of a text, a photo or a document; inside an album a document stays a document."""
    chat, note = _target(server, values)
    if not note.body.keys() & {"text", "photo", "document"}:
        raise bad_request("message can't be edited")
    content = media_item(server, values["media"], uploads)
    if "media_group_id" in note.body and ("document" in note.body) != ("document" in content):
        raise bad_request("Can't use the media of the specified type in the album")
    return messages.edit(server, chat, note, dict.fromkeys(REPLACED) | content, values)


def edit_message_reply_markup(server: LocalServer, values: Json) -> Json:
    chat, note = _target(server, values)
    return messages.edit(server, chat, note, {}, values)


def _target(server: LocalServer, values: Json) -> tuple[Chat, Note]:
    if "inline_message_id" in values:
        raise bad_request("inline messages are not supported by the local server")
    if "chat_id" not in values:
        raise bad_request("chat_id is empty")
    if "message_id" not in values:
        raise bad_request("message identifier is not specified")
    chat = server.chat_for_bot(values["chat_id"])
    return chat, messages.note_to_edit(chat, values["message_id"])


def delete_message(server: LocalServer, values: Json) -> bool:
    messages.delete(server, server.chat_for_bot(values["chat_id"], to_write=False), values["message_id"])
    return True


def delete_messages(server: LocalServer, values: Json) -> bool:
    """Messages that are gone already are passed over, as Telegram does."""
    chat = server.chat_for_bot(values["chat_id"], to_write=False)
    if not 1 <= len(values["message_ids"]) <= 100:
        raise bad_request("too many message identifiers specified")
    for message_id in values["message_ids"]:
        if message_id in chat.notes:
            messages.delete(server, chat, message_id)
    return True


def answer_callback_query(server: LocalServer, values: Json) -> bool:
    callback = server.world.callbacks.get(str(values["callback_query_id"]))
    now = server.clock.timestamp()
    if callback is None or callback.answered or now - callback.at > CALLBACK_SECONDS:
        raise bad_request(OLD_QUERY)
    text = values.get("text", "")
    if texts.units(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    callback.answered, callback.text, callback.alert = True, text, bool(values.get("show_alert"))
    server.announce()
    return True
