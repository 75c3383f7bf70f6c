"""What an instrument said: quantities, units, scales and quality, never converted on the way in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import Flag, StrEnum, auto

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase


class Quantity(StrEnum):
    """What was measured."""

    AIR_TEMPERATURE = "air_temperature"
    RELATIVE_HUMIDITY = "relative_humidity"
    DEW_POINT = "dew_point"
    SURFACE_TEMPERATURE = "surface_temperature"
    MATERIAL_MOISTURE = "material_moisture"
    PRESSURE = "pressure"
    BATTERY = "battery"
    VOLTAGE = "voltage"


class Unit(StrEnum):
    """The unit printed by the instrument; moisture scales are units of their own."""

    CELSIUS = "°C"
    FAHRENHEIT = "°F"
    PCT_RH = "%RH"
    PCT = "%"
    PCT_MC = "%MC"
    PCT_WME = "%WME"
    PCT_GYPSUM = "%gypsum"
    REL_100 = "REL 0-100"
    REL_200 = "REL 0-200"
    REL_300 = "REL 0-300"
    REL_1000 = "REL 0-1000"
    HPA = "hPa"
    VOLT = "V"


_TEMPERATURES = frozenset({Unit.CELSIUS, Unit.FAHRENHEIT})
MOISTURE_SCALES = frozenset(
    {
        Unit.PCT_MC,
        Unit.PCT_WME,
        Unit.PCT_GYPSUM,
        Unit.REL_100,
        Unit.REL_200,
        Unit.REL_300,
        Unit.REL_1000,
    }
)
ALLOWED_UNITS: dict[Quantity, frozenset[Unit]] = {
    Quantity.AIR_TEMPERATURE: _TEMPERATURES,
    Quantity.SURFACE_TEMPERATURE: _TEMPERATURES,
    Quantity.DEW_POINT: _TEMPERATURES,
    Quantity.RELATIVE_HUMIDITY: frozenset({Unit.PCT_RH}),
    Quantity.MATERIAL_MOISTURE: MOISTURE_SCALES,
    Quantity.PRESSURE: frozenset({Unit.HPA}),
    Quantity.BATTERY: frozenset({Unit.PCT}),
    Quantity.VOLTAGE: frozenset({Unit.VOLT}),
}


class Quality(Flag):
    """What is doubtful about a value; no flag set means nothing is known against it."""

    GOOD = 0
    STALE = auto()
    OUT_OF_RANGE = auto()
    SENSOR_FAULT = auto()
    SIMULATED = auto()
    MANUAL = auto()
    UNVERIFIED_DECODE = auto()
    CAL_EXPIRED = auto()
    CLOCK_UNSURE = auto()
    HELD = auto()

    @property
    def names(self) -> tuple[str, ...]:
        """The set flags by name, for storing and showing."""
        return tuple(flag.name for flag in Quality if flag in self and flag.name)

    @classmethod
    def from_names(cls, names: tuple[str, ...] | list[str]) -> Quality:
        """The inverse of :attr:`names`."""
        quality = cls.GOOD
        for name in names:
            quality |= cls[name]
        return quality


@dataclass(frozen=True, slots=True)
class Measurement:
    """One value as one instrument gave it, with the bytes that carried it."""

    quantity: Quantity
    value: Decimal
    unit: Unit
    device_id: str
    driver: str
    at: datetime
    monotonic_ns: int
    serial: str | None = None
    raw: bytes = b""
    quality: Quality = Quality.GOOD
    sequence: int | None = None

    def __post_init__(self) -> None:
        if self.unit not in ALLOWED_UNITS[self.quantity]:
            allowed = ", ".join(sorted(ALLOWED_UNITS[self.quantity]))
            raise InvalidInput(
                "unit",
                phrase(
                    "{quantity} cannot be given in {unit}", quantity=self.quantity, unit=self.unit
                ),
                allowed,
            )
        if self.at.tzinfo is None:
            raise InvalidInput("at", "the time has no zone", "an aware UTC time")
        if not self.value.is_finite():
            raise InvalidInput(
                "value", phrase("{value} is not a number", value=self.value), "a finite number"
            )

    @property
    def instrument_serial(self) -> str:
        """What the meter's instrument on a job is known by."""
        return self.serial or self.device_id
