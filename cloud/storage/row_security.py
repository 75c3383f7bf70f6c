"""The second wall between tenants: PostgreSQL's row security.

Every table with rows of tenants has one policy: a transaction sees the rows of the tenant it was opened for
(:meth:`cloud.storage.database.Database.for_tenant`), or all when it was opened for the server itself. Without a scope
it sees nothing. It is forced, so it also holds for the owner of the tables; only a superuser passes it, so the server
must not connect as one.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from cloud.storage.database import SCOPE_SETTING, WHOLE_SERVER

POLICY = "one_tenant"


def wall_statements(table: str, tenant_column: str = "tenant_id") -> list[str]:
    """The statements that put the wall around a table of ours."""
    scope = f"current_setting('{SCOPE_SETTING}', true)"
    condition = f"{scope} IN ({tenant_column}::text, '{WHOLE_SERVER}')"
    return [
        f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
        f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY",
        f"CREATE POLICY {POLICY} ON {table} USING ({condition}) WITH CHECK ({condition})",
    ]


def passes_the_wall(connection: Connection) -> bool:
    """Whether the server's own database user is one that row security does not hold for."""
    query = "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user"
    return bool(connection.scalar(text(query)))
