"""The Environmental Sensing Service: temperature, humidity and dew point characteristics.

Values are little-endian; temperature is sint16 of 0.01 °C, humidity uint16 of 0.01 %, dew point sint8 of
1 °C. Some firmware broadcasts service data of its own layout under the same UUID 0x181A: that is not
decoded here.
"""

from __future__ import annotations

from decimal import Decimal

from app.domain.measurement import Quality, Quantity, Unit
from app.domain.phrases import phrase, plain
from devices.frames import (
    CapturedEntry,
    DecodedFrame,
    DecodedValue,
    DecodeError,
    RawFrame,
    uuid_of,
)

SERVICE = uuid_of(0x181A)
DEVICE_INFORMATION = uuid_of(0x180A)
SERIAL_NUMBER = uuid_of(0x2A25)
TEMPERATURE = "2a6e"
HUMIDITY = "2a6f"
DEW_POINT = "2a7b"
CHARACTERISTICS = {
    uuid_of(int(channel, 16)): channel for channel in (TEMPERATURE, HUMIDITY, DEW_POINT)
}

_HUNDREDTH = Decimal("0.01")
_UNKNOWN_TEMPERATURES = frozenset({-0x8000, 0x7FFF})
_UNKNOWN_HUMIDITY = 0xFFFF
_LOWEST_TEMPERATURE = -27315


def decode_characteristic(channel: str, data: bytes) -> DecodedFrame:
    """The value of one characteristic, named by its sixteen-bit UUID in lower-case hex.

    Raises :class:`DecodeError`. The standard's "value is not known" is None with ``SENSOR_FAULT``;
    for temperature both 0x8000 and the 0x7FFF of some firmware mean it.
    """
    if channel == TEMPERATURE:
        raw = _integer(data, 2, signed=True)
        known = raw not in _UNKNOWN_TEMPERATURES
        if known and raw < _LOWEST_TEMPERATURE:
            raise DecodeError("The temperature is below absolute zero.")
        value = raw * _HUNDREDTH if known else None
        return _frame(Quantity.AIR_TEMPERATURE, value, Unit.CELSIUS)
    if channel == HUMIDITY:
        raw = _integer(data, 2, signed=False)
        value = raw * _HUNDREDTH if raw != _UNKNOWN_HUMIDITY else None
        return _frame(Quantity.RELATIVE_HUMIDITY, value, Unit.PCT_RH)
    if channel == DEW_POINT:
        return _frame(Quantity.DEW_POINT, Decimal(_integer(data, 1, signed=True)), Unit.CELSIUS)
    raise DecodeError(
        phrase(
            "The characteristic {channel} is not one of the Environmental Sensing Service.",
            channel=repr(channel),
        )
    )


def decode_serial_number(data: bytes) -> str | None:
    """The serial number string of the Device Information Service; None when it is empty or no text."""
    try:
        text = bytes(data).decode("utf-8").strip("\x00 ")
    except UnicodeDecodeError:
        return None
    return text if text.isprintable() and 0 < len(text) <= 64 else None


def _frame(quantity: Quantity, value: Decimal | None, unit: Unit) -> DecodedFrame:
    if value is not None:
        return DecodedFrame((DecodedValue(quantity, value, unit),))
    note = phrase("Sensor fault: the meter gives no {quantity}.", quantity=plain(quantity))
    return DecodedFrame((DecodedValue(quantity, None, unit, Quality.SENSOR_FAULT),), notes=(note,))


def _integer(data: bytes, length: int, *, signed: bool) -> int:
    if len(data) != length:
        raise DecodeError(
            phrase(
                "The value has {count} bytes; {length} are expected.",
                count=len(data),
                length=length,
            )
        )
    return int.from_bytes(data, "little", signed=signed)


def decode_frame(frame: RawFrame) -> DecodedFrame:
    """The pipeline's decoder for this family."""
    return decode_characteristic(frame.channel, frame.data)


def decode_entry(entry: CapturedEntry) -> DecodedFrame | None:
    """Decode a captured characteristic value of this service; None when it is not ours."""
    if not entry.kind.startswith("ble_gatt"):
        return None
    channel = CHARACTERISTICS.get(entry.characteristic, entry.characteristic)
    if channel not in CHARACTERISTICS.values():
        return None
    return decode_characteristic(channel, entry.data)
