"""Engines for the tables of runs, whose every transaction is opened for one company or for the server itself."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import Connection, Engine, event

from app.orchestration.server_database import server_run_engine
from cloud.storage.database import SCOPE_SETTING, WHOLE_SERVER

_OPTION = "restoreassist_scope"


def run_engine(url: str) -> Engine:
    """An engine that sees no run before it was narrowed by :func:`within`."""
    engine = server_run_engine(url)
    event.listen(engine, "begin", _open_scope)
    return engine


def within(engine: Engine, tenant_id: UUID | None) -> Engine:
    """The same connections, for the runs of one company, or with ``None`` for all: workers, metrics, webhooks."""
    scope = WHOLE_SERVER if tenant_id is None else str(tenant_id)
    return engine.execution_options(**{_OPTION: scope})


def _open_scope(connection: Connection) -> None:
    scope = connection.get_execution_options().get(_OPTION)
    if scope is not None:
        connection.exec_driver_sql(f"SELECT set_config('{SCOPE_SETTING}', %s, true)", (scope,))
