"""What a trial came to, as it is told: seven verdicts in two languages, what they rest on, how they were computed."""

import re
from datetime import timedelta
from typing import get_args

import pytest

from bot.domain.outcome import Uneven, Verdict
from bot.features.trial.result import FIGURES, HOW, WORDS, explained, result, shown
from bot.tg.photos import fits_caption
from tests.support.stage import content
from tests.support.told_trials import (
    FIRST,
    LIKELY,
    LIKELY_QUALITY,
    NOT_COMPARABLE,
    NOT_ENOUGH,
    SAME,
    TRIALS,
    UNCLEAR,
    WORSE,
)

LANGUAGES = ("nl", "en")
NEVER = re.compile(
    r"\b(bewezen|werkt|werkte|werkzaam|significant\w*|slapeloosheid|tekort|rusteloze|rls|verhoog\w*|"
    r"dosis|"
    r"proven|proves|works|worked|insomnia|deficien\w+|restless|increase|dose)\b",
    re.IGNORECASE,
)
"""No claim, no diagnosis, no other dose."""
CANNOT_PROVE = {
    "nl": "kan deze vergelijking niet bewijzen",
    "en": "This comparison cannot prove magnesium is the cause",
}
CANNOT_SHOW = {
    "nl": ("nepmiddel", "verwachting", "seizoen", "gewoontes", "vanzelf", "mengsel"),
    "en": ("dummy pill", "expectation", "season", "habits", "by themselves", "blend"),
}
PHARMACIST = {"nl": "apotheker", "en": "pharmacist"}


def words(language):
    return content().words(language)


def paragraphs(told, language, **more):
    return result(words(language), told.outcome(), **more).text.split("\n\n")


def with_numbers(told, **values):
    """The outcome of a told trial with other figures in it."""
    return told.outcome().model_copy(update=values)


@pytest.mark.parametrize("told", TRIALS, ids=lambda told: told.name)
def test_every_trial_comes_to_the_verdict_it_is_named_for(told):
    assert told.outcome().verdict == told.verdict


def test_there_is_a_trial_for_each_verdict():
    assert {told.verdict for told in TRIALS} == set(get_args(Verdict))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("told", TRIALS, ids=lambda told: told.name)
def test_the_result_and_how_it_was_computed_are_captions_of_one_picture(told, language):
    outcome = told.outcome()
    for screen in (result(words(language), outcome), explained(words(language), outcome)):
        assert fits_caption(screen.text), screen.text
        assert screen.picture == result(words(language), outcome).picture


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("told", TRIALS, ids=lambda told: told.name)
def test_nothing_is_claimed_diagnosed_or_raised(told, language):
    for view in (FIGURES, WORDS, HOW):
        assert NEVER.findall(shown(words(language), told.outcome(), view).text) == []


TWENTY = with_numbers(LIKELY, estimate=20.2, low=8.4, high=31.4)
NINE_TO_EIGHTEEN = with_numbers(UNCLEAR, estimate=2.2, low=-9.2, high=18.4)
EIGHT = with_numbers(NOT_ENOUGH, during=NOT_ENOUGH.outcome().during.model_copy(update={"n": 8}))


