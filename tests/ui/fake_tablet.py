"""The tablet without a store."""

from __future__ import annotations

from datetime import UTC, datetime

from app.domain.errors import RestoreAssistError
from app.services.store_key import KeyState
from app.services.tablet_views import BackupState, ComponentState, StorageFacts


class FakeKey:
    """``StoreKeyServices`` that counts the codes it made."""

    def __init__(self) -> None:
        self.made = 0

    async def state(self) -> KeyState:
        return KeyState(in_keyring=True, has_code=self.made > 0)

    async def make_recovery_code(self) -> str:
        self.made += 1
        return "7QX2-M4KD-9TZB-0HWE-V5RN-3PCG-8SA1"


class FakeTablet:
    """``TabletServices`` with values of the test."""

    def __init__(self) -> None:
        self.backup = BackupState()
        self.bundles: list[str] = []
        self.fail: RestoreAssistError | None = None

    async def storage(self) -> StorageFacts:
        return StorageFacts("/store", 48_200_000, 912_000_000, 61_400_000_000, 11_800)

    async def components(self) -> tuple[ComponentState, ...]:
        return (
            ComponentState("Store", "ok", "encrypted", "", ""),
            ComponentState(
                "Camera", "missing", "no camera was found", "import of files", "connect one"
            ),
            ComponentState("Ollama", "fallback", "not running", "rules", "start it"),
        )

    async def backups(self) -> BackupState:
        return self.backup

    async def choose_backup_target(self, folder: str) -> BackupState:
        self.backup = BackupState(folder)
        return self.backup

    async def back_up(self) -> BackupState:
        made = datetime(2026, 7, 17, 16, tzinfo=UTC)
        self.backup = BackupState(self.backup.target, 1, made, 960_000_000)
        return self.backup

    async def write_support_bundle(self, folder: str) -> str:
        if self.fail is not None:
            raise self.fail
        self.bundles.append(folder)
        return f"{folder}/bundle.zip"
