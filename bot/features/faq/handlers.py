"""Telegram in, replies out, for questions to the coach. Nothing a person asks is stored."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.catalog.catalog import Catalog
from bot.catalog.safety import SafetyIndex
from bot.catalog.search import Found
from bot.db import Conn
from bot.features.faq import render
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn

Present = Callable[[Conn, Turn], tuple[Screen, ...]]


@dataclass(frozen=True)
class Faq:
    """The handlers; `present` shows the question that is still open."""

    catalog: Catalog
    safety: SafetyIndex
    present: Present

    def browse(self, conn: Conn, turn: Turn) -> Reply:
        """The entrance: what people come with, and the groups."""
        return Reply.of(render.entrance(turn.words, self.catalog), below=self._from_elsewhere(turn))

    def help(self, conn: Conn, turn: Turn) -> Reply:
        """What the coach can do, and where to get help."""
        commands = self.catalog.commands
        return Reply.of(render.help_screen(turn.words, commands), render.safety(turn.words, self.catalog, "help"))

    def sos(self, conn: Conn, turn: Turn) -> Reply:
        """All help lines."""
        return Reply.of(render.safety(turn.words, self.catalog, "help"))

    def in_danger(self, conn: Conn, turn: Turn) -> Reply | None:
        """The fixed text for a message that sounds like danger; None for every other."""
        category = self.safety.match(turn.text)
        if category is None:
            return None
        return Reply.of(render.warning(turn.words, self.catalog, category))

    def answer(self, conn: Conn, turn: Turn) -> Reply | None:
        """What was understood of the text: one answer, or two or three guesses. None: not known."""
        found = turn.found
        if not isinstance(found, Found) or found.outcome == "none":
            return None
        words = self.catalog.words(found.language)
        if found.outcome == "suggest":
            return Reply.of(render.guesses(words, self.catalog, found.topics))
        screen = render.topic(words, self.catalog, found.topics[0])
        return replace(Reply.of(screen), quote=True)

    def unknown(self, conn: Conn, turn: Turn) -> Reply:
        """A kind "I don't know that", with a way to browse."""
        return Reply.of(render.unknown(turn.words))

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """Buttons: `show:ID:LANG`, `more:ID:LANG`, `group:NAME`, `home`, `sos`, `go-on`."""
        if turn.tap is None:
            return stale(turn)
        verb, arguments = turn.tap.verb, turn.tap.args
        if verb in ("show", "more") and len(arguments) == 2:
            return self._topic(turn, arguments[0], arguments[1], whole=verb == "more")
        if verb == "group" and arguments and arguments[0] in render.GROUPS:
            return Reply.of(render.group(turn.words, self.catalog, arguments[0]))
        if verb == "home":
            return Reply.of(render.entrance(turn.words, self.catalog))
        if verb == "go-on":
            shown = self.present(conn, turn) or (Screen(turn.words("faq-go-on")),)
            return Reply(shown, below=True)
        return stale(turn)

    def _topic(self, turn: Turn, topic: str, language: str, *, whole: bool) -> Reply:
        if language not in self.catalog.languages or topic not in self.catalog.topics(language):
            return stale(turn)
        return Reply.of(render.topic(self.catalog.words(language), self.catalog, topic, whole=whole))

    def _from_elsewhere(self, turn: Turn) -> bool:
        """A button of another feature stays as it is; the entrance comes below it."""
        return turn.tap is not None and turn.tap.feature != "faq"
