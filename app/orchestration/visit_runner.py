"""Working through the steps of a visit: one after the other, side by side, or as each one's needs are over."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from uuid import UUID

from app.domain.runs import StepState
from app.orchestration.conditions import StepResult
from app.orchestration.definition import StepDefinition
from app.orchestration.progress import progress_pct, remaining_s
from app.orchestration.run_store import Measure
from app.orchestration.step_work import StepWork
from app.orchestration.visit import Visit
from app.orchestration.workshop import Workshop, refresh, result_of


class VisitRunner:
    """Runs visits; ``working`` counts the steps of each run that are not over."""

    def __init__(self, shop: Workshop, durations_s: dict[str, float]) -> None:
        self._shop = shop
        self._durations_s = durations_s
        self.working: Counter[UUID] = Counter()

    async def run(self, visit: Visit) -> Mapping[str, StepResult]:
        """Every step's result; what our tables know to be over is taken from there."""
        visit.seen = -1
        await refresh(self._shop, visit)
        for row in visit.rows.values():
            if row.state.final:
                self._take(visit, result_of(row))
        slots = asyncio.Semaphore(visit.definition.concurrency)
        if not visit.phase.parallel and not visit.phase.graph:
            slots = asyncio.Semaphore(1)
        over = {step.id: asyncio.Event() for step in visit.phase.steps}
        for step_id in visit.results:
            over[step_id].set()
        todo = [step for step in visit.phase.steps if step.id not in visit.results]
        try:
            async with asyncio.TaskGroup() as group:
                for step in todo:
                    group.create_task(self._one(visit, step, slots, over))
        except BaseExceptionGroup as errors:
            raise errors.exceptions[0] from errors
        return visit.results

    async def _one(
        self,
        visit: Visit,
        step: StepDefinition,
        slots: asyncio.Semaphore,
        over: Mapping[str, asyncio.Event],
    ) -> None:
        for needed in step.needs:
            await over[needed].wait()
        # A semaphore lets waiters through in the order in which they came: that of the definition.
        async with slots:
            self.working[visit.run_id] += 1
            try:
                result = await StepWork(self._shop, visit, step, self._measure(visit, step)).run()
                self._take(visit, result)
            finally:
                self.working[visit.run_id] -= 1
                if not self.working[visit.run_id]:
                    del self.working[visit.run_id]
        over[step.id].set()
        self._shop.signals.rests(visit.run_id)

    def _take(self, visit: Visit, result: StepResult) -> None:
        visit.results[result.step_id] = result
        if result.state is StepState.COMPLETED:
            visit.outputs[result.step_id] = dict(result.output)

    def _measure(self, visit: Visit, step: StepDefinition) -> Measure:
        def measure() -> tuple[int, float | None]:
            finished = {*visit.results, step.id}
            return (
                progress_pct(visit.definition, visit.phase.id, len(finished)),
                remaining_s(visit.definition, visit.phase.id, finished, self._durations_s),
            )

        return measure
