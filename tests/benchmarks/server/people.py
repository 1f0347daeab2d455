"""The people of a benchmark: each types the next line of one script as soon as the reply to the last one has come."""

import asyncio
import random
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field


@dataclass
class Person:
    """Where somebody is in the script. `at`: the monotonic second at which the last line was typed."""

    step: int = 0
    replies: int = 0
    at: float = 0.0


@dataclass
class Crowd:
    """`at_once` of the `chats` talk at a time. Before each line they think `pause` seconds, give or take a half.

    `expected`: what each reply has to hold; a reply that does not is wrong. `answered` counts the right ones.
    """

    chats: deque[int]
    script: Sequence[str]
    expected: Sequence[str]
    say: Callable[[int, str], None]
    pause: float = 0.0
    people: dict[int, Person] = field(default_factory=dict)
    answered: int = 0
    wrong: list[str] = field(default_factory=list)
    latencies: list[float] = field(default_factory=list)  # seconds from a line to its reply
    finished: int = 0

    def begin(self, at_once: int) -> None:
        for _ in range(at_once):
            self._next_person()

    def replied(self, chat: int, text: str) -> None:
        """A message of the bot came; one that answers nothing counts for nothing."""
        person = self.people.get(chat)
        if person is None or person.replies >= person.step:
            return
        self.latencies.append(time.monotonic() - person.at)
        if self.expected[person.replies] in text:
            self.answered += 1
        else:
            self.wrong.append(text)
        person.replies += 1
        if person.step < len(self.script):
            self._later(chat, person)
        else:
            self.finished += 1
            self._next_person()

    def _next_person(self) -> None:
        if self.chats:
            chat = self.chats.popleft()
            self.people[chat] = Person()
            self._later(chat, self.people[chat])

    def _later(self, chat: int, person: Person) -> None:
        if self.pause:
            thinks = self.pause * random.uniform(0.5, 1.5)
            asyncio.get_running_loop().call_later(thinks, self._type, chat, person)
        else:
            self._type(chat, person)

    def _type(self, chat: int, person: Person) -> None:
        person.at = time.monotonic()
        self.say(chat, self.script[person.step])
        person.step += 1
