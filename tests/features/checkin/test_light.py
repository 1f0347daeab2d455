"""In a trial the check-in asks its one question, and the rest of those who want to tell more."""

from collections.abc import Callable
from datetime import time, timedelta

import pytest

from bot.db import nights, people
from bot.delivery import outbox
from bot.domain.night import NightAnswers
from tests.features.checkin.conftest import FRIDAY, Mornings

Open = Callable[..., Mornings]
FLAGS = ["Ziek", "Op reis", "Meer alcohol", "Nieuw medicijn", "Wisseldienst", "Vakantie", "Nieuwe gewoonte"]
END = ["Ik wil meer vertellen", "Iets aanpassen"]


@pytest.fixture
def tess(open_stage: Open) -> Mornings:
    """Asks whether she falls asleep sooner; the check-in of Friday has arrived."""
    stage = open_stage("nl", trial="sol")
    stage.arrives()
    return stage


def is_finished(stage: Mornings) -> bool:
    row = stage.night()
    return row is not None and row.finished_at is not None


@pytest.mark.parametrize(
    ("language", "question", "asks", "answer", "told"),
    [
        ("nl", "sol", "Hoelang duurde het voor je sliep? Een schatting is genoeg.", "10", "Inslapen: 10 minuten"),
        ("nl", "waso", "Hoelang was je 's nachts wakker, alles bij elkaar?", "niet", "Wakker in de nacht: niet"),
        ("nl", "quality", "Hoe vond je je nacht?", "gaat wel", "Je nacht: gaat wel"),
        ("en", "sol", "How long until you were asleep? A guess is enough.", "20", "Falling asleep: 20 minutes"),
        ("en", "waso", "How long were you awake during the night, in all?", "no", "Awake in the night: not at all"),
        ("en", "quality", "How was your night?", "so-so", "Your night: so-so"),
    ],
)  # fmt: skip
def test_one_question_is_asked_and_then_it_is_done(
    open_stage: Open, language: str, question: str, asks: str, answer: str, told: str
) -> None:
    stage = open_stage(language, trial=question)
    assert stage.arrives().endswith(f" {asks}")
    assert told in stage.plays(answer)
    assert is_finished(stage)
    assert stage.open_subjects() == []
    assert len(stage.labels) == 9


def test_the_closing_card_says_what_was_told_and_no_figure(tess: Mornings) -> None:
    assert tess.plays("*20 min") == (
        "Dank je, het staat erin. Fijne dag!\n\n"
        "Inslapen: 20 minuten\n\n"
        "Was er iets anders dan anders? Tik het aan, dan weet ik het."
    )
    assert tess.labels == [*FLAGS, *END]


def test_a_night_is_finished_and_its_nudge_is_gone(tess: Mornings) -> None:
    later = tess.now + timedelta(hours=3)
    with tess.database() as conn:
        outbox.enqueue(conn, tess.user, "checkin", FRIDAY, 1, later)
        assert outbox.count_ready(conn, later, 5) == 1
    tess.plays("20")
    with tess.database() as conn:
        assert outbox.count_ready(conn, later, 5) == 0
    assert tess.compose(number=1) is None


def test_leaving_the_question_out_finishes_the_night_as_well(tess: Mornings) -> None:
    assert tess.plays("weet ik niet") == "Prima, deze nacht laat ik leeg. Fijne dag!"
    assert tess.labels == END
    assert tess.answers() == {"skipped": {"sol"}}
    assert is_finished(tess)


@pytest.mark.parametrize("question", ["sol", "waso"])
def test_without_sleep_the_length_is_missing_and_not_nought(open_stage: Open, question: str) -> None:
    stage = open_stage("nl", trial=question)
    stage.arrives()
    assert stage.labels[-4:] == ["Niet geslapen", "Weet ik niet", "Later", "Waarom vraag je dat?"]
    assert "Niet geslapen" in stage.plays("*Niet geslapen")
    assert stage.answers() == {"no_sleep": True}
    assert is_finished(stage)
    assert "0" not in stage.last.text


