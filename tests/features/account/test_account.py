"""Settings, breaks, language, privacy and deletion, played through the real router on a migrated database."""

from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert, select

from bot.db import intakes, questions, schedules
from bot.db.tables import metadata, outbox, weeks
from bot.domain.actions import ACTIONS
from bot.features import account, onboarding
from bot.tg.router import Fallback, Router
from bot.tg.screen import Button, Reply, Screen
from bot.view.parts import Parts
from tests.support.stage import Stage


def knows_no_answers(router: Router, parts: Parts) -> None:
    """Text that nobody took is not known."""
    router.fallback = Fallback(
        lambda text, language: None, lambda conn, turn: None, lambda conn, turn: Reply.of(Screen("?"))
    )


FEATURES = [onboarding.register, account.register, knows_no_answers]


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, FEATURES)
    stage.settled()
    return stage


@pytest.fixture
def english(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, FEATURES, language="en")
    stage.settled()
    return stage


def person(stage: Stage) -> Any:
    found = stage.person()
    assert found is not None
    return found


def planned(stage: Stage) -> list[tuple[str, time]]:
    with stage.database() as conn:
        return sorted((one.kind, one.wall) for one in schedules.of_person(conn, stage.user))


def still_open(stage: Stage) -> list[tuple[str, str]]:
    with stage.database() as conn:
        return [one.key for one in questions.open_of(conn, stage.user, stage.now)]


def opens(stage: Stage, label: str) -> None:
    stage.says("/instellingen" if stage.language == "nl" else "/settings")
    stage.taps(label)


def does(stage: Stage, action: str) -> Reply:
    """Tap a button of another feature that names this action."""
    message = stage.posts(Screen("...", ((Button.action("x", action),),)))
    return stage.taps_data(f"do:{action}", message)


def test_the_card_shows_every_part_in_words(stage: Stage) -> None:
    stage.says("instellingen")
    assert stage.last.text.splitlines()[2:] == [
        "Opstaan: 07:00",
        "Vrije dagen: 08:30, op zaterdag en zondag",
        "Licht uit: 23:00",
        "Magnesium: ik herinner je om 22:00",
        "Weekbericht: zondag om 11:00",
        "Tijdzone: Amsterdam, daar is het nu 20:14",
        "Taal: Nederlands",
        "Pauze: nee",
    ]
    assert len(stage.labels) == 11


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
            ["Ja, graag", "Bij het avondeten", "18:30"],
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
            ["Las Palmas", "ja"],
            "Goed, bij jou is het nu 19:14. Dan kom ik morgen om 07:30.",
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
        (["Days off: which", "Other days", "Monday", "Done"], "Noted. I'll be here tomorrow at 07:30."),
        (["Lights out", "22:30"], "Noted. I'll remind you of your magnesium today at 21:30."),
        (["Weekly message", "Wednesday", "19:00"], "Noted. Your weekly message comes on Wednesday at 19:00."),
        (
            ["Magnesium", "I take it, but no"],
            "All right, I won't remind you of magnesium. I'll be here tomorrow at 07:30.",
        ),
    ],
)
def test_settings_are_changed_by_tapping_in_one_message(english: Stage, taps: list[str], confirmed: str) -> None:
    english.says("/settings")
    for label in taps:
        english.taps(label)
    assert english.last.text == confirmed
    assert len(english.chat) == 1


def test_a_changed_time_moves_what_is_planned(stage: Stage) -> None:
    opens(stage, "Licht uit")
    stage.says("00:30")
    assert ("magnesium", time(23, 30)) in planned(stage)


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
    stage.taps("Licht uit")
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


@pytest.mark.parametrize(
    ("typed", "until", "confirmed"),
    [
        ("een week", date(2026, 6, 18), "Mijn volgende bericht komt op 18 juni om 07:30."),
        ("tot vrijdag", date(2026, 6, 12), "Mijn volgende bericht komt morgen om 07:30."),
        ("t/m zaterdag", date(2026, 6, 14), "Mijn volgende bericht komt zondag om 09:00."),
        ("12 december", date(2026, 12, 12), "Mijn volgende bericht komt op 12 december om 09:00."),
        ("Twee weken", date(2026, 6, 25), "Mijn volgende bericht komt op 25 juni om 07:30."),
    ],
)
def test_a_break_names_the_next_message(stage: Stage, typed: str, until: date, confirmed: str) -> None:
    stage.says("/vakantie")
    stage.says(typed)
    assert confirmed in stage.last.text
    assert person(stage).paused_until == until


