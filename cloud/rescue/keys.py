"""The key pair of a tenant for rescue files.

It follows from the server's secret, so a server that was restored with its key still opens them.
"""

from __future__ import annotations

import base64
from functools import lru_cache
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from cloud.auth.server_key import Purpose, ServerKey


def rescue_private_key(key: ServerKey, tenant_id: UUID) -> X25519PrivateKey:
    """The key that opens the tenant's rescue files."""
    return X25519PrivateKey.from_private_bytes(key.mac(Purpose.RESCUE, tenant_id.bytes))


@lru_cache(maxsize=4096)
def rescue_public_key(key: ServerKey, tenant_id: UUID) -> str:
    """What tablets seal rescue files for, as base64."""
    raw = rescue_private_key(key, tenant_id).public_key().public_bytes_raw()
    return base64.b64encode(raw).decode()
