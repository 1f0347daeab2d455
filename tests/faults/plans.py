"""What each simulated person would tell of each night: always the same, however often they are asked."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from random import Random
from typing import Any, Literal

from bot.domain.local_time import shifted
from bot.domain.night import NightField, Quality

Magnesium = Literal["taken", "skipped", "unanswered"]
MINUTES = (0, 10, 20, 30)
QUALITIES: tuple[Quality, ...] = ("very_poor", "poor", "so_so", "good", "very_good")
ZONES = (
    "Europe/Amsterdam",
    "America/Paramaribo",
    "Asia/Tokyo",
    "America/New_York",
    "Australia/Sydney",
    "Europe/London",
    "Asia/Kolkata",
    "Pacific/Auckland",
)


@dataclass(frozen=True)
class Resident:
    """Somebody who has been through /start, and their habits. `types`: how often they type rather than tap."""

    id: int
    language: str
    zone: str
    getup: time
    getup_free: time
    lights_out: time
    weekly_day: int
    weekly_time: time
    types: float


@dataclass(frozen=True)
class Plan:
    """What somebody will say of one night. `answers` is empty where they will not answer at all."""

    answers: dict[NightField, Any]
    magnesium: Magnesium
    checkin_later: bool
    reminder_later: bool


def residents(count: int, seed: int) -> list[Resident]:
    """People in all parts of the world, so that something is due at any hour."""
    made = []
    for number in range(count):
        chance = Random(f"{seed} resident {number}")
        getup = time(chance.randrange(5, 9), chance.choice((0, 15, 30, 45)))
        made.append(
            Resident(
                id=2001 + number,
                language=("nl", "en")[number % 2],
                zone=ZONES[number % len(ZONES)],
                getup=getup,
                getup_free=shifted(getup, 60)[0],
                lights_out=time(chance.choice((21, 22, 23, 0)), chance.choice((0, 15, 30, 45))),
                weekly_day=chance.randrange(7),
                weekly_time=time(chance.randrange(9, 20)),
                types=chance.choice((0.0, 0.3, 0.7)),
            )
        )
    return made


def plan(resident: Resident, night: date, seed: int) -> Plan:
    """Answers that contradict nothing and lie near the person's own times, where buttons offer them."""
    chance = Random(f"{seed} {resident.id} {night}")
    usual = resident.getup_free if night.weekday() in (5, 6) else resident.getup
    woke = shifted(usual, chance.choice((-15, 0)))[0]
    answers: dict[NightField, Any] = {
        "lights_out": shifted(resident.lights_out, chance.choice((-15, 0, 15)))[0],
        "sol": chance.choice(MINUTES),
        "waso": chance.choice(MINUTES),
        "woke": woke,
        "out_of_bed": shifted(woke, chance.choice((0, 15)))[0],
        "quality": chance.choice(QUALITIES),
    }
    silent = chance.random() < 0.04
    kinds: tuple[Magnesium, ...] = ("taken", "skipped", "unanswered")
    magnesium = chance.choices(kinds, (7, 2, 1))[0]
    return Plan({} if silent else answers, magnesium, chance.random() < 0.08, chance.random() < 0.15)


def days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
