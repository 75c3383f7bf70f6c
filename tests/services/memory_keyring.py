"""A keyring in memory, which can be locked."""

from __future__ import annotations

from app.domain.errors import StoreError


class MemoryKeyring:
    """Keeps secrets for a test; a locked one answers as the operating system's does."""

    def __init__(self) -> None:
        self.secrets: dict[str, bytes] = {}
        self.locked = False

    def get(self, name: str) -> bytes | None:
        self._require_unlocked()
        return self.secrets.get(name)

    def set(self, name: str, secret: bytes) -> None:
        self._require_unlocked()
        self.secrets[name] = secret

    def delete(self, name: str) -> None:
        self._require_unlocked()
        self.secrets.pop(name, None)

    def _require_unlocked(self) -> None:
        if self.locked:
            raise StoreError("The keyring of this machine does not answer.")
