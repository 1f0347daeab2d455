"""The router on a real database, with two small features that ask: in which order text is read, and what is kept."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.db import people, questions, schedules
from bot.db.tables import seen_updates
from bot.tg.router import Fallback, Unread, stale
from bot.tg.screen import Button, Reply, Screen
from tests.support.stage import Stage

ANNE = 1001


@dataclass
class Log:
    """What was called, in order."""

    calls: list[str] = field(default_factory=list)


class Asker:
    """A feature that asks for a word: `accepts` answers it, everything else is not its business."""

    def __init__(self, name: str, accepts: str, log: Log) -> None:
        self.name, self.accepts, self.log = name, accepts, log

    def open(self, conn, turn) -> Reply:
        questions.put(conn, turn.user_id, self.name, "x", now=turn.now)
        return Reply.of(self.ask(conn, turn, None))

    def reads(self, conn, turn, question):
        self.log.calls.append(f"{self.name} reads")
        if turn.text != self.accepts and turn.incoming.position is None:
            return None
        questions.close(conn, turn.user_id, self.name)
        return Reply.of(Screen(f"{self.name} noted"))

    def ask(self, conn, turn, question):
        button = Button.to("ja", self.name, "yes")
        return Screen(f"{self.name}?", ((button,),), question=(self.name, "x"))

    def example(self, conn, turn, question):
        return replace(self.ask(conn, turn, question), text=f"{self.name}? such as: {self.accepts}")

    def tapped(self, conn, turn):
        self.log.calls.append(f"{self.name} tapped")
        if turn.tap.verb == "open":
            return self.open(conn, turn)
        if turn.tap.verb == "toast":
            questions.close(conn, turn.user_id, self.name)
            return Reply(toast="done")
        if questions.find(conn, turn.user_id, self.name, "x") is None:
            return stale(turn)
        questions.close(conn, turn.user_id, self.name)
        return Reply.of(Screen(f"{self.name} tapped"))


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def features(log):
    """sheep (word: wol) opens with /dagboek, moon (word: vol) with /nachten; /week reads; /start is for strangers."""

    def register(router, parts):
        sheep, moon = Asker("sheep", "wol", log), Asker("moon", "vol", log)

        def noted(name, reply):
            def handler(conn, turn):
                log.calls.append(name)
                return reply(conn, turn) if callable(reply) else reply

            return handler

        def begin(conn, turn):
            people.add(conn, turn.user_id, language="nl", zone="Europe/Amsterdam", consent_at=turn.now, version=1)
            return Reply.of(Screen("agreed"))

        router.command("diary", noted("diary", sheep.open))
        router.command("nights", noted("nights", moon.open))
        router.command("week", noted("week", Reply.of(Screen("your week"))), reads=True)
        router.command("start", noted("start", begin), strangers=True)
        for asker in (sheep, moon):
            router.asks(asker.name, asker)
            router.taps(asker.name, asker.tapped)
        told = noted("told", lambda conn, turn: Reply.of(Screen("thanks")) if turn.text == "gras" else None)
        again = noted("told again", lambda conn, turn: Reply.of(Screen("as told")) if turn.text == "gras" else None)
        router.volunteers(told, again=again)
        router.taps("hello", noted("hello", begin), strangers=True)
        router.action("week", noted("do week", Reply.of(Screen("your week"))))
        router.welcome = noted("welcome", Reply.of(Screen("welcome")))
        danger = Reply.of(Screen("call 113"))
        router.safety = lambda conn, turn: danger if "niet meer leven" in turn.text else None
        router.fallback = Fallback(
            understand=lambda text, language: log.calls.append(f"understand {language}") or text.endswith("?"),
            answer=lambda conn, turn: Reply.of(Screen("an answer")) if turn.found else None,
            unknown=lambda conn, turn: Reply.of(Screen("unknown")),
        )

    return register


@pytest.fixture
def stranger(tmp_path, features):
    stage = Stage(tmp_path, [features])
    yield stage
    stage.engine.dispose()


@pytest.fixture
def anne(stranger):
    stranger.settled()
    return stranger


def texts(reply) -> list[str]:
    return [screen.text for screen in reply.screens]


def open_questions(stage) -> list[str]:
    with stage.database() as conn:
        return [one.feature for one in questions.open_of(conn, ANNE, stage.now)]


def words(stage, key: str, language: str = "nl") -> str:
    return stage.catalog.words(language)(key)


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
