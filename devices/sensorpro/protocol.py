"""Advertisements of SensorPro T201 and T301, company id 0xAA55.

Version and device type, the MAC, then big-endian: battery in 0.01 V, temperature in 0.01 °C, humidity in
0.01 % and the battery in percent.
"""

from __future__ import annotations

from app.domain.phrases import phrase
from devices.broadcast import Broadcast, decode_captured
from devices.frames import CapturedEntry, DecodedFrame, DecodeError
from devices.readings import battery, celsius, frame, humidity, hundredths, volt

SENSORPRO = 0xAA55
MODELS = {0x01: "T201", 0x05: "T301"}
_MAC_PREFIX = b"\xa4\xc1"
_LEAST_BYTES = 15


def recognises(broadcast: Broadcast) -> bool:
    """Whether an advertisement begins like one of a SensorPro hygrometer."""
    payload = broadcast.manufacturer_data.get(SENSORPRO, b"")
    return payload[:1] == b"\x01" and payload[1:2] != b"" and payload[2:4] == _MAC_PREFIX


def decode(broadcast: Broadcast, _bind_key: bytes | None = None) -> DecodedFrame:
    """The measurements in an advertisement; raises :class:`DecodeError`."""
    payload = broadcast.manufacturer_data[SENSORPRO]
    if payload[1] not in MODELS:
        raise DecodeError(
            phrase("The SensorPro device type 0x{payload:02X} is not known.", payload=payload[1])
        )
    if len(payload) < _LEAST_BYTES:
        raise DecodeError(
            phrase(
                "A SensorPro packet has at least {limit} bytes; this one has {count}.",
                limit=_LEAST_BYTES,
                count=len(payload),
            )
        )
    return frame(
        [
            celsius(hundredths(int.from_bytes(payload[10:12], "big", signed=True))),
            humidity(hundredths(int.from_bytes(payload[12:14], "big"))),
            battery(payload[14]),
            volt(hundredths(int.from_bytes(payload[8:10], "big"))),
        ],
        extras={"model": MODELS[payload[1]]},
        serial=payload[2:8].hex(":").upper(),
    )


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured advertisement of a SensorPro hygrometer; None when it is not one."""
    return decode_captured(entry, recognises, decode)
