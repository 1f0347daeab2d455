"""Worry about figures as people write it, in both languages, and what only looks like it."""

from pathlib import Path

import pytest

from bot.catalog.catalog import load
from bot.domain.spoken_worry import is_worried_by_figures

CONTENT = Path(__file__).parents[2] / "content"


@pytest.mark.parametrize(
    "text",
    [
        "ik word onrustig van die cijfers",
        "Ik word zo zenuwachtig van al die getallen!",
        "scores maken me zenuwachtig",
        "die percentages bezorgen me stress",
        "van die cijfers ga ik piekeren",
        "ik lig wakker van die score",
        "door die cijfers word ik alleen maar banger",
        "ik word gek van die statistieken",
        "sinds ik die cijfers zie ben ik gespannen over mijn slaap",
        "ik kan niet slapen door die cijfers",
        "liever geen cijfers",
        "geen cijfers meer aub",
        "geen cijfers meer",
        "zonder cijfers graag",
        "kan het ook zonder getallen?",
        "mag mijn week zonder cijfers?",
        "ik hoef die cijfers niet",
        "ik wil die cijfers niet meer zien",
        "ik wil niet meer die scores",
        "mijn week liever zonder grafieken",
        "those numbers make me anxious",
        "The figures make me nervous.",
        "i get stressed by all these scores",
        "i worry about my numbers every week",
        "I can't sleep because of those stats",
        "the percentages keep me awake",
        "i'm obsessing over the numbers",
        "rather no figures",
        "no numbers please",
        "without figures please",
        "can I have my week without numbers?",
        "could you tell it without the stats",
        "I don't want to see the numbers",
        "i don't need those scores",
        "I'd rather have no graphs",
    ],
)
def test_worry_about_figures_is_heard(text: str) -> None:
    assert is_worried_by_figures(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "cijfers",
        "nog geen cijfers",
        "no numbers yet",
        "mijn cijfers van deze week",
        "ik word niet onrustig van die cijfers",
        "die cijfers maken me niet zenuwachtig",
        "ik lag 40 minuten wakker",
        "ik ben onrustig",
        "ik word zenuwachtig van mijn werk",
        "wat betekent die score, moet ik me zorgen maken",
        "moet ik bang zijn voor een laag percentage?",
        "ik heb zondag geen cijfers gekregen",
        "waar zijn de cijfers van vorige week",
        "ik wil weten waarom mijn cijfers niet kloppen",
        "een nacht zonder dutje geeft een hoger gemiddelde",
        "wakker in de nacht is een raar getal",
        "the numbers don't make me nervous",
        "what does that number mean",
        "i got no numbers on sunday, where are they",
        "i was awake for an hour",
        "i am anxious about work",
        "can i see more figures?",
        "is a lower number bad?",
    ],
)
def test_what_only_looks_like_worry_is_not(text: str) -> None:
    assert not is_worried_by_figures(text)


def test_what_people_ask_about_the_week_is_left_to_its_answer() -> None:
    """All the example questions of all topics, and everyday messages: none is taken from its answer."""
    catalog = load(CONTENT)
    asked = [
        question
        for language in catalog.languages
        for topic in catalog.topics(language).values()
        for question in (*topic.questions, *catalog.elsewhere(language))
    ]
    taken = {question for question in asked if is_worried_by_figures(question)}
    assert len(asked) > 2000
    assert taken == set()
