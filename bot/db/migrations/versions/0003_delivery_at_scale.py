"""Delivery at scale: one instant to look at in the outbox, poisoned updates, zone rules, one limit for all."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_outbox_state_due_at", "outbox")
    with op.batch_alter_table("outbox") as batch:
        batch.add_column(sa.Column("ready_at", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE outbox SET ready_at = coalesce(lease_until, due_at)")
    with op.batch_alter_table("outbox") as batch:
        batch.alter_column("ready_at", existing_type=sa.DateTime(timezone=True), nullable=False)
        batch.drop_column("lease_until")
    op.create_index("ix_outbox_state_ready_at", "outbox", ["state", "ready_at"])
    op.create_index("ix_schedules_zone", "schedules", ["zone"])

    op.create_table(
        "poisoned_updates",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("error", sa.String(length=64), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("failed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("update_id", name=op.f("pk_poisoned_updates")),
    )
    op.create_index("ix_poisoned_updates_failed_at", "poisoned_updates", ["failed_at"])
    op.create_table(
        "zone_rules",
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("rules", sa.String(length=64), nullable=False),
        sa.PrimaryKeyConstraint("zone", name=op.f("pk_zone_rules")),
    )
    # What the limiters of several processes share may be lost with the server's memory: it is about the next seconds.
    volatile = ["UNLOGGED"] if op.get_bind().dialect.name == "postgresql" else []
    op.create_table(
        "send_rate",
        sa.Column("name", sa.String(length=16), nullable=False),
        sa.Column("free_at", sa.Float(precision=53), nullable=False),
        sa.Column("paused_until", sa.Float(precision=53), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_send_rate")),
        prefixes=volatile,
    )
    op.create_table(
        "chat_turns",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("free_at", sa.Float(precision=53), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", name=op.f("pk_chat_turns")),
        prefixes=volatile,
    )
    op.create_index("ix_chat_turns_free_at", "chat_turns", ["free_at"])


def downgrade() -> None:
    op.drop_table("chat_turns")
    op.drop_table("send_rate")
    op.drop_table("zone_rules")
    op.drop_table("poisoned_updates")
    op.drop_index("ix_schedules_zone", "schedules")
    op.drop_index("ix_outbox_state_ready_at", "outbox")
    with op.batch_alter_table("outbox") as batch:
        batch.add_column(sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True))
    op.execute("UPDATE outbox SET lease_until = ready_at WHERE state <> 'done' AND ready_at <> due_at")
    with op.batch_alter_table("outbox") as batch:
        batch.drop_column("ready_at")
    op.create_index("ix_outbox_state_due_at", "outbox", ["state", "due_at"])
