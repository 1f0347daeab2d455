"""The picture of a trial: every night there, two or three means with intervals, and far values that stay."""

import itertools
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.outcome import TrialNight
from bot.view.drawing import BACKGROUND, FAINT, PALE, Drawing, Mark, Text
from bot.view.painting import measure
from bot.view.trial_layout import layout
from bot.view.trial_marks import INTERVAL, QUIET
from bot.view.trial_picture import TrialPicture, trial_picture
from bot.view.trial_scale import minutes_scale
from tests.support.stage import content
from tests.support.told_trials import (
    LIKELY,
    LIKELY_AWAKE,
    LIKELY_QUALITY,
    NOT_COMPARABLE,
    NOT_ENOUGH,
    SAME,
    TRIALS,
    UNCLEAR,
    UNCLEAR_QUALITY,
)
from tests.view.pictures import boxes, outside, overlapping, texts
from tests.view.test_painting import SHAPES, contrast

LANGUAGES = ("nl", "en")
LONGEST = replace(SAME, after=True)
"""Fourteen nights to wear off, fourteen without, fourteen of build-up, six weeks with, fourteen without."""
FAR = replace(UNCLEAR, far=((3, 480.0), (47, 150.0), (48, 150.0), (61, 400.0)))
DRAWN = (*TRIALS, LONGEST, FAR)


def pictured(told, language="nl"):
    return trial_picture(content().words(language), told.outcome())


def drawn(picture: TrialPicture) -> Drawing:
    return layout(picture, measure)


def with_nights(nights, question="sol"):
    figures = LIKELY.outcome().before.model_copy(update={"mean": None, "low": None, "high": None, "n": 0})
    update = {"nights": tuple(nights), "question": question, "before": figures, "during": figures, "after": None}
    return LIKELY.outcome().model_copy(update=update)


def marks(drawing: Drawing, role: str) -> list[Mark]:
    return [one for one in drawing.elements if isinstance(one, Mark) and one.role == role]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("told", DRAWN, ids=lambda told: f"{told.name}{'-after' * told.after}")
def test_every_text_is_whole_and_none_lies_over_another(told, language):
    drawing = drawn(pictured(told, language))
    assert outside(drawing) == []
    assert overlapping(drawing) == []


@pytest.mark.parametrize("told", DRAWN, ids=lambda told: f"{told.name}{'-after' * told.after}")
def test_every_night_with_an_answer_is_one_mark_that_tells_how_it_counts(told):
    drawing, nights = drawn(pictured(told)), [one for one in told.outcome().nights if one.value is not None]
    counted = [one for one in nights if one.phase in ("without", "with", "after")]
    assert drawing.count("night not counted") == len(nights) - len(counted)
    assert drawing.count("night left out") == sum(one.left_out is not None for one in counted)
    assert drawing.count("night flagged") == sum(one.flagged and one.counts for one in counted)
    assert drawing.count("night counts") == sum(one.counts and not one.flagged for one in counted)


def test_each_way_of_counting_looks_different_and_is_explained_where_it_occurs():
    drawing = drawn(pictured(LIKELY))
    looks = {(one.shape, one.colour) for one in drawing.elements if isinstance(one, Mark) and "night" in one.role}
    assert len(looks) == 4
    explained = {one.text for one in texts(drawing) if one.role == "explanation"}
    said = [content().words("nl")(f"picture-trial-{name}") for name in ("flagged", "left-out", "not-counted", "mean")]
    assert explained == {content().words("nl")("picture-one-night"), *said}
    plain = drawn(pictured(LIKELY_QUALITY))
    assert not {said[0], said[1]} & {one.text for one in texts(plain)}


@pytest.mark.parametrize(("told", "phases"), [(LIKELY, 2), (LIKELY_AWAKE, 3), (UNCLEAR_QUALITY, 3), (SAME, 2)])
def test_each_period_has_its_mean_on_the_band_of_its_interval(told, phases):
    picture, outcome = pictured(told), told.outcome()
    spans = [span for span in picture.spans if span.mean is not None]
    assert [(span.mean, span.low, span.high, span.n) for span in spans] == [
        (one.mean, one.low, one.high, one.n) for one in (outcome.before, outcome.during, outcome.after) if one
    ]
    drawing = drawn(picture)
    bands, lines = boxes(drawing, "interval"), boxes(drawing, "mean")
    assert (len(bands), len(lines)) == (phases, phases)
    for band, line in zip(bands, lines, strict=True):
        assert band.top <= line.top < line.bottom <= band.bottom
        assert (band.left, band.right) == (line.left, line.right)


@pytest.mark.parametrize("told", [NOT_ENOUGH, NOT_COMPARABLE])
def test_where_nothing_may_be_compared_there_are_nights_and_no_means(told):
    drawing = drawn(pictured(told))
    assert (drawing.count("mean"), drawing.count("interval")) == (0, 0)
    assert drawing.count("night counts") > 10


@pytest.mark.parametrize("told", TRIALS, ids=lambda told: told.name)
def test_below_each_period_stands_how_many_of_its_nights_count(told):
    outcome = told.outcome()
    figures = [one for one in (outcome.before, outcome.during, outcome.after) if one is not None]
    assert [one.text for one in texts(drawn(pictured(told))) if one.role == "n"] == [str(one.n) for one in figures]


