"""The zone, and the days and times of getting up."""

import pytest

from bot.db import questions
from tests.features.onboarding.road import at
from tests.support.stage import Stage, person, planned


def test_a_city_is_asked_only_after_no_and_confirmed_with_its_time(stage: Stage) -> None:
    at(stage, "nee")
    stage.says("Las Palmas")
    assert stage.last.text.startswith("In Las Palmas is het nu 19:14")
    assert person(stage).zone == "Europe/Amsterdam", "not before it is confirmed"
    stage.taps("Ja")
    assert person(stage).zone == "Atlantic/Canary"
    assert stage.last.text == "Hoe laat sta je op een gewone dag op?"


def test_several_cities_of_one_name_are_offered_with_their_times(stage: Stage) -> None:
    at(stage, "nee", "Springfield")
    assert len(stage.labels) > 2
    stage.taps("Springfield")
    assert stage.last.text == "Hoe laat sta je op een gewone dag op?", "the button showed its time"
    assert person(stage).zone == "America/Chicago"
    stage.taps("Terug")
    stage.taps("Nee")
    assert "stad" in stage.last.text


def test_cities_that_look_alike_are_told_apart_by_their_country(stage: Stage) -> None:
    at(stage, "nee", "San Jose")
    assert [label.rpartition(" (")[0] for label in stage.labels[:3]] == [
        "San Jose, Verenigde Staten",
        "San José, Costa Rica",
        "San Jose, Filipijnen",
    ]
    stage.taps("Costa Rica")
    assert person(stage).zone == "America/Costa_Rica"


def test_cities_that_differ_by_name_keep_it_short(english: Stage) -> None:
    at(english, "no", "Portland")
    assert english.labels[:2] == ["Portland, Oregon (11:14)", "Portland, Maine (14:14)"]


def test_a_shared_location_gives_the_zone_and_is_not_stored(stage: Stage) -> None:
    at(stage, "nee")
    stage.sends("location", position=(40.71, -74.0))
    assert stage.last.text == "In New York is het nu 14:14, klopt dat?"
    with stage.database() as conn:
        (question,) = questions.open_of(conn, stage.user, stage.now)
    assert "40.7" not in str(question.state)
    stage.says("ja")
    assert person(stage).zone == "America/New_York"


def test_a_location_at_sea_is_asked_for_a_city_and_never_shown_as_an_offset(stage: Stage) -> None:
    at(stage, "nee")
    stage.sends("location", position=(0.0, -140.0))
    assert stage.last.text.startswith("Daar vind ik geen stad; je locatie heb ik niet bewaard.")
    stage.says("Honolulu")
    assert stage.last.text == "In Honolulu is het nu 08:14, klopt dat?"


def test_free_days_can_be_ticked_one_by_one(stage: Stage) -> None:
    at(stage, "ja", "07:00", "08:30")
    stage.taps("Meer dan twee")
    assert "Klaar" not in stage.labels
    for day in ("Woensdag", "Maandag", "Zondag", "Vrijdag", "✓ Maandag"):
        stage.taps(day)
    stage.taps("Klaar")
    assert person(stage).free_days == frozenset({2, 4, 6})


@pytest.mark.parametrize(
    ("second", "days"),
    [
        ("*Alleen woensdag", {2}),
        ("*Zondag", {2, 6}),
        ("zondag", {2, 6}),
        ("ma en di", {0, 1, 2}),
        ("alleen woensdag", {2}),
        ("nee", {2}),
        ("geen", {2}),
    ],
)
def test_one_free_day_or_two_take_two_taps(stage: Stage, second: str, days: set[int]) -> None:
    at(stage, "ja", "07:00", "08:30")
    stage.taps("Woensdag")
    assert stage.last.text == "Woensdag. En welke dag nog meer?"
    stage.taps(second[1:]) if second.startswith("*") else stage.says(second)
    assert person(stage).free_days == frozenset(days)
    assert "licht" in stage.last.text


def test_back_from_the_second_free_day_is_the_first(stage: Stage) -> None:
    at(stage, "ja", "07:00", "08:30")
    stage.taps("Woensdag")
    stage.taps("Terug")
    assert stage.last.text == "Welke dagen heb je meestal vrij?"


def test_a_time_typed_at_the_question_about_magnesium_is_the_time_of_the_reminder(stage: Stage) -> None:
    at(stage, "ja", "07:00", "ook", "23:00", "ja, om half negen")
    assert "Geldt er iets van voor jou?" in stage.last.text
    assert "magnesium" not in dict(planned(stage))
    stage.says("nee")
    assert stage.last.text == "Klaar! Ik kom elke dag om 07:30, en voor je magnesium om 20:30."


def test_free_days_that_vary_get_the_ordinary_time_and_the_card_says_so(stage: Stage) -> None:
    at(stage, "ja", "07:00", "wisselt", "23:00", "ik neem het niet")
    assert stage.last.text == (
        "Klaar! Ik kom elke dag om 07:30. "
        "Je vrije dagen wisselen, dus ik houd elke dag dezelfde tijd aan. Dat kun je altijd aanpassen."
    )
    assert (person(stage).getup_free, person(stage).free_days) == (None, frozenset())


def test_the_same_time_on_free_days_skips_the_question_which_days_are_free(stage: Stage) -> None:
    at(stage, "ja", "07:00")
    stage.taps("Ook 07:00")
    assert stage.last.text == "Hoe laat gaat het licht meestal uit?"
    stage.says("23:00")
    stage.taps("Ik neem het, maar nee")
    assert stage.last.text == "Klaar! Ik kom elke dag om 07:30."
    assert person(stage).magnesium == "silent"
