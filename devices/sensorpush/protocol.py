"""Advertisements of SensorPush HT.w, HTP.xw, TC.x and HT1.

The company id is part of the data. A first byte of page and type, then one little-endian integer that
holds all values in a mixed radix: each value is a count of steps from the low end of its range. An integer
beyond the product of the ranges cannot have been sent. The HT1 sends the raw numbers of its sensor chip.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.measurement import Quantity
from app.domain.phrases import phrase
from devices.broadcast import Broadcast, decode_captured, only_manufacturer_payload
from devices.frames import CapturedEntry, DecodedFrame, DecodedValue, DecodeError
from devices.readings import celsius, frame, hectopascal, humidity, to_hundredth

SERVICE = "ef090000-11d6-42ba-93b8-9dd7ec090ab0"
SERVICE_HT1 = "ef090000-11d6-42ba-93b8-9dd7ec090aa9"
_NAME_HT1 = "s"
_NAMES = ("HTP.xw", "HT.w", "TC.x")
_SHORT_NAME = "TC"
_HT1_TYPE = 1
_PASCALS_PER_HPA = 100


@dataclass(frozen=True, slots=True)
class Scale:
    """One value of a packet: ``count`` steps of ``step`` from ``low``."""

    quantity: Quantity
    low: float
    step: float
    count: int

    def value(self, steps: int) -> DecodedValue:
        """The value in hundredths, rounded in binary as the maker's own numbers are."""
        number = Decimal(str(round(steps * self.step + self.low, 2)))
        if self.quantity is Quantity.AIR_TEMPERATURE:
            return celsius(number)
        if self.quantity is Quantity.RELATIVE_HUMIDITY:
            return humidity(number)
        return hectopascal(number / _PASCALS_PER_HPA)


@dataclass(frozen=True, slots=True)
class Model:
    """A sensor that packs its values: the length of its payload and their scales."""

    name: str
    length: int
    scales: tuple[Scale, ...]


_PERCENT = Scale(Quantity.RELATIVE_HUMIDITY, 0.0, 0.0025, 40_001)
MODELS = {
    64: Model(
        "HTP.xw",
        7,
        (
            Scale(Quantity.AIR_TEMPERATURE, -40.0, 0.0025, 72_001),
            _PERCENT,
            Scale(Quantity.PRESSURE, 30_000.0, 1.0, 95_001),
        ),
    ),
    65: Model("HT.w", 5, (Scale(Quantity.AIR_TEMPERATURE, -40.0, 0.0025, 66_001), _PERCENT)),
    66: Model("TC.x", 4, (Scale(Quantity.AIR_TEMPERATURE, -200.0, 0.0625, 32_001),)),
}
_PAYLOADS = {model.length - 2 for model in MODELS.values()}


def recognises(broadcast: Broadcast) -> bool:
    """Whether an advertisement is of a SensorPush sensor, by name or service."""
    if not broadcast.manufacturer_data:
        return False
    if _is_ht1(broadcast) or any(name in broadcast.name for name in _NAMES):
        return True
    if _SHORT_NAME in broadcast.name.split():
        return True
    first = next(iter(broadcast.manufacturer_data.values()))
    return SERVICE in broadcast.service_uuids and len(first) in _PAYLOADS


def decode(broadcast: Broadcast, _bind_key: bytes | None = None) -> DecodedFrame:
    """The measurements in an advertisement; raises :class:`DecodeError`."""
    payload = only_manufacturer_payload(broadcast)
    return _decode_ht1(payload) if _is_ht1(broadcast) else _decode_packed(payload)


def _is_ht1(broadcast: Broadcast) -> bool:
    return broadcast.name == _NAME_HT1 and SERVICE_HT1 in broadcast.service_uuids


def _decode_packed(payload: bytes) -> DecodedFrame:
    if payload[0] & 0x03:
        raise DecodeError(
            phrase(
                "Page {payload} of a SensorPush packet holds no measurement.",
                payload=payload[0] & 3,
            )
        )
    model = MODELS.get(64 + (payload[0] >> 2))
    if model is None:
        raise DecodeError(
            phrase("The SensorPush type {value} is not known.", value=64 + (payload[0] >> 2))
        )
    if len(payload) != model.length:
        raise DecodeError(
            phrase(
                "A packet of a {model} has {length} bytes; this one has {count}.",
                model=model.name,
                length=model.length,
                count=len(payload),
            )
        )
    rest = int.from_bytes(payload[1:], "little")
    values = []
    for scale in model.scales:
        rest, steps = divmod(rest, scale.count)
        values.append(scale.value(steps))
    if rest:
        raise DecodeError("The packet is damaged: its values are beyond the ranges of the sensor.")
    return frame(values, extras={"model": model.name})


def _decode_ht1(payload: bytes) -> DecodedFrame:
    if len(payload) < 4:
        raise DecodeError(
            phrase("A packet of a HT1 has 4 bytes; this one has {count}.", count=len(payload))
        )
    if (payload[3] & 0x7C) >> 2 != _HT1_TYPE:
        raise DecodeError("The packet is not of a HT1.")
    raw_humidity = payload[0] | (payload[1] & 0x0F) << 8
    raw_temperature = payload[1] >> 4 | payload[2] << 4 | (payload[3] & 0x03) << 12
    percent = Decimal(-6) + Decimal(125) * raw_humidity / 2**12
    temperature = Decimal("-46.85") + Decimal("175.72") * raw_temperature / 2**14
    within = min(max(percent, Decimal(0)), Decimal(100))
    return frame(
        [celsius(to_hundredth(temperature)), humidity(to_hundredth(within))],
        extras={"model": "HT1"},
    )


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured advertisement of a SensorPush sensor; None when it is not one."""
    return decode_captured(entry, recognises, decode)
