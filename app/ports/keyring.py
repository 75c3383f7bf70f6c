"""Where the operating system keeps secrets."""

from __future__ import annotations

from typing import Protocol


class Keyring(Protocol):
    """Keeps small secrets for the signed-in user."""

    def get(self, name: str) -> bytes | None:
        """The secret, or ``None`` when there is none under that name."""
        ...

    def set(self, name: str, secret: bytes) -> None:
        """Keep the secret under the name, replacing what was there."""
        ...

    def delete(self, name: str) -> None:
        """Forget the secret; no error when there is none."""
        ...
