"""kill -9, at moments that a seed chooses and at the named steps."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from bot.faults import KILLED
from tests.faults.speech import scheduled
from tests.faults.telegram import SENDS, Call, Moment
from tests.faults.town import Town
from tests.faults.windows import hit
from tests.support.waiting import until

MOST_CALLS, MOST_TURNS, MOST_SENDS = 80, 8, 8
LONGEST_AFTER = {"calls": 0.02, "turns": 0.15, "sends": 0.03}
"""Seconds between what is waited for and the kill."""
LONGEST_WAIT = 4.0
STARTUP = 0.4
"""Seconds within which a start is over, mostly."""
WHILE_STARTING, OUTAGES = 0.06, 0.04
"""How many of the kills come during the start, and after how many nobody starts the coach for hours."""
ALL = 0.25
"""How often all processes of a cluster die together."""
LONGEST_OUTAGE = timedelta(hours=8)


@dataclass(frozen=True)
class Kill:
    """One kill: when it was, on the turned clock, and in which windows it came."""

    at: datetime
    windows: frozenset[str]


async def kill_at_random(place: Town, chance: Random, *, longest: float = 1.0) -> Kill:
    """Start the coach, let it work for a while, and kill it in the middle. `longest`: of what it lives else at most."""
    place.start()
    if chance.random() < WHILE_STARTING:
        await asyncio.sleep(chance.uniform(0, STARTUP))
    else:
        await place.listens()
        await _some_moment(place, chance, longest)
    killed = await kill_now(place, *_victims(place, chance))
    if chance.random() < OUTAGES and not any(life.is_running() for life in place.lives.values()):
        place.passes(LONGEST_OUTAGE * chance.random())
    return killed


def _victims(place: Town, chance: Random) -> list[int]:
    """One process, or all of them."""
    everybody = list(place.lives)
    return everybody if chance.random() < ALL else [chance.choice(everybody)]


async def kill_now(place: Town, *numbers: int) -> Kill:
    assert place.all_run(), f"the coach ended by itself: {place.log[-3000:]}"
    was_up, in_hand, at = place.is_up, list(place.telegram.in_hand), place.telegram.server.clock.now()
    place.kill_at_once(*numbers)
    await place.is_dead(*numbers)
    return Kill(at, frozenset(hit(place, numbers or [*place.lives], was_up, in_hand)))


async def kill_at_step(place: Town, step: str) -> None:
    """Start the coach and let it work until it comes to the step, where it ends as by kill -9."""
    place.start(SLUIMER_FAULT=step)
    await place.listens()
    await until(lambda: not place.all_run())
    ends = {life.status for life in place.lives.values()}
    place.kill_at_once()
    await place.is_dead()
    assert KILLED in ends, f"the coach did not end at {step}: {ends} {place.log[-3000:]}"


async def kill_on_the_wire(place: Town, moment: Moment) -> None:
    """Kill the coach while the server has a scheduled message of its in hand, before or after it is in the chat."""

    def kill(call: Call, now: Moment) -> bool:
        if now != moment or not _is_scheduled(place, call):
            return True
        place.telegram.on_the_wire = lambda call, moment: True
        place.kill_at_once()
        return moment == "carried out"

    place.telegram.on_the_wire = kill
    place.start()
    await place.listens()
    await until(lambda: not place.all_run())
    await place.is_dead()


def _is_scheduled(place: Town, call: Call) -> bool:
    if call.method not in SENDS:
        return False
    return scheduled(call.message(), place.words_of(call.chat_id)) is not None


async def _some_moment(place: Town, chance: Random, longest: float) -> None:
    """So many requests, turns of the clock or scheduled messages from now, and a little later."""
    telegram, clockwork = place.telegram, place.clockwork
    what = chance.choice([*LONGEST_AFTER])
    if what == "calls":
        enough = telegram.calls + 1 + int(chance.random() * longest * MOST_CALLS)
        await _at_most(lambda: telegram.calls >= enough)
    elif what == "turns":
        enough = clockwork.turns + 1 + int(chance.random() * longest * MOST_TURNS)
        await _at_most(lambda: clockwork.turns >= enough)
    else:
        enough = telegram.sends + 1 + int(chance.random() * longest * MOST_SENDS)
        await _at_most(lambda: telegram.sends >= enough)
    await asyncio.sleep(chance.uniform(0, LONGEST_AFTER[what]))


async def _at_most(condition: Callable[[], bool]) -> None:
    """Wait for the condition, but not too long."""
    with suppress(TimeoutError):
        await until(condition, LONGEST_WAIT, every=0.001)
