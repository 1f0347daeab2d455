"""What is typed to the coach: wishes, small talk, follow-ups, votes and kept questions."""

from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from bot.db import people
from bot.db.tables import kept_questions, last_topics, metadata, topic_votes
from bot.delivery.kinds import OutboxRow
from bot.delivery.record import obstacle
from bot.domain.pause import paused_until
from bot.features import account, checkin, faq
from bot.features.faq import store
from tests.support.stage import Stage, person, planned


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, [faq.register, account.register, checkin.register])
    stage.settled()
    return stage


def rows(stage: Stage, table) -> list:
    with stage.database() as conn:
        return list(conn.execute(table.select()))


class TestWishes:
    def test_a_time_for_the_reminder_is_confirmed_then_done(self, stage: Stage) -> None:
        stage.says("zet de herinnering op half 10 aub")
        assert stage.last.text == "Zal ik je voortaan om 21:30 aan je magnesium herinneren?"
        assert stage.labels == ["Herinnering op 21:30", "Laat maar"]
        assert ("magnesium", time(22)) in planned(stage)
        stage.taps("Herinnering op 21:30")
        assert ("magnesium", time(21, 30)) in planned(stage)
        assert "21:30" in stage.last.text

    def test_who_was_never_screened_meets_the_safety_screen_first(self, stage: Stage) -> None:
        stage.settled(magnesium="none", screened_at=None)
        stage.says("remind me at 9 pm please")
        stage.taps("21:00")
        assert "magnesium" not in dict(planned(stage))
        assert stage.last.question == ("account", "setting")

    def test_never_mind_changes_nothing(self, stage: Stage) -> None:
        before = person(stage)
        stage.says("ik ben twee weken weg")
        stage.taps("Laat maar")
        assert stage.last.text == "Goed, dan laat ik het zoals het is."
        assert replace(person(stage), heard_at=before.heard_at) == before

    def test_two_weeks_away_are_a_pause(self, stage: Stage) -> None:
        stage.says("ik ben twee weken weg")
        assert stage.last.text == "Zal ik je met rust laten? Ik kom op 25 juni terug."
        stage.taps("Ja, laat me met rust")
        assert person(stage).paused_until == date(2026, 6, 25)

    def test_all_my_data_are_deleted_after_being_asked_once_more(self, stage: Stage) -> None:
        stage.says("verwijder al mijn gegevens")
        stage.taps("Wis alles")
        assert stage.person() is not None
        stage.taps("Ja, wis alles")
        assert stage.person() is None

    def test_another_language_is_asked_in_that_language(self, stage: Stage) -> None:
        stage.says("in english please")
        assert stage.last.text == "Shall I speak English with you from now on?"
        stage.taps("English")
        assert person(stage).language == "en"

    def test_a_night_leads_to_that_night(self, stage: Stage) -> None:
        stage.says("zaterdagnacht: het licht ging erg laat uit")
        assert "zaterdag op zondag" in stage.last.text
        stage.taps("Mijn nacht invullen")
        assert stage.last.question == ("checkin", "2026-06-07")


class TestSmallTalk:
    @pytest.mark.parametrize(
        ("said", "answered"),
        [
            ("hoi", "Hoi!"),
            ("dankjewel!", "Graag gedaan!"),
            ("ben je een mens", "programma"),
            ("thanks a lot", "welcome"),
        ],
    )
    def test_gets_a_short_human_reply_and_no_topic(self, stage: Stage, said: str, answered: str) -> None:
        stage.says(said)
        assert answered in stage.last.text
        assert rows(stage, last_topics) == []


class TestFollowingUp:
    def test_a_question_without_a_subject_goes_on_from_the_last_answer(self, stage: Stage) -> None:
        stage.says("welke magnesium is het beste, citraat of bisglycinaat")
        stage.says("en hoeveel dan?")
        assert "250 mg" in stage.last.text

    def test_a_quarter_of_an_hour_later_it_stands_alone(self, stage: Stage) -> None:
        stage.says("welke magnesium is het beste, citraat of bisglycinaat")
        with stage.database() as conn:
            assert store.last_topic(conn, stage.user, stage.now + timedelta(minutes=15)) == "mg-form"
            assert store.last_topic(conn, stage.user, stage.now + timedelta(minutes=16)) is None
        assert rows(stage, last_topics) == []


