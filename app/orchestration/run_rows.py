"""Rows of the engine's tables as values of the domain."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from sqlalchemy import Row

from app.domain.run_views import GuardrailEntry, GuardrailStage, GuardrailType, Severity
from app.domain.runs import (
    CheckpointCause,
    CheckpointInfo,
    CheckpointState,
    Decision,
    DecisionAction,
    RunEvent,
    RunEventKind,
    RunInfo,
    RunState,
    StepInfo,
    StepKind,
    StepState,
)

Columns = Row[Any] | SimpleNamespace
"""A row as it was read, or as it will be written."""


def to_ms(moment: datetime) -> int:
    """Milliseconds since the epoch."""
    return round(moment.timestamp() * 1000)


def from_ms(value: int) -> datetime:
    """The inverse of :func:`to_ms`, in UTC."""
    return datetime.fromtimestamp(value / 1000, UTC)


def to_text(value: Any) -> str:
    """A JSON value as compact text; keeps Decimals, ids and times out, they must be text already."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _time(value: int | None) -> datetime | None:
    return None if value is None else from_ms(value)


def _uuid(value: str | None) -> UUID | None:
    return None if value is None else UUID(value)


def run_info(row: Columns) -> RunInfo:
    """A run's row."""
    return RunInfo(
        run_id=UUID(row.run_id),
        job_id=_uuid(row.job_id),
        definition_id=row.definition_id,
        definition_name=row.definition_name,
        definition_version=row.definition_version,
        state=RunState(row.state),
        phase=row.phase,
        visit=row.visit,
        progress_pct=row.progress_pct,
        remaining_s=None if row.remaining_ms is None else row.remaining_ms / 1000,
        started_by=row.started_by,
        started_at=from_ms(row.started_at),
        changed_at=from_ms(row.changed_at),
        version=row.version,
        outcome=row.outcome,
        forked_from=_uuid(row.forked_from),
        parent_run_id=_uuid(row.parent_run),
        parent_step=row.parent_step,
    )


def step_info(row: Columns) -> StepInfo:
    """A step's row."""
    return StepInfo(
        run_id=UUID(row.run_id),
        phase=row.phase,
        visit=row.visit,
        step_id=row.step_id,
        component=row.component,
        component_version=row.component_version,
        key=row.key,
        state=StepState(row.state),
        attempts=row.attempts,
        started_at=_time(row.started_at),
        ended_at=_time(row.ended_at),
        error_class=row.error_class,
        error=row.error,
        output=None if row.output is None else json.loads(row.output),
        kind=StepKind(row.kind),
        stand_in=bool(row.stand_in),
        fallbacks=tuple(json.loads(row.fallbacks)),
    )


def checkpoint_info(row: Row[Any], job_id: UUID | None) -> CheckpointInfo:
    """A checkpoint's row; the job is the run's."""
    return CheckpointInfo(
        checkpoint_id=UUID(row.checkpoint_id),
        run_id=UUID(row.run_id),
        job_id=job_id,
        phase=row.phase,
        visit=row.visit,
        cause=CheckpointCause(row.cause),
        title=row.title,
        missing=tuple(json.loads(row.missing)),
        actions=tuple(DecisionAction(one) for one in json.loads(row.actions)),
        state=CheckpointState(row.state),
        asked_at=from_ms(row.asked_at),
        deadline=_time(row.deadline),
        decision=None
        if row.action is None
        else Decision(
            action=DecisionAction(row.action),
            person=row.person,
            at=from_ms(row.decided_at),
            reason=row.reason,
            patch=json.loads(row.patch),
        ),
        step_id=row.step_id,
    )


def guardrail_entry(row: Row[Any]) -> GuardrailEntry:
    """A guardrail's evaluation."""
    return GuardrailEntry(
        run_id=UUID(row.run_id),
        phase=row.phase,
        visit=row.visit,
        step_id=row.step_id,
        name=row.name,
        type=GuardrailType(row.type),
        severity=Severity(row.severity),
        stage=GuardrailStage(row.stage),
        tripped=bool(row.tripped),
        reason=row.reason,
        at=from_ms(row.at),
        took_ms=row.took_us / 1000,
    )


def run_event(row: Row[Any]) -> RunEvent:
    """An event's row."""
    return RunEvent(
        run_id=UUID(row.run_id),
        sequence=row.sequence,
        position=row.position,
        kind=RunEventKind(row.kind),
        at=from_ms(row.at),
        payload=json.loads(row.payload),
    )
