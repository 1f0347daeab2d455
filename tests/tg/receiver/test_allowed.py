"""Who is on the list, who is not, and who was taken off it."""

import pytest
import pytest_asyncio
from telegram import Bot, Update

from bot.clock import Clock
from bot.db import people
from bot.tg.receiver import Receiver
from bot.tg.screen import Reply, Screen
from tests.support.stage import content
from tests.tg.receiver.updates import ANNE, BRAM, NOW, block, handled, rows, seen, update


def tap(bot: Bot, message_id: int, data: str, number: int) -> Update:
    """Anne taps a button below that message."""
    person = {"id": ANNE, "is_bot": False, "first_name": "Anne", "language_code": "nl"}
    old = {"message_id": message_id, "date": 0, "chat": {"id": ANNE, "type": "private"}}
    query = {"id": "1", "from": person, "chat_instance": "1", "data": data, "message": old}
    return Update.de_json({"update_id": number, "callback_query": query}, bot)


class TestAllowedUsers:
    @pytest.fixture
    def receiver(self, router, database, bot) -> Receiver:
        return Receiver(router, database, bot, Clock(), content(), frozenset({BRAM}))

    @pytest.mark.parametrize("language", ["nl", "en"])
    async def test_others_get_one_line_with_their_id_and_nothing_is_stored(
        self, receiver, bot, phone, database, language
    ):
        for words in ("/start", "hoi", "helpt magnesium?"):
            await handled(receiver, update(bot, words, language=language))
        line = content().words(language)("router-not-allowed", id="1001")
        assert "1001" in line
        assert [one["text"] for one in await phone.sees()] == [line] * 3
        assert await rows(database) == 0
        assert await seen(database) == []

    async def test_a_tap_of_theirs_is_answered_too(self, receiver, bot, phone, database):
        await handled(receiver, tap(bot, 3, "sheep:yes", 9))
        assert ["1001" in one["text"] for one in await phone.sees()] == [True]
        assert await rows(database) == 0

    async def test_who_is_on_the_list_gets_in(self, receiver, bot, database):
        await handled(receiver, update(bot, "/start", user=BRAM))
        assert await seen(database) == [9]

    async def test_a_block_of_theirs_stores_and_says_nothing(self, receiver, bot, phone, database):
        await handled(receiver, block(bot, 9))
        assert await phone.sees() == []
        assert await rows(database) == 0


class TestTakenOffTheList:
    @pytest_asyncio.fixture
    async def receiver(self, router, database, bot) -> Receiver:
        """Anne has a row, and is not on the list any more."""

        def delete(conn, turn):
            return Reply.of(Screen("Sure?"))

        def tapped(conn, turn):
            people.remove(conn, turn.user_id)
            return Reply.of(Screen("Gone."))

        router.command("delete", delete, strangers=True)
        router.taps("account", tapped, strangers=True)
        await handled(Receiver(router, database, bot, Clock(), content()), update(bot, "/start"))
        return Receiver(router, database, bot, Clock(), content(), frozenset({BRAM}))

    async def test_everything_can_still_be_deleted(self, receiver, bot, phone, database):
        for words in ("/delete", "/wis"):
            await handled(receiver, update(bot, words, number=10 + len(words)))
            assert (await phone.sees())[-1]["text"] == "Sure?"
        sure = (await phone.sees())[-1]["message_id"]
        await handled(receiver, tap(bot, sure, "account:delete:yes", 30))
        assert (await phone.sees())[-1]["text"] == "Gone."
        assert await rows(database) == 0

    async def test_nothing_else_can_be_done(self, receiver, bot, phone):
        shown = (await phone.sees())[-1]["message_id"]
        await handled(receiver, update(bot, "/diary", number=10))
        await handled(receiver, update(bot, "delete the deleted", number=11))
        await handled(receiver, tap(bot, shown, "account:open:week", 12))
        await handled(receiver, tap(bot, shown, "sheep:yes", 13))
        assert ["1001" in one["text"] for one in (await phone.sees())[-4:]] == [True] * 4

    async def test_a_block_stops_the_messages(self, receiver, bot, phone, database):
        await handled(receiver, block(bot, 10))
        anne = await database.run(lambda conn: people.load(conn, ANNE))
        assert anne.gone_at == NOW

    async def test_a_stranger_is_still_refused(self, receiver, bot, phone, database, monkeypatch):
        await database.run(lambda conn: people.remove(conn, ANNE))
        await handled(receiver, update(bot, "/delete", number=10))
        assert "1001" in (await phone.sees())[-1]["text"]
        assert await rows(database) == 0
