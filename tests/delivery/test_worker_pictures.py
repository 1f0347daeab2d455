"""Scheduled messages with a picture: delivered, recorded and repeated as any other."""

import pytest

from tests.delivery.rig import ANNE, Rig
from tests.tg.test_photos import Broken, NoPicture, Plain


def photos(post: Rig) -> list[int]:
    """How wide the pictures in Anne's chat are."""
    notes = post.server.server.world.chats[ANNE].notes.values()
    return [note.body["photo"][-1]["width"] for note in notes if "photo" in note.body]


async def weekly(post: Rig, picture) -> None:
    post.kinds["weekly"].picture = picture
    await post.settle(ANNE)
    await post.enqueue(ANNE, "weekly")
    await post.worker().deliver_due()


async def test_a_picture_goes_out_with_its_caption_and_is_recorded(post: Rig) -> None:
    await weekly(post, Plain(30))
    assert (post.arrived(ANNE), photos(post)) == (["weekly 0"], [30])
    [(outcome, message_id)] = await post.rows("outcome", "message_id")
    assert outcome == "sent"
    assert message_id in post.server.server.world.chats[ANNE].notes


async def test_a_picture_takes_one_turn_as_any_message(post: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    turns: list[bool] = []
    turn = post.limiter.turn

    async def counted(chat: int | str, *, scheduled: bool = False) -> None:
        turns.append(scheduled)
        await turn(chat, scheduled=scheduled)

    monkeypatch.setattr(post.limiter, "turn", counted)
    await weekly(post, Plain())
    assert turns == [True]


@pytest.mark.parametrize("picture", [Broken(), NoPicture()])
async def test_a_picture_that_fails_leaves_the_message_its_words(post: Rig, picture) -> None:
    await weekly(post, picture)
    assert (post.arrived(ANNE), photos(post)) == (["weekly 0"], [])
    assert await post.rows("outcome") == ["sent"]


async def test_an_upload_of_which_nobody_knows_whether_it_arrived_is_repeated_once(post: Rig) -> None:
    post.fault(method="sendPhoto", drop="after")
    await weekly(post, Plain())
    assert await post.rows("state") == ["waiting"]
    post.clock.pass_(minutes=2)
    await post.worker().deliver_due()
    assert post.arrived(ANNE) == ["weekly 0", "weekly 0"]
    assert await post.rows("state", "outcome") == [("done", "sent")]


async def test_telegram_may_have_an_upload_wait(post: Rig) -> None:
    post.fault(method="sendPhoto", status=429, retry_after=3)
    await weekly(post, Plain())
    assert (post.arrived(ANNE), await post.rows("state")) == ([], ["waiting"])
    post.clock.pass_(seconds=4)
    await post.worker().deliver_due()
    assert photos(post) == [20]
