"""What the coach says, as values: screens, buttons, replies. Nothing of Telegram's library in here."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, Protocol

from bot.domain.callback import pack

Keyboard = tuple[tuple["Button", ...], ...]


@dataclass(frozen=True, slots=True)
class Entity:
    """A formatted stretch of text; offset and length in UTF-16 code units, type and url as Telegram names them."""

    type: str
    offset: int
    length: int
    url: str | None = None
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button: its label and its callback data (`feature:verb:arg...`, at most 64 bytes)."""

    label: str
    data: str

    @classmethod
    def to(cls, label: str, feature: str, verb: str, *args: str) -> "Button":
        return cls(label, pack(feature, verb, *args))

    @classmethod
    def action(cls, label: str, name: str, *args: str) -> "Button":
        """A button that does one of the actions of bot.domain.actions, whichever feature it belongs to."""
        return cls(label, pack("do", name, *args))


class Picture(Protocol):
    """A picture as a value: it is drawn when it is sent, outside of every transaction."""

    def png(self) -> bytes:
        """The file. The same value always draws the same picture."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One message. `question` is the key (feature, subject) of the open question whose buttons it carries.

    With a picture the text is its caption; one of more than 1024 UTF-16 code units comes below it, as a message of
    its own. `same_picture`: after a tap on the message that shows this very picture only the caption changes.
    """

    text: str
    keyboard: Keyboard = ()
    entities: tuple[Entity, ...] = ()
    silent: bool = False
    question: tuple[str, str] | None = None
    picture: Picture | None = None
    same_picture: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to one update.

    After a tap the first screen replaces the tapped message unless `below`; all others are new messages.
    `toast` is shown for a moment over the chat. `quote`: the first screen is sent as a reply to the person's
    message. `urgent`: no rate limit and no earlier reply holds it back. `menu`: from now on this chat's command menu
    speaks that language. `then`: how the open question comes below an answer; with an example where the answer only
    guesses what was meant.
    """

    screens: tuple[Screen, ...] = ()
    toast: str | None = None
    below: bool = False
    quote: bool = False
    urgent: bool = False
    menu: str | None = None
    then: Literal["ask", "example"] = "ask"
    strip: frozenset[int] = field(default=frozenset())  # messages that lose their buttons; the router fills it

    @classmethod
    def of(cls, *screens: Screen, toast: str | None = None, below: bool = False, urgent: bool = False) -> "Reply":
        return cls(screens, toast=toast, below=below, urgent=urgent)


def rows(buttons: Iterable[Button], width: int) -> Keyboard:
    """Buttons laid out in rows of at most `width`."""
    listed = list(buttons)
    return tuple(tuple(listed[start : start + width]) for start in range(0, len(listed), width))
