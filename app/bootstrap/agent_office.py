"""The agents of the tablet: the shipped ones, their desk in the store, and what they may use."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from app.orchestration.admission import Admissions
from app.orchestration.agent_coordinator import AgentCoordinator
from app.orchestration.agent_kinds.provider import AgentComponents
from app.orchestration.agent_kinds.shipped import shipped_agents
from app.orchestration.agent_kinds.surroundings import Surroundings
from app.orchestration.agent_mail import StoredMail
from app.orchestration.agent_store import AgentStore
from app.orchestration.function_sandbox import MontySandbox
from app.ports.clock import Clock, IdSource
from app.ports.engine import SkillCatalogue, ToolsFactory
from app.services.sync_account import AccountKeeper
from app.storage.store import Store
from app.sync.service_caller import HttpServiceCaller
from workers.resource_probe import SystemProbe

if TYPE_CHECKING:
    from app.orchestration.engine import DbosEngine

SERVER = "server"
_SANDBOX = b"restoreassist function sandbox"


class AgentOffice:
    """Everything about agents in one process, from opening to closing."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        ids: IdSource,
        catalogue: SkillCatalogue,
        tools_for: ToolsFactory,
    ) -> None:
        self._catalogue = catalogue
        self._tools_for = tools_for
        self._accounts = AccountKeeper(store)
        self._sandbox = MontySandbox(hmac.digest(store.key, _SANDBOX, hashlib.sha256))
        self.admission = Admissions(SystemProbe())
        agent_store = AgentStore(store.engine, clock)
        self.desk = AgentCoordinator(agent_store)
        self.mail = StoredMail(agent_store, ids)
        self.components = AgentComponents(self.desk, shipped_agents())

    async def open(self) -> None:
        """Take back what an earlier life of the program had under way."""
        await self.desk.start()

    async def begin(self, engine: DbosEngine) -> None:
        """Let the agents work; the engine must have been launched, as one kind starts runs of its own."""
        from app.orchestration.agent_kinds.run_as_agent import workflow_runner

        await self.components.register(
            Surroundings(
                catalogue=self._catalogue,
                tools_for=self._tools_for,
                sandbox=self._sandbox,
                service=HttpServiceCaller(),
                run_workflow=workflow_runner(engine),
                admission=self.admission,
                address_of=self._address_of,
            )
        )

    def _address_of(self, name: str) -> str:
        account = self._accounts.load() if name == SERVER else None
        return account.server if account else ""

    async def close(self) -> None:
        """Stop; what was under way goes on at the next start."""
        await self.desk.stop()
        await self._sandbox.close()
