"""Methods that put something in a chat."""

import asyncio
import mimetypes

from bot.tryout import messages, texts
from bot.tryout.check import Upload
from bot.tryout.errors import bad_request
from bot.tryout.local import LocalServer
from bot.tryout.pictures import check_picture
from bot.tryout.world import Json, StoredFile

MAX_DOCUMENT, MAX_THUMBNAIL = 50 * 2**20, 200 * 2**10
MEDIA = {"photo", "document"}
ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}
ACTION_SECONDS = 5


def send_message(server: LocalServer, values: Json) -> Json:
    chat = server.chat_for_bot(values["chat_id"])
    text, entities = texts.formatted(values, "text")
    return messages.bot_says(server, chat, values, {"text": text} | ({"entities": entities} if entities else {}))


def send_photo(server: LocalServer, values: Json) -> Json:
    chat = server.chat_for_bot(values["chat_id"])
    content = _photo(server, values["photo"]) | caption(values)
    return messages.bot_says(server, chat, values, content)


def send_document(server: LocalServer, values: Json) -> Json:
    chat = server.chat_for_bot(values["chat_id"])
    content = _document(server, values["document"]) | caption(values)
    return messages.bot_says(server, chat, values, content)


def send_media_group(server: LocalServer, values: Json, uploads: dict[str, Upload]) -> list[Json]:
    chat = server.chat_for_bot(values["chat_id"])
    media = values["media"]
    if not 2 <= len(media) <= 10:
        raise bad_request("wrong number of messages in the album: include 2-10 items")
    kinds = {item["type"] for item in media}
    if kinds <= MEDIA and len(kinds) > 1:
        raise bad_request("Can't use the media of the specified type in the album")
    contents = [media_item(server, item, uploads) for item in media]
    group = str(13_000_000_000 + server.world.next_message_id)
    return [messages.bot_says(server, chat, values, content | {"media_group_id": group}) for content in contents]


def media_item(server: LocalServer, item: Json, uploads: dict[str, Upload]) -> Json:
    """The content of a message with the media of an InputMedia: a photo or a document, and its caption."""
    if item["type"] not in MEDIA:
        raise bad_request("media type is not supported by the local server")
    source: Upload | str = item["media"]
    if isinstance(source, str) and source.startswith("attach://"):
        name = source.removeprefix("attach://")
        if name not in uploads:
            raise bad_request("can't parse InputMedia: media not found")
        source = uploads[name]
    make = _photo if item["type"] == "photo" else _document
    return make(server, source) | caption(item)


def send_chat_action(server: LocalServer, values: Json) -> bool:
    chat = server.chat_for_bot(values["chat_id"])
    if values["action"] not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    server.typing_until[chat.id] = asyncio.get_running_loop().time() + ACTION_SECONDS
    server.touch(chat)
    return True


def caption(values: Json) -> Json:
    """The caption's part of a message: text and entities when there are any."""
    text, entities = texts.formatted(values, "caption")
    return ({"caption": text} if text else {}) | ({"caption_entities": entities} if entities else {})


def _photo(server: LocalServer, source: Upload | str) -> Json:
    if isinstance(source, Upload):
        size = check_picture(source.data)
        file = server.store_file(source.name or "photo.jpg", source.mime, source.data, "photos", size)
    else:
        file = _known(server, source)
        if not file.width:
            raise bad_request("can't use file of type Document as Photo")
    size_object = _file_body(file) | {"width": file.width, "height": file.height}
    return {"photo": [size_object]}


def _document(server: LocalServer, source: Upload | str) -> Json:
    if isinstance(source, Upload):
        if not source.data:
            raise bad_request("file must be non-empty")
        if len(source.data) > MAX_DOCUMENT:
            raise bad_request("file is too big")
        mime = source.mime or mimetypes.guess_type(source.name)[0] or "application/octet-stream"
        file = server.store_file(source.name or "document", mime, source.data, "documents")
    else:
        file = _known(server, source)
    return {"document": _file_body(file) | {"file_name": file.name, "mime_type": file.mime}}


def _known(server: LocalServer, file_id: str) -> StoredFile:
    file = server.world.files.get(file_id)
    if file is None:
        raise bad_request("wrong remote file identifier specified: Wrong padding in the string")
    return file


def _file_body(file: StoredFile) -> Json:
    return {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": file.size}


def photo_content(server: LocalServer, picture: Upload) -> Json:
    """The content of a picture message, of either side."""
    return _photo(server, picture)
