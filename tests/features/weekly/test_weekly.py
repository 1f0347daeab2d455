"""The week, played on the real router and database; figures checked against an independent computation."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.db import intakes, nights
from bot.delivery.kinds import OutboxRow
from bot.domain.night import NightAnswers
from bot.features import faq, weekly
from bot.features.weekly.sending import WeeklyKind
from tests.support.stage import Stage

SUNDAY = date(2026, 6, 14)
AT_ELEVEN = datetime(2026, 6, 14, 9, 0, tzinfo=UTC)


def answers(**changes: object) -> NightAnswers:
    """23:15, 20 minutes, 10 awake, woke 06:45, up at 07:00: seven hours asleep."""
    told = {
        "lights_out": time(23, 15),
        "sol": 20,
        "waso": 10,
        "woke": time(6, 45),
        "out_of_bed": time(7),
        "quality": "good",
    }
    return NightAnswers.model_validate({**told, **changes})


def tell(stage: Stage, sunday: date, each: Sequence[NightAnswers]) -> None:
    """Finished nights from the Monday of that week on."""
    with stage.database() as conn:
        for index, told in enumerate(each):
            night = sunday - timedelta(days=6 - index)
            up = datetime.combine(night, time(7, 30), UTC)
            nights.save(conn, stage.user, night, zone="Europe/Amsterdam", answers=told, now=up, finished=True)


def row(number: int = 0) -> OutboxRow:
    return OutboxRow(1, 1001, "weekly", SUNDAY, number, AT_ELEVEN, 0)


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    stage = Stage(tmp_path, [faq.register, weekly.register], now=AT_ELEVEN)
    stage.settled()
    return stage


def kind_of(stage: Stage) -> WeeklyKind:
    return WeeklyKind(stage.catalog)


def composed(stage: Stage, number: int = 0) -> str | None:
    person = stage.person()
    assert person is not None
    with stage.database() as conn:
        screen = kind_of(stage).compose(conn, person, row(number), AT_ELEVEN)
    if screen is None:
        return None
    stage.posts(screen)
    return screen.text


def test_the_week_is_told_in_the_words_of_the_coach(stage: Stage) -> None:
    tell(stage, SUNDAY, [answers()] * 6)
    with stage.database() as conn:
        for index in range(7):
            status = "taken" if index < 5 else "skipped"
            night = SUNDAY - timedelta(days=index)
            intakes.save(conn, stage.user, night, status=status, taken_at=None, now=stage.now)
    assert composed(stage) == (
        "Je week in het kort. Je vulde 6 van de 7 nachten in, dank je. "
        "Gemiddeld over 6 nachten sliep je ongeveer 7 uur, "
        "duurde inslapen zo'n 20 minuten en lag je 's nachts ongeveer 10 minuten wakker. "
        "Magnesium: 5 van de 7 avonden."
    )


def test_each_figure_says_its_own_number_of_nights_where_they_differ(stage: Stage) -> None:
    tell(stage, SUNDAY, [answers(), answers(), answers(waso=None)])
    text = composed(stage) or ""
    assert "sliep je ongeveer 7 uur (2 nachten)" in text
    assert "duurde inslapen zo'n 20 minuten (3 nachten)" in text
    assert "ongeveer 10 minuten wakker (2 nachten)" in text


NO_SLEEP = NightAnswers(no_sleep=True)


def by_hand(stage: Stage, language: str, told: Sequence[NightAnswers]) -> str:
    """What /week says of these nights, up to its next sentence."""
    stage.settled(language=language)
    tell(stage, SUNDAY, told)
    stage.says("/week")
    return next(screen.text for screen in stage.chat.values() if "dank je" in screen.text or "thank" in screen.text)


@pytest.mark.parametrize(
    ("language", "told", "sentence"),
    [
        ("nl", [NO_SLEEP], "In die ene nacht sliep je niet."),
        ("nl", [NO_SLEEP] * 2, "In die 2 nachten sliep je niet."),
        ("en", [NO_SLEEP], "In that one night you did not sleep."),
        ("en", [NO_SLEEP] * 2, "In those 2 nights you did not sleep."),
        (
            "nl",
            [answers(sol=0, waso=0)] * 3,
            "sliep je ongeveer 7 uur en 30 minuten, viel je meteen in slaap en lag je 's nachts niet wakker.",
        ),
        (
            "en",
            [answers(sol=0, waso=0)] * 3,
            "you slept about 7 hours 30 minutes, you fell asleep right away and you did not lie awake in the night.",
        ),
        (
            "nl",
            [answers(sol=0, waso=0), answers(sol=3, waso=4)],
            "viel je vrijwel meteen in slaap en lag je 's nachts nauwelijks wakker.",
        ),
        (
            "en",
            [answers(sol=0, waso=0), answers(sol=3, waso=4)],
            "you fell asleep almost right away and you hardly lay awake in the night.",
        ),
        ("nl", [answers(sol=450, waso=0), answers(sol=446, waso=0)], "sliep je nauwelijks"),
        ("en", [answers(sol=450, waso=0), answers(sol=446, waso=0)], "you hardly slept"),
        ("nl", [answers(sol=3)], "duurde inslapen zo'n 5 minuten"),
    ],
)
def test_nothing_takes_about_0_minutes(
    stage: Stage, language: str, told: Sequence[NightAnswers], sentence: str
) -> None:
    text = by_hand(stage, language, told)
    assert sentence in text
    assert " 0 min" not in text


def test_figures_of_different_nights_are_not_told_of_one(stage: Stage) -> None:
    text = by_hand(stage, "nl", [NO_SLEEP, answers(lights_out=None)])
    assert "Gemiddeld sliep je niet (1 nacht), duurde inslapen zo'n 20 minuten (1 nacht)" in text
    assert "die ene nacht" not in text


def test_last_week_stands_beside_without_a_judgement(stage: Stage, language: str) -> None:
    stage.language = language
    stage.settled(language=language)
    tell(stage, SUNDAY - timedelta(days=7), [answers(sol=60)] * 5)
    tell(stage, SUNDAY, [answers()] * 5)
    text = (composed(stage) or "").casefold()
    assert {"nl": "de week ervoor", "en": "the week before"}[language] in text
    for word in ("beter", "slechter", "better", "worse", "↑", "↓"):
        assert word not in text


def test_there_is_no_message_before_three_nights_nor_after_an_empty_week(stage: Stage) -> None:
    tell(stage, SUNDAY, [answers()] * 2)
    assert composed(stage) is None
    tell(stage, SUNDAY - timedelta(days=7), [answers()] * 3)
    assert composed(stage) is not None
    with stage.database() as conn:
        for index in range(7):
            nights.remove(conn, stage.user, SUNDAY - timedelta(days=index))
    assert composed(stage) is None


def test_a_night_that_contradicts_itself_stays_out_of_the_figures(stage: Stage) -> None:
    tell(stage, SUNDAY, [answers(), answers(), answers(), answers(woke=time(12, 30))])
    assert "Je vulde 3 van de 7 nachten in" in (composed(stage) or "")
    assert "sliep je ongeveer 7 uur" in stage.last.text


LONG_AWAKE = answers(waso=50, woke=time(7, 30), out_of_bed=time(7, 45), quality="so_so")


def test_an_idea_comes_only_from_five_nights_on(stage: Stage) -> None:
    tell(stage, SUNDAY, [LONG_AWAKE] * 4)
    assert composed(stage, 1) is None
    tell(stage, SUNDAY, [LONG_AWAKE] * 5)
    assert (composed(stage, 1) or "").startswith("Een idee, als je zin hebt")


def test_where_nothing_applies_there_is_no_idea(stage: Stage) -> None:
    tell(stage, SUNDAY, [answers()] * 7)
    assert composed(stage, 1) is None


def test_long_wakefulness_is_met_with_the_idea_for_it_and_a_refused_idea_stays_away(stage: Stage) -> None:
    tell(stage, SUNDAY, [LONG_AWAKE] * 5)
    first = composed(stage, 1) or ""
    assert "wakker" in first
    stage.taps("Waarom?")
    assert "gemiddeld meer dan een half uur wakker lag" in stage.last.text
    stage.taps("Nu niet")
    assert stage.last.text.endswith("Prima, dan laten we het rusten.")
    person = stage.person()
    assert person is not None
    later = OutboxRow(2, 1001, "weekly", SUNDAY + timedelta(days=7), 1, AT_ELEVEN, 0)
    tell(stage, SUNDAY + timedelta(days=7), [LONG_AWAKE] * 5)
    with stage.database() as conn:
        again = kind_of(stage).compose(conn, person, later, AT_ELEVEN + timedelta(days=7))
    assert again is not None
    assert again.text != first


def test_an_idea_that_was_answered_is_not_told_again(stage: Stage) -> None:
    tell(stage, SUNDAY, [LONG_AWAKE] * 5)
    composed(stage, 1)
    stage.taps("Nu niet")
    assert composed(stage, 1) is None
    stage.says("/week")
    assert not any("Een idee" in screen.text for at, screen in stage.chat.items() if at > 2)


def test_how_the_days_were_is_asked_once_and_nearly_dozing_off_gets_the_driving_text(stage: Stage) -> None:
    tell(stage, SUNDAY, [answers()] * 3)
    assert composed(stage, 2) == "En overdag, hoe ging het deze week?"
    stage.taps("Viel bijna in slaap")
    assert any("stuur" in screen.text or "rijd" in screen.text.casefold() for screen in stage.chat.values())
    assert composed(stage, 2) is None


def test_somebody_who_is_often_tired_hears_of_the_doctor_once_in_a_while_only(stage: Stage) -> None:
    said = []
    for week in range(11):
        sunday = SUNDAY + timedelta(weeks=week)
        tell(stage, sunday, [answers()] * 3)
        stage.now = datetime.combine(sunday, time(9), UTC)
        stage.says("/week")
        stage.taps("Vaak moe")
        said.append("huisarts" in stage.last.text)
    assert [week for week, named in enumerate(said) if named] == [0, 5, 10]
    sunday = SUNDAY + timedelta(weeks=20)
    tell(stage, sunday, [answers()] * 3)
    stage.now = datetime.combine(sunday, time(9), UTC)
    stage.says("/week")
    stage.taps("Vaak moe")
    assert "huisarts" in stage.last.text


def test_the_days_can_be_answered_by_typing_but_a_sentence_is_no_answer(stage: Stage) -> None:
    tell(stage, SUNDAY, [answers()] * 3)
    composed(stage, 2)
    stage.says("vaak moe zijn, hoort dat erbij?")
    assert composed(stage, 2) is not None
    stage.says("Vaak moe.")
    assert stage.last.text.startswith("Dat is vervelend.")
    stage.again()
    assert composed(stage, 2) is None


def test_more_figures_are_behind_a_button_and_efficiency_is_summed_over_the_week(stage: Stage) -> None:
    tell(stage, SUNDAY, [answers(), answers(sol=200), answers()])
    composed(stage)
    assert "efficiëntie" not in stage.last.text
    stage.taps("Meer cijfers")
    asleep, window = (420 + 240 + 420), 3 * 465
    assert f"ongeveer {100 * asleep / window:.0f} % (3 nachten)" in stage.last.text
    stage.taps("Minder cijfers")
    assert "efficiëntie" not in stage.last.text


def test_week_by_hand_on_an_empty_diary_offers_to_fill_in(stage: Stage) -> None:
    stage.says("/week")
    assert stage.last.text == "Van deze en vorige week heb ik nog geen nachten van je."
    assert stage.labels == ["Mijn nacht invullen"]


def test_the_idea_and_the_question_follow_the_figures(stage: Stage) -> None:
    person = stage.person()
    assert person is not None
    with stage.database() as conn:
        kind_of(stage).sent(conn, person, row(), AT_ELEVEN)
        numbers = [one.number for one in conn.exec_driver_sql("select number from outbox order by due_at")]
    assert numbers == [1, 2]


def test_an_old_button_of_another_version_gets_a_kind_word(stage: Stage) -> None:
    tell(stage, SUNDAY, [answers()] * 3)
    composed(stage)
    stage.taps_data("weekly:more:not-a-date", max(stage.chat))
    assert stage.last.text.startswith("Die knop hoort bij iets van eerder.")
