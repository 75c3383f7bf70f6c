"""The worker processes as people look at them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import inspect

from app.orchestration.executors import ExecutorRegister, executors
from app.orchestration.server_database import server_run_engine
from cloud.worker.process import require_postgresql


def known_workers(database_url: str) -> list[dict[str, Any]]:
    """Every worker that is remembered, the newest first, as JSON values."""
    require_postgresql(database_url)
    engine = server_run_engine(database_url)
    try:
        if not inspect(engine).has_table(executors.name):
            return []
        return [
            {
                "executor_id": one.executor_id,
                "host": one.host,
                "pid": one.pid,
                "program": one.program,
                "state": one.state.value,
                "started_at": one.started_at.isoformat(),
                "silent_s": one.silent_s,
            }
            for one in ExecutorRegister(engine).all()
        ]
    finally:
        engine.dispose()
