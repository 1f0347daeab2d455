"""Every road through the questions takes at most twelve taps: all of them are walked, breadth first."""

from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from itertools import chain, combinations
from pathlib import Path

import pytest

from bot.db.people import Person
from bot.domain.profile_steps import State, decide
from bot.features import account, onboarding
from bot.features.onboarding.flow import FIRST, after
from bot.view import profile, zones
from tests.support.newcomer import NEWCOMER, NOW
from tests.support.stage import Stage, content

MOST = 12
BEFORE_THE_QUESTIONS = 2
"""Taps on "Beginnen" and on the consent."""
ONE_IS_ENOUGH = ("getup", "lights_out")
"""Questions whose buttons all lead the same way: the first one is tapped."""
MOST_DAYS = 2
TYPED_PLACES = ("Las Palmas", "Springfield")


def taps(state: State, person: Person) -> Iterator[tuple[State | None, Person]]:
    """Where each button of a question leads; None: all is known."""
    words = content().words(person.language)
    choices = list(chain(*profile.choices(words, state, person, NOW)))
    for choice in choices[:1] if state.step in ONE_IS_ENOUGH else choices:
        move = decide(state, choice.value, person.profile(), now=NOW, screened=False)
        assert move is not None, f"the button {choice.label!r} of {state.step} does nothing"
        yield after(state, move), replace(person, **move.changes)


def typed(state: State) -> Iterator[State]:
    """What a typed city leads to, without a tap."""
    if state == State("place"):
        yield from filter(None, (zones.search(city, language="nl") for city in TYPED_PLACES))


def shortest() -> dict[Person, int]:
    """Each way things can stand at the end, and the fewest taps to it."""
    waiting: deque[tuple[int, State, Person]] = deque([(BEFORE_THE_QUESTIONS, FIRST, NEWCOMER)])
    seen: set[tuple[State, Person]] = set()
    ends: dict[Person, int] = {}
    while waiting:
        count, state, person = waiting.popleft()
        if (state, person) in seen or len(state.picked or "") > MOST_DAYS:
            continue
        seen.add((state, person))
        waiting.extendleft((count, following, person) for following in typed(state))
        for following, changed in taps(state, person):
            if following is None:
                ends.setdefault(changed, count + 1)
            else:
                waiting.append((count + 1, following, changed))
    return ends


@pytest.fixture(scope="module")
def ends() -> dict[Person, int]:
    return shortest()


def test_no_road_takes_more_than_twelve_taps(ends: dict[Person, int]) -> None:
    assert max(ends.values()) == MOST


def test_every_choice_can_still_be_made_by_tapping(ends: dict[Person, int]) -> None:
    pairs = {frozenset(days) for count in (0, 1, 2) for days in combinations(range(7), count)}
    assert {person.free_days for person in ends} == pairs
    assert {(person.magnesium, person.screened_at is not None) for person in ends} == {
        *(("remind", True), ("remind", False), ("silent", False), ("none", False))
    }
    reminded = {(person.reminder_at, person.dinner) for person in ends if person.screened_at}
    assert ("before_lights_out", None) in reminded
    assert {("dinner", time(18)), ("dinner", time(18, 30)), ("dinner", time(19))} <= reminded
    assert {"Europe/Amsterdam", "Atlantic/Canary", "America/Chicago"} <= {person.zone for person in ends}


def test_the_longest_road_is_tapped_in_one_message(tmp_path: Path) -> None:
    stage = Stage(tmp_path, [onboarding.register, account.register])
    stage.says("/start")
    before = ["Beginnen", "Ik ben 18+ en dat is goed", "Nee"]
    then = [
        *("Ja", "07:00", "09:00", "Woensdag", "Zondag", "23:00", "Ja, om 18:30", "Ja, of ik twijfel"),
        "Mijn arts of apotheker weet ervan",
    ]
    for label in before:
        stage.taps(label)
    stage.says("Las Palmas")
    for label in then:
        stage.taps(label)
    assert len(before) + len(then) == MOST
    assert stage.last.text == (
        "Klaar! Op gewone dagen kom ik om 07:30, op vrije dagen om 09:30, en voor je magnesium om 18:30."
    )
    person = stage.person()
    assert person is not None
    assert (person.zone, person.free_days) == ("Atlantic/Canary", frozenset({2, 6}))
    assert (person.screened_at, person.dinner) == (stage.now, time(18, 30))
