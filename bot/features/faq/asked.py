"""Text that nobody else took: a wish, a question, small talk, or something we do not know."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from bot.catalog.catalog import Catalog
from bot.catalog.fitting import fitting
from bot.catalog.search.deciding import Found
from bot.catalog.search.finding import Search
from bot.db import Conn
from bot.domain.local_time import local
from bot.domain.told_concerns import told_concerns
from bot.domain.wishes import read_wish
from bot.features.faq import protecting, render, store
from bot.features.faq.danger import Watch
from bot.tg.router import Unread
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn


@dataclass(frozen=True)
class Asked:
    """`search` is None while it is still learning."""

    catalog: Catalog
    search: Callable[[], Search | None]
    watch: Watch

    def understand(self, unread: Unread) -> Found | None:
        """Outside any transaction."""
        search = self.search()
        return search.find(unread.text, unread.language) if search else None

    def answer(self, conn: Conn, turn: Turn) -> Reply | None:
        """A wish to confirm, an answer, two or three guesses, or a word back. None: not known."""
        line = self.watch.line(turn)
        reply = self._unwell(turn) or self._wish(turn) or self._found(conn, turn)
        if reply is None and line:
            reply = self.unknown(conn, turn)
        return replace(reply, screens=reply.screens + line) if reply else None

    def unknown(self, conn: Conn, turn: Turn) -> Reply:
        """A kind "I don't know that", with a way to browse, and one to leave the question with us."""
        return Reply((render.unknown(turn.words, keeps=turn.person is not None),), quote=True)

    def _wish(self, turn: Turn) -> Reply | None:
        if turn.person is None or turn.person.settled_at is None:
            return None
        wish = read_wish(turn.text, language=turn.language, today=local(turn.now, turn.person.zone).date())
        screen = render.wish(turn.words, self.catalog, wish) if wish else None
        return Reply.of(screen) if screen else None

    def _unwell(self, turn: Turn) -> Reply | None:
        search = self.search()
        words = self.catalog.words(search.language(turn.text, turn.language) if search else turn.language)
        screen = protecting.unwell(words, self.catalog, turn)
        return Reply((screen,), quote=True) if screen else None

    def _found(self, conn: Conn, turn: Turn) -> Reply | None:
        """What was asked; who takes magnesium, or will in a trial, hears first what matters for it."""
        takes = turn.person is not None and (turn.person.magnesium != "none" or turn.person.trial is not None)
        told = told_concerns(turn.text) if takes else None
        asked = self._with_subject(conn, turn)
        if asked is None and told is None:
            return None
        found = fitting(asked or Found("none", (), turn.language), told)
        words = self.catalog.words(found.language)
        if found.outcome == "none":
            return Reply.of(Screen(words(f"faq-talk-{found.talk}"))) if found.talk else None
        if found.outcome == "suggest":
            then: Literal["ask", "example"] = "example" if turn.is_settled else "ask"
            return Reply((render.guesses(words, self.catalog, found.topics),), quote=True, then=then)
        topic = found.topics[0]
        if turn.person is not None and told is None:
            store.remember_topic(conn, turn.user_id, topic, turn.now)
        offer = protecting.offer(words, self.catalog, turn.person, told, topic) if told else ()
        return Reply((render.topic(words, self.catalog, topic), *offer), quote=True)

    def _with_subject(self, conn: Conn, turn: Turn) -> Found | None:
        """What was understood; where that is no answer, what it means after the last topic."""
        found = turn.found
        if not isinstance(found, Found) or found.outcome == "answer" or turn.person is None:
            return found if isinstance(found, Found) else None
        topic, search = store.last_topic(conn, turn.user_id, turn.now), self.search()
        if topic is None or search is None:
            return found
        subject = self.catalog.words(found.language)(f"faq-subject-{render.group_of(topic)}")
        return search.find(turn.text, turn.language, subject=subject)
