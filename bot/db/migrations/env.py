"""Alembic's entry point: the connection is handed over by bot.db.migrate."""

from typing import Any, Literal

from alembic import context
from sqlalchemy.types import TypeDecorator

from bot.db.tables import metadata


def plain_types(kind: str, item: Any, _: Any) -> str | Literal[False]:
    """A revision names the plain column type, so that old revisions do not change with our code."""
    return f"sa.{item.impl_instance!r}" if kind == "type" and isinstance(item, TypeDecorator) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=plain_types,
)
with context.begin_transaction():
    context.run_migrations()
