"""The application on its engine thread, started when the window has drawn its first frame."""

from __future__ import annotations

import asyncio
import importlib
import logging
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import RestoreAssistError, TakenOutOfUse
from app.ports.network import Network
from app.ports.position import Position
from app.services.deferred_services import DeferredServices
from workers.engine_thread import EngineThread

_STOP_S = 20.0
_log = logging.getLogger(__name__)


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
) -> Iterator[RunningApplication]:
    """Start the engine thread; the application on it is begun by the result and stopped when the block ends.

    Beginning takes a second of this process, in which the window would wait for the interpreter at every step.
    """
    thread = EngineThread().start()
    session = _Session(
        thread.call(_deferred()), folder, passphrase, training_meters, network, position, safe
    )
    try:
        yield RunningApplication(session.services, thread.loop, lambda: _begin(thread, session))
    finally:
        try:
            thread.call(session.stop(), _STOP_S)
        finally:
            thread.close()


def _begin(thread: EngineThread, session: _Session) -> None:
    thread.loop.call_soon_threadsafe(session.begin)


class _Session:
    def __init__(
        self,
        services: DeferredServices,
        folder: Path,
        passphrase: str | None,
        training_meters: bool,
        network: Network | None,
        position: Position | None,
        safe: bool,
    ) -> None:
        self.services = services
        self._folder = folder
        self._passphrase = passphrase
        self._training_meters = training_meters
        self._network = network
        self._position = position
        self._safe = safe
        self._stack = AsyncExitStack()
        self._ending: asyncio.Future[None] | None = None
        self._starting: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Start, unless that was asked for already; on the loop."""
        if self._starting is None:
            self._starting = asyncio.get_running_loop().create_task(self._start())

    async def _start(self) -> None:
        """Import and open everything; a failure reaches whoever calls a service."""
        try:
            module = await asyncio.to_thread(importlib.import_module, "app.bootstrap.app_session")
            application = await self._stack.enter_async_context(
                module.running_application(
                    self._folder,
                    self._passphrase,
                    training_meters=self._training_meters,
                    network=self._network,
                    position=self._position,
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
        """End a start that is under way, and close what was opened."""
        if self._starting is not None:
            self._starting.cancel()
            await asyncio.gather(self._starting, return_exceptions=True)
        await self._stack.aclose()


async def _deferred() -> DeferredServices:
    return DeferredServices(asyncio.get_running_loop())
