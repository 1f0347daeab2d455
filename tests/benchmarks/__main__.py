"""`python -m tests.benchmarks [ROW...] [--quick] [--json FILE]`: measures a row at a time, peers in the same run.

Everything happens on this machine: a stand-in server on loopback, databases in temporary folders. Needs Linux (/proc).
Other work on the machine makes the figures worse, the peers' too; what a row costs in seconds of a core is steadier.
"""

import json
import tempfile
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from tests.benchmarks import cluster, conversation, lateness, picture, report, sends, starting, ticks, waiting
from tests.benchmarks.rows import Figure, Row

ROWS = {
    row.name: row
    for row in (
        Row("updates", "updates/s through a typed check-in, every answer durable", conversation.measure),
        Row("sends", "raw sends/s, 32 at once", sends.bare),
        Row("outbox", "sends/s through the outbox as shipped", sends.outbox),
        Row("limit", "sends at the limit of 30/s", waiting.limit),
        Row("reply", "reply while 10,000 messages wait", waiting.reply),
        Row("planner", "a tick with 100 due, by people enrolled", ticks.planner),
        Row("jobs", "until it is known what comes next", ticks.jobs),
        Row("lateness", "50,000 people want 22:00, at 300/s", lateness.measure),
        Row("start", "start to first poll; memory idle", starting.measure),
        Row("picture", "a week's picture, ms of a core", picture.measure),
        Row("cluster", "1, 2, 4 work processes on one PostgreSQL", cluster.measure),
    )
}
out = Console()


def main(
    rows: Annotated[
        list[str] | None, typer.Argument(help=f"Which: {', '.join(ROWS)}. All where none is named.")
    ] = None,
    quick: Annotated[bool, typer.Option("--quick", help="Smaller sizes, fewer repeats.")] = False,
    json_file: Annotated[Path | None, typer.Option("--json", help="Write the figures there too.")] = None,
) -> None:
    """Measure, then print the table."""
    unknown = [name for name in rows or () if name not in ROWS]
    if unknown:
        raise typer.BadParameter(f"no such row: {', '.join(unknown)}; there are {', '.join(ROWS)}")
    measured: dict[Row, Figure] = {}
    for name in rows or ROWS:
        with tempfile.TemporaryDirectory(prefix="sluimer-bench-") as folder, out.status(ROWS[name].what):
            measured[ROWS[name]] = ROWS[name].measure(Path(folder), quick)
    report.show(out, measured)
    if json_file is not None:
        json_file.write_text(json.dumps(report.as_json(measured), indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    typer.run(main)
