"""What a picture of a week costs: milliseconds of a core, beside a plain matplotlib figure of the same bars.

Also what loading Pillow costs with the first picture, in a process of its own.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from statistics import median

from bot.view.trial_picture import trial_picture
from bot.view.week_picture import WeekPicture
from tests.benchmarks.rows import Figure
from tests.benchmarks.standin import ROOT
from tests.support.pictured import picture_of, trend_of
from tests.support.stage import content
from tests.support.told_trials import UNCLEAR
from tests.support.weeks import FULL

MOST = 40.0
FIRST = """
import json, os, time
from tests.support.pictured import picture_of
from tests.support.weeks import FULL
picture = picture_of(FULL, "nl")
def memory():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
before, begin = memory(), time.process_time()
import bot.view.painting, bot.view.week_layout
loaded, loading = memory(), time.process_time() - begin
picture.png()
print(json.dumps([round(1000 * loading), round(loaded - before, 1), round(memory() - before, 1)]))
"""


def measure(folder: Path, quick: bool) -> Figure:
    """Medians of many pictures, each kind drawn once before."""
    repeats = 20 if quick else 100
    week, trend = picture_of(FULL, "nl"), trend_of("nl")
    ours = _milliseconds(week.png, repeats)
    beside: dict[str, object] = {"trend, ms": round(_milliseconds(trend.png, repeats), 1), "first": _first()}
    beside["trial, ms"] = round(_milliseconds(trial_picture(content().words("nl"), UNCLEAR.outcome()).png, repeats), 1)
    beside["bytes of a week"] = len(week.png())
    target = f"at most {MOST:g} ms of a core"
    if find_spec("matplotlib") is None:
        beside["peer"] = "matplotlib is not installed"
        return Figure(ours, "ms", target, ours <= MOST, beside=beside)
    peer = _milliseconds(lambda: matplotlib_bars(week), repeats // 4)
    return Figure(ours, "ms", target, ours <= MOST, peer, "plain matplotlib", peer / ours, beside)


def _milliseconds(draw: Callable[[], object], repeats: int) -> float:
    draw()
    taken = []
    for _ in range(repeats):
        begin = time.thread_time()
        draw()
        taken.append(time.thread_time() - begin)
    return 1000 * median(taken)


def _first() -> dict[str, object]:
    """What the first picture of a process costs, which loads Pillow."""
    done = subprocess.run([sys.executable, "-c", FIRST], cwd=ROOT, capture_output=True, text=True, check=True)
    loading, loaded, drawn = json.loads(done.stdout)
    return {"ms to load": loading, "MB loaded": loaded, "MB after a picture": drawn}


def matplotlib_bars(picture: WeekPicture) -> bytes:
    """The same bars, hours and names as a plain matplotlib figure of the same size."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure as Plot

    figure = Plot(figsize=(10.8, 9), dpi=100)
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    for number, row in enumerate(picture.rows):
        at = row.moments
        if None in (at.lights_out, at.onset, at.woke, at.out_of_bed):
            continue
        axes.barh(number, at.out_of_bed - at.lights_out, left=at.lights_out, height=0.2, color="orange")
        axes.barh(number, at.woke - at.onset, left=at.onset, height=0.6, color="skyblue")
        axes.text((at.onset + at.woke) / 2, number, row.awake, ha="center", va="center")
    axes.set_yticks(range(len(picture.rows)), [row.label for row in picture.rows])
    axes.set_xticks(range(600, 1321, 120), [f"{(minute // 60 + 12) % 24}:00" for minute in range(600, 1321, 120)])
    axes.invert_yaxis()
    axes.set_title(picture.title)
    axes.grid(axis="x")
    file = BytesIO()
    figure.savefig(file, format="png")
    return file.getvalue()
