"""On which network what is sent."""

from __future__ import annotations

from app.ports.network import NetworkKind
from app.ports.sync_store import EVERY_PURPOSE, BlobPurpose
from app.services.sync_views import NetworkPolicy
from app.storage.store import Store

_KEY = "sync_network_policy"
_SMALL = frozenset({BlobPurpose.THUMBNAIL, BlobPurpose.DOCUMENT})


class FixedNetwork:
    """A network that is always of one kind, for programs that do not watch it."""

    def __init__(self, kind: NetworkKind) -> None:
        self._kind = kind

    def kind(self) -> NetworkKind:
        """Its kind."""
        return self._kind


def load_policy(store: Store) -> NetworkPolicy:
    """The chosen policy; originals wait for an unmetered network until another one is chosen."""
    kept = store.get_meta(_KEY)
    return NetworkPolicy(kept) if kept in set(NetworkPolicy) else NetworkPolicy.UNMETERED


def save_policy(store: Store, policy: NetworkPolicy) -> None:
    """Keep the chosen policy."""
    store.set_meta(_KEY, policy.value)


def purposes_now(
    policy: NetworkPolicy, kind: NetworkKind, *, server_is_here: bool
) -> frozenset[BlobPurpose]:
    """Which files may be sent; urgent ones are sent in any case. A server on this machine costs nothing."""
    if policy is NetworkPolicy.MANUAL:
        return frozenset()
    if policy is NetworkPolicy.ANY or server_is_here or kind is NetworkKind.UNMETERED:
        return EVERY_PURPOSE
    return _SMALL
