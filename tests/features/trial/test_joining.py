"""The messages before a trial: their order, who it is not for, the dates, and the way out of each."""

from datetime import date
from pathlib import Path

import pytest

from bot.db import products, questions
from bot.domain.product import Product
from bot.domain.trial_plan import spans
from tests.features.trial.course import FIRST, Course
from tests.support.stage import planned

pytestmark = pytest.mark.one_engine


def step(course: Course) -> str | None:
    with course.database() as conn:
        found = questions.find(conn, course.user, "trial", "join")
    return found.state["step"] if found else None


def up_to(course: Course, *labels: str) -> Course:
    course.says("/proef")
    for label in labels:
        course.taps(label)
    return course


TO_QUESTION = ("Vertel verder", "Snap ik", "Geen van beide", "Nee, nu niet")


def test_the_messages_come_in_their_order_and_name_the_evenings(course: Course) -> None:
    up_to(course, *TO_QUESTION, "Val ik sneller in slaap?")
    dose, dates = (course.chat[at].text for at in sorted(course.chat)[-2:])
    assert dose.index("250 mg") < dose.index("Je gaat 200 mg per dag nemen: daar zit je onder") < dose.index("320")
    assert dose.endswith("Dit is algemene informatie. Je arts of apotheker kent jou.")
    assert "van vanavond tot en met zondag 14 juni zonder" in dates
    assert "van maandag 15 juni tot en met zondag 9 augustus met" in dates
    course.taps("Ik doe mee")
    assert course.last.text == "Mooi. Vanavond dus nog geen magnesium. Morgen om 07:30 ben ik er weer."
    assert (course.plan.first, course.plan.washout, course.person_now.trial) == (FIRST, 0, "sol")
    assert [evening for kind, evening in planned(course) if kind == "trial"]


def test_all_of_it_can_be_typed_in_english(english: Course) -> None:
    for typed in ("trial", "tell me more", "got it", "no", "yes", "lying awake", "count me in"):
        english.says(typed)
    assert english.last.text == "Lovely. Tonight, then, no magnesium. Tomorrow at 07:30 I'll be back."
    assert (english.plan.question, english.plan.washout) == ("waso", 14)


def test_all_of_it_can_be_typed_in_dutch(course: Course) -> None:
    for typed in ("helpt magnesium mij?", "ja graag", "snap ik", "geen van beide", "ja", "mijn nachten", "ik doe mee"):
        course.says(typed)
    assert course.last.text == "Mooi. Vanavond dus geen magnesium. Morgen om 07:30 ben ik er weer."
    assert course.plan.question == "quality"


def test_who_takes_it_already_leaves_it_two_weeks_longer(course: Course) -> None:
    course.joins(takes=True)
    assert spans(course.plan)["without"] == (date(2026, 6, 16), date(2026, 6, 29))


@pytest.mark.parametrize(
    ("label", "said"),
    [("Magnesium op voorschrift", "laat je beter niet twee weken staan"), ("Mijn slaapmiddelen veranderen", "/proef")],
)
def test_who_it_is_not_for_is_told_so_and_nothing_of_it_is_kept(course: Course, label: str, said: str) -> None:
    up_to(course, "Vertel verder", "Snap ik", label)
    assert said in course.last.text
    assert course.labels == []
    assert step(course) is None
    course.says("/proef")
    assert "2 weken zonder, daarna 8 weken met" in course.last.text


@pytest.mark.parametrize("typed", ["slaappillen", "ik bouw mijn slaappillen af", "ja, slaapmiddelen"])
def test_typed_sleeping_pills_end_it_too(course: Course, typed: str) -> None:
    up_to(course, "Vertel verder", "Snap ik")
    course.says(typed)
    assert "niet het moment" in course.last.text


@pytest.mark.parametrize("typed", ["ja", "misschien", "bananen"])
def test_an_answer_that_is_none_gets_an_example_and_loses_nothing(course: Course, typed: str) -> None:
    up_to(course, "Vertel verder", "Snap ik")
    course.says(typed)
    assert step(course) == "who"


def test_the_safety_screen_comes_first_and_leads_back_without_beginning_reminders(tmp_path: Path) -> None:
    course = Course(tmp_path, magnesium="none", screened_at=None)
    up_to(course, *TO_QUESTION)
    assert "magnesium past niet bij iedereen" in course.last.text
    course.taps("Ga verder")
    assert "magnesium past niet bij iedereen" in course.last.text
    course.taps("Naar de vragen")
    course.taps("Nee, niets")
    assert course.last.text == "Kies een vraag. Die ligt daarna vast."
    assert course.person_now.magnesium == "none"
    assert course.person_now.screened_at is not None


def test_a_yes_to_the_safety_screen_opens_no_trial(tmp_path: Path) -> None:
    course = Course(tmp_path, magnesium="none", screened_at=None)
    up_to(course, *TO_QUESTION, "Naar de vragen", "Ja, of ik twijfel")
    course.says("/proef")
    assert "magnesium past niet bij iedereen" in course.last.text


