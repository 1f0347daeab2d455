"""kill -9, small: the command `python -m tests.faults` does the same hundreds of times."""

from pathlib import Path

from tests.faults.lives import Nursery
from tests.faults.run import kill_often
from tests.faults.steps import STEPS
from tests.faults.town import town


async def test_killed_at_each_named_step_the_coach_loses_and_doubles_nothing(tmp_path: Path, nursery: Nursery) -> None:
    async with town(tmp_path, nursery, seed=11, count=6) as place:
        report = await kill_often(place, at_random=0, aimed=1)
    assert list(report.broken) == []
    assert set(report.aimed) == {*STEPS, "on-the-wire"}


async def test_killed_at_random_moments_the_coach_loses_and_doubles_nothing(tmp_path: Path, nursery: Nursery) -> None:
    async with town(tmp_path, nursery, seed=12, count=6) as place:
        report = await kill_often(place, at_random=10, aimed=0, longest=0.25)
    assert list(report.broken) == []
    assert report.answers > 0
    assert report.doubled["magnesium"] == 0
