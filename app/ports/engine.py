"""The durable workflow engine and what it needs: definitions to run, skills to call, tools to give them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol
from uuid import UUID

from app.domain.run_views import (
    GuardrailEntry,
    RunMoment,
    RunStatistics,
    TriggerInfo,
)
from app.domain.runs import CheckpointInfo, Decision, RunEvent, RunInfo, RunState, StepInfo
from app.ports.skills import SkillRequest, SkillTools


class SkillEffect(StrEnum):
    """What a skill touches.

    ``PURE`` only its parameters, ``READ`` also the record, ``WRITE`` files into the record under its idempotency key,
    ``SEND`` changes the world outside.
    """

    PURE = "pure"
    READ = "read"
    WRITE = "write"
    SEND = "send"


@dataclass(frozen=True, slots=True)
class SkillDescription:
    """What the engine must know of a skill version.

    ``effect`` means that it changes the world outside and cannot be taken back. ``kind`` says what it touches at all.
    ``capabilities`` must be there for it to run; ``optional`` ones are used when they are there. A deprecated version
    still runs; ``replaced_by`` names the skill to use instead. ``digest`` is the hash of its code and schemas.
    """

    skill_id: str
    version: str
    title: str
    phase: str
    effect: bool
    timeout_s: float
    description: str = ""
    kind: SkillEffect = SkillEffect.READ
    modes: tuple[str, ...] = ("rules",)
    cacheable: bool = False
    capabilities: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    needs: Mapping[str, str] = field(default_factory=dict)
    deprecated: str = ""
    replaced_by: str = ""
    digest: str = ""


class SkillCatalogue(Protocol):
    """The skills that are installed."""

    def ids(self) -> tuple[str, ...]:
        """Every installed skill's id, sorted."""
        ...

    def describe(self, skill_id: str, version: str | None = None) -> SkillDescription:
        """The version asked for, or the active one; raises ``NotFound``."""
        ...

    def resolve(self, roots: Mapping[str, str]) -> Mapping[str, SkillDescription]:
        """Skills in these ranges with all that they build on; raises ``InvalidInput`` where nothing goes together."""
        ...

    async def run(
        self, skill_id: str, version: str, request: SkillRequest, tools: SkillTools
    ) -> dict[str, Any]:
        """Call the skill with validated parameters and return its validated output."""
        ...


class ToolsFactory(Protocol):
    """Makes the tools of one run."""

    def __call__(self, job_id: UUID | None, run_id: UUID, by: str, /) -> SkillTools:
        """Tools that act on the job in the name of the person who started the run."""
        ...


class RunnableDefinition(Protocol):
    """A validated definition."""

    @property
    def id(self) -> str:
        """Its name in the library."""
        ...

    @property
    def version(self) -> str:
        """Its version."""
        ...

    def to_json(self) -> dict[str, Any]:
        """The whole definition as JSON values; becomes the input of the run."""
        ...


