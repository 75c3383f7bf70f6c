"""The composition root: a store with everything that works on it, put together in one place."""

from __future__ import annotations

import asyncio
import getpass
import os
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from app.bootstrap.clocks import SystemClock, Uuid7Source
from app.bootstrap.os_keyring import find_keyring
from app.bootstrap.places import PASSPHRASE_VARIABLE
from app.domain.errors import InvalidInput
from app.domain.records import ReadingSource
from app.ports.clock import Clock, IdSource
from app.ports.meters import Transport
from app.services.field_record import FieldRecord
from app.storage.instance_lock import hold_store
from app.storage.store import Store

if TYPE_CHECKING:  # each costs up to a second to import and most commands need none
    from app.bootstrap.agent_office import AgentOffice
    from app.orchestration.definition import WorkflowDefinition
    from app.orchestration.engine import DbosEngine
    from app.services.workflow_services import DefinitionSource

DEFAULT_DEFINITION = "restoration-report"


class WorkingPerson:
    """The name under which this tablet writes from now on; a name that is empty is the machine's account."""

    def __init__(self, name: str | None = None) -> None:
        self.change(name or "")

    def __call__(self) -> str:
        return self._name

    def change(self, name: str) -> None:
        """Somebody else works here."""
        self._name = name.strip() or signed_in_person()


@dataclass(frozen=True, slots=True)
class Workspace:
    """An open store, held for this process, with the use cases that write its record."""

    store: Store
    record: FieldRecord
    clock: Clock
    ids: IdSource
    worker: WorkingPerson

    @property
    def person(self) -> str:
        """Who works here now."""
        return self.worker()

    def definition(self, name: str = DEFAULT_DEFINITION, version: str = "") -> WorkflowDefinition:
        """A definition of the shipped library; raises ``NotFound``."""
        from app.bootstrap.shipped_workflows import shipped_definition

        return shipped_definition(name, version)

    def phases_of(self, definition_id: str) -> tuple[str, ...]:
        """The phases of a shipped definition in their order."""
        return tuple(phase.id for phase in self.definition(definition_id).phases)

    def definition_source(self) -> DefinitionSource:
        """What can be started by its name: the definitions that ship and those that were saved."""
        from app.bootstrap.shipped_workflows import shipped_names
        from app.orchestration.library import DefinitionLibrary
        from app.orchestration.run_store import RunStore
        from app.services.workflow_services import DefinitionChoice, DefinitionSource
        from skills.registry import SkillRegistry

        store = RunStore(self.store.engine, self.clock)
        library = DefinitionLibrary(store, SkillRegistry(), self.definition)

        def choices() -> tuple[DefinitionChoice, ...]:
            store.prepare()
            found = {name: self.definition(name) for name in shipped_names()}
            found |= {one.id: one for one in library.newest()}
            return tuple(
                DefinitionChoice(o.id, o.name, o.version) for _, o in sorted(found.items())
            )

        return DefinitionSource(choices, library.find)

    def engine_at_rest(self) -> DbosEngine:
        """The workflow engine before its launch: it reads and writes runs and lets none go on."""
        return self._engine_with_agents()[0]

    @asynccontextmanager
    async def engine(self) -> AsyncIterator[DbosEngine]:
        """The workflow engine on the running loop; runs that had not ended go on at once."""
        engine, office = await asyncio.to_thread(self._engine_with_agents)
        await office.open()
        await engine.launch()
        try:
            await office.begin(engine)
            yield engine
        finally:
            await office.close()
            await engine.stop()
            # The journal made its own executor the loop's default and has just shut it down.
            asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor())

    def _engine_with_agents(self) -> tuple[DbosEngine, AgentOffice]:
        from app.bootstrap.agent_office import AgentOffice
        from app.bootstrap.skill_catalogue import catalogue_of, choices_of
        from app.domain.runs import StepKind
        from app.orchestration.engine import DbosEngine, EngineSettings
        from app.orchestration.run_store import RunStore
        from app.services.skill_tools import JobTools
        from app.services.workflow_components import own_components
        from app.storage.run_recorder import RunRecorder

        run_store = RunStore(self.store.engine, self.clock, RunRecorder(self.store.operations))
        run_store.prepare()
        catalogue = catalogue_of(choices_of(self.store, self.clock))

        def tools_for(job_id: UUID | None, run_id: UUID, by: str) -> JobTools:
            return JobTools(self.store, job_id, run_id, by)

        office = AgentOffice(self.store, self.clock, self.ids, catalogue, tools_for)
        engine = DbosEngine(
            EngineSettings(journal=self.store.journal_engine()),
            run_store,
            catalogue,
            tools_for,
            self.ids,
            providers={**own_components(self.store), StepKind.AGENT: office.components},
            shipped=self.definition,
        )
        return engine, office


def signed_in_person() -> str:
    """Who works here, until accounts name somebody."""
    return os.environ.get("RESTOREASSIST_PERSON") or getpass.getuser()


def source_of_driver(driver: str) -> ReadingSource:
    """How a driver's values come into the record; a plug-in's count as Bluetooth."""
    from devices.profile import load_profile

    if driver == "simulator":
        return ReadingSource.SIMULATOR
    try:
        wired = load_profile(driver).transport is Transport.SERIAL
    except (OSError, InvalidInput):
        wired = False
    return ReadingSource.SERIAL if wired else ReadingSource.BLUETOOTH


@contextmanager
def open_workspace(
    folder: Path,
    *,
    passphrase: str | None = None,
    create: bool = False,
    person: str | None = None,
    clock: Clock | None = None,
    wait_s: float = 0.0,
) -> Iterator[Workspace]:
    """Open the store in ``folder`` (or make one) and hold it until the block ends.

    Raises ``StoreBusy`` when another program still holds it after ``wait_s``.
    """
    clock, ids = clock or SystemClock(), Uuid7Source()
    passphrase = passphrase or os.environ.get(PASSPHRASE_VARIABLE)
    with hold_store(folder, wait_s):
        opener = Store.open if Store.exists(folder) or not create else Store.create
        store = opener(folder, keyring=find_keyring(), passphrase=passphrase, clock=clock, ids=ids)
        try:
            store.reserve.make()
            worker = WorkingPerson(person)
            yield Workspace(
                store=store,
                record=FieldRecord(store, clock, ids, worker),
                clock=clock,
                ids=ids,
                worker=worker,
            )
        finally:
            store.close()
