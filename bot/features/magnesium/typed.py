"""What a typed answer does: to the question itself, to what is being mended, or told by itself."""

from datetime import timedelta

from bot.db import Conn
from bot.features.magnesium import asking, noting
from bot.features.magnesium.answers import Answer
from bot.features.magnesium.evening import Evening
from bot.features.magnesium.flow import AGAIN
from bot.tg.screen import Reply
from bot.tg.turn import Turn


def to_question(conn: Conn, turn: Turn, evening: Evening, answer: Answer) -> Reply | None:
    """An answer to "have you taken it"."""
    if answer.kind in ("yes", "taken", "now"):
        return noting.take(conn, turn, evening)
    if answer.kind in ("no", "skipped"):
        return noting.skip(conn, turn, evening)
    if answer.kind == "later":
        return later(conn, turn, evening, answer)
    if answer.kind in ("unknown", "keep"):
        return noting.leave_open(conn, turn, evening)
    return timed(conn, turn, evening, answer)


def mended(conn: Conn, turn: Turn, evening: Evening, answer: Answer, *, changing: bool) -> Reply | None:
    """An answer to "how late was it" or "what do you want to change"."""
    if answer.kind == "keep" or (changing and answer.kind == "unknown"):
        return noting.present(conn, turn, evening)
    if changing and answer.kind == "clear":
        return noting.clear(conn, turn, evening)
    if changing and answer.kind == "taken":
        return noting.take(conn, turn, evening)
    if answer.kind == "unknown":
        return noting.forgot(conn, turn, evening)
    if answer.kind == "now":
        return noting.take_now(conn, turn, evening)
    if answer.kind == "skipped":
        return noting.skip(conn, turn, evening)
    if answer.kind == "later" and not changing:
        return later(conn, turn, evening, answer)
    return timed(conn, turn, evening, answer)


def unasked(conn: Conn, turn: Turn, evening: Evening, answer: Answer) -> Reply | None:
    """What somebody tells by themselves."""
    if answer.kind in ("taken", "now"):
        return noting.take(conn, turn, evening)
    if answer.kind == "skipped":
        return noting.skip(conn, turn, evening)
    if answer.kind == "earlier" or (answer.kind == "dinner" and evening.dinner_time(turn.now) is None):
        return noting.take_untimed(conn, turn, evening)
    return timed(conn, turn, evening, answer)


def later(conn: Conn, turn: Turn, evening: Evening, answer: Answer) -> Reply:
    """ "Straks" stays what was asked for already; with minutes it moves."""
    minutes, moves = answer.minutes or AGAIN, answer.minutes is not None
    return asking.ask_later(conn, turn, evening, minutes, moves=moves) or noting.present(conn, turn, evening)


def timed(conn: Conn, turn: Turn, evening: Evening, answer: Answer) -> Reply | None:
    """An answer with a time, or one that asks for it; None for one without."""
    if answer.kind == "earlier":
        return asking.ask_time(conn, turn, evening)
    if answer.kind == "dinner":
        dinner = evening.dinner_time(turn.now)
        moment = None if dinner is None else evening.instant(dinner)
        taken = moment and noting.take_at(conn, turn, evening, moment)
        return taken or asking.ask_time(conn, turn, evening)
    if answer.minutes is not None and answer.kind == "ago":
        return noting.take_at(conn, turn, evening, turn.now - timedelta(minutes=answer.minutes))
    if answer.wall is None:
        return None
    taken = noting.take_at(conn, turn, evening, evening.instant(answer.wall))
    return taken or Reply.of(asking.not_yet(conn, turn, evening, answer.wall))
