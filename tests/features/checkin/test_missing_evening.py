"""An evening whose magnesium nobody noted is asked about at the end of its night's check-in: once, in one tap."""

from collections.abc import Callable
from datetime import date, time, timedelta
from pathlib import Path

import pytest

from bot.db import intakes, people, trials
from bot.domain.trial_plan import Pause, Phase, Plan
from bot.features import checkin, diary, faq, magnesium
from tests.features.checkin.conftest import FRIDAY, MORNING, Mornings

ASKS = "En je magnesium, gisteravond?"
REST = ("23:30", "15", "20", "06:45", "07:00")
Open = Callable[..., Mornings]


@pytest.fixture
def open_evening(tmp_path: Path) -> Open:
    """A stage on which the evenings of magnesium are answered too, of somebody known for three days."""

    def make(language: str = "nl", *, talks: bool = False, **values: object) -> Mornings:
        features = [checkin.register, diary.register, magnesium.register, *([faq.register] if talks else [])]
        stage = Mornings(tmp_path, features, language=language, now=MORNING - timedelta(days=3))
        stage.settled(**values)
        stage.now = MORNING
        return stage

    return make


@pytest.fixture
def jip(open_evening: Open) -> Mornings:
    stage = open_evening()
    stage.arrives()
    return stage


def status(stage: Mornings, night: date = FRIDAY) -> str | None:
    with stage.database() as conn:
        intake = intakes.load(conn, stage.user, night)
    return intake.status if intake else None


def on_trial(stage: Mornings, plan: Plan) -> None:
    person = stage.person()
    assert person is not None
    with stage.database() as conn:
        trials.begin(conn, person, plan, stage.now)


def test_it_comes_below_the_end_of_the_check_in_with_the_buttons_of_the_evening(jip: Mornings) -> None:
    jip.plays(*REST, "goed")
    assert [one.text for one in jip.chat.values()][-2].endswith("Fijne dag!")
    assert jip.last.text == ASKS
    assert [button.data for row in jip.last.keyboard for button in row] == [
        f"magnesium:taken:{FRIDAY}",
        f"magnesium:skip:{FRIDAY}",
    ]
    assert jip.plays("*Genomen") == "Genoteerd: gisteravond genomen."
    assert status(jip) == "taken"
    assert jip.plays("*Aanpassen", "*Toch niet genomen").startswith("Genoteerd: gisteravond niet genomen.")
    assert status(jip) == "skipped"


def test_after_a_tapped_answer_the_end_takes_the_place_of_the_question(jip: Mornings) -> None:
    jip.plays(*REST)
    screens = len(jip.chat)
    assert jip.plays("*goed") == ASKS
    assert len(jip.chat) == screens + 1


@pytest.mark.parametrize(
    ("language", "said", "noted", "shows"),
    [
        ("nl", "ja", "taken", "Genoteerd: gisteravond genomen."),
        ("nl", "genomen", "taken", "Genoteerd: gisteravond genomen."),
        ("nl", "om half 11", "taken", "Genoteerd: gisteravond genomen om 22:30."),
        ("nl", "nee", "skipped", "Genoteerd: gisteravond niet genomen."),
        ("nl", "was ik vergeten", "skipped", "Genoteerd: gisteravond niet genomen."),
        ("en", "yes", "taken", "Noted:"),
        ("en", "no, I forgot", "skipped", "Noted:"),
    ],
)
def test_a_typed_answer_counts(open_evening: Open, language: str, said: str, noted: str, shows: str) -> None:
    stage = open_evening(language)
    stage.arrives()
    stage.plays(*REST, "goed" if language == "nl" else "good")
    stage.restart()
    assert stage.plays(said).startswith(shows)
    assert status(stage) == noted


def test_leaving_it_is_no_answer_and_it_never_comes_again(jip: Mornings) -> None:
    jip.plays(*REST, "goed", "weet ik niet")
    assert status(jip) is None
    jip.plays("/nachten", "*vannacht", "*Inslapen", "*Leegmaken", "*Verder invullen", "20")
    assert jip.last.text.startswith("Dank je")
    jip.plays("/nachten", "*vannacht", "*Nacht leegmaken", "*Ja, maak leeg", "*Invullen", *REST, "goed")
    assert jip.last.text.startswith("Dank je")


def test_what_nobody_understood_leaves_it_open(open_evening: Open) -> None:
    jip = open_evening(talks=True)
    jip.arrives()
    jip.plays(*REST, "goed")
    assert "gisteravond" in jip.plays("paarse olifanten")
    jip.plays("ja")
    assert status(jip) == "taken"


def test_it_waits_for_the_last_question_and_a_question_of_another_night(jip: Mornings) -> None:
    assert all(ASKS not in jip.plays(move) for move in REST)
    jip.plays("/nachten", "*wo op do", *REST, "goed")
    assert jip.last.question == ("checkin", FRIDAY.isoformat())
    assert jip.plays("goed") == ASKS


def test_a_noted_evening_is_not_asked_about(jip: Mornings) -> None:
    with jip.database() as conn:
        intakes.save(conn, jip.user, FRIDAY, status="skipped", taken_at=None, now=jip.now)
    assert jip.plays(*REST, "goed").endswith("Fijne dag!")


