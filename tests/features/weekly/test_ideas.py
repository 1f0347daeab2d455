"""One idea a week: by what the diary shows, never twice running, never again once refused; and a doctor where due."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.catalog.models import Tip
from bot.db import nights
from bot.db.tables import weeks
from bot.delivery.kinds import OutboxRow
from bot.domain.dated import DatedNight
from bot.domain.lasting import LASTING_RULES
from bot.domain.night import NightAnswers
from bot.domain.suggestions import LESS_BED, RULES, Diary, fitting
from bot.domain.week import Week
from bot.features import faq, weekly
from bot.features.weekly import flow, store
from bot.features.weekly.sending import WeeklyKind
from tests.support.stage import Stage, content, person
from tests.support.telling import sunday_at_eleven, tell_week
from tests.support.weeks import AMSTERDAM, FULL, NAPS, SUNDAY, answers

Opens = Callable[..., Stage]
LONG_AWAKE = answers("23:00", 45, 60, "06:45", "07:15", "poor")


@pytest.fixture
def opens(tmp_path: Path) -> Opens:
    def make(language: str = "nl", **values: object) -> Stage:
        stage = Stage(tmp_path, [faq.register, weekly.register], language=language, now=sunday_at_eleven(FULL))
        stage.settled(**values)
        return stage

    return make


def tell(stage: Stage, sunday: date, each: Sequence[NightAnswers]) -> None:
    with stage.database() as conn:
        for index, told in enumerate(each):
            night = sunday - timedelta(days=6 - index)
            up = datetime.combine(night, time(7), UTC)
            nights.save(conn, stage.user, night, zone=AMSTERDAM, answers=told, now=up, finished=True)


def idea(stage: Stage, sunday: date) -> str | None:
    """The tip of a week, sent on its Sunday."""
    stage.now = datetime.combine(sunday, time(9), UTC)
    whose, row = person(stage), OutboxRow(1, stage.user, "weekly", sunday, 1, stage.now, 0)
    with stage.database() as conn:
        screen = WeeklyKind(stage.catalog).compose(conn, whose, row, stage.now)
        told = store.told(conn, whose, sunday).tip
    if screen is not None:
        stage.posts(screen)
    return told if screen else None


def days_were(stage: Stage, sunday: date, answer: str) -> None:
    whose = person(stage)
    with stage.database() as conn:
        store.tell(conn, whose, sunday, days=answer)


def test_each_rule_has_a_page_in_every_language_and_the_pages_say_the_same() -> None:
    catalog = content()
    by_language = [
        {(tip.id, tip.rule, tip.complaint, len(tip.sources)) for tip in catalog.tips(language).values()}
        for language in catalog.languages
    ]
    assert all(one == by_language[0] for one in by_language)
    named = {rule for _, rule, _, _ in by_language[0]}
    assert named == {*RULES, *LASTING_RULES.values()}
    several = [rule for rule in named if sum(one == rule for _, one, _, _ in by_language[0]) > 1]
    assert {"long-sol", "long-waso", "low-efficiency", "midpoint-spread"} <= set(several)


def test_nothing_is_advised_where_nothing_applies(opens: Opens) -> None:
    stage = opens()
    tell_week(stage, FULL)
    assert idea(stage, SUNDAY) is None


def test_late_naps_with_a_long_wait_for_sleep_get_an_idea_and_the_next_week_another(opens: Opens) -> None:
    stage = opens()
    tell_week(stage, NAPS)
    first = idea(stage, SUNDAY)
    tips = stage.catalog.tips("nl")
    assert first is not None
    assert tips[first].rule in ("long-sol", "naps")
    tell(stage, SUNDAY + timedelta(7), [night.answers for night in NAPS.nights])
    second = idea(stage, SUNDAY + timedelta(7))
    assert second not in (None, first)


def test_a_refused_idea_stays_away_for_good_and_another_page_comes(opens: Opens) -> None:
    stage = opens()
    seen = []
    for week in range(12):
        sunday = SUNDAY + timedelta(weeks=week)
        tell(stage, sunday, [answers("23:00", 45, 20, "06:45", "07:00", "so_so")] * 6)
        told = idea(stage, sunday)
        if told is None:
            break
        seen.append(told)
        stage.taps("Nu niet")
        assert stage.last.text.endswith("Prima, dan laten we het rusten.")
    assert len(seen) == len(set(seen))
    assert {"bed-when-sleepy", "evening-wind-down", "write-it-down"} <= set(seen)
    assert idea(stage, SUNDAY + timedelta(weeks=len(seen))) is None


def test_an_idea_of_friday_that_does_not_fit_the_whole_week_is_not_said_on_sunday(opens: Opens) -> None:
    stage = opens()
    slow = [answers("23:00", 40, 10, "06:45", "07:00", "so_so")] * 5
    tell(stage, SUNDAY, slow)
    stage.now = datetime.combine(SUNDAY - timedelta(days=2), time(9), UTC)
    stage.says("/week")
    stage.taps("Waarom?")
    assert "gemiddeld meer dan een half uur" in stage.last.text
    tell(stage, SUNDAY, [*slow, *[answers("23:00", 0, 10, "06:45", "07:00", "so_so")] * 2])
    assert idea(stage, SUNDAY) is None
    tell(stage, SUNDAY, [*slow, *slow[:2]])
    assert idea(stage, SUNDAY) == "bed-when-sleepy"


def test_stress_brings_its_own_idea_first(opens: Opens) -> None:
    week = [answers("23:00", 45, 20, "06:45", "07:00", "so_so")] * 6
    stage = opens(complaints=frozenset({"stress"}))
    tell(stage, SUNDAY, week)
    assert idea(stage, SUNDAY) == "write-it-down"


def test_without_it_another_idea_comes_first(opens: Opens) -> None:
    stage = opens()
    tell(stage, SUNDAY, [answers("23:00", 45, 20, "06:45", "07:00", "so_so")] * 6)
    assert idea(stage, SUNDAY) == "bed-when-sleepy"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_after_three_poor_weeks_with_tired_days_a_doctor_is_named_once_in_a_while(opens: Opens, language: str) -> None:
    stage = opens(language)
    told = []
    for week in range(8):
        sunday = SUNDAY + timedelta(weeks=week)
        tell(stage, sunday, [LONG_AWAKE] * 6)
        told.append(idea(stage, sunday))
        days_were(stage, sunday, "often_tired")
    doctor = [index for index, tip in enumerate(told) if tip == "see-doctor"]
    assert doctor == [2, 7]
    assert all(one != other for one, other in pairwise(told))
    stage.taps({"nl": "Waarom?", "en": "Why?"}[language])
    assert {"nl": "drie weken of langer", "en": "three weeks or more"}[language] in stage.last.text
    stage.taps({"nl": "Ga ik doen", "en": "I'll do that"}[language])
    assert "/nachten" in stage.last.text or "/nights" in stage.last.text


def test_the_doctor_is_not_named_twice_on_one_sunday(opens: Opens) -> None:
    stage = opens()
    for week in range(3):
        sunday = SUNDAY + timedelta(weeks=week)
        tell(stage, sunday, [LONG_AWAKE] * 6)
        if week < 2:
            days_were(stage, sunday, "dozed_off")
    assert idea(stage, SUNDAY + timedelta(weeks=2)) == "see-doctor"
    stage.says("/week")
    stage.taps("Vaak moe")
    assert stage.last.text == "Dat is vervelend. Ik heb het genoteerd."


def test_the_doctor_is_named_plainly_after_three_months(opens: Opens) -> None:
    stage = opens()
    told = []
    for week in range(14):
        sunday = SUNDAY + timedelta(weeks=week)
        tell(stage, sunday, [LONG_AWAKE] * 5)
        told.append(idea(stage, sunday))
        days_were(stage, sunday, "often_tired")
    assert "see-doctor-soon" in told[9:]
    assert "see-doctor-soon" not in told[:9]


def test_whoever_says_not_now_to_the_doctor_does_not_hear_it_again(opens: Opens) -> None:
    stage = opens()
    for week in range(9):
        sunday = SUNDAY + timedelta(weeks=week)
        tell(stage, sunday, [LONG_AWAKE] * 5)
        told = idea(stage, sunday)
        days_were(stage, sunday, "often_tired")
        assert told != "see-doctor" or week == 2
        if told == "see-doctor":
            stage.says("nu niet")
            assert stage.last.text.endswith("Prima, dat is aan jou.")
    with stage.database() as conn:
        assert conn.execute(select(weeks.c.tip).where(weeks.c.tip_answer == "not_now")).scalars().all() == [
            "see-doctor"
        ]


NIGHT = st.builds(
    lambda sol, waso, hours, up: answers("23:30", sol, waso, f"{4 + hours:02}:30", f"{5 + hours:02}:{up:02}", "so_so"),
    st.integers(0, 90),
    st.integers(0, 90),
    st.integers(0, 5),
    st.integers(0, 59),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(NIGHT, min_size=7, max_size=7), st.sets(st.sampled_from(sorted(content().tips("nl")))))
def test_the_idea_fits_its_week_and_no_idea_is_the_opposite_of_another_that_fits(
    told: list[NightAnswers], avoid: set[str]
) -> None:
    week = Week(SUNDAY)
    dated = tuple(DatedNight(day, AMSTERDAM, one) for day, one in zip(week.nights, told, strict=True))
    diary = Diary(week, dated)
    rules = fitting(diary)
    chosen = flow.choose_tip(diary, content().tips("nl"), avoid)
    assert not ("short-window" in rules and LESS_BED & set(rules))
    assert chosen is None or (chosen.rule in rules and chosen.id not in avoid)
    assert chosen is not None or all(tip.id in avoid for tip in pages_of(rules))


def pages_of(rules: Sequence[str]) -> list[Tip]:
    return [tip for tip in content().tips("nl").values() if tip.rule in rules]
