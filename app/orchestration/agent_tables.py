"""The tables of agents: who is registered, what they have to do, what they told each other.

Times are milliseconds since the epoch: the database's own on a server that several processes share, the clock's given
by the caller on a tablet.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Engine,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    func,
    select,
)

from app.orchestration.table_upgrade import bring_up_tables

metadata = MetaData()

agents = Table(
    "wf_agent",
    metadata,
    Column("agent_id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("capabilities", Text, nullable=False),
    Column("capacity", Integer, nullable=False),
    Column("rank", Integer, nullable=False),
    Column("host", Text, nullable=False),
    Column("health", Text, nullable=False),
    Column("registered_at", BigInteger, nullable=False),
    Column("beat_at", BigInteger, nullable=False),
    Column("assigned_place", BigInteger, nullable=False),
)

tasks = Table(
    "wf_agent_task",
    metadata,
    Column("key", Text, primary_key=True),
    Column("capability", Text, nullable=False),
    Column("request", Text, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("repeatable", Boolean, nullable=False),
    Column("state", Text, nullable=False),
    Column("agent_id", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("queued_at", BigInteger, nullable=False),
    Column("started_at", BigInteger),
    Column("ended_at", BigInteger),
    Column("output", Text),
    Column("error_class", Text, nullable=False),
    Column("error", Text, nullable=False),
)
Index("ix_wf_agent_task_state", tasks.c.state, tasks.c.priority, tasks.c.queued_at)
Index("ix_wf_agent_task_agent_id", tasks.c.agent_id, tasks.c.state)

messages = Table(
    "wf_agent_message",
    metadata,
    Column("message_id", Text, primary_key=True),
    Column("sender", Text, nullable=False),
    Column("scope", Text, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("topic", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("sent_at", BigInteger, nullable=False),
)

deliveries = Table(
    "wf_agent_delivery",
    metadata,
    Column("agent_id", Text, primary_key=True),
    Column("message_id", Text, primary_key=True),
    Column("noted_at", BigInteger),
)
Index("ix_wf_agent_delivery_agent_id_noted_at", deliveries.c.agent_id, deliveries.c.noted_at)

memberships = Table(
    "wf_agent_channel",
    metadata,
    Column("agent_id", Text, primary_key=True),
    Column("channel", Text, primary_key=True),
)

AGENTS_LOCK = 7_263_004
"""The advisory lock under which tasks are given out: two processes must not fill the same place."""


def create_agent_tables(engine: Engine) -> None:
    """Create the tables that are missing; several processes may do so at once."""
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(AGENTS_LOCK)))
        bring_up_tables(connection, metadata)
