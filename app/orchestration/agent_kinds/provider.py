"""Agents as components of workflow steps: ``type: agent``, ``component: <agent id>``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.domain.errors import Conflict, InvalidInput
from app.domain.runs import StepKind
from app.orchestration.agent_coordinator import AgentCoordinator
from app.orchestration.agent_kinds.agent_definition import AgentDefinition
from app.orchestration.agent_kinds.surroundings import Surroundings
from app.orchestration.agent_kinds.working import working_of
from app.ports.agents import (
    AgentKind,
    AgentProfile,
    AgentTask,
    Balancing,
    TaskPriority,
)
from app.ports.components import Component, ComponentCall
from app.ports.skills import SkillTools

VERSION = "1"
_PRIORITIES = {one.name.lower(): one for one in TaskPriority}


class AgentComponents:
    """The agents of this process, and those of others that can do the same.

    Without a ``desk`` they can be looked up and not called.
    """

    def __init__(
        self, desk: AgentCoordinator | None, definitions: Iterable[AgentDefinition]
    ) -> None:
        self._coordinator = desk
        self._definitions = {one.id: one for one in definitions}

    async def register(self, around: Surroundings, suffix: str = "") -> None:
        """Let every agent take tasks; ``suffix`` tells the processes of a server apart."""
        for one in self._definitions.values():
            profile = AgentProfile(
                agent_id=f"{one.id}{suffix}",
                kind=AgentKind(one.kind),
                title=one.title,
                capabilities=frozenset({one.id}),
                capacity=one.capacity,
                rank=one.rank,
            )
            await self._desk.register(profile, working_of(one, around))

    @property
    def _desk(self) -> AgentCoordinator:
        if self._coordinator is None:
            raise Conflict("No agent works here: there is no store to keep its tasks.")
        return self._coordinator

    def names(self) -> tuple[str, ...]:
        """Every installed agent's id, sorted."""
        return tuple(sorted(self._definitions))

    def find(self, name: str, version: str | None = None) -> Component | None:
        """The agent with that id; there is one version of each."""
        found = self._definitions.get(name)
        if found is None or version not in (None, VERSION):
            return None
        return Component(
            StepKind.AGENT, found.id, VERSION, found.title, False, found.timeout_s, False
        )

    async def call(self, call: ComponentCall, _tools: SkillTools) -> dict[str, Any]:
        """Give the task to whoever is free; ``priority`` and ``balancing`` may stand among the parameters."""
        parameters = dict(call.parameters)
        task = AgentTask(
            key=call.key,
            capability=call.component.name,
            priority=_priority(parameters.pop("priority", "normal")),
            balancing=_balancing(parameters.pop("balancing", Balancing.LEAST_LOADED)),
            parameters=parameters,
            context=call.context,
            outputs=call.outputs,
            job_id=call.job_id,
            run_id=call.run_id,
            by=call.by,
        )
        return await self._desk.perform(task)

    async def healthy(self, name: str) -> str:
        """Whether a living agent can do it."""
        return "" if name in self._desk.capabilities() else "no agent is registered for it"


def _priority(text: object) -> TaskPriority:
    found = _PRIORITIES.get(str(text).lower())
    if found is None:
        raise InvalidInput("priority", f"{text!r} is none", ", ".join(_PRIORITIES))
    return found


def _balancing(text: object) -> Balancing:
    try:
        return Balancing(str(text))
    except ValueError as error:
        raise InvalidInput("balancing", f"{text!r} is none", ", ".join(Balancing)) from error