class TestVotes:
    def test_are_counted_by_topic_and_say_nothing_of_who(self, stage: Stage) -> None:
        stage.says("hoeveel mg magnesium per dag?")
        stage.taps("Dit hielp")
        assert [tuple(row) for row in rows(stage, topic_votes)] == [("mg-dose", "nl", 1, 0)]
        assert "Dit hielp" not in stage.labels
        assert "Bewaar mijn vraag" not in stage.labels
        assert stage.toasts == ["Fijn, dank je."]

    def test_an_answer_stays_whole_after_the_vote(self, stage: Stage) -> None:
        stage.says("hoeveel mg magnesium per dag?")
        stage.taps("Meer hierover")
        whole = stage.last.text
        stage.taps("Dit hielp niet")
        assert stage.last.text == whole
        assert [tuple(row) for row in rows(stage, topic_votes)] == [("mg-dose", "nl", 0, 1)]

    def test_a_stranger_may_vote_and_is_not_offered_to_be_kept(self, tmp_path: Path) -> None:
        stage = Stage(tmp_path, [faq.register])
        stage.says("hoeveel mg magnesium per dag?")
        stage.taps("Dit hielp niet")
        assert "Bewaar mijn vraag" not in stage.labels
        assert rows(stage, kept_questions) == []


class TestKeptQuestions:
    def test_a_question_is_kept_only_on_the_press(self, stage: Stage) -> None:
        stage.says("hoeveel mg magnesium per dag?")
        stage.taps("Dit hielp niet")
        assert rows(stage, kept_questions) == []
        at, data = stage.find("Bewaar mijn vraag")
        stage._play(stage._incoming("tap", data=data, message_id=at, answered="hoeveel mg magnesium per dag?"))
        (row,) = rows(stage, kept_questions)
        assert (row.question.text, row.question.topic) == ("hoeveel mg magnesium per dag?", "mg-dose")
        assert stage.last.text.startswith("Dank je, ik bewaar je vraag.")

    def test_what_was_not_understood_can_be_kept_and_twice_is_once(self, stage: Stage) -> None:
        stage.says("wie wint de tour dit jaar")
        at, data = stage.find("Bewaar mijn vraag")
        for _ in range(2):
            stage._play(stage._incoming("tap", data=data, message_id=at, answered="wie wint de tour dit jaar"))
        (row,) = rows(stage, kept_questions)
        assert row.question.topic == ""

    def test_where_the_question_is_gone_it_is_asked_for_again(self, stage: Stage) -> None:
        stage.says("wie wint de tour dit jaar")
        stage.taps("Bewaar mijn vraag")
        assert stage.last.text.startswith("Ik zie je vraag niet meer.")
        assert rows(stage, kept_questions) == []


