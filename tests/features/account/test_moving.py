"""After a change of time zone the person is asked once whether the times move along."""

from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import pytest

from bot.db import people, schedules
from bot.features import account, checkin, faq, onboarding
from tests.features.account.desk import FEATURES, does, still_open
from tests.support.settings import opens
from tests.support.stage import Stage, knows_no_answers, person, planned

ALONG = {"getup": time(7), "getup_free": time(8, 30), "lights_out": time(23), "weekly_time": time(11)}
SAME = {"getup": time(6), "getup_free": time(7, 30), "lights_out": time(22), "weekly_time": time(10)}


def goes_to(stage: Stage, place: str) -> None:
    opens(stage, "Tijdzone" if stage.language == "nl" else "Time zone")
    stage.says(place)
    stage.taps("Ja" if stage.language == "nl" else "Yes")


def times(stage: Stage) -> dict[str, Any]:
    return {name: getattr(person(stage), name) for name in ALONG}


def test_both_ways_are_shown_with_the_persons_own_times(stage: Stage) -> None:
    goes_to(stage, "Londen")
    assert stage.last.text == (
        "Goed, bij jou is het nu 19:14.\n\n"
        "Gaan je tijden met je mee?\n\n"
        "Zo ja, dan kijk ik op de klok van Londen. "
        "Op gewone dagen kom ik om 07:30, op vrije dagen om 09:00, en voor je magnesium om 22:00.\n\n"
        "Zo nee, dan houd ik je oude momenten aan. "
        "Op gewone dagen kom ik om 06:30, op vrije dagen om 08:00, en voor je magnesium om 21:00."
    )
    assert stage.labels == ["Ja, om 07:30", "Nee, om 06:30", "Terug"]


def test_whoever_does_not_answer_keeps_the_wall_times(stage: Stage) -> None:
    goes_to(stage, "Londen")
    assert times(stage) == ALONG
    with stage.database() as conn:
        assert schedules.next_of(conn, stage.user, "checkin") == datetime(2026, 6, 12, 6, 30, tzinfo=UTC)
    stage.later(hours=3)
    assert still_open(stage) == []
    stage.taps("Nee, om 06:30")
    assert stage.last.text.startswith("Dat was te lang geleden, er is niets veranderd.")
    assert times(stage) == ALONG


@pytest.mark.parametrize("said", ["*Nee, om 06:30", "nee", "Nee, om 06:30", "dezelfde momenten", "half 7"])
def test_the_same_moments_as_before(stage: Stage, said: str) -> None:
    goes_to(stage, "Londen")
    stage.taps(said[1:]) if said[0] == "*" else stage.says(said)
    assert stage.last.text == "Goed, ik houd je oude momenten aan. Dan kom ik morgen om 06:30."
    assert times(stage) == SAME
    assert ("magnesium", time(21)) in planned(stage)
    with stage.database() as conn:
        assert schedules.next_of(conn, stage.user, "checkin") == datetime(2026, 6, 12, 5, 30, tzinfo=UTC)
    assert still_open(stage) == []


@pytest.mark.parametrize("said", ["*Ja, om 07:30", "ja hoor", "ze gaan mee", "07:30"])
def test_the_times_move_along(stage: Stage, said: str) -> None:
    goes_to(stage, "Londen")
    stage.taps(said[1:]) if said[0] == "*" else stage.says(said)
    assert stage.last.text == "Goed, je tijden gaan mee. Dan kom ik morgen om 07:30."
    assert times(stage) == ALONG


def test_there_is_a_way_back_and_back_again_also_after_a_restart(stage: Stage) -> None:
    goes_to(stage, "Londen")
    stage.taps("Nee, om 06:30")
    stage.restart()
    stage.later(days=2)
    stage.taps("Toch om 07:30")
    assert stage.last.text.startswith("Goed, je tijden gaan mee.")
    assert times(stage) == ALONG
    stage.taps("Toch om 06:30")
    assert stage.last.text.startswith("Goed, ik houd je oude momenten aan.")
    assert times(stage) == SAME
    assert stage.labels == ["Toch om 07:30", "Instellingen"]


def test_the_way_back_tapped_twice_is_one(stage: Stage) -> None:
    goes_to(stage, "Londen")
    stage.taps("Nee, om 06:30")
    message, data = stage.find("Toch om 07:30")
    stage.taps_data(data, message)
    stage.taps_data(data, message)
    assert times(stage) == ALONG
    assert stage.labels == ["Toch om 06:30", "Instellingen"]


def test_what_else_is_open_is_shown_after_the_answer_and_not_again_after_the_way_back(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [onboarding.register, account.register, checkin.register, knows_no_answers])
    stage.settled()
    stage.says("/dagboek")
    goes_to(stage, "Londen")
    assert len(stage.taps("Nee, om 06:30").screens) == 2
    assert "hoe laat deed je het licht uit" in stage.last.text
    assert len(stage.taps("Toch om 07:30").screens) == 1


