"""What /trend says of any diary, read back from its text in both languages: each number, its unit and its nights.

By default 120 diaries a test; `SAID_TRENDS=10000 python -m pytest tests/features/weekly/test_trend_said.py` takes more.
"""

import os
import random
import re
from collections.abc import Iterator, Sequence
from datetime import date, time, timedelta
from statistics import mean

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.domain.dated import DatedNight
from bot.domain.night import NightAnswers, NightFigures
from bot.domain.trend import trend
from bot.features.weekly import trend_plain, trend_render
from tests.support.dated import AMSTERDAM, NEW_YORK, SUNDAY, WEEK
from tests.support.stage import content

LABELS = {
    "nl": {"tst": "Slaaptijd", "sol": "Inslapen", "waso": "Wakker in de nacht", "efficiency": "Slaapefficiëntie"},
    "en": {
        "tst": "Time asleep",
        "sol": "Falling asleep",
        "waso": "Awake in the night",
        "efficiency": "Sleep efficiency",
    },
}
UNFAIR = {"nl": "niet eerlijk te vergelijken", "en": "too different in number to compare fairly"}
PROBABLY = {"nl": "waarschijnlijk", "en": "probably"}
DOWN, UP = {"korter", "lager", "shorter", "lower"}, {"langer", "hoger", "longer", "higher"}
SAME = {"even lang", "even hoog", "just as long", "just as high"}
NOTICEABLE = {"tst": 30, "sol": 15, "waso": 20, "efficiency": 5}
HOURS, MINUTES, POINTS = r"\d+ (?:uur|hours?)", r"\d+ minu\w+", r"\d+ (?:procentpunt|percentage points?)"
AMOUNT = rf"(?:{HOURS}(?: en)? {MINUTES}|{HOURS}|{MINUTES}|{POINTS})"
CAPTION = 1024
MOST = int(os.environ.get("SAID_TRENDS", "120"))


def diary(seed: int) -> list[DatedNight]:
    """Twelve weeks and a few days of somebody's own, with gaps, travel, shifts and now and then a change."""
    rng = random.Random(seed)
    told, wide = rng.choice([0.2, 0.4, 0.7, 1]), rng.choice([0.3, 1, 2])
    base, later = rng.choice([5, 20, 40]), rng.choice([0, 0, 20, 60, -20])
    nights = []
    for ago in range(90):
        if rng.random() < told:
            night = SUNDAY - timedelta(days=ago - 3)
            zone_up = NEW_YORK if rng.random() < 0.03 else None
            change = later if ago < 31 else 0
            nights.append(
                DatedNight(night, AMSTERDAM, _answers(rng, base + change, wide), zone_up, rng.random() < 0.03)
            )
    rng.shuffle(nights)
    return nights


def _answers(rng: random.Random, base: int, wide: float) -> NightAnswers:
    def minutes(mean: float) -> int | None:
        return None if rng.random() < 0.1 else max(0, 5 * round(rng.gauss(mean, 20 * wide) / 5))

    woke = rng.randint(6 * 60, 8 * 60)
    return NightAnswers(
        lights_out=None if rng.random() < 0.05 else time(rng.randint(21, 23), rng.choice([0, 15, 30, 45])),
        sol=minutes(base),
        waso=minutes(30 * wide),
        woke=time(*divmod(woke, 60)),
        out_of_bed=None if rng.random() < 0.05 else time(*divmod(woke + rng.choice([0, 10, 40]), 60)),
        no_sleep=rng.random() < 0.01,
    )


def told_and_apart(nights: list[DatedNight], weeks_ago: int) -> tuple[int, int]:
    """How many nights of four weeks were told, and how many of them are of travel or of a night shift."""
    last = SUNDAY - timedelta(weeks=weeks_ago)
    within = [one for one in nights if timedelta() <= last - one.night < timedelta(days=28)]
    chosen = [one for one in within if one.answers.is_filled_in]
    return len(chosen), sum(one.shift or one.zone_up is not None for one in chosen)


