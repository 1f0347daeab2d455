"""What is typed answers the question that was asked last; an hour later an older check-in reads nothing."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.db import intakes, people, questions
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.features import account, checkin, faq, magnesium
from bot.features.magnesium.sending import MagnesiumKind
from tests.features.checkin.conftest import FRIDAY, MORNING, Mornings

AT_22 = datetime(2026, 6, 12, 20, 0, tzinfo=UTC)
EVENING = date(2026, 6, 13)
"""The night whose reminder comes on Friday at 22:00."""
LIGHTS_OUT = {"lights_out": time(23)}


class Evenings(Mornings):
    """A check-in left open in the morning, and the reminder at night."""

    def remind(self) -> None:
        with self.database() as conn:
            person = people.load(conn, self.user)
            assert person is not None
            outbox.enqueue(conn, self.user, "magnesium", EVENING, 0, self.now)
            row = OutboxRow(1, self.user, "magnesium", EVENING, 0, self.now, 0)
            screen = MagnesiumKind(self.catalog).compose(conn, person, row, self.now)
        assert screen is not None
        self.posts(screen)

    @property
    def noted(self) -> intakes.Intake | None:
        with self.database() as conn:
            return intakes.load(conn, self.user, EVENING)


@pytest.fixture
def jip(tmp_path: Path) -> Evenings:
    """The check-in of Friday stopped at "how long until you were asleep?"; at 22:00 the reminder came."""
    stage = Evenings(tmp_path, [checkin.register, faq.register, magnesium.register, account.register], now=MORNING)
    stage.settled()
    stage.arrives()
    stage.says("23:00")
    stage.now = AT_22
    stage.remind()
    return stage


@pytest.mark.parametrize(
    ("said", "again"), [("20 min", "22:20"), ("half uurtje", "22:30"), ("nee, nog een kwartiertje", "22:15")]
)
def test_bare_minutes_at_the_reminder_are_a_wait_and_no_sleep_data(jip: Evenings, said: str, again: str) -> None:
    jip.says(said)
    assert jip.last.text == f"Goed, om {again} nog een keer."
    jip.says("10")
    assert jip.last.question == ("magnesium", EVENING.isoformat())
    assert jip.answers() == LIGHTS_OUT


@pytest.mark.parametrize("said", ["10", "meteen", "20 min wakker", "sla deze vraag over", "terug"])
def test_nothing_typed_after_the_reminder_answers_the_morning_s_question(jip: Evenings, said: str) -> None:
    jip.says(said)
    assert jip.answers() == LIGHTS_OUT


@pytest.mark.parametrize("said", ["10", "20 min", "half 10"])
def test_nor_does_it_once_the_reminder_is_answered(jip: Evenings, said: str) -> None:
    jip.says("genomen")
    jip.later(minutes=2)
    jip.says(said)
    assert jip.answers() == LIGHTS_OUT
    assert jip.noted is not None
    assert jip.noted.taken_at == AT_22


def test_shown_again_it_is_the_question_asked_last_and_reads(jip: Evenings) -> None:
    jip.says("genomen")
    jip.says("10")
    assert jip.last.text == (
        "Over de nacht van donderdag op vrijdag: hoelang duurde het voor je sliep? Een schatting is genoeg."
    )
    jip.says("10")
    assert jip.answers() == {**LIGHTS_OUT, "sol": 10}


def test_shown_again_after_an_answer_of_the_coach_it_reads_too(jip: Evenings) -> None:
    jip.says("vanavond niet")
    jip.says("hoeveel magnesium mag ik per dag")
    assert jip.last.text.startswith("Over de nacht van donderdag op vrijdag: hoelang duurde het")
    jip.says("10")
    assert jip.answers() == {**LIGHTS_OUT, "sol": 10}


def test_showing_it_again_makes_it_last_no_longer(jip: Evenings) -> None:
    jip.says("vanavond niet")
    jip.says("hoeveel magnesium mag ik per dag")
    with jip.database() as conn:
        (question,) = questions.open_of(conn, jip.user, jip.now)
    assert question.expires_at == MORNING + timedelta(hours=24)


def test_within_the_hour_it_reads_whatever_was_asked_since(tmp_path: Path) -> None:
    stage = Evenings(tmp_path, [checkin.register, magnesium.register], now=AT_22 - timedelta(minutes=30))
    stage.settled()
    stage.says("/dagboek")
    stage.now = AT_22
    stage.remind()
    stage.says("23:00")
    assert stage.answers() == {}, "the reminder is asked first, and a time is an answer to it"
    stage.says("weet ik niet")
    stage.says("23:00")
    assert stage.answers(FRIDAY) == LIGHTS_OUT


def test_hours_later_it_still_reads_where_nothing_else_was_asked(tmp_path: Path) -> None:
    stage = Evenings(tmp_path, [checkin.register, magnesium.register], now=MORNING)
    stage.settled()
    stage.arrives()
    stage.later(hours=9)
    stage.plays("23:00", "10")
    assert stage.answers() == {**LIGHTS_OUT, "sol": 10}


def test_the_buttons_of_the_morning_s_question_work_as_before(jip: Evenings) -> None:
    jip.taps("45 min")
    assert jip.answers() == {**LIGHTS_OUT, "sol": 45}


def test_an_answer_counts_though_the_coach_asked_again_before_it_heard_it(jip: Evenings) -> None:
    """They typed it while the coach was away; back again it asked the same once more first."""
    jip.now = MORNING + timedelta(hours=1, minutes=5)
    jip.arrives(number=2)
    jip.now = MORNING + timedelta(minutes=10)
    jip.says("20")
    assert jip.answers() == {**LIGHTS_OUT, "sol": 20}


def test_what_was_typed_before_the_question_came_to_where_it_is_answers_nothing(jip: Evenings) -> None:
    jip.now = MORNING + timedelta(hours=1)
    jip.taps("20 min")
    jip.now = MORNING + timedelta(minutes=10)
    jip.says("10")
    assert jip.answers() == {**LIGHTS_OUT, "sol": 20}
