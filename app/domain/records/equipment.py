"""Drying equipment: the machines, where and how long they stood, and why so many."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import (
    Amperes,
    AssetId,
    ChamberId,
    CircuitId,
    Count,
    CubicMetresPerHour,
    Hours,
    LitresPerDay,
    LogHours,
    Name,
    PhotoId,
    PlacementId,
    PlanMetres,
    RoomId,
    VisitId,
    Volts,
)
from app.domain.records.values import Fact, Typed


class EquipmentKind(StrEnum):
    """What a machine does."""

    AIR_MOVER_CENTRIFUGAL = "air_mover_centrifugal"
    AIR_MOVER_AXIAL = "air_mover_axial"
    DEHU_CONVENTIONAL = "dehu_conventional"
    DEHU_LGR = "dehu_lgr"
    DEHU_DESICCANT = "dehu_desiccant"
    AIR_SCRUBBER = "air_scrubber"
    NEGATIVE_AIR = "negative_air"
    HEATER = "heater"
    INJECTOR = "injector"
    FLOOR_MAT = "floor_mat"
    HYDROXYL = "hydroxyl"
    OZONE = "ozone"
    OTHER = "other"


class RatingBasis(StrEnum):
    """The test conditions behind a rated capacity; capacities of different bases are not comparable."""

    AHAM = "aham_80f_60rh"
    SATURATION = "saturation_90f_90rh"
    METRIC_30_80 = "30c_80rh"
    UNKNOWN = "unknown"


class SizingKind(StrEnum):
    """What was sized."""

    DEHUMIDIFICATION = "dehumidification"
    AIR_MOVERS = "air_movers"
    AIR_FILTRATION = "air_filtration"
    POWER = "power"


@dataclass(frozen=True, slots=True)
class EquipmentAsset:
    """A machine of the company, with its rating."""

    id: UUID
    job_id: UUID
    tag: Name
    kind: EquipmentKind
    make: str = ""
    model: str = ""
    serial: str = ""
    capacity_l_per_day: LitresPerDay | None = None
    rating_basis: RatingBasis = RatingBasis.UNKNOWN
    airflow_m3_per_h: CubicMetresPerHour | None = None
    current_a: Amperes | None = None
    voltage_v: Volts | None = None
    filter: str = ""
    hepa: bool = False
    typed: tuple[Fact, ...] = ()
    """The rating as it is printed on the machine."""


@dataclass(frozen=True, slots=True)
class Placement:
    """A machine at a place for a time."""

    id: UUID
    job_id: UUID
    asset_id: AssetId
    room_id: RoomId
    placed_at: datetime
    placed_by: Name
    reason: str
    chamber_id: ChamberId | None = None
    circuit_id: CircuitId | None = None
    x_m: PlanMetres | None = None
    y_m: PlanMetres | None = None
    start_h: Hours | None = None
    """The hour meter when it was placed."""
    removed_at: datetime | None = None
    removed_by: str = ""
    removal_reason: str = ""
    end_h: Hours | None = None
    photo_ids: tuple[PhotoId, ...] = ()


@dataclass(frozen=True, slots=True)
class EquipmentLog:
    """That a machine stood and ran on a day, or that it did not."""

    id: UUID
    job_id: UUID
    placement_id: PlacementId
    day: date
    running: bool
    hours: LogHours
    """Since the last entry, so it may be more than 24."""
    logged_at: datetime
    logged_by: Name
    visit_id: VisitId | None = None
    hour_meter_h: Hours | None = None
    filter_changed: bool = False
    condensate_l: Decimal | None = None
    note: str = ""
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Sizing:
    """A calculation of how much equipment is needed, with what was placed and why they differ."""

    id: UUID
    job_id: UUID
    kind: SizingKind
    inputs: tuple[Fact, ...]
    chart_edition: Name
    """Edition of the factor chart or rule set that was used."""
    working: str
    """The calculation written out."""
    recommended_low: Count
    recommended_high: Count
    unit: Name
    """What is counted: machines, pints, cubic feet a minute."""
    calculated_by: Name
    calculated_at: datetime
    chamber_id: ChamberId | None = None
    room_id: RoomId | None = None
    placed: Count | None = None
    difference_code: str = ""
    difference_reason: str = ""
    typed: tuple[Typed, ...] = ()
    supersedes: UUID | None = None
