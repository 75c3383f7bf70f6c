"""The facts about a family that are data: make, models, quality level, quantities, ranges, sources."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any

from app.domain.errors import InvalidInput
from app.domain.measurement import ALLOWED_UNITS, Quality, Quantity, Unit
from app.domain.phrases import phrase
from app.ports.meters import DriverLevel, Transport
from devices.quality import PHYSICAL_RANGES, Range, RangeGate


@dataclass(frozen=True, slots=True)
class MeasuredQuantity:
    """A quantity that the family measures, in its unit, within what its instruments can show."""

    quantity: Quantity
    unit: Unit
    range: Range


@dataclass(frozen=True, slots=True)
class Profile:
    """One family's ``profile.toml``."""

    key: str
    title: str
    make: str
    models: tuple[str, ...]
    level: DriverLevel
    transport: Transport
    expected_interval_s: float
    quantities: tuple[MeasuredQuantity, ...]
    sources: tuple[str, ...]

    def range_gate(self) -> RangeGate:
        """A gate with this family's limits."""
        return RangeGate({(each.quantity, each.unit): each.range for each in self.quantities})

    @property
    def standing_quality(self) -> Quality:
        """What every value of the family carries because of how well its decoder is known."""
        unsure = self.level in (DriverLevel.UNOFFICIAL, DriverLevel.UNVERIFIED)
        return Quality.UNVERIFIED_DECODE if unsure else Quality.GOOD


@cache
def load_profile(family: str) -> Profile:
    """Read the profile of a family package below ``devices``; raises :class:`InvalidInput`."""
    text = files("devices").joinpath(family, "profile.toml").read_text(encoding="utf-8")
    return parse_profile(text)


def parse_profile(text: str) -> Profile:
    """A profile from TOML; raises :class:`InvalidInput` naming what is missing or wrong."""
    try:
        table = tomllib.loads(text)
        profile = Profile(
            key=table["key"],
            title=table["title"],
            make=table["make"],
            models=tuple(table["models"]),
            level=DriverLevel(table["level"]),
            transport=Transport(table["transport"]),
            expected_interval_s=float(table["expected_interval_s"]),
            quantities=tuple(_quantity(each) for each in table["quantities"]),
            sources=tuple(table["sources"]),
        )
    except KeyError as error:
        raise InvalidInput(
            "profile", phrase("the field {error} is missing", error=error)
        ) from error
    except (TypeError, ValueError) as error:
        raise InvalidInput("profile", str(error)) from error
    if not profile.models or not profile.quantities or not profile.sources:
        raise InvalidInput("profile", "models, quantities and sources must not be empty")
    if profile.expected_interval_s <= 0:
        raise InvalidInput("expected_interval_s", "must be more than 0 seconds")
    return profile


def _quantity(table: Mapping[str, Any]) -> MeasuredQuantity:
    quantity, unit = Quantity(table["quantity"]), Unit(table["unit"])
    if unit not in ALLOWED_UNITS[quantity]:
        raise InvalidInput(
            "unit", phrase("{quantity} cannot be given in {unit}", quantity=quantity, unit=unit)
        )
    low, high = PHYSICAL_RANGES[quantity, unit]
    given = Decimal(str(table["low"])), Decimal(str(table["high"]))
    if not low <= given[0] < given[1] <= high:
        raise InvalidInput(
            "range",
            phrase(
                "{quantity} from {given} to {given_2} is not possible",
                quantity=quantity,
                given=given[0],
                given_2=given[1],
            ),
        )
    return MeasuredQuantity(quantity, unit, given)