@pytest.mark.parametrize(
    ("outcome", "language", "said"),
    [
        (TWENTY, "nl", "Je viel met magnesium waarschijnlijk sneller in slaap: ongeveer 20 minuten (tussen 8 en 31). "
                       "Of dat door magnesium komt, kan deze vergelijking niet bewijzen."),
        (TWENTY, "en", "With magnesium you probably fell asleep faster: about 20 minutes (between 8 and 31). "
                       "This comparison cannot prove magnesium is the cause."),
        (NINE_TO_EIGHTEEN, "nl", "Geen duidelijk verschil. Het kan iets schelen of niets: ergens tussen "
                                 "9 minuten trager en 18 minuten sneller."),
        (NINE_TO_EIGHTEEN, "en", "No clear difference. It may be something or nothing: somewhere between "
                                 "9 minutes slower and 18 minutes faster."),
        (EIGHT, "nl", "Nog te weinig nachten om iets te zeggen: 8 van de 21 met magnesium."),
        (EIGHT, "en", "Too few nights to say anything yet: 8 of 21 with magnesium."),
        (NOT_COMPARABLE.outcome(), "nl", "De twee perioden lijken te weinig op elkaar om ze eerlijk te vergelijken."),
        (NOT_COMPARABLE.outcome(), "en", "The two periods are too different to compare fairly."),
        (SAME.outcome(), "nl", "Je slaap is ongeveer hetzelfde gebleven."),
        (SAME.outcome(), "en", "Your sleep stayed about the same."),
    ],
)  # fmt: skip
def test_the_sentences_of_the_fact_sheet_stand_there(outcome, language, said):
    assert result(words(language), outcome).text.split("\n\n")[1].startswith(said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words_only", [False, True])
def test_who_fell_asleep_more_slowly_is_told_to_stop_and_ask(language, words_only):
    verdict = paragraphs(WORSE, language, words_only=words_only)[1]
    assert CANNOT_PROVE[language] in verdict
    assert PHARMACIST[language] in verdict
    assert {"nl": "Stop", "en": "stop"}[language] in verdict


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("told", TRIALS, ids=lambda told: told.name)
def test_what_it_rests_on_says_the_numbers_of_nights_and_evenings(told, language):
    outcome = told.outcome()
    rests = paragraphs(told, language)[2]
    known = {outcome.before.n, outcome.before.of, outcome.during.n, outcome.during.of, outcome.taken, outcome.known}
    shown_numbers = [int(number) for number in re.findall(r"\d+", rests)]
    assert known <= set(shown_numbers)
    flagged = outcome.before.flagged + outcome.during.flagged
    answered = [one for one in outcome.nights if one.phase in ("without", "with") and one.value is not None]
    assert ({"nl": "Anders dan anders", "en": "Different from usual"}[language] in rests) == (flagged > 0)
    assert ({"nl": "Niet meegeteld", "en": "Not counted"}[language] in rests) == any(one.left_out for one in answered)
    assert ({"nl": "aan het eind", "en": "at the end"}[language] in rests) == (outcome.after is not None)
    assert ({"nl": "avond toch", "en": "evening all the same"}[language] in rests) == (outcome.strayed == 1)


def test_nights_that_are_left_out_are_told_with_their_reason():
    assert paragraphs(LIKELY, "nl")[2].endswith(
        "Niet meegeteld: 1 later ingevuld, 1 later veranderd en "
        "1 met een andere tijdzone, nachtdienst of verzette klok."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_night_that_was_left_out_without_an_answer_is_nothing_to_tell(language):
    outcome = SAME.outcome()
    empty = [one.model_copy(update={"value": None, "left_out": "irregular"}) for one in outcome.nights]
    told = result(words(language), outcome.model_copy(update={"nights": tuple(empty)})).text
    assert {"nl": "Niet meegeteld", "en": "Not counted"}[language] not in told


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("told", TRIALS, ids=lambda told: told.name)
def test_a_dummy_pill_and_what_the_comparison_cannot_show_are_never_left_out(told, language):
    for words_only in (False, True):
        last = paragraphs(told, language, words_only=words_only)[-1]
        for said in CANNOT_SHOW[language]:
            assert said in last


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("told", TRIALS, ids=lambda told: told.name)
def test_in_words_only_there_is_no_digit_and_no_picture(told, language):
    screen = result(words(language), told.outcome(), words_only=True)
    assert re.findall(r"[\d%]", screen.text) == []
    assert screen.picture is None
    assert [button.data for row in screen.keyboard for button in row] == ["trial:result:figures"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_quality_is_told_in_words_and_a_step_is_explained(language):
    verdict = paragraphs(LIKELY_QUALITY, language)[1]
    assert re.findall(r"\d", verdict) == []
    assert {"nl": '"gaat wel"', "en": '"so-so"'}[language] in verdict
    assert words(language)("checkin-button-so-so") in verdict


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("lacking", "said"),
    [
        (("before",), {"nl": "zonder magnesium", "en": "without magnesium"}),
        (("during",), {"nl": "met magnesium", "en": "with magnesium"}),
        (("before", "during"), {"nl": "zonder magnesium en", "en": "without magnesium and"}),
        (("before", "during", "weekend_during"), {"nl": "zonder magnesium en", "en": "without magnesium and"}),
        (("weekend_before",), {"nl": "weekendnacht", "en": "weekend night"}),
        (("weekend_before", "weekend_during"), {"nl": "van geen van beide", "en": "from either"}),
    ],
)
def test_which_part_is_too_short_is_said(language, lacking, said):
    outcome = with_numbers(NOT_ENOUGH, lacking=lacking)
    assert said[language] in result(words(language), outcome).text.split("\n\n")[1]
    assert not re.search(r"\d", result(words(language), outcome, words_only=True).text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", get_args(Uneven))
def test_every_reason_why_two_periods_cannot_be_compared_is_told_with_its_numbers(language, reason):
    outcome = with_numbers(NOT_COMPARABLE, uneven=(reason,), strayed=5)
    with_figures = result(words(language), outcome).text.split("\n\n")[1]
    in_words = result(words(language), outcome, words_only=True).text.split("\n\n")[1]
    assert re.sub(r" \([^)]*\)", "", with_figures) == in_words
    assert len(re.findall(r"\d+", with_figures)) in (2, 4)


def test_all_reasons_together_still_stand_there_and_the_text_may_come_below_the_picture():
    outcome = with_numbers(NOT_COMPARABLE, uneven=get_args(Uneven), strayed=5)
    text = result(words("nl"), outcome).text
    assert text.split("\n\n")[1].count(" (") == 5
    assert explained(words("nl"), outcome).picture is None or fits_caption(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_difference_is_told_where_nothing_may_be_compared(language):
    outcome = with_numbers(NOT_COMPARABLE, estimate=1.0, low=0.6, high=1.4)
    for view in (FIGURES, HOW, WORDS):
        assert {"nl": " stap", "en": " step"}[language] not in shown(words(language), outcome, view).text


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_it_was_computed_says_difference_margin_and_r(language):
    outcome = with_numbers(LIKELY, estimate=20.2, low=8.4, high=31.4, r=0.41)
    text = explained(words(language), outcome).text
    assert {"nl": "20 minuten sneller", "en": "20 minutes faster"}[language] in text
    assert {"nl": "van 8 minuten sneller tot 31 minuten sneller", "en": "from 8 minutes faster to 31 minutes faster"}[
        language
    ] in text
    assert {"nl": "0,41", "en": "0.41"}[language] in text
    assert {"nl": "15 minuten", "en": "15 minutes"}[language] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_way_from_each_view_to_the_others_and_back(language):
    def data(screen):
        return [button.data for row in screen.keyboard for button in row]

    outcome = LIKELY.outcome()
    first = result(words(language), outcome)
    mark = first.picture.fingerprint
    assert data(first) == [f"trial:result:how:{mark}", "trial:result:words"]
    how = shown(words(language), outcome, HOW, mark)
    assert (data(how), how.same_picture) == ([f"trial:result:figures:{mark}"], True)
    assert shown(words(language), outcome, FIGURES, mark).same_picture
    assert data(shown(words(language), outcome, WORDS)) == ["trial:result:figures"]
    assert shown(words(language), outcome, FIGURES) == first
    assert shown(words(language), outcome, "rubbish", "zzz") == first


def test_a_button_below_the_picture_of_an_earlier_trial_or_in_another_language_draws_it_anew():
    mark = result(words("nl"), LIKELY.outcome()).picture.fingerprint
    assert not shown(words("nl"), WORSE.outcome(), HOW, mark).same_picture
    assert not shown(words("en"), LIKELY.outcome(), HOW, mark).same_picture


def test_a_trial_without_a_single_answer_is_told_as_well():
    outcome = NOT_ENOUGH.outcome()
    nothing = tuple(one.model_copy(update={"value": None}) for one in outcome.nights)
    none = {"n": 0, "flagged": 0, "mean": None, "low": None, "high": None}
    empty = outcome.model_copy(
        update={
            "nights": nothing,
            "lacking": ("before", "during"),
            "before": outcome.before.model_copy(update=none),
            "during": outcome.during.model_copy(update=none),
            "known": 0,
            "taken": 0,
        }
    )
    text = result(words("nl"), empty).text
    assert "0 van de 10 zonder magnesium en 0 van de 21 met magnesium" in text
    assert FIRST + timedelta(days=0) == empty.nights[0].night
