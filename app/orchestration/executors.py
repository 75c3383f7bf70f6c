"""The server processes that run workflows: who is there, and who has not been heard of (guardrail 9).

Every time is the database's, so that the clocks of the computers do not matter.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Engine,
    MetaData,
    Table,
    Text,
    cast,
    func,
    insert,
    select,
    update,
)

from app.orchestration.run_rows import from_ms
from app.orchestration.table_upgrade import bring_up_tables

CLUSTER_LOCK = 7_263_002
"""The advisory lock under which one process at a time reaps, or a run would be given away twice."""
metadata = MetaData()
executors = Table(
    "wf_executor",
    metadata,
    Column("executor_id", Text, primary_key=True),
    Column("host", Text, nullable=False),
    Column("pid", BigInteger, nullable=False),
    Column("program", Text, nullable=False),
    Column("started_at", BigInteger, nullable=False),
    Column("beat_at", BigInteger, nullable=False),
    Column("state", Text, nullable=False),
    Column("reaped_by", Text, nullable=False),
)


class ExecutorState(StrEnum):
    """``STOPPED`` said goodbye; ``REAPED`` was not heard of, and must not work on when it wakes up again."""

    ALIVE = "ALIVE"
    STOPPED = "STOPPED"
    REAPED = "REAPED"


@dataclass(frozen=True, slots=True)
class ExecutorInfo:
    """A server process."""

    executor_id: str
    host: str
    pid: int
    program: str
    started_at: datetime
    last_beat_at: datetime
    silent_s: float
    state: ExecutorState


class ExecutorRegister:
    """Reads and writes the processes; every call is one short transaction and blocks."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def prepare(self) -> None:
        """Create the table when it is missing; several processes may do so at once."""
        with self._engine.begin() as connection:
            connection.execute(select(func.pg_advisory_xact_lock(CLUSTER_LOCK)))
            bring_up_tables(connection, metadata)

    def enter(self, executor_id: str, host: str, pid: int, program: str) -> None:
        """Write a process down; its id must never have been used."""
        with self._engine.begin() as connection:
            connection.execute(
                insert(executors).values(
                    executor_id=executor_id,
                    host=host,
                    pid=pid,
                    program=program,
                    started_at=_now(),
                    beat_at=_now(),
                    state=ExecutorState.ALIVE,
                    reaped_by="",
                )
            )

    def beat(self, executor_id: str) -> bool:
        """Say that the process lives; False when it was taken for dead meanwhile: it must stop at once."""
        with self._engine.begin() as connection:
            return bool(
                connection.execute(
                    update(executors)
                    .where(
                        executors.c.executor_id == executor_id,
                        executors.c.state == ExecutorState.ALIVE,
                    )
                    .values(beat_at=_now())
                ).rowcount
            )

    def leave(self, executor_id: str) -> None:
        """Say goodbye: others may take over what it had at once."""
        with self._engine.begin() as connection:
            connection.execute(
                update(executors)
                .where(
                    executors.c.executor_id == executor_id,
                    executors.c.state == ExecutorState.ALIVE,
                )
                .values(state=ExecutorState.STOPPED)
            )

    def all(self) -> tuple[ExecutorInfo, ...]:
        """Every process that is remembered, the newest first."""
        silent = (_now() - executors.c.beat_at).label("silent_ms")
        statement = select(executors, silent).order_by(executors.c.started_at.desc())
        with self._engine.connect() as connection:
            return tuple(_info(row) for row in connection.execute(statement))

    def forget(self, older_than_s: float) -> int:
        """Remove processes that are gone and were last heard of so long ago; returns how many."""
        with self._engine.begin() as connection:
            return connection.execute(
                executors.delete().where(
                    executors.c.state != ExecutorState.ALIVE,
                    executors.c.beat_at < _now() - round(older_than_s * 1000),
                )
            ).rowcount


def mark_dead(connection: Connection, silent_s: float, by: str) -> tuple[str, ...]:
    """Take every process for dead that was silent so long; the caller holds the cluster's lock."""
    return tuple(
        connection.execute(
            update(executors)
            .where(
                executors.c.state == ExecutorState.ALIVE,
                executors.c.beat_at < _now() - round(silent_s * 1000),
            )
            .values(state=ExecutorState.REAPED, reaped_by=by)
            .returning(executors.c.executor_id)
        ).scalars()
    )


def living(connection: Connection) -> dict[str, str]:
    """The processes that are alive as far as anybody knows, with the program that each runs."""
    statement = select(executors.c.executor_id, executors.c.program).where(
        executors.c.state == ExecutorState.ALIVE
    )
    return {row.executor_id: row.program for row in connection.execute(statement)}


def _now() -> Any:
    return cast(func.extract("epoch", func.clock_timestamp()) * 1000, BigInteger)


def _info(row: Any) -> ExecutorInfo:
    return ExecutorInfo(
        executor_id=row.executor_id,
        host=row.host,
        pid=row.pid,
        program=row.program,
        started_at=from_ms(row.started_at),
        last_beat_at=from_ms(row.beat_at),
        silent_s=row.silent_ms / 1000,
        state=ExecutorState(row.state),
    )
