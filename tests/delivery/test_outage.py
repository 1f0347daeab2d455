"""The coach is away for an hour, ten hours or three days: what is still of use is sent once, the rest is missed.

Anne gets up at 07:00 and puts the light out at 23:00: check-in 07:30, reminder 22:00, the weekly message Sunday 11:00.
"""

from collections import Counter
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from bot.delivery import worker as worker_module
from bot.delivery.due import next_due
from bot.delivery.worker import Worker
from bot.domain.local_time import local
from bot.domain.sleep_hours import asleep_until
from tests.delivery.rig import AMSTERDAM, ANNE, BRAM, Rig, utc

Arrival = tuple[datetime, str]
WEDNESDAY = utc("2026-06-10 10:00")
HOUR, TEN_HOURS, THREE_DAYS = timedelta(hours=1), timedelta(hours=10), timedelta(days=3)


@pytest.fixture(autouse=True)
def short_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two messages at once wait for the chat's turn, and that clock stands still until the worker has waited."""
    monkeypatch.setattr(worker_module, "PATIENCE", 0.05)


def at(wall: str) -> datetime:
    """A moment of June 2026 in Amsterdam: "11 22:00"."""
    return utc(f"2026-06-{wall}") - timedelta(hours=2)


async def goes_on(post: Rig, worker: Worker, end: datetime, person: int = ANNE) -> list[Arrival]:
    """Tick at each due instant until `end`, as the engine does; returns what arrived, and when."""
    found: list[Arrival] = []
    while True:
        await post.plan()
        before = len(post.arrived(person))
        while await worker.deliver_due():
            post.clock.pass_(seconds=1)
        found += [(post.clock.now(), text) for text in post.arrived(person)[before:]]
        due = await post.database.run(next_due)
        if due is None or due > end:
            post.clock.instant = max(end, post.clock.now())
            return found
        post.clock.pass_(seconds=max(1.0, (due - post.clock.now()).total_seconds()))


async def lives_through(post: Rig, start: datetime, away: timedelta, **values: Any) -> list[Arrival]:
    """From Wednesday on, away from `start`, and on for five days; returns all that arrived."""
    post.clock.instant = WEDNESDAY
    await post.settle(ANNE, **values)
    found = await goes_on(post, post.worker(), start - timedelta(seconds=1))
    post.clock.pass_(seconds=away.total_seconds() + 1)
    return found + await goes_on(post, post.worker(), start + away + timedelta(days=5))


def told(arrivals: list[Arrival], start: datetime, away: timedelta) -> list[str]:
    """What came from the start of the outage until a day after it: "Fri 08:00 checkin"."""
    end = start + away + timedelta(hours=24)
    here = [(local(when, AMSTERDAM), text.partition(" ")[0]) for when, text in arrivals if start <= when < end]
    return [f"{when:%a %H:%M} {kind}" for when, kind in here]