def test_a_break_can_be_given_with_the_command_itself(english: Stage) -> None:
    english.says("/pause until 12 December")
    assert "You'll hear from me on 12 December at 09:00." in english.last.text


def test_an_open_break_plans_nothing_until_resume(stage: Stage) -> None:
    stage.says("pauze")
    stage.taps("Tot ik me meld")
    assert "/verder" in stage.last.text
    with stage.database() as conn:
        assert schedules.next_of(conn, stage.user, "checkin") is None
    stage.says("/instellingen")
    assert "Pauze: tot jij je weer meldt" in stage.last.text
    stage.taps("Licht uit")
    stage.says("22:30")
    assert stage.last.text == "Genoteerd. Je hebt nu pauze. Met /verder gaan we weer door."
    stage.says("verder")
    assert stage.last.text == "Fijn, dan gaan we verder. Ik kom vandaag om 21:30."
    assert (person(stage).paused_at, person(stage).paused_until) == (None, None)
    stage.says("/verder")
    assert stage.last.text == "Je had geen pauze. Ik kom vandaag om 21:30."


def test_the_actions_pause_and_resume_from_another_message(stage: Stage) -> None:
    does(stage, "pause-14")
    assert person(stage).paused_until == date(2026, 6, 25)
    assert "25 juni" in stage.last.text
    does(stage, "pause-open")
    assert person(stage).paused_until is None
    stage.taps("Weer verder")
    assert person(stage).paused_at is None


def test_a_break_that_is_over_is_not_shown_any_more(stage: Stage) -> None:
    stage.says("/pauze een week")
    stage.later(days=8)
    stage.says("/instellingen")
    assert "Pauze: nee" in stage.last.text


def test_a_break_is_over_at_the_midnight_with_which_its_day_begins(stage: Stage) -> None:
    stage.says("/pauze een week")
    stage.now = datetime(2026, 6, 17, 21, 59, 59, tzinfo=UTC)  # 23:59:59 in Amsterdam
    stage.says("/instellingen")
    assert "Pauze: nee" not in stage.last.text
    stage.later(seconds=1)
    stage.says("/instellingen")
    assert "Pauze: nee" in stage.last.text
    stage.says("/verder")
    assert stage.last.text.startswith("Je had geen pauze.")


def test_the_language_that_one_has_already_leaves_the_menu_alone(stage: Stage) -> None:
    assert stage.says("/nederlands").menu is None
    assert stage.says("/english").menu == "en"
    assert stage.says("/english").menu is None
    assert stage.says("/nederlands").menu == "nl"


@pytest.mark.parametrize("word", ["/english", "english", "/language-en"])
def test_a_language_word_changes_the_language_and_the_menu(stage: Stage, word: str) -> None:
    reply = stage.says(word) if word != "/language-en" else does(stage, "language-en")
    assert (reply.menu, person(stage).language) == ("en", "en")
    assert stage.last.text == "From now on I'll speak English with you."
    stage.says("/instellingen")
    assert "Getting up: 07:00" in stage.last.text


def test_the_language_is_asked_by_its_own_name(stage: Stage) -> None:
    stage.says("/taal")
    assert stage.labels == ["Nederlands", "English", "Terug"]
    reply = stage.taps("English")
    assert reply.menu == "en"


def test_a_stranger_gets_the_first_message_in_the_language_they_name(tmp_path: Path) -> None:
    stage = Stage(tmp_path, FEATURES)
    reply = stage.says("/english")
    assert stage.last.text.startswith("Hi, I'm Sluimer.")
    assert reply.menu == "en"
    assert stage.person() is None


def test_the_language_can_change_while_getting_to_know_each_other(tmp_path: Path) -> None:
    stage = Stage(tmp_path, FEATURES)
    stage.says("/start")
    stage.taps("Beginnen")
    stage.taps("18+")
    stage.says("/english")
    assert stage.last.text == "Lovely. It's 20:14 where you are, right?"
    stage.says("/settings")
    assert stage.last.text == "Lovely. It's 20:14 where you are, right?"
    stage.says("/pause")
    assert stage.last.text == "Lovely. It's 20:14 where you are, right?"


