"""The records of a job: everything a crew writes down.

Every record belongs to one job, is identified by a UUIDv7 made on the device, and is a frozen value: a change is a
new value under the same id, a correction of a fact is a new record that names the one it supersedes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

from app.domain.measurement import Quality, Unit


class JobState(StrEnum):
    """Where the job stands as a whole."""

    OPEN = "OPEN"
    DRYING = "DRYING"
    IN_REVIEW = "IN_REVIEW"
    CLOSED = "CLOSED"


class Surface(StrEnum):
    """Which surface of a room a point is on."""

    FLOOR = "floor"
    WALL = "wall"
    CEILING = "ceiling"
    CAVITY = "cavity"


class PointStatus(StrEnum):
    """Whether a moisture point is still read."""

    LIVE = "live"
    COMPLETE = "complete"
    TORN_OUT = "torn_out"
    INACCESSIBLE = "inaccessible"


class GoalRule(StrEnum):
    """How a drying goal follows from its control reading (domain reference 2.8)."""

    ABS_POINTS = "abs_points"
    REL_PERCENT = "rel_percent"
    AT_OR_BELOW = "at_or_below"
    MANUAL = "manual"


class VisitKind(StrEnum):
    """Why the crew came."""

    INITIAL = "initial"
    MONITOR = "monitor"
    FINAL = "final"


class AirRole(StrEnum):
    """Which air was measured."""

    OUTSIDE = "outside"
    UNAFFECTED = "unaffected"
    AFFECTED = "affected"
    HVAC_SUPPLY = "hvac_supply"
    DEHU_IN = "dehu_in"
    DEHU_OUT = "dehu_out"


class ReadingSource(StrEnum):
    """How a value came into the record."""

    MANUAL = "manual"
    SERIAL = "serial"
    BLUETOOTH = "bluetooth"
    SIMULATOR = "simulator"


class ReadingToken(StrEnum):
    """An out-of-range display, which is never a number."""

    LOW = "LO"
    HIGH = "HI"
    OVER = "OR"


class PhotoPhase(StrEnum):
    """What a photo documents."""

    ARRIVAL = "arrival"
    SOURCE = "source"
    BEFORE = "before"
    MOISTURE = "moisture"
    EQUIPMENT = "equipment"
    COMPLETION = "completion"


class DocumentKind(StrEnum):
    """What a built document is."""

    REPORT = "report"
    SCOPE = "scope"
    ESTIMATE = "estimate"
    PACKAGE = "package"


class DeterminationKind(StrEnum):
    """What a person determined."""

    CATEGORY = "category"
    CLASS = "class"


@dataclass(frozen=True, slots=True)
class Address:
    """Where the loss is."""

    street: str
    city: str
    region: str
    postcode: str
    country: str


@dataclass(frozen=True, slots=True)
class Job:
    """One loss that one company works on."""

    id: UUID
    number: str
    client_name: str
    address: Address
    claim_number: str
    carrier: str
    source_of_loss: str
    loss_at: datetime
    time_zone: str
    elevation_m: Decimal
    state: JobState
    created_at: datetime

    @property
    def job_id(self) -> UUID:
        """The job itself is the scope of its record."""
        return self.id


@dataclass(frozen=True, slots=True)
class Room:
    """A room; ``x_m``/``y_m`` place its south-west corner on the level's plan."""

    id: UUID
    job_id: UUID
    name: str
    level: str
    length_m: Decimal
    width_m: Decimal
    height_m: Decimal
    x_m: Decimal
    y_m: Decimal


@dataclass(frozen=True, slots=True)
class Instrument:
    """A meter that was used on the job."""

    id: UUID
    job_id: UUID
    make: str
    model: str
    serial: str
    driver: str
    scale: Unit | None
    resolution: Decimal
    calibrated_at: datetime | None


@dataclass(frozen=True, slots=True)
class DryingGoal:
    """When a point counts as dry, and why."""

    rule: GoalRule
    value: Decimal
    control_value: Decimal | None
    origin: str


@dataclass(frozen=True, slots=True)
class MoisturePoint:
    """A spot that is read at every visit, always with the same meter, scale and depth.

    ``x_m``/``y_m`` are on the level's plan, in metres.
    """

    id: UUID
    job_id: UUID
    room_id: UUID
    label: str
    spot: str
    surface: Surface
    material: str
    scale: Unit
    depth_mm: Decimal | None
    instrument_id: UUID
    x_m: Decimal
    y_m: Decimal
    goal: DryingGoal | None
    status: PointStatus


