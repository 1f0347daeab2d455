"""Telegram in, replies out, for the list of nights."""

from bot.db import Conn, nights
from bot.db.nights import Night
from bot.domain.person import last_night
from bot.features.diary import render
from bot.features.diary.render import Filled
from bot.tg.router import Handler
from bot.tg.screen import Reply
from bot.tg.turn import Turn


def listed(*, below: bool) -> Handler:
    """A handler that shows the last nights, the newest first: below what is there, or in its place."""

    def handle(conn: Conn, turn: Turn) -> Reply:
        today = last_night(turn.known.profile(), turn.now)
        days = render.last_nights(today)
        rows = {one.night: one for one in nights.between(conn, turn.user_id, days[-1], today)}
        states = [(day, _filled(rows.get(day))) for day in days]
        return Reply.of(render.nights(turn.words, states), below=below)

    return handle


def _filled(night: Night | None) -> Filled:
    if night is None or not night.answers.is_filled_in:
        return "empty"
    return "filled" if night.finished_at else "half"
