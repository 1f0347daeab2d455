"""Each setting changed and confirmed, played through the real router on a migrated database."""

from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from bot.db import questions
from bot.domain.actions import ACTIONS
from tests.features.account.desk import FEATURES, does, still_open
from tests.support.settings import opens
from tests.support.stage import Stage, person, planned


def test_the_card_shows_every_part_in_words(stage: Stage) -> None:
    stage.says("instellingen")
    assert stage.last.text.splitlines()[2:] == [
        "Opstaan: 07:00",
        "Vrije dagen: 08:30, op zaterdag en zondag",
        "Licht uit: 23:00",
        "Tijdzone: Amsterdam, daar is het nu 20:14",
        "Nachtdienst: nee",
        "",
        "Magnesium: ik herinner je om 22:00",
        "Herinnering: vraagt nog één keer na, noemt magnesium niet",
        "Wat ik neem: nog niet verteld",
        "",
        "Hoeveel vragen: kort",
        "Hoe vaak: elke dag",
        "Seintje: ja, als je nog niets hebt ingevuld",
        "Wat je dwarszit: nog niets aangetikt",
        "",
        "Weekbericht: zondag om 11:00",
        "Cijfers: ja, met een plaatje",
        "",
        "Taal: Nederlands",
        "Pauze: nee",
    ]
    assert stage.labels == [
        "Tijden",
        "Magnesium",
        "Ochtendvragen",
        "Weekbericht",
        "Taal",
        "Pauze",
        "Wat je bewaart",
        "Wis alles",
    ]


def test_a_group_shows_its_own_buttons_and_the_way_back(stage: Stage) -> None:
    stage.says("/instellingen")
    message, before = max(stage.chat), stage.labels
    stage.taps("Tijden")
    assert stage.labels[0] == "Opstaan"
    assert stage.labels[-1] == "Terug"
    stage.taps("Terug")
    assert (max(stage.chat), stage.labels) == (message, before)


def test_a_group_that_does_not_exist_shows_the_card(stage: Stage) -> None:
    stage.says("/instellingen")
    stage.taps_data("account:group:what", max(stage.chat))
    assert stage.labels[0] == "Tijden"


