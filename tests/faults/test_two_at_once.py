"""A second `sluimer run` on the database of the first."""

from pathlib import Path

from tests.faults.checks import problems
from tests.faults.ledger import close_the_books
from tests.faults.lives import Nursery
from tests.faults.run import finish, live_on
from tests.faults.town import town

REFUSAL = {
    "sqlite": "sluimer: DATABASE_URL: another Sluimer is using",
    "postgresql": "sluimer: DATABASE_URL: another `sluimer run` is using this database: stop that one first",
}


async def test_the_second_ends_with_one_line_and_nothing_comes_twice(
    tmp_path: Path, nursery: Nursery, engine: str
) -> None:
    async with town(tmp_path, nursery, seed=41, count=6) as place:
        await live_on(place, turns=2)
        second = place.launch("run")
        assert await second.ended() == 2
        await live_on(place, turns=6)
        await finish(place)
        assert problems(place, close_the_books(place)) == []
        told = [line for line in place.log.splitlines() if line.startswith("sluimer:")]
    assert len(told) == 1
    assert told[0].startswith(REFUSAL[engine])
