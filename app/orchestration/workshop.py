"""What every step works with, and reading where its visit stands."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from app.domain.runs import StepInfo
from app.orchestration.component_caller import ComponentCaller
from app.orchestration.conditions import StepResult
from app.orchestration.durable_calls import durably
from app.orchestration.events import Signals
from app.orchestration.guardrails.checking import Guardrails
from app.orchestration.questions import Questions
from app.orchestration.result_cache import ResultCache
from app.orchestration.run_queries import RunQueries
from app.orchestration.step_store import StepStore
from app.orchestration.visit import Visit
from app.ports.clock import Clock


@dataclass(frozen=True, slots=True)
class Workshop:
    """What every step works with."""

    steps: StepStore
    queries: RunQueries
    questions: Questions
    signals: Signals
    caller: ComponentCaller
    guardrails: Guardrails
    cache: ResultCache
    clock: Clock


async def refresh(shop: Workshop, visit: Visit) -> None:
    """Read where the run and the visit's steps stand, unless nobody has intervened since the last time."""
    count = shop.signals.interventions(visit.run_id)
    if visit.seen == count:
        return
    standing = await durably(
        shop.queries.standing, visit.run_id, visit.phase.id, visit.number, shop.clock.now()
    )
    visit.seen, visit.state, visit.rows = count, standing.run_state, standing.steps
    if visit.definition.timeout_s is not None:
        visit.left_s = visit.definition.timeout_s - standing.worked_ms / 1000
        visit.counted_at = asyncio.get_running_loop().time()


def result_of(row: StepInfo) -> StepResult:
    """A step's row as the conditions and later steps see it."""
    return StepResult(
        row.step_id, row.component, row.state, row.output or {}, row.error_class, row.error
    )
