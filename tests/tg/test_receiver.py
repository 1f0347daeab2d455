"""One update through the whole glue: commit, then the reply, over HTTP to the local server."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import pytest_asyncio
import structlog
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from telegram import Bot, BotCommandScopeChat, Update

from bot.clock import Clock
from bot.db import open_database, people, questions
from bot.db.migrate import migrate
from bot.delivery.limiter import Limiter
from bot.tg import outgoing
from bot.tg import receiver as module
from bot.tg.frame import build_application, dispatcher
from bot.tg.receiver import Receiver
from bot.tg.request import AiohttpRequest
from bot.tg.router import Fallback, Router
from bot.tg.screen import Button, Reply, Screen
from tests.support.stage import content

TOKEN = "123456789:AAE-abcdefghijklmnopqrstuvwxyz_0123456"
ANNE, BRAM = 1001, 1002
NOW = datetime(2026, 6, 11, 18, 14, tzinfo=UTC)
PLACE = {"id": -100200, "type": "supergroup", "title": "Thuis"}


def update(bot: Bot, words: str, *, number: int = 9, user: int = ANNE, language: str = "nl", **fields) -> Update:
    person = {"id": user, "is_bot": False, "first_name": "Anne", "language_code": language}
    chat = {"id": user, "type": "private"}
    body = {"message_id": 1, "date": int(NOW.timestamp()), "from": person, "chat": chat, "text": words, **fields}
    return Update.de_json({"update_id": number, "message": body}, bot)


@pytest_asyncio.fixture
async def database(tmp_path):
    url = f"sqlite:///{tmp_path / 'sluimer.sqlite'}"
    migrate(url)
    database = open_database(url)
    yield database
    await database.close()


@pytest.fixture
def router() -> Router:
    router = Router(content().commands, content().words)

    def start(conn, turn):
        people.add(conn, turn.user_id, language="en", zone="Europe/Amsterdam", consent_at=turn.now, version=1)
        questions.put(conn, turn.user_id, "sheep", "x", now=turn.now)
        return Reply.of(Screen("Agreed?", ((Button.to("Yes", "sheep", "yes"),),), question=("sheep", "x")))

    def broken(conn, turn):
        people.change(conn, turn.user_id, zone="Mars/Olympus")
        raise LookupError("a bug in a feature")

    def full(conn, turn):
        raise OperationalError("INSERT", None, Exception("database or disk is full"))

    router.command("start", start, strangers=True)
    router.command("diary", broken, newcomers=True)
    router.command("nights", full, strangers=True)
    router.command("week", lambda conn, turn: Reply(menu="nl"), strangers=True)
    router.welcome = lambda conn, turn: Reply.of(Screen("welcome"))
    answer = Fallback(lambda said, language: said, lambda conn, turn: Reply.of(Screen(f"about {turn.found}")), start)
    router.fallback = answer
    return router


@pytest.fixture
def receiver(router, database, bot) -> Receiver:
    return Receiver(router, database, bot, Clock(), content())


async def handled(receiver: Receiver, one: Update) -> None:
    """Receive an update, and let its reply be sent."""
    await receiver.receive(one)
    await receiver.finish()


async def rows(database) -> int:
    return await database.run(lambda conn: sum(people.count_rows(conn, ANNE).values()))


async def seen(database) -> list[int]:
    query = text("SELECT update_id FROM seen_updates")
    return await database.run(lambda conn: list(conn.execute(query).scalars()))


async def test_the_reply_is_there_and_the_question_knows_its_message(receiver, bot, phone, database):
    await handled(receiver, update(bot, "/start"))
    (message,) = await phone.sees()
    (question,) = await database.run(lambda conn: questions.open_of(conn, ANNE, NOW))
    assert (message["text"], question.message_id) == ("Agreed?", message["message_id"])


async def test_text_that_nobody_took_is_looked_up_and_answered(receiver, bot, phone):
    await handled(receiver, update(bot, "helpt magnesium?"))
    assert [one["text"] for one in await phone.sees()] == ["about helpt magnesium?"]


async def test_what_is_nobodys_does_nothing(receiver, bot, phone, database):
    await handled(receiver, Update(9))
    assert await phone.sees() == []


async def test_the_chat_gets_the_menu_of_the_language_chosen(receiver, bot, phone):
    await handled(receiver, update(bot, "/week"))
    menu = await bot.get_my_commands(scope=BotCommandScopeChat(ANNE))
    assert [(one.command, one.description) for one in menu] == content().commands.menu("nl")


async def test_a_menu_holds_no_reply_up(receiver, bot, phone):
    """It is published in a task of its own: neither the batch nor the chat's next reply waits for it."""
    await phone.breaks(method="setMyCommands", hang=30)
    outgoing.BATCH.set(batch := [])
    await receiver.receive(update(bot, "/week"))
    await receiver.receive(update(bot, "helpt magnesium?", number=10))
    await asyncio.wait_for(asyncio.wait(batch), 5)
    assert [one["text"] for one in await phone.sees()] == ["about helpt magnesium?"]
    assert len(batch) == 2


