"""What the screens show: frozen values made by the query service, in SI and aware UTC times.

Nothing here is formatted and nothing here is a record: a view-model turns these values into words in the units the
person chose. Fractions run from 0 to 1, humidity ratios are kg of water per kg of dry air.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from app.domain.measurement import Quality, Quantity, Unit
from app.ports.meters import LinkState
from app.services.edit_steps import NOTHING_DONE, EditState
from app.services.story_views import NO_STORY, JobStory

if TYPE_CHECKING:  # the window imports this before its first frame, and not all kinds of records
    from app.domain.records import (
        AirRole,
        DeterminationKind,
        EquipmentKind,
        JobState,
        PlanPoint,
        PointStatus,
        ReadingSource,
        ReadingToken,
        Surface,
        VisitKind,
    )


class JobFilter(StrEnum):
    """Which jobs the list shows."""

    ALL = "all"
    MINE = "mine"
    DRYING = "drying"
    REVIEW = "review"
    NOT_SYNCED = "not_synced"


class PointState(StrEnum):
    """How a point stands against its goal; ``WET`` is far above it, ``DRYING`` on the way."""

    WET = "wet"
    DRYING = "drying"
    DRY = "dry"
    UNREAD = "unread"


class StepState(StrEnum):
    """Where a phase of the run stands."""

    DONE = "done"
    CURRENT = "current"
    TODO = "todo"


class CheckpointAction(StrEnum):
    """What a person can answer at a checkpoint."""

    APPROVE = "approve"
    SEND_BACK = "send_back"


class ThemeChoice(StrEnum):
    """The colours of the screen."""

    LIGHT = "light"
    DARK = "dark"
    OUTDOOR = "outdoor"


class UnitSystem(StrEnum):
    """The units in which values are shown and typed."""

    US = "us"
    METRIC = "metric"


@dataclass(frozen=True, slots=True)
class UiSettings:
    """How the person wants the screens; ``text_scale_pct`` is 80 to 200.

    ``language`` is the code of a translation, empty for that of the system; ``person`` is the name under which this
    tablet writes records, empty for that of the account of the machine. ``use_position``: photos from the camera are
    stamped with where the tablet is.
    """

    theme: ThemeChoice = ThemeChoice.LIGHT
    units: UnitSystem = UnitSystem.US
    text_scale_pct: int = 100
    glove_mode: bool = False
    language: str = ""
    person: str = ""
    use_position: bool = False


@dataclass(frozen=True, slots=True)
class SyncCounts:
    """Changes by how far they came; sent is not yet accepted, and only accepted is safe on the server."""

    not_sent: int = 0
    sent: int = 0
    accepted: int = 0
    refused: int = 0
    photos_total: int = 0
    photos_accepted: int = 0

    @property
    def open(self) -> int:
        """Everything that is not safe on the server yet."""
        photos = self.photos_total - self.photos_accepted
        return self.not_sent + self.sent + self.refused + photos


@dataclass(frozen=True, slots=True)
class JobCard:
    """A job in the list; ``progress`` is that of its run, if one was started."""

    job_id: UUID
    number: str
    client_name: str
    address: str
    claim_number: str
    state: JobState
    phase: str
    progress: float | None
    points_total: int
    points_dry: int
    points_wet: int
    last_visit_at: datetime | None
    time_zone: str
    checkpoint_waiting: bool
    sync: SyncCounts


@dataclass(frozen=True, slots=True)
class JobList:
    """The jobs that match, and how many match each filter under the same search."""

    cards: tuple[JobCard, ...]
    counts: tuple[tuple[JobFilter, int], ...]


@dataclass(frozen=True, slots=True)
class JobHeader:
    """What names a job on every page about it."""

    job_id: UUID
    number: str
    client_name: str
    address: str
    claim_number: str
    carrier: str
    source_of_loss: str
    loss_at: datetime
    time_zone: str
    state: JobState


@dataclass(frozen=True, slots=True)
class PhaseStep:
    """One phase of the run with how many of its steps are over.

    ``standing`` is the state of the run, a ``RunState``, where it stands at this phase and does not simply run.
    """

    name: str
    state: StepState
    standing: str = ""
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class JobTiles:
    """The figures at the head of a job; humidity is that of the newest affected and outside air."""

    points_total: int
    points_dry: int
    points_wet: int
    affected_kg_kg: Decimal | None
    outside_kg_kg: Decimal | None
    visits: int
    last_visit_at: datetime | None
    photos_total: int
    photos_accepted: int
    documents: int


@dataclass(frozen=True, slots=True)
class RoomSummary:
    """A room by its worst point; ``trend`` is that point's values by visit, oldest first."""

    room_id: UUID
    name: str
    level: str
    points_total: int
    points_dry: int
    state: PointState
    worst_label: str
    worst_value: Decimal | None
    scale: Unit | None
    goal: Decimal | None
    progress: float
    trend: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class DeterminationView:
    """Category or class as last decided by a person."""

    kind: DeterminationKind
    value: int
    decided_by: str
    decided_at: datetime


