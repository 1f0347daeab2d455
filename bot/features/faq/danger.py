"""Somebody who may be in danger: the fixed text, before anything else, and nothing of what they wrote is kept."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.catalog.catalog import Catalog
from bot.catalog.search.danger import Danger
from bot.catalog.search.finding import Search
from bot.db import Conn
from bot.delivery import pausing
from bot.features.faq import render
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn

CRISIS = "crisis"


@dataclass(frozen=True)
class Watch:
    """`search` is None while it is still learning."""

    catalog: Catalog
    search: Callable[[], Search | None]

    def senses(self, text: str) -> Danger | None:
        """Outside any transaction: what the text tells of."""
        search = self.search()
        return search.danger(text) if search else None

    def answers(self, conn: Conn, turn: Turn) -> Reply | None:
        """The text alone where the danger is sure, with a way on; None for everything else."""
        danger = turn.incoming.danger
        if not isinstance(danger, Danger) or not danger.sure:
            return None
        return self._warn(conn, turn, danger)

    def answers_named(self, conn: Conn, turn: Turn) -> Reply | None:
        """The same for danger in so many words only: it comes before everything else."""
        danger = turn.incoming.danger
        return self._warn(conn, turn, danger) if isinstance(danger, Danger) and danger.named else None

    def _warn(self, conn: Conn, turn: Turn, danger: Danger) -> Reply:
        if danger.category == CRISIS and turn.person is not None and turn.person.paused_at is None:
            pausing.pause(conn, turn.person, turn.now)
        search = self.search()
        found = search.find(turn.text, turn.language) if search else None
        meant = (found.topics[0], found.language) if found and found.outcome == "answer" else ()
        return Reply.of(render.warning(turn.words, self.catalog, danger.category, meant), urgent=True)

    def line(self, turn: Turn) -> tuple[Screen, ...]:
        """The line with the numbers that comes with an answer where the danger is not sure."""
        danger = turn.incoming.danger
        if not isinstance(danger, Danger) or danger.sure:
            return ()
        key = "faq-line-driving" if danger.category == "drowsy-driving" else "view-help-line"
        return (Screen(turn.words(key)),)
