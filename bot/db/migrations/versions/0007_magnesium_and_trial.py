"""Products with their dates, a second moment, how a reminder comes, and the trial of somebody."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

CHOICES = (("repeats", sa.Integer(), "1"), ("discreet", sa.Boolean(), sa.true()))
KEPT = "person_id, night, status, taken_at, recorded_at"


def upgrade() -> None:
    with op.batch_alter_table("persons") as batch:
        for name, kind, default in CHOICES:
            batch.add_column(sa.Column(name, kind, nullable=False, server_default=default))
        batch.add_column(sa.Column("second_at", sa.String(length=5), nullable=True))
        batch.add_column(sa.Column("trial", sa.String(length=8), nullable=True))
    with op.batch_alter_table("persons") as batch:
        for name, kind, _ in CHOICES:
            batch.alter_column(name, existing_type=kind, existing_nullable=False, server_default=None)
    with op.batch_alter_table("nights") as batch:
        batch.add_column(sa.Column("mended_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("weeks") as batch:
        batch.add_column(sa.Column("tolerance", sa.String(length=16), nullable=True))
    _intakes_anew(sa.Column("moment", sa.String(length=8), nullable=False))
    op.execute(f"INSERT INTO intakes ({KEPT}, moment) SELECT {KEPT}, 'evening' FROM intakes_before")
    op.drop_table("intakes_before")
    op.create_table(
        "products",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("product", sa.Text(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        _owner("products"),
        sa.PrimaryKeyConstraint("person_id", "since", name=op.f("pk_products")),
    )
    op.create_table(
        "regimens",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("began", sa.Date(), nullable=True),
        sa.Column("pharmacist_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("warned_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("supply", sa.Float(), nullable=True),
        sa.Column("supply_on", sa.Date(), nullable=True),
        sa.Column("early_on", sa.Date(), nullable=True),
        sa.Column("reviewed_on", sa.Date(), nullable=True),
        _owner("regimens"),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_regimens")),
    )
    op.create_table(
        "trials",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended", sa.String(length=16), nullable=True),
        sa.Column("outcome", sa.Text(), nullable=True),
        _owner("trials"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trials")),
    )
    op.create_index("ix_trials_person_id", "trials", ["person_id"])


def downgrade() -> None:
    op.execute("DELETE FROM schedules WHERE kind IN ('second', 'trial')")
    op.execute("DELETE FROM outbox WHERE kind IN ('second', 'trial')")
    op.drop_table("trials")
    op.drop_table("regimens")
    op.drop_table("products")
    _intakes_anew()
    op.execute(f"INSERT INTO intakes ({KEPT}) SELECT {KEPT} FROM intakes_before WHERE moment = 'evening'")
    op.drop_table("intakes_before")
    with op.batch_alter_table("weeks") as batch:
        batch.drop_column("tolerance")
    with op.batch_alter_table("nights") as batch:
        batch.drop_column("mended_at")
    with op.batch_alter_table("persons") as batch:
        for name in ("trial", "second_at", *(name for name, _, _ in CHOICES)):
            batch.drop_column(name)


def _intakes_anew(*moment: sa.Column[str]) -> None:
    """The table of intakes with another primary key, empty; what it was is `intakes_before`."""
    op.rename_table("intakes", "intakes_before")
    if op.get_bind().dialect.name == "postgresql":
        for name in ("pk_intakes", "fk_intakes_person_id_persons"):
            op.execute(f"ALTER TABLE intakes_before RENAME CONSTRAINT {name} TO {name}_before")
    op.create_table(
        "intakes",
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("night", sa.Date(), nullable=False),
        *moment,
        sa.Column("status", sa.String(length=16), nullable=False),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("recorded_at", sa.DateTime(timezone=True), nullable=False),
        _owner("intakes"),
        sa.PrimaryKeyConstraint("person_id", "night", *(one.name for one in moment), name=op.f("pk_intakes")),
    )


def _owner(table: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_person_id_persons")
    return sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=name, ondelete="CASCADE")
