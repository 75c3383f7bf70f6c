"""Meters, moisture points and what the meters showed.

A point is one comparable series: one meter, one scale, one depth, one material. When one of them changes, a new point
continues the old one at the same spot (``continues``); values of the two are never compared.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from app.domain.measurement import Quality, Unit
from app.domain.records.constraints import (
    ControlReadingId,
    DocumentId,
    InstrumentId,
    MaterialId,
    Metres,
    Millimetres,
    MoistureValue,
    Name,
    PhotoId,
    PlanMetres,
    PointId,
    Reason,
    RoomId,
    VisitId,
)
from app.domain.records.values import Surface, Typed


class PointStatus(StrEnum):
    """Whether a moisture point is still read."""

    LIVE = "live"
    COMPLETE = "complete"
    TORN_OUT = "torn_out"
    INACCESSIBLE = "inaccessible"
    REPLACED = "replaced"


class GoalRule(StrEnum):
    """How a drying goal follows from its control reading (domain reference 2.8)."""

    ABS_POINTS = "abs_points"
    REL_PERCENT = "rel_percent"
    AT_OR_BELOW = "at_or_below"
    MANUAL = "manual"


class ControlRank(StrEnum):
    """Where a control value comes from, the strongest first."""

    SAME_ROOM = "same_room"
    SAME_BUILDING = "same_building"
    REGIONAL = "regional"
    MANUFACTURER = "manufacturer"
    COMPANY_DEFAULT = "company_default"

    @property
    def strength(self) -> int:
        """0 is the strongest."""
        return list(ControlRank).index(self)


class ReadingSource(StrEnum):
    """How a value came into the record."""

    MANUAL = "manual"
    SERIAL = "serial"
    BLUETOOTH = "bluetooth"
    SIMULATOR = "simulator"
    PHOTO = "photo"
    WEATHER_SERVICE = "weather_service"


class ReadingToken(StrEnum):
    """An out-of-range display, which is never a number."""

    LOW = "LO"
    HIGH = "HI"
    OVER = "OR"


class InstrumentKind(StrEnum):
    """What an instrument measures."""

    MOISTURE_PIN = "moisture_pin"
    MOISTURE_PINLESS = "moisture_pinless"
    THERMO_HYGROMETER = "thermo_hygrometer"
    INFRARED = "infrared"
    MANOMETER = "manometer"
    CONCRETE_PROBE = "concrete_probe"
    OTHER = "other"


class CalibrationMethod(StrEnum):
    """How an instrument was checked."""

    CHECK_BLOCK = "check_block"
    SALT = "salt"
    COMPARISON = "comparison"
    LABORATORY = "laboratory"


@dataclass(frozen=True, slots=True)
class Instrument:
    """A meter that was used on the job."""

    id: UUID
    job_id: UUID
    make: str
    model: str
    serial: Name
    driver: str
    scale: Unit | None
    resolution: Decimal
    calibrated_at: datetime | None
    kind: InstrumentKind = InstrumentKind.OTHER
    probe: str = ""
    """Pins, hammer electrode, extension: what touches the material."""
    range_low: Decimal | None = None
    range_high: Decimal | None = None
    setting: str = ""
    """The material or species setting that the meter was on."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """A check of an instrument against something known."""

    id: UUID
    job_id: UUID
    instrument_id: InstrumentId
    method: CalibrationMethod
    passed: bool
    checked_at: datetime
    checked_by: Name
    reference_value: Decimal | None = None
    shown_value: Decimal | None = None
    unit: Unit | None = None
    due_at: datetime | None = None
    document_id: DocumentId | None = None
    note: str = ""
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class DryingGoal:
    """When a point counts as dry, and why."""

    rule: GoalRule
    value: MoistureValue
    control_value: Decimal | None
    origin: str
    set_at: datetime | None = None
    set_by: str = ""
    control_reading_id: ControlReadingId | None = None
    rank: ControlRank | None = None


@dataclass(frozen=True, slots=True)
class MoisturePoint:
    """A spot that is read at every visit, always with the same meter, scale, depth and material.

    ``x_m``/``y_m`` are on the level's plan, in metres.
    """

    id: UUID
    job_id: UUID
    room_id: RoomId
    label: Name
    spot: str
    surface: Surface
    material: str
    scale: Unit
    depth_mm: Millimetres | None
    instrument_id: InstrumentId
    x_m: PlanMetres
    y_m: PlanMetres
    goal: DryingGoal | None
    status: PointStatus
    material_id: MaterialId | None = None
    height_m: Metres | None = None
    """Height above the floor."""
    continues: PointId | None = None
    """The point at the same spot that this series follows."""
    created_visit_id: VisitId | None = None
    closed_visit_id: VisitId | None = None
    status_reason: str = ""
    status_photo_id: PhotoId | None = None
    created_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MoistureReading:
    """What the meter showed at a point; exactly one of ``value`` and ``token`` is set."""

    id: UUID
    job_id: UUID
    point_id: PointId
    visit_id: VisitId
    value: MoistureValue | None
    token: ReadingToken | None
    scale: Unit
    depth_mm: Millimetres | None
    instrument_id: InstrumentId | None
    source: ReadingSource
    quality: Quality
    raw: bytes
    """The bytes that carried the value, empty when it was typed."""
    taken_at: datetime
    monotonic_ns: int
    operator: str
    supersedes: UUID | None = None
    material: str = ""
    """The material that was read; empty: the point's."""
    time_zone: str = ""
    """IANA zone of the device when it differs from the job's."""
    typed: Typed | None = None
    photo_id: PhotoId | None = None
    """The photo of the display."""
    temperature_correction: Decimal | None = None
    """Added by the meter or from its table; ``value`` includes it."""
    species_correction: Decimal | None = None
    correction_reason: str = ""
    """Why it replaces the superseded reading."""


@dataclass(frozen=True, slots=True)
class ControlReading:
    """What the same meter shows on the same material where it is not affected."""

    id: UUID
    job_id: UUID
    instrument_id: InstrumentId | None
    scale: Unit
    depth_mm: Millimetres | None
    material: Name
    value: MoistureValue
    rank: ControlRank
    place: Name
    """Where it was read, or the document it is taken from."""
    source: ReadingSource
    quality: Quality
    raw: bytes
    taken_at: datetime
    monotonic_ns: int
    operator: str
    room_id: RoomId | None = None
    visit_id: VisitId | None = None
    reason: str = ""
    """Why no stronger control could be read."""
    photo_id: PhotoId | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class PointSkip:
    """That a live point was not read at a visit, and why."""

    id: UUID
    job_id: UUID
    point_id: PointId
    visit_id: VisitId
    reason: Reason
    recorded_by: Name
    recorded_at: datetime
    supersedes: UUID | None = None
