"""Telegram in, replies out, for browsing the answers and for what stands below them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.catalog.catalog import Catalog
from bot.db import Conn
from bot.domain.kept_question import KeptQuestion
from bot.domain.pause import paused_until
from bot.features.faq import render, store
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn
from bot.view import food

Present = Callable[[Conn, Turn], tuple[Screen, ...]]
HELPED = {"y": True, "n": False}
WHOLE, VOTED = "w", "v"
"""Marks in the data of buttons: all of the answer is shown, and it was voted on."""


@dataclass(frozen=True)
class Faq:
    """The handlers; `present` shows the question that is still open."""

    catalog: Catalog
    present: Present

    def browse(self, conn: Conn, turn: Turn) -> Reply:
        """The entrance: what people come with, and the groups."""
        return Reply.of(self._entrance(turn), below=self._from_elsewhere(turn))

    def help(self, conn: Conn, turn: Turn) -> Reply:
        """What the coach can do, and where to get help."""
        commands = self.catalog.commands
        return Reply.of(render.help_screen(turn.words, commands), render.safety(turn.words, self.catalog, "help"))

    def sos(self, conn: Conn, turn: Turn) -> Reply:
        """All help lines."""
        return Reply.of(render.safety(turn.words, self.catalog, "help"))

    def food(self, conn: Conn, turn: Turn) -> Reply:
        """What ordinary food has, after the question about kidneys; the answer is in the button and nowhere else."""
        match turn.tap.args if turn.tap else ():
            case (food.NO_KIDNEY_DIET,):
                return Reply.of(food.figures(turn.words))
            case (food.IN_DOUBT,):
                return Reply.of(food.ask_first(turn.words))
        return Reply.of(food.question(turn.words), below=True)

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """Buttons: `show|more:ID:LANG`, `vote:ID:LANG:y|n`, `keep:ID:LANG`, `group:NAME`, `home`, `leave`, `go-on`.

        `more` and `vote` carry the marks of what the message shows already.
        """
        if turn.tap is None:
            return stale(turn)
        verb, arguments = turn.tap.verb, turn.tap.args
        match verb, arguments:
            case "show" | "more", (topic, language, *marks):
                return self._topic(conn, turn, topic, language, whole=verb == "more", voted=VOTED in marks)
            case "vote", (topic, language, answer, *marks) if answer in HELPED:
                return self._vote(conn, turn, topic, language, helpful=HELPED[answer], whole=WHOLE in marks)
            case "keep", (topic, language):
                return self._keep(conn, turn, topic, language)
            case "group", (name,) if name in render.GROUPS:
                return Reply.of(render.group(turn.words, self.catalog, name))
            case "home", _:
                return Reply.of(self._entrance(turn))
            case "leave", _:
                return Reply.of(Screen(turn.words("faq-left")))
            case "go-on", _:
                return self._go_on(conn, turn, arguments)
        return stale(turn)

    def _topic(
        self, conn: Conn, turn: Turn, name: str, language: str, *, whole: bool = False, voted: bool = False
    ) -> Reply:
        if not self._known(name, language):
            return stale(turn)
        if turn.person is not None:
            store.remember_topic(conn, turn.user_id, name, turn.now)
        return Reply.of(render.topic(self.catalog.words(language), self.catalog, name, whole=whole, voted=voted))

    def _vote(self, conn: Conn, turn: Turn, name: str, language: str, *, helpful: bool, whole: bool) -> Reply:
        """Counted for the topic; an answer that did not help may take the question with it."""
        if not self._known(name, language):
            return stale(turn)
        store.vote(conn, name, language, helpful=helpful)
        words = self.catalog.words(language)
        keeps = turn.person is not None and not helpful
        screen = render.topic(words, self.catalog, name, whole=whole, voted=True, keeps=keeps)
        return Reply.of(screen, toast=words("faq-voted" if helpful else "faq-voted-not"))

    def _keep(self, conn: Conn, turn: Turn, name: str, language: str) -> Reply:
        """Keep the text that the answer is a reply to; where it is gone, ask for it once more."""
        if turn.person is None or language not in self.catalog.languages:
            return stale(turn)
        words = self.catalog.words(language)
        if not turn.incoming.answered:
            return Reply.of(Screen(words("faq-keep-gone")), below=True)
        topic = name if self._known(name, language) else ""
        kept = KeptQuestion(text=turn.incoming.answered, language=language, topic=topic)
        store.keep(conn, turn.user_id, kept, turn.now)
        screen = render.topic(words, self.catalog, topic, voted=True) if topic else render.unknown(words)
        return Reply.of(screen, Screen(words("faq-kept")))

    def _go_on(self, conn: Conn, turn: Turn, arguments: tuple[str, ...]) -> Reply:
        """Somebody who was misunderstood: the answer to what they asked, and where we were."""
        shown = self.present(conn, turn)
        said: tuple[Screen, ...] = () if shown else (Screen(turn.words("faq-go-on")),)
        if len(arguments) == 2 and self._known(*arguments):
            name, language = arguments
            said = (render.topic(self.catalog.words(language), self.catalog, name),)
        paused = turn.person is not None and paused_until(turn.person, turn.now) == date.max
        resting = (render.resting(turn.words),) if paused else ()
        return Reply((*said, *resting, *shown), below=True)

    def _entrance(self, turn: Turn) -> Screen:
        complaints = turn.person.complaints if turn.person is not None else frozenset()
        return render.entrance(turn.words, self.catalog, complaints)

    def _known(self, topic: str, language: str) -> bool:
        return language in self.catalog.languages and topic in self.catalog.topics(language)

    def _from_elsewhere(self, turn: Turn) -> bool:
        """A button of another feature stays as it is; the entrance comes below it."""
        return turn.tap is not None and turn.tap.feature != "faq"