@pytest.mark.parametrize(
    "kept",
    [{}, {"shift_until": date(2026, 6, 14), "shift_getup": time(15), "shift_lights_out": time(8)}],
    ids=["ordinary", "night shifts"],
)
@pytest.mark.parametrize("speaker", ["stage", "english"])
def test_each_line_of_the_card_has_its_buttons_in_the_same_order_by_the_same_name(
    speaker: str, kept: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    one: Stage = request.getfixturevalue(speaker)
    one.settled(**kept)
    one.says("/settings")
    names = [line.partition(":")[0] for line in one.last.text.splitlines()[2:] if line]
    opened: list[str] = []
    for button in [button for row in one.last.keyboard for button in row][:-2]:
        if button.data.startswith("account:group:"):
            one.taps_data(button.data, max(one.chat))
            opened += one.labels[:-1]
            one.taps_data("account:card", max(one.chat))
        else:
            opened.append(button.label)
    nearest = [[name for name in names if label.startswith(name)] for label in opened]
    assert all(len(found) == 1 for found in nearest), nearest
    assert list(dict.fromkeys(found for (found,) in nearest)) == names
    assert max(map(len, one.labels)) <= 19, "two in a row on a phone"


@pytest.mark.parametrize(
    ("label", "answers", "confirmed", "changed"),
    [
        ("Opstaan", ["06:30"], "Genoteerd. Dan kom ik morgen om 07:00.", {"getup": time(6, 30)}),
        ("Opstaan", ["kwart voor 7"], "Genoteerd. Dan kom ik morgen om 07:15.", {"getup": time(6, 45)}),
        ("Vrije dagen: tijd", ["09:00"], "Genoteerd. Dan kom ik morgen om 07:30.", {"getup_free": time(9)}),
        ("Vrije dagen: tijd", ["ook"], "Genoteerd. Dan kom ik morgen om 07:30.", {"free_days": frozenset()}),
        (
            "Vrije dagen: welke",
            ["vr-zo"],
            "Genoteerd. Dan kom ik morgen om 09:00.",
            {"free_days": frozenset({4, 5, 6})},
        ),
        ("Licht uit", ["elf uur"], "Genoteerd. Dan herinner ik je vandaag om 22:00 aan je magnesium.", {}),
        ("Licht uit", ["23:30"], "Genoteerd. Dan herinner ik je vandaag om 22:30 aan je magnesium.", {}),
        ("Weekbericht", ["zaterdag", "9 uur"], "Genoteerd. Je weekbericht komt zaterdag om 09:00.", {"weekly_day": 5}),
        ("Weekbericht", ["maandag 9 uur"], "Genoteerd. Je weekbericht komt maandag om 09:00.", {"weekly_day": 0}),
        ("Weekbericht", ["zondag om 10"], "Genoteerd. Je weekbericht komt zondag om 10:00.", {"weekly_time": time(10)}),
        ("Weekbericht", ["monday at 9am"], "Genoteerd. Je weekbericht komt maandag om 09:00.", {"weekly_day": 0}),
        ("Weekbericht", ["zaterdag", "maandag 9 uur"], "Genoteerd. Je weekbericht komt maandag om 09:00.", {}),
        ("Weekbericht", ["zaterdag", "zo rond 9"], "Genoteerd. Je weekbericht komt zaterdag om 09:00.", {}),
        (
            "Magnesium",
            ["Bij het avondeten", "18:30"],
            "Genoteerd. Dan herinner ik je zo aan je magnesium.",
            {"reminder_at": "dinner"},
        ),
        (
            "Magnesium",
            ["Ik neem het niet"],
            "Goed, ik herinner je niet aan magnesium. Dan kom ik morgen om 07:30.",
            {"magnesium": "none"},
        ),
        (
            "Tijdzone",
            ["Las Palmas", "ja", "ja"],
            "Goed, je tijden gaan mee. Dan kom ik morgen om 07:30.",
            {"zone": "Atlantic/Canary"},
        ),
    ],
)
def test_each_setting_is_changed_by_typing_and_confirmed_with_the_next_moment(
    stage: Stage, label: str, answers: list[str], confirmed: str, changed: dict[str, Any]
) -> None:
    opens(stage, label)
    for answer in answers:
        stage.says(answer)
    assert stage.last.text == confirmed
    assert {name: getattr(person(stage), name) for name in changed} == changed
    assert still_open(stage) == []


@pytest.mark.parametrize(
    ("taps", "confirmed"),
    [
        (["Getting up", "07:30"], "Noted. I'll be here tomorrow at 08:00."),
        (["Days off: which", "Monday", "Just Monday"], "Noted. I'll be here tomorrow at 07:30."),
        (["Lights out", "22:30"], "Noted. I'll remind you of your magnesium today at 21:30."),
        (["Weekly message", "Wednesday", "19:00"], "Noted. Your weekly message comes on Wednesday at 19:00."),
        (
            ["Magnesium", "I take it, but no"],
            "All right, I won't remind you of magnesium. I'll be here tomorrow at 07:30.",
        ),
    ],
)
def test_settings_are_changed_by_tapping_in_one_message(english: Stage, taps: list[str], confirmed: str) -> None:
    opens(english, taps[0])
    for label in taps[1:]:
        english.taps(label)
    assert english.last.text == confirmed
    assert len(english.chat) == 1


def test_a_changed_time_moves_what_is_planned(stage: Stage) -> None:
    opens(stage, "Licht uit")
    stage.says("00:30")
    assert ("magnesium", time(23, 30)) in planned(stage)


def test_a_weekly_message_in_the_sleep_hours_is_announced_for_when_it_comes(tmp_path: Path) -> None:
    stage = Stage(tmp_path, FEATURES)
    stage.settled(getup=time(16), getup_free=time(16), lights_out=time(8))
    opens(stage, "Weekbericht")
    stage.says("zondag")
    stage.says("11:00")
    assert stage.last.text == "Genoteerd. Je weekbericht komt zondag om 16:30."


def test_getting_up_at_the_same_time_every_day_stays_so_when_it_changes(stage: Stage) -> None:
    stage.settled(getup_free=time(7), free_days=frozenset())
    opens(stage, "Opstaan")
    stage.says("06:00")
    assert person(stage).getup_free == time(6)
    stage.taps("Instellingen")
    assert "Vrije dagen: dezelfde tijd" in stage.last.text


def test_a_time_on_free_days_asks_which_days_those_are_and_the_other_way_round(stage: Stage) -> None:
    stage.settled(getup_free=None, free_days=frozenset())
    opens(stage, "Vrije dagen: tijd")
    stage.says("09:00")
    assert stage.last.text == "Welke dagen heb je meestal vrij?"
    stage.settled(getup_free=None, free_days=frozenset())
    opens(stage, "Vrije dagen: welke")
    stage.taps("Zaterdag en zondag")
    assert stage.last.text == "Hoe laat sta je op vrije dagen op?"


def test_back_leads_to_the_card_and_changes_nothing(stage: Stage) -> None:
    opens(stage, "Opstaan")
    stage.taps("Terug")
    assert stage.last.text.startswith("Zo staat het nu.")
    opens(stage, "Licht uit")
    stage.says("terug")
    assert stage.last.text.startswith("Zo staat het nu.")
    assert still_open(stage) == []


@pytest.mark.parametrize(
    ("label", "wrong", "expected"),
    [
        ("Opstaan", "blauw", "kwart voor 7"),
        ("Tijdzone", "qqqqq", "Las Palmas"),
        ("Weekbericht", "za en zo", "één dag"),
        ("Taal", "Klingon", "Tik op een van de knoppen"),
        ("Pauze", "gisteren", "3 weken"),
        ("Wis alles", "misschien", "ja of nee"),
    ],
)
def test_a_wrong_answer_gets_an_example_and_the_question_again(
    stage: Stage, label: str, wrong: str, expected: str
) -> None:
    opens(stage, label)
    question = stage.last
    stage.says(wrong)
    assert expected in stage.last.text
    assert stage.last.text.endswith(question.text)
    assert stage.last.keyboard == question.keyboard


def test_a_restart_and_a_repeated_update_in_the_middle_change_nothing(stage: Stage) -> None:
    opens(stage, "Weekbericht")
    stage.says("zaterdag")
    stage.restart()
    stage.again()
    stage.taps("19:00")
    stage.again()
    assert (person(stage).weekly_day, person(stage).weekly_time) == (5, time(19))
    assert still_open(stage) == []


def test_an_old_button_shows_the_settings_as_they_are(stage: Stage) -> None:
    opens(stage, "Opstaan")
    message, data = stage.find("06:30")
    stage.says("08:00")
    stage.taps_data(data, message)
    assert person(stage).getup == time(8)
    assert "Opstaan: 08:00" in stage.chat[message].text


def test_the_question_is_shown_again_in_its_own_message_after_a_button_that_does_not_fit(stage: Stage) -> None:
    opens(stage, "Opstaan")
    message, _ = stage.find("06:30")
    stage.taps_data("account:getup:9999", message)
    assert stage.chat[message].text == "Hoe laat sta je op een gewone dag op?"
    assert person(stage).getup == time(7)


def test_again_leaves_whatever_is_open(stage: Stage) -> None:
    opens(stage, "Weekbericht")
    with stage.database() as conn:
        questions.put(conn, stage.user, "checkin", "2026-06-11", now=stage.now)
    stage.says("/opnieuw")
    assert still_open(stage) == []
    assert stage.last.text.startswith("Goed, dat laten we rusten.")
    assert not any(screen.keyboard for screen in stage.chat.values())


def test_every_action_of_the_account_is_registered(stage: Stage) -> None:
    names = {name for name, action in ACTIONS.items() if action.feature == "account"}
    assert names <= stage.router.actions
    for name in sorted(names):
        reply = does(stage, name)
        assert reply.screens, name
        assert reply.below, name


def test_the_time_of_the_reminder_is_one_row_and_any_other_can_be_typed(stage: Stage) -> None:
    does(stage, "reminder-time")
    assert stage.labels == ["Om 22:00, een uur voor licht uit", "Om 18:00", "Om 18:30", "Om 19:00", "Terug"]
    stage.taps("Om 19:00")
    assert ("magnesium", time(19)) in planned(stage)
    does(stage, "reminder-time")
    stage.says("kwart over 9")
    assert ("magnesium", time(21, 15)) in planned(stage)


def test_a_yes_leaves_the_time_of_the_reminder_as_it_was(stage: Stage) -> None:
    stage.settled(magnesium="silent", reminder_at="dinner", dinner=time(19, 15))
    opens(stage, "Magnesium")
    stage.says("ja graag")
    assert ("magnesium", time(19, 15)) in planned(stage)
