"""Gates between a decoded value and a reading: range, repetition and the moment of a pin reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from statistics import median_low

from app.domain.measurement import Measurement, Quality, Quantity, Unit

Range = tuple[Decimal, Decimal]
_NS = 1_000_000_000


def _range(low: str, high: str) -> Range:
    return Decimal(low), Decimal(high)


PHYSICAL_RANGES: Mapping[tuple[Quantity, Unit], Range] = {
    (Quantity.AIR_TEMPERATURE, Unit.CELSIUS): _range("-60", "120"),
    (Quantity.AIR_TEMPERATURE, Unit.FAHRENHEIT): _range("-76", "248"),
    (Quantity.SURFACE_TEMPERATURE, Unit.CELSIUS): _range("-60", "400"),
    (Quantity.SURFACE_TEMPERATURE, Unit.FAHRENHEIT): _range("-76", "752"),
    (Quantity.DEW_POINT, Unit.CELSIUS): _range("-100", "100"),
    (Quantity.DEW_POINT, Unit.FAHRENHEIT): _range("-148", "212"),
    (Quantity.RELATIVE_HUMIDITY, Unit.PCT_RH): _range("0", "102"),
    (Quantity.MATERIAL_MOISTURE, Unit.PCT_MC): _range("4", "100"),
    (Quantity.MATERIAL_MOISTURE, Unit.PCT_WME): _range("4", "100"),
    (Quantity.MATERIAL_MOISTURE, Unit.PCT_GYPSUM): _range("0", "50"),
    (Quantity.MATERIAL_MOISTURE, Unit.REL_100): _range("0", "100"),
    (Quantity.MATERIAL_MOISTURE, Unit.REL_200): _range("0", "200"),
    (Quantity.MATERIAL_MOISTURE, Unit.REL_300): _range("0", "300"),
    (Quantity.MATERIAL_MOISTURE, Unit.REL_1000): _range("0", "1000"),
    (Quantity.PRESSURE, Unit.HPA): _range("300", "1200"),
    (Quantity.BATTERY, Unit.PCT): _range("0", "100"),
    (Quantity.VOLTAGE, Unit.VOLT): _range("0", "60"),
}


@dataclass(frozen=True, slots=True)
class RangeGate:
    """Marks what cannot be true; ``narrower`` holds the limits of one family's instruments."""

    narrower: Mapping[tuple[Quantity, Unit], Range] = field(default_factory=dict)

    def quality(self, quantity: Quantity, unit: Unit, value: Decimal) -> Quality:
        """``OUT_OF_RANGE`` or ``GOOD``."""
        key = (quantity, unit)
        low, high = self.narrower.get(key) or PHYSICAL_RANGES[key]
        return Quality.GOOD if low <= value <= high else Quality.OUT_OF_RANGE


class Deduplicator:
    """Lets each measurement through once, and an unchanged one again as a heart-beat.

    With a sequence, equal numbers and those up to ``behind`` older are repeats (eight bits, wrapping),
    which also stops short replays; a repeat passes again after ``sequence_heartbeat_s``. Without one,
    an unchanged value in unchanged bytes is a repeat until ``heartbeat_s`` have passed.
    """

    def __init__(
        self, heartbeat_s: float = 30.0, sequence_heartbeat_s: float = 30.0, behind: int = 8
    ) -> None:
        self._heartbeat_ns = int(heartbeat_s * _NS)
        self._sequence_heartbeat_ns = int(sequence_heartbeat_s * _NS)
        self._behind = behind
        self._last: dict[tuple[str, Quantity], Measurement] = {}

    def accept(self, measurement: Measurement) -> bool:
        """Whether this is news; remembers it when it is."""
        key = (measurement.device_id, measurement.quantity)
        last = self._last.get(key)
        if last is not None and self._repeats(last, measurement):
            return False
        self._last[key] = measurement
        return True

    def _repeats(self, last: Measurement, new: Measurement) -> bool:
        age_ns = new.monotonic_ns - last.monotonic_ns
        if new.sequence is not None and last.sequence is not None:
            ahead = (new.sequence - last.sequence) & 0xFF
            return age_ns < self._sequence_heartbeat_ns and (
                ahead == 0 or ahead >= 256 - self._behind
            )
        return age_ns < self._heartbeat_ns and (new.value, new.raw) == (last.value, last.raw)


@dataclass(slots=True)
class HoldTrigger:
    """Turns a live stream of one quantity of one meter into *the* reading.

    Fires on the meter's own hold flag, or when values stayed within ``tolerance`` for ``stable_s``
    (at least ``min_count`` of them) with the measurement that showed their median, so that value, time
    and bytes belong together, marked ``HELD``. Fires once; a value below
    ``floor`` (the pins left the material) or the end of the meter's hold arms it again. A meter that
    ever used its hold flag is not judged by stability any more. ``floor`` None suits air: such a
    trigger fires once in its life. Only the stamps of the measurements count, no clock.
    """

    tolerance: Decimal = Decimal("0.5")
    stable_s: float = 1.5
    floor: Decimal | None = Decimal("5")
    min_count: int = 3
    _recent: list[Measurement] = field(default_factory=list)
    _armed: bool = True
    _has_hold: bool = False

    def feed(self, measurement: Measurement) -> Measurement | None:
        """The reading, when this measurement completes it."""
        if Quality.HELD in measurement.quality:
            self._has_hold = True
            return self._fire(measurement)
        lifted = self.floor is not None and measurement.value < self.floor
        if lifted or self._has_hold:
            self._armed = True
        if lifted or self._has_hold or _useless(measurement):
            self._recent.clear()
            return None
        self._recent.append(measurement)
        return self._fire_when_stable(measurement)

    def _fire_when_stable(self, newest: Measurement) -> Measurement | None:
        stable_ns = int(self.stable_s * _NS)
        while (
            len(self._recent) > self.min_count
            and newest.monotonic_ns - self._recent[1].monotonic_ns >= stable_ns
        ):
            self._recent.pop(0)
        values = [each.value for each in self._recent]
        long_enough = newest.monotonic_ns - self._recent[0].monotonic_ns >= stable_ns
        if (
            not long_enough
            or len(values) < self.min_count
            or max(values) - min(values) > self.tolerance
        ):
            return None
        middle = median_low(values)
        chosen = next(each for each in reversed(self._recent) if each.value == middle)
        return self._fire(replace(chosen, quality=chosen.quality | Quality.HELD))

    def _fire(self, measurement: Measurement) -> Measurement | None:
        if not self._armed:
            return None
        self._armed = False
        self._recent.clear()
        return measurement


def _useless(measurement: Measurement) -> bool:
    doubt = Quality.SENSOR_FAULT | Quality.OUT_OF_RANGE | Quality.STALE
    return bool(measurement.quality & doubt)
