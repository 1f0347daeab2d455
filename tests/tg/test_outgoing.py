"""A reply becomes calls to Telegram, and the local server refuses what Telegram would refuse."""

import asyncio
from datetime import UTC, datetime

import pytest
import structlog
from telegram.error import BadRequest, Forbidden, NetworkError, TelegramError

from bot.tg import outgoing
from bot.tg.outgoing import Chains, deliver, send
from bot.tg.richtext import rich
from bot.tg.screen import Button, Reply, Screen, rows
from bot.tg.turn import Incoming

ANNE = 1001
NOW = datetime(2026, 6, 11, 18, 14, tzinfo=UTC)
YES = ((Button.to("Ja", "sheep", "yes"),),)


def typed(message_id: int | None = None) -> Incoming:
    return Incoming(1, ANNE, ANNE, "text", NOW, text="hoi", message_id=message_id)


def tapped(message_id: int, callback_id: str | None = None) -> Incoming:
    return Incoming(1, ANNE, ANNE, "tap", NOW, data="sheep:yes", callback_id=callback_id, message_id=message_id)


@pytest.fixture
async def asked(bot) -> int:
    """A question with a button, in the chat already."""
    return await send(bot, ANNE, Screen("Klaar?", YES, question=("sheep", "x")))


def labels(message) -> list[list[str]]:
    return [[one["text"] for one in row] for row in message["keyboard"]]


async def test_a_screen_is_sent_as_it_is(bot, phone):
    text, entities = rich("😴 **Welterusten** [meer](https://example.org/)")
    keyboard = rows([Button.to(name, "sheep", "pick", name) for name in ("een", "twee", "drie")], 2)
    await send(bot, ANNE, Screen(text, keyboard, entities, silent=True))
    (message,) = await phone.sees()
    assert message["text"] == "😴 Welterusten meer"
    assert [(one["type"], one["offset"], one["length"]) for one in message["entities"]] == [
        ("bold", 3, 11),
        ("text_link", 15, 4),
    ]
    assert labels(message) == [["een", "twee"], ["drie"]]
    assert message["silent"] is True


async def test_what_looks_like_markup_stays_text(bot, phone):
    await send(bot, ANNE, Screen("5 > 3 & <b>niet vet<b> *en* _dit_"))
    assert (await phone.sees())[0]["text"] == "5 > 3 & <b>niet vet<b> *en* _dit_"
    assert (await phone.sees())[0].get("entities", []) == []


async def test_several_screens_come_in_order_and_carry_their_questions(bot, phone):
    sent = await deliver(bot, typed(), Reply.of(Screen("een"), Screen("twee", YES, question=("sheep", "x"))))
    seen = await phone.sees()
    assert [one["text"] for one in seen] == ["een", "twee"]
    assert sent == {("sheep", "x"): seen[1]["message_id"]}


async def test_an_answer_may_quote_what_was_written(bot, phone):
    mine = await phone.writes("helpt magnesium?")
    await deliver(bot, typed(mine), Reply((Screen("Soms."), Screen("Klaar?")), quote=True))
    first, second = await phone.sees()
    assert first["reply_to"]["message_id"] == mine
    assert "reply_to" not in second


async def test_a_quoted_message_that_is_gone_does_not_keep_the_answer_back(bot, phone):
    await deliver(bot, typed(999), Reply((Screen("Soms."),), quote=True))
    assert [one["text"] for one in await phone.sees()] == ["Soms."]


async def test_a_tap_edits_in_place_and_ends_the_spinner(bot, phone, asked):
    tap = await phone.taps(asked, "sheep:yes")
    sent = await deliver(
        bot, tapped(asked, tap), Reply.of(Screen("Hoe lang?", YES, question=("sheep", "y")), toast="Mooi")
    )
    (message,) = await phone.sees()
    assert (message["message_id"], message["text"], labels(message)) == (asked, "Hoe lang?", [["Ja"]])
    assert sent == {("sheep", "y"): asked}
    answer = await phone.answered(tap)
    assert (answer["answered"], answer["text"]) == (True, "Mooi")


