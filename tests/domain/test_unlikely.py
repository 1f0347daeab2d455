"""What is doubted in a night, and hours that come twice or never."""

from datetime import date, time

import pytest
from hypothesis import given

from bot.domain.night import NightAnswers, NightInstants, instants
from bot.domain.unlikely import Doubt, Place, Unlikely, in_no_hour, in_two_hours, is_odd_bedtime, unlikely
from tests.domain.test_night import AMSTERDAM, ANSWERS, NIGHTS, ZONES, but

NIGHT, AUTUMN, SPRING = date(2026, 1, 16), date(2026, 10, 25), date(2026, 3, 29)


def doubt(answers: NightAnswers, usual: time | None = None) -> Doubt | None:
    return unlikely(answers, instants(answers, NIGHT, AMSTERDAM), usual=usual)


def placed(answers: NightAnswers, night: date, zone: str) -> tuple[NightAnswers, NightInstants, Place]:
    return answers, instants(answers, night, zone), (night, zone, None)


@pytest.mark.parametrize(
    ("changes", "reason", "field"),
    [
        ({"lights_out": time(18, 59), "woke": time(6)}, Unlikely.ODD_LIGHTS_OUT, "lights_out"),
        ({"lights_out": time(4, 1), "sol": 1, "waso": 0, "out_of_bed": time(8)}, Unlikely.ODD_LIGHTS_OUT, "lights_out"),
        ({"sol": 181}, Unlikely.LONG_SOL, "sol"),
        ({"waso": 241}, Unlikely.LONG_WASO, "waso"),
        ({"awakenings": 0, "waso": 10}, Unlikely.AWAKE_UNNOTICED, "waso"),
        ({"out_of_bed": time(9, 21)}, Unlikely.LONG_LIE_IN, "out_of_bed"),
        ({"lights_out": time(4), "sol": 5, "waso": 0, "woke": time(6), "out_of_bed": time(6, 59)},
         Unlikely.SHORT_IN_BED, "out_of_bed"),
        ({"into_bed": time(19), "woke": time(7), "out_of_bed": time(7, 1)}, Unlikely.LONG_IN_BED, "out_of_bed"),
        ({"lights_out": time(19, 30), "woke": time(7), "out_of_bed": time(7, 31)}, Unlikely.LONG_IN_BED, "out_of_bed"),
    ],
)  # fmt: skip
def test_beyond_a_limit_it_is_asked_about_and_names_the_answer_to_mend(changes, reason, field) -> None:
    found = doubt(but(**changes))
    assert found is not None
    assert (found.reason, found.field) == (reason, field)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"lights_out": time(19), "woke": time(6)},
        {"lights_out": time(4), "sol": 5, "waso": 0, "woke": time(7), "out_of_bed": time(7)},
        {"sol": 180},
        {"waso": 240},
        {"awakenings": 0, "waso": 0},
        {"awakenings": 2, "waso": 0},
        {"awakenings": 0, "waso": None},
        {"out_of_bed": time(9, 20)},
        {"into_bed": time(19), "out_of_bed": time(7)},
        {"no_sleep": True, "sol": 600},
    ],
)
def test_at_a_limit_nothing_is_asked(changes) -> None:
    assert doubt(but(**changes)) is None


def test_whoever_goes_to_bed_at_an_hour_of_their_own_is_not_asked_about_it() -> None:
    assert is_odd_bedtime(time(9))
    assert not is_odd_bedtime(time(9), time(8, 30))
    assert not is_odd_bedtime(time(11, 30), time(8, 30))
    assert is_odd_bedtime(time(11, 31), time(8, 30))
    by_day = but(lights_out=time(9), woke=time(15), out_of_bed=time(15, 30))
    assert doubt(by_day, usual=time(8, 30)) is None


@given(ANSWERS, NIGHTS, ZONES)
def test_what_is_believed_is_not_asked_about_again(answers, night, zone) -> None:
    seen = []
    while found := unlikely(answers, instants(answers, night, zone)):
        seen.append(found.reason)
        answers = answers.model_copy(update={"believed": answers.believed | {found.reason}})
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize(
    ("answers", "zone", "night", "field"),
    [
        (NightAnswers(lights_out=time(2, 30), woke=time(9)), AMSTERDAM, AUTUMN, "lights_out"),
        (NightAnswers(lights_out=time(23), woke=time(2)), AMSTERDAM, AUTUMN, "woke"),
        (NightAnswers(lights_out=time(23), woke=time(2, 59), out_of_bed=time(3)), AMSTERDAM, AUTUMN, "woke"),
        (NightAnswers(lights_out=time(23), woke=time(3)), AMSTERDAM, AUTUMN, None),
        (NightAnswers(lights_out=time(2, 30), woke=time(9)), AMSTERDAM, NIGHT, None),
        (NightAnswers(lights_out=time(2, 30), woke=time(9)), "Asia/Tokyo", AUTUMN, None),
        (NightAnswers(lights_out=time(0, 30), woke=time(1, 30)), "Europe/London", AUTUMN, "woke"),
    ],
)
def test_an_hour_that_comes_twice_is_asked_about_where_it_lies(answers, zone, night, field) -> None:
    assert in_two_hours(*placed(answers, night, zone)) == field


def test_of_each_answer_it_is_asked_once_which_hour_was_meant() -> None:
    answers = NightAnswers(lights_out=time(2, 10), woke=time(2, 50), believed=frozenset({"hour_lights_out"}))
    assert in_two_hours(*placed(answers, AUTUMN, AMSTERDAM)) == "woke"


def test_an_hour_that_is_skipped_is_found() -> None:
    answers = NightAnswers(lights_out=time(23), woke=time(2, 30))
    assert in_no_hour(*placed(answers, SPRING, AMSTERDAM)) == "woke"
    assert in_no_hour(*placed(answers, AUTUMN, AMSTERDAM)) is None
    assert in_no_hour(*placed(answers.model_copy(update={"woke": time(3)}), SPRING, AMSTERDAM)) is None
