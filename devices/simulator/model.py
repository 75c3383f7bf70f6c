"""How the simulated site behaves: a wall that dries and the air in front of it, the same for a seed."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field
from decimal import Decimal

from app.domain.errors import InvalidInput
from app.domain.measurement import Quantity, Unit

_TENTH = Decimal("0.1")
_LIFTED = Decimal("0.0")


@dataclass(frozen=True, slots=True)
class DryingCurve:
    """Moisture that falls from ``start`` to ``end`` with the given time constant in hours."""

    start: float = 32.0
    end: float = 11.0
    time_constant_h: float = 30.0
    noise: float = 0.15

    def at(self, hours: float) -> float:
        """The moisture after some hours of drying, without noise."""
        return self.end + (self.start - self.end) * math.exp(-hours / self.time_constant_h)


@dataclass(frozen=True, slots=True)
class AirCurve:
    """Air that is dried from ``start_rh_pct`` to ``end_rh_pct`` and swings a little over the day."""

    temperature_c: float = 24.0
    daily_swing_c: float = 1.5
    start_rh_pct: float = 72.0
    end_rh_pct: float = 41.0
    time_constant_h: float = 18.0
    noise: float = 0.1

    def temperature_at(self, hours: float) -> float:
        """Degrees Celsius, without noise."""
        return self.temperature_c + self.daily_swing_c * math.sin(2 * math.pi * hours / 24)

    def rh_at(self, hours: float) -> float:
        """Per cent relative humidity, without noise."""
        fall = math.exp(-hours / self.time_constant_h)
        return self.end_rh_pct + (self.start_rh_pct - self.end_rh_pct) * fall


@dataclass(frozen=True, slots=True)
class SimulatorSettings:
    """The course of a simulation.

    ``hours_per_second`` is how fast drying runs against the clock and ``start_hours`` where it begins.
    With ``lift_every_s`` the pins leave the wall for the last ``lift_for_s`` of every such period.
    """

    seed: int = 1
    interval_s: float = 1.0
    start_hours: float = 0.0
    hours_per_second: float = 0.0
    lift_every_s: float = 0.0
    lift_for_s: float = 2.0
    scale: Unit = Unit.PCT_WME
    drying: DryingCurve = field(default_factory=DryingCurve)
    air: AirCurve = field(default_factory=AirCurve)

    def __post_init__(self) -> None:
        if self.interval_s <= 0:
            raise InvalidInput("interval_s", "must be more than 0 seconds")


Sample = tuple[Quantity, Decimal, Unit]


class SimulatedSite:
    """Gives the values of both meters; equal seeds and times give equal values."""

    def __init__(self, settings: SimulatorSettings) -> None:
        self._settings = settings

    def moisture(self, step: int, elapsed_s: float) -> tuple[Sample, ...]:
        """What the moisture meter shows ``elapsed_s`` after it was switched on."""
        settings = self._settings
        if settings.lift_every_s and (
            elapsed_s % settings.lift_every_s >= settings.lift_every_s - settings.lift_for_s
        ):
            value = _LIFTED
        else:
            hours = self._hours(elapsed_s)
            value = self._noisy(settings.drying.at(hours), settings.drying.noise, step, "moisture")
        return ((Quantity.MATERIAL_MOISTURE, value, settings.scale),)

    def air(self, step: int, elapsed_s: float) -> tuple[Sample, ...]:
        """What the thermo-hygrometer shows ``elapsed_s`` after it was switched on."""
        hours, air = self._hours(elapsed_s), self._settings.air
        temperature = self._noisy(air.temperature_at(hours), air.noise, step, "temperature")
        humidity = self._noisy(air.rh_at(hours), air.noise, step, "humidity")
        return (
            (Quantity.AIR_TEMPERATURE, temperature, Unit.CELSIUS),
            (Quantity.RELATIVE_HUMIDITY, humidity, Unit.PCT_RH),
        )

    def _hours(self, elapsed_s: float) -> float:
        return self._settings.start_hours + elapsed_s * self._settings.hours_per_second

    def _noisy(self, value: float, noise: float, step: int, what: str) -> Decimal:
        draw = random.Random(f"{self._settings.seed}:{what}:{step}")  # noqa: S311 - no secret
        return Decimal(str(value + draw.uniform(-noise, noise))).quantize(_TENTH)