@dataclass(frozen=True, slots=True)
class CheckpointView:
    """A question of the run that waits for an answer."""

    checkpoint_id: UUID
    title: str
    detail: str
    phase: str
    asked_at: datetime


@dataclass(frozen=True, slots=True)
class Fix:
    """Where something is put right: a page, and the very thing on it.

    ``kind`` is the kind of record that fills the gap and ``record_id`` the one that is not as it should be, if there is
    one. ``detail`` is the kind of form to be signed, or the phase of the photo to be taken.
    """

    page: str
    kind: str = ""
    record_id: UUID | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class OpenItem:
    """Something that a rule wants done, and where; ``severity`` is that of the rule.

    ``later`` is what need not be done yet: the rule belongs to a gate that the work has not come to.
    """

    title: str
    detail: str
    fix: Fix
    rule_id: str = ""
    later: bool = False
    severity: str = ""


@dataclass(frozen=True, slots=True)
class JobOverview:
    """The job at one moment; while not ``checked``, what is open and when drying ends are still being worked out."""

    header: JobHeader
    steps: tuple[PhaseStep, ...]
    run_progress: float | None
    tiles: JobTiles
    rooms: tuple[RoomSummary, ...]
    category: DeterminationView | None
    water_class: DeterminationView | None
    checkpoint: CheckpointView | None
    before_you_leave: tuple[OpenItem, ...]
    sync: SyncCounts
    story: JobStory = NO_STORY
    checked: bool = True


@dataclass(frozen=True, slots=True)
class ReadingView:
    """One reading of a point; exactly one of ``value`` and ``token`` is set."""

    reading_id: UUID
    visit_number: int
    value: Decimal | None
    token: ReadingToken | None
    taken_at: datetime
    source: ReadingSource
    quality: Quality
    operator: str


@dataclass(frozen=True, slots=True)
class RoomPlan:
    """A room as a rectangle on its level, in metres; x grows to the east and y to the north."""

    room_id: UUID
    name: str
    level: str
    x_m: Decimal
    y_m: Decimal
    length_m: Decimal
    width_m: Decimal
    outline: tuple[PlanPoint, ...] = ()
    """Its corners in order when it is no rectangle."""
    height_m: Decimal | None = None
    use: str = ""


@dataclass(frozen=True, slots=True)
class WetOutline:
    """The drawn edge of a wet area of a room's floor."""

    area_id: UUID
    room_id: UUID
    level: str
    corners: tuple[PlanPoint, ...]
    wet_m2: Decimal


@dataclass(frozen=True, slots=True)
class MachinePin:
    """A machine where it stands; without a place on the plan it is shown in the middle of its room."""

    placement_id: UUID
    tag: str
    kind: EquipmentKind
    level: str
    x_m: Decimal
    y_m: Decimal


@dataclass(frozen=True, slots=True)
class PlanPicture:
    """A picture under a level: its address for the screen, its north-west corner and its width in metres."""

    level: str
    source: str
    x_m: Decimal
    y_m: Decimal
    width_m: Decimal


