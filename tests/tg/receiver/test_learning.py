"""While the search is learning: answers and danger in so many words wait for nothing, questions for the search."""

import asyncio

from bot.catalog.search.danger import Danger
from bot.clock import Clock
from bot.errors import SluimerError
from bot.tg.receiver import Receiver
from bot.tg.screen import Reply, Screen
from tests.support.stage import content
from tests.tg.receiver.updates import handled, update


def learning(router, database, bot, ready) -> Receiver:
    return Receiver(router, database, bot, Clock(), content(), ready=ready)


async def never() -> None:
    await asyncio.Event().wait()


async def test_a_command_waits_for_nothing(router, database, bot, phone):
    await asyncio.wait_for(handled(learning(router, database, bot, never), update(bot, "/start")), 5)
    assert [one["text"] for one in await phone.sees()] == ["Agreed?"]


async def test_danger_in_so_many_words_waits_for_nothing(router, database, bot, phone):
    router.senses = lambda text: Danger("crisis", sure=True, named=True)
    router.safety = lambda conn, turn: Reply.of(Screen("call 113")) if turn.incoming.danger else None
    await asyncio.wait_for(handled(learning(router, database, bot, never), update(bot, "ik wil dood")), 5)
    assert [one["text"] for one in await phone.sees()] == ["call 113"]


async def test_danger_in_other_words_is_seen_once_it_has_learned(router, database, bot, phone):
    known: list[str] = []

    async def learns() -> None:
        known.append("yes")

    router.senses = lambda text: Danger("crisis", sure=True) if known else None
    router.likely_danger = lambda conn, turn: Reply.of(Screen("call 113")) if turn.incoming.danger else None
    await handled(learning(router, database, bot, learns), update(bot, "zonder mij is het beter"))
    assert [one["text"] for one in await phone.sees()] == ["call 113"]


async def test_a_search_that_cannot_be_learned_leaves_the_rest_going(router, database, bot, phone):
    async def fails() -> None:
        raise SluimerError("no space left")

    await handled(learning(router, database, bot, fails), update(bot, "helpt magnesium?"))
    assert [one["text"] for one in await phone.sees()] == ["about helpt magnesium?"]
