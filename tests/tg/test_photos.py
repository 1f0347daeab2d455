"""A screen with a picture: sent, edited in place where Telegram can, and never at the cost of its words."""

import struct
import threading
import zlib
from dataclasses import dataclass, replace

import pytest
import structlog
from telegram.error import Forbidden, NetworkError

from bot.tg import outgoing
from bot.tg.outgoing import deliver, send
from bot.tg.richtext import rich
from bot.tg.screen import Button, Reply, Screen
from tests.tg.test_outgoing import ANNE, YES, labels, tapped, typed

LONG = "Je week. " * 120
NO = ((Button.to("Nee", "sheep", "no"),),)


@dataclass(frozen=True)
class Plain:
    """A grey picture, as wide as is said."""

    width: int = 20

    def png(self) -> bytes:
        def chunk(kind: bytes, body: bytes) -> bytes:
            return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

        head = struct.pack(">IIBBBBB", self.width, 10, 8, 0, 0, 0, 0)
        rows = zlib.compress((b"\0" + b"\x80" * self.width) * 10)
        return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


class Broken:
    def png(self) -> bytes:
        raise ValueError("23:15, heel slecht")


class NoPicture:
    def png(self) -> bytes:
        return b"text"


@pytest.fixture
async def shown(bot) -> int:
    """A picture with a caption and a button, in the chat already."""
    return await send(bot, ANNE, Screen("Je week", YES, picture=Plain()))


def on_picture(message_id: int):
    return replace(tapped(message_id), shows_picture=True)


def width(message) -> int | None:
    return message["photo"]["width"] if "photo" in message else None


async def test_a_picture_goes_with_its_caption_entities_and_buttons(bot, phone):
    text, entities = rich("😴 **Je week**")
    sent = await send(bot, ANNE, Screen(text, YES, entities, silent=True, picture=Plain(30)))
    (message,) = await phone.sees()
    assert (message["message_id"], message["caption"], width(message)) == (sent, "😴 Je week", 30)
    assert [(one["type"], one["offset"], one["length"]) for one in message["caption_entities"]] == [("bold", 3, 7)]
    assert (labels(message), message["silent"]) == ([["Ja"]], True)


async def test_it_is_drawn_outside_the_loop_so_that_nobody_waits_for_it(bot):
    drawn_in: list[threading.Thread] = []

    class Noting(Plain):
        def png(self) -> bytes:
            drawn_in.append(threading.current_thread())
            return super().png()

    await send(bot, ANNE, Screen("Je week", picture=Noting()))
    assert drawn_in != [threading.main_thread()]


async def test_a_text_too_long_for_a_caption_comes_below_its_picture_with_the_buttons(bot, phone):
    sent = await send(bot, ANNE, Screen(LONG, YES, picture=Plain()))
    picture, words = await phone.sees()
    assert (width(picture), picture.get("caption"), labels(picture), picture["silent"]) == (20, None, [], True)
    assert (words["message_id"], words["text"], labels(words), words["silent"]) == (sent, LONG.strip(), [["Ja"]], False)


@pytest.mark.parametrize(("text", "messages"), [("x" * 1024, 1), ("x" * 1025, 2), ("😴" * 512, 1), ("😴" * 513, 2)])
async def test_a_caption_is_measured_in_utf_16_units(bot, phone, text, messages):
    await send(bot, ANNE, Screen(text, picture=Plain()))
    assert len(await phone.sees()) == messages


@pytest.mark.parametrize(("picture", "logged"), [(Broken(), "picture not drawn"), (NoPicture(), "picture refused")])
@pytest.mark.parametrize("text", ["Je week", LONG])
async def test_a_picture_that_fails_takes_nothing_of_the_message_with_it(bot, phone, picture, logged, text):
    with structlog.testing.capture_logs() as logs:
        sent = await send(bot, ANNE, Screen(text, YES, picture=picture))
    (message,) = await phone.sees()
    assert (message["message_id"], message["text"], labels(message)) == (sent, text.strip(), [["Ja"]])
    assert [one["event"] for one in logs] == [logged]
    assert "slecht" not in str(logs)


async def test_an_answer_with_a_picture_may_quote_what_was_written(bot, phone):
    mine = await phone.writes("mijn week?")
    await deliver(bot, typed(mine), Reply((Screen("Je week", picture=Plain()),), quote=True))
    (message,) = await phone.sees()
    assert (message["caption"], message["reply_to"]["message_id"]) == ("Je week", mine)


async def test_who_blocked_the_coach_is_told_apart_by_a_picture_too(bot, phone):
    await phone.blocks()
    with pytest.raises(Forbidden):
        await send(bot, ANNE, Screen("Je week", picture=Plain()))


