"""Simulated people: they answer what the coach asks, by tapping and by typing, and do one thing at a time."""

import asyncio
import json
from dataclasses import dataclass, field
from datetime import date
from random import Random
from typing import Any

from bot.catalog.words import Words
from bot.tryout import persons
from bot.tryout.errors import PersonError
from tests.faults.habits import Act, Answer, react
from tests.faults.plans import Resident
from tests.faults.speech import FEATURES, Feature, day_in, labels, said
from tests.faults.telegram import Telegram

PATIENCE = 3.0
"""Seconds without a reply after which somebody taps once more."""
SLOWEST = 0.05
NEWEST = 40
"""Messages that somebody looks at."""
IMPATIENT = 0.1
"""How often a tap is two."""


@dataclass(frozen=True)
class Given:
    """An answer that somebody gave, and the update that carried it."""

    update_id: int
    person: int
    answer: Answer
    typed: bool


@dataclass
class Person:
    """One resident with a phone. `waits`: for the reply to what they said last. `is_silent`: answers nothing."""

    resident: Resident
    telegram: Telegram
    words: Words
    seed: int
    is_silent: bool = False
    given: list[Given] = field(default_factory=list)
    taps_again: int = 0
    waits: bool = False
    _thinks: bool = False
    _seen: dict[Feature, str] = field(default_factory=dict)
    _postponed: set[tuple[Feature, date]] = field(default_factory=set)
    _last: tuple[int, str] = (0, "")

    def __post_init__(self) -> None:
        self._chance = Random(f"{self.seed} person {self.resident.id}")
        self._noticed = self.telegram.reacted.setdefault(self.resident.id, asyncio.Event())

    @property
    def busy(self) -> bool:
        """Whether they are about to say something, or wait for the reply to what they said."""
        return self.waits or self._thinks or self._noticed.is_set()

    async def live(self) -> None:
        """Look at the chat whenever something happens in it, until cancelled."""
        while True:
            try:
                await asyncio.wait_for(self._noticed.wait(), PATIENCE if self.waits else None)
            except TimeoutError:
                self._tap_again()
                continue
            self._thinks = True
            self._noticed.clear()
            await asyncio.sleep(self._chance.uniform(0, SLOWEST))
            if not self.is_silent and not self.telegram.waiting_of(self.resident.id):  # else it has not heard them yet
                self.waits = self._look()
            self._thinks = False

    def asks(self, text: str) -> None:
        """Type something that is no answer."""
        persons.say(self.telegram.server, self.resident.id, persons.Said(text=text))

    def _look(self) -> bool:
        """Answer the newest question that was not answered yet; returns whether there was one."""
        chat = self.telegram.server.world.chats[self.resident.id]
        bodies = [note.body for note in reversed(chat.notes.values()) if note.from_bot][:NEWEST]
        for feature in FEATURES:
            body = next((one for one in bodies if day_in(labels(one), feature)), None)
            looks = json.dumps(body)
            if body is None or self._seen.get(feature) == looks:
                continue
            self._seen[feature] = looks
            day = day_in(labels(body), feature)
            assert day is not None
            if self.words("checkin-not-yet") in said(body):  # as after the clock was turned back: they leave it at that
                self._take_back(feature, day)
                return False
            act = react(self.resident, feature, body, self.seed, (feature, day) in self._postponed)
            if act is not None:
                return self._do(body, feature, day, act)
        return False

    def _take_back(self, feature: Feature, day: date) -> None:
        """The coach did not take their last answer, and said so."""
        last = next((one for one in reversed(self.given) if one.answer.feature == feature), None)
        if last is not None and last.answer.day == day:
            name = last.answer.name
            self.given = [one for one in self.given if (one.answer.day, one.answer.name) != (day, name)]

    def _do(self, body: dict[str, Any], feature: Feature, day: date, act: Act) -> bool:
        update_id = self.telegram.server.world.next_update_id
        types = act.text and (self._chance.random() < self.resident.types or act.data not in labels(body))
        if types:
            persons.say(self.telegram.server, self.resident.id, persons.Said(text=act.text))
        elif not self._tap(body["message_id"], act.data):
            return False
        if act.answer is None:
            self._postponed.add((feature, day))
        else:
            self.given.append(Given(update_id, self.resident.id, act.answer, bool(types)))
        self._last = (body["message_id"], act.data)
        return True

    def _tap(self, message_id: int, data: str) -> bool:
        """False where that button is gone."""
        tap = persons.Tap(data=data)
        try:
            persons.tap(self.telegram.server, self.resident.id, message_id, tap)
            if self._chance.random() < IMPATIENT:
                persons.tap(self.telegram.server, self.resident.id, message_id, tap)
        except PersonError:
            return False
        return True

    def _tap_again(self) -> None:
        """No reply has come: tap the button that says the same; where it is gone, look what is there now."""
        if self.telegram.waiting_of(self.resident.id):
            return
        self.taps_again += 1
        if not self._tap(*self._last):
            self.waits = False
            self._seen.clear()
            self._noticed.set()
