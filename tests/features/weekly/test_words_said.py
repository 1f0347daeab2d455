"""The week in words is true as well: each sentence of random diaries is set against a count of its own."""

import re
from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given, settings

from bot.domain.week import Week, week_figures
from bot.features.weekly import render
from bot.features.weekly.report import WeekReport
from tests.features.weekly.diaries import TwoWeeks, two_weeks
from tests.support.stage import content

Bands = Mapping[str, tuple[float, float]]
"""How a sentence begins -> the least and the largest share of the nights that it is true of."""
ALL, MOST, MIXED, FEW, NONE = (1, 1), (2 / 3, 0.99), (1 / 3, 2 / 3), (0.01, 1 / 3), (0, 0)
SOL: Mapping[str, Bands] = {
    "nl": {
        "Je sliep steeds binnen een half uur.": ALL,
        "Meestal sliep je binnen een half uur.": MOST,
        "De ene nacht sliep je binnen een half uur": MIXED,
        "Meestal duurde het langer dan een half uur": FEW,
        "Het duurde steeds langer dan een half uur": NONE,
    },
    "en": {
        "You were always asleep within half an hour.": ALL,
        "Most nights you were asleep within half an hour.": MOST,
        "One night you were asleep within half an hour": MIXED,
        "Most nights it took more than half an hour": FEW,
        "It always took more than half an hour": NONE,
    },
}
WASO: Mapping[str, Bands] = {
    "nl": {
        "'s Nachts lag je niet wakker.": ALL,
        "'s Nachts lag je steeds hooguit een half uur wakker.": ALL,
        "'s Nachts lag je meestal hooguit een half uur wakker.": MOST,
        "De ene nacht lag je kort wakker of niet": MIXED,
        "'s Nachts lag je meestal langer dan een half uur wakker": FEW,
        "'s Nachts lag je steeds langer dan een half uur wakker": NONE,
    },
    "en": {
        "You didn't lie awake in the night.": ALL,
        "In the night you always lay awake for half an hour at most.": ALL,
        "In the night you mostly lay awake for half an hour at most.": MOST,
        "One night you lay awake briefly or not at all": MIXED,
        "In the night you mostly lay awake for longer than half an hour": FEW,
        "In the night you always lay awake for longer than half an hour": NONE,
    },
}
MAGNESIUM: Mapping[str, Bands] = {
    "nl": {
        "Je magnesium nam je elke avond die je invulde.": ALL,
        "Je magnesium nam je de meeste avonden die je invulde.": MOST,
        "Je magnesium nam je de ene avond wel, de andere niet.": MIXED,
        "Je magnesium nam je af en toe.": FEW,
        "Je magnesium nam je niet op de avonden die je invulde.": NONE,
    },
    "en": {
        "You took your magnesium every evening you filled in.": ALL,
        "You took your magnesium most evenings you filled in.": MOST,
        "You took your magnesium one evening and not the next.": MIXED,
        "You took your magnesium now and then.": FEW,
        "You did not take your magnesium on the evenings you filled in.": NONE,
    },
}
FILLED_IN: Mapping[str, Bands] = {
    "nl": {"elke nacht in, dank": ALL, "de meeste nachten in, dank": MOST, "een deel van de nachten in, dank": MIXED},
    "en": {"in every night, thank": ALL, "in most nights, thank": MOST, "some of the nights, thank": MIXED},
}


def one_true(text: str, bands: Bands, holds: Sequence[bool]) -> None:
    """Of two nights on exactly one of the sentences is said, and it is true; of fewer none."""
    said = [band for sentence, band in bands.items() if sentence in text]
    if len(holds) < 2:
        assert said == []
    else:
        ((low, high),) = said
        assert low <= sum(holds) / len(holds) <= high


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_figure_and_no_judgement_is_in_the_words_and_each_sentence_is_true(language: str) -> None:
    @settings(max_examples=200, deadline=None)
    @given(two_weeks())
    def holds(told: TwoWeeks) -> None:
        if not told.made:
            return
        dated = tuple(one.dated for one in told.made)
        figures = week_figures(dated, told.evenings, told.naps, {5, 6})
        late = tuple(one.dated.night for one in told.made if one.late)
        report = WeekReport(Week(told.sunday), told.sunday, dated, figures, figures, told.asked, late)
        text = render.in_words(content().words(language), report).text
        assert not re.search(r"\d|[↑↓]|\b(beter|slechter|better|worse|te weinig|too little)\b", text.casefold())
        answers = [one.answers for one in dated]
        one_true(text, SOL[language], [one.sol <= 30 for one in answers if one.sol is not None])
        waso = [one.waso for one in answers if one.waso is not None]
        never_awake = next(iter(WASO[language]))
        assert (never_awake in text) == (not any(waso) and (len(waso) > 1 or len(waso) == len(dated)))
        if len(dated) > 1:
            one_true(text, WASO[language], [one <= 30 for one in waso])
        one_true(text, MAGNESIUM[language], [one.taken for one in told.evenings if one.taken is not None])
        said = [band for sentence, band in FILLED_IN[language].items() if sentence in text]
        share = len(dated) / (told.asked or 100)
        assert len(dated) == 1 or all(low <= share <= high for low, high in said)
        assert bool(said) == (told.asked is not None and len(dated) > 1 and share > 1 / 3)

    holds()
