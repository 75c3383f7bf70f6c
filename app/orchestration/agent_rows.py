"""Rows of the agents' tables as values of the ports."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from app.orchestration.run_rows import from_ms
from app.ports.agents import (
    AgentHealth,
    AgentInfo,
    AgentKind,
    AgentProfile,
    AgentTask,
    Balancing,
    TaskInfo,
    TaskPriority,
    TaskState,
)


def task_request(task: AgentTask) -> dict[str, Any]:
    """What is kept of a task beside its columns, as JSON values."""
    return {
        "parameters": dict(task.parameters),
        "context": dict(task.context),
        "outputs": dict(task.outputs),
        "job_id": None if task.job_id is None else str(task.job_id),
        "run_id": None if task.run_id is None else str(task.run_id),
        "by": task.by,
        "balancing": task.balancing,
        "agent_id": task.agent_id,
    }


def task_info(row: Row[Any]) -> TaskInfo:
    """A task's row."""
    asked = json.loads(row.request)
    return TaskInfo(
        task=AgentTask(
            key=row.key,
            capability=row.capability,
            parameters=asked["parameters"],
            context=asked["context"],
            outputs=asked["outputs"],
            job_id=_uuid(asked["job_id"]),
            run_id=_uuid(asked["run_id"]),
            by=asked["by"],
            priority=TaskPriority(row.priority),
            balancing=Balancing(asked["balancing"]),
            agent_id=asked["agent_id"],
            repeatable=row.repeatable,
        ),
        state=TaskState(row.state),
        agent_id=row.agent_id,
        attempts=row.attempts,
        queued_at=from_ms(row.queued_at),
        started_at=None if row.started_at is None else from_ms(row.started_at),
        ended_at=None if row.ended_at is None else from_ms(row.ended_at),
        output=None if row.output is None else json.loads(row.output),
        error_class=row.error_class,
        error=row.error,
    )


def agent_info(row: Row[Any]) -> AgentInfo:
    """An agent's row with its counted tasks."""
    return AgentInfo(
        profile=AgentProfile(
            agent_id=row.agent_id,
            kind=AgentKind(row.kind),
            title=row.title,
            capabilities=frozenset(json.loads(row.capabilities)),
            capacity=row.capacity,
            rank=row.rank,
            host=row.host,
        ),
        health=AgentHealth(row.health),
        load=row.load,
        registered_at=from_ms(row.registered_at),
        last_beat_at=from_ms(row.beat_at),
        completed=row.completed,
        failed=row.failed,
    )


def _uuid(text: str | None) -> UUID | None:
    return None if text is None else UUID(text)
