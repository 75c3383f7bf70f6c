"""What a device signs to renew its session, the same on both sides.

The refresh token alone is worth nothing: each use carries an Ed25519 signature by the key in the device's keystore.
"""

from __future__ import annotations

CLOCK_TOLERANCE_MS = 300_000
"""How far a request's time may lie from the server's; a device whose clock is wrong signs anew."""


def signed_bytes(refresh_token: str, device_id: str, at_ms: int) -> bytes:
    """The bytes to sign; no field can run into the next one, none of them holds a line break."""
    return f"restoreassist refresh 1\n{device_id}\n{at_ms}\n{refresh_token}".encode()
