"""The Workflow page's use cases over the real engine: what it shows of a run, and what a person can do to it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from uuid import UUID

import pytest

from app.domain.errors import NotFound
from app.domain.runs import CheckpointInfo, DecisionAction, RunState
from app.ports.engine import RunnableDefinition, WorkflowEngine
from app.services.workflow_services import (
    DefinitionChoice,
    DefinitionSource,
    RunView,
    WorkflowDesk,
    WorkflowServices,
)
from tests.orchestration.support import Bench


async def rested(bench: Bench, desk: WorkflowServices, run_id: UUID) -> RunView:
    await asyncio.wait_for(bench.engine.settle(run_id), 20)
    return await desk.run(run_id)


def only(view: RunView) -> CheckpointInfo:
    (asked,) = view.questions
    return asked


async def test_a_run_is_looked_at_decided_and_taken_back(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    engine: WorkflowEngine = await bench.launch()
    ready: asyncio.Future[WorkflowEngine] = asyncio.get_running_loop().create_future()
    ready.set_result(engine)

    def find(name: str) -> RunnableDefinition:
        if name != "report":
            raise NotFound("workflow definition", name)
        return bench.printed()

    choices = (DefinitionChoice("report", "Report", "1.0.0"),)
    source = DefinitionSource(lambda: choices, find)
    desk: WorkflowServices = WorkflowDesk(ready, source, lambda: "Ana", bench.clock)

    assert await desk.definitions() == choices
    with pytest.raises(NotFound):
        await desk.start("other", None)
    run_id = await desk.start("report", None, {"client": "Ada"})
    view = await rested(bench, desk, run_id)
    assert view.run.state is RunState.WAITING
    assert [phase.phase for phase in view.plan][-1] == "delivery"
    assert len(view.plan[-1].steps) == 3
    assert len(view.steps) == 11
    assert only(view).phase == "review"

    await desk.decide(
        only(view).checkpoint_id, DecisionAction.MODIFY, "other client", {"client": "B"}
    )
    view = await rested(bench, desk, run_id)
    assert view.answered[0].decision is not None
    assert view.answered[0].decision.person == "Ana"
    await desk.decide(only(view).checkpoint_id, DecisionAction.CONTINUE)
    view = await rested(bench, desk, run_id)
    assert view.run.state is RunState.COMPLETED

    told = [event.sequence async for event in desk.follow(run_id, view.last_event - 2)]
    assert told == [view.last_event - 1, view.last_event]
    assert (await desk.moment(run_id, view.last_event)).state is RunState.COMPLETED
    fork = await desk.rollback(run_id, "review", 1, "look again")
    assert only(await rested(bench, desk, fork)).phase == "review"
    await desk.cancel(fork, "enough")
    assert [run.run_id for run in await desk.runs()] == [fork, run_id]
    assert (await desk.statistics()).by_state[RunState.CANCELLED] == 1
    await bench.stop()
