"""The building: what bears on drying, on power and on hazards."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import (
    Amperes,
    Count,
    Latitude,
    Longitude,
    Name,
    RoomId,
    Volts,
    Year,
)
from app.domain.records.values import Fact, YesNoUnknown


class BuildingUse(StrEnum):
    """What the building is used for."""

    HOME = "home"
    APARTMENTS = "apartments"
    OFFICE = "office"
    RETAIL = "retail"
    WAREHOUSE = "warehouse"
    SCHOOL = "school"
    DAY_CARE = "day_care"
    HEALTH_CARE = "health_care"
    CARE_HOME = "care_home"
    OTHER = "other"


class BuildOutDensity(StrEnum):
    """How divided the space is, an input of detailed dehumidifier sizing."""

    VERY_OPEN = "very_open"
    FAIRLY_OPEN = "fairly_open"
    AVERAGE = "average"
    DENSE = "dense"
    UNKNOWN = "unknown"


class EnvelopeTightness(StrEnum):
    """How much outside air gets in."""

    LOOSE = "loose"
    AVERAGE = "average"
    TIGHT = "tight"
    UNKNOWN = "unknown"


class HvacState(StrEnum):
    """What the building's air handling does."""

    OFF = "off"
    ISOLATED = "isolated"
    RUNNING = "running"
    NONE = "none"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Property:
    """The building that was damaged."""

    id: UUID
    job_id: UUID
    use: BuildingUse
    year_built: Year | None = None
    """``None``: unknown; old-building hazards must then be assumed."""
    construction: str = ""
    storeys: Count = 1
    occupied: YesNoUnknown = YesNoUnknown.UNKNOWN
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    elevation_basis: str = ""
    """How the elevation was found: map, instrument, typed."""
    build_out: BuildOutDensity = BuildOutDensity.UNKNOWN
    envelope: EnvelopeTightness = EnvelopeTightness.UNKNOWN
    hvac: str = ""
    hvac_supports_drying: YesNoUnknown = YesNoUnknown.UNKNOWN
    prevailing_weather: str = ""
    below_grade: tuple[str, ...] = ()
    """Basement, crawlspace, attic: unfinished spaces that must be inspected."""
    known_hazards: tuple[str, ...] = ()
    earlier_losses: str = ""
    painted_interior: YesNoUnknown = YesNoUnknown.UNKNOWN


@dataclass(frozen=True, slots=True)
class Circuit:
    """An electrical circuit that equipment may be plugged into."""

    id: UUID
    job_id: UUID
    label: Name
    breaker_a: Amperes
    voltage_v: Volts
    outlets: tuple[str, ...] = ()
    shared_load_a: Amperes | None = None
    """What the building itself draws from it."""
    room_id: RoomId | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class HvacCheck:
    """What was found at the air handling at one time."""

    id: UUID
    job_id: UUID
    state: HvacState
    contaminated: YesNoUnknown
    returns_inspected: bool
    specialist_needed: YesNoUnknown
    checked_by: Name
    checked_at: datetime
    note: str = ""
    findings: tuple[Fact, ...] = ()
    supersedes: UUID | None = None
