"""The numbers of a run, in a table."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from tests.faults.checks import has_come, most
from tests.faults.kills import Kill
from tests.faults.ledger import Ledger
from tests.faults.town import BEGIN, Town
from tests.faults.windows import MESSAGE_WINDOWS, OTHERS, UPDATE_WINDOWS

KINDS = ("checkin", "magnesium", "weekly")


@dataclass(frozen=True)
class Report:
    """What a run did and found."""

    seed: int
    seconds: float
    away: timedelta
    people: int
    at_random: Sequence[Kill]
    aimed: Counter[str]
    sent: Counter[str]
    doubled: Counter[str]
    given_up: Counter[str]
    lost: Counter[str]
    missed: Counter[str]
    answers: int
    acknowledged: int
    calls: int
    broken: Sequence[str] = field(default=())

    def lines(self, engine: str) -> Iterable[str]:
        kills = len(self.at_random) + self.aimed.total()
        yield f"{engine}, seed {self.seed}: {kills} kills in {self.seconds:.0f} s, {self.away.days} days of"
        yield f"{self.people} people's turned time, {self.calls} requests to the server"
        yield ""
        yield f"{'window':<24}{'at random':>10}{'aimed':>8}"
        hits = Counter(window for kill in self.at_random for window in kill.windows)
        for window in (*UPDATE_WINDOWS, *MESSAGE_WINDOWS, *OTHERS):
            yield f"{window:<24}{hits[window]:>10}{self.aimed[window]:>8}"
        yield ""
        yield f"{'scheduled messages':<24}{''.join(f'{kind:>11}' for kind in KINDS)}"
        rows = {
            "came": self.sent,
            "of these a second time": self.doubled,
            "outcome unknown at last": self.given_up,
            "of these never came": self.lost,
            "missed in an outage": self.missed,
        }
        for name, counts in rows.items():
            yield f"{name:<24}{''.join(f'{counts[kind]:>11}' for kind in KINDS)}"
        yield ""
        yield f"answers given: {self.answers}, updates acknowledged: {self.acknowledged}"
        yield f"promises broken: {len(self.broken)}"
        yield from self.broken


def report(place: Town, ledger: Ledger, *, seconds: float, at_random: Sequence[Kill], aimed: Counter[str]) -> Report:
    rows = ledger.all_rows()
    return Report(
        place.seed,
        seconds,
        place.telegram.server.clock.now() - BEGIN,
        len(place.people),
        at_random,
        aimed,
        sent=Counter(kind for (_, kind, _), arrived in ledger.arrived.items() for _ in arrived),
        doubled=_doubled(ledger),
        given_up=Counter(row.kind for row in rows if row.outcome == "unknown"),
        lost=Counter(row.kind for row in rows if row.outcome == "unknown" and not has_come(ledger, row)),
        missed=Counter(row.kind for row in rows if row.outcome == "missed"),
        answers=len(ledger.given),
        acknowledged=len(place.telegram.acknowledged),
        calls=place.telegram.calls,
    )


def _doubled(ledger: Ledger) -> Counter[str]:
    """Messages that came again, as their policy allows."""
    found: Counter[str] = Counter()
    for (person, kind, day), arrived in ledger.arrived.items():
        rows = [row for row in ledger.rows.get((person, kind, day), []) if most(row)]
        found[kind] += max(0, len(arrived) - len(rows))
    return found