async def test_a_picture_that_the_network_lost_is_sent_again(bot, phone, monkeypatch):
    monkeypatch.setattr(outgoing, "PAUSES", (0.0, 0.0))
    await phone.breaks(method="sendPhoto", times=2, status=502)
    await deliver(bot, typed(), Reply.of(Screen("Je week", picture=Plain())))
    assert [one["caption"] for one in await phone.sees()] == ["Je week"]
    await phone.breaks(method="sendPhoto", times=3, status=502)
    with pytest.raises(NetworkError):
        await deliver(bot, typed(), Reply.of(Screen("Je week", picture=Plain())))


class TestATapEditsInPlace:
    async def test_a_picture_takes_the_place_of_words(self, bot, phone):
        asked = await send(bot, ANNE, Screen("Klaar?", YES))
        screen = Screen("Je week", NO, question=("sheep", "y"), picture=Plain(40))
        sent = await deliver(bot, tapped(asked), Reply.of(screen))
        (message,) = await phone.sees()
        assert (message["message_id"], message["caption"], width(message)) == (asked, "Je week", 40)
        assert (labels(message), "text" in message, sent) == ([["Nee"]], False, {("sheep", "y"): asked})

    async def test_another_picture_takes_the_place_of_a_picture(self, bot, phone, shown):
        await deliver(bot, on_picture(shown), Reply.of(Screen("Meer", NO, picture=Plain(40))))
        (message,) = await phone.sees()
        assert (message["message_id"], message["caption"], width(message)) == (shown, "Meer", 40)

    async def test_under_the_same_picture_only_the_caption_changes_and_nothing_is_drawn(self, bot, phone, shown):
        (before,) = await phone.sees()
        text, entities = rich("**Meer** cijfers")
        screen = Screen(text, NO, entities, picture=Broken(), same_picture=True)
        await deliver(bot, on_picture(shown), Reply.of(screen))
        (after,) = await phone.sees()
        assert (after["caption"], after["photo"], labels(after)) == ("Meer cijfers", before["photo"], [["Nee"]])
        assert after["caption_entities"][0]["type"] == "bold"

    async def test_the_same_picture_is_drawn_where_the_message_had_none(self, bot, phone):
        asked = await send(bot, ANNE, Screen("Klaar?", YES))
        await deliver(bot, tapped(asked), Reply.of(Screen("Meer", picture=Plain(40), same_picture=True)))
        (message,) = await phone.sees()
        assert (message["message_id"], width(message)) == (asked, 40)

    async def test_words_instead_of_a_picture_come_below_it_and_its_buttons_go(self, bot, phone, shown):
        screen = Screen("Zonder cijfers", NO, question=("sheep", "y"))
        sent = await deliver(bot, on_picture(shown), Reply.of(screen))
        old, new = await phone.sees()
        assert (old["caption"], labels(old)) == ("Je week", [])
        assert (new["text"], labels(new), sent) == ("Zonder cijfers", [["Nee"]], {("sheep", "y"): new["message_id"]})

    async def test_a_picture_that_telegram_forgot_to_mention_is_met_all_the_same(self, bot, phone, shown):
        """The message of a tap may be inaccessible: nothing is known of it but its id."""
        await deliver(bot, tapped(shown), Reply.of(Screen("Zonder cijfers")))
        old, new = await phone.sees()
        assert (labels(old), new["text"]) == ([], "Zonder cijfers")

    async def test_a_text_too_long_for_the_caption_comes_below(self, bot, phone, shown):
        await deliver(bot, on_picture(shown), Reply.of(Screen(LONG, NO, picture=Plain(), same_picture=True)))
        old, picture, words = await phone.sees()
        assert (labels(old), width(picture), words["text"], labels(words)) == ([], 20, LONG.strip(), [["Nee"]])

    async def test_an_edit_that_changes_nothing_is_done(self, bot, phone, shown):
        screen = Screen("Je week", YES, question=("sheep", "x"), picture=Plain(), same_picture=True)
        assert await deliver(bot, on_picture(shown), Reply.of(screen)) == {("sheep", "x"): shown}
        assert len(await phone.sees()) == 1

    async def test_a_picture_that_fails_leaves_the_words_in_place(self, bot, phone):
        asked = await send(bot, ANNE, Screen("Klaar?", YES))
        await deliver(bot, tapped(asked), Reply.of(Screen("Je week", NO, picture=Broken())))
        (message,) = await phone.sees()
        assert (message["message_id"], message["text"], labels(message)) == (asked, "Je week", [["Nee"]])

    async def test_an_old_picture_never_stands_above_the_caption_of_one_that_fails(self, bot, phone, shown):
        await deliver(bot, on_picture(shown), Reply.of(Screen("Vorige week", NO, picture=Broken())))
        old, new = await phone.sees()
        assert (old["caption"], labels(old), new["text"]) == ("Je week", [], "Vorige week")

    async def test_a_message_that_is_gone_is_answered_with_a_new_picture(self, bot, phone):
        sent = await deliver(bot, tapped(999), Reply.of(Screen("Je week", question=("sheep", "x"), picture=Plain())))
        (message,) = await phone.sees()
        assert (sent, width(message)) == ({("sheep", "x"): message["message_id"]}, 20)
