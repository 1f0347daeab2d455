"""What is typed of one's rhythm with nothing asked, and the first words to somebody who was silent."""

from dataclasses import dataclass, replace

from bot.db import Conn, people
from bot.domain.pause import paused_until
from bot.domain.spoken_rhythm import read_rhythm
from bot.features.account.desk import KEY, Desk, today_of
from bot.features.account.render import card
from bot.features.account.rhythm import OFTEN, Rhythm, last_night
from bot.features.account.shifts import Shifts
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn
from bot.view.moments import moment
from bot.view.plan import next_of_all


@dataclass(frozen=True)
class ComingBack:
    """Both are said in passing: nothing was asked, and nobody has to explain anything."""

    desk: Desk
    rhythm: Rhythm
    shifts: Shifts

    def told(self, conn: Conn, turn: Turn) -> Reply | None:
        """ "Minder vaak", "deze week nachtdienst", "nachtdienst voorbij"."""
        wish = read_rhythm(turn.text, today=today_of(turn))
        if wish is None:
            return None
        if wish.kind == "shift":
            return self.shifts.wished(conn, turn, wish.until)
        return self.shifts.over(conn, turn) if wish.kind == "shift_over" else self.rhythm.wished(conn, turn, wish.kind)

    def told_again(self, conn: Conn, turn: Turn) -> Reply | None:
        """A repeated update changes nothing: the settings as they are."""
        wish = read_rhythm(turn.text, today=today_of(turn))
        return Reply.of(card(turn.words, turn.known, turn.now)) if wish else None

    def returned(self, conn: Conn, turn: Turn, reply: Reply) -> Reply:
        """A welcome, with when the next message comes and a way to tell of last night.

        Never beside a warning, nor beside a question about that very thing.
        """
        person = people.load(conn, turn.user_id)
        answers = turn.tap is not None and turn.tap.feature == "do" and turn.tap.verb == OFTEN
        asked = {screen.question for screen in reply.screens if screen.question}
        if reply.urgent or answers or KEY in asked or person is None or person.settled_at is None:
            return reply
        if paused_until(person, turn.now) is not None:
            return reply
        due = next_of_all(conn, person)
        coming = moment(turn.words, due, turn.now, person.zone) if due else ""
        text = turn.words("rhythm-back", moment=coming) if coming else turn.words("rhythm-back-quiet")
        welcome = Screen(text, () if asked else last_night(turn))
        at = 1 if turn.tap is not None and reply.screens and not reply.below else 0
        return replace(reply, screens=(*reply.screens[:at], welcome, *reply.screens[at:]))
