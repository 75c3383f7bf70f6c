"""Everything a restoration report shows, as frozen values; how it looks is decided elsewhere.

Times are aware UTC, instrument values are the Decimals that were read, derived values are floats
and unrounded. ``hours`` on charts count from the arrival at the first visit.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from app.domain.measurement import Unit
from app.domain.records import (
    AirRole,
    Determination,
    DeterminationKind,
    DryingGoal,
    Instrument,
    Job,
    PhotoPhase,
    PointStatus,
    ReadingToken,
    Shape,
    Surface,
    VisitKind,
)
from standards.dryness import DryState
from standards.psychrometrics import AirState


@dataclass(frozen=True, slots=True)
class Issue:
    """Which issue of the document this is, and what it was computed from."""

    title: str
    revision: int
    build_id: str
    built_at: datetime
    company: str
    prepared_by: str
    data_sha256: str
    versions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Documentation:
    """How complete the file is, as counts and never as a single score.

    ``open_items`` are the crew's work list: for the app, never printed on a document.
    """

    complete: int
    incomplete: int
    overridden: int
    open_items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A value that a person gave to some things on one day, and how often it was confirmed since.

    ``confirmed_at`` is None when it never was.
    """

    kind: DeterminationKind
    value: int
    about: str
    in_force: bool
    decided_at: datetime
    decided_by: str
    reason: str
    confirmations: int
    confirmed_at: datetime | None


@dataclass(frozen=True, slots=True)
class VisitSummary:
    """A visit with what was recorded on it; ``gap_h`` is the time since the visit before."""

    id: UUID
    number: int
    kind: VisitKind
    technician: str
    arrived_at: datetime
    left_at: datetime | None
    gap_h: float | None
    moisture_readings: int
    air_readings: int
    photos: int


@dataclass(frozen=True, slots=True)
class PointCell:
    """What one visit read at a point; ``dry`` is None when it cannot be judged.

    A reading by another meter, scale or depth than the point's is shown but not comparable.
    """

    value: Decimal | None
    token: ReadingToken | None
    dry: bool | None
    comparable: bool
    simulated: bool


@dataclass(frozen=True, slots=True)
class PointFinding:
    """A moisture point with one cell for every visit of the job; None where it was not read."""

    id: UUID
    label: str
    spot: str
    surface: Surface
    material: str
    scale: Unit
    depth_mm: Decimal | None
    status: PointStatus
    goal: DryingGoal | None
    provisional: bool
    state: DryState
    progress: float | None
    cells: tuple[PointCell | None, ...]


@dataclass(frozen=True, slots=True)
class Series:
    """One line of a chart as (hours, value) pairs in time order."""

    label: str
    values: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class ChartData:
    """Lines of one unit over time, with the goals they must fall to."""

    title: str
    unit: str
    series: tuple[Series, ...]
    goals: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class RoomFindings:
    """A room with its points and one drying chart for each moisture scale in it."""

    id: UUID
    name: str
    level: str
    length_m: Decimal
    width_m: Decimal
    height_m: Decimal
    points: tuple[PointFinding, ...]
    charts: tuple[ChartData, ...]


@dataclass(frozen=True, slots=True)
class AirRow:
    """One air reading and what follows from it.

    ``state`` is None when the values allow no computation; ``problem`` then says why.
    ``grain_depression`` is inlet minus outlet of a dehumidifier, ``over_unaffected`` is affected
    minus unaffected (or outside) air, both in gr/lb of the same visit.
    """

    role: AirRole
    place: str
    temperature_c: Decimal
    rh_pct: Decimal
    pressure_pa: Decimal
    state: AirState | None
    problem: str
    grain_depression: float | None
    over_unaffected: float | None
    simulated: bool


@dataclass(frozen=True, slots=True)
class AirVisit:
    """The air readings of one visit."""

    visit_number: int
    arrived_at: datetime
    rows: tuple[AirRow, ...]


@dataclass(frozen=True, slots=True)
class MachineStay:
    """A machine at one place; ``removed_at`` is None while it stands there.

    ``days_run`` are the calendar days of the site on which the log says that it ran.
    """

    tag: str
    kind: str
    model: str
    room: str
    placed_at: datetime
    removed_at: datetime | None
    days_run: int
    hours_run: Decimal


@dataclass(frozen=True, slots=True)
class PlanRoom:
    """A room's rectangle on its level; metres, south-west corner, x to the east, y to the north."""

    name: str
    x_m: float
    y_m: float
    length_m: float
    width_m: float


@dataclass(frozen=True, slots=True)
class PlanPin:
    """A point on the plan with what it last showed."""

    label: str
    x_m: float
    y_m: float
    state: DryState
    shown: str


@dataclass(frozen=True, slots=True)
class LevelPlan:
    """One level of the building; ``feet`` says that its sizes are written in feet."""

    level: str
    rooms: tuple[PlanRoom, ...]
    pins: tuple[PlanPin, ...]
    feet: bool = False


@dataclass(frozen=True, slots=True)
class PhotoItem:
    """A photo as the report presents it; its bytes are fetched by ``sha256``."""

    sha256: str
    caption: str
    phase: PhotoPhase
    room: str
    point: str
    visit_number: int | None
    taken_at: datetime
    taken_by: str
    shapes: tuple[Shape, ...] = ()
    """What is drawn on it; the bytes are without."""


@dataclass(frozen=True, slots=True)
class TraceRow:
    """One stored reading: what, where, by which meter, by whom, when, how, and what is doubtful."""

    id: UUID
    what: str
    where: str
    shown: str
    instrument_id: UUID | None
    operator: str
    taken_at: datetime
    visit_number: int | None
    source: str
    quality: tuple[str, ...]
    raw_sha256: str
    replaced_by: UUID | None


@dataclass(frozen=True, slots=True)
class Totals:
    """The numbers of the summary; points that were removed or unreachable are not counted."""

    rooms: int
    points: int
    points_dry: int
    points_drying: int
    points_wet: int
    points_unjudged: int
    visits: int
    days: int
    photos: int
    readings: int
    readings_simulated: int


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report."""

    issue: Issue
    job: Job
    summary: str
    recommendations: tuple[str, ...]
    totals: Totals
    category: Determination | None
    water_class: Determination | None
    decisions: tuple[DecisionRow, ...]
    visits: tuple[VisitSummary, ...]
    rooms: tuple[RoomFindings, ...]
    plans: tuple[LevelPlan, ...]
    air: tuple[AirVisit, ...]
    air_chart: ChartData | None
    machines: tuple[MachineStay, ...]
    photos: tuple[PhotoItem, ...]
    instruments: tuple[Instrument, ...]
    documentation: Documentation | None
    trace: tuple[TraceRow, ...]
