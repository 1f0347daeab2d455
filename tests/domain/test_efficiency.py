"""The worked night of the fact sheet (C2): B 22:50, L 23:15, S 35, W 40, F 06:20, O 07:00."""

from datetime import date, time

from bot.domain.dated import DatedNight
from bot.domain.night import NightAnswers
from bot.domain.week import Mean, week_figures

ANSWERS = NightAnswers(
    into_bed=time(22, 50), lights_out=time(23, 15), sol=35, waso=40, woke=time(6, 20), out_of_bed=time(7)
)
WORKED = DatedNight(date(2026, 1, 14), "Europe/Amsterdam", ANSWERS)


def test_the_worked_night_has_the_figures_of_the_sheet() -> None:
    of_night = WORKED.figures
    assert (of_night.tib, of_night.spt, of_night.tst, of_night.twak) == (490, 390, 350, 40)
    assert WORKED.sleep_onset == (23 - 12) * 60 + 50
    assert WORKED.midpoint == (24 + 3 - 12) * 60 + 5


def test_the_two_other_efficiencies_follow_from_its_figures() -> None:
    of_night = WORKED.figures
    assert of_night.tst is not None
    assert of_night.tib is not None
    assert round(100 * of_night.tst / of_night.tib, 1) == 71.4
    assert round(100 * of_night.tst / (35 + of_night.tst + 40), 1) == 82.4


def test_the_week_tells_the_one_on_lights_out_to_out_of_bed() -> None:
    week = week_figures([WORKED], [])
    assert week.efficiency == Mean(100 * 350 / 465, 1)
    assert round(week.efficiency.value, 1) == 75.3
    assert week.in_bed == Mean(490, 1)
