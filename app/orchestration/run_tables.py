"""The engine's own tables, beside the journal: runs, steps, checkpoints, effect intents, events.

Times are whole milliseconds since the epoch in UTC: the journal's own times have a resolution of one second on SQLite.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Engine,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    func,
    insert,
    select,
)

from app.orchestration.table_upgrade import bring_up_tables

metadata = MetaData()

runs = Table(
    "wf_run",
    metadata,
    Column("run_id", Text, primary_key=True),
    Column("job_id", Text),
    Column("definition_id", Text, nullable=False),
    Column("definition_name", Text, nullable=False),
    Column("definition_version", Text, nullable=False),
    Column("input", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("phase", Text, nullable=False),
    Column("visit", Integer, nullable=False),
    Column("progress_pct", Integer, nullable=False),
    Column("remaining_ms", BigInteger),
    Column("started_by", Text, nullable=False),
    Column("started_at", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Column("version", Integer, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("forked_from", Text),
    Column("parent_run", Text),
    Column("parent_step", Text, nullable=False, server_default=""),
    Column("held_at", BigInteger),
    Column("held_ms", BigInteger, nullable=False, server_default="0"),
)
Index("ix_wf_run_job_id_started_at", runs.c.job_id, runs.c.started_at)
Index("ix_wf_run_state", runs.c.state)
Index("ix_wf_run_parent_run", runs.c.parent_run)

visits = Table(
    "wf_visit",
    metadata,
    Column("run_id", Text, primary_key=True),
    Column("phase", Text, primary_key=True),
    Column("visit", Integer, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("context", Text, nullable=False),
    Column("began_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
)

steps = Table(
    "wf_step",
    metadata,
    Column("run_id", Text, primary_key=True),
    Column("phase", Text, primary_key=True),
    Column("visit", Integer, primary_key=True),
    Column("step_id", Text, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("component", Text, nullable=False),
    Column("component_version", Text, nullable=False),
    Column("stand_in", Boolean, nullable=False),
    Column("key", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("started_at", BigInteger),
    Column("ended_at", BigInteger),
    Column("error_class", Text, nullable=False),
    Column("error", Text, nullable=False),
    Column("output", Text),
    Column("fallbacks", Text, nullable=False),
    Column("skips", Text, nullable=False),
)
Index("ix_wf_step_component_state", steps.c.component, steps.c.state)

checkpoints = Table(
    "wf_checkpoint",
    metadata,
    Column("checkpoint_id", Text, primary_key=True),
    Column("run_id", Text, nullable=False),
    Column("phase", Text, nullable=False),
    Column("visit", Integer, nullable=False),
    Column("step_id", Text, nullable=False),
    Column("cause", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("missing", Text, nullable=False),
    Column("actions", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("asked_at", BigInteger, nullable=False),
    Column("deadline", BigInteger),
    Column("action", Text),
    Column("person", Text),
    Column("reason", Text),
    Column("patch", Text),
    Column("decided_at", BigInteger),
)
Index("ix_wf_checkpoint_run_id", checkpoints.c.run_id)
Index("ix_wf_checkpoint_state", checkpoints.c.state)

effects = Table(
    "wf_effect",
    metadata,
    Column("key", Text, primary_key=True),
    Column("run_id", Text, nullable=False),
    Column("begun_at", BigInteger, nullable=False),
    Column("ended_at", BigInteger),
    Column("succeeded", Boolean, nullable=False),
    Column("doubts", Integer, nullable=False),
    Column("output", Text),
)

events = Table(
    "wf_event",
    metadata,
    Column("position", BigInteger, primary_key=True, autoincrement=False),
    Column("run_id", Text, nullable=False),
    Column("sequence", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("payload", Text, nullable=False),
    UniqueConstraint("run_id", "sequence", name="uq_wf_event_run_id_sequence"),
)

guardrails = Table(
    "wf_guardrail",
    metadata,
    Column("entry_id", Integer, primary_key=True, autoincrement=True),
    Column("run_id", Text, nullable=False),
    Column("phase", Text, nullable=False),
    Column("visit", Integer, nullable=False),
    Column("step_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("tripped", Boolean, nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("took_us", Integer, nullable=False),
)
Index("ix_wf_guardrail_run_id", guardrails.c.run_id)

cached_results = Table(
    "wf_cache",
    metadata,
    Column("key", Text, primary_key=True),
    Column("made_at", BigInteger, nullable=False),
    Column("output", Text, nullable=False),
)

definitions = Table(
    "wf_definition",
    metadata,
    Column("definition_id", Text, primary_key=True),
    Column("version", Text, primary_key=True),
    Column("place", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("digest", Text, nullable=False),
    Column("definition", Text, nullable=False),
    Column("saved_by", Text, nullable=False),
    Column("saved_at", BigInteger, nullable=False),
)

trigger_times = Table(
    "wf_trigger",
    metadata,
    Column("definition_id", Text, primary_key=True),
    Column("detail", Text, primary_key=True),
    Column("last_at", BigInteger, nullable=False),
)

counter = Table(
    "wf_counter",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", BigInteger, nullable=False),
)
POSITION = "event_position"
TABLES_LOCK = 7_263_003


def create_run_tables(engine: Engine) -> None:
    """Create the tables that are missing; several processes may do so at once."""
    with engine.begin() as connection:
        bring_up_run_tables(connection)


def bring_up_run_tables(connection: Connection) -> None:
    """As :func:`create_run_tables`, in a transaction that is open."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(TABLES_LOCK)))
    bring_up_tables(connection, metadata)
    if connection.scalar(select(counter.c.value).where(counter.c.name == POSITION)) is None:
        connection.execute(insert(counter).values(name=POSITION, value=0))
