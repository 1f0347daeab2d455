"""Telegram in, replies out, for naps."""

from dataclasses import replace
from datetime import timedelta

from bot.db import Conn, questions
from bot.db.questions import OpenQuestion
from bot.domain.callback import Callback, unpack, unpack_time
from bot.domain.plain_words import plain_words
from bot.domain.spoken_answers import read_skip, read_yes_no
from bot.domain.spoken_nap import First, NapReading, read_nap, read_telling
from bot.domain.spoken_undo import says_undo
from bot.features.naps import flow, kept, render
from bot.features.naps.flow import Telling
from bot.features.naps.render import FEATURE, KEY
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn

WITHIN = timedelta(hours=2)
"""How long a question about a nap waits for its answer."""
ABOUT_KEPT = ("list", "open", "change", "remove", "again", "set")
"""The buttons that are about naps told before; the others answer the open question."""


class Naps:
    """The handlers, and the reading of typed answers."""

    def command(self, conn: Conn, turn: Turn) -> Reply:
        """/nap, alone or with a nap behind it: "/dutje 20 min om 14 uur"."""
        rest = " ".join(turn.text.split()[1:])
        reading = read_nap(rest, language=turn.language) if rest else None
        if reading is not None:
            return self._told(conn, turn, self._new(turn), reading)
        before = render.example(turn.words, "minutes") if rest else ""
        return self._next(conn, turn, self._new(turn), before)

    def tapped(self, conn: Conn, turn: Turn) -> Reply:
        """`new`; `minutes:N`, `longer`, `yes`, `at:HHMM`, `now`, `unknown:STEP`, `back`, `none`; and ABOUT_KEPT."""
        tap = turn.tap or Callback(FEATURE, "")
        if tap.verb == "new":
            return self._next(conn, turn, self._new(turn))
        if tap.verb in ABOUT_KEPT:
            return self._about_kept(conn, turn, tap) or stale(turn)
        telling = next((Telling.of(one.state) for one in turn.questions if one.key == KEY), None)
        if telling is None:
            return Reply() if kept.told_just_now(conn, turn) else stale(turn)
        return self._chosen(conn, turn, telling, tap) or stale(turn)

    def reads(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Reply | None:
        """A typed answer, or the label of one of the buttons; "undo" brings back what was taken away just now."""
        if question.key == kept.GONE:
            return kept.undo_again(conn, turn, question) if says_undo(turn.text) else None
        telling = Telling.of(question.state)
        screen = self._question(conn, turn, telling)
        typed = plain_words(turn.text)
        labelled = (one.data for row in screen.keyboard for one in row if plain_words(one.label) == typed)
        data = next(labelled, None)
        tap = unpack(data) if data else None
        if tap is not None:
            return self.tapped(conn, replace(turn, tap=tap))
        if telling.step == "sure" and (sure := read_yes_no(turn.text)) is not None:
            return self._next(conn, turn, flow.believe(telling) if sure else flow.back(telling))
        if read_skip(turn.text):
            return self._left_open(conn, turn, telling, telling.step or "starts")
        first: First = "starts" if telling.step == "starts" else "minutes"
        reading = read_nap(turn.text, language=turn.language, first=first)
        return None if reading is None else self._told(conn, turn, telling, reading)

    def ask(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        return None if question.key == kept.GONE else self._question(conn, turn, Telling.of(question.state))

    def example(self, conn: Conn, turn: Turn, question: OpenQuestion) -> Screen | None:
        if question.key == kept.GONE:
            return None
        telling = Telling.of(question.state)
        return self._question(conn, turn, telling, render.example(turn.words, telling.step))

    def told(self, conn: Conn, turn: Turn) -> Reply | None:
        """A nap told without being asked, which names it; or "undo" right after one."""
        if says_undo(turn.text):
            return kept.undo(conn, turn)
        reading = read_telling(turn.text, language=turn.language)
        return self._told(conn, turn, self._new(turn), reading) if reading else None

    def told_again(self, conn: Conn, turn: Turn) -> Reply | None:
        """The same message once more: the nap as it is kept."""
        return kept.latest(conn, turn) if read_telling(turn.text, language=turn.language) else None

    def _about_kept(self, conn: Conn, turn: Turn, tap: Callback) -> Reply | None:
        if tap.verb == "change":
            nap = kept.find(conn, turn, tap.args)
            only = next((one for one in flow.PARTS if one in tap.args), None)
            if nap is None or only is None:
                return None
            telling = Telling(nap.day, nap.minutes, nap.starts, believed=True, nap=nap.id, only=only)
            return self._next(conn, turn, telling)
        questions.close(conn, turn.user_id, *KEY)
        step = {
            "list": kept.listing,
            "open": kept.card,
            "remove": kept.remove,
            "again": kept.put_back,
            "set": kept.put_right,
        }[tap.verb]
        return step(conn, turn, tap.args)

    def _chosen(self, conn: Conn, turn: Turn, telling: Telling, tap: Callback) -> Reply | None:
        """A button of the present question; those of another step show the present one."""
        argument = tap.args[0] if tap.args else ""
        match tap.verb:
            case "none":
                return self._none(conn, turn)
            case "back":
                return self._back(conn, turn, telling)
            case "longer":
                return Reply.of(self._question(conn, turn, telling, turn.words("naps-longer")))
            case "yes":
                return self._next(conn, turn, flow.believe(telling))
            case "unknown":
                return self._left_open(conn, turn, telling, argument)
            case "minutes" if telling.step == "minutes" and (minutes := render.to_minutes(argument)):
                return self._next(conn, turn, flow.lasted(telling, minutes))
            case "at" if telling.step == "starts" and (wall := unpack_time(argument)):
                return self._begun(conn, turn, flow.began(telling, wall))
            case "now" if telling.step == "starts":
                just_now = flow.just_now(telling, turn.known.zone, turn.now)
                return self._begun(conn, turn, flow.began(telling, just_now))
        return self._next(conn, turn, telling)

    def _told(self, conn: Conn, turn: Turn, telling: Telling, reading: NapReading) -> Reply:
        """What a message told of the nap."""
        if reading.none:
            return self._none(conn, turn)
        return self._begun(conn, turn, flow.told(telling, reading, turn.known.zone, turn.now))

    def _begun(self, conn: Conn, turn: Turn, telling: Telling) -> Reply:
        """Go on, unless it would begin in the future: that is asked again."""
        if not flow.is_ahead(telling, turn.known.zone, turn.now):
            return self._next(conn, turn, telling)
        only = "starts" if telling.nap is not None else telling.only
        return self._next(conn, turn, replace(telling, starts=None, only=only), turn.words("naps-ahead"))

    def _left_open(self, conn: Conn, turn: Turn, telling: Telling, step: str) -> Reply:
        """They do not know how long, or when."""
        left = flow.began(telling, None) if step == "starts" else flow.lasted(telling, None)
        return self._next(conn, turn, left, turn.words("naps-left-open") if left.step else "")

    def _next(self, conn: Conn, turn: Turn, telling: Telling, before: str = "") -> Reply:
        """Ask what comes next, or keep the nap."""
        if telling.step is None:
            questions.close(conn, turn.user_id, *KEY)
            return kept.keep(conn, turn, telling)
        end = turn.now + WITHIN
        questions.put(conn, turn.user_id, *KEY, now=turn.now, state=telling.state(), expires_at=end)
        understood = render.understood(turn.words, telling) if telling.step == "starts" and telling.nap is None else ""
        return Reply.of(self._question(conn, turn, telling, before or understood))

    def _back(self, conn: Conn, turn: Turn, telling: Telling) -> Reply:
        """To the question of its length; from a change to the nap."""
        if telling.nap is None or telling.step == "sure":
            return self._next(conn, turn, flow.back(telling))
        questions.close(conn, turn.user_id, *KEY)
        return kept.card(conn, turn, (str(telling.nap),)) or stale(turn)

    def _none(self, conn: Conn, turn: Turn) -> Reply:
        questions.close(conn, turn.user_id, *KEY)
        return Reply.of(render.none(turn.words))

    def _question(self, conn: Conn, turn: Turn, telling: Telling, before: str = "") -> Screen:
        listed = telling.step == "minutes" and kept.any_lately(conn, turn)
        day, zone = kept.today(turn), turn.known.zone
        return render.question(turn.words, telling, day, zone, turn.now, before=before, listed=listed)

    def _new(self, turn: Turn) -> Telling:
        return Telling(kept.today(turn))
