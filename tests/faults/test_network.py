"""Telegram refuses, keeps silent, answers rubbish, or cannot be reached."""

from pathlib import Path
from random import Random

import pytest

from tests.faults.checks import problems
from tests.faults.ledger import close_the_books
from tests.faults.lives import Nursery
from tests.faults.run import finish, live_on, live_until
from tests.faults.town import town
from tests.faults.weather import KINDS, Bad
from tests.support.waiting import until

pytestmark = pytest.mark.one_engine


async def test_errors_silence_rubbish_and_lost_answers_lose_and_double_nothing(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with town(tmp_path, nursery, seed=21, count=6) as place:
        weather = place.telegram.weather = Bad(Random(21), share=0.15)
        await live_until(place, lambda: weather.met.total() >= 9)
        await finish(place)
        assert problems(place, close_the_books(place)) == []
    assert weather.met.keys() == KINDS.keys()


async def test_somebody_who_blocked_the_bot_gets_nothing_more_and_all_others_what_is_due(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with town(tmp_path, nursery, seed=22, count=6) as place:
        place.blocked = {2003}
        weather = place.telegram.weather = Bad(Random(22), share=0.0, blocked=place.blocked)
        await live_on(place, turns=12)
        await finish(place)
        ledger = close_the_books(place)
        assert problems(place, ledger) == []
    assert weather.met["403"] == 1
    assert ledger.people[2003].gone_at is not None


async def test_what_is_due_while_telegram_cannot_be_reached_comes_once_afterwards(
    tmp_path: Path, nursery: Nursery
) -> None:
    async with town(tmp_path, nursery, seed=23, count=6) as place:
        await live_on(place, turns=3)
        await place.telegram.refuse()
        await until(lambda: place.clockwork.goes_on() or "message not sent" in place.log)
        await place.telegram.listen()
        await live_on(place, turns=3)
        await finish(place)
        assert problems(place, close_the_books(place)) == []