def test_a_second_moment_of_the_day_is_not_the_evening(open_evening: Open) -> None:
    stage = open_evening(second_at=time(8))
    stage.arrives()
    with stage.database() as conn:
        intakes.save(conn, stage.user, FRIDAY, status="taken", taken_at=None, now=stage.now, moment="second")
    assert stage.plays(*REST, "goed") == ASKS
    assert sum(one.text == ASKS for one in stage.chat.values()) == 1


def test_who_takes_none_is_not_asked_and_who_is_never_reminded_is(open_evening: Open) -> None:
    stage = open_evening(magnesium="none")
    stage.arrives()
    assert stage.plays(*REST, "goed").endswith("Fijne dag!")
    with stage.database() as conn:
        people.change(conn, stage.user, magnesium="silent")
    stage.later(days=1)
    stage.arrives(night=FRIDAY + timedelta(days=1))
    assert stage.plays(*REST, "goed") == ASKS


@pytest.mark.parametrize(
    ("back", "asked"), [(1, "En je magnesium, woensdagavond?"), (2, "En je magnesium, dinsdagavond?"), (3, "")]
)
def test_up_to_two_days_later(open_evening: Open, back: int, asked: str) -> None:
    stage = open_evening()
    with stage.database() as conn:
        people.change(conn, stage.user, consent_at=stage.now - timedelta(days=30))
    night = FRIDAY - timedelta(days=back)
    stage.plays("/nachten")
    stage.taps_data(f"checkin:start:{night}", max(stage.chat))
    stage.plays(*REST, "goed")
    assert stage.last.text == asked or (not asked and stage.last.text.startswith("Dank je"))
    if asked:
        stage.plays("*Genomen")
        assert status(stage, night) == "taken"


def test_not_of_an_evening_before_they_knew_each_other(tmp_path: Path) -> None:
    stage = Mornings(tmp_path, [checkin.register, magnesium.register], now=MORNING)
    stage.settled()
    stage.arrives()
    assert stage.plays(*REST, "goed").endswith("Fijne dag!")


def test_not_while_the_evening_still_goes_on(open_evening: Open) -> None:
    stage = open_evening(getup=time(3), lights_out=time(20))
    stage.now = MORNING - timedelta(hours=4)
    stage.arrives()
    assert stage.plays("20:00", "15", "20", "03:00", "03:10", "goed").endswith("Fijne dag!")


def test_who_sleeps_by_day_is_asked_about_before_their_sleep(open_evening: Open) -> None:
    stage = open_evening(getup=time(15), getup_free=None, free_days=frozenset(), lights_out=time(7))
    stage.now = MORNING + timedelta(hours=9)
    stage.arrives()
    stage.plays("07:00", "15", "20", "14:45", "15:00", "goed")
    assert stage.last.text == "En je magnesium, voor je ging slapen?"
    stage.plays("ja")
    assert status(stage) == "taken"


@pytest.mark.parametrize(
    ("phase", "asked"), [("washout", False), ("without", False), ("building", True), ("with", True), ("after", False)]
)
def test_in_a_trial_only_in_the_phases_with(open_evening: Open, phase: Phase, asked: bool) -> None:
    begins = {
        "washout": Plan(question="sol", first=FRIDAY, washout=14),
        "without": Plan(question="sol", first=FRIDAY),
        "building": Plan(question="sol", first=FRIDAY - timedelta(days=14), began=FRIDAY),
        "with": Plan(question="sol", first=FRIDAY - timedelta(days=40), began=FRIDAY - timedelta(days=20)),
        "after": Plan(question="sol", first=FRIDAY - timedelta(days=70), began=FRIDAY, after=FRIDAY),
    }
    stage = open_evening()
    on_trial(stage, begins[phase])
    stage.arrives()
    stage.plays("20")
    assert (stage.last.text == ASKS) == asked
    assert len(stage.chat) == (3 if asked else 2)


def test_not_in_a_pause_of_a_trial(open_evening: Open) -> None:
    stage = open_evening()
    began = FRIDAY - timedelta(days=20)
    pauses = (Pause(first=FRIDAY - timedelta(days=1)),)
    on_trial(stage, Plan(question="sol", first=FRIDAY - timedelta(days=40), began=began, pauses=pauses))
    stage.arrives()
    assert stage.plays("20").startswith("Dank je")


def test_telling_more_goes_on_above_it_and_yes_is_still_for_it(open_evening: Open) -> None:
    stage = open_evening()
    on_trial(stage, Plan(question="sol", first=FRIDAY - timedelta(days=40), began=FRIDAY - timedelta(days=20)))
    stage.arrives()
    assert stage.plays("20", "*Ik wil meer vertellen", "23:30") != ASKS
    stage.plays("*Genomen")
    assert status(stage) == "taken"
    assert stage.plays("10").startswith("10 minuten.")


def test_a_night_told_in_one_message_ends_with_it_too(jip: Mornings) -> None:
    jip.plays(
        "half 12 licht uit, kwartiertje wakker gelegen, 2x wakker samen 20 min, 7 uur wakker kwart over eruit, ging wel"
    )
    assert jip.last.text == ASKS


def test_the_same_update_again_asks_it_again_and_notes_nothing(open_evening: Open) -> None:
    jip = open_evening(talks=True)
    jip.arrives()
    jip.plays(*REST, "goed")
    assert jip.again().screens[-1].text == "Heb je gisteravond je magnesium genomen?"
    assert status(jip) is None
