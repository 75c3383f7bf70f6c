"""The application on its engine thread, started when the window has drawn its first frame."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.bootstrap.store_session import StoreSession
from app.domain.errors import TakenOutOfUse
from app.ports.network import Network
from app.ports.position import Position
from app.services.deferred_services import DeferredServices
from workers.engine_thread import EngineThread

if TYPE_CHECKING:  # imported on the engine thread
    from app.services.application import FieldApplication

_STOP_S = 20.0


@dataclass(frozen=True, slots=True)
class RunningApplication:
    """The use cases, which wait until they were begun and have started, and the loop on which they run.

    ``begin`` starts them without waiting, on any thread; a second call does nothing.
    """

    services: DeferredServices
    loop: asyncio.AbstractEventLoop
    begin: Callable[[], None]


@contextmanager
def application_thread(
    folder: Path,
    passphrase: str | None,
    *,
    training_meters: bool,
    network: Network | None = None,
    position: Position | None = None,
    safe: bool = False,
    attended: bool = False,
) -> Iterator[RunningApplication]:
    """Start the engine thread; the application on it is begun by the result and stopped when the block ends.

    A store that does not open is told to ``services.door`` when the start is ``attended``, and every other call waits
    until somebody opened it there; otherwise every call fails.

    Beginning takes a second of this process, in which the window would wait for the interpreter at every step.
    """
    thread = EngineThread().start()
    session = StoreSession(
        thread.call(_deferred()),
        folder,
        passphrase,
        partial(
            _application,
            folder,
            training_meters=training_meters,
            network=network,
            position=position,
            safe=safe,
        ),
        attended=attended,
    )
    try:
        yield RunningApplication(session.services, thread.loop, lambda: _begin(thread, session))
    finally:
        try:
            thread.call(session.stop(), _STOP_S)
        finally:
            thread.close()


def _begin(thread: EngineThread, session: StoreSession) -> None:
    thread.loop.call_soon_threadsafe(session.begin)


@asynccontextmanager
async def _application(
    folder: Path,
    passphrase: str | None,
    on_taken_out: Callable[[TakenOutOfUse], None],
    **chosen: Any,
) -> AsyncIterator[FieldApplication]:
    """Everything behind the screens, imported in a thread first."""
    module = await asyncio.to_thread(importlib.import_module, "app.bootstrap.app_session")
    async with module.running_application(
        folder, passphrase, on_taken_out=on_taken_out, **chosen
    ) as application:
        yield application


async def _deferred() -> DeferredServices:
    return DeferredServices(asyncio.get_running_loop())
