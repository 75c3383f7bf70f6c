"""The key of this tablet's store as the screens see it: why the store is shut, how it opens, its recovery code."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # the window imports this before its first frame
    from app.storage.store import Store


LEAST_PASSPHRASE = 8
"""Characters of a new passphrase, as ``app.storage.key_wrapping`` wants them."""


class ShutBecause(StrEnum):
    """Why the store is not open."""

    NEW = "new"  # there is none yet, and no keyring that would keep its key
    LOCKED = "locked"  # by a passphrase, and none was given
    WRONG = "wrong"  # the passphrase
    NO_KEYRING = "no_keyring"  # its key is in a keyring that is not here
    BUSY = "busy"  # another program holds it
    FULL = "full"  # the disk, or it is read-only
    TOO_NEW = "too_new"  # a newer program wrote it
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ShutStore:
    """A store that could not be opened.

    ``words`` is the error as a sentence. ``recoverable`` is whether a recovery code was made; ``new_passphrase``
    whether a recovered key would need a passphrase, because there is no keyring here.
    """

    because: ShutBecause
    words: str
    recoverable: bool = False
    new_passphrase: bool = True


class StoreDoor(Protocol):
    """Opens the store while the window is there already; every other use case waits behind it."""

    async def shut(self) -> ShutStore | None:
        """Why the store did not open, ``None`` when it did; waits until that was tried."""
        ...

    async def open(self, passphrase: str = "") -> ShutStore | None:
        """Try again, with this passphrase if there is one; a store that is not there is made under it."""
        ...

    async def recover(self, code: str, passphrase: str) -> ShutStore | None:
        """Open by the recovery code and keep the key in the keyring, or under this new passphrase where there is none.

        Raises ``WrongKey`` and ``InvalidInput``.
        """
        ...


class OpenDoor:
    """``StoreDoor`` of a store that is open."""

    async def shut(self) -> ShutStore | None:
        """See :class:`StoreDoor`."""
        return None

    async def open(self, passphrase: str = "") -> ShutStore | None:
        """See :class:`StoreDoor`."""
        del passphrase
        return None

    async def recover(self, code: str, passphrase: str) -> ShutStore | None:
        """See :class:`StoreDoor`."""
        del code, passphrase
        return None


@dataclass(frozen=True, slots=True)
class KeyState:
    """Where the key is kept, and whether a recovery code was made for it."""

    in_keyring: bool
    has_code: bool


class StoreKeyServices(Protocol):
    """What the settings can do with the key of the open store."""

    async def state(self) -> KeyState:
        """How the key is kept."""
        ...

    async def make_recovery_code(self) -> str:
        """A new recovery code, which is kept nowhere; an older one ends."""
        ...


class StoreKeyDesk:
    """``StoreKeyServices`` on an open store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    async def state(self) -> KeyState:
        """See :class:`StoreKeyServices`."""
        return await asyncio.to_thread(self._state)

    async def make_recovery_code(self) -> str:
        """See :class:`StoreKeyServices`."""
        return await asyncio.to_thread(self._make)

    def _state(self) -> KeyState:
        from app.storage.keys import read_keyfile  # see above

        content = read_keyfile(self._store.paths.folder)
        return KeyState(content["mode"] == "keyring", "recovery" in content)

    def _make(self) -> str:
        from app.storage.keys import make_recovery_code  # see above

        return make_recovery_code(self._store.paths.folder, self._store.key)
