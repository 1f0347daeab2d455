"""A check that finds nothing is seen to find what was planted."""

from pathlib import Path

import pytest

from tests.faults.checks import problems
from tests.faults.kills import kill_at_step
from tests.faults.ledger import close_the_books
from tests.faults.lives import Nursery
from tests.faults.run import finish, live_on
from tests.faults.town import town


@pytest.mark.one_engine
@pytest.mark.parametrize(
    ("plant", "step", "found"),
    [
        ("repeat-reminders", "before-record", "came 2 times"),
        ("forget-to-mark", "before-record", "came 2 times"),
        ("acknowledge-first", "before-commit", "was acknowledged and never applied"),
        ("drop-a-plan", "", "was never planned"),
    ],
)
async def test_a_planted_bug_is_reported(tmp_path: Path, nursery: Nursery, plant: str, step: str, found: str) -> None:
    async with town(tmp_path, nursery, count=2, plant=plant) as place:
        for one in place.people:
            one.is_silent = plant != "acknowledge-first"  # an answer would make a repeat needless
        if step:
            await kill_at_step(place, step)
        await live_on(place, turns=2)
        await finish(place)
        broken = problems(place, close_the_books(place))
    assert any(found in one for one in broken), broken
