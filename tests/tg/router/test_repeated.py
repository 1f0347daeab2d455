"""An update that comes again changes nothing."""

import pytest

from bot.db import people
from bot.tg.screen import Reply
from tests.tg.router.askers import ANNE, open_questions, texts, words


class TestARepeatedUpdate:
    def test_an_answer_is_applied_once_and_the_present_question_is_shown(self, anne, log):
        anne.says("/nachten")
        anne.says("/dagboek")
        anne.says("wol")
        log.calls.clear()
        reply = anne.again()
        assert "sheep reads" not in log.calls
        assert texts(reply) == ["moon?"]
        assert open_questions(anne) == ["moon"]

    def test_showing_the_question_again_leaves_one_set_of_buttons(self, anne):
        anne.says("/dagboek")
        old = max(anne.chat)
        assert texts(anne.again()) == ["sheep?"]
        assert anne.chat[old].keyboard == ()
        assert anne.labels == ["ja"]

    def test_a_tap_is_applied_once(self, anne, log):
        anne.says("/dagboek")
        anne.taps("ja")
        assert texts(anne.again()) == [words(anne, "router-already")]
        assert log.calls.count("sheep tapped") == 1

    def test_what_only_reads_runs_again(self, anne, log):
        anne.says("/week")
        assert texts(anne.again()) == ["your week"]
        assert log.calls == ["week", "week"]

    def test_a_question_for_the_coach_is_answered_again(self, anne):
        anne.says("is 20 minuten wakker normaal?")
        assert texts(anne.again()) == ["an answer"]
        anne.says("/dagboek")
        anne.says("en 30?")
        assert texts(anne.again()) == ["an answer", "sheep?"]

    def test_what_was_told_unasked_is_not_applied_again_and_what_stands_is_shown(self, anne, log):
        anne.says("/dagboek")
        anne.says("gras")
        log.calls.clear()
        assert texts(anne.again()) == ["as told", "sheep?"]
        assert log.calls == ["told again"]

    def test_danger_is_answered_again_whatever_happened_in_between(self, anne):
        anne.says("ik wil niet meer leven")
        assert texts(anne.again()) == ["call 113"]

    def test_gibberish_is_not_taken_for_an_answer_to_a_question_asked_since(self, anne, log):
        anne.says("wol")
        repeated = anne._last
        anne.says("/dagboek")
        log.calls.clear()
        assert texts(anne._play(repeated)) == ["sheep?"]
        assert "sheep reads" not in log.calls
        assert open_questions(anne) == ["sheep"]

    @pytest.mark.parametrize("kind", ["blocked", "unblocked"])
    def test_nothing_is_said_about_blocking(self, anne, kind):
        anne.sends(kind)
        assert anne.again() == Reply()

    def test_an_old_message_does_not_bring_back_who_blocked_since(self, anne):
        anne.says("/week")
        old = anne._last
        anne.sends("blocked")
        anne._play(old)
        assert anne.person().gone_at is not None

    def test_an_edit_does_not_run_as_a_command(self, anne, log):
        anne.sends("edited", text="/week")
        anne.again()
        assert log.calls == []

    def test_after_removal_of_everything_it_is_a_strangers(self, anne):
        anne.says("/dagboek")
        with anne.database() as conn:
            people.remove(conn, ANNE)
        assert texts(anne.again()) == ["welcome"]
