"""The job queue of the cluster, on PostgreSQL alone: Procrastinate's own schema, as packaged with version 3.10.

Its later schema changes become revisions of ours that run its packaged migrations. On SQLite nothing happens.
"""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

REMOVE = """
DO $$
DECLARE one record;
BEGIN
  FOR one IN SELECT tablename FROM pg_tables
    WHERE schemaname = current_schema() AND tablename LIKE 'procrastinate\\_%'
  LOOP EXECUTE format('DROP TABLE IF EXISTS %I CASCADE', one.tablename); END LOOP;
  FOR one IN SELECT p.oid::regprocedure AS name FROM pg_proc p
    WHERE p.pronamespace = current_schema()::regnamespace AND p.proname LIKE 'procrastinate\\_%'
  LOOP EXECUTE format('DROP FUNCTION %s CASCADE', one.name); END LOOP;
  FOR one IN SELECT t.typname FROM pg_type t
    WHERE t.typnamespace = current_schema()::regnamespace AND t.typname LIKE 'procrastinate\\_%'
  LOOP EXECUTE format('DROP TYPE IF EXISTS %I CASCADE', one.typname); END LOOP;
END $$
"""


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        from procrastinate.schema import SchemaManager

        _run(SchemaManager.get_schema())


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        _run(REMOVE)


def _run(script: str) -> None:
    """Run several statements as they stand: percent signs are no placeholders."""
    cursor = op.get_bind().connection.cursor()
    try:
        cursor.execute(script)
    finally:
        cursor.close()