@pytest.mark.parametrize(
    ("start", "away", "came"),
    [
        ("11 21:30", HOUR, ["Thu 22:30 magnesium", "Fri 07:30 checkin", "Fri 22:00 magnesium"]),
        ("11 21:59", timedelta(minutes=91), ["Thu 23:30 magnesium", "Fri 07:30 checkin", "Fri 22:00 magnesium"]),
        ("11 22:30", HOUR, ["Fri 07:30 checkin", "Fri 22:00 magnesium"]),
        ("12 07:00", HOUR, ["Fri 08:00 checkin", "Fri 22:00 magnesium", "Sat 07:30 checkin"]),
        ("14 10:30", HOUR, ["Sun 11:30 weekly", "Sun 22:00 magnesium", "Mon 07:30 checkin"]),
        ("11 21:00", TEN_HOURS, ["Fri 07:30 checkin", "Fri 22:00 magnesium"]),
        ("12 05:00", TEN_HOURS, ["Fri 15:00 checkin", "Fri 22:00 magnesium", "Sat 07:30 checkin"]),
        ("12 07:00", timedelta(hours=13), ["Fri 20:00 checkin", "Fri 22:00 magnesium", "Sat 07:30 checkin"]),
        ("12 07:15", timedelta(hours=13), ["Fri 22:00 magnesium", "Sat 07:30 checkin"]),
        ("12 13:00", TEN_HOURS, ["Fri 23:00 magnesium", "Sat 07:30 checkin", "Sat 22:00 magnesium"]),
        ("12 14:00", TEN_HOURS, ["Sat 07:30 checkin", "Sat 22:00 magnesium"]),
        ("14 05:00", TEN_HOURS, ["Sun 15:00 checkin", "Sun 15:00 weekly", "Sun 22:00 magnesium", "Mon 07:30 checkin"]),
        (
            "14 10:30",
            timedelta(hours=13),
            ["Sun 23:30 magnesium", "Mon 07:30 checkin", "Mon 07:30 weekly", "Mon 22:00 magnesium"],
        ),
        ("12 12:00", THREE_DAYS, ["Mon 12:00 weekly", "Mon 12:00 checkin", "Mon 22:00 magnesium", "Tue 07:30 checkin"]),
        ("12 03:00", THREE_DAYS, ["Mon 07:30 weekly", "Mon 07:30 checkin", "Mon 22:00 magnesium"]),
        ("13 10:00", THREE_DAYS, ["Tue 10:00 weekly", "Tue 10:00 checkin", "Tue 22:00 magnesium", "Wed 07:30 checkin"]),
        ("13 12:00", THREE_DAYS, ["Tue 12:00 checkin", "Tue 22:00 magnesium", "Wed 07:30 checkin"]),
        ("12 19:30", THREE_DAYS, ["Mon 19:30 weekly", "Mon 19:30 checkin", "Mon 22:00 magnesium", "Tue 07:30 checkin"]),
        (
            "12 22:10",
            THREE_DAYS,
            ["Mon 22:10 weekly", "Mon 22:10 magnesium", "Tue 07:30 checkin", "Tue 22:00 magnesium"],
        ),
    ],
)
async def test_what_is_still_of_use_comes_once_and_the_rest_does_not(
    post: Rig, start: str, away: timedelta, came: list[str]
) -> None:
    arrivals = await lives_through(post, at(start), away)
    assert sorted(told(arrivals, at(start), away)) == sorted(came)


@pytest.mark.one_engine
@pytest.mark.parametrize("away", [HOUR, TEN_HOURS, THREE_DAYS])
@pytest.mark.parametrize("hours", range(0, 7 * 24, 19))
@pytest.mark.parametrize(
    "values",
    [{}, {"getup": time(16), "lights_out": time(8)}, {"getup": time(5), "lights_out": time(20, 30)}],
    ids=["by day", "by night", "early"],
)
async def test_whenever_it_is_each_day_has_one_message_or_one_that_was_missed(
    post: Rig, values: dict[str, Any], hours: int, away: timedelta
) -> None:
    start = WEDNESDAY + timedelta(hours=hours, minutes=17)
    arrivals = await lives_through(post, start, away, **values)
    rows = await post.rows("kind", "day", "outcome", "due_at", "finished_at")
    assert {outcome for _, _, outcome, *_ in rows} <= {"sent", "missed", None}
    assert max(Counter((kind, day) for kind, day, *_ in rows).values()) == 1
    waiting = [due for _, _, outcome, due, _ in rows if outcome is None]  # a weekly message that fell into the sleep
    assert min(waiting, default=post.clock.now()) >= post.clock.now() - timedelta(hours=8)
    for kind in ("checkin", "magnesium"):
        days = sorted(day for one, day, *_ in rows if one == kind)
        assert days == [days[0] + timedelta(days=ahead) for ahead in range(len(days))]
        assert len(days) >= 5
    sent = [f"{kind} 0" for kind, _, outcome, *_ in rows if outcome == "sent"]
    assert sorted(text for _, text in arrivals) == sorted(sent)
    profile = (await post.person(ANNE)).profile()
    for when, text in arrivals:
        grace = timedelta(minutes=30) if text.startswith("magnesium") else timedelta()
        assert asleep_until(profile, when, after=grace) is None, (when, text)
    for kind, _, outcome, due, finished in rows:
        assert outcome != "missed" or start - timedelta(hours=8) <= due <= start + away, (kind, due)
        assert outcome != "sent" or not start < finished < start + away


async def test_of_two_people_only_the_one_whose_hour_it_was_misses_anything(post: Rig) -> None:
    post.clock.instant = WEDNESDAY
    await post.settle(BRAM, getup=time(10), lights_out=time(2))
    await lives_through(post, at("11 21:30"), timedelta(hours=3))
    rows = await post.rows("person_id", "kind", "outcome")
    assert [row for row in rows if row[2] == "missed"] == [(ANNE, "magnesium", "missed")]
