"""Row security for the engine's own tables (``wf_…``), which know no tenants.

On PostgreSQL each of their rows gets the company of its run by a trigger, from ``workflow_runs`` or from the run that
began this one; what the statement says about it does not count. Then the policy of all other tables holds for them.
"""

from __future__ import annotations

from sqlalchemy import Connection, text

from app.orchestration.agent_tables import metadata as agent_metadata
from app.orchestration.agent_tables import tasks
from app.orchestration.run_tables import bring_up_run_tables, metadata, runs
from app.orchestration.table_upgrade import bring_up_tables
from cloud.storage.row_security import POLICY, wall_statements

OF_RUN, OF_BEGINNING, OF_TASK = "wf_tenant_of_run", "wf_tenant_of_beginning", "wf_tenant_of_task"
_FUNCTION = """
CREATE OR REPLACE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.tenant_id := ({query});
  RETURN NEW;
END $$
"""
_TRIGGER = """
CREATE TRIGGER {name} BEFORE INSERT OR UPDATE OF tenant_id ON {table}
FOR EACH ROW EXECUTE FUNCTION {name}()
"""
_QUERIES = {
    OF_BEGINNING: """SELECT coalesce(
        (SELECT w.tenant_id FROM workflow_runs w WHERE w.run_id = NEW.run_id::uuid),
        (SELECT w.tenant_id FROM workflow_runs w
          WHERE w.run_id = coalesce(NEW.parent_run, NEW.forked_from)::uuid),
        (SELECT r.tenant_id FROM wf_run r WHERE r.run_id = coalesce(NEW.parent_run, NEW.forked_from)))""",
    OF_RUN: "SELECT r.tenant_id FROM wf_run r WHERE r.run_id = NEW.run_id",
    OF_TASK: "SELECT r.tenant_id FROM wf_run r WHERE r.run_id = split_part(NEW.key, ':', 1)",
}
_OLD_RUNS = """
WITH RECURSIVE known AS (
  SELECT r.run_id, w.tenant_id FROM wf_run r JOIN workflow_runs w ON w.run_id = r.run_id::uuid
  UNION
  SELECT r.run_id, k.tenant_id FROM wf_run r JOIN known k ON k.run_id = coalesce(r.parent_run, r.forked_from)
)
UPDATE wf_run SET tenant_id = known.tenant_id FROM known
WHERE known.run_id = wf_run.run_id AND wf_run.tenant_id IS NULL
"""

_OLD_ROWS = "UPDATE {table} SET tenant_id = NULL WHERE tenant_id IS NULL"
"""Lets the trigger find the company of rows that are there already."""


def walled_tables() -> dict[str, str]:
    """The engine's tables with rows of companies, and the trigger function that finds each row's company."""
    of_runs = {name: OF_RUN for name, table in metadata.tables.items() if "run_id" in table.c}
    return (
        {runs.name: OF_BEGINNING}
        | {name: function for name, function in of_runs.items() if name != runs.name}
        | {tasks.name: OF_TASK}
    )


def build_run_walls(connection: Connection) -> None:
    """Put the walls up, also around tables that are there already; doing it again is fine."""
    bring_up_run_tables(connection)
    bring_up_tables(connection, agent_metadata)
    for name, query in _QUERIES.items():
        connection.execute(text(_FUNCTION.format(name=name, query=query)))
    for table, function in walled_tables().items():
        for statement in (
            f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY",  # the owner must see what is there
            f"ALTER TABLE {table} ADD COLUMN IF NOT EXISTS tenant_id uuid",
            f"CREATE INDEX IF NOT EXISTS ix_{table}_tenant_id ON {table} (tenant_id)",
            f"DROP TRIGGER IF EXISTS {function} ON {table}",
            *((_OLD_RUNS,) if table == runs.name else ()),
            _TRIGGER.format(name=function, table=table),
            _OLD_ROWS.format(table=table),
            f"DROP POLICY IF EXISTS {POLICY} ON {table}",
            *wall_statements(table),
        ):
            connection.exec_driver_sql(statement)


def take_run_walls_down(connection: Connection) -> None:
    """The tables as the engine alone makes them."""
    for table, function in walled_tables().items():
        for statement in (
            f"DROP POLICY IF EXISTS {POLICY} ON {table}",
            f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY",
            f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",
            f"DROP TRIGGER IF EXISTS {function} ON {table}",
            f"ALTER TABLE {table} DROP COLUMN IF EXISTS tenant_id",
        ):
            connection.exec_driver_sql(statement)
    for name in _QUERIES:
        connection.exec_driver_sql(f"DROP FUNCTION IF EXISTS {name}()")
