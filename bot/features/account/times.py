"""Getting up, free days, lights out, the reminder and the time zone."""

from dataclasses import dataclass, replace
from typing import Any

from bot.db import Conn, night_zones, people, schedules
from bot.db.people import Person
from bot.domain.local_time import NOON, local
from bot.domain.person import day_begins, last_night
from bot.domain.profile_steps import STEPS, Move, State, decide
from bot.features.account import desk as desks
from bot.features.account.flow import ABOUT_MAGNESIUM, after, kinds, opening
from bot.features.account.moving import Moving
from bot.tg.router import Handler, stale
from bot.tg.screen import Reply
from bot.tg.turn import Turn
from bot.view import food, profile
from bot.view.moments import clock
from bot.view.plan import next_line, waits_for_screen
from bot.view.profile import Choices
from bot.view.screening import SCREEN


@dataclass(frozen=True)
class Times:
    """The questions of view.profile, one topic at a time."""

    desk: desks.Desk
    moving: Moving
    steps: frozenset[str] = frozenset(STEPS)

    def opens(self, topic: str) -> Handler:
        """A handler that opens a topic."""

        def open_topic(conn: Conn, turn: Turn) -> Reply:
            screened = turn.known.screened_at is not None
            state = opening(topic, turn.known.usual(), screened=screened)
            return stale(turn) if state is None else self.desk.ask(conn, turn, state.to_json())

        return open_topic

    def reminder_at(self, conn: Conn, turn: Turn) -> Reply:
        """The action reminder-at, whose button carries a time; what stands in its way is asked first."""
        value = turn.tap.args[0] if turn.tap and turn.tap.args else ""
        ready = turn.known.magnesium == "remind" and turn.known.screened_at is not None
        asked = State("reminder")
        move = decide(asked, value, turn.known.usual(), now=turn.now, screened=True) if ready else None
        return self.opens("reminder")(conn, turn) if move is None else self._move(conn, turn, asked, move)

    def question(self, conn: Conn, turn: Turn, state: desks.State) -> tuple[str, Choices]:
        asked = State.from_json(state)
        text = profile.text(turn.words, asked, turn.known, turn.now)
        return text, profile.choices(turn.words, asked, turn.known, turn.now)

    def example(self, turn: Turn, state: desks.State) -> str:
        return profile.example(turn.words, State.from_json(state))

    def typed(self, conn: Conn, turn: Turn, state: desks.State) -> Reply | None:
        asked = State.from_json(state)
        move = profile.answer(
            turn.words,
            asked,
            turn.known,
            turn.now,
            text=turn.text,
            position=turn.incoming.position,
            screened=turn.known.screened_at is not None,
        )
        return None if move is None else self._move(conn, turn, asked, move)

    def tapped(self, conn: Conn, turn: Turn, state: desks.State, value: str) -> Reply | None:
        asked = State.from_json(state)
        screened = turn.known.screened_at is not None
        move = decide(asked, value, turn.known.usual(), now=turn.now, screened=screened)
        return None if move is None else self._move(conn, turn, asked, move)

    def _move(self, conn: Conn, turn: Turn, asked: State, move: Move) -> Reply:
        before, changes = turn.known.zone, _changes(turn.known, asked, move)
        person = people.change(conn, turn.user_id, **changes) if changes else turn.known
        schedules.replan(conn, person, turn.now)
        turn = self.desk.with_person(turn, person)
        following = after(asked, move, person.usual())
        if following is not None:
            return self.desk.ask(conn, turn, following.to_json(), once={"about": following.about})
        asks = self._moved(conn, turn, asked, before)
        reply = asks or self.desk.done(conn, turn, self._noted(turn, asked), self._next(conn, turn, asked))
        return replace(reply, screens=(food.question(turn.words), *reply.screens)) if move.offers_food else reply

    def _moved(self, conn: Conn, turn: Turn, asked: State, before: str) -> Reply | None:
        """After another time zone than `before`, the question whether the times move along."""
        if turn.known.zone == before:
            return None
        self._on_the_way(conn, turn, before)
        place = asked.place or dict(asked.found).get(turn.known.zone, "")
        return self.moving.ask(conn, turn, before, place=place, lead=self._noted(turn, asked))

    def _on_the_way(self, conn: Conn, turn: Turn, before: str) -> None:
        """Who says so in the morning rose in another zone than the one in which they went to bed."""
        profile = turn.known.profile()
        if day_begins(profile) <= local(turn.now, profile.zone).time() < NOON:
            night = last_night(profile, turn.now)
            night_zones.moved(conn, turn.user_id, night, zone=before, zone_up=profile.zone, now=turn.now)

    def _noted(self, turn: Turn, asked: State) -> str:
        if asked.step in ("clock", "place"):
            return turn.words("account-zone-changed", time=clock(local(turn.now, turn.known.zone).time()))
        if asked.step in ABOUT_MAGNESIUM - SCREEN and turn.known.magnesium != "remind":
            return turn.words("account-no-reminder")
        return turn.words("account-noted")

    def _next(self, conn: Conn, turn: Turn, asked: State) -> str:
        if asked.step in ABOUT_MAGNESIUM and waits_for_screen(turn.known):
            return turn.words("profile-plan-waiting")
        coming = next_line(conn, turn.words, turn.known, turn.now, *kinds(asked))
        return " ".join(filter(None, (coming, self.desk.while_paused(turn))))


def _changes(person: Person, asked: State, move: Move) -> dict[str, Any]:
    """What an answer changes; the safety screen alone begins no reminders for somebody who has none."""
    begins = asked.step in SCREEN and person.magnesium != "remind" and move.changes.get("magnesium") == "remind"
    return {name: value for name, value in move.changes.items() if not (begins and name == "magnesium")}
