"""The table at the end, and the same as JSON."""

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.table import Table

from tests.benchmarks.rows import Figure, Row

Measured = Mapping[Row, Figure]


def show(out: Console, measured: Measured) -> None:
    """Every row with the peer's figure and the target; below it what else was measured."""
    table = Table("row", "what", "figure", "peer", "ratio", "target", "reached", show_lines=True)
    for row, figure in measured.items():
        peer = "" if figure.peer is None else f"{_round(figure.peer)} {figure.unit}\n({figure.peer_name})"
        ratio = "" if figure.ratio is None else f"{figure.ratio:.2f}x"
        reached = "[green]yes[/]" if figure.reached else "[red]no[/]"
        table.add_row(row.name, row.what, f"{_round(figure.ours)} {figure.unit}", peer, ratio, figure.target, reached)
    for row, figure in measured.items():
        for name, value in figure.beside.items():
            out.print(f"{row.name}: {name}: {_flat(value)}", highlight=False, soft_wrap=True)
    out.print(table)


def as_json(measured: Measured) -> dict[str, Any]:
    return {
        row.name: {name: getattr(figure, name) for name in Figure.__dataclass_fields__}
        for row, figure in measured.items()
    }


def _flat(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_flat(one)}" for name, one in value.items())
    return str(value)


def _round(number: float) -> str:
    return f"{number:,.0f}" if abs(number) >= 100 else f"{number:.3g}"
