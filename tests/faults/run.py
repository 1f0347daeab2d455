"""A run: kills at the named steps and at random moments, then a life to the end, then the checks."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from random import Random

from tests.faults.checks import problems
from tests.faults.kills import Kill, kill_at_random, kill_at_step, kill_on_the_wire
from tests.faults.ledger import close_the_books
from tests.faults.report import Report, report
from tests.faults.steps import STEPS
from tests.faults.town import Town
from tests.faults.weather import calm
from tests.support.waiting import until

Tell = Callable[[object], None]


async def kill_often(
    place: Town, *, at_random: int, aimed: int, longest: float = 1.0, tell: Tell = lambda news: None
) -> Report:
    """Kill the coach so many times at random, and at each named step; let the last one finish, and check everything."""
    loop = asyncio.get_running_loop()
    began = loop.time()
    hit: Counter[str] = Counter()
    for _ in range(aimed):
        await _kill_at_each_step(place, hit, tell)
    chance = Random(f"{place.seed} kills")
    kills: list[Kill] = []
    for _ in range(at_random):
        kills.append(await kill_at_random(place, chance, longest=longest))
        tell(kills[-1])
    await finish(place)
    ledger = close_the_books(place)
    made = report(place, ledger, seconds=loop.time() - began, at_random=kills, aimed=hit)
    return replace(made, broken=problems(place, ledger))


async def _kill_at_each_step(place: Town, hit: Counter[str], tell: Tell) -> None:
    for step in STEPS:
        await kill_at_step(place, step)
        hit[step] += 1
        tell(step)
    for moment in ("come", "carried out"):
        await kill_on_the_wire(place, moment)
        hit["on-the-wire"] += 1
        tell(f"on-the-wire, {moment}")


async def live_on(place: Town, *, turns: int) -> None:
    """Let a coach live while the clock is turned so many times."""
    enough = place.clockwork.turns + turns
    await live_until(place, lambda: place.clockwork.turns >= enough)


async def live_until(place: Town, condition: Callable[[], object], seconds: float = 60.0) -> None:
    """Let a coach live until the condition holds."""
    place.start()
    await place.listens()
    await until(lambda: condition() or not place.all_run(), seconds)
    assert place.all_run(), place.log[-3000:]


async def finish(place: Town) -> None:
    """Let a coach finish what the killed ones left, with nothing in its way."""
    place.telegram.weather = calm
    place.start()
    await place.listens()
    place.is_up = False  # the clock stands still from here on, but for what waits for its time
    await place.finishes()
