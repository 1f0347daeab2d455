"""A whole check-in, and the ways through it, against the real router and database."""

from datetime import time

from tests.features.checkin.conftest import FRIDAY, Mornings

WHY = "Waarom vraag je dat?"
WHOLE = {
    "lights_out": time(23, 30),
    "sol": 15,
    "waso": 20,
    "woke": time(6, 45),
    "out_of_bed": time(7),
    "quality": "so_so",
}


def test_a_whole_checkin_by_taps_in_dutch_stays_in_one_message(jip: Mornings) -> None:
    assert jip.last.text == (
        "Goedemorgen! Dit gaat over de nacht van donderdag op vrijdag. Hoe laat deed je het licht uit om te slapen?"
    )
    assert jip.labels == ["22:45", "23:00", "23:15", "Niet geslapen", "Weet ik niet", "Later", WHY]
    jip.taps("23:15")
    assert jip.last.text == "23:15. Hoelang duurde het voor je sliep? Een schatting is genoeg."
    assert jip.labels == [
        *("meteen", "10 min", "20 min", "30 min", "45 min", "1 uur", "langer"),
        *("Weet ik niet", "Terug", "Later", WHY),
    ]
    jip.taps("20 min")
    assert jip.last.text == "20 minuten. En hoelang was je 's nachts wakker, alles bij elkaar?"
    jip.taps("niet")
    assert jip.last.text == "Doorgeslapen. Hoe laat werd je voor het laatst wakker?"
    assert jip.labels[:3] == ["06:45", "07:00", "07:15"]
    jip.taps("06:45")
    assert jip.last.text == "06:45. En hoe laat stapte je uit bed?"
    assert jip.labels == ["06:45", "07:00", "07:15", "Ik lig nog", "Weet ik niet", "Terug", "Later", WHY]
    jip.taps("07:00")
    assert jip.last.text == "07:00. Hoe vond je je nacht?"
    assert jip.labels[:5] == ["heel slecht", "slecht", "gaat wel", "goed", "heel goed"]
    jip.taps("goed")
    assert jip.last.text == "Dank je, het staat erin. Je sliep ongeveer 7 uur en 10 minuten. Fijne dag!"
    assert jip.labels == ["Iets aanpassen"]
    assert len(jip.chat) == 1
    row = jip.night()
    assert row is not None
    assert row.zone == "Europe/Amsterdam"
    assert row.finished_at == jip.now
    assert row.answers.waso == 0
    assert jip.open_subjects() == []


def test_a_whole_checkin_typed_in_english_repeats_what_was_understood(robin: Mornings) -> None:
    assert robin.last.text == (
        "Good morning! This is about the night from Thursday to Friday. When did you turn out the light to sleep?"
    )
    assert robin.plays("11:30") == "23:30. How long until you were asleep? A guess is enough."
    assert robin.plays("quarter of an hour").startswith("A quarter of an hour. And how long were you awake")
    assert robin.plays("20") == "20 minutes. When did you wake up for the last time?"
    assert robin.plays("quarter to 7") == "06:45. And when did you get out of bed?"
    assert robin.plays("7") == "07:00. How was your night?"
    assert robin.plays("so-so") == "Thank you, it's in. You slept about 6 hours 40 minutes. Have a good day!"
    assert robin.answers() == WHOLE


def test_taps_and_typing_mix_and_an_answered_message_loses_its_buttons(jip: Mornings) -> None:
    jip.says("half 12")
    first, *_ = jip.chat
    assert jip.chat[first].keyboard == ()
    jip.says("kwartierke")
    assert jip.last.text == "Een kwartier. En hoelang was je 's nachts wakker, alles bij elkaar?"
    jip.taps("20 min")
    jip.says("kwart voor 7")
    jip.taps("07:00")
    jip.says("gaat wel")
    assert jip.last.text == "Dank je, het staat erin. Je sliep ongeveer 6 uur en 40 minuten. Fijne dag!"
    assert jip.answers() == WHOLE


def test_half_elf_is_half_past_ten_and_half_eleven_half_past_eleven(jip: Mornings) -> None:
    assert jip.plays("half elf").startswith("22:30.")
    assert jip.plays("*Terug", "half eleven").startswith("23:30.")


def test_every_answer_is_stored_at_once_and_survives_a_restart(jip: Mornings) -> None:
    jip.plays("*23:15", "*20 min")
    row = jip.night()
    assert row is not None
    assert (row.answers.lights_out, row.answers.sol, row.finished_at) == (time(23, 15), 20, None)
    jip.restart()
    assert jip.plays("10") == "10 minuten. Hoe laat werd je voor het laatst wakker?"
    assert jip.answers() == {"lights_out": time(23, 15), "sol": 20, "waso": 10}


def test_a_repeated_update_answers_nothing_twice(curious_jip: Mornings) -> None:
    curious_jip.says("23:30")
    curious_jip.says("20")
    curious_jip.again()
    assert curious_jip.answers() == {"lights_out": time(23, 30), "sol": 20}
    assert curious_jip.last.text == (
        "Over de nacht van donderdag op vrijdag: hoelang was je 's nachts wakker, alles bij elkaar?"
    )


def test_skipped_stays_missing_and_the_end_names_it(jip: Mornings) -> None:
    jip.plays("*23:15", "weet ik niet")
    assert jip.last.text == "Geeft niet. En hoelang was je 's nachts wakker, alles bij elkaar?"
    jip.plays("*10 min", "*06:45", "*07:00", "*Weet ik niet")
    assert jip.last.text == (
        "Dank je, het staat erin. Leeg blijft: hoelang inslapen duurde en hoe je je nacht vond. Dat mag gewoon. "
        "Hoelang je sliep, weet ik dan niet. Fijne dag!"
    )
    assert jip.answers()["skipped"] == {"sol", "quality"}
    assert "sol" not in jip.answers()


