"""/magnesium: this evening, the ones before it, and which of them is to be changed."""

from collections.abc import Sequence
from datetime import timedelta

from bot.db import Conn, intakes, questions
from bot.domain.person import second_time
from bot.domain.trial_plan import goes_without
from bot.features.magnesium import asking, flow, render_evenings, standing
from bot.features.magnesium.evening import Evening
from bot.features.magnesium.flow import SHOWN
from bot.features.magnesium.render_evenings import WHICH, Listed
from bot.tg.screen import Reply, Screen
from bot.tg.turn import Turn


def show(conn: Conn, turn: Turn) -> Reply:
    """/magnesium and the action magnesium-now."""
    return Reply.of(_screen(conn, turn), below=True)


def back(conn: Conn, turn: Turn) -> Reply:
    """The same, in place of the question which evening."""
    questions.close(conn, turn.user_id, asking.NAME, WHICH)
    return Reply.of(_screen(conn, turn))


def which(conn: Conn, turn: Turn, *, example: bool = False) -> Screen:
    """Ask which evening is to be changed."""
    end = turn.now + flow.FRESH
    questions.put(conn, turn.user_id, asking.NAME, WHICH, now=turn.now, state={"step": "which"}, expires_at=end)
    return render_evenings.which(turn.words, listed(conn, turn), example=example)


def _screen(conn: Conn, turn: Turn) -> Screen:
    if turn.known.magnesium == "none":
        return render_evenings.none(turn.words)
    present, *before = listed(conn, turn)
    status = standing.status(conn, turn.known, present.evening.night, turn.now)
    screen = render_evenings.with_evenings(turn.words, _now(conn, turn, present), before)
    return render_evenings.with_ways(turn.words, screen, present.evening, status)


def _now(conn: Conn, turn: Turn, present: Listed) -> Screen:
    """What is asked at this moment of the day; where nothing is, how it stands."""
    second, lead = present.second, ""
    if second is not None and Evening.by_day(turn.known, turn.now) == second.evening:
        asked = second.intake is None and not present.without
        return asking.ask(conn, turn, second.evening) if asked else render_evenings.card(turn.words, second, turn.now)
    if second is not None and not present.without:
        lead = render_evenings.card(turn.words, second, turn.now).text
    if present.intake is None and present.evening.goes_on(turn.now) and not present.without:
        return asking.ask(conn, turn, present.evening, lead=lead)
    card = render_evenings.card(turn.words, present, turn.now)
    return Screen(f"{lead}\n{card.text}".strip(), card.keyboard)


def listed(conn: Conn, turn: Turn) -> Sequence[Listed]:
    """The last evenings, the present one first, none before it from before we knew each other."""
    person, plan = turn.known, standing.plan_of(conn, turn.known)
    now = Evening.by_day(person, turn.now) or Evening.present(person, turn.now)
    nights = [now.night - timedelta(days=ago) for ago in range(SHOWN)]
    noted = intakes.all_between(conn, person.id, nights[-1], nights[0])
    twice = second_time(person.profile()) is not None
    found = []
    for night in nights:
        evening, second = Evening.of(person, night), Evening.of(person, night, "second")
        if evening.ends <= person.consent_at and night != now.night:
            continue
        by_day = noted.get((night, "second"))
        without = plan is not None and goes_without(plan, night)
        other = Listed(second, by_day, without=without) if twice or by_day is not None else None
        found.append(Listed(evening, noted.get((night, "evening")), other, without))
    return found