async def test_a_stop_does_not_wait_for_a_menu(receiver, bot, phone, monkeypatch):
    monkeypatch.setattr(module, "MENU_AT_STOP", 0.01)
    await phone.breaks(method="setMyCommands", hang=30)
    await asyncio.wait_for(handled(receiver, update(bot, "/week")), 5)


async def test_a_menu_that_telegram_does_not_take_now_delays_no_reply_to_anybody(router, database, phone):
    await phone.breaks(method="setMyCommands", status=429, retry_after=3600)
    application = build_application(TOKEN, phone.url, AiohttpRequest(), AiohttpRequest(), Limiter(30, 1))
    async with application:
        receiver = Receiver(router, database, application.bot, Clock(), content())
        await handled(receiver, update(application.bot, "/week"))
        await asyncio.wait_for(handled(receiver, update(application.bot, "helpt magnesium?", number=10)), 5)
    assert [one["text"] for one in await phone.sees()] == ["about helpt magnesium?"]


async def test_the_planner_is_woken_by_what_was_stored(router, database, bot):
    woken = []
    receiver = Receiver(router, database, bot, Clock(), content(), wake=lambda: woken.append(1))
    await handled(receiver, update(bot, "/start"))
    assert woken == [1]


class Held(AiohttpRequest):
    """Holds every call until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.go = asyncio.Event()
        self.go.set()

    async def do_request(self, *args, **kwargs):
        await self.go.wait()
        return await super().do_request(*args, **kwargs)


@pytest_asyncio.fixture
async def held(phone) -> AsyncIterator[tuple[Bot, Held]]:
    request = Held()
    async with Bot(TOKEN, f"{phone.url}/bot", request=request, get_updates_request=AiohttpRequest()) as bot:
        yield bot, request
        request.go.set()


async def test_a_slow_reply_holds_nobody_up_and_comes_later(router, database, held, phone):
    bot, request = held
    receiver = Receiver(router, database, bot, Clock(), content())
    request.go.clear()
    await asyncio.wait_for(receiver.receive(update(bot, "/start")), 5)
    assert await seen(database) == [9]  # committed, though nothing was said yet
    assert await phone.sees() == []
    request.go.set()
    await asyncio.wait_for(receiver.finish(), 5)
    assert [one["text"] for one in await phone.sees()] == ["Agreed?"]


async def test_a_reply_is_handed_back_to_its_batch_through_the_library(router, database, phone):
    application = build_application(TOKEN, phone.url, AiohttpRequest(), AiohttpRequest(), Limiter(30, 1))
    async with application:
        dispatch = dispatcher(application, Receiver(router, database, application.bot, Clock(), content()).receive)
        outgoing.BATCH.set(batch := [])
        await dispatch(update(application.bot, "/start"))
        (reply,) = batch
        await asyncio.wait_for(reply, 5)
    assert [one["text"] for one in await phone.sees()] == ["Agreed?"]


async def test_a_stop_does_not_wait_for_ever_for_replies(router, database, held, phone, monkeypatch):
    monkeypatch.setattr(module, "WAIT_AT_STOP", 0.01)
    bot, request = held
    receiver = Receiver(router, database, bot, Clock(), content())
    request.go.clear()
    for number in (9, 10, 11):
        await receiver.receive(update(bot, "helpt magnesium?", number=number))
    await asyncio.wait_for(receiver.finish(), 5)
    request.go.set()
    await receiver.finish()
    assert await phone.sees() == []


async def test_a_note_that_cannot_be_kept_is_logged(receiver, bot, phone, monkeypatch):
    def full(*args: object) -> None:
        raise OperationalError("UPDATE", None, Exception("database or disk is full"))

    monkeypatch.setattr(questions, "note_message", full)
    with structlog.testing.capture_logs() as logged:
        await handled(receiver, update(bot, "/start"))
    assert [one["event"] for one in logged] == ["reply failed"]
    assert [one["text"] for one in await phone.sees()] == ["Agreed?"]


async def test_a_command_to_another_bot_in_a_group_is_left_alone(receiver, bot, monkeypatch):
    said = []

    async def deliver(_, came, reply):
        said.append(came.text)
        return {}

    monkeypatch.setattr(module, "deliver", deliver)
    for words in ("/help@other_bot", f"/help@{bot.username}"):
        await handled(receiver, update(bot, words, chat=PLACE))
    assert said == [f"/help@{bot.username}"]


async def test_finishing_with_nothing_under_way_is_at_once(receiver):
    await asyncio.wait_for(receiver.finish(), 5)


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
        person = {"id": ANNE, "is_bot": False, "first_name": "Anne", "language_code": "nl"}
        old = {"message_id": 3, "date": 0, "chat": {"id": ANNE, "type": "private"}}
        query = {"id": "1", "from": person, "chat_instance": "1", "data": "sheep:yes", "message": old}
        await handled(receiver, Update.de_json({"update_id": 9, "callback_query": query}, bot))
        assert ["1001" in one["text"] for one in await phone.sees()] == [True]
        assert await rows(database) == 0

    async def test_who_is_on_the_list_gets_in(self, receiver, bot, database):
        await handled(receiver, update(bot, "/start", user=BRAM))
        assert await seen(database) == [9]

    async def test_a_block_of_theirs_stores_and_says_nothing(self, receiver, bot, phone, database):
        person = {"id": ANNE, "is_bot": False, "first_name": "Anne"}
        member = {"user": {"id": 7, "is_bot": True, "first_name": "S"}}
        change = {
            "chat": {"id": ANNE, "type": "private"},
            "from": person,
            "date": int(NOW.timestamp()),
            "old_chat_member": {"status": "member", **member},
            "new_chat_member": {"status": "kicked", "until_date": 0, **member},
        }
        await handled(receiver, Update.de_json({"update_id": 9, "my_chat_member": change}, bot))
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

    @staticmethod
    def tap(bot, phone, message_id, data, number) -> Update:
        person = {"id": ANNE, "is_bot": False, "first_name": "Anne", "language_code": "nl"}
        old = {"message_id": message_id, "date": 0, "chat": {"id": ANNE, "type": "private"}}
        query = {"id": "1", "from": person, "chat_instance": "1", "data": data, "message": old}
        return Update.de_json({"update_id": number, "callback_query": query}, bot)

    async def test_everything_can_still_be_deleted(self, receiver, bot, phone, database):
        for words in ("/delete", "/wis"):
            await handled(receiver, update(bot, words, number=10 + len(words)))
            assert (await phone.sees())[-1]["text"] == "Sure?"
        sure = (await phone.sees())[-1]["message_id"]
        await handled(receiver, self.tap(bot, phone, sure, "account:delete:yes", 30))
        assert (await phone.sees())[-1]["text"] == "Gone."
        assert await rows(database) == 0

    async def test_nothing_else_can_be_done(self, receiver, bot, phone):
        shown = (await phone.sees())[-1]["message_id"]
        await handled(receiver, update(bot, "/diary", number=10))
        await handled(receiver, update(bot, "delete the deleted", number=11))
        await handled(receiver, self.tap(bot, phone, shown, "account:open:week", 12))
        await handled(receiver, self.tap(bot, phone, shown, "sheep:yes", 13))
        assert ["1001" in one["text"] for one in (await phone.sees())[-4:]] == [True] * 4

    async def test_a_block_stops_the_messages(self, receiver, bot, phone, database):
        person = {"id": ANNE, "is_bot": False, "first_name": "Anne"}
        member = {"user": {"id": 7, "is_bot": True, "first_name": "S"}}
        change = {
            "chat": {"id": ANNE, "type": "private"},
            "from": person,
            "date": int(NOW.timestamp()),
            "old_chat_member": {"status": "member", **member},
            "new_chat_member": {"status": "kicked", "until_date": 0, **member},
        }
        await handled(receiver, Update.de_json({"update_id": 10, "my_chat_member": change}, bot))
        anne = await database.run(lambda conn: people.load(conn, ANNE))
        assert anne.gone_at == NOW

    async def test_a_stranger_is_still_refused(self, receiver, bot, phone, database, monkeypatch):
        await database.run(lambda conn: people.remove(conn, ANNE))
        await handled(receiver, update(bot, "/delete", number=10))
        assert "1001" in (await phone.sees())[-1]["text"]
        assert await rows(database) == 0


async def test_in_a_group_it_says_where_it_works_and_keeps_nothing(receiver, bot, held, database, monkeypatch):
    said = []

    async def deliver(_, came, reply):
        said.append((came.chat_id, [screen.text for screen in reply.screens]))
        return {}

    monkeypatch.setattr(module, "deliver", deliver)
    await handled(receiver, update(bot, "/start", chat=PLACE))
    await handled(receiver, update(bot, "welterusten", chat=PLACE, number=10))
    assert said == [(-100200, [content().words("nl")("router-group")])]
    assert await seen(database) == []


class TestWhenSomethingFails:
    async def test_a_bug_in_a_feature_is_told_and_the_update_counts_as_handled(self, receiver, bot, phone, database):
        await handled(receiver, update(bot, "/start"))
        with structlog.testing.capture_logs() as logged:
            await handled(receiver, update(bot, "/diary", number=10))
        assert (await phone.sees())[-1]["text"] == content().words("en")("router-failed")  # she chose English
        person = await database.run(lambda conn: people.load(conn, ANNE))
        assert person.zone == "Europe/Amsterdam"  # the step that failed left nothing
        assert [(one["event"], one["update_id"]) for one in logged] == [("update failed", 10)]

    async def test_a_row_of_a_person_that_cannot_be_read_stops_nobody(self, receiver, bot, phone, database):
        await handled(receiver, update(bot, "/start"))
        await database.run(lambda conn: conn.execute(text("UPDATE persons SET getup = '25:99'")))
        with structlog.testing.capture_logs() as logged:
            await handled(receiver, update(bot, "/week", number=10))  # not raised: the next update comes
        assert (await phone.sees())[-1]["text"] == content().words("nl")("router-failed")  # as her Telegram speaks
        assert [(one["event"], one["update_id"]) for one in logged] == [("update failed", 10)]

    async def test_what_people_wrote_is_not_in_the_log(self, receiver, bot, phone):
        await handled(receiver, update(bot, "/start"))
        with structlog.testing.capture_logs() as logged:
            await handled(receiver, update(bot, "/diary I dozed off on the road", number=10))
        assert logged
        assert "dozed off" not in str(logged)

    async def test_what_could_not_be_committed_is_raised_and_nothing_is_said(self, receiver, bot, phone):
        with pytest.raises(OperationalError):
            await handled(receiver, update(bot, "/nights"))
        assert await phone.sees() == []

    async def test_the_library_passes_that_on(self, router, database, phone):
        application = build_application(TOKEN, phone.url, AiohttpRequest(), AiohttpRequest(), Limiter(30, 1))
        async with application:
            receiver = Receiver(router, database, application.bot, Clock(), content())
            dispatch = dispatcher(application, receiver.receive)
            with pytest.raises(OperationalError):
                await dispatch(update(application.bot, "/nights"))
            await dispatch(update(application.bot, "/start", number=10))
            await receiver.finish()
        assert [one["text"] for one in await phone.sees()] == ["Agreed?"]

    async def test_who_blocked_the_coach_disturbs_nobody(self, receiver, bot, phone, database):
        await phone.blocks()
        await handled(receiver, update(bot, "/start"))
        assert await seen(database) == [9]

    @pytest.mark.parametrize(
        "fault", [{"status": 502, "times": 3}, {"status": 400}, {"status": 429}, {"drop": "after", "times": 3}]
    )
    async def test_a_reply_that_does_not_arrive_leaves_what_was_stored(
        self, receiver, bot, phone, database, fault, monkeypatch
    ):
        monkeypatch.setattr(outgoing, "PAUSES", (0.0, 0.0))
        await phone.breaks(method="sendMessage", **fault)
        await handled(receiver, update(bot, "/start"))
        assert await seen(database) == [9]
        await handled(receiver, update(bot, "/start"))  # Telegram never heard that it was handled
        assert (await phone.sees())[-1]["text"] in ("Agreed?", content().words("en")("router-already"))

    async def test_a_screen_that_cannot_be_sent_at_all_is_logged_not_lost_in_silence(self, router, receiver, bot):
        router.command("sos", lambda conn, turn: Reply.of(Screen("x", entities=(None,))), strangers=True)
        with structlog.testing.capture_logs() as logged:
            await handled(receiver, update(bot, "/sos"))
        assert [one["event"] for one in logged] == ["reply failed"]
