"""Methods about the bot itself and about chats: commands, names, menu button, getMe, getChat, files."""

import re
from collections.abc import Callable

from bot.tryout.errors import bad_request
from bot.tryout.local import LocalServer
from bot.tryout.world import Chat, Json

MAX_COMMANDS, MAX_COMMAND_TEXT, MAX_DOWNLOAD = 100, 256, 20 * 2**20
TEXT_LIMITS = {"name": 64, "description": 512, "short_description": 120}


def get_me(server: LocalServer, values: Json) -> Json:
    return server.bot_user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": True,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
    }


def get_chat(server: LocalServer, values: Json) -> Json:
    chat = server.chat_for_bot(values["chat_id"], to_write=False)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return chat.body() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, True),
    }


def leave_chat(server: LocalServer, values: Json) -> bool:
    chat = server.chat_for_bot(values["chat_id"])
    if chat.kind == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.bot_left = True
    server.touch(chat)
    return True


def set_my_commands(server: LocalServer, values: Json) -> bool:
    commands = values["commands"]
    if len(commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        name = command["command"].removeprefix("/")
        if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"].strip()) <= MAX_COMMAND_TEXT:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        command["command"] = name
    server.world.profile.commands[_key(server, values)] = commands
    _touch_all(server)
    return True


def get_my_commands(server: LocalServer, values: Json) -> list[Json]:
    return server.world.profile.commands.get(_key(server, values), [])


def delete_my_commands(server: LocalServer, values: Json) -> bool:
    server.world.profile.commands.pop(_key(server, values), None)
    _touch_all(server)
    return True


def commands_for(server: LocalServer, chat: Chat) -> list[Json]:
    """What the menu shows in a chat: the narrower scope wins, then the language, then the default."""
    wide = "all_private_chats" if chat.kind == "private" else "all_group_chats"
    language = (chat.language_code or "").split("-")[0]
    for scope in (f"chat:{chat.id}", wide, "default"):
        for tag in (language, ""):
            commands = server.world.profile.commands.get(f"{scope}|{tag}")
            if commands:
                return commands
    return []


def _key(server: LocalServer, values: Json) -> str:
    scope = values.get("scope") or {"type": "default"}
    name = scope["type"]
    if "chat_id" in scope:
        name += f":{server.chat_for_bot(scope['chat_id'], to_write=False).id}"
    if "user_id" in scope:
        name += f":{scope['user_id']}"
    return f"{name}|{_language(values)}"


def _language(values: Json) -> str:
    code = str(values.get("language_code", ""))
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("LANG_CODE_INVALID")
    return code


def set_text(what: str) -> Callable[[LocalServer, Json], bool]:
    """setMyName, setMyDescription, setMyShortDescription; an empty text removes the language's own."""

    def method(server: LocalServer, values: Json) -> bool:
        text, language = values.get(what, ""), _language(values)
        if len(text) > TEXT_LIMITS[what]:
            raise bad_request(f"bot {what.replace('_', ' ')} is too long")
        kept = server.world.profile.texts.setdefault(what, {})
        kept[language] = text
        if not text:
            del kept[language]
        _touch_all(server)
        return True

    return method


def get_text(what: str) -> Callable[[LocalServer, Json], Json]:
    def method(server: LocalServer, values: Json) -> Json:
        kept = server.world.profile.texts.get(what, {})
        default = server.bot_user()["first_name"] if what == "name" else ""
        return {what: kept.get(_language(values), kept.get("", default))}

    return method


def set_chat_menu_button(server: LocalServer, values: Json) -> bool:
    if "chat_id" in values:
        server.chat_for_bot(values["chat_id"], to_write=False)
    button = values.get("menu_button") or {"type": "default"}
    server.world.profile.menu_buttons[str(values.get("chat_id", ""))] = button
    return True


def get_chat_menu_button(server: LocalServer, values: Json) -> Json:
    buttons = server.world.profile.menu_buttons
    key = str(values.get("chat_id", ""))
    return buttons.get(key) or buttons.get("") or {"type": "default"}


def get_file(server: LocalServer, values: Json) -> Json:
    file = server.world.files.get(values["file_id"])
    if file is None:
        raise bad_request("invalid file_id")
    if file.size > MAX_DOWNLOAD:
        raise bad_request("file is too big")
    body: Json = {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": file.size}
    return body | {"file_path": file.path}


def _touch_all(server: LocalServer) -> None:
    for chat in server.world.chats.values():
        chat.version += 1
    server.announce()
