"""A catalogue of scripted skills, tools that record, and engines on SQLCipher files for the engine's tests."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Engine

from app.domain.errors import NotFound
from app.domain.records import Document, DocumentKind
from app.domain.runs import CheckpointInfo, Decision, DecisionAction, StepInfo, StepKind
from app.orchestration.definition import WorkflowDefinition
from app.orchestration.definition_loader import load_definition
from app.orchestration.engine import DbosEngine, EngineSettings
from app.orchestration.interpreter import INTERPRETER_VERSION
from app.orchestration.run_store import RunStore
from app.orchestration.run_transaction import ChangeHook, no_hook
from app.ports.clock import Clock
from app.ports.components import Component, ComponentCall, ComponentProvider
from app.ports.engine import SkillDescription
from app.ports.skills import JobFile, SkillRequest, SkillTools
from app.storage.cipher_engine import create_cipher_engine

ROOT = Path(__file__).parents[2]
PRINTED = ROOT / "resources" / "workflows" / "restoration-report.yaml"
KEY = bytes(range(32))
SKILLS = (
    "client_validator",
    "project_initializer",
    "compliance_checker",
    "damage_categorizer",
    "measurement_calculator",
    "photo_analyzer",
    "report_generator",
    "estimate_builder",
    "scope_writer",
    "compliance_validator",
    "quality_checker",
    "document_packager",
    "email_sender",
    "archive_manager",
)
EFFECTS = frozenset({"email_sender"})
Behaviour = Callable[[SkillRequest], Awaitable[dict[str, Any]]]


class WallClock:
    """The computer's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic_ns(self) -> int:
        return 0


class RandomIds:
    """Fresh ids."""

    def new(self) -> UUID:
        return uuid4()


class Tools:
    """Tools that reach nothing."""

    async def job_file(self) -> JobFile:
        return JobFile(())

    async def rule_packs(self) -> Mapping[str, str]:
        return {}

    async def build_document(
        self, kind: DocumentKind, content: Mapping[str, Any], *, key: str
    ) -> Document:
        raise NotImplementedError

    async def queue_message(
        self, to: str, subject: str, body: str, attachments: tuple[UUID, ...], *, key: str
    ) -> str:
        raise NotImplementedError


class Catalogue:
    """Skills that write down each call and do what the test scripted; otherwise they succeed with a document."""

    def __init__(self, ids: tuple[str, ...] = SKILLS) -> None:
        self.calls: list[tuple[str, str]] = []
        self.requests: list[SkillRequest] = []
        self.behaviour: dict[str, Behaviour] = {}
        self._ids = ids

    def ids(self) -> tuple[str, ...]:
        return tuple(sorted(self._ids))

    def describe(self, skill_id: str, version: str | None = None) -> SkillDescription:
        if skill_id not in self._ids:
            raise NotFound("skill", skill_id)
        effect = skill_id in EFFECTS
        return SkillDescription(skill_id, version or "1.0.0", skill_id, "", effect, 20.0)

    def resolve(self, roots: Mapping[str, str]) -> Mapping[str, SkillDescription]:
        return {skill_id: self.describe(skill_id) for skill_id in roots}

    async def run(
        self, skill_id: str, version: str, request: SkillRequest, tools: SkillTools
    ) -> dict[str, Any]:
        self.calls.append((skill_id, request.key))
        self.requests.append(request)
        if skill_id in self.behaviour:
            return await self.behaviour[skill_id](request)
        return {"document_id": skill_id}

    def count(self, skill_id: str) -> int:
        """How often the skill was called."""
        return sum(name == skill_id for name, _ in self.calls)


class Scripted:
    """Components of one kind that write down each call and do what the test scripted."""

    def __init__(self, kind: StepKind, *names: str, effect: bool = False) -> None:
        self.calls: list[ComponentCall] = []
        self.behaviour: dict[str, Callable[[ComponentCall], Awaitable[dict[str, Any]]]] = {}
        self._kind = kind
        self._names = names
        self._effect = effect

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(self._names))

    def find(self, name: str, version: str | None = None) -> Component | None:
        if name not in self._names or version not in (None, "1"):
            return None
        return Component(self._kind, name, "1", name, effect=self._effect, cacheable=True)

    async def call(self, call: ComponentCall, tools: SkillTools) -> dict[str, Any]:
        self.calls.append(call)
        if call.component.name in self.behaviour:
            return await self.behaviour[call.component.name](call)
        return {"results": [1, 2], "asked": dict(call.parameters)}

    async def healthy(self, name: str) -> str:
        return ""

    def count(self, name: str) -> int:
        """How often the component was called."""
        return sum(call.component.name == name for call in self.calls)


class Bench:
    """Engines one after the other over the same two files, as restarts of one program."""

    def __init__(self, folder: Path, on_change: ChangeHook = no_hook) -> None:
        self.folder = folder
        self.catalogue = Catalogue()
        self.on_change = on_change
        self.clock: Clock = WallClock()
        self.providers: dict[StepKind, ComponentProvider] = {}
        self.poll_interval_s = 0.02
        self.application_version = INTERPRETER_VERSION
        self.keeps_time = True
        self.engine: DbosEngine
        self.store: RunStore
        self._open: list[Engine] = []

    async def launch(self) -> DbosEngine:
        """Start the engine on the files."""
        runs = create_cipher_engine(self.folder / "app.db", KEY)
        journal = create_cipher_engine(self.folder / "journal.db", KEY)
        self._open += [runs, journal]
        self.store = RunStore(runs, self.clock, self.on_change)
        self.engine = DbosEngine(
            EngineSettings(
                journal,
                application_version=self.application_version,
                poll_interval_s=self.poll_interval_s,
                keeps_time=self.keeps_time,
            ),
            self.store,
            self.catalogue,
            lambda _job, _run, _by: Tools(),
            RandomIds(),
            random.Random(1),
            self.providers,
        )
        await self.engine.launch()
        return self.engine

    async def stop(self) -> None:
        """End the program in an orderly way."""
        await self.engine.stop()
        for engine in self._open:
            engine.dispose()
        self._open.clear()

    def printed(self) -> WorkflowDefinition:
        """The definition of the specification."""
        return self.load(PRINTED.read_text("utf-8"))

    def load(self, text: str) -> WorkflowDefinition:
        """A definition over the catalogue's skills."""
        return load_definition(text, "test.yaml", "test", self.catalogue)

    async def question(self, run_id: UUID, not_this: UUID | None = None) -> CheckpointInfo:
        """The run's open checkpoint, as soon as there is one."""
        async with asyncio.timeout(30):
            while True:
                for found in await self.engine.pending_checkpoints():
                    if found.run_id == run_id and found.checkpoint_id != not_this:
                        return found
                await asyncio.sleep(0.01)


async def eventually(check: Callable[[], Awaitable[bool]], within_s: float = 60) -> None:
    """Return as soon as the check holds; the test fails when it does not within the time."""
    async with asyncio.timeout(within_s):
        while True:
            if await check():
                return
            await asyncio.sleep(0.01)


def answer(action: DecisionAction, person: str = "ana", **patch: Any) -> Decision:
    """A decision made now."""
    return Decision(action, person, datetime.now(UTC), f"{person} says {action}", patch)


async def steps_of(bench: Bench, run_id: UUID) -> dict[str, StepInfo]:
    """The run's steps by id, as they stand."""
    return {step.step_id: step for step in await bench.engine.history(run_id)}
