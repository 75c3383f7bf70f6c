"""What a workflow step calls: skills, agents, services, devices of the world outside, or stand-ins for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

from app.domain.runs import StepKind
from app.ports.skills import SkillTools


@dataclass(frozen=True, slots=True)
class Component:
    """A component at a version, as the engine must know it.

    ``effect`` means that calling it changes the world outside; ``cacheable`` that its output depends on nothing but
    its parameters; ``stand_in`` that it is not installed and its output is made up.
    """

    kind: StepKind
    name: str
    version: str
    title: str
    effect: bool = False
    timeout_s: float = 60.0
    cacheable: bool = False
    stand_in: bool = False


@dataclass(frozen=True, slots=True)
class ComponentCall:
    """One call: what is asked of the component, with which parameters, for which run.

    ``outputs`` are those of earlier steps by step id. ``wanted`` lists the paths that later steps read from the output
    (``results[*].url``); only stand-ins look at it. ``key`` is the same whenever this very call is repeated.
    """

    component: Component
    action: str
    parameters: Mapping[str, Any]
    key: str
    run_id: UUID
    job_id: UUID | None
    by: str
    context: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, Any] = field(default_factory=dict)
    wanted: tuple[str, ...] = ()


class ComponentProvider(Protocol):
    """The installed components of one kind."""

    def names(self) -> tuple[str, ...]:
        """Every installed component's name, sorted."""
        ...

    def find(self, name: str, version: str | None = None) -> Component | None:
        """The version asked for, or the active one; ``None`` when it is not installed."""
        ...

    async def call(self, call: ComponentCall, tools: SkillTools) -> dict[str, Any]:
        """Do the work and return the output as JSON values; raises errors of :mod:`app.domain.errors`."""
        ...

    async def healthy(self, name: str) -> str:
        """Empty when the component can be called now, otherwise why not, in words."""
        ...
