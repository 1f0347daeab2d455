"""What is unlikely is asked about once and then believed; times of which two readings are plausible."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.night import CLOCKS, NightAnswers, NightField, instants
from bot.domain.unlikely import Unlikely
from bot.features.checkin import flow, mending
from bot.features.checkin.form import QUALITIES, Frame
from bot.features.checkin.progress import HOUR, Progress
from bot.features.checkin.store import Case
from tests.features.checkin.conftest import Mornings
from tests.support.stage import content

AUTUMN = date(2026, 10, 25)


def test_an_unlikely_answer_is_asked_about_and_a_yes_goes_on(jip: Mornings) -> None:
    jip.plays("23:30", "20")
    assert jip.plays("5 uur") == "Je was 's nachts 5 uur wakker, klopt dat?"
    assert jip.labels == ["Ja, klopt", "Nee, verbeter"]
    assert jip.plays("*Ja, klopt") == "5 uur. Hoe laat werd je voor het laatst wakker?"
    assert jip.answers()["waso"] == 300


def test_a_no_asks_the_question_again_and_what_is_said_then_is_believed(jip: Mornings) -> None:
    jip.plays("23:30", "20", "5 uur")
    assert jip.plays("nee") == "Hoelang was je 's nachts wakker, alles bij elkaar?"
    assert jip.plays("4,5 uur").startswith("4 uur en 30 minuten. Hoe laat werd je")
    assert jip.answers()["waso"] == 270


def test_the_right_answer_may_be_given_at_once(robin: Mornings) -> None:
    robin.plays("23:30")
    assert robin.plays("4 hours") == "It took 4 hours to fall asleep, is that right?"
    assert robin.plays("40 minutes").startswith("40 minutes. And how long")
    assert robin.answers()["sol"] == 40


def test_a_wrong_answer_gets_an_example_and_a_restart_keeps_the_doubt(curious_jip: Mornings) -> None:
    curious_jip.plays("23:30", "20", "5 uur")
    curious_jip.restart()
    assert curious_jip.plays("xyzzy plugh") == (
        "Typ ja of nee, of gewoon het goede antwoord. Je was 's nachts 5 uur wakker, klopt dat?"
    )
    assert curious_jip.plays("ja").startswith("5 uur.")


def test_a_double_tap_on_yes_says_yes_to_that_doubt_alone(jip: Mornings) -> None:
    jip.later(hours=4)
    jip.plays("20:30", "20", "niet", "06:45")
    assert jip.plays("10:00").startswith("Wakker om 06:45 en uit bed om 10:00, klopt dat?")
    message, data = jip.find("Ja, klopt")
    jip.taps_data(data, message)
    assert jip.last.text.startswith("In bed van 20:30 tot 10:00, dus 13 uur en 30 minuten, klopt dat?")
    jip.taps_data(data, message)
    assert jip.last.text.startswith("In bed van 20:30 tot 10:00")
    assert jip.plays("*Ja, klopt") == "10:00. Hoe vond je je nacht?"


def test_a_doubt_on_the_card_leads_back_to_the_card(jip: Mornings) -> None:
    jip.plays("23:30", "15", "20", "06:45", "07:00", "goed", "*Iets aanpassen", "*Inslapen")
    assert jip.plays("200 minuten") == "Het duurde 3 uur en 20 minuten voor je sliep, klopt dat?"
    assert "Inslapen: 3 uur en 20 minuten" in jip.plays("ja")


def test_of_two_plausible_readings_it_is_asked_which(jip: Mornings) -> None:
    assert jip.plays("half 5") == "04:30, klopt dat?"
    assert jip.labels == ["Ja, klopt", "Nee, 16:30"]
    assert jip.answers() == {}
    assert jip.plays("ja").startswith("04:30. Hoelang"), "and then the odd hour is not asked about once more"


def test_a_no_to_a_reading_takes_the_other_one(robin: Mornings) -> None:
    robin.plays("half past four", "no")
    assert robin.answers()["lights_out"] == time(16, 30)


def test_where_one_reading_is_plausible_it_is_echoed(jip: Mornings) -> None:
    assert jip.plays("11").startswith("23:00. Hoelang")
    assert jip.plays("20", "niet", "7").startswith("07:00. En hoe laat")


def test_the_persons_own_hours_decide_which_readings_are_plausible(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl", lights_out=time(4, 30), getup=time(12))
    stage.arrives()
    assert stage.plays("half 5").startswith("04:30. Hoelang")


def test_in_the_hour_that_comes_twice_it_is_asked_which_one(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl", magnesium="none")
    stage.now = datetime(2026, 10, 25, 7, 30, tzinfo=UTC)
    stage.arrives(0, AUTUMN)
    stage.plays("23:00", "20", "niet")
    assert stage.plays("half 3 's nachts") == (
        "Die nacht ging de klok een uur terug, dus het was twee keer 02:30. Was het voor of na het verzetten?"
    )
    assert stage.labels == ["Voor het verzetten", "Na het verzetten", "Weet ik niet", "Terug"]
    assert stage.plays("erna").startswith("02:30. En hoe laat")
    assert stage.answers(AUTUMN)["after_change"] == {"woke"}
    assert "ongeveer 4 uur en 10 minuten" in stage.plays("04:00", "goed")
    assert "In deze nacht werd de klok verzet." in stage.plays("*Iets aanpassen")


def test_before_the_change_is_the_first_of_the_two_hours(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("en")
    stage.now = datetime(2026, 10, 25, 7, 30, tzinfo=UTC)
    stage.arrives(0, AUTUMN)
    stage.plays("02:10", "*Before the change")
    assert "after_change" not in stage.answers(AUTUMN)
    stage.plays("*Back", "02:20")
    assert "twice" in stage.last.text or "02:20 twice" in stage.last.text
    stage.plays("after")
    assert stage.answers(AUTUMN)["after_change"] == {"lights_out"}


def test_an_hour_that_was_not_there_is_asked_again_with_the_reason(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.now = datetime(2026, 3, 29, 7, 0, tzinfo=UTC)
    stage.arrives(0, date(2026, 3, 29))
    stage.plays("23:00", "20", "niet")
    assert stage.plays("02:30") == (
        "Even kijken: in die nacht ging de klok een uur vooruit, dus 02:30 was er niet. "
        "Hoe laat werd je voor het laatst wakker?"
    )
    assert stage.plays("03:30").startswith("03:30.")


def test_in_the_middle_of_the_night_only_one_reading_is_not_ahead(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.arrives()
    stage.plays("23:00", "20", "niet")
    assert stage.plays("12 uur").startswith("00:00. En hoe laat"), "noon is yet to come"


WALLS = st.times().map(lambda wall: wall.replace(minute=wall.minute // 15 * 15, second=0, microsecond=0))
MOVES = st.lists(
    st.tuples(WALLS, st.sampled_from([0, 10, 60, 200, 300, 700]), st.booleans(), st.booleans()), max_size=40
)
NIGHTS = st.sampled_from([date(2026, 6, 12), AUTUMN, date(2026, 3, 29)])
ZONES_UP = st.sampled_from([None, "America/New_York"])


def _value(step: NightField, wall: time, minutes: int) -> time | int | str | bool:
    if step in CLOCKS:
        return wall
    if step == "awakenings":
        return minutes % 7
    if step == "naps":
        return False
    return minutes if step in ("sol", "waso") else "..." if step == "note" else QUALITIES[minutes % 5]


@settings(max_examples=300)
@given(MOVES, NIGHTS, ZONES_UP, st.sampled_from(["short", "full"]))
def test_no_answers_make_it_doubt_the_same_thing_twice_or_keep_a_contradiction_unsaid(
    moves: list[tuple[time, int, bool, bool]], night: date, zone_up: str | None, form: str
) -> None:
    """Whatever is answered; at a doubt they say yes, no, or give another answer."""
    frame = Frame(night, "Europe/Amsterdam", zone_up, "full" if form == "full" else "short", time(23))
    answers, progress, doubted = NightAnswers(), None, list[str]()
    then = flow.go_on(answers, progress, frame)
    for wall, minutes, yes, direct in moves:
        answers, progress = then.answers, then.progress
        if progress is None:
            break
        if progress.check in set(Unlikely):
            doubted.append(progress.check)
        if progress.check == HOUR:
            answers = flow.in_second_hour(answers, progress.step, second=yes)
        elif not (progress.check and yes and not direct):
            answers = flow.answered(answers, progress.step, _value(progress.step, wall, minutes))
        then = flow.go_on(answers, progress, frame)
        clash = flow.clashing(then.answers, frame, instants(then.answers, *frame.place))
        asked = then.progress is not None and (then.progress.check == HOUR or bool(then.progress.tries))
        assert clash is None or asked
    assert len(doubted) == len(set(doubted))


@pytest.mark.parametrize("reason", Unlikely)
def test_each_doubt_is_told_in_both_languages(reason: Unlikely) -> None:
    answers = NightAnswers(
        into_bed=time(19), lights_out=time(19), sol=200, awakenings=0, waso=300, woke=time(7), out_of_bed=time(12)
    )
    progress = Progress("out_of_bed", check=reason)
    case = Case(Frame(date(2026, 6, 12), "Europe/Amsterdam"), date(2026, 6, 12), answers, False, progress)
    said = {language: mending.is_that_right(content().words(language), case, progress) for language in ("nl", "en")}
    assert said["nl"].lower().endswith("klopt dat?")
    assert said["en"].lower().endswith("is that right?")
