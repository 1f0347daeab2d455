"""Longer diaries, made up with a fixed seed."""

from datetime import date, time, timedelta
from random import Random

from bot.domain.dated import DatedNight
from bot.domain.night import NightAnswers
from tests.support.weeks import AMSTERDAM, SUNDAY

NIGHTS = 84
AWAY = range(35, 44)
"""Nights in the middle that were not filled in at all."""
SHIFTS = range(58, 62)


def three_months(last: date = SUNDAY, *, seed: int = 7) -> list[DatedNight]:
    """Twelve weeks up to and with the night of `last`: some nights missing, a gap of nine, four night shifts."""
    random = Random(seed)
    nights = []
    for number in range(NIGHTS):
        answers = _night(random)
        if number not in AWAY and random.random() > 0.12:
            day = last - timedelta(days=NIGHTS - 1 - number)
            nights.append(DatedNight(day, AMSTERDAM, answers, shift=number in SHIFTS))
    return nights


def _night(random: Random) -> NightAnswers:
    lights_out = time(*divmod(22 * 60 + 40 + random.randrange(0, 75, 5), 60))
    woke = 6 * 60 + 20 + random.randrange(0, 100, 5)
    return NightAnswers(
        lights_out=lights_out,
        sol=5 * round(random.lognormvariate(3.1, 0.6) / 5),
        waso=5 * round(random.lognormvariate(2.9, 0.8) / 5) if random.random() > 0.1 else None,
        woke=time(*divmod(woke, 60)),
        out_of_bed=time(*divmod(woke + 15, 60)),
        quality="so_so",
    )
