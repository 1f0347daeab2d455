"""What is stored of somebody, who runs the bot, and deleting everything."""

from dataclasses import dataclass

from bot.catalog.words import Words
from bot.db import Conn, people
from bot.domain.plain_words import plain_words
from bot.domain.spoken_answers import read_yes_no
from bot.features.account.desk import DELETE, Desk, State
from bot.tg.richtext import rich
from bot.tg.screen import Button, Reply, Screen
from bot.tg.turn import Turn
from bot.view.moments import enumerated
from bot.view.profile import Choice, Choices, labelled

CONFIRMING = ("profile-button-yes", "account-button-delete", "account-button-delete-yes")
"""Only these very words, in any language, delete when typed: "top" or a thumb may be meant for something else."""
COUNTED = {
    "nights": "account-count-nights",
    "naps": "account-count-naps",
    "intakes": "account-count-evenings",
    "products": "account-count-products",
    "weeks": "account-count-weeks",
    "trials": "account-count-trials",
    "kept_questions": "account-count-questions",
    "outbox": "account-count-messages",
}


@dataclass(frozen=True)
class Data:
    """Privacy and deletion, for those who have not been through /start too."""

    desk: Desk
    steps: frozenset[str] = frozenset({DELETE})

    def privacy(self, conn: Conn, turn: Turn) -> Reply:
        """/privacy: the text, who runs this bot, and what is stored of this person."""
        text, entities = rich(self.desk.parts.catalog.privacy(turn.language).text)
        whole = "\n\n".join((text, self._operator(turn.words), self._stored(conn, turn)))
        return self.desk.reply(turn, Screen(whole, _below(turn), entities))

    def begin(self, conn: Conn, turn: Turn) -> Reply:
        """/delete: ask once."""
        if turn.person is None:
            return self.desk.reply(turn, Screen(turn.words("account-nothing-stored")))
        return self.desk.ask(conn, turn, {"step": DELETE})

    def too_late(self, conn: Conn, turn: Turn, value: str) -> Reply:
        """A button of a question about deletion that is over: nothing is deleted, and a "yes" is asked for again."""
        if value != "yes":
            return self.desk.done(conn, turn, turn.words("account-kept"))
        return self.desk.ask(conn, turn, {"step": DELETE}, lead=turn.words("account-delete-too-late"))

    def goodbye(self, turn: Turn) -> Reply:
        """The last line, and what a second tap on the button gets."""
        return Reply.of(Screen(turn.words("account-deleted")))

    def question(self, conn: Conn, turn: Turn, state: State) -> tuple[str, Choices]:
        words = turn.words
        yes, no = Choice(words("account-button-delete-yes"), "yes"), Choice(words("account-button-delete-no"), "no")
        return words("account-delete", stored=self._counts(conn, turn)), ((yes,), (no,))

    def example(self, turn: Turn, state: State) -> str:
        return turn.words("profile-example-yes-no")

    def typed(self, conn: Conn, turn: Turn, state: State) -> Reply | None:
        _, buttons = self.question(conn, turn, state)
        if labelled(buttons, turn.text) == "no" or read_yes_no(turn.text) is False:
            return self.tapped(conn, turn, state, "no")
        return self.tapped(conn, turn, state, "yes") if self._confirms(turn.text) else None

    def tapped(self, conn: Conn, turn: Turn, state: State, value: str) -> Reply | None:
        if value == "yes":
            people.remove(conn, turn.user_id)
            return self.goodbye(turn)
        return self.desk.done(conn, turn, turn.words("account-kept")) if value == "no" else None

    def _confirms(self, text: str) -> bool:
        catalog = self.desk.parts.catalog
        labels = (catalog.words(code)(key) for code in catalog.languages for key in CONFIRMING)
        return plain_words(text) in {plain_words(label) for label in labels}

    def _stored(self, conn: Conn, turn: Turn) -> str:
        if turn.person is None:
            return turn.words("account-nothing-stored")
        return turn.words("account-stored", stored=self._counts(conn, turn))

    def _counts(self, conn: Conn, turn: Turn) -> str:
        rows = {**people.count_rows(conn, turn.user_id), "outbox": people.count_sent(conn, turn.user_id)}
        counted = [turn.words(key, count=rows[table]) for table, key in COUNTED.items() if rows[table]]
        return enumerated(turn.words, [turn.words("account-count-settings"), *counted])

    def _operator(self, words: Words) -> str:
        name, contact = self.desk.parts.operator_name, self.desk.parts.operator_contact
        if name and contact:
            return words("account-operator", name=name, contact=contact)
        known = name or contact
        return words("account-operator-only", known=known) if known else words("account-operator-unknown")


def _below(turn: Turn) -> tuple[tuple[Button, ...], ...]:
    if turn.person is None:
        return ()
    delete = Button.action(turn.words("account-button-delete"), "delete-all")
    back = Button.to(turn.words("profile-button-back"), "account", "card")
    return ((delete,), (back,))
