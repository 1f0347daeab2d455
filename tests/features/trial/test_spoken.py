"""What people type about a trial, and what only sounds like it."""

import pytest

from bot.features.trial.spoken import read_answer, read_choice, read_wish

WISHES = {
    "card": "hoe gaat het met de proef? | hoe ver is mijn proef | de proef | hoe staat het met het experiment | "
    "how is the trial going | how far is my trial | status of the trial | how long does the trial take",
    "pause": "pauzeer de proef | zet de proef op pauze | leg de proef stil | laat de proef even rusten | "
    "pause the trial | put the trial on hold | suspend my trial please",
    "resume": "hervat de proef | ga verder met de proef | toch doorgaan met de proef | resume the trial | "
    "go on with my trial | continue the trial",
    "stop": "stop de proef | ik wil stoppen met de proef | ik stop met mijn proef | breek de proef af | "
    "stop the trial | i want to quit the trial | cancel my trial | end the trial now",
    "start": "start een proef | ik wil meedoen aan de proef | begin een nieuwe proef | start a trial | "
    "i want to join the trial | helpt magnesium mij? | does magnesium help me?",
}


TYPED = [(wish, text.strip()) for wish, texts in WISHES.items() for text in texts.split("|")]


@pytest.mark.parametrize(("wish", "text"), TYPED)
def test_a_wish_is_read(wish: str, text: str) -> None:
    assert read_wish(text) == wish


@pytest.mark.parametrize(
    "text",
    [
        "stop",
        "pauze",
        "ik stop met magnesium",
        "hoe lang duurt het",
        "in de proef met 320 mg was er geen verschil",
        "were the insomnia trials any good",
        "trial by jury how many jurors",
        "helpt magnesium mijn moeder",
        "ik heb morgen een test op school",
        "hoe stop ik een gratis proefabonnement",
    ],
)
def test_what_is_about_something_else_is_left_alone(text: str) -> None:
    assert read_wish(text) is None


@pytest.mark.parametrize(
    ("text", "of", "verb"),
    [
        ("ja, begin maar", "baseline", "begin"),
        ("nog een week", "baseline", "longer"),
        ("stoppen", "baseline", "stop"),
        ("laat de uitkomst zien", "baseline", None),
        ("laat de uitkomst zien", "with", "look"),
        ("eerst nog 2 weken zonder", "with", "after"),
        ("opnieuw beginnen", "baseline_few", "anew"),
        ("begin", "baseline_few", None),
        ("one more week please", "baseline", "longer"),
        ("start with magnesium", "baseline", "begin"),
        ("begin of stoppen", "baseline", None),
        ("ja", "baseline", None),
    ],
)
def test_a_decision_takes_only_what_it_offers(text: str, of, verb: str | None) -> None:
    assert read_choice(text, of) == verb


@pytest.mark.parametrize(
    ("text", "step", "value"),
    [
        ("inslapen", "question", "sol"),
        ("de tweede", "question", "waso"),
        ("3", "question", "quality"),
        ("hoe mijn nachten", "question", None),
        ("op recept", "who", "prescribed"),
        ("ik doe mee", "agree", "yes"),
        ("let me think about it", "agree", "later"),
    ],
)
def test_answers_before_a_trial(text: str, step: str, value: str | None) -> None:
    assert read_answer(text, step) == value
