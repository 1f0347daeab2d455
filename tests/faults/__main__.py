"""python -m tests.faults --engine sqlite --kills 200 --seed 1

`--engine cluster`: one `sluimer serve` and two `sluimer work` on PostgreSQL instead of one `sluimer run`.
Prints what every kill hit and what came of it; the exit status is 1 where a promise was broken.
"""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from tests.faults.lives import Nursery
from tests.faults.nursery import READ_SECONDS
from tests.faults.run import kill_often
from tests.faults.speech import labels
from tests.faults.town import CLUSTER, RUN, Town, town
from tests.faults.weather import Bad
from tests.support.databases import DATABASES, ENGINES

BUSY_MACHINE = 20.0
"""Seconds that the coach waits for an answer where the server never is silent by itself: a machine with more to do may
be slow, and the clock is turned as soon as the coach gives a message up."""


def tell(news: object) -> None:
    sys.stderr.write(f"{news}\n")


def chats(place: Town, broken: Sequence[str]) -> Iterator[str]:
    """What was said in the chats of those to whom a promise was broken, and their rows."""
    for one in place.people:
        if not any(str(one.resident.id) in said for said in broken):
            continue
        yield f"--- {one.resident}"
        for note in place.telegram.server.world.chats[one.resident.id].notes.values():
            at = datetime.fromtimestamp(note.body["date"], tz=UTC)
            yield f"{at} {'coach' if note.from_bot else 'person'}: {note.body.get('text')!r} {list(labels(note.body))}"
        yield from map(str, place.books.rows_of(one.resident.id))


async def main(options: argparse.Namespace) -> int:
    DATABASES.engine = "sqlite" if options.engine == "sqlite" else "postgresql"
    commands = CLUSTER if options.engine == "cluster" else RUN
    patience = READ_SECONDS if options.trouble else BUSY_MACHINE
    with closing(Nursery(patience)) as nursery, tempfile.TemporaryDirectory() as folder:
        async with town(Path(folder), nursery, seed=options.seed, count=options.people, commands=commands) as place:
            if options.trouble:
                place.telegram.weather = Bad(Random(f"{options.seed} weather"), options.trouble)
            report = await kill_often(place, at_random=options.kills, aimed=options.aimed, tell=tell)
        if report.broken and options.keep:
            options.keep.write_text("\n".join([place.log, *chats(place, report.broken)]))
    DATABASES.drop()
    sys.stdout.write("\n".join([*report.lines(options.engine), ""]))
    return 1 if report.broken else 0


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--engine", choices=(*ENGINES, "cluster"), default="sqlite")
    parser.add_argument("--kills", type=int, default=200, help="kills at random moments")
    parser.add_argument("--aimed", type=int, default=20, help="kills at each named step")
    parser.add_argument("--trouble", type=float, default=0.0, help="share of the requests that the server fails")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--people", type=int, default=16)
    parser.add_argument("--keep", type=Path, help="where to put the coach's log when a promise broke")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(asyncio.run(main(read_options())))