def test_a_dot_lies_above_another_where_its_value_is_larger_and_in_its_own_phase():
    picture = pictured(LIKELY)
    drawing = drawn(picture)
    nights = [one for one in drawing.elements if isinstance(one, Mark) and one.role.startswith("night")]
    by_day = sorted(zip(picture.dots, nights, strict=True), key=lambda pair: pair[0].day)
    assert all(one[1].x < other[1].x for one, other in itertools.pairwise(by_day))
    by_value = sorted(zip(picture.dots, nights, strict=True), key=lambda pair: pair[0].value)
    assert all(one[1].y >= other[1].y for one, other in itertools.pairwise(by_value))
    starts = sorted({box.left + 1 for box in boxes(drawing, "phase line")})
    for span in picture.spans:
        inside = [mark.x for dot, mark in by_day if span.first <= dot.day <= span.last]
        assert any(start <= min(inside) and max(inside) <= end for start, end in itertools.pairwise(starts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_nights_are_placed_by_the_words_that_were_tapped_and_not_by_numbers(language):
    drawing = drawn(pictured(LIKELY_QUALITY, language))
    scale = [one for one in texts(drawing) if one.role == "value"]
    words = content().words(language)
    names = ["very-poor", "poor", "so-so", "good", "very-good"]
    assert [one.text for one in scale] == [words(f"checkin-button-{name}") for name in names]
    assert [one.y for one in scale] == sorted((one.y for one in scale), reverse=True)
    assert {mark.y for mark in marks(drawing, "night counts")} <= {one.y for one in scale}


def test_values_far_out_are_shown_above_the_scale_and_named():
    picture = pictured(FAR)
    drawing = drawn(picture)
    named = [one.text for one in texts(drawing) if one.text.startswith(picture.texts.beyond)]
    assert drawing.count("beyond") == 2
    assert named == [f"{picture.texts.beyond} 480, 400"]
    highest = [int(one.text) for one in texts(drawing) if one.role == "value"]
    assert max(highest) <= 180


@given(values=st.lists(st.integers(0, 960), min_size=1, max_size=90), end=st.integers(0, 200))
@settings(max_examples=200, deadline=None)
def test_every_value_lies_within_the_scale_but_for_at_most_one_in_twenty(values, end):
    scale = minutes_scale([float(one) for one in values], [float(end)], 700, 220)
    beyond = [one for one in values if one > scale.high]
    assert len(beyond) * 20 <= len(values)
    assert scale.low == 0
    assert end <= scale.high
    assert 2 <= len(scale.ticks) <= 6
    assert all(220 <= scale.y(one) <= 700 for one in values if one not in beyond)


FIRSTS = st.dates(date(1970, 1, 1), date(9990, 1, 1))


@given(values=st.lists(st.one_of(st.none(), st.integers(0, 600)), min_size=84, max_size=84), first=FIRSTS)
@settings(max_examples=25, deadline=None)
def test_whatever_the_nights_were_nothing_is_lost_and_no_text_lies_over_another(values, first):
    nights = [
        TrialNight(
            night=first + timedelta(days=number),
            phase="without" if number < 14 else "building" if number < 28 else "with" if number < 70 else "after",
            value=value,
        )
        for number, value in enumerate(values)
    ]
    drawing = drawn(trial_picture(content().words("nl"), with_nights(nights)))
    shown = sum(drawing.count(f"night {look}") for look in ("counts", "not counted"))
    assert shown == sum(value is not None for value in values)
    assert overlapping(drawing) == []
    assert outside(drawing) == []


def test_the_time_axis_names_the_first_night_of_each_phase_that_has_room():
    dates = [one for one in texts(drawn(pictured(LIKELY))) if one.role == "date"]
    assert {"1 jun", "15 jun", "29 jun", "9 aug"} <= {one.text for one in dates}
    assert [one.text for one in sorted(dates, key=lambda one: one.x)] == [
        "1 jun", "15 jun", "29 jun", "13 jul", "27 jul", "9 aug"
    ]  # fmt: skip


def test_the_order_of_the_nights_does_not_matter_and_the_same_trial_draws_the_same_picture():
    outcome = LIKELY.outcome()
    turned = outcome.model_copy(update={"nights": tuple(reversed(outcome.nights))})
    one, other = (trial_picture(content().words("nl"), each) for each in (outcome, turned))
    assert one == other
    assert one.fingerprint == other.fingerprint
    assert one.png() == other.png()
    assert one.fingerprint != pictured(LIKELY, "en").fingerprint


def test_without_a_single_answer_the_picture_says_so():
    nights = [one.model_copy(update={"value": None}) for one in LIKELY.outcome().nights]
    drawing = drawn(trial_picture(content().words("nl"), with_nights(nights)))
    assert [one.text for one in texts(drawing) if one.role == "empty"] == ["nog geen nachten"]
    assert overlapping(drawing) == []


def test_without_any_night_there_is_no_picture():
    with pytest.raises(ValueError, match="without nights"):
        trial_picture(content().words("nl"), with_nights([]))


@pytest.mark.parametrize("behind", [BACKGROUND, QUIET, INTERVAL])
@pytest.mark.parametrize("front", [PALE, FAINT])
def test_pale_nights_and_crosses_stand_out_from_every_ground(front, behind):
    assert contrast(front, behind) >= (SHAPES if behind != INTERVAL or front != PALE else 2.4)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("told", TRIALS, ids=lambda told: told.name)
def test_no_word_in_it_judges(told, language):
    said = " ".join(one.text for one in drawn(pictured(told, language)).elements if isinstance(one, Text))
    assert not re.search(r"\b(score|beter|better|slechter|worse|succes\w*)\b", said)