def test_without_sleep_the_question_how_it_was_is_still_asked(open_stage: Open) -> None:
    stage = open_stage("nl", trial="quality")
    stage.arrives()
    assert stage.plays("niet geslapen").endswith("Hoe vond je je nacht?")
    assert not is_finished(stage)
    stage.plays("terug", "heel slecht")
    assert stage.answers() == {"no_sleep": True, "quality": "very_poor"}
    assert is_finished(stage)


def test_who_slept_after_all_is_asked_the_question_of_the_trial(tess: Mornings) -> None:
    tess.plays("niet geslapen", "*Iets aanpassen")
    assert tess.plays("*Toch geslapen").startswith("Hoelang duurde het voor je sliep?")
    assert "Inslapen: 20 minuten" in tess.plays("20")
    assert tess.answers() == {"sol": 20}
    assert is_finished(tess)


def test_the_reason_is_that_of_the_trial(tess: Mornings) -> None:
    assert tess.plays("waarom?").startswith("Dit is de vraag van je proef.")


def test_a_wrong_answer_gets_an_example_and_a_very_long_one_is_asked_about(tess: Mornings) -> None:
    assert tess.plays("10-15 min").startswith("Noem liever één getal")
    assert tess.plays("4 uur").startswith("Het duurde 4 uur voor je sliep, klopt dat?")
    assert not is_finished(tess)
    tess.restart()
    assert "Inslapen: 4 uur" in tess.plays("ja")
    assert is_finished(tess)


def test_who_wants_to_tell_more_goes_on_with_the_other_questions(tess: Mornings) -> None:
    tess.plays("20")
    assert tess.plays("*Ik wil meer vertellen").startswith("Hoe laat deed je het licht uit")
    tess.restart()
    assert tess.plays("23:30").startswith("23:30. En hoelang was je 's nachts wakker")
    assert is_finished(tess)
    end = tess.plays("10", "06:45", "7 uur", "goed")
    assert "ongeveer" not in end
    assert end.startswith("Dank je, het staat erin. Fijne dag!\n\nLicht uit: 23:30\nInslapen: 20 minuten\n")
    assert tess.labels == [*FLAGS, "Iets aanpassen"]


def test_who_stops_telling_more_has_lost_nothing(tess: Mornings) -> None:
    tess.plays("20", "*Ik wil meer vertellen", "23:30")
    assert tess.plays("later").startswith("Prima")
    assert is_finished(tess)
    assert tess.compose(number=2) is None
    tess.later(hours=26)
    assert tess.arrives(night=FRIDAY + timedelta(days=1)).endswith("Een schatting is genoeg.")


def test_more_that_was_told_comes_off_again_with_undo(tess: Mornings) -> None:
    tess.plays("20", "*Ik wil meer vertellen", "23:30", "10", "06:45", "7 uur", "goed")
    tess.plays("ongedaan maken")
    assert tess.answers() == {"sol": 20}
    assert is_finished(tess)


def test_the_full_form_goes_on_with_all_of_its_questions(open_stage: Open) -> None:
    stage = open_stage("en", trial="sol", form="full")
    stage.arrives()
    stage.plays("20")
    assert stage.plays("*I'd like to add more").startswith("When did you go to bed?")
    stage.plays("22:30", "23:00", "2", "10", "06:45", "7", "good", "no")
    assert "20 minutes" in stage.plays("skip")
    assert stage.labels[-1] == "Change something"


def test_more_can_be_told_after_no_sleep(tess: Mornings) -> None:
    tess.plays("niet geslapen")
    assert tess.plays("*Ik wil meer vertellen").startswith("Hoe vond je je nacht?")
    assert "Je nacht: heel slecht" in tess.plays("heel slecht")


def test_a_whole_night_in_one_message_is_taken_in_and_shows_no_time_asleep(tess: Mornings) -> None:
    text = tess.plays("half 12 licht uit, kwartiertje wakker gelegen, 7 uur wakker")
    assert tess.answers() == {"lights_out": time(23, 30), "sol": 15, "woke": time(7)}
    assert text.startswith("Dank je, het staat erin.\n\nDe nacht van donderdag op vrijdag")
    assert "eslapen" not in text
    assert "nog niet ingevuld" not in text
    assert is_finished(tess)


