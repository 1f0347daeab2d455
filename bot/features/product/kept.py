"""The product that is kept: saved with its evening, shown, moved to another one, and brought back."""

from datetime import date, datetime
from typing import Any

from bot.db import Conn, products, questions, supply, trials
from bot.db.products import Dated
from bot.domain.dose_rules import at_least, needs_warning
from bot.domain.local_time import night_of
from bot.domain.product import Product
from bot.domain.trial_plan import Plan, begun, phase_on
from bot.features.product import card, flow
from bot.features.product.card import CARD, Taken
from bot.features.product.flow import Draft
from bot.features.product.render import KEY
from bot.tg.screen import Reply
from bot.tg.turn import Turn

JOINING = ("trial", "join")
"""The question of who is on their way into a trial."""
MARKS = ("pharmacist_at", "warned_at")


def tonight(turn: Turn) -> date:
    """The night that follows."""
    return night_of(turn.now, turn.known.zone)


def show(conn: Conn, turn: Turn, *, lead: str = "", warn: bool = False, undo: dict[str, Any] | None = None) -> Reply:
    """The card, whose buttons can be typed.

    `undo`: what the last change can be taken back to; None: as before, {}: nothing.
    """
    questions.close(conn, turn.user_id, *KEY)
    undo = _open_undo(turn) if undo is None else undo
    ends = turn.now + flow.WITHIN
    questions.put(conn, turn.user_id, *CARD, now=turn.now, state=undo, expires_at=ends)
    screen = card.card(turn.words, taken(conn, turn), lead=lead, warn=warn, undo=bool(undo))
    return Reply.of(screen, below=turn.tap is not None and turn.tap.feature != CARD[0])


def taken(conn: Conn, turn: Turn) -> Taken:
    """All that a card needs."""
    person = turn.known
    return Taken(
        products.all_of(conn, person.id),
        products.regimen(conn, person.id),
        supply.left(conn, person, tonight(turn)),
        tonight(turn),
        person.screened_at is not None,
        person.trial is not None,
        person.trial is None and _joins_a_trial(conn, turn),
    )


def _joins_a_trial(conn: Conn, turn: Turn) -> bool:
    """Whether they are on their way into a trial whose question does not come below by itself any more."""
    found = questions.find(conn, turn.user_id, *JOINING)
    return found is not None and (found.expires_at is None or found.expires_at <= turn.now)


def newest(conn: Conn, turn: Turn) -> Dated | None:
    """What is taken, or will be, from the latest evening on."""
    return next(reversed(products.all_of(conn, turn.user_id)), None)


def restarts(conn: Conn, turn: Turn, draft: Draft) -> bool:
    """Whether keeping this makes the eight weeks of a trial begin anew."""
    trial = trials.running(conn, turn.known)
    before = newest(conn, turn)
    if trial is None or (before is not None and before.product == draft.product()):
        return False
    return flow.restarts(trial.plan, _since(turn, draft))


def keep(conn: Conn, turn: Turn, draft: Draft) -> Reply:
    """Save it from its evening on, in place of what was to begin later."""
    product, since = draft.product(), _since(turn, draft)
    before = newest(conn, turn)
    if before is not None and before.product == product and draft.since is None:
        return show(conn, turn, lead=turn.words("product-same"))
    rows = products.all_of(conn, turn.user_id)
    undo = _snapshot(conn, turn, [since, *(one.since for one in rows if one.since > since)])
    for one in rows:
        if one.since > since:
            products.remove(conn, turn.user_id, one.since)
    products.save(conn, turn.user_id, since, product, turn.now)
    lead = [turn.words("product-noted"), _in_trial(conn, turn, since, undo), _new_jar(conn, turn, before, product)]
    return show(conn, turn, lead=" ".join(filter(None, lead)), warn=_marks(conn, turn, before, product), undo=undo)


def move(conn: Conn, turn: Turn, since: date) -> Reply:
    """The newest one from another evening on; later ones than that are gone."""
    row = newest(conn, turn)
    if turn.known.trial is not None:
        return show(conn, turn, lead=turn.words("product-trial-no-other-day"))
    if row is None or row.since == since:
        return show(conn, turn)
    gone = [one.since for one in products.all_of(conn, turn.user_id) if one.since >= min(since, row.since)]
    undo = _snapshot(conn, turn, [since, *gone])
    for one in gone:
        products.remove(conn, turn.user_id, one)
    products.save(conn, turn.user_id, since, row.product, turn.now)
    return show(conn, turn, lead=turn.words("product-noted"), undo=undo)


def undo(conn: Conn, turn: Turn) -> Reply | None:
    """Back to before the last change; None where there is nothing to take back."""
    state = _open_undo(turn)
    if not state:
        return None
    for since, product in state["rows"].items():
        night = date.fromisoformat(since)
        products.remove(conn, turn.user_id, night)
        if product is not None:
            recorded = datetime.fromisoformat(product["recorded_at"])
            products.save(conn, turn.user_id, night, Product.model_validate(product["product"]), recorded)
    products.change(conn, turn.user_id, **_regimen_of(state["regimen"]))
    if "plan" in state:
        _undo_restart(conn, turn, state)
    return show(conn, turn, lead=turn.words("product-undone"), undo={})


