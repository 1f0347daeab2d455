from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.domain.night import (
    FULL_FIELDS,
    NIGHT_FIELDS,
    Contradiction,
    NightAnswers,
    NightFigures,
    Reason,
    contradiction,
    figures,
    instants,
    is_irregular,
)

AMSTERDAM = "Europe/Amsterdam"
NIGHT = date(2026, 1, 16)
FULL = NightAnswers(lights_out=time(23, 15), sol=35, waso=40, woke=time(6, 20), out_of_bed=time(7), quality="so_so")

WALLS = st.times().map(lambda wall: wall.replace(second=0, microsecond=0))
ANSWERS = st.builds(
    NightAnswers,
    into_bed=st.none() | WALLS,
    lights_out=st.none() | WALLS,
    awakenings=st.none() | st.integers(0, 50),
    sol=st.none() | st.integers(0, 1440) | st.integers(0, 90),
    waso=st.none() | st.integers(0, 1440) | st.integers(0, 90),
    woke=st.none() | WALLS,
    out_of_bed=st.none() | WALLS,
    quality=st.sampled_from([None, "very_poor", "poor", "so_so", "good", "very_good"]),
    no_sleep=st.booleans(),
)
NIGHTS = st.dates(date(2025, 1, 1), date(2027, 12, 31)) | st.sampled_from([date(2026, 3, 29), date(2026, 10, 25)])
ZONES = st.sampled_from([AMSTERDAM, "America/New_York", "Australia/Lord_Howe", "Antarctica/Troll"])
NEEDS = {
    "tst": {"lights_out", "sol", "waso", "woke"},
    "window": {"lights_out", "out_of_bed"},
    "spt": {"lights_out", "sol", "woke"},
    "twak": {"woke", "out_of_bed"},
    "sol": {"sol"},
    "waso": {"waso"},
    "tib": {"into_bed", "out_of_bed"},
    "awakenings": {"awakenings"},
}


def _missing(answers: NightAnswers) -> set[str]:
    return {field for field in FULL_FIELDS if getattr(answers, field) is None}


def but(**changes: object) -> NightAnswers:
    return NightAnswers.model_validate(FULL.model_dump() | changes)


def test_the_worked_night_of_the_fact_sheet() -> None:
    worked = figures(FULL, NIGHT, AMSTERDAM)
    assert worked == NightFigures(tst=350, window=465, spt=390, twak=40, sol=35, waso=40)
    assert worked.tst is not None
    assert worked.window is not None
    assert round(100 * worked.tst / worked.window, 1) == 75.3


@pytest.mark.parametrize(
    ("clocks", "placed"),
    [
        (("23:15", "06:20", "07:00"), ("15 22:15", "16 05:20", "16 06:00")),
        (("00:30", "06:20", "07:00"), ("15 23:30", "16 05:20", "16 06:00")),
        (("12:00", "18:00", "18:30"), ("16 11:00", "16 17:00", "16 17:30")),
        (("08:00", "15:00", "15:30"), ("16 07:00", "16 14:00", "16 14:30")),
        (("23:00", "23:30", "07:00"), ("15 22:00", "15 22:30", "16 06:00")),
        (("23:00", None, "07:00"), ("15 22:00", None, "16 06:00")),
        ((None, "06:20", "07:00"), (None, "16 05:20", "16 06:00")),
        ((None, None, "13:00"), (None, None, "16 12:00")),
        (("23:00", "07:00", "06:45"), ("15 22:00", "16 06:00", "17 05:45")),
        (("07:00", "07:00", None), ("16 06:00", "16 06:00", None)),
    ],
)
def test_clock_answers_are_unwrapped_in_their_order(
    clocks: tuple[str | None, ...], placed: tuple[str | None, ...]
) -> None:
    lights_out, woke, out_of_bed = (clock and time.fromisoformat(clock) for clock in clocks)
    found = instants(but(lights_out=lights_out, woke=woke, out_of_bed=out_of_bed), NIGHT, AMSTERDAM)
    expected = [text and datetime.fromisoformat(f"2026-01-{text}").replace(tzinfo=UTC) for text in placed]
    assert [found.lights_out, found.woke, found.out_of_bed] == expected


@pytest.mark.parametrize(
    ("night", "tst", "window"),
    [(date(2026, 3, 28), 350, 465), (date(2026, 3, 29), 290, 405), (date(2026, 10, 25), 410, 525)],
)
def test_nights_of_a_clock_change_count_the_minutes_that_passed(night: date, tst: int, window: int) -> None:
    found = figures(FULL, night, AMSTERDAM)
    assert (found.tst, found.window) == (tst, window)


def test_the_worked_night_with_its_time_into_bed() -> None:
    worked = figures(but(into_bed=time(22, 50), awakenings=2), NIGHT, AMSTERDAM)
    assert (worked.tib, worked.awakenings, worked.window) == (490, 2, 465)


