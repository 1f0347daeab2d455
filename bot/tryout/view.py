"""A chat as the person's app shows it."""

import asyncio

from bot.tryout.calls_profile import commands_for, get_text
from bot.tryout.local import LocalServer
from bot.tryout.world import Chat, Json, Note

SHOWN = ("message_id", "date", "edit_date", "text", "entities", "caption", "caption_entities", "location")


def chat_view(server: LocalServer, chat: Chat) -> Json:
    language = {"language_code": code} if (code := (chat.language_code or "")[:2]) else {}
    now = asyncio.get_running_loop().time()
    return {
        "id": chat.id,
        "type": chat.kind,
        "title": chat.name,
        "language_code": chat.language_code,
        "version": chat.version,
        "now": server.clock.now().isoformat(),
        "started": chat.started,
        "blocked": chat.blocked,
        "typing": server.typing_until.get(chat.id, 0) > now,
        "bot": {
            "name": get_text("name")(server, language)["name"],
            "username": server.bot_user()["username"],
            "description": get_text("description")(server, language)["description"],
            "commands": commands_for(server, chat),
        },
        "reply_keyboard": chat.reply_keyboard,
        "messages": [message_view(server, note) for note in chat.notes.values()],
    }


def message_view(server: LocalServer, note: Note) -> Json:
    body = note.body
    shown: Json = {name: body[name] for name in SHOWN if name in body}
    shown |= {"from_bot": note.from_bot, "silent": note.silent, "from": body["from"]["first_name"]}
    shown["keyboard"] = body.get("reply_markup", {}).get("inline_keyboard", [])
    shown |= {kind: True for kind in ("sticker", "voice") if kind in body}
    if "sticker" in body:
        shown["sticker"] = body["sticker"].get("emoji")
    if "photo" in body:
        size = body["photo"][-1]
        shown["photo"] = {"url": _url(server, size), "width": size["width"], "height": size["height"]}
    if "document" in body:
        document = body["document"]
        shown["document"] = {
            "url": _url(server, document),
            "name": document["file_name"],
            "size": document["file_size"],
            "mime": document["mime_type"],
        }
    if "reply_to_message" in body:
        answered = body["reply_to_message"]
        shown["reply_to"] = {name: answered[name] for name in ("message_id", "text") if name in answered}
    if "media_group_id" in body:
        shown["album"] = body["media_group_id"]
    return shown


def _url(server: LocalServer, file: Json) -> str:
    return f"/files/{server.world.files[file['file_id']].path}"
