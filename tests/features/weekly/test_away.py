"""The weekly message says when the coach itself was away; what is missing then was not left out by the person."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from bot.db import nights, trials
from bot.db.tables import outbox as table
from bot.delivery import outbox
from bot.delivery.kinds import OutboxRow
from bot.domain.night import NightAnswers
from bot.domain.trial_plan import Plan
from bot.features import faq, weekly
from bot.features.weekly.sending import WeeklyKind
from tests.support.stage import Stage

SUNDAY = date(2026, 6, 14)
AT_ELEVEN = datetime(2026, 6, 14, 9, 0, tzinfo=UTC)
NIGHT = NightAnswers(lights_out=time(23, 15), sol=20, waso=10, woke=time(6, 45), out_of_bed=time(7))
Opens = Callable[..., Stage]


@pytest.fixture
def opens(tmp_path: Path) -> Opens:
    """Somebody who filled in the nights that ended on Monday, Tuesday and Wednesday."""

    def make(language: str = "nl", filled_in: int = 3, **values: Any) -> Stage:
        stage = Stage(tmp_path, [faq.register, weekly.register], language=language, now=AT_ELEVEN)
        stage.settled(**values)
        with stage.database() as conn:
            for index in range(filled_in):
                night = SUNDAY - timedelta(days=6 - index)
                up = datetime.combine(night, time(7, 30), UTC)
                kept = {"zone": "Europe/Amsterdam", "answers": NIGHT, "now": up, "finished": True}
                nights.save(conn, stage.user, night, **kept)
        return stage

    return make


def planned(stage: Stage, outcome: str, *due: str, number: int = 0) -> None:
    """Messages of June 2026 at these local times, "10 22:00", and what became of them."""
    for one in due:
        local = datetime.fromisoformat(f"2026-06-{one}").replace(tzinfo=UTC)
        kind, day = ("magnesium", local.date() + timedelta(days=1)) if local.hour > 17 else ("checkin", local.date())
        with stage.database() as conn:
            outbox.enqueue(conn, stage.user, kind, day, number, local - timedelta(hours=2))
            mine = (table.c.kind == kind, table.c.day == day, table.c.number == number)
            conn.execute(update(table).where(*mine).values(outcome=outcome, state="done"))


def message(stage: Stage) -> str:
    person = stage.person()
    assert person is not None
    with stage.database() as conn:
        row = OutboxRow(1, 1001, "weekly", SUNDAY, 0, AT_ELEVEN, 0)
        screen = WeeklyKind(stage.catalog).compose(conn, person, row, AT_ELEVEN)
    assert screen is not None
    stage.posts(screen)
    return screen.text


def test_one_evening_is_named_between_the_figures_and_the_week_before(opens: Opens) -> None:
    stage = opens()
    planned(stage, "sent", "09 22:00", *(f"{day:02} 07:30" for day in range(8, 15)))
    planned(stage, "missed", "10 22:00")
    text = message(stage)
    assert text.startswith("Je week in het kort. Je vulde 3 van de 7 nachten in, dank je. Gemiddeld over 3 nachten")
    assert text.endswith("\n\nWoensdagavond was ik er zelf niet. Wat toen leeg bleef, ligt aan mij en niet aan jou.")


@pytest.mark.parametrize(
    ("language", "missed", "said"),
    [
        ("nl", ["10 22:00", "12 22:00"], "Woensdagavond en vrijdagavond was ik er zelf niet."),
        ("nl", ["11 07:30"], "Donderdagochtend was ik er zelf niet."),
        (
            "nl",
            ["10 22:00", "11 07:30", "11 22:00", "12 07:30"],
            "Van woensdagavond tot en met vrijdagochtend was ik er zelf niet.",
        ),
        ("nl", ["07 22:00"], "Zondagavond was ik er zelf niet."),
        ("en", ["10 22:00", "12 22:00"], "I wasn't here myself on Wednesday evening and on Friday evening."),
        (
            "en",
            ["09 07:30", "10 22:00", "11 07:30", "11 22:00"],
            "I wasn't here myself on Tuesday morning and from Wednesday evening to Thursday evening.",
        ),
    ],
)
def test_when_the_coach_was_away_is_said_by_weekday(opens: Opens, language: str, missed: list[str], said: str) -> None:
    stage = opens(language)
    planned(stage, "missed", *missed)
    came = [
        f"{day:02} {wall}" for day in range(8, 14) for wall in ("07:30", "22:00") if f"{day:02} {wall}" not in missed
    ]
    planned(stage, "sent", *came)
    assert said in message(stage)


@pytest.mark.parametrize("outcome", ["sent", "unwanted", "unknown", "gone"])
def test_what_went_out_or_was_not_wanted_is_no_absence(opens: Opens, outcome: str) -> None:
    stage = opens()
    planned(stage, outcome, "10 22:00", "11 07:30")
    assert "was ik er zelf niet" not in message(stage)


def test_a_message_that_could_not_be_made_counts_as_away(opens: Opens) -> None:
    stage = opens()
    planned(stage, "failed", "11 07:30")
    assert "Donderdagochtend was ik er zelf niet." in message(stage)


def test_a_repeat_that_did_not_come_any_more_is_no_absence(opens: Opens) -> None:
    stage = opens()
    planned(stage, "sent", "10 22:00")
    planned(stage, "missed", "10 22:30", number=1)
    assert "was ik er zelf niet" not in message(stage)


def test_another_week_is_told_of_in_its_own_message(opens: Opens) -> None:
    stage = opens()
    planned(stage, "missed", "07 07:30", "06 22:00", "14 22:00")
    assert "was ik er zelf niet" not in message(stage)


def test_week_by_hand_says_it_too_and_again_after_more_figures(opens: Opens) -> None:
    stage = opens()
    planned(stage, "missed", "10 22:00")
    stage.says("/week")
    at = min(at for at, screen in stage.chat.items() if "Woensdagavond was ik er zelf niet." in screen.text)
    stage.taps("Meer cijfers")
    assert "slaapefficiëntie" in stage.chat[at].text
    stage.taps("Minder cijfers")
    assert "Woensdagavond was ik er zelf niet." in stage.chat[at].text


def test_an_empty_week_in_which_the_coach_was_away_says_so(opens: Opens) -> None:
    stage = opens(filled_in=0)
    planned(stage, "missed", "10 22:00", "11 07:30", "11 22:00", "12 07:30", "12 22:00")
    stage.says("/week")
    assert stage.last.text == (
        "Van deze en vorige week heb ik nog geen nachten van je.\n\n"
        "Van woensdagavond tot en met vrijdagavond was ik er zelf niet. "
        "Wat toen leeg bleef, ligt aan mij en niet aan jou."
    )


def test_a_week_without_nights_brings_no_message_though_the_coach_was_away(opens: Opens) -> None:
    stage = opens(filled_in=0)
    planned(stage, "missed", "10 22:00", "11 07:30")
    person = stage.person()
    assert person is not None
    with stage.database() as conn:
        row = OutboxRow(1, 1001, "weekly", SUNDAY, 0, AT_ELEVEN, 0)
        assert WeeklyKind(stage.catalog).compose(conn, person, row, AT_ELEVEN) is None


def test_somebody_who_gets_up_in_the_afternoon_is_not_told_of_mornings(opens: Opens) -> None:
    stage = opens(getup=time(16), getup_free=time(16), lights_out=time(8))
    planned(stage, "missed", "11 16:30")
    assert "Donderdagmiddag was ik er zelf niet." in message(stage)


@pytest.mark.one_engine
def test_a_second_moment_of_the_day_that_was_missed_is_named_too(opens: Opens) -> None:
    stage = opens()
    planned(stage, "sent", *(f"{day:02} 07:30" for day in range(8, 15)))
    with stage.database() as conn:
        missed = outbox.Planned(1001, "second", SUNDAY - timedelta(days=3), datetime(2026, 6, 10, 11, tzinfo=UTC), True)
        outbox.enqueue_all(conn, [missed], stage.now)
    assert "Woensdagmiddag was ik er zelf niet." in message(stage)


@pytest.mark.one_engine
def test_evenings_that_a_trial_has_without_magnesium_were_not_missed(opens: Opens) -> None:
    """The trial begins on Wednesday evening: Tuesday's reminder would have come, the others not."""
    stage = opens()
    whose = stage.person()
    assert whose is not None
    with stage.database() as conn:
        trials.begin(conn, whose, Plan(question="sol", first=SUNDAY - timedelta(days=3)), stage.now)
    planned(stage, "sent", *(f"{day:02} 07:30" for day in range(8, 15)))
    planned(stage, "missed", "09 22:00", "10 22:00", "12 22:00")
    assert "Dinsdagavond was ik er zelf niet." in message(stage)
