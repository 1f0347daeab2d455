"""Somebody who types what the buttons say, in odd moments of the way into a trial."""

from datetime import date
from pathlib import Path

import pytest

from bot.db import products
from bot.features import account, faq, product, trial
from tests.features.trial.course import Course

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
