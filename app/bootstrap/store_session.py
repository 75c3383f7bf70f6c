"""The application behind one window: started, shut out by its store, let in, stopped; on the engine's loop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors import (
    InvalidInput,
    RestoreAssistError,
    StoreBusy,
    StoreFull,
    StoreTooNew,
    TakenOutOfUse,
    WrongKey,
)
from app.services.deferred_services import DeferredServices
from app.services.store_key import ShutBecause, ShutStore

if TYPE_CHECKING:  # imported on the engine thread
    from app.services.application import FieldApplication

_log = logging.getLogger(__name__)
_KINDS = {
    StoreBusy: ShutBecause.BUSY,
    StoreFull: ShutBecause.FULL,
    StoreTooNew: ShutBecause.TOO_NEW,
}

MakeApplication = Callable[
    [str | None, Callable[[TakenOutOfUse], None]], "AbstractAsyncContextManager[FieldApplication]"
]


class StoreSession:
    """Starts the application and is the ``StoreDoor`` while the store does not open.

    ``attended`` is whether somebody can be asked; without one a store that does not open fails every call.
    """

    def __init__(
        self,
        services: DeferredServices,
        folder: Path,
        passphrase: str | None,
        make: MakeApplication,
        *,
        attended: bool,
    ) -> None:
        self.services = services
        self._folder = folder
        self._passphrase = passphrase
        self._make = make
        self._attended = attended
        self._stack = AsyncExitStack()
        self._ending: asyncio.Future[None] | None = None
        self._starting: asyncio.Task[None] | None = None
        self._tried = asyncio.Event()
        self._shut: ShutStore | None = None
        services.door = self

    def begin(self) -> None:
        """Start, unless that was asked for already."""
        if self._starting is None:
            self._starting = asyncio.get_running_loop().create_task(self._start())

    async def stop(self) -> None:
        """End a start that is under way, and close what was opened."""
        if self._starting is not None:
            self._starting.cancel()
            await asyncio.gather(self._starting, return_exceptions=True)
        await self._stack.aclose()

    async def shut(self) -> ShutStore | None:
        """See :class:`~app.services.store_key.StoreDoor`."""
        await self._tried.wait()
        return self._shut

    async def open(self, passphrase: str = "") -> ShutStore | None:
        """See :class:`~app.services.store_key.StoreDoor`."""
        if await self.shut() is not None:
            self._passphrase = passphrase or self._passphrase
            self._tried.clear()
            self._starting = asyncio.get_running_loop().create_task(self._start())
        return await self.shut()

    async def recover(self, code: str, passphrase: str) -> ShutStore | None:
        """See :class:`~app.services.store_key.StoreDoor`."""
        if await self.shut() is not None:
            await asyncio.to_thread(_keep_recovered_key, self._folder, code, passphrase)
        return await self.open(passphrase)

    async def _start(self) -> None:
        """Import and open everything; a failure goes to the door, or to whoever calls a service."""
        shut: ShutStore | None = None
        try:
            application = await self._stack.enter_async_context(
                self._make(self._passphrase, self._on_taken_out)
            )
        except Exception as error:  # noqa: BLE001 - whatever it is, somebody is told
            if isinstance(error, RestoreAssistError):
                _log.warning("the application could not start: %s", error)
            else:
                _log.exception("the application could not start")
            if self._attended and not isinstance(error, TakenOutOfUse):
                shut = await asyncio.to_thread(
                    why_shut, error, self._folder, given=bool(self._passphrase)
                )
            else:
                self.services.fail(error)
        else:
            self.services.begin(application)
        self._shut = shut
        self._tried.set()

    def _on_taken_out(self, error: TakenOutOfUse) -> None:
        """Nothing of the store may stay open or be shown once its key is destroyed."""
        self.services.fail(error)
        self._ending = asyncio.ensure_future(self.stop())


def why_shut(error: Exception, folder: Path, *, given: bool) -> ShutStore:
    """What keeps the store in ``folder`` shut; ``given`` is whether a passphrase was tried."""
    from app.bootstrap.os_keyring import find_keyring
    from app.storage.keys import KEYFILE, read_keyfile

    words = (
        str(error) if isinstance(error, RestoreAssistError) else f"{type(error).__name__}: {error}"
    )
    no_keyring = find_keyring() is None
    for kind, because in _KINDS.items():
        if isinstance(error, kind):
            return ShutStore(because, words)
    if not (folder / KEYFILE).exists():
        asks = isinstance(error, InvalidInput) and error.field == "passphrase"
        return ShutStore(ShutBecause.NEW if asks else ShutBecause.OTHER, words)
    if not isinstance(error, WrongKey):
        return ShutStore(ShutBecause.OTHER, words)
    content = read_keyfile(folder)
    if content["mode"] == "keyring":
        because = ShutBecause.NO_KEYRING
    else:
        because = ShutBecause.WRONG if given else ShutBecause.LOCKED
    return ShutStore(because, words, "recovery" in content, no_keyring)


def _keep_recovered_key(folder: Path, code: str, passphrase: str) -> None:
    from app.bootstrap.os_keyring import find_keyring
    from app.storage.keys import move_to_keyring, move_to_passphrase, recover_key

    key, keyring = recover_key(folder, code), find_keyring()
    if keyring is not None:
        move_to_keyring(folder, key, keyring)
    else:
        move_to_passphrase(folder, key, passphrase, None)
