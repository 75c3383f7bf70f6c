"""How the engine and its journal run in one process."""

from __future__ import annotations

from dataclasses import dataclass

from dbos import DBOSConfig
from sqlalchemy import Engine

from app.orchestration.cluster import ClusterSettings
from app.orchestration.interpreter import INTERPRETER_VERSION
from app.orchestration.journal_serializer import JournalSerializer
from app.orchestration.server_database import IDLE_IN_TRANSACTION_S


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """How the journal runs in this process.

    ``journal`` is an Engine that nothing else uses (guardrail 6), or the URL of a PostgreSQL database.
    ``executor_id`` names the process: one fixed name on a tablet, one of its own for every server process.
    ``poll_interval_s`` is how long an orderly stop may take; nothing of ours waits for that poll.
    ``log_level`` is the journal's own; below ERROR it reports every orderly stop as a warning.
    ``watch_interval_s`` is how often a server process looks for what other processes decided; ``None`` for a tablet.
    ``cluster`` makes this one of several server processes that share runs through a queue; ``None`` for a tablet.
    ``keeps_time`` starts what the library's schedules say.
    """

    journal: Engine | str
    name: str = "restoreassist"
    executor_id: str = "tablet"
    application_version: str = INTERPRETER_VERSION
    max_threads: int = 8
    poll_interval_s: float = 1.0
    watch_interval_s: float | None = None
    keeps_time: bool = True
    log_level: str = "ERROR"
    cluster: ClusterSettings | None = None


def journal_config(settings: EngineSettings) -> DBOSConfig:
    """The journal's configuration, with the guardrails that belong into it."""
    config: DBOSConfig = {
        "name": settings.name,
        # Guardrail 5: pinned to the interpreter, or every update of the program would strand its runs.
        "application_version": settings.application_version,
        "executor_id": settings.executor_id,
        "serializer": JournalSerializer(),  # guardrail 8: never pickle
        "log_level": settings.log_level,
        "max_executor_threads": settings.max_threads,
        "scheduler_polling_interval_sec": 300.0,
        "notification_listener_polling_interval_sec": settings.poll_interval_s,
        "enable_otlp": False,
    }
    if isinstance(settings.journal, Engine):
        config["system_database_engine"] = settings.journal
    else:
        config["system_database_url"] = settings.journal
        config["sys_db_idle_transaction_timeout_sec"] = IDLE_IN_TRANSACTION_S
    return config
