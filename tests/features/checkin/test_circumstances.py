"""What makes a night of a trial unlike others: noted with one tap, or in a few words."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.db import people
from bot.features.checkin.spoken_flags import read_flags
from tests.features.checkin.conftest import FRIDAY, Mornings

Open = Callable[..., Mornings]
PHARMACIST = "Een nieuw medicijn? Vraag je apotheker of het samengaat met magnesium."


@pytest.fixture
def tess(open_stage: Open) -> Mornings:
    """In a trial about falling asleep; Friday's question is answered."""
    stage = open_stage("nl", trial="sol")
    stage.arrives()
    stage.plays("20")
    return stage


def noted(stage: Mornings) -> set[str]:
    return set(stage.answers().get("circumstances", ()))


def test_a_tap_notes_it_in_place_and_another_takes_it_back(tess: Mornings) -> None:
    before, screens = tess.last.text, len(tess.chat)
    assert tess.plays("*Ziek", "*Meer alcohol").endswith("Anders dan anders: ziek en meer alcohol")
    assert "✓ Ziek" in tess.labels
    tess.restart()
    assert tess.plays("*✓ Ziek", "*✓ Meer alcohol") == before
    assert noted(tess) == set()
    assert len(tess.chat) == screens


def test_a_new_medicine_gets_one_line_about_the_pharmacist(tess: Mornings) -> None:
    assert tess.plays("*Nieuw medicijn").endswith(PHARMACIST)
    assert PHARMACIST not in tess.plays("*✓ Nieuw medicijn")


def test_flags_mend_nothing_and_leave_the_night_as_finished_as_it_was(tess: Mornings) -> None:
    before = tess.night()
    tess.later(hours=2)
    tess.plays("*Vakantie")
    after = tess.night()
    assert before is not None
    assert after is not None
    assert (after.finished_at, after.mended_at) == (before.finished_at, None)


def test_on_an_older_night_of_the_list_too_with_the_way_back_it_has(tess: Mornings) -> None:
    tess.later(days=1)
    tess.plays("/nachten", "*do op vr", "*Nieuw medicijn")
    assert tess.last.text.startswith(PHARMACIST)
    assert "Anders dan anders: nieuw medicijn" in tess.last.text
    assert tess.labels[-1] == "Terug"
    assert noted(tess) == {"medicine"}
    assert tess.plays("*✓ Nieuw medicijn").startswith("De nacht van donderdag op vrijdag")
    assert tess.plays("*Terug").startswith("Je laatste 14 nachten")


def test_who_runs_into_stress_has_that_beside_them(open_stage: Open) -> None:
    stage = open_stage("nl", trial="waso", complaints=frozenset({"stress"}))
    stage.arrives()
    stage.plays("10")
    assert stage.labels[:3] == ["Spanning", "Ziek", "Op reis"]
    assert "Last van: spanning\nAnders dan anders: op reis" in stage.plays("*Spanning", "*Op reis")


def test_after_the_trial_they_stay_on_the_card_and_are_offered_no_more(open_stage: Open) -> None:
    stage = open_stage("nl", trial="sol")
    stage.arrives()
    stage.plays("20", "*Ziek")
    with stage.database() as conn:
        people.change(conn, stage.user, trial=None)
    assert stage.taps("✓ Ziek").below
    assert noted(stage) == {"ill"}
    assert "Anders dan anders: ziek" in stage.plays("/nachten", "*vannacht")
    assert "✓ Ziek" not in stage.labels


def test_nobody_outside_a_trial_is_offered_them(jip: Mornings) -> None:
    jip.plays("23:30", "15", "20", "06:45", "07:00", "goed")
    assert jip.labels == ["Iets aanpassen"]
    assert jip.taps_data(f"checkin:flag:{FRIDAY}:ill", max(jip.chat)).below
    assert jip.taps_data(f"checkin:flag:{FRIDAY}:ill:open", max(jip.chat)).below
    assert noted(jip) == set()


def test_no_flag_of_that_name_and_no_night_that_is_open(tess: Mornings) -> None:
    assert tess.taps_data(f"checkin:flag:{FRIDAY}:bored", max(tess.chat)).below
    tess.later(days=1)
    tess.arrives(night=FRIDAY + timedelta(days=1))
    assert tess.taps_data(f"checkin:flag:{FRIDAY + timedelta(days=1)}:ill", max(tess.chat)).below
    assert noted(tess) == set()


def test_it_may_be_typed_after_the_check_in_and_taken_back(tess: Mornings) -> None:
    assert "Anders dan anders: ziek en meer alcohol" in tess.plays("ik was ziek en had wijntjes te veel op")
    assert noted(tess) == {"ill", "alcohol"}
    assert "Anders dan anders: ziek en meer alcohol" in tess.again().screens[0].text
    assert noted(tess) == {"ill", "alcohol"}
    assert "Anders dan anders: meer alcohol" in tess.plays("toch niet ziek")
    assert noted(tess) == {"alcohol"}


def test_it_may_be_typed_in_place_of_the_answer_which_is_then_still_asked(open_stage: Open) -> None:
    stage = open_stage("en", trial="sol")
    stage.arrives()
    assert stage.plays("I was ill") == "Noted with this night: ill. How long until you were asleep? A guess is enough."
    assert stage.answers() == {"circumstances": {"ill"}}
    assert stage.plays("new medication").startswith("Noted with this night: new medicine. A new medicine? Ask your")
    assert stage.plays("no new medicine").startswith("Taken off again: new medicine.")
    assert "Different from usual: ill" in stage.plays("20")


def test_in_the_evening_it_is_not_about_last_night_any_more(tess: Mornings) -> None:
    tess.later(hours=11)
    tess.says("ziek")
    assert noted(tess) == set()


@pytest.mark.parametrize(
    "text",
    ["Ben ik ziek?", "ziek van de wereld", "nachtdienst", "night shift", "wat is koorts", "ja", "een beetje", "20"],
)
def test_what_may_be_about_something_else_is_no_flag(text: str) -> None:
    assert read_flags(text) is None


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("Ik was een beetje ziek", "ill"),
        ("verkouden", "ill"),
        ("op reis geweest", "travel"),
        ("te veel wijntjes op", "alcohol"),
        ("te veel wijntjes gehad", "alcohol"),
        ("Ik ben ziek geworden", "ill"),
        ("ik ben begonnen met een nieuw medicijn", "medicine"),
        ("nachtdienst gehad", "shift"),
        ("we waren op vakantie", "holiday"),
        ("sinds kort nieuwe medicijnen", "medicine"),
        ("late dienst gedraaid", "shift"),
        ("I had one too many", "alcohol"),
        ("had a few too many", "alcohol"),
        ("felt a bit ill", "ill"),
        ("I started new medication", "medicine"),
        ("jet lagged", "travel"),
        ("on holiday", "holiday"),
        ("a new habit", "habit"),
    ],
)
def test_a_few_words_are_enough(text: str, flag: str) -> None:
    told = read_flags(text)
    assert told is not None
    assert (told.flags, told.so) == ({flag}, True)


@pytest.mark.parametrize("text", ["toch niet ziek", "ik was niet ziek geworden", "not ill after all", "I wasn't ill"])
def test_it_may_be_said_that_it_was_not_so(text: str) -> None:
    told = read_flags(text)
    assert told is not None
    assert (told.flags, told.so) == ({"ill"}, False)