def test_the_way_back_is_over_once_a_time_was_changed(stage: Stage) -> None:
    goes_to(stage, "Londen")
    stage.taps("Nee, om 06:30")
    message, data = stage.find("Toch om 07:30")
    opens(stage, "Licht uit")
    stage.says("23:45")
    stage.taps_data(data, message)
    assert stage.last.text.startswith("Die knop hoort bij iets van eerder.")
    assert times(stage) == {**SAME, "lights_out": time(23, 45)}


@pytest.mark.parametrize("data", ["account:shift", "account:shift:same:x:y", "account:shift:other:60:12345678"])
def test_a_button_that_was_never_made_changes_nothing(stage: Stage, data: str) -> None:
    stage.says("/instellingen")
    stage.taps_data(data, max(stage.chat))
    assert stage.last.text.startswith("Die knop hoort bij iets van eerder.")
    assert times(stage) == ALONG


def test_a_zone_with_the_same_clock_asks_nothing(stage: Stage) -> None:
    goes_to(stage, "Brussel")
    assert stage.last.text == "Goed, bij jou is het nu 20:14. Dan kom ik morgen om 07:30."


def test_it_is_asked_once(stage: Stage) -> None:
    goes_to(stage, "Londen")
    stage.taps("Ja, om 07:30")
    goes_to(stage, "Lissabon")
    assert stage.last.text == "Goed, bij jou is het nu 19:14. Dan kom ik morgen om 07:30."
    assert "tijden met je mee" not in " ".join(screen.text for screen in stage.says("/instellingen").screens)


def test_what_is_not_understood_gets_an_example_and_the_question_stays(stage: Stage) -> None:
    goes_to(stage, "Londen")
    stage.says("qqqqq")
    assert stage.last.text.startswith("Dat begreep ik niet. Typ ja of nee, of tik op een knop.\n\nGaan je tijden")
    stage.says("nee")
    assert times(stage) == SAME


def test_an_answer_from_the_faq_leaves_the_question_open(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [onboarding.register, account.register, faq.register])
    stage.settled()
    goes_to(stage, "Londen")
    stage.says("hoeveel magnesium mag ik per dag")
    assert stage.last.text.startswith("Gaan je tijden met je mee?")
    stage.taps("Nee, om 06:30")
    assert times(stage) == SAME


def test_back_shows_the_settings_with_the_new_zone(stage: Stage) -> None:
    goes_to(stage, "Londen")
    stage.taps("Terug")
    assert "Tijdzone: Londen, daar is het nu 19:14" in stage.last.text
    assert "Opstaan: 07:00" in stage.last.text
    assert still_open(stage) == []


def test_a_place_that_is_chosen_or_a_location_asks_too(stage: Stage) -> None:
    opens(stage, "Tijdzone")
    stage.sends("location", position=(38.72, -9.14))
    stage.taps("Ja")
    assert "op de klok van Lissabon" in stage.last.text
    does(stage, "zone")
    stage.says("Portland")
    stage.taps(stage.labels[0])
    assert "Gaan je tijden met je mee?" in stage.last.text


def test_in_english_over_midnight_with_the_days_off(english: Stage) -> None:
    goes_to(english, "Los Angeles")
    assert english.labels == ["Yes, at 07:30", "No, at 22:30", "Back"]
    english.says("the same moments")
    assert english.last.text == "All right, I keep to the moments you had. I'll be here today at 22:30."
    assert person(english).free_days == frozenset({4, 5})
    assert person(english).getup == time(22)
    english.taps("Rather at 07:30")
    assert english.last.text.startswith("All right, your times move along.")
    assert times(english) == ALONG
    assert person(english).free_days == frozenset({5, 6})


def test_somebody_who_is_only_written_to_weekly_sees_that_time(tmp_path: Path) -> None:
    stage = Stage(tmp_path, FEATURES)
    stage.settled(getup=None, getup_free=None, lights_out=None, magnesium="none")
    goes_to(stage, "Londen")
    assert "Zo nee, dan houd ik je oude momenten aan. Je weekbericht komt zondag om 10:00." in stage.last.text
    stage.taps("Nee, om 10:00")
    assert stage.last.text == "Goed, ik houd je oude momenten aan. Je weekbericht komt zondag om 10:00."


def test_during_a_break_it_says_so(stage: Stage) -> None:
    with stage.database() as conn:
        people.change(conn, stage.user, paused_at=stage.now, paused_until=None)
    goes_to(stage, "Londen")
    stage.taps("Nee, om 06:30")
    assert stage.last.text == ("Goed, ik houd je oude momenten aan. Je hebt nu pauze. Met /verder gaan we weer door.")
