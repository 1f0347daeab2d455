"""Column types: instants in UTC, clock times as HH:MM, sets of names, pydantic values as JSON."""

from datetime import UTC, datetime, time
from typing import Any, Generic, TypeVar

from pydantic import BaseModel
from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator

Model = TypeVar("Model", bound=BaseModel)


class Instant(TypeDecorator[datetime]):
    """An aware datetime, stored and returned in UTC. A naive one is refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class WallTime(TypeDecorator[time]):
    """A local clock time to the minute, stored as `HH:MM`."""

    impl = String(5)
    cache_ok = True

    def process_bind_param(self, value: time | None, dialect: Dialect) -> str | None:
        return None if value is None else value.strftime("%H:%M")

    def process_result_value(self, value: str | None, dialect: Dialect) -> time | None:
        return None if value is None else time.fromisoformat(value)


class Names(TypeDecorator[frozenset[str]]):
    """A set of names, stored with commas between them, in the order of the alphabet. A name with a comma is refused."""

    impl = String(128)
    cache_ok = True

    def process_bind_param(self, value: frozenset[str] | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        if any("," in name or not name for name in value):
            raise ValueError("a name is not empty and has no comma")
        return ",".join(sorted(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> frozenset[str] | None:
        return None if value is None else frozenset(filter(None, value.split(",")))


class Json(TypeDecorator[Model], Generic[Model]):
    """One pydantic value in one column, as JSON text: the one place where such values could be encrypted."""

    impl = Text
    cache_ok = True

    def __init__(self, model: type[Model]) -> None:
        super().__init__()
        self.model = model

    def process_bind_param(self, value: Model | None, dialect: Dialect) -> str | None:
        return None if value is None else value.model_dump_json(exclude_defaults=True)

    def process_result_value(self, value: Any, dialect: Dialect) -> Model | None:
        return None if value is None else self.model.model_validate_json(value)
