"""Two small features that ask, and what can be seen of them."""

from dataclasses import dataclass, field, replace

from bot.db import questions
from bot.tg.router import stale
from bot.tg.screen import Button, Reply, Screen

ANNE = 1001


@dataclass
class Log:
    """What was called, in order."""

    calls: list[str] = field(default_factory=list)


class Asker:
    """A feature that asks for a word: `accepts` answers it, everything else is not its business."""

    def __init__(self, name: str, accepts: str, log: Log) -> None:
        self.name, self.accepts, self.log = name, accepts, log

    def open(self, conn, turn) -> Reply:
        questions.put(conn, turn.user_id, self.name, "x", now=turn.now)
        return Reply.of(self.ask(conn, turn, None))

    def reads(self, conn, turn, question):
        self.log.calls.append(f"{self.name} reads")
        if turn.text != self.accepts and turn.incoming.position is None:
            return None
        questions.close(conn, turn.user_id, self.name)
        return Reply.of(Screen(f"{self.name} noted"))

    def ask(self, conn, turn, question):
        button = Button.to("ja", self.name, "yes")
        return Screen(f"{self.name}?", ((button,),), question=(self.name, "x"))

    def example(self, conn, turn, question):
        return replace(self.ask(conn, turn, question), text=f"{self.name}? such as: {self.accepts}")

    def tapped(self, conn, turn):
        self.log.calls.append(f"{self.name} tapped")
        if turn.tap.verb == "open":
            return self.open(conn, turn)
        if turn.tap.verb == "toast":
            questions.close(conn, turn.user_id, self.name)
            return Reply(toast="done")
        if questions.find(conn, turn.user_id, self.name, "x") is None:
            return stale(turn)
        questions.close(conn, turn.user_id, self.name)
        return Reply.of(Screen(f"{self.name} tapped"))


def texts(reply) -> list[str]:
    return [screen.text for screen in reply.screens]


def open_questions(stage) -> list[str]:
    with stage.database() as conn:
        return [one.feature for one in questions.open_of(conn, ANNE, stage.now)]


def words(stage, key: str, language: str = "nl") -> str:
    return stage.catalog.words(language)(key)
