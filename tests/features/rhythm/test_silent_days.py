"""Who says nothing gets nudges, one question, and then peace; one tap or word brings everything back."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, time

import pytest

from bot.tg.screen import Screen
from tests.support.stage import person, planned
from tests.support.turning import Came, Turning, kinds

Begin = Callable[..., Turning]


def test_who_goes_silent_gets_two_nudges_one_question_and_then_nothing_for_a_month(begin: Begin) -> None:
    jip = begin()
    came = jip.until("2026-07-20 12:00")
    assert [(one.kind, one.number, one.wall) for one in came] == [
        ("checkin", 0, "1 07:30"),
        ("checkin", 1, "1 10:30"),
        ("checkin", 0, "2 07:30"),
        ("checkin", 1, "2 10:30"),
        ("checkin", 0, "3 07:30"),
        ("checkin", 0, "4 07:30"),
        ("checkin", 0, "5 07:30"),
        ("checkin", 0, "6 09:00"),
    ]
    assert came[-1].at.date() == date(2026, 6, 13)
    assert came[-1].screen.text.startswith("Ik heb een paar dagen niets van je gehoord. Dat mag gewoon")
    assert [one.screen.silent for one in came] == [False, True, False, True, False, False, False, False]
    assert planned(jip) == []


def test_a_nudge_carries_the_question_and_the_way_to_have_no_more(begin: Begin) -> None:
    jip = begin()
    jip.until("2026-06-08 11:00")
    assert jip.last.text == (
        "Nog even over de nacht van zondag op maandag, als je zin hebt: hoe laat deed je het licht uit om te slapen?"
    )
    jip.taps("Geen seintjes meer")
    assert jip.last.text == "Goed, geen seintjes meer. De ochtendvragen zelf komen gewoon."
    assert kinds(jip.until("2026-06-09 20:00")) == ["checkin 0"]
    jip.taps("Toch een seintje")
    assert kinds(jip.until("2026-06-10 20:00")) == ["checkin 0"]  # the two days before it went unanswered


def test_the_nudge_is_answered_like_the_question(begin: Begin) -> None:
    robin = begin("en")
    robin.until("2026-06-08 11:00")
    assert robin.last.text.startswith("Coming back to the night from Sunday to Monday, if you feel like it: when")
    robin.says("11 pm")
    assert robin.last.text.startswith("23:00.")
    assert kinds(robin.until("2026-06-08 20:00")) == []


def test_a_night_that_was_begun_or_rests_gets_no_nudge(begin: Begin) -> None:
    jip = begin()
    jip.until("2026-06-08 07:40")
    jip.says("half 12")
    assert kinds(jip.until("2026-06-08 23:00")) == []
    jip.until("2026-06-09 07:40")
    jip.says("later")
    assert kinds(jip.until("2026-06-09 23:00")) == ["checkin 2"]


def test_when_the_night_is_finished_nothing_waits_for_it_any_more(begin: Begin) -> None:
    jip = begin()
    jip.until("2026-06-08 07:40")
    for word in ("half 12", "20", "niet", "7 uur", "7 uur", "goed"):
        jip.says(word)
    with jip.database() as conn:
        rows = conn.exec_driver_sql("SELECT number, outcome FROM outbox WHERE kind = 'checkin' ORDER BY number").all()
    assert [tuple(row) for row in rows] == [(0, "sent"), (1, "unwanted")]


def test_who_answers_before_it_is_recorded_that_the_question_went_out_gets_no_nudge(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    jip = begin()
    posts = jip.posts

    def and_is_answered(screen: Screen) -> int:
        message = posts(screen)
        for word in ("half 12", "20", "niet", "7 uur", "7 uur", "goed"):
            jip.says(word)
        return message

    monkeypatch.setattr(jip, "posts", and_is_answered)
    jip.until("2026-06-08 07:40")
    with jip.database() as conn:
        assert conn.exec_driver_sql("SELECT number, outcome FROM outbox WHERE kind = 'checkin'").all() == [(0, "sent")]


def test_the_message_asked_for_with_later_comes_three_times_beside_the_nudge(begin: Begin) -> None:
    jip = begin()
    jip.until("2026-06-08 11:00")
    for number in (2, 3, 4):
        jip.says("later")
        jip.pass_(minutes=61)
        jip.tick()
        assert (jip.came[-1].kind, jip.came[-1].number) == ("checkin", number)
    jip.says("later")
    assert "over een uurtje" not in jip.last.text
    assert kinds(jip.until("2026-06-08 20:00")) == []


def test_a_check_in_in_the_afternoon_has_no_nudge_in_the_evening(begin: Begin) -> None:
    jip = begin(getup=time(17), getup_free=None, free_days=frozenset(), lights_out=time(9))
    assert [one.wall for one in jip.until("2026-06-09 23:00")] == ["1 17:30", "2 17:30"]


def test_any_word_or_tap_counts_as_heard(begin: Begin) -> None:
    jip = begin()
    jip.until("2026-06-11 12:00")
    jip.says("wat is dit?")
    came = jip.until("2026-06-16 20:00")
    assert not any("niets van je gehoord" in one.screen.text for one in came)
    came = jip.until("2026-06-17 20:00")
    assert "niets van je gehoord" in came[-1].screen.text


def test_days_of_a_break_are_not_silence(begin: Begin) -> None:
    jip = begin()
    jip.until("2026-06-08 12:00")
    jip.says("/pauze een week")
    came = jip.until("2026-06-19 20:00")
    assert not any("niets van je gehoord" in one.screen.text for one in came)
    assert "niets van je gehoord" in jip.until("2026-06-20 20:00")[-1].screen.text


def test_coming_back_takes_one_word_and_the_next_check_in_comes(begin: Begin) -> None:
    jip = begin()
    jip.until("2026-06-25 12:00")
    jip.restart()
    jip.says("hoi")
    texts = [screen.text for screen in list(jip.chat.values())[-2:]]
    assert texts[0] == "Fijn dat je er weer bent. Ik kom morgen om 07:30 weer."
    assert person(jip).silent_at is None
    jip.taps("Vertel over afgelopen nacht")
    assert "Dit gaat over de nacht van woensdag op donderdag." in jip.last.text
    assert kinds(jip.until("2026-06-26 08:00")) == ["checkin 0"]
    assert {kind for kind, _ in planned(jip)} == {"checkin", "weekly"}


def test_coming_back_in_english_with_a_tap_on_an_old_button(begin: Begin) -> None:
    robin = begin("en")
    robin.until("2026-06-25 12:00")
    robin.says("/settings")
    texts = [screen.text for screen in list(robin.chat.values())[-2:]]
    assert texts[0] == "Good to have you back. You'll hear from me tomorrow at 07:30."
    assert texts[1].startswith("This is how things stand.")


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Ja, ga door", "Fijn, we gaan verder. Ik kom morgen om 09:00."),
        (
            "Minder vaak",
            "Goed, ik vraag het drie keer per week, op dinsdag, donderdag en zaterdag. Dan kom ik dinsdag om 07:30.",
        ),
        ("Even pauze", "Hoelang zal ik je met rust laten? Je kunt ook een datum typen."),
    ],
)
def test_the_question_has_three_answers(begin: Begin, label: str, said: str) -> None:
    jip = begin()
    jip.until("2026-06-13 12:00")
    assert jip.labels == ["Ja, ga door", "Minder vaak", "Even pauze"]
    jip.taps(label)
    assert said in jip.last.text
    assert person(jip).silent_at is None
    assert "Fijn dat je er weer bent" not in jip.shown()


def test_less_often_asks_on_three_days_of_both_kinds_until_it_is_daily_again(begin: Begin) -> None:
    jip = begin(nudges=False)
    jip.says("minder vaak")

    def answers(one: Came) -> None:
        jip.says("weet ik niet")

    came = jip.until("2026-06-15 00:00", each=answers)
    assert [one.wall for one in came if one.kind == "checkin"] == ["2 07:30", "4 07:30", "6 09:00"]
    jip.taps("Toch elke dag")
    came = jip.until("2026-06-22 00:00", each=answers)
    assert len([one for one in came if one.kind == "checkin"]) == 7


def test_a_reminder_that_was_ignored_too_stops_with_the_rest(begin: Begin) -> None:
    jip = begin(magnesium="remind")
    came = jip.until("2026-07-20 12:00")
    assert Counter(one.kind for one in came if one.at.date() > date(2026, 6, 13)) == {}
    assert planned(jip) == []


def test_whoever_answers_the_reminder_alone_is_not_silent(begin: Begin) -> None:
    jip = begin(magnesium="remind")

    def takes(one: Came) -> None:
        if one.kind == "magnesium":
            jip.taps("Genomen")

    came = jip.until("2026-06-28 12:00", each=takes)
    assert not any("niets van je gehoord" in one.screen.text for one in came)
    assert len([one for one in came if one.kind == "magnesium"]) == 21


def test_nobody_is_asked_because_the_coach_itself_was_away(begin: Begin) -> None:
    jip = begin()
    jip.pass_(days=9)
    jip.tick()
    assert all("niets van je gehoord" not in one.screen.text for one in jip.came)


def test_the_changed_clock_brings_one_check_in_a_day_and_the_question_on_its_day(begin: Begin) -> None:
    jip = begin(now=datetime(2026, 10, 22, 18, 0, tzinfo=UTC), nudges=False)
    came = jip.until("2026-11-30 12:00")
    assert [one.at.strftime("%d-%m %H:%M") for one in came] == [
        *("23-10 07:30", "24-10 09:00", "25-10 09:00", "26-10 07:30", "27-10 07:30", "28-10 07:30"),
    ]
    assert "niets van je gehoord" in came[-1].screen.text