def differ(told: Sequence[int], of: tuple[int, int]) -> bool:
    return abs(told[0] / of[0] - told[1] / of[1]) > 0.15 + 1e-9


def slow(figure: str, nights: list[DatedNight], weeks_ago: int) -> dict[date, float]:
    """The values of a figure in the four weeks that ended so many weeks ago, from the night's own figures."""
    last = SUNDAY - timedelta(weeks=weeks_ago)
    chosen: dict[date, NightFigures] = {
        one.night: one.figures
        for one in nights
        if timedelta() <= last - one.night < timedelta(days=28)
        and not one.shift
        and one.zone_up is None
        and one.night != date(2026, 3, 29)
    }
    if figure != "efficiency":
        values = {night: getattr(one, figure) for night, one in chosen.items()}
        return {night: value for night, value in values.items() if value is not None}
    both = {night: one for night, one in chosen.items() if one.tst is not None and one.window}
    if not both:
        return {}
    tst, window = (np.array([getattr(one, name) for one in both.values()], float) for name in ("tst", "window"))
    share = tst.sum() / window.sum()
    return dict(zip(both, 100 * (share + (tst - share * window) / window.mean()), strict=True))


def interval(before: dict[date, float], after: dict[date, float]) -> tuple[float, float, float]:
    """The difference and its ends by section E, over arrays with gaps."""
    rows = []
    for period in (before, after):
        first = min(period)
        row = np.full(28 + 7, np.nan)
        for night, value in period.items():
            row[(night - first).days] = value
        rows.append(row - np.nanmean(row))
    products = np.concatenate([row[1:] * row[:-1] for row in rows])
    squares = np.concatenate([row**2 for row in rows])
    r = 0.3
    if np.nansum(squares) > 1e-9 and not np.isnan(products).all():
        raw = np.nanmean(products) / np.nanmean(squares)
        r = min(max(raw + 2 * (1 + 4 * raw) / (len(before) + len(after)), 0.3), 0.8)
    squared = sum(np.var(list(one.values()), ddof=1) / len(one) for one in (before, after))
    margin = 2.2 * np.sqrt(squared * (1 + r) / (1 - r))
    estimate = mean(after.values()) - mean(before.values())
    return estimate, estimate - margin, estimate + margin


def amounts(text: str) -> list[float]:
    """Minutes or points, signed by the word behind them."""
    found = []
    for amount, side in re.findall(rf"({AMOUNT})(?: (\w+))?", text):
        numbers = [int(number) for number in re.findall(r"\d+", amount)]
        hours = re.search(r"uur|hour", amount) is not None
        value = numbers[0] * 60 + sum(numbers[1:]) if hours else numbers[0]
        found.append(-value if side in DOWN else value)
    return found


def lines(text: str, language: str) -> Iterator[tuple[str, str]]:
    for figure, label in LABELS[language].items():
        yield figure, next(line for line in text.splitlines() if line.startswith(f"{label}: "))


def check_line(figure: str, line: str, language: str, pair: tuple[dict[date, float], dict[date, float]]) -> None:
    estimate, low, high = interval(*pair)
    clear = (low > 1e-9 or high < -1e-9) and abs(estimate) >= NOTICEABLE[figure] - 1e-9
    said = re.sub(r" \(\d+ (?:nachten|nights)[^)]*\)\.$", "", line.partition(": ")[2])
    assert (PROBABLY[language] in said) == clear, (line, estimate, low, high)
    if clear:
        assert not (UP if estimate < 0 else DOWN) & set(re.findall(r"\w+", said)), line
        about, _, between = said.partition("(")
        assert abs(amounts(about)[0]) == pytest.approx(abs(estimate), abs=0.51)
        ends = [abs(end) for end in amounts(between)]
        if len(ends) < 2:
            ends = [float(number) for number in re.findall(r"\d+", between)]
        nearest, farthest = sorted((abs(low), abs(high)))
        assert ends == pytest.approx([max(1, nearest), farthest], abs=0.51), line
    elif low <= 0 <= high and (round(low) or round(high)):
        ends = [0.0 for same in SAME if same in said] + amounts(said)
        assert sorted(ends) == pytest.approx([low, high], abs=0.51), line
    elif amounts(said):
        assert amounts(said) == pytest.approx([max(abs(low), abs(high))], abs=0.51), line