class WorkflowEngine(Protocol):
    """Runs definitions durably: a run survives the end of the process at any moment.

    Every method raises ``NotFound`` for an unknown run or checkpoint and ``Conflict`` when the state forbids it.
    """

    async def start(
        self,
        definition: RunnableDefinition,
        context: Mapping[str, Any],
        job_id: UUID | None,
        by: str,
        run_id: UUID | None = None,
    ) -> UUID:
        """Begin a run and return its id; starting the same ``run_id`` twice starts it once."""
        ...

    async def pause(self, run_id: UUID, by: str, reason: str = "") -> None:
        """Let the steps in flight finish and begin no other."""
        ...

    async def resume(self, run_id: UUID, by: str) -> None:
        """Go on after a pause."""
        ...

    async def cancel(self, run_id: UUID, by: str, reason: str = "") -> None:
        """End the run; an effect in flight finishes, nothing else begins."""
        ...

    async def decide(self, checkpoint_id: UUID, decision: Decision) -> None:
        """Answer a checkpoint; the first answer wins, a later one raises ``Conflict`` naming the first."""
        ...

    async def retry(self, run_id: UUID, by: str, reason: str = "", step_id: str = "") -> UUID:
        """Do again what did not work: answer the open question with ``retry``, or fork a run that failed.

        Returns the run that goes on: the same one, or the fork.
        """
        ...

    async def skip(self, run_id: UUID, step_id: str, by: str, reason: str = "") -> None:
        """Leave a step out: one that waits, has not begun, or computes; an effect under way raises ``Conflict``."""
        ...

    async def abort(self, run_id: UUID, by: str, reason: str = "") -> None:
        """End the run at its open question, or wherever it is."""
        ...

    async def rollback(
        self, run_id: UUID, phase: str, visit: int, by: str, reason: str = ""
    ) -> UUID:
        """Fork a new run at the beginning of a phase visit; the old run is cancelled and kept as history.

        The new run first reverses the reversible effects that came after that point, the latest first.
        """
        ...

    async def status(self, run_id: UUID) -> RunInfo:
        """The run as it stands."""
        ...

    async def definition(self, run_id: UUID) -> Mapping[str, Any]:
        """The definition that the run was started on, as JSON values."""
        ...

    async def outputs(self, run_id: UUID) -> Mapping[str, Any]:
        """What the run's steps have given so far, by step id; a later visit replaces an earlier one."""
        ...

    async def history(self, run_id: UUID) -> tuple[StepInfo, ...]:
        """The run's steps in the order in which their visits began."""
        ...

    async def checkpoints(self, run_id: UUID) -> tuple[CheckpointInfo, ...]:
        """Every question of the run with its answer, the oldest first."""
        ...

    async def open_questions(self, run_id: UUID) -> tuple[CheckpointInfo, ...]:
        """What the run asks now, then what the runs that its steps started ask."""
        ...

    async def guardrails(self, run_id: UUID) -> tuple[GuardrailEntry, ...]:
        """Every evaluation of a guardrail in the run, the oldest first."""
        ...

    async def children(self, run_id: UUID) -> tuple[RunInfo, ...]:
        """The runs that the run's steps started, the oldest first."""
        ...

    async def events(self, run_id: UUID) -> tuple[RunEvent, ...]:
        """Every event of the run so far, in order."""
        ...

    async def find_checkpoint(self, checkpoint_id: UUID) -> CheckpointInfo | None:
        """A question, open or answered; ``None`` when there is none with that id."""
        ...

    async def replay(self, run_id: UUID, sequence: int) -> RunMoment:
        """The run and its steps as they stood right after the event with that number."""
        ...

    async def list_runs(
        self,
        job_id: UUID | None = None,
        states: frozenset[RunState] | None = None,
        limit: int | None = None,
    ) -> tuple[RunInfo, ...]:
        """Runs, the newest first; of one job or all, in the given states or all, at most ``limit``."""
        ...

    async def statistics(self) -> RunStatistics:
        """How many runs stand where, how long they took, and how often steps failed."""
        ...

    async def pending_checkpoints(self, job_id: UUID | None = None) -> tuple[CheckpointInfo, ...]:
        """Open questions, the oldest first."""
        ...

    def subscribe(
        self, run_id: UUID | None = None, after_sequence: int = 0
    ) -> AsyncIterator[RunEvent]:
        """Every event after the given number, once and in order, then new ones as they happen.

        For one run the number is ``RunEvent.sequence`` and the stream ends after the run's last event; for all runs
        it is ``RunEvent.position`` and the stream ends when the engine stops.
        """
        ...

    async def wait(self, run_id: UUID) -> RunInfo:
        """The run once it has ended."""
        ...

    async def settle(self, run_id: UUID) -> RunInfo:
        """The run once it has ended, is paused, or nothing in it goes on before a person decides."""
        ...

    async def triggers(self) -> tuple[TriggerInfo, ...]:
        """What starts definitions of the library by itself, with the next and the last time."""
        ...

    async def stop(self) -> None:
        """Stop working; runs that have not ended go on at the next launch."""
        ...
