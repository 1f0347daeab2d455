"""The safety screen in the settings: before it no reminder."""

from datetime import time

from tests.features.account.desk import does, opens
from tests.support.stage import Stage, person, planned


def test_the_reminder_is_turned_on_only_after_the_safety_screen(stage: Stage) -> None:
    stage.settled(magnesium="none", screened_at=None)
    assert "magnesium" not in dict(planned(stage))
    does(stage, "reminder-time")
    stage.taps("Ja, graag")
    assert "Nieren die minder goed werken" in stage.last.text
    assert person(stage).magnesium == "none"
    stage.taps("Nee, niets")
    stage.taps("Om 22:00")
    assert stage.last.text == "Genoteerd. Dan herinner ik je vandaag om 22:00 aan je magnesium."
    assert person(stage).screened_at == stage.now


def test_whoever_waits_for_the_doctor_can_say_so_in_the_settings(stage: Stage) -> None:
    stage.settled(magnesium="none", screened_at=None)
    opens(stage, "Magnesium")
    stage.says("ja graag")
    stage.says("ik weet het niet")
    stage.says("nog niet")
    assert "ik herinner je zodra" not in stage.last.text
    assert "Je herinnering begint zodra je arts of apotheker ervan weet." in stage.last.text
    assert "magnesium" not in dict(planned(stage))
    opens(stage, "Magnesium")
    stage.taps("Mijn arts of apotheker weet ervan")
    stage.taps("Om 22:00")
    assert ("magnesium", time(22)) in planned(stage)
