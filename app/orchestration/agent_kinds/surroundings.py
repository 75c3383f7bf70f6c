"""What agents reach: skills, tools of a job, the sandbox, services, other workflows, a model when there is one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from app.ports.agents import AgentTask
from app.ports.engine import SkillCatalogue, ToolsFactory
from app.ports.functions import FunctionSandbox
from app.ports.resources import AdmissionDesk
from app.ports.skills import SkillRequest

AskModel = Callable[[str, Mapping[str, Any]], Awaitable[str | None]]
"""The model's text for a prompt and facts, ``None`` when there is no model or it must not be used."""


class ServiceCaller(Protocol):
    """Calls services over HTTP."""

    async def get(
        self, address: str, query: Mapping[str, str], max_bytes: int, timeout_s: float
    ) -> tuple[int, bytes]:
        """Status and body of a GET; follows no redirects.

        Raises ``ExternalError`` NETWORK, TIMEOUT, RATE_LIMIT or RESOURCE (the answer is too large).
        """
        ...


class RunWorkflow(Protocol):
    """Runs a definition of the library as a run of its own."""

    async def __call__(
        self, definition: str, version: str, run_id: UUID, task: AgentTask, /
    ) -> Mapping[str, Any]:
        """The run's outputs by step once it has completed; the same ``run_id`` again is the same run.

        Raises ``NotFound`` for an unknown definition and ``Conflict`` when it failed or was cancelled.
        """
        ...


def no_address(_name: str) -> str:
    """An installation that knows no addresses."""
    return ""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything an agent may use; what is ``None`` is not there, and the agent says so."""

    catalogue: SkillCatalogue
    tools_for: ToolsFactory
    sandbox: FunctionSandbox | None = None
    service: ServiceCaller | None = None
    run_workflow: RunWorkflow | None = None
    ask_model: AskModel | None = None
    admission: AdmissionDesk | None = None
    address_of: Callable[[str], str] = no_address
    """The address that the installation knows under a name, such as `server`; empty when there is none."""


async def ask_skills(
    around: Surroundings, skills: tuple[str, ...], task: AgentTask
) -> dict[str, dict[str, Any]]:
    """What each skill says of the task's job, by skill; each is given the outputs of those before it."""
    run_id = task.run_id or UUID(int=0)
    tools = around.tools_for(task.job_id, run_id, task.by)
    said: dict[str, dict[str, Any]] = {}
    for place, skill_id in enumerate(skills):
        found = around.catalogue.describe(skill_id)
        request = SkillRequest(
            task.job_id, f"{task.key}/{place}:{skill_id}", task.context, dict(said), {}
        )
        said[skill_id] = await around.catalogue.run(skill_id, found.version, request, tools)
    return said
