"""A bug in a feature, a full disk, a reply that does not arrive."""

from typing import Any

import pytest
import structlog
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from telegram import Update

from bot.catalog.search.danger import Danger
from bot.clock import Clock
from bot.db import people, questions
from bot.delivery.limiter import Limiter
from bot.tg import attempts as module
from bot.tg import outgoing
from bot.tg.attempts import Attempts
from bot.tg.frame import build_application, dispatcher
from bot.tg.receiver import Receiver
from bot.tg.request import AiohttpRequest
from bot.tg.screen import Reply, Screen
from tests.support.stage import content
from tests.tg.receiver.updates import ANNE, PLACE, TOKEN, block, handled, raw, seen, update

SKIPPED = ["update failed"] * 3 + ["update skipped"]


class TestWhenSomethingFails:
    @pytest.fixture
    def attempts(self, receiver, bot, database, monkeypatch) -> Attempts:
        monkeypatch.setattr(module, "PAUSES", (0.0, 0.0))
        return Attempts(bot, database, Clock(), receiver.receive, receiver.give_up)

    @pytest.fixture
    def skipped(self, attempts, receiver):
        """Handle an update that fails each time; returns the log."""

        async def skip(words: str, **fields) -> list[dict[str, Any]]:
            with structlog.testing.capture_logs() as logged:
                await attempts.handle(raw(words, number=10, **fields))
                await receiver.finish()
            return logged

        return skip

    async def test_a_bug_in_a_feature_is_told_and_the_update_is_skipped(self, receiver, bot, phone, database, skipped):
        await handled(receiver, update(bot, "/start"))
        logged = await skipped("/diary")
        assert [(one["event"], one["update_id"]) for one in logged] == [(event, 10) for event in SKIPPED]
        assert (await phone.sees())[-1]["text"] == content().words("en")("router-failed")  # she chose English
        person = await database.run(lambda conn: people.load(conn, ANNE))
        assert person.zone == "Europe/Amsterdam"  # the step that failed left nothing
        assert await seen(database) == [9]

    async def test_a_row_of_a_person_that_cannot_be_read_stops_nobody(self, receiver, bot, phone, database, skipped):
        await handled(receiver, update(bot, "/start"))
        await database.run(lambda conn: conn.execute(text("UPDATE persons SET getup = '25:99'")))
        assert [one["event"] for one in await skipped("/week")] == SKIPPED  # not raised: the next update comes
        assert (await phone.sees())[-1]["text"] == content().words("nl")("router-failed")  # as her Telegram speaks

    async def test_what_people_wrote_is_not_in_the_log(self, receiver, bot, phone, skipped):
        await handled(receiver, update(bot, "/start"))
        logged = await skipped("/diary I dozed off on the road")
        assert logged
        assert "dozed off" not in str(logged)

    async def test_a_message_from_danger_gets_its_help_though_nothing_else_works(
        self, router, receiver, bot, phone, database, skipped
    ):
        await handled(receiver, update(bot, "/start"))
        await database.run(lambda conn: conn.execute(text("UPDATE persons SET getup = '25:99'")))
        router.senses = lambda words: Danger("crisis", sure=True, named=True)
        router.rescue = lambda came, words: Reply.of(Screen(f"call 113: {came.danger.category}"))
        await skipped("ik wil dood")
        assert (await phone.sees())[-1]["text"] == "call 113: crisis"

    async def test_to_a_group_and_to_who_left_nothing_is_said_of_it(self, receiver, bot, phone):
        with structlog.testing.capture_logs() as logged:
            for one in (update(bot, "/start", chat=PLACE), block(bot, 9), Update(9)):
                await receiver.give_up(one)
            await receiver.finish()
        assert logged == []  # nothing was sent that would have been refused
        assert await phone.sees() == []

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

    async def test_where_telegram_refuses_a_reply_there_is_a_kind_word_instead(self, router, receiver, bot, phone):
        """A text of more than 4096 UTF-16 units, say: asking again would change nothing."""
        router.command("sos", lambda conn, turn: Reply.of(Screen("🌙" * 2048 + "x")), strangers=True)
        with structlog.testing.capture_logs() as logged:
            await handled(receiver, update(bot, "/sos"))
        assert [one["text"] for one in await phone.sees()] == [content().words("nl")("router-failed")]
        assert [one["event"] for one in logged] == ["reply refused by Telegram"]
        assert "🌙" not in str(logged)

    async def test_where_even_that_is_refused_it_is_logged(self, receiver, bot, phone):
        await phone.breaks(method="sendMessage", status=400, times=2)
        with structlog.testing.capture_logs() as logged:
            await handled(receiver, update(bot, "/start"))
        assert [one["event"] for one in logged] == ["reply refused by Telegram", "reply not delivered"]
        assert await phone.sees() == []

    async def test_a_screen_that_cannot_be_sent_at_all_is_logged_not_lost_in_silence(self, router, receiver, bot):
        router.command("sos", lambda conn, turn: Reply.of(Screen("x", entities=(None,))), strangers=True)
        with structlog.testing.capture_logs() as logged:
            await handled(receiver, update(bot, "/sos"))
        assert [one["event"] for one in logged] == ["reply failed"]


async def test_a_note_that_cannot_be_kept_is_logged(receiver, bot, phone, monkeypatch):
    def full(*args: object) -> None:
        raise OperationalError("UPDATE", None, Exception("database or disk is full"))

    monkeypatch.setattr(questions, "note_message", full)
    with structlog.testing.capture_logs() as logged:
        await handled(receiver, update(bot, "/start"))
    assert [one["event"] for one in logged] == ["reply failed"]
    assert [one["text"] for one in await phone.sees()] == ["Agreed?"]
