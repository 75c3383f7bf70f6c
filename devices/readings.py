"""Short forms for the values of a frame, as decoders of hygrometers write them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import ROUND_HALF_EVEN, Decimal

from app.domain.measurement import Quality, Quantity, Unit
from app.domain.phrases import phrase, plain
from devices.frames import DecodedFrame, DecodedValue

_HUNDREDTH = Decimal("0.01")


def reading(quantity: Quantity, value: Decimal | None, unit: Unit) -> DecodedValue:
    """A value; None means that the instrument has none and is a ``SENSOR_FAULT``."""
    quality = Quality.SENSOR_FAULT if value is None else Quality.GOOD
    return DecodedValue(quantity, value, unit, quality)


def celsius(value: Decimal | None) -> DecodedValue:
    """An air temperature in °C."""
    return reading(Quantity.AIR_TEMPERATURE, value, Unit.CELSIUS)


def humidity(value: Decimal | None) -> DecodedValue:
    """A relative humidity in %RH."""
    return reading(Quantity.RELATIVE_HUMIDITY, value, Unit.PCT_RH)


def battery(percent: int) -> DecodedValue:
    """How full the battery is."""
    return reading(Quantity.BATTERY, Decimal(percent), Unit.PCT)


def hectopascal(value: Decimal | None) -> DecodedValue:
    """A pressure in hPa."""
    return reading(Quantity.PRESSURE, value, Unit.HPA)


def volt(value: Decimal | None) -> DecodedValue:
    """A voltage, of the battery unless a family says otherwise."""
    return reading(Quantity.VOLTAGE, value, Unit.VOLT)


def tenths(integer: int) -> Decimal:
    """An integer of 0.1."""
    return Decimal(integer).scaleb(-1)


def hundredths(integer: int) -> Decimal:
    """An integer of 0.01."""
    return Decimal(integer).scaleb(-2)


def to_hundredth(value: Decimal) -> Decimal:
    """Rounded to 0.01, halves to the even digit."""
    return value.quantize(_HUNDREDTH, ROUND_HALF_EVEN)


def frame(
    values: Iterable[DecodedValue],
    *,
    extras: Mapping[str, Decimal | int | str] | None = None,
    notes: Iterable[str] = (),
    sequence: int | None = None,
    counter: int | None = None,
    part: str = "",
    keep: bool = False,
    serial: str | None = None,
) -> DecodedFrame:
    """A whole frame; sensor faults among the values are told in words as well."""
    kept = tuple(values)
    faults = [
        phrase("Sensor fault: the meter gives no {quantity}.", quantity=plain(each.quantity))
        for each in kept
        if each.value is None
    ]
    return DecodedFrame(
        kept,
        serial=serial,
        sequence=sequence,
        counter=counter,
        part=part,
        keep=keep,
        notes=(*faults, *notes),
        extras=extras or {},
    )
