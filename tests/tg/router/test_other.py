"""Coming and going, whatever is no text, and what the router itself keeps."""

import pytest

from bot.db import people, schedules
from bot.tg.screen import Reply
from tests.tg.router.askers import ANNE, open_questions, texts, words


class TestComingAndGoing:
    def test_who_blocks_is_planned_nothing_and_told_nothing(self, anne):
        assert anne.sends("blocked") == Reply()
        assert anne.person().gone_at == anne.now
        with anne.database() as conn:
            assert schedules.of_person(conn, ANNE) == []

    @pytest.mark.parametrize("how", ["unblocked", "text", "sticker", "tap"])
    def test_whatever_they_do_next_brings_them_back_with_their_plans(self, anne, how):
        with anne.database() as conn:
            before = [(one.kind, one.wall) for one in schedules.of_person(conn, ANNE)]
        anne.sends("blocked")
        anne.later(days=3)
        anne.taps_data("do:week", 7) if how == "tap" else anne.sends(how, text="/week" if how == "text" else "")
        assert anne.person().gone_at is None
        with anne.database() as conn:
            planned = schedules.of_person(conn, ANNE)
        assert [(one.kind, one.wall) for one in planned] == before
        assert all(one.next_due_at > anne.now for one in planned)

    def test_unblocking_says_nothing(self, anne):
        assert anne.sends("unblocked") == Reply()

    def test_their_open_question_is_still_open(self, anne):
        anne.says("/dagboek")
        anne.sends("blocked")
        anne.later(days=3)
        assert texts(anne.says("wol")) == ["sheep noted"]


class TestAnythingElse:
    @pytest.mark.parametrize("kind", ["sticker", "photo", "voice", "edited", "other", "location"])
    @pytest.mark.parametrize("language", ["nl", "en"])
    def test_gets_one_kind_reply_in_the_persons_language(self, anne, kind, language):
        with anne.database() as conn:
            people.change(conn, ANNE, language=language)
        assert texts(anne.sends(kind, text="")) == [words(anne, f"router-{kind}", language)]

    def test_is_followed_by_the_open_question(self, anne):
        anne.says("/dagboek")
        old = max(anne.chat)
        reply = anne.sends("sticker")
        assert texts(reply) == [words(anne, "router-sticker"), "sheep?"]
        assert reply.strip == {old}

    def test_a_location_answers_a_question_that_takes_one(self, anne):
        anne.says("/dagboek")
        assert texts(anne.sends("location", position=(52.0, 5.0))) == ["sheep noted"]

    def test_an_edit_answers_no_question(self, anne, log):
        anne.says("/dagboek")
        log.calls.clear()
        assert texts(anne.sends("edited", text="wol"))[0] == words(anne, "router-edited")
        assert log.calls == []
        assert open_questions(anne) == ["sheep"]


def test_what_is_registered_can_be_listed(anne):
    assert anne.router.commands == {"diary", "nights", "week", "start"}
    assert anne.router.actions == {"week"}


def test_every_step_leaves_nothing_in_memory(anne):
    before = {name: repr(value) for name, value in vars(anne.router).items()}
    for text in ("/dagboek", "wol", "wat?", "blorp", "/week"):
        anne.says(text)
    assert {name: repr(value) for name, value in vars(anne.router).items()} == before
