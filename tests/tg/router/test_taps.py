"""Buttons, and what somebody who has not agreed may do."""

import pytest
from sqlalchemy import select

from bot.db import people
from bot.db.tables import seen_updates
from bot.tg.screen import Button, Screen
from tests.tg.router.askers import ANNE, texts, words


class TestTaps:
    def test_the_message_is_edited_in_place_and_other_buttons_of_the_question_go(self, anne):
        anne.says("/dagboek")
        first = max(anne.chat)
        anne.says("wat?")
        newest = max(anne.chat)
        reply = anne.taps("ja", message_id=newest)
        assert (texts(reply), reply.strip, reply.below) == (["sheep tapped"], frozenset(), False)
        assert anne.chat[newest].text == "sheep tapped"
        assert anne.chat[first].keyboard == ()

    def test_a_typed_answer_takes_the_buttons_off_the_question(self, anne):
        anne.says("/dagboek")
        old = max(anne.chat)
        assert anne.says("wol").strip == {old}
        assert anne.chat[old].keyboard == ()

    def test_a_question_opened_anew_from_another_message_leaves_one_set_of_buttons(self, anne):
        anne.says("/dagboek")
        old = max(anne.chat)
        anne.posts(Screen("card", ((Button.to("again", "sheep", "open"),),)))
        reply = anne.taps("again")
        assert reply.strip == {old}
        assert [at for at, screen in anne.chat.items() if screen.keyboard] == [max(anne.chat)]

    def test_a_toast_alone_leaves_no_live_buttons_of_a_closed_question(self, anne):
        anne.says("/dagboek")
        old = max(anne.chat)
        assert anne.taps_data("sheep:toast", old).strip == {old}

    @pytest.mark.parametrize(
        "data", ["dinosaur:yes", "do:fly", "do", "", "sheep", ":", "sheep:", ":yes", "x" * 64, "sheep:yes", "😀"]
    )
    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_an_old_or_senseless_button_gets_a_kind_line_and_goes(self, anne, data, language):
        with anne.database() as conn:
            people.change(conn, ANNE, language=language)
        reply = anne.taps_data(data, 7)
        assert texts(reply) == [words(anne, "router-old-button", language)]
        assert (reply.strip, reply.below) == ({7}, True)

    def test_a_button_works_after_a_restart(self, anne):
        anne.says("/dagboek")
        anne.restart()
        assert texts(anne.taps("ja")) == ["sheep tapped"]

    def test_an_action_runs_from_any_message(self, anne):
        assert texts(anne.taps_data("do:week", 7)) == ["your week"]


class TestStrangers:
    @pytest.mark.parametrize("typed", ["/dagboek", "week", "/bestaatniet"])
    def test_a_command_before_consent_welcomes(self, stranger, typed, log):
        assert texts(stranger.says(typed)) == ["welcome"]
        assert log.calls == ["welcome"]

    @pytest.mark.parametrize("kind", ["sticker", "photo", "voice", "edited", "other", "location"])
    def test_so_does_anything_that_is_no_text(self, stranger, kind):
        assert texts(stranger.sends(kind, position=(52.0, 5.0) if kind == "location" else None)) == ["welcome"]

    def test_what_is_meant_for_them_runs(self, stranger):
        assert texts(stranger.says("/start")) == ["agreed"]
        assert stranger.person() is not None

    def test_a_button_that_is_not_for_them_welcomes_and_one_that_is_runs(self, stranger, log):
        assert texts(stranger.taps_data("sheep:yes", 7)) == ["welcome"]
        assert texts(stranger.taps_data("do:week", 7)) == ["welcome"]
        assert texts(stranger.taps_data("hello:yes", 7)) == ["agreed"]

    @pytest.mark.parametrize("data", ["gone:yes", "do:gone", "garbage", ""])
    def test_a_button_that_nobody_knows_any_more_welcomes_them(self, stranger, data):
        assert texts(stranger.taps_data(data, 7)) == ["welcome"]

    def test_nothing_is_stored_of_them_not_even_the_updates_number(self, stranger):
        for text in ("/dagboek", "hoi", "wat?", "ik wil niet meer leven"):
            stranger.says(text)
        stranger.sends("blocked")
        stranger.sends("unblocked")
        stranger.taps_data("sheep:yes", 7)
        with stranger.database() as conn:
            assert conn.execute(select(seen_updates)).all() == []
            assert set(people.count_rows(conn, ANNE).values()) == {0}

    def test_from_the_moment_they_agree_a_repeated_update_counts_once(self, stranger, log):
        stranger.taps_data("hello:yes", 7)
        stranger.again()
        assert log.calls == ["hello"]


class TestWhoIsNotSettledYet:
    @pytest.fixture
    def newcomer(self, stranger, log):
        """Anne, who has agreed and was not asked everything yet."""
        stranger.taps_data("hello:yes", 7)
        log.calls.clear()
        return stranger

    @pytest.mark.parametrize("data", ["do:week", "sheep:open", "moon:yes"])
    def test_an_action_or_a_button_of_a_feature_waits_and_the_present_question_comes_below(self, newcomer, log, data):
        reply = newcomer.taps_data(data, 7)
        assert (texts(reply), reply.below) == (["welcome"], True)
        assert log.calls == ["welcome"]

    def test_what_is_for_strangers_runs(self, newcomer, log):
        newcomer.router.action("hello", newcomer.router._taps["hello"], strangers=True)
        newcomer.taps_data("hello:yes", 7)
        newcomer.taps_data("do:hello", 7)
        assert log.calls == ["hello", "hello"]

    def test_a_senseless_action_is_an_old_button_for_them_too(self, newcomer):
        assert texts(newcomer.taps_data("do:fly", 7)) == [words(newcomer, "router-old-button")]
