"""Other rules for a time zone, as a new tzdata brings them: a folder of zone files that is looked into first."""

import os
import re
import zoneinfo
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

SYSTEM = zoneinfo.TZPATH


def write(folder: Path, zone: str, rule: str) -> Path:
    """A zone file (RFC 9636, version 2) that holds one rule for all times: "CET-1", "CET-1CEST,M4.1.0,M10.1.0"."""
    found = re.match(r"([A-Z]+)(-?\d+)", rule)
    assert found is not None
    abbreviation, offset = found[1].encode() + b"\0", -int(found[2]) * 3600

    def block(*, with_type: bool) -> bytes:
        counts = (0, 0, 0, 0, int(with_type), len(abbreviation) if with_type else 0)
        head = b"TZif2" + bytes(15) + b"".join(count.to_bytes(4, "big") for count in counts)
        return head + (offset.to_bytes(4, "big", signed=True) + bytes(2) + abbreviation if with_type else b"")

    file = folder / zone
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(block(with_type=False) + block(with_type=True) + f"\n{rule}\n".encode())
    return folder


def search_path(folder: Path) -> str:
    """For PYTHONTZPATH: this folder, then where zones are found ordinarily."""
    return os.pathsep.join([str(folder), *SYSTEM])


@contextmanager
def rules(folder: Path, **zones: str) -> Iterator[None]:
    """In this process too: rules(folder, **{"Europe/Amsterdam": "CET-1"})."""
    for zone, rule in zones.items():
        write(folder, zone, rule)
    try:
        zoneinfo.reset_tzpath(to=[str(folder), *SYSTEM])
        zoneinfo.ZoneInfo.clear_cache()
        yield
    finally:
        zoneinfo.reset_tzpath(to=SYSTEM)
        zoneinfo.ZoneInfo.clear_cache()
