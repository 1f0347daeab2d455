"""Everything the server remembers: chats, messages, the update queue, callbacks, files, the bot's profile."""

from typing import Any

from pydantic import BaseModel, Field

Json = dict[str, Any]


class Note(BaseModel):
    """A message: `body` is the Bot API's Message object, the rest is for the person's side."""

    body: Json
    from_bot: bool
    silent: bool = False


class Chat(BaseModel):
    id: int
    kind: str  # "private" or "group"
    name: str  # first name or title
    language_code: str | None = None
    started: bool = False  # the person has written: only then the bot knows the chat
    blocked: bool = False  # by the person, or the bot was removed from the group
    bot_left: bool = False
    version: int = 1
    arrivals: int = 0  # messages of the bot that have arrived here
    notes: dict[int, Note] = Field(default_factory=dict)
    reply_keyboard: Json | None = None

    def body(self) -> Json:
        """The Bot API's Chat object."""
        if self.kind == "private":
            return {"id": self.id, "type": "private", "first_name": self.name}
        return {"id": self.id, "type": self.kind, "title": self.name}

    def user(self) -> Json:
        """The Bot API's User object of the person whose private chat this is."""
        user = {"id": self.id, "is_bot": False, "first_name": self.name}
        return user | ({"language_code": self.language_code} if self.language_code else {})


class Callback(BaseModel):
    id: str
    chat_id: int
    message_id: int
    data: str
    at: int  # turned time
    answered: bool = False
    text: str = ""
    alert: bool = False


class StoredFile(BaseModel):
    file_id: str
    unique_id: str
    path: str
    name: str
    mime: str
    size: int
    width: int = 0
    height: int = 0


class Profile(BaseModel):
    """What the bot set about itself; keys are "scope|language" for commands and the language for texts."""

    commands: dict[str, list[Json]] = Field(default_factory=dict)
    texts: dict[str, dict[str, str]] = Field(default_factory=dict)
    menu_buttons: dict[str, Json] = Field(default_factory=dict)


class World(BaseModel):
    chats: dict[int, Chat] = Field(default_factory=dict)
    updates: list[Json] = Field(default_factory=list)
    callbacks: dict[str, Callback] = Field(default_factory=dict)
    files: dict[str, StoredFile] = Field(default_factory=dict)
    profile: Profile = Field(default_factory=Profile)
    allowed_updates: list[str] | None = None
    webhook: Json | None = None
    next_update_id: int = 100_001
    next_message_id: int = 1
    next_callback_id: int = 4_000_000_001
    next_file: int = 1
