"""Advertisements of ThermoBeacon hygrometers: the company id is the device type.

A packet of eighteen bytes behind the id is a measurement: MAC, battery in mV, temperature and humidity in
sixteenths, little-endian. One of twenty bytes tells the extremes so far and is not a measurement.
"""

from __future__ import annotations

import itertools
from decimal import Decimal

from app.domain.phrases import phrase
from devices.broadcast import Broadcast, decode_captured
from devices.frames import CapturedEntry, DecodedFrame, DecodeError, uuid_of
from devices.readings import celsius, frame, humidity, to_hundredth, volt

SERVICE = uuid_of(0xFFF0)
MODELS = {
    0x10: "16",
    0x11: "17",
    0x14: "20",
    0x15: "21",
    0x18: "24",
    0x1B: "27",
    0x30: "48",
}
_MEASUREMENT, _EXTREMES = 18, 20
_HIGHEST = 100
# (millivolts, percent) with straight lines between, as thermobeacon-ble has them.
_BATTERY_CURVE = ((2450, 20), (2500, 40), (2600, 60), (3000, 100))


def recognises(broadcast: Broadcast) -> bool:
    """Whether an advertisement is of a ThermoBeacon: its service, and a device type as company id."""
    if SERVICE not in broadcast.service_uuids:
        return False
    return any(
        company in MODELS and len(data) in (_MEASUREMENT, _EXTREMES)
        for company, data in broadcast.manufacturer_data.items()
    )


def decode(broadcast: Broadcast, _bind_key: bytes | None = None) -> DecodedFrame:
    """The measurements in an advertisement; raises :class:`DecodeError`."""
    for company, payload in broadcast.manufacturer_data.items():
        if company in MODELS and len(payload) == _MEASUREMENT:
            return _decode(MODELS[company], payload)
    raise DecodeError("The packet tells extremes so far, not a measurement.")


def _decode(model: str, payload: bytes) -> DecodedFrame:
    millivolts = int.from_bytes(payload[8:10], "little")
    temperature = Decimal(int.from_bytes(payload[10:12], "little", signed=True)) / 16
    percent = Decimal(int.from_bytes(payload[12:14], "little")) / 16
    if temperature > _HIGHEST or percent > _HIGHEST:
        raise DecodeError("The packet is damaged: no ThermoBeacon measures such values.")
    return frame(
        [
            celsius(to_hundredth(temperature)),
            humidity(to_hundredth(percent)),
            volt(Decimal(millivolts).scaleb(-3)),
        ],
        extras={"model": model, "battery_pct": _battery_pct(millivolts)},
        notes=[phrase("The battery percentage is estimated from its voltage.")],
    )


def _battery_pct(millivolts: int) -> int:
    if millivolts < _BATTERY_CURVE[0][0]:
        return 0
    for (low, low_pct), (high, high_pct) in itertools.pairwise(_BATTERY_CURVE):
        if millivolts < high:
            return round(
                low_pct + Decimal((millivolts - low) * (high_pct - low_pct)) / (high - low)
            )
    return 100


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured advertisement of a ThermoBeacon; None when it is not one."""
    return decode_captured(entry, recognises, decode)
