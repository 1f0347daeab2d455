"""No sleep, short nights, contradictions, still in bed, later."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import select

from bot.db.tables import outbox
from tests.features.checkin.conftest import FRIDAY, MORNING, Mornings


def waiting(stage: Mornings) -> list[tuple[int, datetime]]:
    """(number, due) of the later messages that wait."""
    query = select(outbox.c.number, outbox.c.due_at).where(outbox.c.state == "waiting", outbox.c.kind == "checkin")
    with stage.database() as conn:
        return [(row.number, row.due_at) for row in conn.execute(query)]


def test_a_night_without_sleep_asks_only_how_it_was_and_says_not_to_drive(jip: Mornings) -> None:
    jip.taps("Niet geslapen")
    assert jip.last.text == "Wat vervelend, zo'n nacht zonder slaap. Hoe vond je je nacht?"
    jip.taps("slecht")
    assert jip.last.text == "Dank je, het staat erin. Ben je vandaag slaperig, rijd dan niet. Doe het rustig aan."
    assert jip.answers() == {"no_sleep": True, "quality": "poor"}
    assert jip.plays("*Iets aanpassen") == "De nacht van donderdag op vrijdag\n\nNiet geslapen\nJe nacht: slecht"


def test_no_sleep_can_be_typed_and_taken_back(robin: Mornings) -> None:
    robin.plays("I didn't sleep", "back")
    assert robin.last.text == "When did you turn out the light to sleep?"
    robin.says("23:30")
    assert robin.answers() == {"lights_out": time(23, 30)}


def test_under_four_hours_one_line_says_not_to_drive(jip: Mornings) -> None:
    jip.plays("03:00", "10", "niet", "06:45", "07:00")
    assert jip.plays("slecht") == (
        "Dank je, het staat erin. Je sliep ongeveer 3 uur en 35 minuten. "
        "Ben je vandaag slaperig, rijd dan niet. Doe het rustig aan."
    )


def test_four_hours_say_nothing_of_driving(jip: Mornings) -> None:
    assert "rijd" not in jip.plays("02:45", "meteen", "niet", "06:45", "07:00", "slecht")


def test_up_before_awake_is_mended_by_one_question_that_keeps_the_rest(jip: Mornings) -> None:
    jip.plays("23:30", "15", "20", "06:45")
    assert jip.plays("06:30") == (
        "Even kijken: wakker om 06:45 en uit bed om 06:30, dat kan niet allebei. Hoe laat stapte je uit bed?"
    )
    assert jip.plays("07:00") == "07:00. Hoe vond je je nacht?"
    assert jip.answers() == {
        "lights_out": time(23, 30), "sol": 15, "waso": 20, "woke": time(6, 45), "out_of_bed": time(7)
    }  # fmt: skip


def test_awake_longer_than_in_bed_is_asked_twice_then_left_empty_and_said(jip: Mornings) -> None:
    jip.plays("23:30", "20")
    assert jip.plays("10 uur") == "Je was 's nachts 10 uur wakker, klopt dat?"
    jip.plays("ja")
    asked = jip.plays("06:30")
    assert asked == (
        "Even kijken: alles bij elkaar 10 uur en 20 minuten wakker, maar de hele nacht duurde 7 uur. "
        "Dat kan niet allebei. Hoelang was je 's nachts wakker, alles bij elkaar?"
    )
    assert jip.plays("9 uur").startswith("Even kijken: alles bij elkaar 9 uur en 20 minuten")
    assert jip.plays("8 uur") == (
        "Dat past nog steeds niet, dus dat antwoord laat ik leeg. En hoe laat stapte je uit bed?"
    )
    assert jip.answers() == {
        "lights_out": time(23, 30),
        "sol": 20,
        "woke": time(6, 30),
        "skipped": {"waso"},
        "believed": {"long_waso"},
    }


def test_lights_out_after_waking_is_asked_about_in_words(robin: Mornings) -> None:
    assert robin.plays("14:00") == "Lights out at 14:00, is that right?"
    robin.plays("yes", "10", "10")
    assert robin.plays("9:00") == (
        "Let me see: lights out at 14:00 and awake at 09:00, that doesn't fit in one night. "
        "When did you turn out the light to sleep?"
    )
    assert robin.plays("23:00") == "23:00. And when did you get out of bed?"


def test_from_a_mending_question_one_can_go_back(jip: Mornings) -> None:
    jip.plays("23:30", "15", "20", "06:45", "06:30", "*Terug")
    assert jip.last.text == "Hoe laat werd je voor het laatst wakker?"
    assert jip.plays("06:15") == "06:15. Hoe vond je je nacht?"
    assert jip.answers()["out_of_bed"] == time(6, 30)


def test_still_in_bed_waits_half_an_hour_and_keeps_the_rest(jip: Mornings) -> None:
    jip.plays("23:30", "15", "20", "06:45", "*Ik lig nog")
    assert jip.last.text == (
        "Blijf nog maar even liggen. De rest staat erin; over een half uur vraag ik het nog eens. "
        "Eerder kan ook, met /dagboek."
    )
    assert waiting(jip) == [(2, MORNING + timedelta(minutes=30))]
    jip.later(minutes=30)
    assert jip.arrives(2) == ("We waren gebleven bij de nacht van donderdag op vrijdag. Hoe laat stapte je uit bed?")
    assert jip.plays("8:00", "goed").startswith("Dank je, het staat erin.")


def test_later_comes_back_in_an_hour_and_is_quiet_until_then(curious_jip: Mornings) -> None:
    curious_jip.plays("23:30", "*Later")
    assert curious_jip.last.text == "Prima, over een uurtje kom ik terug. Eerder kan ook, met /dagboek."
    assert waiting(curious_jip) == [(2, MORNING + timedelta(hours=1))]
    assert curious_jip.compose(0) is None
    reply = curious_jip.says("hoeveel magnesium mag ik per dag")
    assert len(reply.screens) == 1
    assert curious_jip.answers() == {"lights_out": time(23, 30)}
    curious_jip.later(hours=1)
    assert "We waren gebleven bij de nacht van donderdag op vrijdag. Hoelang duurde" in curious_jip.arrives(2)


def test_later_twice_by_one_update_or_a_double_tap_is_one_message(jip: Mornings) -> None:
    message, data = jip.find("Later")
    jip.taps_data(data, message)
    jip.again()
    jip.taps_data(data, message)
    assert waiting(jip) == [(2, MORNING + timedelta(hours=1))]


def test_later_is_bounded_to_three_a_night(jip: Mornings) -> None:
    for number in (2, 3, 4):
        jip.says("later")
        assert waiting(jip) == [(number, jip.now + timedelta(hours=1))]
        jip.taps("Verder")
    assert jip.plays("later") == "Prima. Met /dagboek ga je verder wanneer het jou uitkomt."
    assert len(waiting(jip)) == 1


def test_diary_goes_on_where_later_left_off(jip: Mornings) -> None:
    jip.plays("23:30", "later")
    assert jip.plays("/dagboek").endswith("Hoelang duurde het voor je sliep? Een schatting is genoeg.")


def test_the_kind_is_silent_about_a_finished_night(jip: Mornings) -> None:
    jip.plays("23:30", "15", "20", "06:45", "07:00", "goed")
    assert jip.compose(0) is None
    assert jip.compose(1) is None


def test_composing_again_for_the_same_row_gives_the_same_question(jip: Mornings) -> None:
    assert jip.compose(0) == jip.compose(0)
    assert jip.open_subjects() == ["2026-06-12"]


def test_a_new_morning_closes_the_question_of_an_earlier_night_and_keeps_its_answers(jip: Mornings) -> None:
    jip.plays("23:30", "15")
    jip.later(hours=23)
    jip.arrives(0, date(2026, 6, 13))
    assert jip.open_subjects() == ["2026-06-13"]
    assert jip.answers() == {"lights_out": time(23, 30), "sol": 15}
    assert jip.labels[:3] == ["22:45", "23:00", "23:15"]
    jip.plays("*23:00", "*20 min", "*niet")
    assert jip.labels[:3] == ["08:15", "08:30", "08:45"], "a free day has its own getting-up time"
    assert jip.answers(date(2026, 6, 13)) == {"lights_out": time(23), "sol": 20, "waso": 0}


def test_a_tap_on_the_closed_question_of_an_earlier_night_goes_on_with_that_night(jip: Mornings) -> None:
    message, data = jip.find("23:15")
    jip.later(hours=24)
    jip.arrives(0, date(2026, 6, 13))
    jip.taps_data(data, message)
    assert jip.answers(FRIDAY) == {"lights_out": time(23, 15)}
    assert jip.answers(date(2026, 6, 13)) == {}


def test_by_hand_in_the_evening_it_is_about_the_night_before(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.now = datetime(2026, 6, 11, 18, 14, tzinfo=UTC)
    assert stage.plays("dagboek") == (
        "Dit gaat over de nacht van woensdag op donderdag. Hoe laat deed je het licht uit om te slapen?"
    )
    assert stage.open_subjects() == ["2026-06-11"]
    assert stage.plays("23:00", "10", "niet", "6:45", "7", "goed").endswith("Fijne avond!")


def test_usual_times_that_are_unknown_still_give_chips(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl", lights_out=None, getup_free=None)
    stage.arrives()
    assert stage.labels[:3] == ["22:45", "23:00", "23:15"]


def test_the_night_of_clock_change_is_an_hour_shorter(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    stage.now = datetime(2026, 3, 29, 7, 0, tzinfo=UTC)
    stage.arrives(0, date(2026, 3, 29))
    assert "ongeveer 7 uur." in stage.plays("23:00", "meteen", "niet", "07:00", "07:00", "goed")
