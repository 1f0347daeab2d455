"""One update, as the rest of the program sees it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from bot.catalog.words import Words
from bot.db.people import Person
from bot.db.questions import OpenQuestion
from bot.domain.callback import Callback

Kind = Literal[
    "text", "tap", "location", "sticker", "photo", "voice", "edited", "other", "blocked", "unblocked", "group"
]


@dataclass(frozen=True, slots=True)
class Incoming:
    """What came in. `at` is when it happened: the message's own date, or a tap's receipt, which carries none."""

    update_id: int
    user_id: int
    chat_id: int
    kind: Kind
    at: datetime
    language_code: str | None = None
    text: str = ""
    data: str = ""
    callback_id: str | None = None
    message_id: int | None = None
    position: tuple[float, float] | None = None  # latitude, longitude in degrees
    answered: str = ""  # the text of the message that the tapped one is a reply to
    shows_picture: bool = False  # whether the tapped message does
    danger: object = None  # what Router.senses made of the text


@dataclass(frozen=True, slots=True)
class Turn:
    """An update together with who sent it: what a handler gets.

    `person` is None for somebody who has not agreed yet. `words` speaks their language, or the one that Telegram
    hints at.
    """

    incoming: Incoming
    person: Person | None
    words: Words
    questions: tuple[OpenQuestion, ...] = ()
    tap: Callback | None = None
    found: object = field(default=None)

    @property
    def now(self) -> datetime:
        return self.incoming.at

    @property
    def user_id(self) -> int:
        return self.incoming.user_id

    @property
    def text(self) -> str:
        return self.incoming.text

    @property
    def language(self) -> str:
        return self.words.language

    @property
    def is_settled(self) -> bool:
        """Whether the person has been through /start."""
        return self.person is not None and self.person.settled_at is not None

    @property
    def known(self) -> Person:
        """The person, where the router has made sure that there is one."""
        if self.person is None:
            raise LookupError("this turn needs somebody who has agreed")
        return self.person