@pytest.mark.parametrize("language", ["nl", "en"])
@settings(max_examples=MOST, deadline=None)
@given(seed=st.integers(0, 2**32))
@example(seed=171719)  # exactly a quarter of an hour, but for the last digit
def test_every_figure_said_equals_one_of_its_own(language: str, seed: int) -> None:
    nights, words = diary(seed), content().words(language)
    found = trend(nights, WEEK)
    text = trend_render.four(words, found).text
    pairs = {figure: (slow(figure, nights, 4), slow(figure, nights, 0)) for figure in NOTICEABLE}
    enough = {figure for figure, pair in pairs.items() if min(map(len, pair)) >= 10}
    counts = {tuple(map(len, pair)) for pair in pairs.values()}
    answered, apart = zip(*(told_and_apart(nights, weeks) for weeks in (4, 0)), strict=True)
    if differ(answered, (28, 28)) and enough:
        assert PROBABLY[language] not in text
        assert not any(label in text for label in LABELS[language].values())
        shown = [int(number) for number in re.findall(r"\d+", text.partition("\n")[0])]
        assert shown == [4, 4, answered[1], 28, answered[0]]
    elif not enough:
        assert PROBABLY[language] not in text
        assert not any(label in text for label in LABELS[language].values())
    else:
        for figure, line in lines(text, language):
            before, after = map(len, pairs[figure])
            shown = [int(number) for number in re.findall(r"\d+", line if len(counts) > 1 else text.splitlines()[0])]
            assert {before, after} <= set(shown), (line, before, after)
            if figure in enough and differ((before, after), (28 - apart[0], 28 - apart[1])):
                assert UNFAIR[language] in line
                assert PROBABLY[language] not in line
            elif figure in enough:
                check_line(figure, line, language, pairs[figure])
            else:
                assert PROBABLY[language] not in line
    plain = trend_plain.plain(words, found).text
    assert not re.search(r"\d|%", plain)
    assert plain.count(PROBABLY[language]) == (text.count(PROBABLY[language]) if enough else 0)
    for view in trend_render.VIEWS:
        screen = trend_render.shown(words, found, view)
        assert len(screen.text.encode("utf-16-le")) // 2 <= CAPTION, screen.text


@pytest.mark.parametrize("language", ["nl", "en"])
@settings(max_examples=MOST, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_the_three_periods_say_the_means_of_their_nights(language: str, seed: int) -> None:
    nights, words = diary(seed), content().words(language)
    found = trend(nights, WEEK)
    paragraphs = trend_render.twelve(words, found).text.split("\n\n")[1:4]
    for ago, paragraph in zip((8, 4, 0), paragraphs, strict=True):
        told = re.search(r"(\d+) (?:nachten|nacht|nights?)\b", paragraph)
        for figure, label in LABELS[language].items():
            values = slow(figure, nights, ago)
            part = re.search(rf"{label.lower()} (?:ongeveer|about) ({AMOUNT}|\d+ ?%)(?: \((\d+) n)?", paragraph)
            if part is None:
                assert not values or (figure != "efficiency" and mean(values.values()) <= 2.5), paragraph
                continue
            value = amounts(part[1])[0] if figure != "efficiency" else int(re.findall(r"\d+", part[1])[0])
            assert value == pytest.approx(mean(values.values()), abs=2.51 if figure != "efficiency" else 0.51)
            assert told is not None
            assert int(part[2] or told[1]) == len(values), paragraph
