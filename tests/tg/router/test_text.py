"""In which order text is read: danger, commands, open questions, questions for the coach."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.db import people, questions
from bot.db.tables import seen_updates
from bot.tg.router import Unread
from tests.tg.router.askers import ANNE, open_questions, texts, words


class TestTheOrderForText:
    def test_danger_comes_before_a_command_and_before_an_open_question(self, anne, log):
        anne.says("/dagboek")
        log.calls.clear()
        assert texts(anne.says("/dagboek ik wil niet meer leven")) == ["call 113"]
        assert texts(anne.says("ik wil niet meer leven")) == ["call 113"]
        assert log.calls == []

    @pytest.mark.parametrize("kind", ["photo", "edited", "voice", "other"])
    def test_danger_is_seen_in_a_caption_and_in_an_edit_too(self, anne, kind):
        assert texts(anne.sends(kind, text="ik wil niet meer leven")) == ["call 113"]

    def test_danger_is_answered_to_somebody_who_has_not_agreed(self, stranger):
        assert texts(stranger.says("ik wil niet meer leven")) == ["call 113"]
        assert stranger.person() is None

    def test_a_command_word_comes_before_an_open_question(self, anne, log):
        anne.says("/dagboek")
        log.calls.clear()
        assert texts(anne.says("week")) == ["your week"]
        assert log.calls == ["week"]

    def test_the_question_asked_last_reads_first(self, anne, log):
        anne.says("/dagboek")
        anne.later(seconds=5)
        anne.says("/nachten")
        log.calls.clear()
        assert texts(anne.says("vol")) == ["moon noted"]
        assert log.calls == ["moon reads"]
        assert open_questions(anne) == ["sheep"]

    def test_what_the_latest_question_does_not_take_an_older_one_may(self, anne, log):
        anne.says("/dagboek")
        anne.says("/nachten")
        log.calls.clear()
        assert texts(anne.says("wol")) == ["sheep noted"]
        assert log.calls == ["moon reads", "sheep reads"]

    def test_only_then_is_it_a_question_for_the_coach(self, anne, log):
        anne.says("/dagboek")
        log.calls.clear()
        anne.says("is 20 minuten wakker normaal?")
        assert log.calls == ["sheep reads", "told", "understand nl"]

    def test_what_answers_no_open_question_may_be_told_unasked(self, anne, log):
        anne.says("/dagboek")
        log.calls.clear()
        assert texts(anne.says("gras")) == ["thanks"]
        assert log.calls == ["sheep reads", "told"]
        assert open_questions(anne) == ["sheep"]

    def test_danger_and_commands_come_before_it(self, anne, log):
        anne.says("ik wil niet meer leven")
        anne.says("week")
        anne.taps_data("do:week", 7)
        assert "told" not in log.calls

    def test_who_is_not_settled_tells_nothing_unasked(self, anne, log):
        with anne.database() as conn:
            people.change(conn, ANNE, settled_at=None)
        anne.says("gras")
        assert "told" not in log.calls

    def test_a_question_that_expired_reads_nothing(self, anne, log):
        with anne.database() as conn:
            questions.put(conn, ANNE, "sheep", "x", now=anne.now, expires_at=anne.now + timedelta(hours=1))
        anne.later(hours=1)
        assert texts(anne.says("wol")) == ["unknown"]

    def test_a_question_of_a_feature_that_is_gone_is_passed_over(self, anne):
        with anne.database() as conn:
            questions.put(conn, ANNE, "dinosaur", "x", now=anne.now + timedelta(days=1))
            questions.put(conn, ANNE, "sheep", "x", now=anne.now)
        assert texts(anne.says("wat?")) == ["an answer", "sheep?"]


class TestTextThatNobodyTook:
    def test_it_is_handed_back_so_that_searching_holds_no_transaction(self, anne):
        came = anne._incoming("text", text="hoe laat is het")
        with anne.database() as conn:
            assert anne.router.handle(conn, came) == Unread("hoe laat is het", "nl")
            assert conn.execute(select(seen_updates.c.update_id)).first() is None

    def test_after_the_answer_the_open_question_is_asked_again_and_its_old_buttons_go(self, anne):
        anne.says("/dagboek")
        old = max(anne.chat)
        reply = anne.says("is 20 minuten wakker normaal?")
        assert texts(reply) == ["an answer", "sheep?"]
        assert reply.strip == {old}
        assert (anne.chat[old].keyboard, anne.labels) == ((), ["ja"])

    def test_without_an_open_question_there_is_just_the_answer(self, anne):
        assert texts(anne.says("is 20 minuten wakker normaal?")) == ["an answer"]

    def test_gibberish_gets_an_example_for_the_open_question(self, anne):
        anne.says("/dagboek")
        old = max(anne.chat)
        reply = anne.says("blorp")
        assert texts(reply) == ["sheep? such as: wol"]
        assert reply.strip == {old}

    def test_gibberish_without_a_question_is_not_known(self, anne):
        assert texts(anne.says("blorp")) == ["unknown"]

    def test_somebody_who_has_not_agreed_gets_answers_too_and_nothing_is_kept(self, stranger, log):
        assert texts(stranger.says("is 20 minuten wakker normaal?")) == ["an answer"]
        assert texts(stranger.says("blorp")) == ["welcome"]
        assert stranger.person() is None


class TestCommands:
    @pytest.mark.parametrize(
        "typed", ["/dagboek", "/DAGBOEK", "/Dagboek@sluimer_bot", "dagboek", "Dagboek!", " ochtend "]
    )
    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_however_it_is_written_and_whatever_the_persons_language(self, anne, typed, language):
        with anne.database() as conn:
            people.change(conn, ANNE, language=language)
        assert texts(anne.says(typed)) == ["sheep?"]

    def test_a_command_may_carry_more_words_a_bare_word_may_not(self, anne):
        assert texts(anne.says("/dagboek van gisteren")) == ["sheep?"]
        assert texts(anne.says("dagboek van gisteren")) == ["sheep? such as: wol"]

    @pytest.mark.parametrize("typed", ["/bestaatniet", "/", "//", "/dag boek", "/help!me"])
    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_an_unknown_command_gets_a_kind_line(self, anne, typed, language):
        with anne.database() as conn:
            people.change(conn, ANNE, language=language)
        assert texts(anne.says(typed)) == [words(anne, "router-unknown-command", language)]
