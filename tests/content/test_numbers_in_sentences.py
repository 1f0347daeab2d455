"""Sentences with a number read well for none, one and several, and say of a figure only what it is."""

from typing import Any

import pytest

from tests.support.stage import content

APART = {"duration": "55 minuten", "free": 2, "ordinary": 5}


@pytest.mark.parametrize(
    ("language", "key", "given", "said"),
    [
        ("nl", "weekly-awakenings", {"times": 0, "nights": 1}, "Wakker geworden: 0 keer in 1 nacht."),
        ("nl", "weekly-awakenings", {"times": 1, "nights": 2}, "Wakker geworden: 1 keer in 2 nachten."),
        ("en", "weekly-awakenings", {"times": 0, "nights": 1}, "Woken up: 0 times in 1 night."),
        ("en", "weekly-awakenings", {"times": 1, "nights": 2}, "Woken up: 1 time in 2 nights."),
        ("en", "weekly-naps", {"naps": 1}, "You napped 1 time."),
        ("en", "weekly-shifts", {"nights": 1}, "1 night fell during your night shifts."),
        (
            "en",
            "weekly-naps-partly",
            {"naps": 2, "known": 1, "duration": "20 minutes"},
            "You napped 2 times. I know how long for 1 of them: 20 minutes.",
        ),
    ],
)
def test_a_number_and_its_noun_go_together(language: str, key: str, given: dict[str, Any], said: str) -> None:
    assert content().words(language)(key, **given) == said


@pytest.mark.parametrize(("language", "name"), [("nl", "heet social jetlag"), ("en", "called social jetlag")])
@pytest.mark.parametrize(("length", "named"), [("some", True), ("hardly", False), ("none", False)])
def test_a_difference_is_given_its_name_only_where_there_is_one(
    language: str, name: str, length: str, named: bool
) -> None:
    said = content().words(language)("weekly-jetlag", length=length, **APART)
    assert (name in said) is named
    assert said.endswith(".")