class TestDanger:
    def test_a_crisis_pauses_all_messages_and_asks_a_day_later(self, stage: Stage) -> None:
        stage.says("ik wil niet meer leven")
        assert person(stage).paused_at == stage.now
        assert person(stage).paused_until is None
        assert planned(stage) == []
        kind = stage.registered[1]
        with stage.database() as conn:
            waiting = conn.execute(metadata.tables["outbox"].select()).one()
        assert (waiting.kind, waiting.due_at) == ("resume", stage.now + timedelta(days=1))
        stage.later(days=1)
        paused = person(stage)
        with stage.database() as conn:
            screen = kind.compose(conn, paused, waiting, stage.now)
        assert "Zal ik weer beginnen met de ochtendvragen?" in screen.text
        assert "113" in screen.text
        assert "1813" in screen.text
        stage.posts(screen)
        stage.taps("Nog niet")
        assert person(stage).paused_at is not None
        stage.posts(screen)
        stage.taps("Ja")
        assert paused_until(person(stage), stage.now) is None

    def test_the_question_a_day_later_passes_the_worker_though_all_else_is_paused(self, stage: Stage) -> None:
        stage.says("/pauze")
        stage.taps("Tot ik me meld")
        paused = person(stage)
        row = OutboxRow(1, stage.user, "resume", date(2026, 6, 12), 0, stage.now + timedelta(days=1), 0)
        assert obstacle(paused, row, row.due_at) is None
        assert obstacle(paused, replace(row, kind="checkin"), row.due_at) == "unwanted"
        assert obstacle(replace(paused, gone_at=stage.now), row, row.due_at) == "unwanted"

    def test_a_pause_that_is_over_or_dated_makes_way_for_an_open_one(self, stage: Stage) -> None:
        for until in (date(2026, 6, 1), date(2026, 6, 13)):
            stage.settled()
            with stage.database() as conn:
                people.change(conn, stage.user, paused_at=stage.now - timedelta(days=20), paused_until=until)
            stage.says("ik wil niet meer leven")
            assert (person(stage).paused_at, person(stage).paused_until) == (stage.now, None)

    def test_a_second_crisis_on_one_day_is_asked_about_too(self, stage: Stage) -> None:
        stage.says("ik wil niet meer leven")
        stage.later(hours=1)
        stage.says("/verder")
        stage.later(hours=1)
        stage.says("ik wil niet meer leven")
        waiting = [row for row in rows(stage, metadata.tables["outbox"]) if row.state == "waiting"]
        assert max(row.due_at for row in waiting) >= stage.now + timedelta(days=1)

    def test_who_is_all_right_hears_that_messages_rest_and_can_bring_them_back(self, stage: Stage) -> None:
        stage.says("ik wil niet meer leven")
        stage.taps("Het gaat, we kunnen verder")
        assert stage.last.text == "Je berichten staan nu stil. Wil je dat ik weer kom?"
        stage.taps("Weer verder")
        assert paused_until(person(stage), stage.now) is None

    def test_the_text_is_in_the_language_of_the_message(self, stage: Stage) -> None:
        stage.says("i want to die, i cannot go on living")
        assert "Samaritans: call 116 123" in stage.last.text

    def test_who_went_on_meanwhile_is_not_asked(self, stage: Stage) -> None:
        stage.says("ik wil niet meer leven")
        stage.says("/verder")
        found = person(stage)
        with stage.database() as conn:
            waiting = conn.execute(metadata.tables["outbox"].select()).one()
            assert stage.registered[1].compose(conn, found, waiting, stage.now + timedelta(days=1)) is None

    def test_nothing_of_it_is_kept_and_nothing_of_the_reason(self, stage: Stage) -> None:
        stage.says("ik wil niet meer leven")
        with stage.database() as conn:
            for table in metadata.sorted_tables:
                for row in conn.execute(table.select()):
                    assert "leven" not in str(row), table.name

    def test_in_the_middle_of_a_check_in_it_comes_first_and_the_question_stays_open(self, stage: Stage) -> None:
        stage.says("/dagboek")
        asked = stage.last.question
        reply = stage.says("half 12, maar eigenlijk wil ik niet meer leven")
        assert reply.urgent
        assert "113" in stage.last.text
        stage.taps("Het gaat, we kunnen verder")
        assert stage.last.question == asked

    def test_the_way_on_leads_to_what_was_asked(self, stage: Stage) -> None:
        stage.says("mijn borst doet pijn, mag ik magnesium met mijn bloeddrukpillen innemen")
        assert "112" in stage.last.text
        stage.taps("Het gaat, we kunnen verder")
        assert "apotheker" in stage.last.text

    @pytest.mark.parametrize("said", ["20 min", "kwart over 11", "weet ik niet", "niet geslapen"])
    def test_an_answer_to_a_question_is_no_danger(self, stage: Stage, said: str) -> None:
        stage.says("/dagboek")
        stage.says(said)
        assert "113" not in stage.last.text
        assert person(stage).paused_at is None
