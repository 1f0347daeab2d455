"""What applies at the safety screen: chosen or typed, answered with what fits, and kept nowhere."""

import json

import pytest

from bot.db import questions
from bot.db.tables import metadata
from bot.features import faq
from tests.features.onboarding.road import FEATURES, at
from tests.support.stage import Stage, person

ROAD = ("ja", "07:00", "ook", "23:00", "ja graag")
HOURS = "hoeveel uur ertussen moet"
FOOD = "Magnesium zit ook gewoon in eten."
NOT_KIDNEYS = "handje pompoenpitten (28 g): 156 mg"


@pytest.fixture
def stage(tmp_path) -> Stage:
    return Stage(tmp_path, [*FEATURES[:-1], faq.register])


def kept(stage: Stage) -> str:
    """Every row of every table, as text."""
    with stage.database() as conn:
        return json.dumps([str(row) for table in metadata.sorted_tables for row in conn.execute(table.select())])


def test_what_counts_is_listed_and_the_answers_stay_below_it(stage: Stage) -> None:
    at(stage, *ROAD)
    stage.taps("Wat telt er mee?")
    for counts in ("nierstenen", "myasthenia gravis", "operatie", "schildkliertabletten", "kwetsbaar", "uitdroging"):
        assert counts in stage.last.text
    assert stage.labels == ["Nee, niets", "Ja, of ik twijfel", "Terug"]
    stage.taps("Terug")
    assert "Wat telt er mee?" in stage.labels
    stage.says("wat telt er mee")
    stage.taps("Nee, niets")
    assert person(stage).screened_at == stage.now


def test_what_is_chosen_is_answered_with_what_fits(stage: Stage) -> None:
    at(stage, *ROAD, "ja")
    stage.taps("Zeg waar het om gaat")
    stage.taps("Hart of bloeddruk")
    assert "kijkt je arts eerst mee" in stage.last.text
    assert stage.labels[0] == "Mijn arts of apotheker weet ervan"
    assert person(stage).screened_at is None


@pytest.mark.parametrize("text", ["euthirox", "antibioticakuur"])
def test_what_is_typed_goes_straight_to_what_fits(stage: Stage, text: str) -> None:
    at(stage, *ROAD, text)
    assert HOURS in stage.last.text
    assert "Minstens 4 uur is een veilige regel; bij antibiotica volg je de bijsluiter." in stage.last.text


def test_two_things_at_once_are_both_answered_the_gravest_first(stage: Stage) -> None:
    at(stage, *ROAD, "zwanger en ik slik thyrax")
    assert stage.last.text.index("verloskundige") < stage.last.text.index(HOURS)


def test_a_name_that_nobody_knows_is_to_be_asked_about_too(stage: Stage) -> None:
    at(stage, *ROAD, "ja", "zeg waar het om gaat", "fibromyalgie")
    assert "Vraag het eerst aan je arts of apotheker." in stage.last.text


def test_a_question_at_the_screen_is_answered_and_the_screen_asked_again(stage: Stage) -> None:
    at(stage, *ROAD, "ja", "zeg waar het om gaat", "wat is het verschil tussen citraat en oxide")
    assert "Waar gaat het om?" in stage.last.text
    stage.says("zwanger")
    stage.says("mag magnesium met een glas wijn?")
    assert "Weet die er al van?" in stage.last.text
    assert "Iets anders" not in stage.last.text


def test_what_it_is_about_may_be_typed_where_the_doctor_is_asked_about(stage: Stage) -> None:
    at(stage, *ROAD, "ja", "euthyrox")
    assert HOURS in stage.last.text
    stage.says("ja")
    assert person(stage).screened_at == stage.now


def test_the_way_back_from_what_it_is_about_is_the_doctor_and_then_the_screen(stage: Stage) -> None:
    at(stage, *ROAD, "ja")
    stage.taps("Zeg waar het om gaat")
    stage.taps("Terug")
    assert "Weet die er al van?" in stage.last.text
    stage.taps("Terug")
    assert "Wat telt er mee?" in stage.labels


