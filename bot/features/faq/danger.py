"""Somebody who may be in danger: the fixed text, before anything else, and nothing of what they wrote is kept."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.catalog.catalog import Catalog
from bot.catalog.phrase_index import PhraseIndex
from bot.catalog.search.danger import Danger
from bot.catalog.search.finding import Search
from bot.catalog.words import Words
from bot.db import Conn
from bot.delivery import pausing
from bot.domain.pause import paused_until
from bot.features.faq import render
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Incoming, Turn

CRISIS = "crisis"
LINES = {"drowsy-driving": "faq-line-driving", "emergency": "faq-line-emergency"}
"""The line for each danger that is not sure; else the one for a crisis."""


@dataclass(frozen=True)
class Watch:
    """`search` is None while it is still learning; the `phrases` are known at once."""

    catalog: Catalog
    search: Callable[[], Search | None]
    phrases: PhraseIndex

    def senses(self, text: str) -> Danger | None:
        """Outside any transaction: what the text tells of."""
        search = self.search()
        if search is not None:
            return search.danger(text)
        category = self.phrases.match(text)
        return Danger(category, sure=True, named=True) if category else None

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
        person = turn.person if danger.category == CRISIS else None
        if person is not None and paused_until(person, turn.now) != date.max:
            pausing.pause(conn, person, turn.now)
        search = self.search()
        found = search.find(turn.text, turn.language) if search else None
        meant = (found.topics[0], found.language) if found and found.outcome == "answer" else ()
        words = self.catalog.words(self._language(turn))
        return Reply.of(render.warning(words, self.catalog, danger.category, meant), urgent=True)

    def rescues(self, incoming: Incoming, words: Words) -> Reply | None:
        """The text alone, for a message that could not be handled: nothing is looked up and nothing stored."""
        danger = incoming.danger
        if not isinstance(danger, Danger) or not danger.sure:
            return None
        return Reply.of(render.warning(words, self.catalog, danger.category, ()), urgent=True)

    def line(self, turn: Turn) -> tuple[Screen, ...]:
        """The line with the numbers that comes with an answer where the danger is not sure."""
        danger = turn.incoming.danger
        if not isinstance(danger, Danger) or danger.sure:
            return ()
        words = self.catalog.words(self._language(turn))
        return (Screen(words(LINES.get(danger.category, "view-help-line"))),)

    def _language(self, turn: Turn) -> str:
        """The language of the message, where that can be told."""
        search = self.search()
        return search.language(turn.text, turn.language) if search else turn.language
