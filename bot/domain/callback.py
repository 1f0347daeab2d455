"""The data behind an inline button: `feature:verb:arg:arg`, 1 to 64 bytes (Telegram's limit)."""

from dataclasses import dataclass
from datetime import time

LONGEST = 64
_SEPARATOR = ":"


@dataclass(frozen=True, slots=True)
class Callback:
    """What a tap asks for."""

    feature: str
    verb: str
    args: tuple[str, ...] = ()


def pack(feature: str, verb: str, *args: str) -> str:
    """The data of a button. Raises ValueError over 64 bytes, for a part with ":", an empty feature or verb."""
    parts = (feature, verb, *args)
    if not feature or not verb or any(_SEPARATOR in part for part in parts):
        raise ValueError(f"not the parts of callback data: {parts}")
    data = _SEPARATOR.join(parts)
    if len(data.encode()) > LONGEST:
        raise ValueError(f"callback data over {LONGEST} bytes: {data}")
    return data


def unpack(data: str) -> Callback | None:
    """The parts of a button's data; None for data that `pack` cannot have made."""
    feature, _, rest = data.partition(_SEPARATOR)
    verb, *args = rest.split(_SEPARATOR)
    if not feature or not verb or len(data.encode(errors="replace")) > LONGEST:
        return None
    return Callback(feature, verb, tuple(args))


def pack_time(wall: time) -> str:
    """A wall time as HHMM."""
    return f"{wall:%H%M}"


def unpack_time(data: str) -> time | None:
    """The wall time of HHMM; None for anything else."""
    if len(data) != 4 or not (data.isascii() and data.isdigit()):
        return None
    hour, minute = int(data[:2]), int(data[2:])
    return time(hour, minute) if hour < 24 and minute < 60 else None
