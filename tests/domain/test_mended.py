"""What mends a night, and what does not."""

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.mended import is_mended
from bot.domain.night import NightAnswers

MINUTES = st.none() | st.integers(0, 300)
QUALITIES = st.none() | st.sampled_from(["very_poor", "poor", "so_so", "good", "very_good"])
NIGHTS = st.builds(NightAnswers, sol=MINUTES, waso=MINUTES, quality=QUALITIES, no_sleep=st.booleans())
ASLEEP = st.builds(NightAnswers, sol=MINUTES, waso=MINUTES, quality=QUALITIES)
BESIDE = st.fixed_dictionaries(
    {
        "lights_out": st.none() | st.times().map(lambda at: at.replace(second=0, microsecond=0)),
        "woke": st.none() | st.just(time(7)),
        "note": st.none() | st.just("De buren"),
        "skipped": st.sets(st.sampled_from(["sol", "woke"])).map(frozenset),
        "flags": st.sets(st.sampled_from(["legs", "cramps"])).map(frozenset),
        "circumstances": st.sets(st.sampled_from(["ill", "alcohol"])).map(frozenset),
    }
)


@given(NIGHTS, BESIDE)
def test_what_is_told_beside_the_three_questions_mends_nothing(night: NightAnswers, beside: dict[str, object]) -> None:
    assert not is_mended(night, night.model_copy(update=beside))


@given(ASLEEP, ASLEEP)
def test_it_is_mended_where_an_answer_that_was_there_is_not_there_any_more(
    before: NightAnswers, after: NightAnswers
) -> None:
    there = before.model_dump(exclude_none=True, exclude_defaults=True)
    assert is_mended(before, after) == any(getattr(after, name) != value for name, value in there.items())


@given(NIGHTS)
def test_first_answers_mend_nothing(after: NightAnswers) -> None:
    assert not is_mended(NightAnswers(), after)


@given(NIGHTS, NIGHTS, st.sampled_from(["sol", "waso", "quality"]))
def test_an_answer_that_was_left_out_is_one(before: NightAnswers, after: NightAnswers, field: str) -> None:
    left_out = before.model_copy(update={field: None, "skipped": frozenset({field}), "no_sleep": False})
    told = after.model_copy(update={field: getattr(after, field) or 5, "no_sleep": False})
    assert is_mended(left_out, told)


def test_sleep_after_all_mends_and_no_sleep_after_a_told_length_does() -> None:
    awake = NightAnswers(no_sleep=True)
    assert is_mended(awake, NightAnswers(sol=20))
    assert is_mended(NightAnswers(sol=20), NightAnswers(sol=20, no_sleep=True))
    assert not is_mended(NightAnswers(quality="poor"), NightAnswers(quality="poor", no_sleep=True))
