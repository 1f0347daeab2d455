"""What is said after each kind of concern, and where food is offered."""

import pytest

from bot.domain.concerns import CONCERNS, Concern
from bot.domain.profile_steps import State
from bot.view import screening
from tests.support.stage import content

SAID: dict[Concern, tuple[str, str]] = {
    "kidneys": ("diëtist", "dietician"),
    "heart": ("kijkt je arts eerst mee", "check with your doctor first"),
    "muscles": ("myasthenia gravis", "myasthenia gravis"),
    "pregnant": ("verloskundige", "midwife"),
    "apart": ("Minstens 4 uur is een veilige regel; bij antibiotica volg je de bijsluiter.", "At least 4 hours"),
    "medicines": ("hoeveel uur ertussen moet", "how many hours to leave between them"),
    "other": ("verloskundige of huisarts", "midwife or GP"),
}


def values(about: tuple[Concern, ...]) -> list[str]:
    return [value for row in screening.buttons(State("doctor", about=about)) for _, value in row]


@pytest.mark.parametrize("concern", CONCERNS)
def test_each_concern_has_its_advice_in_both_languages(concern: Concern) -> None:
    for language, said in zip(("nl", "en"), SAID[concern], strict=True):
        assert said in screening.text(content().words(language), State("doctor", about=(concern,)))


def test_every_concern_can_be_tapped() -> None:
    tapped = [value for row in screening.buttons(State("which")) for _, value in row]
    assert sorted(tapped) == sorted(CONCERNS)


def test_no_food_is_offered_beside_kidneys_and_it_is_beside_all_else() -> None:
    assert values(("kidneys", "apart")) == ["knows", "later", "without"]
    assert values(("apart",)) == ["knows", "later_food", "without_food"]
    assert values(()) == ["which", "knows", "later_food", "without_food"]
