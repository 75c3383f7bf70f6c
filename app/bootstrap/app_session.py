"""The running application on the engine's loop: store, engine, meters, sync and the use cases over them."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from app.bootstrap.doctor import examine
from app.bootstrap.os_keyring import find_keyring
from app.bootstrap.places import COUNTERS_FILE
from app.bootstrap.version import VERSION
from app.bootstrap.workspace import Workspace, open_workspace, source_of_driver
from app.domain.errors import RestoreAssistError, StoreError, TakenOutOfUse
from app.domain.measurement import Unit
from app.ports.engine import WorkflowEngine
from app.ports.network import Network, NetworkKind
from app.ports.position import Position
from app.services.app_settings import load_settings
from app.services.application import FieldApplication
from app.services.field_meters import FieldMeters
from app.services.meter_hub import MeterHub
from app.services.paired_meters import PairedMeters
from app.services.shared_approvals import SharedApprovals
from app.services.site_logging import SiteLogging
from app.services.sync_account import form_if_named
from app.services.sync_centre import SyncCentre
from app.services.sync_policy import FixedNetwork
from app.storage.site_log import SiteLogStore
from devices.counters import open_counters
from devices.field_pool import FieldPool
from devices.radio import Radio
from devices.registry import DriverContext
from devices.simulator.driver import AIR_METER, MOISTURE_METER
from devices.simulator.model import SimulatorSettings

_log = logging.getLogger(__name__)
_TRAINING = SimulatorSettings(interval_s=0.5, hours_per_second=0.02, scale=Unit.PCT_MC)


@asynccontextmanager
async def running_application(
    folder: Path,
    passphrase: str | None,
    *,
    training_meters: bool,
    network: Network | None = None,
    position: Position | None = None,
    safe: bool = False,
    on_taken_out: Callable[[TakenOutOfUse], None] = lambda _: None,
) -> AsyncIterator[FieldApplication]:
    """Everything the screens call, on the running loop, until the block ends.

    The block begins once the store is open; the workflow engine and the meters start meanwhile. ``training_meters``
    opens the simulator's two meters; their values are marked as simulated wherever they go. ``network`` tells on which
    network photos would be sent; without one it is unknown. ``position`` tells where photos are taken.
    ``safe`` leaves meters and background sync alone.
    ``on_taken_out`` is called when the office took this device out of use; end the block then.
    """
    person = load_settings(folder).person.strip() or None
    with open_workspace(folder, passphrase=passphrase, create=True, person=person) as workspace:
        hub = MeterHub(workspace.clock)
        ending, arrived = asyncio.Event(), asyncio.Event()
        ready: asyncio.Future[WorkflowEngine] = asyncio.get_running_loop().create_future()
        engine_life = asyncio.create_task(_run_engine(workspace, ready, ending))
        field_meters = _meters_of(workspace, hub)
        meters = asyncio.create_task(
            _nothing() if safe else field_meters.start(training=training_meters)
        )
        sync = SyncCentre(
            workspace.store,
            network or FixedNetwork(NetworkKind.UNKNOWN),
            workspace.clock,
            lambda: workspace.person,
            form=form_if_named(),
            on_taken_out=on_taken_out,
            after_round=arrived.set,
        )
        syncing = asyncio.create_task(_nothing() if safe else _sync(sync))
        try:
            application = FieldApplication(
                workspace.store,
                workspace.record,
                ready,
                hub,
                sync,
                workspace.clock,
                lambda: workspace.person,
                source_of_driver,
                workspace.phases_of,
                field_meters,
                version=VERSION,
                examine=lambda: examine(folder),
                definitions=workspace.definition_source(),
                position=position,
                rename=workspace.worker.change,
            )
            following = asyncio.create_task(_follow_approvals(application.approvals, arrived))
            try:
                yield application
            finally:
                following.cancel()
                await asyncio.gather(following, return_exceptions=True)
                with suppress(StoreError):  # nobody is there any more to be told
                    await application.drafts.close()
                application.close()
        finally:
            ending.set()
            meters.cancel()
            syncing.cancel()
            await asyncio.gather(syncing, return_exceptions=True)
            await asyncio.gather(meters, return_exceptions=True)
            await field_meters.close()
            await engine_life


async def _run_engine(
    workspace: Workspace, ready: asyncio.Future[WorkflowEngine], ending: asyncio.Event
) -> None:
    """Hold the engine until the application ends; a failure to start reaches whoever asks for the engine."""
    try:
        # Imported in a thread first: it takes a second in which meters and the job list would stand still.
        await asyncio.to_thread(importlib.import_module, "app.orchestration.engine")
        async with workspace.engine() as engine:
            ready.set_result(engine)
            await ending.wait()
    except Exception as error:
        if ready.done():
            raise
        _log.exception("the workflow engine could not start")
        ready.set_exception(error)


async def _follow_approvals(approvals: SharedApprovals, arrived: asyncio.Event) -> None:
    """Let the runs here hear what people answered on other tablets: once at the start, then after each sync."""
    while True:
        arrived.clear()
        try:
            await approvals.follow()
        except RestoreAssistError as error:
            _log.warning("answers of other tablets wait: %s", error)
        await arrived.wait()


async def _nothing() -> None:
    """What runs in place of what safe mode leaves out."""


async def _sync(sync: SyncCentre) -> None:
    """Sync in the background; a fault of the program ends sync and nothing else."""
    try:
        await sync.run()
    except Exception:
        _log.exception("background sync ended")
        raise


def _meters_of(workspace: Workspace, hub: MeterHub) -> FieldMeters:
    folder = workspace.store.paths.folder
    context = DriverContext(
        workspace.clock,
        Radio(),
        counters=open_counters(folder / COUNTERS_FILE),
        simulator=_TRAINING,
    )
    pool = FieldPool(context)
    return FieldMeters(
        pool,
        hub,
        PairedMeters(workspace.store, find_keyring()),
        workspace.clock,
        SiteLogging(pool, hub, SiteLogStore(workspace.store), workspace.clock),
        (MOISTURE_METER, AIR_METER),
    )
