"""Why a question is asked, the person's own times on its buttons, and flags at the end."""

from collections.abc import Callable
from datetime import date, time, timedelta

import pytest

from bot.db import nights
from bot.domain.night import FULL_FIELDS, NightAnswers
from tests.features.checkin.conftest import FRIDAY, Mornings
from tests.support.stage import content


def keeps(stage: Mornings, night: date, answers: NightAnswers) -> None:
    with stage.database() as conn:
        zone = "Europe/Amsterdam"
        nights.save(conn, stage.user, night, zone=zone, answers=answers, now=stage.now, finished=True)


def slept(lights_out: str, woke: str, out_of_bed: str) -> NightAnswers:
    walls = {"lights_out": lights_out, "woke": woke, "out_of_bed": out_of_bed}
    return NightAnswers(**{name: time.fromisoformat(wall) for name, wall in walls.items()})


def test_the_reason_stands_above_the_question_with_its_buttons(jip: Mornings) -> None:
    before = jip.labels
    jip.taps("Waarom vraag je dat?")
    assert jip.last.text == (
        "Vanaf dat moment wilde je slapen. Als ik ook weet wanneer je wakker werd, weet ik hoelang je nacht was. "
        "Hoe laat deed je het licht uit om te slapen?"
    )
    assert jip.labels == before[:-1]
    assert len(jip.chat) == 1
    assert jip.plays("*23:15").startswith("23:15.")


def test_the_reason_can_be_asked_for_in_words(robin: Mornings) -> None:
    robin.says("23:30")
    assert robin.plays("Why do you want to know?").startswith("You were in the dark by then, but not asleep yet.")
    assert robin.answers() == {"lights_out": time(23, 30)}
    assert robin.plays("20").startswith("20 minutes.")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_question_has_its_reason(language: str) -> None:
    words = content().words(language)
    assert len({words(f"checkin-why-{field.replace('_', '-')}") for field in FULL_FIELDS}) == len(FULL_FIELDS)


def test_the_buttons_show_times_around_the_persons_own_of_late(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    for back, wall in enumerate(("00:15", "00:30", "00:40"), start=1):
        keeps(stage, FRIDAY - timedelta(days=back), slept(wall, "07:40", "08:30"))
    stage.arrives()
    assert stage.labels[:3] == ["00:15", "00:30", "00:45"]
    stage.plays("*00:30", "*20 min", "*niet")
    assert stage.labels[:3] == ["07:25", "07:40", "07:55"]
    stage.plays("07:40")
    assert stage.labels[:3] == ["07:40", "07:55", "08:30"]


def test_two_nights_are_too_few_to_know_the_persons_own_times(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    for back in (1, 2):
        keeps(stage, FRIDAY - timedelta(days=back), slept("01:00", "09:00", "09:30"))
    stage.arrives()
    assert stage.labels[:3] == ["22:45", "23:00", "23:15"]


def test_nothing_is_filled_in_beforehand(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl")
    for back in (1, 2, 3):
        keeps(stage, FRIDAY - timedelta(days=back), slept("01:00", "09:00", "09:30"))
    stage.arrives()
    assert stage.answers() == {}
    stage.plays(*["*Weet ik niet"] * 6)
    assert set(stage.answers()) == {"skipped"}


def test_who_runs_into_their_legs_and_stress_may_note_them_with_one_tap(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("nl", complaints=frozenset({"legs", "stress"}))
    stage.arrives()
    end = stage.plays("23:30", "15", "20", "06:45", "07:00", "goed")
    assert stage.labels == ["Onrustige benen", "Kramp", "Spanning", "Iets aanpassen"]
    assert stage.plays("*Kramp") == end
    assert stage.labels == ["Onrustige benen", "✓ Kramp", "Spanning", "Iets aanpassen"]
    stage.restart()
    stage.plays("*Spanning")
    assert stage.answers()["flags"] == {"cramps", "tension"}
    stage.plays("*✓ Kramp")
    assert stage.answers()["flags"] == {"tension"}
    assert "Last van: spanning" in stage.plays("*Iets aanpassen")
    row = stage.night()
    assert row is not None
    assert row.finished_at is not None


def test_nobody_else_is_offered_flags(open_stage: Callable[..., Mornings]) -> None:
    stage = open_stage("en", complaints=frozenset({"broken_sleep"}))
    stage.arrives()
    stage.plays("23:30", "15", "20", "06:45", "07:00", "good")
    assert stage.labels == ["Change something"]
    reply = stage.taps_data(f"checkin:flag:{FRIDAY.isoformat()}:legs", max(stage.chat))
    assert reply.below
    assert "flags" not in stage.answers()


@pytest.mark.parametrize(("language", "about"), [("nl", "cijfers"), ("en", "figures")])
def test_the_reason_for_a_note_says_what_a_note_is_read_for(language: str, about: str) -> None:
    assert about in content().words(language)("checkin-why-note")
