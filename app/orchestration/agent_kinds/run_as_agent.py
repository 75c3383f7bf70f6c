"""Running a workflow of the library for an agent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from app.domain.errors import Conflict
from app.domain.runs import RunState
from app.orchestration.agent_kinds.surroundings import RunWorkflow
from app.orchestration.engine import DbosEngine
from app.ports.agents import AgentTask


def workflow_runner(engine: DbosEngine) -> RunWorkflow:
    """Starts the run under the given id, once, and waits for its end."""

    async def run_workflow(
        definition: str, version: str, run_id: UUID, task: AgentTask, /
    ) -> Mapping[str, Any]:
        found = engine.library.find(definition, version)
        await engine.start(found, task.context, task.job_id, task.by, run_id)
        ended = await engine.wait(run_id)
        if ended.state is not RunState.COMPLETED:
            words = f"The run of {definition} is {ended.state.value.lower()}"
            raise Conflict(f"{words}: {ended.outcome}" if ended.outcome else f"{words}.")
        return await engine.outputs(run_id)

    return run_workflow
