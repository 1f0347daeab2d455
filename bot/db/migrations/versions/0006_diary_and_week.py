"""A fuller diary: how the check-in is asked, shifts, naps, what a night was before a change, where one rose."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

CHOICES = (
    ("form", sa.String(length=8), "short"),
    ("complaints", sa.String(length=128), ""),
    ("words_only", sa.Boolean(), sa.false()),
    ("nudges", sa.Boolean(), sa.true()),
    ("rhythm", sa.String(length=8), "daily"),
)
LATER = ("silent_at", "heard_at", "shift_lights_out", "shift_getup", "shift_last", "shift_until", "shift_since")


def upgrade() -> None:
    with op.batch_alter_table("persons") as batch:
        for name, kind, default in CHOICES:
            batch.add_column(sa.Column(name, kind, nullable=False, server_default=default))
        batch.add_column(sa.Column("shift_since", sa.Date(), nullable=True))
        batch.add_column(sa.Column("shift_until", sa.Date(), nullable=True))
        batch.add_column(sa.Column("shift_last", sa.Date(), nullable=True))
        batch.add_column(sa.Column("shift_getup", sa.String(length=5), nullable=True))
        batch.add_column(sa.Column("shift_lights_out", sa.String(length=5), nullable=True))
        batch.add_column(sa.Column("heard_at", sa.DateTime(timezone=True), nullable=True))
        batch.add_column(sa.Column("silent_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("persons") as batch:
        for name, kind, _ in CHOICES:
            batch.alter_column(name, existing_type=kind, existing_nullable=False, server_default=None)
    with op.batch_alter_table("nights") as batch:
        batch.add_column(sa.Column("zone_up", sa.String(length=64), nullable=True))
        batch.add_column(sa.Column("inputs", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("seconds", sa.Integer(), nullable=True))
        batch.add_column(sa.Column("shift", sa.Boolean(), nullable=True))
    op.create_table(
        "night_befores",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("night", sa.Date(), nullable=False),
        sa.Column("answers", sa.Text(), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_night_befores_person_id_persons"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("person_id", "night", name=op.f("pk_night_befores")),
    )
    op.create_table(
        "naps",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("starts", sa.String(length=5), nullable=True),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["persons.id"], name=op.f("fk_naps_person_id_persons"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_naps")),
    )
    op.create_index("ix_naps_person_id_day", "naps", ["person_id", "day"])


def downgrade() -> None:
    op.drop_table("naps")
    op.drop_table("night_befores")
    with op.batch_alter_table("nights") as batch:
        for name in ("shift", "seconds", "inputs", "zone_up"):
            batch.drop_column(name)
    with op.batch_alter_table("persons") as batch:
        for name in LATER:
            batch.drop_column(name)
        for name, _, _ in CHOICES:
            batch.drop_column(name)
