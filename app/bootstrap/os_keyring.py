"""The operating system's keyring, where there is one."""

from __future__ import annotations

import os
import sys
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import keyring
import keyring.errors
from keyring.backends import chainer, fail, null

from app.domain.errors import StoreError

_SERVICE = "RestoreAssist Field"


class OsKeyring:
    """Keeps secrets in the signed-in user's keyring; raises ``StoreError`` when it is locked or does not answer."""

    def get(self, name: str) -> bytes | None:
        """The secret, or ``None`` when there is none under that name."""
        with _in_words():
            text = keyring.get_password(_SERVICE, name)
            return b64decode(text, validate=True) if text is not None else None

    def set(self, name: str, secret: bytes) -> None:
        """Keep the secret under the name."""
        with _in_words():
            keyring.set_password(_SERVICE, name, b64encode(secret).decode())

    def delete(self, name: str) -> None:
        """Forget the secret."""
        with _in_words(), suppress(keyring.errors.PasswordDeleteError):
            keyring.delete_password(_SERVICE, name)


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except (keyring.errors.KeyringError, ValueError) as error:
        raise StoreError(
            f"The keyring of this machine does not answer: {str(error) or type(error).__name__}. "
            "Unlock it and try again."
        ) from error


def find_keyring() -> OsKeyring | None:
    """The keyring of this machine, ``None`` where there is none or nobody could unlock it (no desktop)."""
    if sys.platform.startswith("linux") and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return None
    backend = keyring.get_keyring()
    if isinstance(backend, fail.Keyring | null.Keyring):
        return None
    if isinstance(backend, chainer.ChainerBackend) and not list(backend.backends):
        return None
    return OsKeyring()


def keyring_name() -> str:
    """What the operating system calls its keyring, for people."""
    backend = keyring.get_keyring()
    return f"{type(backend).__module__}.{type(backend).__name__}"
