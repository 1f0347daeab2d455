"""While a trial runs: its card, pausing, stopping, changes, and all of it typed."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.db import people, schedules, trials
from bot.domain.product import Product
from bot.domain.trial_plan import is_paused, phase_on
from bot.domain.week import week_of
from bot.features.weekly.tolerance import met
from tests.features.trial.course import FIRST, Course
from tests.support.stage import planned

pytestmark = pytest.mark.one_engine


def days(number: int) -> date:
    return FIRST + timedelta(days=number)


def test_the_card_tells_where_it_stands_and_nothing_of_the_outcome(joined: Course) -> None:
    joined.goes_by(5, lambda night: 43 if night.day != 4 else None)
    joined.says("hoe gaat het met de proef?")
    text = joined.last.text
    assert "De komende nacht is nacht 6 van de 14 zonder magnesium." in text
    assert "Ingevuld: 4 van de 5 nachten van deze periode tot nu toe." in text
    assert "Met: van maandag 15 juni tot en met zondag 9 augustus." in text
    assert "43" not in text
    assert joined.labels == ["Pauze", "Stoppen", "Er verandert iets", "Hoe werkt dit?"]


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "nacht 1 van de 14 zonder"),
        (14, "nacht 1 van de eerste 14 met magnesium. Die tellen nog niet mee"),
        (30, "nacht 3 van de 42 met magnesium die meetellen."),
    ],
)
def test_the_card_knows_each_phase(joined: Course, number: int, said: str) -> None:
    joined.goes_by(min(number, 14))
    if number >= 14:
        joined.taps("Begin met magnesium")
        joined.goes_by(number - 14)
    joined.says("/test")
    assert said in joined.last.text


def test_every_page_of_the_card_leads_back(joined: Course) -> None:
    joined.says("/proef")
    for label in (
        "Hoe werkt dit?",
        "Mijn proef",
        "Er verandert iets",
        "Ziek, op reis of iets anders",
        "Terug",
    ):
        joined.taps(label)
    joined.taps("Een nieuw medicijn")
    assert "Vraag je apotheker" in joined.last.text
    joined.taps("Terug")
    joined.taps("Terug")
    assert joined.last.text.startswith("Je proef: ")


def test_a_pause_rests_the_nights_and_the_trial_goes_on_where_it_was(joined: Course) -> None:
    joined.goes_by(5)
    joined.says("pauzeer de proef")
    assert joined.last.text.startswith("Goed, je proef rust.")
    joined.goes_by(3)
    joined.says("hervat de proef")
    assert joined.last.text.startswith("Fijn, we gaan verder.\n\n")
    assert "nacht 6 van de 14" in joined.last.text
    assert [phase_on(joined.plan, days(number)) for number in (4, 5, 7, 8)] == ["without", None, None, "without"]


def test_a_pause_that_is_taken_back_at_once_leaves_no_trace(joined: Course) -> None:
    before = joined.plan
    joined.says("/proef")
    joined.taps("Pauze")
    joined.taps("Verder met de proef")
    assert joined.plan.pauses == before.pauses == ()
    assert "opnieuw" not in joined.last.text


def test_a_long_pause_begins_the_phase_anew_and_says_so(joined: Course) -> None:
    joined.goes_by(5)
    joined.says("zet de proef op pauze")
    said = joined.goes_by(10)
    assert [one[:30] for one in said] == ["Je proef rust nu een week. Ga "]
    joined.taps("Verder met de proef")
    assert joined.last.text.startswith(
        "Fijn, we gaan verder. Het duurde langer dan een week, dus deze periode begint opnieuw."
    )
    assert joined.plan.first == days(15)


def test_a_pause_that_nobody_ends_closes_the_trial(joined: Course) -> None:
    joined.says("pauzeer de proef")
    said = joined.goes_by(40)
    assert said[-1].startswith("Ik heb je proef gesloten")
    assert joined.trial.ended == "unanswered"


def test_a_break_from_all_messages_rests_the_trial_until_its_date(joined: Course) -> None:
    joined.goes_by(5)  # 6 June, a Saturday
    joined.says("/pauze 3 dagen")
    assert joined.last.text.endswith("Je proef rust zolang mee.")
    paused = [number for number in range(14) if is_paused(joined.plan, days(number))]
    assert paused == [5, 6, 7]
    assert joined.person_now.paused_until == days(7)


def test_a_longer_break_begins_the_phase_anew_by_itself(joined: Course) -> None:
    joined.goes_by(5)
    joined.says("/pauze twee weken")
    said = joined.goes_by(18)
    assert [one[:44] for one in said] == ["Je proef rustte langer dan een week. Daarom "]
    assert joined.plan.first > days(18)


def test_going_on_with_all_messages_goes_on_with_the_trial(joined: Course) -> None:
    joined.goes_by(5)
    joined.says("/pauze")
    joined.says("tot ik me meld")
    joined.goes_by(2)
    joined.says("/verder")
    assert not is_paused(joined.plan, days(8))
    assert phase_on(joined.plan, days(8)) == "without"


def test_stopping_asks_nothing_and_can_be_undone_for_a_day(joined: Course) -> None:
    joined.goes_by(5)
    plan = joined.plan
    joined.says("ik wil stoppen met de proef")
    assert joined.last.text.startswith("Gestopt.")
    assert joined.last.text.endswith("kijk dan liever nog niet naar je cijfers.")
    assert (joined.trial.ended, joined.trial.outcome, joined.person_now.trial) == ("stopped", None, None)
    assert "trial" not in {kind for kind, _ in planned(joined)}
    joined.later(hours=23)
    joined.taps("Toch doorgaan")
    assert joined.last.text.startswith("Mooi, je proef gaat verder")
    assert (joined.plan, joined.person_now.trial) == (plan, "sol")
    assert "trial" in {kind for kind, _ in planned(joined)}


def test_a_day_later_a_stopped_trial_stays_stopped(joined: Course) -> None:
    joined.says("stop de proef")
    joined.later(hours=25)
    joined.taps("Toch doorgaan")
    assert joined.last.text.startswith("Dat is langer dan een dag geleden.")
    assert joined.person_now.trial is None


def test_a_stopped_trial_does_not_come_back_beside_a_new_one(joined: Course) -> None:
    joined.says("stop de proef")
    old = max(joined.chat)
    joined.joins("Lig ik minder lang wakker?")
    joined.taps("Toch doorgaan", message_id=old)
    assert joined.plan.question == "waso"
    trial = joined.trial
    with joined.database() as conn, pytest.raises(ValueError, match="runs already"):
        trials.reopen(conn, trial)


def test_the_button_of_a_trial_does_not_bring_a_later_one_back(joined: Course) -> None:
    joined.says("stop de proef")
    old = max(joined.chat)
    joined.joins("Lig ik minder lang wakker?")
    joined.says("stop de proef")
    joined.taps("Toch doorgaan", message_id=old)
    assert joined.person_now.trial is None
    joined.taps("Toch doorgaan")
    assert joined.person_now.trial == "waso"


def test_without_a_trial_there_is_nothing_to_stop(course: Course) -> None:
    course.says("stop de proef")
    assert course.last.text == "Er loopt nu geen proef. Met /proef vertel ik je hoe het werkt."


def test_the_same_message_twice_stops_nothing_twice(joined: Course) -> None:
    joined.says("pauzeer de proef")
    plan = joined.plan
    joined.again()
    assert joined.plan == plan


def test_a_restart_keeps_every_decision_open(joined: Course) -> None:
    joined.goes_by(14)
    joined.restart()
    joined.later(hours=1)
    joined.says("begin met magnesium")
    assert joined.plan.began == days(14)


def test_a_bare_yes_long_after_begins_nothing(joined: Course) -> None:
    joined.goes_by(14)
    joined.later(hours=3)
    joined.says("ja")
    assert joined.plan.began is None


def test_another_dose_is_not_forgotten_when_magnesium_begins(joined: Course) -> None:
    joined.goes_by(14)
    joined.takes(Product(form="citrate", amount=400, piece=400), since=days(14))
    joined.taps("Begin met magnesium")
    assert joined.plan.began is None
    assert "Wat ik neem" in joined.labels


def test_while_it_runs_its_message_is_planned_six_hours_before_lights_out(joined: Course) -> None:
    assert [str(wall) for kind, wall in planned(joined) if kind == "trial"] == ["17:00:00"]
    with joined.database() as conn:
        person = people.change(conn, joined.user, lights_out=None)
        schedules.replan(conn, person, joined.now)
    assert [str(wall) for kind, wall in planned(joined) if kind == "trial"] == ["17:00:00"]


def test_a_phase_that_begins_anew_is_named_in_a_whole_sentence(joined: Course) -> None:
    joined.goes_by(5)
    joined.says("/pauze twee weken")
    (said,) = joined.goes_by(18)
    assert "Daarom begint deze periode opnieuw: zonder magnesium, tot en met " in said


def test_who_took_it_already_reads_of_all_their_weeks_without(course: Course) -> None:
    course.joins(takes=True)
    course.says("/proef")
    course.taps("Hoe werkt dit?")
    assert "Eerst twee weken zonder magnesium die nog niet meetellen" in course.last.text


def test_who_does_not_bear_it_pauses_the_trial_and_keeps_the_advice(joined: Course) -> None:
    week = week_of(FIRST + timedelta(days=5))
    advice = met(joined.catalog.words("nl"), joined.person_now, week, "bowel")
    at = joined.posts(advice)  # below the weekly question, in the weeks with magnesium
    joined.taps("Pauzeer mijn proef")
    assert joined.chat[at].text == advice.text
    assert joined.last.text.startswith("Goed, je proef rust. Deze nachten tellen niet mee")
    assert joined.trial.plan.pauses


def test_one_night_is_one_night(joined: Course) -> None:
    joined.goes_by(1)
    joined.says("/proef")
    assert "Ingevuld: 1 van 1 nacht in deze periode" in joined.last.text


def test_a_step_is_explained_where_the_difference_is_told_in_steps(course: Course) -> None:
    course.joins("Vind ik mijn nachten beter?")
    (asked,) = course.goes_by(14)
    assert 'Een stap is bijvoorbeeld van "gaat wel" naar "goed".' in asked


def test_what_comes_from_other_sources_is_never_taken_from_the_jar_besides(tmp_path: Path) -> None:
    course = Course(tmp_path, product=Product(form="citrate", amount=150, piece=150, others=75))
    course.joins()
    assert any("Alles bij elkaar kom je op 225 mg per dag" in screen.text for screen in course.chat.values())
    course.goes_by(14)
    course.taps("Begin met magnesium")
    assert "begin je met 150 mg magnesium" in course.last.text