def _undo_restart(conn: Conn, turn: Turn, state: dict[str, Any]) -> None:
    """The eight weeks go on as they did before; what else was decided since stays. Not where they began once more."""
    trial, before = trials.running(conn, turn.known), Plan.model_validate(state["plan"])
    if trial is None or trial.id != state["trial"] or trial.plan.began != date.fromisoformat(state["began"]):
        return
    back = {"began": before.began, "counted": before.counted, "baseline_ended": before.baseline_ended}
    trials.keep(conn, trial, trial.plan.model_copy(update=back))


def pharmacist_knows(conn: Conn, turn: Turn) -> Reply:
    """They told their pharmacist: the reminder waits no longer."""
    undo = _snapshot(conn, turn, [])
    products.change(conn, turn.user_id, pharmacist_at=turn.now)
    return show(conn, turn, lead=turn.words("product-noted"), undo=undo)


def keep_supply(conn: Conn, turn: Turn, pieces: float | None) -> Reply:
    """So many are left from now on; None: it is not kept any more."""
    undo = _snapshot(conn, turn, [])
    if pieces is None:
        supply.stop(conn, turn.known)
    else:
        supply.tell(conn, turn.known, tonight(turn), pieces)
    lead = turn.words("product-supply-stopped" if pieces is None else "product-noted")
    return show(conn, turn, lead=lead, undo=undo)


def _open_undo(turn: Turn) -> dict[str, Any]:
    """What the last change can be taken back to; {} where there is nothing."""
    return next((one.state for one in turn.questions if one.key == CARD), {})


def _since(turn: Turn, draft: Draft) -> date:
    """The night from which it counts; while a trial runs not later than tonight's."""
    named = date.fromisoformat(draft.since) if draft.since else tonight(turn)
    return min(named, tonight(turn)) if turn.known.trial else named


def _marks(conn: Conn, turn: Turn, before: Dated | None, product: Product) -> bool:
    """Whether the limit is to be pointed out: once a dose. A higher dose is one that the pharmacist does not know."""
    was = None if before is None else at_least(before.product)
    changed = was != at_least(product)
    warn = needs_warning(product) and (changed or products.regimen(conn, turn.user_id).warned_at is None)
    values: dict[str, Any] = {"warned_at": turn.now if warn else None} if warn or changed else {}
    if was is not None and at_least(product) > was:
        values["pharmacist_at"] = None
    if values:
        products.change(conn, turn.user_id, **values)
    return warn


def _in_trial(conn: Conn, turn: Turn, since: date, undo: dict[str, Any]) -> str:
    """What it does to a trial: its eight weeks begin anew, or, before them, that the dose stays as it is now."""
    trial = trials.running(conn, turn.known)
    if trial is None:
        return ""
    if flow.restarts(trial.plan, since):
        began = max(since, trial.plan.began or since)
        undo |= {"trial": trial.id, "plan": trial.plan.model_dump(mode="json"), "began": began.isoformat()}
        trials.keep(conn, trial, begun(trial.plan, began))
        return turn.words("product-trial-anew")
    before = phase_on(trial.plan, since) in ("washout", "without")
    return turn.words("product-trial-same-dose") if before else ""


def _new_jar(conn: Conn, turn: Turn, before: Dated | None, product: Product) -> str:
    """The pieces of another jar are not those that were counted."""
    other = before is not None and before.product.jar != product.jar
    if not other or products.regimen(conn, turn.user_id).supply is None:
        return ""
    supply.stop(conn, turn.known)
    return turn.words("product-supply-other-jar")


def _snapshot(conn: Conn, turn: Turn, nights: list[date]) -> dict[str, Any]:
    """What stands for these nights, and in the regimen, as JSON."""
    rows = {one.since: one for one in products.all_of(conn, turn.user_id)}
    kept = products.regimen(conn, turn.user_id)
    return {
        "rows": {night.isoformat(): _row(rows.get(night)) for night in nights},
        "regimen": {
            **{name: _iso(getattr(kept, name)) for name in (*MARKS, "supply_on")},
            "supply": kept.supply,
        },
    }


def _row(row: Dated | None) -> dict[str, Any] | None:
    if row is None:
        return None
    return {"product": row.product.model_dump(mode="json"), "recorded_at": row.recorded_at.isoformat()}


def _iso(value: date | datetime | None) -> str | None:
    return None if value is None else value.isoformat()


def _regimen_of(state: dict[str, Any]) -> dict[str, Any]:
    marks = {name: datetime.fromisoformat(state[name]) if state[name] else None for name in MARKS}
    return {**marks, "supply": state["supply"], "supply_on": _date(state["supply_on"])}


def _date(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)
