"""What renews this tablet's session: kept in the operating system's keyring, where there is one.

Only where there is none, or it does not answer, it lies in the encrypted store; it moves to the keyring the next time
that it is renewed. It is of no use without the device's own key, which signs for it.
"""

from __future__ import annotations

import logging

from app.domain.errors import StoreError
from app.storage.store import Store

META_KEY = "sync_refresh_token"
IN_KEYRING = "in the keyring"
_PLACE_KEY = "sync_refresh_token_place"
_log = logging.getLogger(__name__)


class RefreshSecret:
    """The refresh token of one store's account; every call touches the disk or the keyring."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._name = f"{store.device_id}-refresh-token"

    def read(self) -> str:
        """The token, empty when there is none; raises ``StoreError`` when the keyring that has it does not answer."""
        in_store = self._store.get_meta(META_KEY) or ""
        if in_store or self._store.get_meta(_PLACE_KEY) != IN_KEYRING:
            return in_store
        if self._store.keyring is None:
            raise StoreError(
                "What renews the session is in the keyring of this machine, which is not available here. "
                "Sync from the desktop of the user who signed in, or sign in again."
            )
        return (self._store.keyring.get(self._name) or b"").decode()

    def keep(self, token: str) -> None:
        """Keep another token in place of the present one."""
        if token and self._is_in_keyring(token):
            self._note("", IN_KEYRING)
        else:
            self._note(token, "")

    def forget(self) -> None:
        """Forget it in both places."""
        self._note("", "")
        self.forget_in_keyring()

    def forget_in_keyring(self) -> None:
        """Forget it there; a keyring that does not answer keeps what no longer renews anything."""
        if self._store.keyring is not None:
            try:
                self._store.keyring.delete(self._name)
            except StoreError as error:
                _log.warning("the refresh token stays in the keyring: %s", error)

    def _is_in_keyring(self, token: str) -> bool:
        keyring = self._store.keyring
        if keyring is None:
            return False
        try:
            keyring.set(self._name, token.encode())
            return keyring.get(self._name) == token.encode()
        except StoreError as error:
            _log.warning("the refresh token is kept in the store: %s", error)
            return False

    def _note(self, token: str, place: str) -> None:
        for key, value in ((META_KEY, token), (_PLACE_KEY, place)):
            if (self._store.get_meta(key) or "") != value:
                self._store.set_meta(key, value)
