"""Text that was typed before the question that it would answer was asked."""

from datetime import timedelta

import pytest

from bot.db import questions
from tests.tg.router.askers import ANNE, open_questions, texts


class TestTextThatIsOlderThanTheQuestion:
    """After an outage a question is asked first, and what was typed before it comes in behind it."""

    def asked(self, anne, *, ahead: timedelta, message_id: int | None = 7) -> None:
        with anne.database() as conn:
            questions.put(conn, ANNE, "sheep", "x", now=anne.now + ahead)
            if message_id is not None:
                questions.note_message(conn, ANNE, ("sheep", "x"), message_id)

    def types(self, anne, message_id: int):
        return anne._play(anne._incoming("text", text="wol", message_id=message_id))

    @pytest.mark.parametrize("message_id", [6, 8])
    def test_does_not_answer_it(self, anne, log, message_id):
        self.asked(anne, ahead=timedelta(hours=3))
        assert texts(self.types(anne, message_id)) == ["sheep? such as: wol"]
        assert "sheep reads" not in log.calls
        assert open_questions(anne) == ["sheep"]

    @pytest.mark.parametrize("known", [7, None])
    def test_does_not_answer_it_by_a_few_seconds(self, anne, known):
        self.asked(anne, ahead=timedelta(seconds=2, milliseconds=1), message_id=known)
        self.types(anne, 6)
        assert open_questions(anne) == ["sheep"]

    @pytest.mark.parametrize("known", [7, None])
    def test_answers_it_where_only_the_second_was_cut_off(self, anne, known):
        self.asked(anne, ahead=timedelta(seconds=2), message_id=known)
        assert texts(self.types(anne, 6)) == ["sheep noted"]

    def test_answers_it_where_it_stands_below_and_only_the_clocks_differ(self, anne):
        self.asked(anne, ahead=timedelta(minutes=5))
        assert texts(self.types(anne, 8)) == ["sheep noted"]

    def test_may_answer_an_earlier_question(self, anne, log):
        anne.says("/nachten")
        anne.later(seconds=5)
        self.asked(anne, ahead=timedelta(hours=3))
        log.calls.clear()
        assert texts(anne.says("vol")) == ["moon noted"]
        assert log.calls == ["moon reads"]

    def test_a_tap_answers_whatever_the_clocks_say(self, anne):
        anne.says("/dagboek")
        anne.now -= timedelta(hours=3)
        assert texts(anne.taps("ja")) == ["sheep tapped"]
