"""Somebody in a trial, living through weeks of it over HTTP: mornings answered, evenings taken or not."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from tests.support.player import Player

TAKEN = {"nl": "Genomen", "en": "Taken"}


@dataclass
class Participant:
    """`minutes`: their answer to "how long until you slept" by night and whether they take it; None: no answer."""

    player: Player
    language: str
    minutes: Callable[[date, bool], int | None]
    takes: bool = False

    def morning(self, night: date) -> None:
        """The check-in came: its one question is answered, or left alone."""
        answer = self.minutes(night, self.takes)
        if answer is None:
            return
        self.player.until(lambda: self._is_asked(night), "the question of the trial")
        self.player.says(str(answer)).until(lambda: self._is_told(night), "the answer kept")

    def evening(self) -> None:
        """The reminder came, of somebody who is to take it."""
        if self.takes:
            self.player.taps(TAKEN[self.language])

    def _is_asked(self, night: date) -> bool:
        """Whether the question about this night stands in the chat."""
        mine = f"person_id = {self.player.user} AND feature = 'checkin' AND subject = '{night}'"
        return bool(self.player.town.rows(f"SELECT 1 FROM questions WHERE {mine} AND message_id IS NOT NULL"))

    def _is_told(self, night: date) -> bool:
        mine = f"person_id = {self.player.user} AND night = '{night}'"
        return bool(self.player.town.rows(f"SELECT 1 FROM nights WHERE {mine} AND finished_at IS NOT NULL"))
