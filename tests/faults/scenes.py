"""What happens before, in and after a time in which the coach cannot write."""

from tests.faults.checks import problems
from tests.faults.ledger import close_the_books
from tests.faults.run import finish, live_on, live_until
from tests.faults.town import Town
from tests.support.waiting import until


async def somebody_is_about_to_answer(place: Town) -> None:
    """Some messages have come, the last one just now."""
    enough = place.telegram.sends + 3
    await live_until(place, lambda: place.telegram.sends >= enough)


async def what_was_said_comes_again(place: Town) -> None:
    """Wait until the coach was handed the same update twice; what is due meanwhile waits too."""
    await nothing_can_be_stored(place)
    await until(lambda: place.clockwork.goes_on() or "failed" in place.log)


async def nothing_can_be_stored(place: Town) -> None:
    place.people[0].asks("/week")
    enough = place.telegram.handings + 2
    await until(lambda: place.telegram.handings >= enough)
    assert place.telegram.server.world.updates
    assert place.all_run()


async def all_is_well_again(place: Town) -> None:
    """The coach goes on by itself, and no promise was broken."""
    await live_on(place, turns=4)
    await finish(place)
    assert problems(place, close_the_books(place)) == []