def test_privacy_names_who_runs_the_bot_and_counts_what_is_stored(stage: Stage) -> None:
    with stage.database() as conn:
        for day in (9, 10):
            intakes.save(conn, stage.user, date(2026, 6, day), status="skipped", taken_at=None, now=stage.now)
    stage.says("/privacy")
    assert "beheerd door Sofie de Wit, te bereiken via sofie@example.org." in stage.last.text
    assert stage.last.text.endswith("je instellingen en 2 avonden met of zonder magnesium.")
    assert stage.last.entities
    assert len(stage.last.text.encode("utf-16-le")) // 2 <= 4096
    stage.taps("Terug")
    assert stage.last.text.startswith("Zo staat het nu.")


@pytest.mark.parametrize(
    ("name", "contact", "line"),
    [("", "", "nog geen naam"), ("Noor", "", "beheerd door Noor."), ("", "@noor_bot", "beheerd door @noor_bot.")],
)
def test_privacy_says_so_where_the_operator_is_not_named(tmp_path: Path, name: str, contact: str, line: str) -> None:
    stage = Stage(tmp_path, FEATURES)
    router = Router(stage.catalog.commands, stage.catalog.words)
    parts = Parts(stage.catalog, "Europe/Amsterdam", name, contact)
    for register in FEATURES:
        register(router, parts)
    stage.router = router
    stage.says("/privacy")
    assert line in stage.last.text
    assert stage.last.text.endswith("Ik bewaar nu niets van je.")


def fill(stage: Stage) -> None:
    """A row of this person in every table that has them."""
    with stage.database() as conn:
        intakes.save(conn, stage.user, date(2026, 6, 10), status="skipped", taken_at=None, now=stage.now)
        conn.execute(insert(weeks).values(person_id=stage.user, sunday=date(2026, 6, 7)))
        due = datetime(2026, 6, 10, 5, tzinfo=UTC)
        values = {
            "kind": "checkin",
            "day": date(2026, 6, 10),
            "number": 0,
            "due_at": due,
            "state": "done",
            "attempts": 1,
        }
        conn.execute(insert(outbox).values(person_id=stage.user, **values))
        questions.put(conn, stage.user, "checkin", "2026-06-11", now=stage.now)


def left_of(stage: Stage) -> list[str]:
    """The tables in which a row of this person is left."""
    with stage.database() as conn:
        return [
            table.name
            for table in metadata.sorted_tables
            for column in table.columns
            if column.name in ("person_id",) or (table.name == "persons" and column.name == "id")
            if conn.execute(select(table).where(column == stage.user)).first()
        ]


@pytest.mark.parametrize("answer", ["tap", "ja", "Ja, wis alles"])
def test_after_deletion_no_row_of_the_person_is_left(stage: Stage, answer: str) -> None:
    fill(stage)
    stage.says("/wis")
    assert stage.last.text.startswith("Zal ik alles over jou wissen? Dan gaat dit weg: je instellingen, ")
    assert {"persons", "intakes", "weeks", "schedules", "outbox", "questions"} <= set(left_of(stage))
    if answer == "tap":
        stage.taps("Ja, wis alles")
    else:
        stage.says(answer)
    assert left_of(stage) == []
    assert stage.last.text.startswith("Alles over jou is gewist.")
    stage.says("/start")
    assert stage.last.text.startswith("Hoi, ik ben Sluimer.")


def test_a_second_tap_on_delete_says_the_same_and_stores_nothing(stage: Stage) -> None:
    stage.says("/wis")
    message, data = stage.find("Ja, wis alles")
    stage.taps_data(data, message)
    stage.again()
    assert stage.chat[message].text.startswith("Alles over jou is gewist.")
    assert left_of(stage) == []


def test_deletion_can_be_refused(stage: Stage) -> None:
    does(stage, "delete-all")
    stage.taps("Nee, bewaar alles")
    assert stage.last.text == "Goed, alles blijft zoals het was."
    stage.says("verwijder")
    stage.says("nee")
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