def test_into_bed_after_midnight_and_before_it_are_placed_in_their_order() -> None:
    before = instants(but(into_bed=time(23, 50), lights_out=time(0, 10)), NIGHT, AMSTERDAM)
    after = instants(but(into_bed=time(0, 10), lights_out=time(0, 40)), NIGHT, AMSTERDAM)
    assert before.into_bed == datetime(2026, 1, 15, 22, 50, tzinfo=UTC)
    assert before.lights_out == datetime(2026, 1, 15, 23, 10, tzinfo=UTC)
    assert after.into_bed == datetime(2026, 1, 15, 23, 10, tzinfo=UTC)


def test_a_night_that_ends_in_another_zone_is_counted_in_the_minutes_that_passed() -> None:
    eastward = but(lights_out=time(22), sol=30, waso=0, woke=time(10), out_of_bed=time(10, 15))
    found = figures(eastward, NIGHT, "America/New_York", AMSTERDAM)
    assert (found.window, found.tst, found.twak) == (6 * 60 + 15, 5 * 60 + 30, 15)
    westward = but(lights_out=time(23), sol=0, waso=0, woke=time(1), out_of_bed=time(1, 30))
    assert figures(westward, NIGHT, AMSTERDAM, "America/New_York").window == 8 * 60 + 30


def test_the_second_of_two_equal_hours_lies_an_hour_after_the_first() -> None:
    first = but(lights_out=time(2, 30), woke=time(9), out_of_bed=time(9))
    second = but(lights_out=time(2, 30), woke=time(9), out_of_bed=time(9), after_change={"lights_out"})
    autumn = date(2026, 10, 25)
    windows = [figures(one, autumn, AMSTERDAM).window for one in (first, second)]
    assert windows == [7 * 60 + 30, 6 * 60 + 30]


@pytest.mark.parametrize(
    ("changes", "night", "zone", "zone_up", "irregular"),
    [
        ({}, NIGHT, AMSTERDAM, None, False),
        ({}, NIGHT, AMSTERDAM, AMSTERDAM, False),
        ({}, NIGHT, "America/New_York", AMSTERDAM, True),
        ({}, date(2026, 3, 29), AMSTERDAM, None, True),
        ({}, date(2026, 10, 25), AMSTERDAM, None, True),
        ({}, date(2026, 3, 29), "Asia/Tokyo", None, False),
        ({}, date(2026, 3, 28), AMSTERDAM, None, False),
        ({"lights_out": time(3, 30)}, date(2026, 3, 29), AMSTERDAM, None, False),
        (
            {"lights_out": time(22), "woke": time(1), "out_of_bed": time(1, 30)},
            date(2026, 3, 29),
            AMSTERDAM,
            None,
            False,
        ),
        ({"lights_out": None, "out_of_bed": None}, date(2026, 3, 29), AMSTERDAM, None, True),
    ],
)
def test_travel_and_a_clock_change_within_the_night_make_it_irregular(
    changes: dict[str, object], night: date, zone: str, zone_up: str | None, irregular: bool
) -> None:
    assert is_irregular(but(**changes), night, zone, zone_up) is irregular


def test_a_night_without_sleep_has_zero_minutes_asleep_and_nothing_else() -> None:
    assert figures(but(no_sleep=True), NIGHT, AMSTERDAM) == NightFigures(tst=0)


def test_a_night_knows_what_is_missing_and_whether_anything_is_known() -> None:
    assert FULL.missing == ()
    assert but(sol=None, quality=None).missing == ("sol", "quality")
    assert NightAnswers().missing == NIGHT_FIELDS
    assert not NightAnswers(skipped=frozenset({"sol"})).is_filled_in
    assert NightAnswers(waso=0).is_filled_in
    assert NightAnswers(no_sleep=True).is_filled_in


def test_answers_survive_their_way_through_the_database() -> None:
    answers = but(skipped={"waso"}, waso=None)
    assert NightAnswers.model_validate_json(answers.model_dump_json()) == answers


@pytest.mark.parametrize("wrong", [{"sol": -1}, {"waso": 1441}, {"quality": 4}, {"quality": "bad"}])
def test_an_impossible_answer_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        but(**wrong)


