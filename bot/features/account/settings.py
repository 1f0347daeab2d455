"""The settings card, and whichever of its questions is open."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.db import Conn, products, questions
from bot.db.questions import OpenQuestion
from bot.domain.local_time import night_of
from bot.features.account.data import Data
from bot.features.account.desk import DELETE, KEY, Desk
from bot.features.account.moving import SHIFT, Moving
from bot.features.account.render import GROUPS, card
from bot.features.account.resuming import NOT_YET, not_yet
from bot.tg.router import Handler, stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn
from bot.view.profile import says_back


@dataclass(frozen=True)
class Settings:
    """Hands taps and typed answers to the section that asked."""

    desk: Desk
    data: Data
    moving: Moving
    topics: Mapping[str, Handler]  # what each button of the card opens

    def card(self, conn: Conn, turn: Turn) -> Reply:
        """/settings; an open question of ours is dropped."""
        questions.close(conn, turn.user_id, *KEY)
        return self.desk.reply(turn, self._card(conn, turn))

    def _group(self, conn: Conn, turn: Turn, group: str) -> Reply:
        """The same with the buttons of one group."""
        questions.close(conn, turn.user_id, *KEY)
        return self.desk.reply(turn, self._card(conn, turn, group))

    def _card(self, conn: Conn, turn: Turn, group: str = "") -> Screen:
        taken = products.on(conn, turn.user_id, night_of(turn.now, turn.known.zone))
        return card(turn.words, turn.known, turn.now, group, taken=taken.product if taken else None)

    def again(self, conn: Conn, turn: Turn) -> Reply:
        """/again: leave whatever is open. Getting to know each other stays, the coach cannot do without."""
        if turn.known.settled_at is None:
            questions.close(conn, turn.user_id, *KEY)
            return self.desk.router.welcome(conn, turn)
        questions.close_all(conn, turn.user_id)
        names = {name: self.desk.parts.catalog.commands.word(turn.language, name) for name in ("diary", "help")}
        return Reply.of(Screen(turn.words("account-again", **names)))

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """Buttons: `card`, `group:GROUP`, `open:TOPIC`, `back:STEP`, `STEP:VALUE`, and the ways back of a move."""
        if turn.tap is None:
            return stale(turn)
        verb, value = turn.tap.verb, turn.tap.args[0] if turn.tap.args else ""
        if turn.person is None:
            return self.data.goodbye(turn) if verb == DELETE else self.desk.router.welcome(conn, turn)
        if verb == NOT_YET:
            return not_yet(turn, self.desk.parts.catalog.commands.word(turn.language, "resume"))
        if verb == SHIFT:
            return self.desk.settled(self.moving.shift)(conn, turn)
        if verb == "open" and value in self.topics:
            return self.desk.settled(self.topics[value])(conn, turn)
        if verb == "group" and value in GROUPS:
            return self.desk.settled(lambda conn, turn: self._group(conn, turn, value))(conn, turn)
        question = next((one for one in turn.questions if one.key == KEY), None)
        section = self.desk.section(verb)
        if question is not None and section is not None and question.state["step"] == verb:
            reply = section.tapped(conn, turn, question.state, value)
            if reply is not None:
                return reply
        elif section is not None and self._is_late(conn, turn, verb, question):
            return self._late(conn, turn, verb, value)
        return self._present(conn, turn, question if verb not in ("card", "back") else None)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A typed answer, or "back"; nothing once another feature asked something after it."""
        if not self.desk.is_latest(conn, turn):
            return None
        if says_back(turn.words, turn.text):
            return self._present(conn, turn, None)
        section = self.desk.section(question.state["step"])
        return section.typed(conn, turn, question.state) if section else None

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question as it stands; nothing once another feature asked something after it."""
        return self.desk.screen(conn, turn, question.state) if self.desk.is_latest(conn, turn) else None

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        """The question with an example of an answer."""
        return self.desk.screen(conn, turn, question.state, example=True) if self.desk.is_latest(conn, turn) else None

    def _is_late(self, conn: Conn, turn: Turn, step: str, question: OpenQuestion | None) -> bool:
        """Whether a button of this step waits for nothing any more, and not because it was tapped twice."""
        if step == DELETE:
            return True
        if question is not None:
            return question.message_id != turn.incoming.message_id
        expired = questions.find(conn, turn.user_id, *KEY)
        return expired is not None and expired.state["step"] == step

    def _late(self, conn: Conn, turn: Turn, step: str, value: str) -> Reply:
        """Say that nothing was changed: with the question about deletion once more, or all settings as they are."""
        if step == DELETE:
            return self.data.too_late(conn, turn, value)
        questions.close(conn, turn.user_id, *KEY)
        reply = self.desk.settled(self.card)(conn, turn)
        lead = turn.words("account-too-late")
        return replace(reply, screens=tuple(replace(one, text=f"{lead}\n\n{one.text}") for one in reply.screens))

    def _present(self, conn: Conn, turn: Turn, question: OpenQuestion | None) -> Reply:
        """The question in its own message; without one, or from an older message, all settings as they are."""
        if question is not None and question.message_id == turn.incoming.message_id:
            screen = self.desk.screen(conn, turn, question.state)
            return Reply.of(*([screen] if screen else []))
        questions.close(conn, turn.user_id, *KEY)
        return self.desk.settled(self.card)(conn, turn)
