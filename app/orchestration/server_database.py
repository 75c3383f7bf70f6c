"""Connections of a server process to the database of runs."""

from __future__ import annotations

from sqlalchemy import Engine, create_engine, make_url

IDLE_IN_TRANSACTION_S = 5.0
"""A process that is frozen in the middle of a transaction would hold its locks, and every other process with them."""


def server_run_engine(url: str) -> Engine:
    """An engine for a :class:`RunStore` on PostgreSQL, whose locks a frozen process loses."""
    parsed = make_url(url)
    if parsed.drivername == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
    timeout_ms = round(IDLE_IN_TRANSACTION_S * 1000)
    return create_engine(
        parsed,
        pool_pre_ping=True,
        pool_size=8,
        max_overflow=8,
        connect_args={"options": f"-c idle_in_transaction_session_timeout={timeout_ms}"},
    )