def test_a_piece_of_a_night_without_the_question_asks_only_that(tess: Mornings) -> None:
    assert tess.plays("half 12 licht uit, 7 uur wakker").endswith("Een schatting is genoeg.")
    assert not is_finished(tess)
    tess.plays("10")
    assert tess.answers() == {"lights_out": time(23, 30), "woke": time(7), "sol": 10}


def test_a_short_night_still_says_not_to_drive(tess: Mornings) -> None:
    tess.plays("10", "*Ik wil meer vertellen", "02:30", "10", "05:30", "5:45", "slecht")
    assert "rijd dan niet" in tess.last.text


def test_a_change_on_the_card_leaves_the_night_finished(tess: Mornings) -> None:
    tess.plays("20", "*Iets aanpassen")
    assert tess.labels == ["Inslapen", *FLAGS, "Ik wil meer vertellen", "Nacht leegmaken", "Klaar"]
    assert "Inslapen: een half uur" in tess.plays("*Inslapen", "*30 min")
    assert is_finished(tess)


def test_emptying_the_answer_opens_the_night_again_and_another_one_does_not(tess: Mornings) -> None:
    tess.plays("20", "*Ik wil meer vertellen", "23:30", "/dagboek")
    tess.plays("*Licht uit", "*Leegmaken")
    assert is_finished(tess)
    tess.plays("*Inslapen", "*Leegmaken")
    assert not is_finished(tess)
    assert "Een schatting is genoeg." in tess.plays("*Invullen")


def test_a_trial_that_begins_in_the_middle_of_a_check_in_asks_no_more_than_its_question(jip: Mornings) -> None:
    jip.plays("23:30")
    with jip.database() as conn:
        people.change(conn, jip.user, trial="sol")
    assert "Inslapen: 20 minuten" in jip.plays("20")
    assert is_finished(jip)


def test_after_the_trial_all_is_asked_again(tess: Mornings) -> None:
    tess.plays("20")
    with tess.database() as conn:
        people.change(conn, tess.user, trial=None)
    tess.later(hours=24)
    assert tess.arrives(night=FRIDAY + timedelta(days=1)).endswith("Hoe laat deed je het licht uit om te slapen?")
    assert "Inslapen: 20 minuten" in tess.plays("/nachten", "*do op vr")


def test_nothing_is_counted_twice_for_who_tells_more(tess: Mornings) -> None:
    tess.plays("20")
    first = tess.night()
    tess.plays("*Ik wil meer vertellen", "23:30", "10")
    row = tess.night()
    assert first is not None
    assert row is not None
    assert (row.inputs, row.seconds, row.finished_at) == (first.inputs, first.seconds, first.finished_at)
    assert row.mended_at is None


def test_an_old_button_of_a_question_that_is_not_asked_changes_nothing(tess: Mornings) -> None:
    tess.taps_data(f"checkin:set:{FRIDAY}:woke:0700", max(tess.chat))
    assert "woke" not in tess.answers()
    assert tess.last.text.startswith("Hoelang duurde het")
    tess.plays("20")
    assert tess.taps_data(f"checkin:set:{FRIDAY}:woke:0700", max(tess.chat)).below


def test_a_night_from_before_shows_its_answers_and_no_time_asleep(tess: Mornings) -> None:
    told = NightAnswers(lights_out=time(23), sol=10, waso=0, woke=time(6), out_of_bed=time(7), quality="good")
    with tess.database() as conn:
        night, zone = FRIDAY - timedelta(days=1), "Europe/Amsterdam"
        nights.save(conn, tess.user, night, zone=zone, answers=told, now=tess.now, finished=True)
    text = tess.plays("/nachten", "*wo op do")
    assert "Licht uit: 23:00" in text
    assert "Geslapen" not in text
