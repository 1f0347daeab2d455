"""One person's work in order of arrival, different people's at once, and no end of it from nobody."""

import asyncio

import pytest

from bot.tg.lanes import Busy, Lanes

ANNE, BRAM = 1001, 1002


@pytest.fixture
def said() -> list[str]:
    return []


def speaks(said: list[str], name: str, go: asyncio.Event | None = None):
    async def work() -> str:
        said.append(f"{name} begins")
        await (go.wait() if go else asyncio.sleep(0))
        said.append(f"{name} ends")
        return name

    return work


async def test_one_persons_work_keeps_its_order_and_nobody_else_waits_for_it(said):
    lanes, go = Lanes(), asyncio.Event()
    annes = [asyncio.create_task(lanes.run(ANNE, speaks(said, f"anne {number}", go))) for number in range(3)]
    await asyncio.sleep(0)
    assert await lanes.run(BRAM, speaks(said, "bram")) == "bram"
    assert said == ["anne 0 begins", "bram begins", "bram ends"]
    go.set()
    assert await asyncio.gather(*annes) == ["anne 0", "anne 1", "anne 2"]
    assert said[3:] == ["anne 0 ends", *(f"anne {number} {what}" for number in (1, 2) for what in ("begins", "ends"))]
    assert len(lanes) == 0


async def test_more_than_so_much_of_one_person_is_refused_and_nobody_elses_is(said):
    lanes, go = Lanes(2), asyncio.Event()
    waiting = [asyncio.create_task(lanes.run(ANNE, speaks(said, str(number), go))) for number in range(3)]
    await asyncio.sleep(0)
    with pytest.raises(Busy):
        await lanes.run(ANNE, speaks(said, "too much"))
    await lanes.run(BRAM, speaks(said, "bram"))
    go.set()
    await asyncio.gather(*waiting)
    await lanes.run(ANNE, speaks(said, "later"))
    assert "too much begins" not in said
    assert "later ends" in said


async def test_work_that_fails_or_is_given_up_lets_the_next_go(said):
    lanes, go = Lanes(), asyncio.Event()

    async def fails() -> None:
        raise LookupError

    given_up = asyncio.create_task(lanes.run(ANNE, speaks(said, "given up", go)))
    broken = asyncio.create_task(lanes.run(ANNE, fails))
    fine = asyncio.create_task(lanes.run(ANNE, speaks(said, "fine")))
    await asyncio.sleep(0)
    given_up.cancel()
    with pytest.raises(LookupError):
        await broken
    assert await fine == "fine"
    assert len(lanes) == 0
