"""What one worker is made of: the engine with its agents, and the order in which they begin and stop."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from app.domain.runs import StepKind
from app.orchestration.agent_coordinator import AgentCoordinator, CoordinatorSettings
from app.orchestration.agent_kinds.provider import AgentComponents
from app.orchestration.agent_kinds.run_as_agent import workflow_runner
from app.orchestration.agent_kinds.shipped import shipped_agents
from app.orchestration.agent_kinds.surroundings import Surroundings
from app.orchestration.agent_store import AgentStore
from app.orchestration.engine import DbosEngine, EngineSettings
from app.orchestration.function_sandbox import MontySandbox
from app.orchestration.run_store import RunStore
from app.orchestration.shipped_definitions import ShippedDefinitions
from app.ports.agents import AgentTask
from app.ports.clock import IdSource
from cloud.auth.server_key import Purpose, ServerKey
from cloud.storage.database import Database
from cloud.workflows.ownership import note_run, tenant_of
from cloud.workflows.skill_tools import ServerTools
from skills.registry import SkillRegistry

_SANDBOX = b"sandbox"


class WorkerRuntime:
    """The engine and the agents of one worker process."""

    def __init__(
        self,
        engine: EngineSettings,
        store: RunStore,
        database: Database,
        key: ServerKey,
        ids: IdSource,
    ) -> None:
        self.catalogue = SkillRegistry()
        self._database = database
        self._key = key
        self._sandbox = MontySandbox(key.mac(Purpose.FUNCTION, _SANDBOX))
        self.agents = AgentStore(store.engine, store.clock)
        self._suffix = f"@{engine.executor_id}"
        self._desk = AgentCoordinator(
            self.agents, CoordinatorSettings(engine.executor_id, shared=True)
        )
        self._components = AgentComponents(self._desk, shipped_agents())
        self.engine = DbosEngine(
            engine,
            store,
            self.catalogue,
            self._tools_for,
            ids,
            providers={StepKind.AGENT: self._components},
            shipped=ShippedDefinitions(self.catalogue).find,
        )

    async def start(self) -> None:
        """Take runs and tasks."""
        await self._desk.start()
        await self.engine.launch()
        run = workflow_runner(self.engine)

        async def run_workflow(
            definition: str, version: str, run_id: UUID, task: AgentTask, /
        ) -> Mapping[str, Any]:
            await asyncio.to_thread(self._own, run_id, task)
            return await run(definition, version, run_id, task)

        around = Surroundings(
            self.catalogue, self._tools_for, self._sandbox, run_workflow=run_workflow
        )
        await self._components.register(around, self._suffix)

    async def stop(self) -> None:
        """Let go of everything; others go on with it."""
        await self._desk.stop()
        await self._sandbox.close()
        await self.engine.stop()

    def _tools_for(self, job_id: UUID | None, run_id: UUID, _by: str) -> ServerTools:
        return ServerTools(self._database, self._key, job_id, run_id)

    def _own(self, run_id: UUID, task: AgentTask) -> None:
        """The run that an agent starts belongs to the company of the run that asked for it."""
        assert task.run_id is not None
        with self._database.write() as connection:
            tenant_id = tenant_of(connection, task.run_id)
            note_run(connection, tenant_id, run_id, task.job_id, None, time.time_ns() // 1_000_000)