@pytest.mark.parametrize(
    ("changes", "reason", "field"),
    [
        ({"into_bed": time(23, 30)}, Reason.LIGHTS_OUT_BEFORE_BED, "lights_out"),
        ({"into_bed": time(12, 30), "lights_out": time(22)}, Reason.IN_BED_TOO_LONG, "into_bed"),
        ({"into_bed": time(22), "out_of_bed": time(16, 30)}, Reason.IN_BED_TOO_LONG, "out_of_bed"),
        ({"into_bed": time(22), "out_of_bed": None, "woke": time(16, 30)}, Reason.IN_BED_TOO_LONG, "woke"),
        ({"woke": time(22)}, Reason.LIGHTS_OUT_AFTER_WAKING, "woke"),
        ({"lights_out": time(11, 15)}, Reason.LIGHTS_OUT_AFTER_WAKING, "lights_out"),
        ({"lights_out": time(7), "woke": time(7)}, Reason.LIGHTS_OUT_AFTER_WAKING, "lights_out"),
        ({"out_of_bed": time(6)}, Reason.UP_BEFORE_AWAKE, "out_of_bed"),
        ({"out_of_bed": time(19)}, Reason.UP_BEFORE_AWAKE, "out_of_bed"),
        ({"lights_out": None, "out_of_bed": time(6)}, Reason.UP_BEFORE_AWAKE, "out_of_bed"),
        ({"out_of_bed": time(17, 30)}, Reason.NIGHT_TOO_LONG, "out_of_bed"),
        ({"woke": None, "out_of_bed": time(22)}, Reason.NIGHT_TOO_LONG, "out_of_bed"),
        ({"woke": None, "lights_out": time(12)}, Reason.NIGHT_TOO_LONG, "lights_out"),
        ({"sol": 400}, Reason.AWAKE_LONGER_THAN_IN_BED, "sol"),
        ({"waso": 400}, Reason.AWAKE_LONGER_THAN_IN_BED, "waso"),
        ({"waso": None, "sol": 430}, Reason.AWAKE_LONGER_THAN_IN_BED, "sol"),
        ({"woke": None, "waso": 450}, Reason.AWAKE_LONGER_THAN_IN_BED, "waso"),
        ({"woke": time(0, 20)}, Reason.AWAKE_LONGER_THAN_IN_BED, "woke"),
        ({"woke": None, "out_of_bed": time(0, 20)}, Reason.AWAKE_LONGER_THAN_IN_BED, "out_of_bed"),
    ],
)
def test_a_contradiction_names_the_question_that_mends_it(
    changes: dict[str, object], reason: Reason, field: str
) -> None:
    found = contradiction(but(**changes), NIGHT, AMSTERDAM)
    assert found is not None
    assert (found.reason, found.field) == (reason, field)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"sol": 385},
        {"woke": time(7), "out_of_bed": time(7)},
        {"lights_out": time(4), "woke": time(13), "out_of_bed": time(14)},
        {"lights_out": time(20), "out_of_bed": time(14)},
        {"lights_out": None, "sol": 700},
        {"no_sleep": True, "sol": 700},
        dict.fromkeys(NIGHT_FIELDS),
    ],
)
def test_what_is_possible_is_believed(changes: dict[str, object]) -> None:
    assert contradiction(but(**changes), NIGHT, AMSTERDAM) is None


def test_a_time_that_spring_skips_can_contradict_the_one_after_it() -> None:
    answers = but(lights_out=time(2, 45), woke=time(3, 15))
    assert contradiction(answers, date(2026, 3, 29), AMSTERDAM) == Contradiction(Reason.LIGHTS_OUT_AFTER_WAKING, "woke")


@given(ANSWERS, NIGHTS, ZONES)
def test_a_figure_is_missing_when_anything_it_needs_is_missing(answers: NightAnswers, night: date, zone: str) -> None:
    found = figures(answers.model_copy(update={"no_sleep": False}), night, zone)
    for name, needed in NEEDS.items():
        if needed & _missing(answers):
            assert getattr(found, name) is None


@given(ANSWERS, NIGHTS, ZONES)
def test_figures_are_never_negative_and_fit_inside_each_other(answers: NightAnswers, night: date, zone: str) -> None:
    found = figures(answers, night, zone)
    assert all(value is None or value >= 0 for value in (found.tst, found.window, found.spt, found.twak))
    if found.tst is not None and found.window is not None:
        assert 0 <= found.tst <= found.window <= 18 * 60


@given(ANSWERS, NIGHTS, ZONES)
def test_without_a_contradiction_every_figure_whose_parts_are_known_is_there(
    answers: NightAnswers, night: date, zone: str
) -> None:
    answers = answers.model_copy(update={"no_sleep": False})
    if contradiction(answers, night, zone) is not None:
        return
    found = figures(answers, night, zone)
    for name, needed in NEEDS.items():
        assert (getattr(found, name) is None) == bool(needed & _missing(answers))


@given(ANSWERS, NIGHTS, ZONES)
def test_asking_the_named_question_again_can_mend_the_contradiction(
    answers: NightAnswers, night: date, zone: str
) -> None:
    """Leaving the named answer out takes that contradiction away, so the question is about the right thing."""
    found = contradiction(answers, night, zone)
    if found is not None:
        again = contradiction(answers.model_copy(update={found.field: None}), night, zone)
        assert again is None or again != found