@dataclass(frozen=True, slots=True)
class Visit:
    """One time the crew was on site."""

    id: UUID
    job_id: UUID
    number: int
    kind: VisitKind
    technician: str
    arrived_at: datetime
    left_at: datetime | None


@dataclass(frozen=True, slots=True)
class MoistureReading:
    """What the meter showed at a point; exactly one of ``value`` and ``token`` is set."""

    id: UUID
    job_id: UUID
    point_id: UUID
    visit_id: UUID
    value: Decimal | None
    token: ReadingToken | None
    scale: Unit
    depth_mm: Decimal | None
    instrument_id: UUID | None
    source: ReadingSource
    quality: Quality
    raw: bytes
    taken_at: datetime
    monotonic_ns: int
    operator: str
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class AirReading:
    """Temperature and humidity of one body of air, at the site's pressure."""

    id: UUID
    job_id: UUID
    visit_id: UUID
    role: AirRole
    place: str
    temperature_c: Decimal
    rh_pct: Decimal
    pressure_pa: Decimal
    instrument_id: UUID | None
    source: ReadingSource
    quality: Quality
    raw: bytes
    taken_at: datetime
    monotonic_ns: int
    operator: str
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo; its bytes are found by ``sha256`` and never rewritten."""

    id: UUID
    job_id: UUID
    visit_id: UUID | None
    room_id: UUID | None
    point_id: UUID | None
    phase: PhotoPhase
    caption: str
    sha256: str
    size_bytes: int
    media_type: str
    width_px: int
    height_px: int
    taken_at: datetime
    taken_by: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was built; its bytes are found by ``sha256``."""

    id: UUID
    job_id: UUID
    kind: DocumentKind
    title: str
    revision: int
    sha256: str
    size_bytes: int
    media_type: str
    built_at: datetime
    built_by: str
    run_id: str


@dataclass(frozen=True, slots=True)
class Determination:
    """A dated decision of a person about category or class; never overwritten."""

    id: UUID
    job_id: UUID
    kind: DeterminationKind
    value: int
    reason: str
    decided_by: str
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class RunRecord:
    """The office's view of a workflow run; its state moves only by actions (see ``jobsync.machines``)."""

    id: UUID
    job_id: UUID
    definition_id: str
    definition_version: str
    state: str
    phase: str
    progress_pct: int
    started_by: str
    started_at: datetime


@dataclass(frozen=True, slots=True)
class CheckpointRecord:
    """A question a run asked a person, and the answer."""

    id: UUID
    job_id: UUID
    run_id: UUID
    phase: str
    title: str
    asked_at: datetime
    state: str
    action: str
    decided_by: str
    reason: str


Record = (
    Job
    | Room
    | Instrument
    | MoisturePoint
    | Visit
    | MoistureReading
    | AirReading
    | Photo
    | Document
    | Determination
    | RunRecord
    | CheckpointRecord
)


class RecordKind(StrEnum):
    """The name of each kind of record, the same in the store, on the wire and on the server."""

    JOB = "job"
    ROOM = "room"
    INSTRUMENT = "instrument"
    POINT = "point"
    VISIT = "visit"
    READING = "reading"
    AIR_READING = "air_reading"
    PHOTO = "photo"
    DOCUMENT = "document"
    DETERMINATION = "determination"
    RUN = "run"
    CHECKPOINT = "checkpoint"


RECORD_TYPES: dict[RecordKind, type[Record]] = {
    RecordKind.JOB: Job,
    RecordKind.ROOM: Room,
    RecordKind.INSTRUMENT: Instrument,
    RecordKind.POINT: MoisturePoint,
    RecordKind.VISIT: Visit,
    RecordKind.READING: MoistureReading,
    RecordKind.AIR_READING: AirReading,
    RecordKind.PHOTO: Photo,
    RecordKind.DOCUMENT: Document,
    RecordKind.DETERMINATION: Determination,
    RecordKind.RUN: RunRecord,
    RecordKind.CHECKPOINT: CheckpointRecord,
}
RECORD_KINDS: dict[type[Record], RecordKind] = {v: k for k, v in RECORD_TYPES.items()}

_KIND_BY_NAME = {record_type.__name__: kind for kind, record_type in RECORD_TYPES.items()}


def kind_of_type(record_type: type[object]) -> RecordKind:
    """The kind of record that a class stands for."""
    return _KIND_BY_NAME[record_type.__name__]
