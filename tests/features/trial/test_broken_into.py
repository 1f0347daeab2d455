"""Somebody who types what the buttons say, in odd moments of the way into a trial."""

from datetime import date
from pathlib import Path

import pytest

from bot.db import intakes, products, questions
from bot.domain.product import Product
from bot.domain.trial_plan import Pause, Plan
from bot.features import account, faq, magnesium, product, trial
from tests.features.trial.course import Course
from tests.support.stage import planned

pytestmark = pytest.mark.one_engine

TO_GATE = ("Vertel verder", "Snap ik", "Geen van beide", "Nee, nu niet")


def up_to(course: Course, *labels: str) -> Course:
    course.says("/proef")
    for label in labels:
        course.taps(label)
    return course


@pytest.fixture
def jarless(tmp_path: Path) -> Course:
    """Somebody whose product is not known, with the feature that asks for it."""
    course = Course(tmp_path, product=None)
    course.features = (product.register, faq.register, account.register, trial.register)
    course.restart()
    return course


def test_who_types_that_they_join_sees_dates_that_shifted_first(course: Course) -> None:
    course.later(hours=5, minutes=20)
    up_to(course, *TO_GATE, "Val ik sneller in slaap?")
    course.later(minutes=50)  # ten past midnight, the lights went out at eleven
    course.says("ik doe mee")
    assert course.person_now.trial is None
    assert course.last.text.startswith("Er is intussen een avond voorbij")
    course.says("ik doe mee")
    assert course.plan.first == date(2026, 6, 3)


def test_the_label_of_a_way_to_what_has_to_be_there_first_can_be_typed(tmp_path: Path) -> None:
    course = up_to(Course(tmp_path, magnesium="none", screened_at=None), *TO_GATE)
    course.says("naar de vragen")
    assert course.last.text.startswith("Eerst dit. Geldt er iets van voor jou?")
    course.says("nee, niets")
    assert course.last.text == "Kies een vraag. Die ligt daarna vast."


def test_a_break_can_be_ended_by_typing_the_label_too(course: Course) -> None:
    course.says("/pauze een week")
    course.says("/proef")
    course.says("weer verder")
    assert "2 weken zonder, daarna 8 weken met" in course.last.text


def test_what_is_in_the_jar_can_be_typed_where_it_is_asked_for(jarless: Course) -> None:
    up_to(jarless, *TO_GATE)
    jarless.says("2 capsules citraat van 100 mg")
    jarless.says("nee")
    with jarless.database() as conn:
        (kept,) = products.all_of(conn, jarless.user)
    assert (kept.product.form, kept.product.piece, kept.product.pieces) == ("citrate", 100, 2)
    assert jarless.last.text == "Kies een vraag. Die ligt daarna vast."


def test_the_button_of_the_jar_can_be_typed(jarless: Course) -> None:
    up_to(jarless, *TO_GATE)
    jarless.says("wat ik neem")
    assert jarless.last.text.startswith("Welke soort magnesium neem je?")


def runs(course: Course, **plan: object) -> Course:
    """A trial that has been agreed to before, its nights without answered."""
    course.joins()
    course.goes_by(1)
    course.keeps(Plan.model_validate({"question": "sol", "first": date(2026, 6, 2), **plan}))
    return course


BEGUN = {"first": date(2026, 5, 1), "began": date(2026, 5, 25), "baseline_ended": date(2026, 5, 25)}
OVER = {"first": date(2026, 3, 1), "began": date(2026, 3, 15), "baseline_ended": date(2026, 3, 15), "counted": 56}
TONIGHT = date(2026, 6, 3)


def asked_about_tonight(course: Course) -> None:
    """The reminder came and nobody answered it yet."""
    with course.database() as conn:
        questions.put(conn, course.user, "magnesium", TONIGHT.isoformat(), now=course.now)


def waits_for_tonight(course: Course) -> bool:
    with course.database() as conn:
        return questions.find(conn, course.user, "magnesium", TONIGHT.isoformat()) is not None


def test_a_second_yes_shows_the_trial_that_runs(course: Course) -> None:
    course.joins()
    course.says("ik doe mee")
    assert course.last.text.startswith("Je proef: val ik sneller in slaap?")


@pytest.fixture
def begins(course: Course) -> Course:
    """Somebody with enough nights without, who just began with magnesium."""
    course.joins()
    course.goes_by(14)
    course.says("begin met magnesium")
    return course


def test_not_yet_after_all_can_be_typed(begins: Course) -> None:
    assert begins.plan.began == date(2026, 6, 16)
    begins.says("toch nog niet")
    assert begins.last.text.startswith("Goed, nog niet.")
    assert begins.plan.began is None


def test_who_took_it_this_evening_has_begun(begins: Course) -> None:
    begins.takes_magnesium(date(2026, 6, 16))
    begins.taps("Toch nog niet")
    assert begins.last.text.startswith("Je nam het vanavond al")
    assert begins.plan.began == date(2026, 6, 16)


def test_a_trial_that_was_stopped_goes_on_in_words_too(course: Course) -> None:
    course.joins()
    course.says("stop de proef")
    course.says("toch doorgaan")
    assert course.person_now.trial == "sol"


