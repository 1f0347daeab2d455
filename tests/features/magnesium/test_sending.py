"""The reminder as a scheduled message: when it comes, when not, and how often."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.db import intakes, people, products, questions, schedules
from bot.db.tables import outbox as rows
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.domain.product import Product
from bot.features import faq, magnesium
from bot.features.magnesium.sending import MagnesiumKind
from bot.tg.screen import Screen
from tests.features.magnesium.evening import delivered
from tests.support.stage import Stage

NIGHT = date(2026, 6, 12)
TEN = datetime(2026, 6, 11, 20, 0, tzinfo=UTC)  # 22:00 in Amsterdam


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, [faq.register, magnesium.register], now=TEN)
    stage.settled()
    return stage


def row(number: int = 0, night: date = NIGHT, due: datetime = TEN) -> OutboxRow:
    return OutboxRow(1, 1001, "magnesium", night, number, due, 0)


def compose(stage: Stage, number: int = 0, night: date = NIGHT, due: datetime = TEN) -> Screen | None:
    with stage.database() as conn:
        person = people.load(conn, stage.user)
        assert person is not None
        return MagnesiumKind(stage.catalog).compose(conn, person, row(number, night, due), stage.now)


def sent(stage: Stage, number: int = 0) -> None:
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", NIGHT, number, stage.now)
        person = people.load(conn, stage.user)
        assert person is not None
        MagnesiumKind(stage.catalog).sent(conn, person, row(number), stage.now)


def change(stage: Stage, **values: Any) -> None:
    with stage.database() as conn:
        people.change(conn, stage.user, **values)


def asked_for(stage: Stage) -> None:
    """The message that is due now was asked for."""
    state = {"step": "answer", "later": TEN.isoformat()}
    with stage.database() as conn:
        questions.put(conn, stage.user, "magnesium", NIGHT.isoformat(), now=stage.now, state=state)


def waiting(stage: Stage) -> dict[int, datetime]:
    """Number -> due instant of what comes besides number 0."""
    with stage.database() as conn:
        query = select(rows.c.number, rows.c.due_at).where(rows.c.state == "waiting", rows.c.number > 0)
        return {row.number: row.due_at for row in conn.execute(query)}


def labels(screen: Screen) -> list[str]:
    return [button.label for line in screen.keyboard for button in line]


def test_registering_hands_over_the_kinds(stage: Stage) -> None:
    assert [kind.name for kind in stage.registered[1]] == ["magnesium", "second"]


def test_the_planned_reminder_has_sound_and_every_answer(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    assert screen.text == "Tijd voor je avondroutine. Is het al gelukt?"
    assert labels(screen) == ["Genomen", "Eerder genomen", "Over 15 min", "Over 30 min", "Over 1 uur", "Vanavond niet"]
    assert not screen.silent
    assert screen.question == ("magnesium", "2026-06-12")


def test_it_speaks_english_too(stage: Stage) -> None:
    change(stage, language="en")
    screen = compose(stage)
    assert screen is not None
    assert screen.text == "Time for your evening routine. All done?"
    assert labels(screen) == ["Taken", "Taken earlier", "In 15 min", "In 30 min", "In 1 hour", "Not tonight"]


def test_later_messages_are_silent_and_shorter(stage: Stage) -> None:
    first, later = compose(stage), compose(stage, number=1)
    assert first is not None
    assert later is not None
    assert later.silent
    assert len(later.text) < len(first.text)


def test_composing_opens_the_question_of_that_night_until_noon(stage: Stage) -> None:
    compose(stage)
    compose(stage)  # a retry
    with stage.database() as conn:
        (question,) = questions.open_of(conn, stage.user, stage.now)
    assert question.key == ("magnesium", "2026-06-12")
    assert question.expires_at == datetime(2026, 6, 12, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("status", ["taken", "skipped"])
def test_nothing_is_sent_once_the_evening_is_recorded_whoever_did(
    stage: Stage, status: intakes.Status, number: int
) -> None:
    with stage.database() as conn:
        intakes.save(conn, stage.user, NIGHT, status=status, taken_at=None, now=stage.now)
    assert compose(stage, number) is None
    with stage.database() as conn:
        assert not questions.open_of(conn, stage.user, stage.now)


def test_a_dose_that_waits_for_the_pharmacist_is_not_reminded_of_and_says_so(stage: Stage) -> None:
    with stage.database() as conn:
        products.save(conn, stage.user, NIGHT, Product(amount=300, piece=300, pieces=2), stage.now)
    assert compose(stage) is None
    stage.says("/magnesium")
    assert stage.last.text.endswith(
        'Je herinnering wacht tot je apotheker van je dosis weet. Bij "Wat ik neem" kun je dat doorgeven.'
    )
    with stage.database() as conn:
        products.change(conn, stage.user, pharmacist_at=stage.now)
    assert compose(stage) is not None


def test_the_record_of_another_night_does_not_hold_it_back(stage: Stage) -> None:
    with stage.database() as conn:
        intakes.save(conn, stage.user, date(2026, 6, 11), status="taken", taken_at=None, now=stage.now)
    assert compose(stage) is not None


@pytest.mark.parametrize(
    "values",
    [
        {"magnesium": "silent"},
        {"magnesium": "none"},
        {"screened_at": None},
        {"paused_at": TEN},
        {"paused_at": TEN, "paused_until": date(2026, 6, 12)},
        {"lights_out": None},
    ],
)
def test_nothing_is_sent_to_who_does_not_want_it_now(stage: Stage, values: dict[str, Any]) -> None:
    change(stage, **values)
    assert compose(stage) is None


def test_a_pause_that_is_over_holds_nothing_back(stage: Stage) -> None:
    change(stage, paused_at=TEN - timedelta(days=3), paused_until=date(2026, 6, 11))
    assert compose(stage) is not None


@pytest.mark.parametrize(("minutes", "comes"), [(89, True), (90, True), (91, False)])
def test_it_never_comes_later_than_half_an_hour_after_lights_out(stage: Stage, minutes: int, comes: bool) -> None:
    stage.later(minutes=minutes)
    assert (compose(stage) is not None) is comes


def test_with_lights_out_after_midnight_it_may_come_until_one(stage: Stage) -> None:
    change(stage, lights_out=time(0, 30))
    stage.later(minutes=180)  # 01:00
    assert compose(stage) is not None
    stage.later(minutes=1)
    assert compose(stage) is None


@pytest.mark.parametrize(
    ("minutes", "offered"),
    [
        (29, ["Over 15 min", "Over 30 min", "Over 1 uur"]),
        (30, ["Over 15 min", "Over 30 min"]),
        (60, ["Over 15 min"]),
        (75, []),
        (90, []),
    ],
)
def test_later_is_offered_only_where_that_is_before_the_deadline(
    stage: Stage, minutes: int, offered: list[str]
) -> None:
    stage.later(minutes=minutes)
    screen = compose(stage)
    assert screen is not None
    assert labels(screen) == ["Genomen", "Eerder genomen", *offered, "Vanavond niet"]


def test_the_seventh_message_of_a_night_offers_no_eighth(stage: Stage) -> None:
    change(stage, reminder_at="dinner", dinner=time(18), lights_out=time(23, 59))
    offered = []
    for number in (5, 6):
        asked_for(stage)
        offered.append(compose(stage, number=number))
    assert [screen is not None and "Over 30 min" in labels(screen) for screen in offered] == [True, False]


def test_after_the_planned_message_one_silent_repeat_waits(stage: Stage) -> None:
    sent(stage)
    assert waiting(stage) == {1: TEN + timedelta(minutes=30)}


@pytest.mark.parametrize(("repeats", "numbers"), [(0, []), (1, [1]), (2, [1, 2]), (3, [1, 2, 3])])
def test_as_many_silent_repeats_come_as_were_chosen(stage: Stage, repeats: int, numbers: list[int]) -> None:
    change(stage, repeats=repeats, reminder_at="dinner", dinner=time(18), lights_out=time(23, 59))
    for number in range(repeats + 1):
        sent(stage, number)
    assert sorted(waiting(stage)) == numbers


def test_a_repeat_that_waits_is_not_sent_once_fewer_are_chosen(stage: Stage) -> None:
    sent(stage)
    change(stage, repeats=0)
    stage.later(minutes=30)
    assert compose(stage, number=1) is None
    change(stage, repeats=1)
    assert compose(stage, number=1) is not None


def test_without_repeats_a_later_message_comes_all_the_same_and_again_after_a_refusal(stage: Stage) -> None:
    change(stage, repeats=0)
    screen = compose(stage)
    assert screen is not None
    sent(stage)
    stage.posts(screen)
    stage.taps("Over 15 min")
    assert waiting(stage) == {1: TEN + timedelta(minutes=15)}
    stage.later(minutes=15)
    for _ in range(2):  # rendered, refused by Telegram, rendered once more
        assert compose(stage, number=1, due=stage.now) is not None


def test_who_wants_it_named_reads_magnesium_in_the_reminder(stage: Stage) -> None:
    change(stage, discreet=False)
    first, later = compose(stage), compose(stage, number=1)
    assert first is not None
    assert later is not None
    assert first.text == "Tijd voor je avondroutine. Heb je je magnesium al genomen?"
    assert later.text == "Nog even: heb je je magnesium al genomen?"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("number", [0, 1])
def test_what_a_locked_screen_shows_names_no_magnesium(stage: Stage, language: str, number: int) -> None:
    change(stage, language=language)
    screen = compose(stage, number=number)
    assert screen is not None
    assert "magnesium" not in f"{screen.text} {labels(screen)}".lower()


def test_after_the_repeat_nothing_more_comes_by_itself(stage: Stage) -> None:
    sent(stage)
    stage.later(minutes=30)
    sent(stage, number=1)
    assert set(waiting(stage)) == {1}


def test_no_repeat_waits_where_it_would_come_too_late(stage: Stage) -> None:
    stage.later(minutes=60)
    sent(stage)
    assert waiting(stage) == {}


def test_no_repeat_waits_where_it_was_answered_before_the_sending_was_recorded(stage: Stage) -> None:
    with stage.database() as conn:
        intakes.save(conn, stage.user, NIGHT, status="taken", taken_at=TEN, now=TEN)
    sent(stage)
    assert waiting(stage) == {}


def test_later_takes_the_place_of_the_silent_repeat(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    sent(stage)
    at = stage.posts(screen)
    stage.later(minutes=4)
    stage.taps("Over 30 min")
    assert stage.chat[at].text == "Goed, om 22:34 nog een keer."
    assert waiting(stage) == {2: TEN + timedelta(minutes=34)}


def test_later_tapped_before_the_sending_was_recorded_is_still_the_only_one(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    stage.posts(screen)
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", NIGHT, 0, stage.now)
    stage.taps("Over 30 min")
    sent(stage)
    assert set(waiting(stage)) == {1}


def test_a_repeat_that_was_claimed_already_gives_way_to_later(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    sent(stage)
    stage.posts(screen)
    stage.later(minutes=29)
    stage.taps("Over 30 min")
    stage.later(minutes=1)
    assert compose(stage, number=1) is None
    stage.later(minutes=29)
    assert compose(stage, number=2, due=stage.now) is not None


def test_later_twice_is_later_once(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    sent(stage)
    at = stage.posts(screen)
    later = stage.find("Over 30 min")[1]
    stage.taps("Over 30 min")
    stage.later(minutes=5)
    stage.taps_data(later, at)
    stage.again()
    assert waiting(stage) == {2: TEN + timedelta(minutes=30)}
    assert stage.chat[at].text == "Goed, om 22:30 nog een keer."


def test_recording_cancels_what_still_waits(stage: Stage) -> None:
    screen = compose(stage)
    assert screen is not None
    sent(stage)
    stage.posts(screen)
    stage.taps("Genomen")
    assert waiting(stage) == {}


@pytest.mark.parametrize("evening", [date(2026, 3, 28), date(2026, 10, 24)])
def test_on_both_clock_change_nights_the_deadline_keeps_to_the_wall_clock(stage: Stage, evening: date) -> None:
    change(stage, lights_out=time(3, 30))
    night = evening + timedelta(days=1)
    stage.now = datetime(night.year, night.month, night.day, 2 if night.month == 3 else 3, 0, tzinfo=UTC)  # 04:00
    assert compose(stage, night=night) is not None
    stage.later(minutes=1)
    assert compose(stage, night=night) is None


@pytest.mark.parametrize(
    ("evening", "hour", "wall"), [(date(2026, 3, 28), 0, "03:20"), (date(2026, 10, 24), 0, "02:20")]
)
def test_later_on_both_clock_change_nights_is_so_many_real_minutes_and_of_the_same_night(
    stage: Stage, evening: date, hour: int, wall: str
) -> None:
    change(stage, lights_out=time(4), consent_at=datetime(2026, 1, 1, tzinfo=UTC))
    night = evening + timedelta(days=1)
    stage.now = datetime(night.year, night.month, night.day, hour, 50, tzinfo=UTC)
    screen = compose(stage, night=night)
    assert screen is not None
    with stage.database() as conn:
        outbox.enqueue(conn, stage.user, "magnesium", night, 0, stage.now)
    stage.posts(screen)
    stage.taps("Over 30 min")
    assert stage.last.text == f"Goed, om {wall} nog een keer."
    assert waiting(stage) == {1: stage.now + timedelta(minutes=30)}
    stage.later(minutes=30)
    stage.taps("Genomen")
    with stage.database() as conn:
        intake = intakes.load(conn, stage.user, night)
    assert intake is not None
    assert intake.taken_at == stage.now


def deliver(stage: Stage) -> list[int]:
    """The planner and a worker at work; returns the numbers that went out."""
    return [number for number, _ in delivered(stage)]


def test_an_evening_without_an_answer_is_two_messages(stage: Stage) -> None:
    with stage.database() as conn:
        person = people.load(conn, stage.user)
        assert person is not None
        schedules.replan(conn, person, TEN - timedelta(hours=1))
    went_out = []
    for _ in range(16):  # 22:00 to 01:45
        went_out += deliver(stage)
        stage.later(minutes=15)
    assert went_out == [0, 1]


def test_a_reminder_moved_across_midnight_on_the_same_evening_stays_one(stage: Stage) -> None:
    with stage.database() as conn:
        person = people.load(conn, stage.user)
        assert person is not None
        schedules.replan(conn, person, TEN - timedelta(hours=1))
    assert deliver(stage) == [0]
    with stage.database() as conn:
        person = people.change(conn, stage.user, lights_out=time(1, 30))
        schedules.replan(conn, person, stage.now)
    went_out = []
    for _ in range(20):
        stage.later(minutes=15)
        went_out += deliver(stage)
    assert went_out == [1]
