"""The application on its engine thread, for whoever runs in another: the window, the screenshots."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass

from app.bootstrap.app_session import running_application
from app.bootstrap.workspace import Workspace
from app.services.application import FieldApplication
from workers.engine_thread import EngineThread

_STOP_S = 20.0


@dataclass(frozen=True, slots=True)
class RunningApplication:
    """The use cases and the loop on which they run."""

    services: FieldApplication
    loop: asyncio.AbstractEventLoop


@contextmanager
def application_thread(
    workspace: Workspace, *, training_meters: bool
) -> Iterator[RunningApplication]:
    """Start the engine thread, run the application on it, and stop both when the block ends."""
    thread = EngineThread().start()
    stack = AsyncExitStack()
    try:
        services = thread.call(
            stack.enter_async_context(
                running_application(workspace, training_meters=training_meters)
            )
        )
        # What lives until the end is kept out of later collections: a full one would stall the window.
        gc.collect()
        gc.freeze()
        yield RunningApplication(services, thread.loop)
    finally:
        try:
            thread.call(stack.aclose(), _STOP_S)
        finally:
            thread.close()
