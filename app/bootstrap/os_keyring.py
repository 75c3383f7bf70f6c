"""The operating system's keyring, where there is one."""

from __future__ import annotations

import os
import sys
from base64 import b64decode, b64encode

import keyring
import keyring.errors
from keyring.backends import chainer, fail, null

_SERVICE = "RestoreAssist Field"


class OsKeyring:
    """Keeps secrets in the signed-in user's keyring."""

    def get(self, name: str) -> bytes | None:
        """The secret, or ``None`` when there is none under that name."""
        text = keyring.get_password(_SERVICE, name)
        return b64decode(text) if text is not None else None

    def set(self, name: str, secret: bytes) -> None:
        """Keep the secret under the name."""
        keyring.set_password(_SERVICE, name, b64encode(secret).decode())

    def delete(self, name: str) -> None:
        """Forget the secret."""
        try:
            keyring.delete_password(_SERVICE, name)
        except keyring.errors.PasswordDeleteError:
            return


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