def test_weeks_without_at_the_end_begin_tomorrow_where_it_was_taken_tonight(course: Course) -> None:
    runs(course, **OVER).takes_magnesium(TONIGHT)
    course.says("/proef")
    course.says("eerst nog 2 weken zonder")
    assert course.last.text.startswith("Goed. Morgenavond dus geen magnesium")
    assert course.plan.after == date(2026, 6, 4)
    course.says("toch nu de uitkomst")
    assert course.plan.after is None


@pytest.mark.parametrize("typed", ["verder met de proef", "/verder"])
def test_weeks_without_that_rested_go_on_tomorrow_where_it_was_taken_tonight(course: Course, typed: str) -> None:
    runs(course, pauses=(Pause(first=date(2026, 6, 3)),)).takes_magnesium(TONIGHT)
    course.says(typed)
    assert course.plan.pauses == (Pause(first=date(2026, 6, 3), until=date(2026, 6, 4)),)


@pytest.mark.parametrize("typed", ["pauzeer de proef", "eerst nog 2 weken zonder"])
def test_a_reminder_that_is_open_waits_no_longer_for_an_evening_without(course: Course, typed: str) -> None:
    runs(course, **OVER)
    course.says("/proef")
    asked_about_tonight(course)
    course.says(typed)
    assert not waits_for_tonight(course)


def test_a_reminder_that_is_open_waits_no_longer_once_they_take_part(course: Course) -> None:
    course.later(days=1)
    asked_about_tonight(course)
    course.joins()
    assert not waits_for_tonight(course)


def test_going_on_with_the_trial_ends_a_break_too(course: Course) -> None:
    runs(course, **BEGUN)
    course.says("/pauze een week")
    course.says("verder met de proef")
    assert "Je pauze is daarmee ook voorbij." in course.last.text
    assert course.person_now.paused_until == date(2026, 6, 2)
    assert {kind for kind, _ in planned(course)} >= {"checkin", "magnesium", "trial"}


def test_a_trial_that_rests_by_itself_outlasts_a_break(course: Course) -> None:
    runs(course, **BEGUN)
    course.says("pauzeer de proef")
    course.says("/pauze een week")
    assert course.plan.pauses == (Pause(first=TONIGHT),)


def test_a_break_without_an_end_that_gets_one_gives_it_to_the_trial(course: Course) -> None:
    runs(course, **BEGUN)
    course.says("/pauze")
    course.says("tot ik me meld")
    course.says("/pauze een week")
    assert course.plan.pauses == (Pause(first=TONIGHT, until=date(2026, 6, 10)),)


def test_each_text_that_names_the_command_has_a_button_that_leads_there(course: Course) -> None:
    course.says("stop de proef")
    course.taps("Vertel over de proef")
    course.taps("Nee, dank je")
    course.taps("Vertel over de proef")
    for label in (*TO_GATE, "Val ik sneller in slaap?", "Nog even nadenken", "Verder met de proef"):
        course.taps(label)
    assert course.labels[0] == "Ik doe mee"
    assert course.person_now.trial is None


@pytest.fixture
def finished(course: Course) -> Course:
    """Somebody whose trial is over, and told."""
    runs(course, **OVER).says("/proef")
    course.says("bekijk de uitkomst")
    return course


@pytest.mark.parametrize("typed", ["een nieuwe proef", "start een nieuwe proef"])
def test_a_new_trial_can_be_asked_for_in_words(finished: Course, typed: str) -> None:
    finished.says(typed)
    assert "2 weken zonder, daarna 8 weken met" in finished.last.text


@pytest.mark.parametrize("typed", ["/proef", "helpt magnesium mij?", "hoe gaat het met de proef"])
def test_whoever_asks_after_the_trial_sees_what_it_came_to(finished: Course, typed: str) -> None:
    finished.says(typed)
    assert finished.last.text.startswith("De uitkomst van je proef")


def test_hours_later_the_card_of_the_jar_leads_back_to_the_trial(jarless: Course) -> None:
    up_to(jarless, *TO_GATE, "Wat ik neem")
    jarless.later(hours=3)
    message = max(jarless.chat)
    jarless.taps_data("product:new", message)
    jarless.says("2 capsules citraat van 100 mg")
    jarless.says("nee")
    assert "Verder met de proef" in jarless.labels
    jarless.taps("Verder met de proef")
    assert jarless.last.text == "Kies een vraag. Die ligt daarna vast."


def test_the_card_of_the_jar_leads_to_no_trial_that_nobody_asked_for(jarless: Course) -> None:
    jarless.takes(Product(form="citrate", amount=100, piece=100, pieces=1, others=0))
    jarless.taps_data("do:product", 1)
    assert "Verder met de proef" not in jarless.labels


def test_a_mere_yes_that_is_no_answer_is_not_the_evenings(course: Course) -> None:
    course.features = (magnesium.register, *course.features)
    course.restart()
    course.says("/magnesium")
    up_to(course, *TO_GATE)
    course.says("ja")
    assert course.last.text.startswith("Dat begreep ik niet.")
    with course.database() as conn:
        assert intakes.load(conn, course.user, date(2026, 6, 2)) is None


def test_a_yes_to_what_do_you_want_gets_an_example(course: Course) -> None:
    course.joins()
    course.goes_by(14)
    course.says("/proef")
    course.says("ja")
    assert course.last.text.startswith("Dat begreep ik niet.")
    assert course.labels[0] == "Begin met magnesium"
