"""The application on its engine thread, started while the window already draws."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import RestoreAssistError, TakenOutOfUse
from app.ports.network import Network
from app.services.deferred_services import DeferredServices
from workers.engine_thread import EngineThread

_STOP_S = 20.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunningApplication:
    """The use cases, which may still be starting, and the loop on which they run."""

    services: DeferredServices
    loop: asyncio.AbstractEventLoop


@contextmanager
def application_thread(
    folder: Path,
    passphrase: str | None,
    *,
    training_meters: bool,
    network: Network | None = None,
    safe: bool = False,
) -> Iterator[RunningApplication]:
    """Start the engine thread and the application on it, without waiting; stop both when the block ends."""
    thread = EngineThread().start()
    session = _Session(thread.call(_deferred()), folder, passphrase, training_meters, network, safe)
    starting = thread.submit(session.start())
    try:
        yield RunningApplication(session.services, thread.loop)
    finally:
        try:
            starting.cancel()
            thread.call(session.stop(), _STOP_S)
        finally:
            thread.close()


class _Session:
    def __init__(
        self,
        services: DeferredServices,
        folder: Path,
        passphrase: str | None,
        training_meters: bool,
        network: Network | None,
        safe: bool,
    ) -> None:
        self.services = services
        self._folder = folder
        self._passphrase = passphrase
        self._training_meters = training_meters
        self._network = network
        self._safe = safe
        self._stack = AsyncExitStack()
        self._ending: asyncio.Future[None] | None = None

    async def start(self) -> None:
        """Import and open everything; a failure reaches whoever calls a service."""
        try:
            module = await asyncio.to_thread(importlib.import_module, "app.bootstrap.app_session")
            application = await self._stack.enter_async_context(
                module.running_application(
                    self._folder,
                    self._passphrase,
                    training_meters=self._training_meters,
                    network=self._network,
                    safe=self._safe,
                    on_taken_out=self._on_taken_out,
                )
            )
        except Exception as error:  # noqa: BLE001 - whatever it is, every caller is told
            if isinstance(error, RestoreAssistError):
                _log.warning("the application could not start: %s", error)
            else:
                _log.exception("the application could not start")
            self.services.fail(error)
        else:
            self.services.begin(application)

    def _on_taken_out(self, error: TakenOutOfUse) -> None:
        """Nothing of the store may stay open or be shown once its key is destroyed."""
        self.services.fail(error)
        self._ending = asyncio.ensure_future(self.stop())

    async def stop(self) -> None:
        """Close what was opened."""
        await self._stack.aclose()


async def _deferred() -> DeferredServices:
    return DeferredServices(asyncio.get_running_loop())