@pytest.mark.parametrize("text", ["ik slik levothyroxine", "mijn nieren zijn slecht", "zwanger"])
def test_nothing_that_is_kept_tells_what_was_said(stage: Stage, text: str) -> None:
    at(stage, *ROAD)
    before = kept(stage)
    stage.says(text)
    with stage.database() as conn:
        (question,) = questions.open_of(conn, stage.user, stage.now)
    assert question.state == {"step": "doctor"}
    for word in ("levo", "nier", "kidney", "zwanger", "pregnant", "apart"):
        assert kept(stage).count(word) == before.count(word)


def test_a_restart_in_between_loses_nothing(stage: Stage) -> None:
    at(stage, *ROAD, "ja")
    stage.taps("Zeg waar het om gaat")
    stage.restart()
    stage.taps("Nieren")
    stage.restart()
    stage.taps("Mijn arts of apotheker weet ervan")
    assert person(stage).screened_at == stage.now


class TestTheRoadOfFood:
    def test_whoever_goes_without_sees_what_food_has_after_the_question_about_kidneys(self, stage: Stage) -> None:
        at(stage, *ROAD, "zwanger")
        message = max(stage.chat)
        stage.taps("Liever zonder magnesium")
        assert stage.chat[message].text.startswith(FOOD)
        assert stage.last.text == "Klaar! Ik kom elke dag om 07:30."
        stage.taps("Nee, laat maar zien")
        assert NOT_KIDNEYS in stage.chat[message].text
        assert stage.chat[message].text.endswith("Voor persoonlijk advies ga je naar je arts of apotheker.")

    def test_a_kidney_diet_gets_doctor_or_dietician_and_no_foods(self, stage: Stage) -> None:
        at(stage, *ROAD, "ja", "zeg waar het om gaat")
        stage.taps("Andere medicijnen")
        message = max(stage.chat)
        stage.taps("Ik vraag het nog")
        stage.taps("Ja, of ik twijfel")
        assert stage.chat[message].text.startswith("Vraag het dan aan je arts of diëtist.")

    @pytest.mark.parametrize("label", ["Liever zonder magnesium", "Ik vraag het nog"])
    def test_who_said_kidneys_is_shown_no_foods_and_no_road_to_them(self, stage: Stage, label: str) -> None:
        at(stage, *ROAD, "ja", "zeg waar het om gaat")
        stage.taps("Nieren")
        assert "diëtist" in stage.last.text
        stage.taps(label)
        assert not any(FOOD in screen.text or "pompoenpitten" in screen.text for screen in stage.chat.values())

    def test_it_can_be_reached_later_from_the_answer_about_food(self, stage: Stage) -> None:
        at(stage, *ROAD, "niets")
        stage.says("waar zit magnesium in")
        stage.taps("Laat zien waar het in zit")
        assert stage.last.text.startswith(FOOD)
        stage.taps("Nee, laat maar zien")
        assert NOT_KIDNEYS in stage.last.text
        stage.taps("Meer over magnesium uit eten")
        assert "300 mg (vrouwen)" in stage.last.text

    def test_in_english_too(self, tmp_path) -> None:
        stage = Stage(tmp_path, [*FEATURES[:-1], faq.register], language="en")
        stage.says("/start")
        stage.taps("Start")
        stage.taps("18+")
        for said in ("yes", "07:00", "same", "23:00", "yes please"):
            stage.says(said)
        stage.taps("What counts?")
        assert "kidney stones from an infection" in stage.last.text
        stage.says("I take synthroid")
        assert "how many hours to leave between them" in stage.last.text
        stage.says("I'd rather go without")
        stage.taps("No, do show me")
        assert any("handful of almonds (28 g): 80 mg" in screen.text for screen in stage.chat.values())
