"""A stage on which the days go by: planner and worker's steps run for real, and what comes stands in the chat."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.delivery import outbox, planner
from bot.delivery.due import next_due
from bot.delivery.record import Steps
from bot.features import account, checkin, diary, magnesium, weekly
from bot.tg.screen import Screen
from tests.support.stage import Stage, knows_no_answers

FEATURES = (account.register, checkin.register, magnesium.register, weekly.register, diary.register, knows_no_answers)
OWNER = "the worker"


@dataclass(frozen=True)
class Came:
    """A message as it came: kind and number, the wall time there, and what it shows."""

    kind: str
    number: int
    at: datetime
    screen: Screen

    @property
    def wall(self) -> str:
        """ "vr 07:30" in figures: weekday (Monday 1), hour and minute."""
        return f"{self.at.isoweekday()} {self.at:%H:%M}"


class Turning(Stage):
    """`came` is everything that was sent; `until` turns the clock from one due instant to the next."""

    came: list[Came]

    def begin(self) -> "Turning":
        self.came = []
        return self

    def until(self, wall: str, *, each: Callable[[Came], None] = lambda one: None) -> list[Came]:
        """Let time pass until a wall time of the person's; `each` may answer what comes. Returns what came."""
        person = self.person()
        assert person is not None
        end = datetime.fromisoformat(wall).replace(tzinfo=ZoneInfo(person.zone))
        before = len(self.came)
        while True:
            with self.database() as conn:
                due = next_due(conn)
            if due is None or due > end:
                break
            self.now = max(self.now, due)
            self.tick(each)
        self.now = max(self.now, end.astimezone(self.now.tzinfo))
        return self.came[before:]

    def tick(self, each: Callable[[Came], None] = lambda one: None) -> None:
        """Plan what is due, and deliver it."""
        handed = [one if isinstance(one, tuple) else (one,) for one in self.registered if one is not None]
        kinds = {kind.name: kind for kinds in handed for kind in kinds}
        steps = Steps(kinds, OWNER)
        with self.database() as conn:
            planner.plan(conn, self.now)
            rows = steps.sift(conn, outbox.claim(conn, OWNER, self.now, 50), self.now)
        for row in rows:
            with self.database() as conn:
                screen = steps.prepare(conn, row, self.now)
            if screen is None:
                continue
            message = self.posts(screen)
            with self.database() as conn:
                steps.sent(conn, row, screen, message, self.now)
            person = self.person()
            assert person is not None
            one = Came(row.kind, row.number, self.now.astimezone(ZoneInfo(person.zone)), screen)
            self.came.append(one)
            each(one)

    def pass_(self, **amount: float) -> None:
        self.now += timedelta(**amount)


def kinds(came: list[Came]) -> list[str]:
    """What came, by kind and number: "checkin 0"."""
    return [f"{one.kind} {one.number}" for one in came]
