"""The air: temperature and humidity, pressure differences, and what was done about alerts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.measurement import Quality
from app.domain.records.constraints import (
    AirCelsius,
    ChamberId,
    InstrumentId,
    Name,
    Pascal,
    PhotoId,
    PlacementId,
    PointId,
    PressureDifference,
    Reason,
    RelativeHumidity,
    RoomId,
    VisitId,
)
from app.domain.records.moisture import ReadingSource
from app.domain.records.values import Typed


class AirRole(StrEnum):
    """Which air was measured."""

    OUTSIDE = "outside"
    UNAFFECTED = "unaffected"
    AFFECTED = "affected"
    HVAC_SUPPLY = "hvac_supply"
    DEHU_IN = "dehu_in"
    DEHU_OUT = "dehu_out"
    CAVITY = "cavity"


class AlertKind(StrEnum):
    """What called for an answer."""

    STALLED = "stalled"
    CHAMBER_STALLED = "chamber_stalled"
    AIR_STALLED = "air_stalled"
    OVER_PLAN = "over_plan"
    REBOUND = "rebound"
    REWET = "rewet"
    SLOW = "slow"
    LOW_DEPRESSION = "low_depression"
    HIGH_HUMIDITY = "high_humidity"
    TEMPERATURE = "temperature"
    PRESSURE_LOST = "pressure_lost"
    EQUIPMENT_WITHOUT_NEED = "equipment_without_need"
    VISIT_GAP = "visit_gap"


class AlertAction(StrEnum):
    """What was done."""

    MOVED_EQUIPMENT = "moved_equipment"
    ADDED_EQUIPMENT = "added_equipment"
    REMOVED_EQUIPMENT = "removed_equipment"
    OPENED_CAVITY = "opened_cavity"
    FOUND_SOURCE = "found_source"
    SERVICED_EQUIPMENT = "serviced_equipment"
    ACCEPTED = "accepted"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class AirReading:
    """Temperature and humidity of one body of air, at the site's pressure."""

    id: UUID
    job_id: UUID
    visit_id: VisitId
    role: AirRole
    place: str
    temperature_c: AirCelsius
    rh_pct: RelativeHumidity
    pressure_pa: Pascal
    instrument_id: InstrumentId | None
    source: ReadingSource
    quality: Quality
    raw: bytes
    """The bytes that carried the values, empty when they were typed."""
    taken_at: datetime
    monotonic_ns: int
    operator: str
    supersedes: UUID | None = None
    chamber_id: ChamberId | None = None
    room_id: RoomId | None = None
    placement_id: PlacementId | None = None
    """The dehumidifier whose inlet or outlet it is."""
    wet_bulb_c: AirCelsius | None = None
    pressure_measured: bool = False
    """False: the pressure follows from the site's elevation."""
    time_zone: str = ""
    typed: tuple[Typed, ...] = ()
    """Temperature and humidity as they were typed."""
    photo_id: PhotoId | None = None
    correction_reason: str = ""


@dataclass(frozen=True, slots=True)
class PressureReading:
    """The pressure of a chamber against its surroundings; negative is below."""

    id: UUID
    job_id: UUID
    chamber_id: ChamberId
    difference_pa: PressureDifference
    taken_at: datetime
    monotonic_ns: int
    operator: Name
    source: ReadingSource
    quality: Quality
    raw: bytes
    instrument_id: InstrumentId | None = None
    visit_id: VisitId | None = None
    zeroed: bool = False
    typed: Typed | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class AlertResponse:
    """What was done about something that the readings showed, or why nothing was."""

    id: UUID
    job_id: UUID
    alert: AlertKind
    action: AlertAction
    reason: Reason
    decided_by: Name
    decided_at: datetime
    visit_id: VisitId | None = None
    point_id: PointId | None = None
    chamber_id: ChamberId | None = None
    placement_id: PlacementId | None = None
    supersedes: UUID | None = None
