"""The reply comes after the commit, and nobody waits for it."""

import asyncio

from telegram import BotCommandScopeChat, Update

from bot.clock import Clock
from bot.db import questions
from bot.delivery.limiter import Limiter
from bot.tg import outgoing
from bot.tg import receiver as module
from bot.tg.frame import build_application, dispatcher
from bot.tg.receiver import Receiver
from bot.tg.request import AiohttpRequest
from tests.support.stage import content
from tests.tg.receiver.updates import ANNE, NOW, PLACE, TOKEN, handled, seen, update


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


async def test_the_planner_is_woken_by_what_was_stored(router, database, bot):
    woken = []
    receiver = Receiver(router, database, bot, Clock(), content(), wake=lambda: woken.append(1))
    await handled(receiver, update(bot, "/start"))
    assert woken == [1]


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


async def test_finishing_with_nothing_under_way_is_at_once(receiver):
    await asyncio.wait_for(receiver.finish(), 5)


async def test_a_command_to_another_bot_in_a_group_is_left_alone(receiver, bot, monkeypatch):
    said = []

    async def deliver(_, came, reply):
        said.append(came.text)
        return {}

    monkeypatch.setattr(module, "deliver", deliver)
    for words in ("/help@other_bot", f"/help@{bot.username}"):
        await handled(receiver, update(bot, words, chat=PLACE))
    assert said == [f"/help@{bot.username}"]


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
