"""The clock jumps back an hour, as when somebody sets the machine's time."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.faults.checks import problems
from tests.faults.ledger import close_the_books
from tests.faults.lives import Nursery
from tests.faults.run import finish, live_on, live_until
from tests.faults.town import town

pytestmark = pytest.mark.one_engine


async def test_an_hour_that_comes_again_brings_nothing_twice(tmp_path: Path, nursery: Nursery) -> None:
    async with town(tmp_path, nursery, seed=31, count=6) as place:
        telegram = place.telegram
        for _ in range(3):
            enough = telegram.sends + 3
            await live_until(place, lambda enough=enough: telegram.sends >= enough)
            telegram.server.clock.turn_by(-timedelta(hours=1).total_seconds())
        await live_on(place, turns=6)
        await finish(place)
        assert problems(place, close_the_books(place)) == []