def test_without_a_known_dose_it_is_asked_first(tmp_path: Path) -> None:
    course = Course(tmp_path, product=None)
    up_to(course, *TO_QUESTION)
    assert course.labels == ["Wat ik neem", "Ga verder", "Terug", "Nee, dank je"]
    course.takes(Product(form="mix", amount=None))
    course.taps("Ga verder")
    assert "Wat ik neem" in course.labels
    course.takes(Product(form="mix", amount=100, piece=100, pieces=2))
    course.taps("Ga verder")
    assert course.last.text == "Kies een vraag. Die ligt daarna vast."
    course.taps("Lig ik minder lang wakker?")
    assert any("Er zit meer in dan magnesium." in screen.text for screen in course.chat.values())


def test_above_the_limit_it_waits_for_a_pharmacist_who_knows(tmp_path: Path) -> None:
    course = Course(tmp_path, product=Product(form="oxide", amount=300, piece=300))
    up_to(course, *TO_QUESTION)
    assert course.last.text.startswith("De Europese bovengrens voor magnesium uit supplementen is 250 mg per dag.")
    assert "Jij komt op 300 mg." in course.last.text
    assert "Ga verder" not in course.labels
    course.taps("Mijn apotheker weet ervan")
    course.taps("Val ik sneller in slaap?")
    assert "daar zit je boven, en je apotheker weet ervan" in course.chat[sorted(course.chat)[-2]].text
    with course.database() as conn:
        assert products.regimen(conn, course.user).pharmacist_at == course.now


def test_a_break_ends_before_a_trial_begins(course: Course) -> None:
    course.says("/pauze een week")
    course.says("/proef")
    assert "Je hebt nu pauze" in course.last.text
    course.taps("Weer verder")
    assert "2 weken zonder, daarna 8 weken met" in course.last.text


def test_there_is_a_way_back_at_each_step(course: Course) -> None:
    up_to(course, *TO_QUESTION, "Val ik sneller in slaap?")
    seen = []
    while "Terug" in course.labels:
        course.says("terug")
        seen.append(step(course))
    assert seen == ["question", "takes", "who", "honest", "wish"]


@pytest.mark.parametrize("steps", range(5))
def test_no_thanks_at_any_step_ends_it_kindly(course: Course, steps: int) -> None:
    up_to(course, *TO_QUESTION[:steps])
    course.says("nee, dank je")
    assert course.last.text == "Prima. Wil je het later toch, dan typ je /proef."
    assert step(course) is None


def test_it_goes_on_where_it_was_after_a_restart_and_after_days(course: Course) -> None:
    up_to(course, *TO_QUESTION)
    course.restart()
    course.later(days=3)
    course.says("ja")
    course.says("/proef")
    assert course.last.text == "Kies een vraag. Die ligt daarna vast."


def test_who_wants_to_think_finds_it_again_with_dates_that_are_true_then(course: Course) -> None:
    up_to(course, *TO_QUESTION, "Val ik sneller in slaap?")
    dates = max(course.chat)
    course.says("nog even nadenken")
    assert course.last.text == "Neem je tijd. Met /proef gaan we verder waar we waren."
    course.later(days=2)
    course.says("/proef")
    assert "van vanavond tot en met dinsdag 16 juni zonder" in course.last.text
    assert max(course.chat) > dates


def test_dates_that_are_past_are_told_anew_before_anybody_agrees(course: Course) -> None:
    up_to(course, *TO_QUESTION, "Val ik sneller in slaap?")
    course.later(days=1)
    course.taps("Ik doe mee")
    assert course.person_now.trial is None
    assert course.last.text.startswith("Er is intussen een avond voorbij")
    course.taps("Ik doe mee")
    assert course.plan.first == date(2026, 6, 3)


def test_magnesium_taken_this_evening_puts_the_beginning_off_by_a_day(course: Course) -> None:
    course.takes_magnesium(FIRST)
    course.joins(takes=True)
    assert course.plan.first == date(2026, 6, 3)
    assert course.last.text.startswith("Mooi. Morgenavond dus geen magnesium.")


def test_after_lights_out_it_begins_the_next_evening(course: Course) -> None:
    course.later(hours=5, minutes=45)  # 23:45
    course.joins()
    assert course.plan.first == date(2026, 6, 3)


def test_reminders_begin_only_with_a_yes(tmp_path: Path) -> None:
    course = Course(tmp_path, magnesium="none")
    course.joins()
    assert course.last.text.startswith("Zal ik je er in de weken met magnesium 's avonds om 22:00")
    course.says("liever niet")
    assert course.person_now.magnesium == "silent"
    assert "magnesium" not in {kind for kind, _ in planned(course)}


def test_who_is_asked_three_times_a_week_is_asked_every_day_while_it_runs(tmp_path: Path) -> None:
    course = Course(tmp_path, rhythm="less")
    up_to(course, *TO_QUESTION, "Val ik sneller in slaap?")
    assert "Voor de proef doe ik dat elke ochtend." in course.last.text
    course.taps("Ik doe mee")
    assert course.person_now.rhythm == "daily"
    course.says("stop de proef")
    assert course.person_now.rhythm == "less"
    course.taps("Toch doorgaan")
    assert course.person_now.rhythm == "daily"


def test_a_second_tap_and_an_old_button_begin_nothing_twice(course: Course) -> None:
    up_to(course, "Vertel verder")
    course.taps_data("trial:wish:yes", max(course.chat))
    assert step(course) == "honest"
    course.taps("Nee, dank je")
    course.joins()
    course.taps_data("trial:agree:yes", max(course.chat))
    assert course.last.text.startswith("Je proef: val ik sneller in slaap?")
