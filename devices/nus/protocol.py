"""Lines over the Nordic UART service: a byte stream in notifications, cut into lines."""

from __future__ import annotations

from devices.frames import CapturedEntry, DecodedFrame
from devices.line.protocol import decode_line

SERVICE = "6e400001-b5a3-f393-e0a9-e50e24dcca9e"
RECEIVE = "6e400002-b5a3-f393-e0a9-e50e24dcca9e"
TRANSMIT = "6e400003-b5a3-f393-e0a9-e50e24dcca9e"
CHANNEL = "line"


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured line of a Nordic UART meter that names its values; None for all others."""
    if not entry.kind.startswith("ble_gatt") or entry.characteristic != TRANSMIT:
        return None
    text = entry.text or entry.data.decode("latin-1")
    return decode_line(text.strip("\r\n"))