@dataclass(frozen=True, slots=True)
class PointView:
    """A moisture point on its level's plan with its readings, oldest first."""

    point_id: UUID
    label: str
    room_id: UUID
    room_name: str
    level: str
    spot: str
    surface: Surface
    material: str
    x_m: Decimal
    y_m: Decimal
    scale: Unit
    goal: Decimal | None
    state: PointState
    history: tuple[ReadingView, ...]
    status: PointStatus
    status_reason: str = ""
    read_now: bool = False
    """Whether it was read in the visit that is open."""
    skipped_now: str = ""
    """Why it was not read in the visit that is open."""
    meter_serial: str = ""
    """The serial number of the meter that it is read with."""

    @property
    def latest(self) -> ReadingView | None:
        """The newest reading, if the point was ever read."""
        return self.history[-1] if self.history else None


@dataclass(frozen=True, slots=True)
class MapView:
    """The plan of a job and its points."""

    header: JobHeader
    rooms: tuple[RoomPlan, ...]
    points: tuple[PointView, ...]
    wet: tuple[WetOutline, ...] = ()
    machines: tuple[MachinePin, ...] = ()
    pictures: tuple[PlanPicture, ...] = ()
    visit_number: int | None = None
    """The visit that is open."""
    visit_began_at: datetime | None = None
    now: datetime | None = None
    """When the view was made."""
    edits: EditState = NOTHING_DONE


@dataclass(frozen=True, slots=True)
class VisitColumn:
    """A visit as a column of the log."""

    visit_id: UUID
    number: int
    kind: VisitKind
    technician: str
    arrived_at: datetime


@dataclass(frozen=True, slots=True)
class PointRow:
    """A point as a row of the log; ``cells`` in the order of its visits, ``trace`` those a chart draws of too many."""

    point_id: UUID
    label: str
    room_name: str
    material: str
    scale: Unit
    goal: Decimal | None
    state: PointState
    cells: tuple[ReadingView | None, ...]
    trace: tuple[ReadingView, ...] | None = None


@dataclass(frozen=True, slots=True)
class AirView:
    """One air reading with what follows from it.

    ``depression_kg_kg`` is how much drier this air is than the outside air of the same visit, except for a
    dehumidifier's outlet, which is compared with its inlet; ``None`` where there is nothing to compare with.
    """

    reading_id: UUID
    visit_number: int
    role: AirRole
    place: str
    taken_at: datetime
    temperature_c: Decimal
    rh_pct: Decimal
    humidity_kg_kg: Decimal
    dew_point_c: Decimal | None
    vapour_pressure_pa: Decimal
    depression_kg_kg: Decimal | None
    source: ReadingSource


@dataclass(frozen=True, slots=True)
class DryingLog:
    """Every visit of a job: its points, its air and the span of time for a chart."""

    header: JobHeader
    visits: tuple[VisitColumn, ...]
    rows: tuple[PointRow, ...]
    air: tuple[AirView, ...]
    starts_at: datetime
    ends_at: datetime
    chambers: tuple[str, ...] = ()
    """The chambers that run now, by name."""
    dehumidifiers: tuple[str, ...] = ()
    """The dehumidifiers on site, by tag."""


@dataclass(frozen=True, slots=True)
class JobSync:
    """One job's part of what is not on the server yet."""

    job_id: UUID
    title: str
    counts: SyncCounts


@dataclass(frozen=True, slots=True)
class MeterState:
    """The newest value of one quantity of one meter, and how its link stands.

    ``measurement_id`` names the measurement for saving, so that its raw bytes are kept with it; it and ``value`` are
    ``None`` until the meter has said something. ``words`` is the link's state for a person. ``serial`` is what the
    meter's instrument on a job is known by.
    """

    device_id: str
    name: str
    quantity: Quantity
    measurement_id: str | None
    value: Decimal | None
    unit: Unit | None
    link: LinkState
    words: str
    age_s: float | None
    quality: Quality
    battery_pct: int | None
    serial: str = ""

    @property
    def doubtful(self) -> bool:
        """Whether a person must be asked before this value is saved."""
        known_faults = (
            Quality.STALE | Quality.OUT_OF_RANGE | Quality.SENSOR_FAULT | Quality.CAL_EXPIRED
        )
        return self.link is not LinkState.LIVE or bool(self.quality & known_faults)
