"""The tablet itself: room on the disk, backups, what is present, a bundle for support."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from app.domain.errors import InvalidInput, RestoreAssistError
from app.domain.phrases import phrase
from app.media.free_space import photos_that_fit
from app.ports.clock import Clock
from app.services.support_bundle import write_bundle
from app.services.tablet_views import BackupState, ComponentState, StorageFacts
from app.storage.backup import BackupPolicy, list_backups, make_backup, prune_backups
from app.storage.disk_space import RESERVE_FILE, free_bytes
from app.storage.store import BLOBS_FOLDER, Store

BACKUP_FILE = "backup-target.json"


class TabletServices(Protocol):
    """What the settings page can do with this tablet."""

    async def storage(self) -> StorageFacts:
        """How much room is used and left."""
        ...

    async def components(self) -> tuple[ComponentState, ...]:
        """What is present on this machine and what falls back to what."""
        ...

    async def backups(self) -> BackupState:
        """Where backups go and the newest one."""
        ...

    async def choose_backup_target(self, folder: str) -> BackupState:
        """Send backups to this folder from now on; ``InvalidInput`` when it cannot be written."""
        ...

    async def back_up(self) -> BackupState:
        """Make a verified backup now and keep the newest ones."""
        ...

    async def write_support_bundle(self, folder: str) -> str:
        """Write a zip for support without personal data or secrets; gives its path."""
        ...


class TabletDesk:
    """``TabletServices`` on a store; ``examine`` looks at the machine."""

    def __init__(
        self, store: Store, clock: Clock, version: str, examine: Callable[[], Sequence[Any]]
    ) -> None:
        self._store = store
        self._clock = clock
        self._version = version
        self._examine = examine
        self._backing_up = asyncio.Lock()

    async def storage(self) -> StorageFacts:
        """See :class:`TabletServices`."""
        return await asyncio.to_thread(self._storage)

    async def components(self) -> tuple[ComponentState, ...]:
        """See :class:`TabletServices`."""
        return await asyncio.to_thread(self._components)

    async def backups(self) -> BackupState:
        """See :class:`TabletServices`."""
        return await asyncio.to_thread(self._backups)

    async def choose_backup_target(self, folder: str) -> BackupState:
        """See :class:`TabletServices`."""
        await asyncio.to_thread(self._choose, Path(folder))
        return await self.backups()

    async def back_up(self) -> BackupState:
        """See :class:`TabletServices`."""
        async with self._backing_up:
            await asyncio.to_thread(self._back_up)
        return await self.backups()

    async def write_support_bundle(self, folder: str) -> str:
        """See :class:`TabletServices`."""
        return await asyncio.to_thread(self._bundle, Path(folder))

    def _storage(self) -> StorageFacts:
        folder = self._store.paths.folder
        files = folder / BLOBS_FOLDER
        used = sum(
            p.stat().st_size for p in folder.glob("*") if p.is_file() and p.name != RESERVE_FILE
        )
        blobs = sum(p.stat().st_size for p in files.rglob("*") if p.is_file())
        return StorageFacts(str(folder), used, blobs, free_bytes(folder), photos_that_fit(folder))

    def _components(self) -> tuple[ComponentState, ...]:
        return tuple(
            ComponentState(c.name, str(c.state), c.detail, c.fallback, c.how_to_fix)
            for c in self._examine()
        )

    def _target(self) -> Path | None:
        try:
            data = json.loads((self._store.paths.folder / BACKUP_FILE).read_text(encoding="utf-8"))
            return Path(data["target"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _backups(self) -> BackupState:
        target = self._target()
        if target is None:
            return BackupState()
        try:
            found = [b for b in list_backups(target) if b.device_id == self._store.device_id]
        except (RestoreAssistError, OSError) as error:
            words = error.words if isinstance(error, RestoreAssistError) else str(error)
            return BackupState(str(target), problem=words)
        if not target.is_dir():
            return BackupState(
                str(target), problem=phrase("The folder {target} is not there.", target=target)
            )
        newest = max(found, key=lambda b: b.made_at, default=None)
        if newest is None:
            return BackupState(str(target))
        return BackupState(str(target), len(found), newest.made_at, newest.size_bytes)

    def _choose(self, target: Path) -> None:
        store = self._store.paths.folder.resolve()
        if not target.is_absolute() or not target.is_dir() or not os.access(target, os.W_OK):
            raise InvalidInput(
                "folder",
                phrase("{target} cannot be written", target=target),
                "a folder on another drive",
            )
        if store == target.resolve() or store in target.resolve().parents:
            raise InvalidInput("folder", "it lies in the store itself", "a folder on another drive")
        path = self._store.paths.folder / BACKUP_FILE
        temporary = path.with_suffix(".tmp")
        temporary.write_text(json.dumps({"target": str(target)}), encoding="utf-8")
        os.replace(temporary, path)

    def _back_up(self) -> None:
        target = self._target()
        if target is None:
            raise InvalidInput("folder", "none was chosen", "a folder on another drive")
        make_backup(self._store, target)
        prune_backups(target, BackupPolicy().keep, device_id=self._store.device_id)

    def _bundle(self, folder: Path) -> str:
        if not folder.is_dir() or not os.access(folder, os.W_OK):
            raise InvalidInput(
                "folder", phrase("{folder} cannot be written", folder=folder), "another folder"
            )
        stamp = self._clock.now().strftime("%Y%m%d-%H%M%S")
        path = folder / f"restoreassist-support-{stamp}.zip"
        write_bundle(path, self._store, self._version, self._components())
        return str(path)
