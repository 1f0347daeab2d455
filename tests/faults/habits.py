"""What a resident does about a message with buttons: pure, and always the same for the same night."""

from dataclasses import dataclass
from datetime import date, time
from typing import Any

from bot.domain.callback import unpack
from tests.faults.plans import Resident, plan
from tests.faults.speech import Feature, day_in, labels

Body = dict[str, Any]
TYPED_MAGNESIUM = {
    "nl": {"taken": "genomen", "skipped": "vanavond niet"},
    "en": {"taken": "taken", "skipped": "not tonight"},
}
MINUTES = {"nl": "minuten", "en": "minutes"}


@dataclass(frozen=True)
class Answer:
    """What has to stand in the database for somebody's answer."""

    feature: Feature
    day: date
    name: str
    value: Any


@dataclass(frozen=True)
class Act:
    """A button to tap; or `text` to type, which says the same. `answer` is None for a mere "later"."""

    data: str
    text: str | None
    answer: Answer | None


def react(resident: Resident, feature: Feature, body: Body, seed: int, postponed: bool) -> Act | None:
    """The answer to the newest message of a feature; None where it asks nothing, or where they leave it at that.

    `postponed`: of this day they asked already to be asked later.
    """
    day = day_in(labels(body), feature)
    if day is None:
        return None
    if feature == "checkin":
        return _checkin(resident, body, day, seed, postponed)
    return _magnesium(resident, body, day, seed, postponed) if feature == "magnesium" else _weekly(body, day)


def _checkin(resident: Resident, body: Body, night: date, seed: int, postponed: bool) -> Act | None:
    ours, chips = plan(resident, night, seed), labels(body)
    taps = [tap for tap in map(unpack, chips) if tap]
    step = next((tap.args[1] for tap in taps if tap.verb == "set"), None)
    if step is None or not ours.answers:
        return None
    later = f"checkin:later:{night}:{step}"
    if step == "lights_out" and ours.checkin_later and not postponed and later in chips:
        return Act(later, None, None)
    value = ours.answers[step]  # type: ignore[index]
    data = f"checkin:set:{night}:{step}:{value.strftime('%H%M') if isinstance(value, time) else value}"
    text = chips.get(data, "")
    if isinstance(value, time):
        text = value.strftime("%H:%M")
    elif isinstance(value, int) and value:
        text = f"{value} {MINUTES[resident.language]}"
    return Act(data, text, Answer("checkin", night, step, value))


def _magnesium(resident: Resident, body: Body, night: date, seed: int, postponed: bool) -> Act | None:
    ours, chips = plan(resident, night, seed), labels(body)
    if f"magnesium:taken:{night}" not in chips or f"magnesium:skip:{night}" not in chips:
        return None
    later = f"magnesium:later:{night}"
    if ours.reminder_later and not postponed and later in chips:
        return Act(later, None, None)
    if ours.magnesium == "unanswered":
        return None
    data = f"magnesium:{'taken' if ours.magnesium == 'taken' else 'skip'}:{night}"
    text = TYPED_MAGNESIUM[resident.language][ours.magnesium]
    return Act(data, text, Answer("magnesium", night, "status", ours.magnesium))


def _weekly(body: Body, sunday: date) -> Act | None:
    wanted = {f"weekly:tip:{sunday}:try": "tip_answer", f"weekly:days:{sunday}:fine": "days"}
    data = next((one for one in labels(body) if one in wanted), None)
    if data is None:
        return None
    return Act(data, None, Answer("weekly", sunday, wanted[data], data.rpartition(":")[2]))
