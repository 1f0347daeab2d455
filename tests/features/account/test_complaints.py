"""What somebody runs into, and a week without figures: both set in the settings, by taps and by typing."""

from pathlib import Path

import pytest

from bot.features import faq
from tests.features.account.desk import FEATURES, still_open
from tests.support.settings import opens
from tests.support.stage import Stage, person


def test_several_complaints_are_ticked_in_one_message_and_kept(stage: Stage) -> None:
    opens(stage, "Wat je dwarszit")
    for label in ("Ik val moeilijk in slaap", "Mijn benen zijn onrustig", "Ik heb stress of spanning"):
        stage.taps(label)
    assert "✓ Mijn benen zijn onrustig" in stage.labels
    stage.taps("Mijn benen zijn onrustig")
    assert person(stage).complaints == frozenset(), "nothing is kept before it is ready"
    stage.taps("Klaar")
    assert person(stage).complaints == {"falling_asleep", "stress"}
    assert stage.last.text.startswith("Genoteerd. Daar begin ik mee")
    stage.taps("Instellingen")
    assert "Wat je dwarszit: moeilijk in slaap vallen en stress of spanning" in stage.last.text
    assert still_open(stage) == []


def test_complaints_are_typed_too_and_no_takes_them_all_away(english: Stage) -> None:
    opens(english, "What bothers you")
    english.says("my legs are restless")
    english.says("pizza")
    assert english.last.text.startswith("I didn't get that.")
    english.restart()
    english.says("Done")
    assert person(english).complaints == {"legs"}
    opens(english, "What bothers you")
    assert "✓ My legs are restless" in english.labels
    english.says("no")
    assert person(english).complaints == frozenset()
    assert english.last.text == "All right, I'll leave that open."


def test_the_way_back_keeps_what_was_ticked_before(stage: Stage) -> None:
    stage.settled(complaints=frozenset({"legs"}))
    opens(stage, "Wat je dwarszit")
    stage.taps("Mijn benen zijn onrustig")
    stage.taps("Terug")
    assert person(stage).complaints == {"legs"}


@pytest.mark.parametrize(("answer", "words_only"), [("Liever in woorden", True), ("geen cijfers meer aub", True)])
def test_the_week_in_words_is_chosen_by_its_label_or_in_other_words(
    stage: Stage, answer: str, words_only: bool
) -> None:
    opens(stage, "Cijfers")
    stage.says("blauw")
    assert stage.last.text.startswith("Dat begreep ik niet.")
    stage.says(answer)
    assert person(stage).words_only is words_only
    assert stage.last.text == "Goed, ik vertel je week in woorden, zonder cijfers en zonder plaatje."
    opens(stage, "Cijfers")
    stage.taps("Met cijfers")
    assert person(stage).words_only is False


def test_what_somebody_runs_into_comes_first_among_the_answers(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [*FEATURES, faq.register])
    stage.settled(complaints=frozenset({"legs", "stress"}))
    stage.says("/vraag")
    assert stage.labels[:5] == [
        "Mijn benen zijn onrustig",
        "Ik heb stress of spanning",
        "Ik val moeilijk in slaap",
        "Ik word vaak wakker",
        "Ik slaap al lang slecht",
    ]
    stage.taps("Mijn benen zijn onrustig")
    stage.taps("Alle vragen")
    assert stage.labels[0] == "Mijn benen zijn onrustig"
