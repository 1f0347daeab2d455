"""What happens before, in and after a time in which the coach cannot write."""

from bot.web.webhook import RETRY_AFTER
from tests.faults.checks import problems
from tests.faults.ledger import close_the_books
from tests.faults.run import finish, live_on, live_until
from tests.faults.town import Town
from tests.support.waiting import until


async def somebody_is_about_to_answer(place: Town) -> None:
    """Some messages have come, the last one just now."""
    enough = place.telegram.sends + 3
    await live_until(place, lambda: place.telegram.sends >= enough)


async def nothing_can_be_stored(place: Town) -> None:
    """Somebody asks something, and the coach is handed it again and again."""
    place.people[0].asks("/week")
    for _ in range(2):
        enough = place.telegram.handings + 1
        await until(lambda enough=enough: place.telegram.handings >= enough)
        _seconds_pass(place)
    assert place.telegram.server.world.updates
    assert place.all_run()


async def all_is_well_again(place: Town) -> None:
    """The coach goes on by itself, and no promise was broken."""
    _seconds_pass(place)
    await live_on(place, turns=4)
    await finish(place)
    assert problems(place, close_the_books(place)) == []


def _seconds_pass(place: Town) -> None:
    """So many as a webhook asks Telegram to wait."""
    place.telegram.server.clock.turn_by(RETRY_AFTER + 1)
    place.telegram.server.announce()