def test_a_night_may_be_left_empty_altogether(jip: Mornings) -> None:
    jip.plays(*["*Weet ik niet"] * 6)
    assert jip.last.text == "Prima, deze nacht laat ik leeg. Fijne dag!"
    row = jip.night()
    assert row is not None
    assert row.finished_at is not None
    assert not row.answers.is_filled_in


def test_back_asks_the_question_before_and_keeps_the_rest(jip: Mornings) -> None:
    jip.plays("*23:15", "*20 min", "*Terug")
    assert jip.last.text == "Hoelang duurde het voor je sliep? Een schatting is genoeg."
    assert jip.plays("terug") == "Hoe laat deed je het licht uit om te slapen?"
    assert jip.plays("22:00") == "22:00. En hoelang was je 's nachts wakker, alles bij elkaar?"
    assert jip.answers() == {"lights_out": time(22), "sol": 20}


def test_longer_is_typed(jip: Mornings) -> None:
    jip.plays("*23:15", "*langer")
    assert jip.last.text.startswith("Typ het maar, bijvoorbeeld anderhalf uur of 90 minuten.")
    assert jip.labels == ["Weet ik niet", "Terug", "Later", WHY]
    assert jip.plays("anderhalf uur").startswith("Anderhalf uur. En hoelang")
    assert jip.answers()["sol"] == 90


def test_hours_without_a_number_are_longer_and_never_one_hour(jip: Mornings) -> None:
    jip.says("23:15")
    assert jip.plays("uren").startswith("Typ het maar, bijvoorbeeld anderhalf uur of 90 minuten.")
    assert "sol" not in jip.answers()


def test_a_range_is_asked_back_as_one_number_and_nothing_is_made_up(jip: Mornings) -> None:
    jip.says("23:15")
    assert jip.plays("10-15 min") == (
        "Noem liever één getal, wat er het dichtst bij komt. Hoelang duurde het voor je sliep? Een schatting is genoeg."
    )
    assert "sol" not in jip.answers()
    jip.plays("15", "nee", "06:45", "meteen")
    assert (jip.answers()["sol"], jip.answers()["waso"], jip.answers()["out_of_bed"]) == (15, 0, time(6, 45))


def test_a_digit_for_the_quality_shows_the_words_again_with_the_reason(jip: Mornings) -> None:
    jip.plays("*23:15", "*20 min", "*niet", "*06:45", "*07:00")
    for typed in ("4", "een 7", "7/10", "zeven"):
        assert jip.plays(typed) == (
            "Liever in woorden, want een cijfer betekent voor iedereen iets anders: "
            "heel slecht, slecht, gaat wel, goed of heel goed. Hoe vond je je nacht?"
        )
        assert jip.labels[:5] == ["heel slecht", "slecht", "gaat wel", "goed", "heel goed"]
    assert "quality" not in jip.answers()
    jip.says("so-so")
    assert jip.answers()["quality"] == "so_so"


def test_what_is_not_understood_gets_an_example_and_the_question_again(curious_jip: Mornings) -> None:
    assert curious_jip.plays("xyzzy plugh") == (
        "Typ een tijd, zoals 23:15 of kwart voor 7. Hoe laat deed je het licht uit om te slapen?"
    )
    assert curious_jip.answers() == {}


def test_a_question_in_the_middle_is_answered_and_the_open_one_comes_back(curious_jip: Mornings) -> None:
    curious_jip.says("23:30")
    reply = curious_jip.says("hoeveel magnesium mag ik per dag")
    assert len(reply.screens) == 2
    assert reply.screens[1].text == (
        "Over de nacht van donderdag op vrijdag: hoelang duurde het voor je sliep? Een schatting is genoeg."
    )
    assert curious_jip.plays("20").startswith("20 minuten.")


def test_an_old_tap_of_the_same_night_shows_the_present_question_and_changes_nothing(jip: Mornings) -> None:
    message, data = jip.find("23:15")
    jip.says("22:00")
    jip.taps_data(data, message)
    assert jip.chat[message].text == "Hoelang duurde het voor je sliep? Een schatting is genoeg."
    assert jip.answers() == {"lights_out": time(22)}
    jip.taps("10 min", message_id=message)
    assert jip.answers() == {"lights_out": time(22), "sol": 10}


def test_a_double_tap_at_the_end_shows_the_end_again(jip: Mornings) -> None:
    jip.plays("*23:15", "*20 min", "*niet", "*06:45", "*07:00")
    message, data = jip.find("goed")
    end = jip.taps_data(data, message).screens[0].text
    assert jip.taps_data(data, message).screens[0].text == end


def test_a_tap_on_a_question_of_a_finished_night_is_an_old_button(jip: Mornings) -> None:
    message, data = jip.find("22:45")
    jip.plays("*23:15", "*20 min", "*niet", "*06:45", "*07:00", "*goed")
    before = jip.answers()
    reply = jip.taps_data(data, message)
    assert reply.below
    assert "Die knop hoort bij iets van eerder" in reply.screens[0].text
    assert jip.answers() == before


def test_taps_with_impossible_data_are_old_buttons(jip: Mornings) -> None:
    night = FRIDAY.isoformat()
    for data in (
        "checkin:set",
        "checkin:set:2026-13-40:sol:10",
        "checkin:set:2026-06-13:sol:10",
        f"checkin:set:{night}:lights_out:2575",
        f"checkin:set:{night}:nonsense:1",
        f"checkin:fly:{night}:lights_out",
    ):
        assert "Die knop hoort bij iets van eerder" in jip.taps_data(data, 1).screens[0].text
    assert jip.answers() == {}
