"""Agents: registered workers that are given tasks and exchange messages.

An agent has a kind, capabilities, a capacity and a heartbeat. A task names the capability it needs; whichever living
agent has it and has room is given the task, and loses it to another one when its heartbeat stops.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Any, Protocol
from uuid import UUID


class AgentKind(StrEnum):
    """What an agent does with a task."""

    CONTEXT = "context"
    """Answers from a prompt over job data; without a model from the data alone, and says so."""
    API = "api"
    """Calls a service."""
    TOOL = "tool"
    """Reads the job database and proposes; a person decides."""
    FUNCTION = "function"
    """Runs office-written code in the sandbox."""
    ORCHESTRATOR = "orchestrator"
    """Runs other workflow definitions."""


class AgentHealth(StrEnum):
    """Whether an agent can be given work."""

    ALIVE = "ALIVE"
    DRAINING = "DRAINING"
    """It finishes what it has and gets nothing new."""
    DEAD = "DEAD"


class TaskPriority(IntEnum):
    """What is assigned first; within a priority the oldest."""

    LOW = 0
    NORMAL = 1
    HIGH = 2
    URGENT = 3


class TaskState(StrEnum):
    """Where a task stands; ``IN_DOUBT``: its agent died and it must not be repeated without a person."""

    QUEUED = "QUEUED"
    ASSIGNED = "ASSIGNED"
    RUNNING = "RUNNING"
    COMPLETED = "COMPLETED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    IN_DOUBT = "IN_DOUBT"

    @property
    def final(self) -> bool:
        """Whether nothing happens to the task any more by itself."""
        return self in _FINAL


_FINAL = frozenset({TaskState.COMPLETED, TaskState.FAILED, TaskState.CANCELLED, TaskState.IN_DOUBT})


class Balancing(StrEnum):
    """How the agent of a task is chosen among those that can do it."""

    ROUND_ROBIN = "round_robin"
    LEAST_LOADED = "least_loaded"
    PRIORITY = "priority"


class MessageScope(StrEnum):
    """To whom a message goes."""

    DIRECT = "direct"
    BROADCAST = "broadcast"
    CHANNEL = "channel"


@dataclass(frozen=True, slots=True)
class AgentProfile:
    """What an agent says of itself when it registers; a higher ``rank`` is preferred by priority balancing."""

    agent_id: str
    kind: AgentKind
    title: str
    capabilities: frozenset[str]
    capacity: int = 1
    rank: int = 0
    host: str = ""
    """The process it lives in."""


@dataclass(frozen=True, slots=True)
class AgentInfo:
    """A registered agent as it stands."""

    profile: AgentProfile
    health: AgentHealth
    load: int
    """Tasks that it has now."""
    registered_at: datetime
    last_beat_at: datetime
    completed: int
    failed: int


@dataclass(frozen=True, slots=True)
class AgentTask:
    """A piece of work for an agent; ``key`` is its identity: submitted twice it is one task.

    ``agent_id`` asks for one agent; ``repeatable`` False means that it must not run again after its agent died.
    """

    key: str
    capability: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    context: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, Any] = field(default_factory=dict)
    job_id: UUID | None = None
    run_id: UUID | None = None
    by: str = ""
    priority: TaskPriority = TaskPriority.NORMAL
    balancing: Balancing = Balancing.LEAST_LOADED
    agent_id: str = ""
    repeatable: bool = True


@dataclass(frozen=True, slots=True)
class TaskInfo:
    """A task as it stands."""

    task: AgentTask
    state: TaskState
    agent_id: str
    attempts: int
    queued_at: datetime
    started_at: datetime | None
    ended_at: datetime | None
    output: Mapping[str, Any] | None
    error_class: str
    error: str


AgentFunction = Callable[[AgentTask], Awaitable[dict[str, Any]]]
"""What an in-process agent does; its output is a JSON object."""


@dataclass(frozen=True, slots=True)
class AgentMessage:
    """Something one agent told another, a channel, or all."""

    message_id: UUID
    sender: str
    scope: MessageScope
    to: str
    """An agent's id, a channel's name, or empty for all."""
    topic: str
    body: Mapping[str, Any]
    sent_at: datetime


class AgentDesk(Protocol):
    """Where tasks are handed in; what the workflow engine's ``agent`` steps call."""

    async def perform(self, task: AgentTask) -> dict[str, Any]:
        """The task's output once an agent has done it; the same key again gives the same output.

        Raises ``NotFound`` when no agent has the capability, ``ExternalError`` with the agent's error class when it
        failed, and ``Conflict`` when it was cancelled or is in doubt.
        """
        ...

    async def cancel(self, key: str) -> None:
        """Stop the task if it has not ended."""
        ...

    def capabilities(self) -> frozenset[str]:
        """What the living agents of this process can do."""
        ...


class AgentMail(Protocol):
    """How agents tell each other things; what was sent survives restarts until it was taken note of."""

    async def send(self, sender: str, to: str, topic: str, body: Mapping[str, Any]) -> AgentMessage:
        """Tell one agent; raises ``NotFound`` for one that was never registered."""
        ...

    async def broadcast(self, sender: str, topic: str, body: Mapping[str, Any]) -> AgentMessage:
        """Tell every registered agent but the sender."""
        ...

    async def publish(
        self, sender: str, channel: str, topic: str, body: Mapping[str, Any]
    ) -> AgentMessage:
        """Tell who has joined the channel, but the sender."""
        ...

    async def join(self, agent_id: str, channel: str) -> None:
        """Get what is published in the channel from now on."""
        ...

    async def inbox(self, agent_id: str) -> tuple[AgentMessage, ...]:
        """What the agent has not taken note of, the oldest first."""
        ...

    async def acknowledge(self, agent_id: str, message_id: UUID) -> None:
        """Take note of a message; again is fine."""
        ...
