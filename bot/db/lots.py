"""Deleting in small lots: exactly the rows that were chosen, and no more."""

from sqlalchemy import Connection, Select, Table, delete, select, tuple_


def delete_chosen(conn: Connection, table: Table, chosen: Select[*tuple[object, ...]]) -> None:
    """Delete the rows whose primary key `chosen` selects; what somebody else holds is passed over.

    As a common table expression it is read once. As a subquery PostgreSQL may read it anew for each row of the table,
    and each time its limit finds others that are not deleted yet.
    """
    lot = chosen.with_for_update(skip_locked=True).cte("lot")
    conn.execute(delete(table).where(tuple_(*table.primary_key).in_(select(*lot.c))))
