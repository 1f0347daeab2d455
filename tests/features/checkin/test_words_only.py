"""Whoever wants no figures gets none at the end of the check-in either."""

from collections.abc import Callable

import pytest

from tests.features.checkin.conftest import Mornings


@pytest.mark.parametrize(
    ("language", "answers", "said"),
    [
        ("nl", ["23:15", "20", "10", "06:45", "07:00", "goed"], "Dank je, het staat erin. Fijne dag!"),
        ("en", ["23:15", "20", "10", "06:45", "07:00", "good"], "Thank you, it's in. Have a good day!"),
        (
            "nl",
            ["23:15", "weet ik niet", "10", "06:45", "07:00", "goed"],
            "Dank je, het staat erin. Leeg blijft: hoelang inslapen duurde. Dat mag gewoon. Fijne dag!",
        ),
    ],
)
def test_the_time_asleep_is_left_out(
    open_stage: Callable[..., Mornings], language: str, answers: list[str], said: str
) -> None:
    stage = open_stage(language, words_only=True)
    stage.arrives()
    assert stage.plays(*answers) == said


@pytest.mark.parametrize("words_only", [False, True])
@pytest.mark.parametrize("piece", ["", ", goed geslapen"])
def test_nor_does_the_card_say_it_whole_or_in_part(
    open_stage: Callable[..., Mornings], words_only: bool, piece: str
) -> None:
    stage = open_stage("nl", words_only=words_only)
    stage.says(f"23:15 licht uit, meteen in slaap, doorgeslapen, 06:45 wakker, 7 uur op{piece}")
    assert ("Geslapen: ongeveer" in stage.last.text) is not words_only
