"""Telegram in, replies out, for /trend: four weeks beside the four before, and twelve weeks in three."""

from dataclasses import replace

from bot.db import Conn, trials
from bot.domain.person import last_night
from bot.domain.trend import TREND_WEEKS, last_whole_week, trend
from bot.features.weekly import store, trend_render, trial_week
from bot.features.weekly.trend_plain import plain
from bot.tg.router import stale
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn
from bot.view.trend_picture import last_weeks, trend_picture


def show(conn: Conn, turn: Turn) -> Reply:
    """/trend. What it says changes once a week, when a week is over; it rests while a trial runs."""
    return _rests(conn, turn) or Reply.of(_screen(conn, turn, trend_render.FOUR), below=True)


def tapped(conn: Conn, turn: Turn) -> Reply:
    """`four`, `twelve`, `steady`, `how`: each shows that view in the place of the one before."""
    verb = turn.tap.verb if turn.tap else ""
    if verb not in trend_render.VIEWS:
        return stale(turn)
    return _rests(conn, turn) or Reply.of(_screen(conn, turn, verb))


def _rests(conn: Conn, turn: Turn) -> Reply | None:
    """That it rests while a trial runs, below what was tapped, which keeps its buttons for afterwards."""
    trial = trials.running(conn, turn.known)
    if trial is None:
        return None
    last = last_night(turn.known.profile(), turn.now)
    return Reply.of(trial_week.rests(turn.words, trial.plan, last, "trend"), below=True)


def _screen(conn: Conn, turn: Turn, view: str) -> Screen:
    person = turn.known
    last = last_whole_week(last_night(person.profile(), turn.now))
    first = last.back(TREND_WEEKS - 1).nights[0]
    told = store.nights_between(conn, person, first, last.sunday)
    if person.words_only:
        return trend_render.how(turn.words) if view == trend_render.HOW else plain(turn.words, trend(told, last))
    found = trend(told, last, store.naps_between(conn, person, first, last.sunday), person.free_days)
    screen = trend_render.shown(turn.words, found, view)
    return replace(screen, picture=trend_picture(turn.words, last_weeks(last, TREND_WEEKS), told)) if told else screen
