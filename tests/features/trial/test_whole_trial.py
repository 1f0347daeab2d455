"""Whole trials on a turned clock: what is said on the way, what a decision leads to, how it ends."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.db import nights, people
from bot.domain.trial_plan import phase_on
from tests.features.trial.course import FIRST, Course


def days(number: int) -> date:
    return FIRST + timedelta(days=number)


def with_magnesium(course: Course) -> Course:
    course.goes_by(14)
    course.taps("Begin met magnesium")
    return course


def test_a_trial_speaks_at_its_turns_and_is_silent_on_all_other_days(joined: Course) -> None:
    assert joined.goes_by(13) == []
    (asked,) = joined.goes_by(1)
    assert asked.startswith("Je weken zonder zitten erop, dank je. Er tellen 14 van de 14 nachten mee.")
    assert joined.labels == ["Begin met magnesium", "Een week langer", "Stoppen"]
    joined.taps("Begin met magnesium")
    assert joined.last.text.startswith("Mooi. Vanavond begin je met 200 mg magnesium")
    assert "tot en met zondag 9 augustus" in joined.last.text
    joined.says("/proef")
    assert "nacht 1 van de eerste 14 met magnesium" in joined.last.text
    assert "Ingevuld" not in joined.last.text
    (counts,) = joined.goes_by(14)
    assert counts.startswith("De eerste twee weken met magnesium zitten erop. Je nachten tellen vanaf vanavond mee")
    (over,) = joined.goes_by(42)
    assert over.startswith("Je weken met magnesium zitten erop.")
    joined.taps("Bekijk de uitkomst")
    trial = joined.trial
    assert (trial.ended, joined.person_now.trial) == ("finished", None)
    assert trial.outcome is not None
    assert (trial.outcome.before.n, trial.outcome.during.n, trial.outcome.taken) == (14, 42, 56)


@pytest.mark.one_engine
def test_the_baseline_tells_its_spread_and_what_could_show_and_never_its_mean(joined: Course) -> None:
    (asked,) = joined.goes_by(14, lambda night: 47 + 6 * (night.day % 2))
    assert "zo'n 3 minuten om het gemiddelde heen, over die 14 nachten" in asked
    assert "ongeveer 15 minuten of meer kan bij jou zichtbaar worden" in asked
    assert "50" not in asked


@pytest.mark.one_engine
def test_who_told_of_something_meanwhile_meets_the_safety_screen_before_magnesium(joined: Course) -> None:
    joined.goes_by(14)
    with joined.database() as conn:
        people.change(conn, joined.user, screened_at=None)
    joined.taps("Begin met magnesium")
    assert joined.last.text.startswith("Eerst nog iets over je gezondheid")
    assert joined.plan.began is None
    with joined.database() as conn:
        people.change(conn, joined.user, screened_at=joined.now)
    joined.taps("Ga verder")
    joined.taps("Begin met magnesium")
    assert joined.plan.began is not None


@pytest.mark.one_engine
def test_without_a_night_of_a_weekend_they_hear_before_they_begin_that_one_is_needed(joined: Course) -> None:
    (asked,) = joined.goes_by(14, lambda night: None if night.weekday() >= 5 else 20)
    assert "Er tellen 10 van de 14 nachten mee." in asked
    assert "Er telt nog geen nacht van vrijdag op zaterdag of van zaterdag op zondag mee." in asked
    joined.taps("Een week langer")
    (again,) = joined.goes_by(7)
    assert again.startswith("Je weken zonder zitten erop, dank je.")
    assert "op zaterdag of zondag" not in again


@pytest.mark.one_engine
def test_the_outcome_stays_what_it_was_when_the_diary_changes_and_a_new_trial_is_offered(joined: Course) -> None:
    with_magnesium(joined).goes_by(56)
    joined.taps("Bekijk de uitkomst")
    outcome = joined.trial.outcome
    with joined.database() as conn:
        nights.remove(conn, joined.user, FIRST)
    joined.says("/proef")
    assert joined.trial.outcome == outcome
    joined.taps("Een nieuwe proef")
    assert "2 weken zonder, daarna 8 weken met" in joined.last.text
    joined.taps("Nee, dank je")
    joined.says("/proef")
    assert "Een nieuwe proef" in joined.labels


def test_two_weeks_without_at_the_end_lead_to_the_result_by_itself(joined: Course) -> None:
    with_magnesium(joined).goes_by(56)
    joined.says("eerst nog twee weken zonder")
    assert "Vanavond dus geen magnesium" in joined.last.text
    assert joined.goes_by(13) == []
    assert joined.person_now.trial == "sol"
    assert len(joined.goes_by(1)) == 1
    assert (joined.trial.ended, joined.person_now.trial) == ("finished", None)
    assert joined.trial.outcome is not None
    assert joined.trial.outcome.after is not None
    assert joined.goes_by(3) == []


@pytest.mark.one_engine
def test_who_changes_their_mind_about_these_two_weeks_sees_the_outcome_at_once(joined: Course) -> None:
    with_magnesium(joined).goes_by(56)
    joined.taps("Eerst nog 2 weken zonder")
    joined.taps("Toch nu de uitkomst")
    joined.taps("Bekijk de uitkomst")
    assert joined.trial.ended == "finished"


@pytest.mark.one_engine
def test_too_few_nights_make_it_a_week_longer_and_say_how_many_there_are(joined: Course) -> None:
    (longer,) = joined.goes_by(14, lambda night: 20 if night.day <= 9 else None)
    assert "Er tellen nu 8 nachten mee en ik heb er minstens 10 nodig" in longer
    assert "tot en met zondag 21 juni" in longer
    assert joined.goes_by(6) == []
    (asked,) = joined.goes_by(1)
    assert "Er tellen 15 van de 21 nachten mee" in asked


@pytest.mark.one_engine
def test_four_weeks_with_hardly_a_night_can_begin_anew(joined: Course) -> None:
    said = joined.goes_by(28, lambda night: None)
    assert len(said) == 3
    assert "Na vier weken zonder tellen er 0 nachten mee." in said[-1]
    joined.says("opnieuw beginnen")
    assert joined.plan.first == days(28)
    assert joined.last.text.startswith("Goed, we beginnen opnieuw: zonder magnesium, van vanavond")


@pytest.mark.one_engine
def test_too_few_nights_with_magnesium_are_said_before_anybody_looks(joined: Course) -> None:
    with_magnesium(joined)
    said = joined.goes_by(70, lambda night: 20 if night.day % 4 == 0 else None)
    assert len([one for one in said if "ik heb er minstens 21 nodig, dus we gaan een week door" in one]) == 2
    assert "Dat antwoord zit er dus niet in." in said[-1]
    assert "Je kunt nu de uitkomst bekijken" not in said[-1]
    assert joined.labels == ["Bekijk de uitkomst", "Stoppen"]


@pytest.mark.one_engine
def test_nobody_who_answers_nothing_is_asked_more_than_twice(joined: Course) -> None:
    said = joined.goes_by(50)
    assert [one[:30] for one in said] == [
        "Je weken zonder zitten erop, d",
        "Je weken zonder zijn alweer ee",
        "Ik heb je proef gesloten, want",
    ]
    assert (joined.trial.ended, joined.person_now.trial) == ("unanswered", None)


@pytest.mark.one_engine
@pytest.mark.parametrize("typed", ["ja", "ja graag", "begin met magnesium"])
def test_a_mere_yes_answers_the_question_whether_to_go_on(joined: Course, typed: str) -> None:
    joined.goes_by(21)
    assert joined.last.text.startswith("Je weken zonder zijn alweer een week voorbij. Zullen we verder met magnesium?")
    joined.says(typed)
    assert joined.plan.began == days(21)


@pytest.mark.one_engine
def test_an_outcome_that_nobody_asked_for_is_kept_for_them(joined: Course) -> None:
    with_magnesium(joined).goes_by(56)
    said = joined.goes_by(20)
    assert said[-1] == "Je proef is klaar. Ik heb de uitkomst voor je bewaard, dus kijk wanneer je wilt."
    assert joined.trial.ended == "finished"
    joined.taps("Bekijk de uitkomst")
    assert joined.trial.outcome is not None


@pytest.mark.one_engine
def test_who_took_it_already_hears_when_the_nights_begin_to_count(course: Course) -> None:
    course.joins(takes=True)
    said = course.goes_by(28)
    assert said[0].startswith("Je eerste twee weken zonder zitten erop. Je nachten tellen vanaf vanavond mee")
    assert len(said) == 2


@pytest.mark.one_engine
def test_a_week_longer_is_asked_about_again_after_it(joined: Course) -> None:
    joined.goes_by(14)
    joined.says("nog een week")
    assert joined.last.text == "Goed, een week langer zonder: tot en met zondag 21 juni."
    assert joined.goes_by(6) == []
    (asked,) = joined.goes_by(1)
    assert "21 van de 21" in asked
    joined.taps("Een week langer")
    joined.goes_by(7)
    assert joined.labels == ["Begin met magnesium", "Stoppen"]


@pytest.mark.one_engine
def test_beginning_can_be_undone_until_the_evening_is_over(joined: Course) -> None:
    with_magnesium(joined)
    joined.taps("Toch nog niet")
    assert joined.plan.began is None
    assert joined.last.text.startswith("Goed, nog niet.")
    joined.says("begin maar")
    button = max(joined.chat)
    joined.later(hours=8)
    joined.taps("Toch nog niet", message_id=button)
    assert joined.plan.began == days(14)


@pytest.mark.one_engine
def test_after_the_deadline_magnesium_begins_tomorrow(joined: Course) -> None:
    joined.goes_by(14)
    joined.later(hours=5, minutes=45)  # 23:45
    joined.taps("Begin met magnesium")
    assert joined.last.text.startswith("Mooi. Morgenavond begin je")
    assert [phase_on(joined.plan, days(number)) for number in (14, 15)] == ["without", "building"]


@pytest.mark.one_engine
def test_who_was_never_reminded_is_asked_again_when_magnesium_begins(tmp_path: Path) -> None:
    course = Course(tmp_path, magnesium="none")
    course.joins()
    with_magnesium(course)
    assert course.person_now.magnesium == "silent"
    course.taps("Ja, graag")
    assert course.person_now.magnesium == "remind"


@pytest.mark.one_engine
@pytest.mark.parametrize("before", [5, 14, 20, 69, 80])
def test_nothing_shows_an_outcome_before_its_nights_are_over(joined: Course, before: int) -> None:
    joined.goes_by(min(before, 14))
    if before > 14:
        joined.taps("Begin met magnesium")
        joined.goes_by(before - 14)
    if before > 69:
        joined.taps("Eerst nog 2 weken zonder")
    for data in ("trial:look", "trial:result", "trial:result:figures", "trial:back:agree", "trial:agree:yes"):
        joined.taps_data(data, max(joined.chat))
    assert joined.trial.outcome is None
    assert joined.person_now.trial == "sol"


@pytest.mark.one_engine
def test_english_has_the_same_turns(english: Course) -> None:
    for typed in ("/trial", "Tell me more", "I see", "Neither", "No, not now", "Do I fall asleep faster?"):
        english.says(typed)
    english.says("Count me in")
    (asked,) = english.goes_by(14)
    assert "A difference of about 15 minutes or more could show for you." in asked
    english.says("begin with magnesium")
    assert english.last.text.startswith("Good. Tonight you begin with 200 mg of magnesium")
    assert english.goes_by(14)[0].startswith("The first two weeks with magnesium are done.")
    assert "You can look at the outcome now." in english.goes_by(42)[0]
    english.says("show me the outcome")
    assert english.trial.ended == "finished"
