"""The running application on the engine thread: engine, meters, sync and the use cases over them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.bootstrap.workspace import Workspace, source_of_driver
from app.domain.measurement import Unit
from app.services.application import FieldApplication
from app.services.meter_hub import MeterHub
from app.services.sync_service import SyncService
from devices.radio import Radio
from devices.registry import DriverContext, load_registry
from devices.simulator.model import AirCurve, DryingCurve, SimulatorSettings

_TRAINING = SimulatorSettings(
    interval_s=0.5,
    hours_per_second=0.02,
    scale=Unit.PCT_MC,
    drying=DryingCurve(),
    air=AirCurve(),
)


@asynccontextmanager
async def running_application(
    workspace: Workspace, *, training_meters: bool
) -> AsyncIterator[FieldApplication]:
    """Everything the screens call, on the running loop, until the block ends.

    ``training_meters`` opens the simulator's two meters; their values are marked as simulated wherever they go.
    """
    hub = MeterHub(workspace.clock)
    async with workspace.engine() as engine:
        try:
            if training_meters:
                context = DriverContext(workspace.clock, Radio(), simulator=_TRAINING)
                driver = load_registry(context).get("simulator")
                async for found in driver.discover(1.0):
                    await hub.open(driver, found)
            yield FieldApplication(
                workspace.store,
                workspace.record,
                engine,
                hub,
                SyncService(workspace.store),
                workspace.clock,
                lambda: workspace.person,
                source_of_driver,
                workspace.phases_of,
            )
        finally:
            await hub.close()
