"""Night shifts: other times for some days, the right night for a sleep by day, and the ordinary times after that."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from bot.db import nights
from bot.db.nights import Night
from tests.support.settings import opens
from tests.support.stage import person
from tests.support.turning import Came, Turning

Begin = Callable[..., Turning]


def night(stage: Turning, day: date) -> Night:
    with stage.database() as conn:
        found = nights.load(conn, stage.user, day)
    assert found is not None
    return found


def test_the_switch_asks_two_times_and_the_last_day_and_says_what_comes(begin: Begin) -> None:
    jip = begin()
    jip.says("deze week nachtdienst")
    assert jip.last.text == "Hoe laat sta je op als je nachtdienst hebt?"
    jip.says("geen flauw benul eigenlijk")
    assert jip.last.text == (
        "Dat begreep ik niet. Typ een tijd, zoals 15:30 of 4 uur 's middags.\n\n"
        "Hoe laat sta je op als je nachtdienst hebt?"
    )
    jip.restart()
    jip.says("4 uur")
    assert jip.last.text == "En hoe laat gaat het licht dan uit?"
    jip.says("half 9")
    assert jip.last.text == "Tot en met welke dag duurt je nachtdienst?"
    jip.taps("Zondag 14 juni")
    assert jip.last.text == (
        "Goed, tot en met zondag 14 juni houd ik rekening met je nachtdienst. Dan kom ik morgen om 16:30. "
        "Na je nachtdienst gelden je gewone tijden vanzelf weer. Eerder klaar? Typ nachtdienst voorbij."
    )
    jip.says("/instellingen")
    assert "Nachtdienst: tot en met zondag 14 juni, op om 16:00, licht uit om 08:30" in jip.last.text
    assert "Opstaan: 07:00" in jip.last.text


def test_the_same_in_english_with_the_day_typed_and_a_way_back(begin: Begin) -> None:
    robin = begin("en")
    robin.says("night shifts this week")
    robin.taps("Back")
    assert robin.last.text.startswith("This is how things stand.")
    robin.taps("Times")
    robin.taps("Night shifts")
    robin.says("half past three")
    robin.says("quarter to 9")
    robin.says("through Friday")
    assert "up to and including Friday 12 June" in robin.last.text
    assert "in mind. I'll be here tomorrow at 16:00. After" in robin.last.text
    robin.taps("Night shifts over")
    assert robin.last.text.startswith("Fine, your ordinary times are back.")
    assert "tomorrow at 07:30" in robin.last.text
    robin.says("night shifts over")
    assert robin.last.text == "No night shifts were set."


def test_the_times_are_known_the_next_time(begin: Begin) -> None:
    jip = begin(shift_getup=time(15), shift_lights_out=time(8))
    jip.says("nachtdienst")
    assert jip.last.text == (
        "Je staat dan weer op om 15:00, en om 08:00 gaat het licht uit. Tot en met welke dag duurt je nachtdienst?"
    )
    jip.taps("Andere tijden")
    assert jip.last.text == "Hoe laat sta je op als je nachtdienst hebt?"
    jip.says("opnieuw")
    jip.says("nachtdienst tot vrijdag")
    assert "tot en met vrijdag 12 juni" in jip.last.text
    assert person(jip).shift_until == date(2026, 6, 12)


@pytest.mark.parametrize("typed", ["gisteren", "vandaag", "1 mei"])
def test_a_day_that_is_no_last_day_gets_an_example(begin: Begin, typed: str) -> None:
    jip = begin(shift_getup=time(15), shift_lights_out=time(8))
    jip.says("nachtdienst")
    jip.says(typed)
    assert "Typ bijvoorbeeld zondag, tot en met vrijdag of 12 december." in jip.last.text
    assert person(jip).shift_until is None


def test_more_than_a_month_is_an_ordinary_time(begin: Begin) -> None:
    jip = begin(shift_getup=time(15), shift_lights_out=time(8))
    jip.says("nachtdienst")
    jip.says("3 maanden")
    assert jip.last.text.startswith("Dat is meer dan een maand.")
    jip.says("een week")
    assert person(jip).shift_until == date(2026, 6, 14)


def test_a_week_of_nights_and_then_the_ordinary_times_by_themselves(begin: Begin) -> None:
    jip = begin(shift_getup=time(15, 30), shift_lights_out=time(8, 30), magnesium="remind")
    jip.says("deze week nachtdienst")
    jip.taps("Zondag 14 juni")

    def answers(one: Came) -> None:
        if one.kind == "checkin":
            for word in ("half 9", "10 min", "20 min", "3 uur", "half 4", "goed"):
                jip.says(word)
            assert any("Dank je, het staat erin." in one.text for one in list(jip.chat.values())[-2:])
        elif one.kind == "magnesium":
            jip.taps("Genomen")

    came = jip.until("2026-06-17 12:00", each=answers)
    assert [one.wall for one in came if one.kind == "checkin"] == [
        *(f"{day} 16:00" for day in range(1, 8)),
        *("1 07:30", "2 07:30", "3 07:30"),
    ]
    assert [one.wall for one in came if one.kind == "magnesium"][:7] == [f"{day} 07:30" for day in range(1, 8)]
    assert [one.wall for one in came if one.kind == "magnesium"][7:] == ["1 22:00", "2 22:00"]
    asked = next(one.screen.text for one in came if one.kind == "checkin")
    assert asked.startswith("Dit gaat over je slaap van maandag.")
    of_shift = [night(jip, date(2026, 6, day)).shift for day in range(8, 18)]
    assert of_shift == [True] * 7 + [False] * 3
    assert (person(jip).shift_until, person(jip).getup) == (None, time(7))


def test_the_weekly_message_waits_for_the_end_of_the_sleep(begin: Begin) -> None:
    jip = begin(shift_getup=time(15, 30), shift_lights_out=time(8, 30))
    jip.says("nachtdienst tot en met zondag")

    def answers(one: Came) -> None:
        if one.kind == "checkin":
            for word in ("half 9", "10 min", "niet", "3 uur", "half 4", "goed"):
                jip.says(word)

    came = jip.until("2026-06-14 23:00", each=answers)
    assert "7 16:00" in [one.wall for one in came if one.kind == "weekly"]


def test_a_night_told_after_the_shifts_is_still_one_of_them(begin: Begin) -> None:
    jip = begin(shift_getup=time(15, 30), shift_lights_out=time(8, 30))
    jip.says("nachtdienst tot en met woensdag")
    jip.until("2026-06-11 12:00")
    jip.says("/nachten")
    jip.taps(jip.labels[1])
    jip.says("8:30")
    assert night(jip, date(2026, 6, 10)).shift is True


def test_ended_early_the_newest_night_is_the_last_one(begin: Begin) -> None:
    jip = begin(shift_getup=time(15, 30), shift_lights_out=time(8, 30))
    jip.says("deze week nachtdienst")
    jip.taps("Zondag 14 juni")
    came = jip.until("2026-06-11 17:00")
    jip.says("nachtdienst voorbij")
    over, question = [screen.text for screen in list(jip.chat.values())[-2:]]
    assert over == "Goed, je gewone tijden gelden weer. Dan kom ik morgen om 07:30."
    assert question.startswith("Over de nacht van woensdag op donderdag:")
    assert (person(jip).shift_since, person(jip).shift_last) == (date(2026, 6, 8), date(2026, 6, 11))
    assert len([one for one in came if one.number == 0]) == 4


def test_said_in_the_morning_after_the_first_night_the_check_in_comes_after_the_sleep(begin: Begin) -> None:
    jip = begin(shift_getup=time(15, 30), shift_lights_out=time(8, 30))
    jip.until("2026-06-08 07:40")
    jip.says("deze week nachtdienst")
    jip.taps("Zondag 14 juni")
    came = jip.until("2026-06-09 12:00")
    assert [(one.kind, one.wall) for one in came] == [("checkin", "1 16:00")]
    assert "Dit gaat over je slaap van maandag." in came[0].screen.text


def test_a_sleep_from_half_past_twelve_on_belongs_to_the_day_of_getting_up(begin: Begin) -> None:
    jip = begin(shift_getup=time(19), shift_lights_out=time(12, 30))
    jip.says("deze week nachtdienst")
    jip.taps("Zondag 14 juni")
    jip.until("2026-06-09 19:40")
    for word in ("12:30", "meteen", "niet", "half 7", "7 uur", "goed"):
        jip.says(word)
    assert "Je sliep ongeveer 6 uur" in jip.last.text
    assert night(jip, date(2026, 6, 9)).answers.lights_out == time(12, 30)


def test_nobody_is_woken_by_day_and_shifts_end_when_the_clocks_change(begin: Begin) -> None:
    start = datetime(2026, 10, 18, 18, 0, tzinfo=UTC)
    jip = begin(now=start, shift_getup=time(15, 30), shift_lights_out=time(8, 30))
    jip.says("nachtdienst tot en met zondag")
    assert person(jip).shift_until == date(2026, 10, 25)

    def taps(one: Came) -> None:
        jip.says("later") if one.number == 0 else None

    came = jip.until("2026-10-27 12:00", each=taps)
    planned = [one.at.strftime("%d %H:%M") for one in came if (one.kind, one.number) == ("checkin", 0)]
    assert planned == [*(f"{day} 16:00" for day in range(19, 26)), "26 07:30", "27 07:30"]
    asleep = [one for one in came if one.at.date() < date(2026, 10, 26) and time(8, 30) <= one.at.time() < time(15, 30)]
    assert asleep == []


def test_a_shift_that_ran_out_during_a_break_is_over_after_it(begin: Begin) -> None:
    jip = begin(shift_getup=time(15, 30), shift_lights_out=time(8, 30))
    jip.says("nachtdienst tot en met woensdag")
    jip.says("/pauze 2 weken")
    jip.until("2026-06-13 12:00")
    assert person(jip).shift_until is None
    assert [one.wall for one in jip.until("2026-06-22 20:00") if one.number == 0] == ["7 09:00", "1 07:30"]


def test_during_shifts_the_ordinary_times_are_set_as_ever(begin: Begin) -> None:
    jip = begin(shift_getup=time(15, 30), shift_lights_out=time(8, 30))
    jip.says("nachtdienst tot en met zondag")
    opens(jip, "Opstaan")
    jip.says("06:30")
    assert jip.last.text == "Genoteerd. Dan kom ik morgen om 16:00."
    assert (person(jip).getup, person(jip).getup_free) == (time(6, 30), time(8, 30))
    jip.says("nachtdienst voorbij")
    assert jip.last.text.endswith("Dan kom ik morgen om 07:00.")


def test_in_another_time_zone_the_times_of_shifts_keep_their_moments_too(begin: Begin) -> None:
    jip = begin(shift_getup=time(15, 30), shift_lights_out=time(8, 30))
    jip.says("nachtdienst tot en met zondag")
    opens(jip, "Tijdzone")
    jip.says("Londen")
    jip.taps("Ja")
    jip.taps("Nee, om 15:00")
    who = person(jip)
    assert (who.zone, who.shift_getup, who.shift_lights_out) == ("Europe/London", time(14, 30), time(7, 30))
    assert [one.wall for one in jip.until("2026-06-08 20:00") if one.number == 0] == ["1 15:00"]


def test_the_check_in_names_the_sleep_by_its_day_in_english_too(begin: Begin) -> None:
    robin = begin("en", getup=time(16), getup_free=None, free_days=frozenset(), lights_out=time(9))
    (came,) = [one for one in robin.until("2026-06-08 20:00") if one.number == 0]
    assert came.screen.text.startswith("This is about your sleep on Monday. When did you turn out the light")
    robin.says("/diary")
    assert "your sleep on Monday" in robin.last.text