async def test_an_edit_without_a_keyboard_takes_the_old_one_off(bot, phone, asked):
    await deliver(bot, tapped(asked), Reply.of(Screen("Klaar.")))
    assert (await phone.sees())[0]["keyboard"] == []


async def test_a_tap_may_be_answered_below(bot, phone, asked):
    await deliver(bot, tapped(asked), Reply.of(Screen("Die knop is oud."), below=True))
    assert [one["text"] for one in await phone.sees()] == ["Klaar?", "Die knop is oud."]


async def test_of_several_screens_after_a_tap_only_the_first_edits(bot, phone, asked):
    await deliver(bot, tapped(asked), Reply.of(Screen("een"), Screen("twee")))
    assert [(one["message_id"] == asked, one["text"]) for one in await phone.sees()] == [
        (True, "een"),
        (False, "twee"),
    ]


async def test_an_edit_that_changes_nothing_is_done(bot, phone, asked):
    sent = await deliver(bot, tapped(asked), Reply.of(Screen("Klaar?", YES, question=("sheep", "x"))))
    assert sent == {("sheep", "x"): asked}
    assert len(await phone.sees()) == 1


async def test_a_tap_on_a_message_that_is_gone_is_answered_with_a_new_one(bot, phone):
    sent = await deliver(bot, tapped(999), Reply.of(Screen("Klaar?", YES, question=("sheep", "x"))))
    (message,) = await phone.sees()
    assert sent == {("sheep", "x"): message["message_id"]}


async def test_a_late_tap_is_swallowed_and_answered_all_the_same(bot, phone, asked):
    await deliver(bot, tapped(asked, "no-such-tap"), Reply.of(Screen("Klaar.")))
    assert (await phone.sees())[0]["text"] == "Klaar."


async def test_a_reply_without_screens_ends_the_spinner(bot, phone, asked):
    tap = await phone.taps(asked, "sheep:yes")
    assert await deliver(bot, tapped(asked, tap), Reply()) == {}
    assert (await phone.answered(tap))["answered"] is True
    assert (await phone.sees())[0]["text"] == "Klaar?"


async def test_old_buttons_go_and_the_text_stays(bot, phone, asked):
    await deliver(bot, typed(), Reply((Screen("Dank je."),), strip=frozenset({asked})))
    old, new = await phone.sees()
    assert (old["text"], old["keyboard"], new["text"]) == ("Klaar?", [], "Dank je.")


@pytest.mark.parametrize("fault", [{"status": 400}, {"status": 429}, {"status": 502}, {"drop": "before"}])
async def test_old_buttons_that_cannot_be_taken_off_do_not_keep_the_answer_back(bot, phone, asked, fault):
    await phone.breaks(method="editMessageReplyMarkup", **fault)
    await deliver(bot, typed(), Reply((Screen("Dank je."),), strip=frozenset({asked, 999})))
    assert (await phone.sees())[-1]["text"] == "Dank je."


async def test_buttons_that_are_off_already_and_messages_that_are_gone_are_fine(bot, phone, asked):
    for _ in range(2):
        await deliver(bot, typed(), Reply(strip=frozenset({asked, 999})))
    assert (await phone.sees())[0]["keyboard"] == []


async def test_who_blocked_the_coach_is_told_apart(bot, phone):
    await phone.blocks()
    with pytest.raises(Forbidden):
        await deliver(bot, typed(), Reply.of(Screen("hoi")))


@pytest.mark.parametrize(
    ("fault", "error"),
    [({"status": 502}, NetworkError), ({"status": 400}, BadRequest), ({"garbage": True}, TelegramError)],
)
async def test_a_send_that_fails_every_time_says_so(bot, phone, fault, error, monkeypatch):
    monkeypatch.setattr(outgoing, "PAUSES", (0.0, 0.0))
    await phone.breaks(method="sendMessage", times=3, **fault)
    with pytest.raises(error):
        await deliver(bot, typed(), Reply.of(Screen("hoi")))


async def test_a_send_that_telegram_refused_is_not_tried_again(bot, phone, monkeypatch):
    """BadRequest is a NetworkError in the library: it is looked at first."""
    monkeypatch.setattr(outgoing, "PAUSES", (0.0, 0.0))
    await phone.breaks(method="sendMessage", times=1, status=400)
    with pytest.raises(BadRequest):
        await deliver(bot, typed(), Reply.of(Screen("hoi")))
    assert await phone.sees() == []


async def test_a_send_that_the_network_lost_is_tried_again(bot, phone, monkeypatch):
    monkeypatch.setattr(outgoing, "PAUSES", (0.0, 0.0))
    await phone.breaks(method="sendMessage", times=2, status=502)
    await deliver(bot, typed(), Reply.of(Screen("hoi")))
    assert (await phone.sees())[-1]["text"] == "hoi"


class TestChains:
    async def test_replies_to_one_chat_do_not_interleave_and_others_need_not_wait(self):
        chains, said, go = Chains(), [], asyncio.Event()

        def reply(name: str, *, held: bool = False):
            async def two_screens() -> None:
                said.append(f"{name} 1")
                await (go.wait() if held else asyncio.sleep(0))
                said.append(f"{name} 2")

            return two_screens

        chains.start(ANNE, reply("first", held=True))
        chains.start(ANNE, reply("second"))
        chains.start(ANNE + 1, reply("other"))
        for _ in range(10):
            await asyncio.sleep(0)
        assert said == ["first 1", "other 1", "other 2"]
        go.set()
        await chains.finish(5)
        assert said[3:] == ["first 2", "second 1", "second 2"]

    async def test_a_chat_without_replies_under_way_is_forgotten(self):
        chains, go = Chains(), asyncio.Event()

        async def reply() -> None:
            await go.wait()

        for chat in (ANNE, ANNE, ANNE + 1):
            chains.start(chat, reply)
        assert len(chains) == 2
        go.set()
        await chains.finish(5)
        assert len(chains) == 0

    async def test_what_takes_too_long_is_given_up_with_all_behind_it(self):
        chains, said = Chains(), []

        async def hangs() -> None:
            await asyncio.Event().wait()

        async def speaks() -> None:
            said.append("too late")

        chains.start(ANNE, hangs)
        chains.start(ANNE, speaks)
        await asyncio.wait_for(chains.finish(0.01), 5)
        assert (len(chains), said) == (0, [])

    @pytest.mark.parametrize(
        ("number", "left"), [(6, [0, 1, 2, 3, 4, 5]), (7, [0, 2, 3, 4, 5, 6]), (9, [0, 4, 5, 6, 7, 8])]
    )
    @pytest.mark.parametrize("begun", [True, False])
    async def test_of_more_than_five_that_wait_in_a_chat_the_oldest_are_not_sent(self, number, left, begun):
        chains, said, go = Chains(), [], asyncio.Event()

        def reply(name: int):
            async def speak() -> None:
                await go.wait()
                said.append(name)

            return speak

        with structlog.testing.capture_logs() as logged:
            for name in range(number):
                chains.start(ANNE, reply(name))
                if begun:
                    await asyncio.sleep(0)
            chains.start(ANNE + 1, reply(99))
            go.set()
            await chains.finish(5)
        assert [name for name in said if name != 99] == left
        assert len(chains) == 0
        assert [one["count"] for one in logged] == [number - 6] * (number > 6)

    async def test_what_comes_after_a_dropped_reply_still_waits_for_the_one_under_way(self):
        chains, said, go = Chains(), [], asyncio.Event()

        async def held() -> None:
            await go.wait()
            said.append("held")

        async def speaks() -> None:
            said.append("speaks")

        chains.start(ANNE, held)
        for _ in range(20):
            chains.start(ANNE, speaks)
        for _ in range(20):
            await asyncio.sleep(0)
        assert said == []
        go.set()
        await chains.finish(5)
        assert said == ["held", *["speaks"] * 5]

    async def test_who_waits_for_a_batch_waits_for_no_dropped_reply_and_for_none_apart(self):
        chains, go = Chains(), asyncio.Event()

        async def held() -> None:
            await go.wait()

        outgoing.BATCH.set(batch := [])
        for _ in range(8):
            chains.start(ANNE, held)
        chains.start(ANNE + 1, held, apart=True)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert [task.cancelled() for task in batch] == [False, True, True, *[False] * 5]
        go.set()
        await chains.finish(5)
