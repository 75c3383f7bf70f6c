"""A job's records as the values that the screens show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import cached_property
from uuid import UUID

from app.domain.errors import InvalidInput
from app.domain.in_force import governing
from app.domain.records import (
    AirReading,
    AirRole,
    DeterminationKind,
    Document,
    Job,
    MoisturePoint,
    MoistureReading,
    PointStatus,
    Record,
    Room,
)
from app.reports.job_index import JobIndex, index_records
from app.services.air_subjects import air_subjects
from app.services.drying_watch import DryingWatch, watch_drying
from app.services.job_memo import JobMemo
from app.services.job_story import job_story
from app.services.open_items import open_items
from app.services.plan_views import (
    machine_pins,
    open_visit,
    room_plan,
    skipped_at,
    wet_outlines,
)
from app.services.rule_books import book_of
from app.services.story_views import JobStory
from app.services.thinning import thinned
from app.services.views import (
    AirView,
    CheckpointView,
    DeterminationView,
    DryingLog,
    JobHeader,
    JobOverview,
    JobTiles,
    MapView,
    PhaseStep,
    PointRow,
    PointState,
    PointView,
    ReadingView,
    RoomSummary,
    SyncCounts,
    VisitColumn,
)
from standards.drying_policy import STANDARD_POLICY, DryingPolicy
from standards.dryness import DryState, dry_state, progress
from standards.psychrometrics import AirState
from standards.rules.engine import Evaluation
from standards.rules.policy import PRESET_POLICY, CompanyPolicy

_STATES = {
    DryState.UNJUDGED: PointState.UNREAD,
    DryState.WET: PointState.WET,
    DryState.DRYING: PointState.DRYING,
    DryState.DRY: PointState.DRY,
}
MOST_CHARTED = 4000
LEAST_CHARTED = 16
QUICK_RECORDS = 3000
"""So many are checked before anybody sees that they were not."""
_WORST_FIRST = [PointState.WET, PointState.DRYING, PointState.UNREAD, PointState.DRY]


def header_of(job: Job) -> JobHeader:
    """What names the job on every page."""
    address = job.address
    place = ", ".join(part for part in (address.street, address.city, address.region) if part)
    return JobHeader(
        job_id=job.id,
        number=job.number,
        client_name=job.client_name,
        address=place,
        claim_number=job.claim_number,
        carrier=job.carrier,
        source_of_loss=job.source_of_loss,
        loss_at=job.loss_at,
        time_zone=job.time_zone,
        state=job.state,
    )


def point_state(point: MoisturePoint, history: Sequence[MoistureReading]) -> PointState:
    """How the point stands, by its first and its latest reading."""
    values = [r.value if r.value is not None else r.token for r in history]
    first, latest = (values[0], values[-1]) if values else (None, None)
    return _STATES[dry_state(first, latest, point.goal)]


class JobViews:
    """The screens' values of one job, from one consistent set of its records."""

    def __init__(
        self,
        records: tuple[Record, ...],
        policy: CompanyPolicy = PRESET_POLICY,
        drying: DryingPolicy = STANDARD_POLICY,
        memo: JobMemo | None = None,
    ) -> None:
        self._records = records
        self._policy = policy
        self._drying = drying
        self._memo = memo or JobMemo()
        self._index: JobIndex = self._memo.keep("index", (records,), lambda: index_records(records))
        live = self._index.live_by_point()
        self._histories: dict[UUID, tuple[MoistureReading, ...]] = {
            point.id: tuple(
                sorted(live.get(point.id, {}).values(), key=lambda r: (r.taken_at, r.id.int))
            )
            for point in self._index.points
        }
        visits = self._index.visits
        self._numbers = self._memo.keep("numbers", (visits,), lambda: self._index.visit_numbers)
        self._current = tuple(
            point for point in self._index.points if point.status is not PointStatus.REPLACED
        )
        visit = open_visit(self._index.visits)
        self._open_visit_id = None if visit is None else visit.id
        self._skipped = skipped_at(records, self._open_visit_id)
        self._serials = {meter.id: meter.serial for meter in self._index.instruments}
        self._states = {
            point.id: point_state(point, self._histories[point.id]) for point in self._index.points
        }

    def are_of(
        self, records: tuple[Record, ...], policy: CompanyPolicy, drying: DryingPolicy
    ) -> bool:
        """Whether these very records were looked at, under the same thresholds."""
        return records is self._records and (policy, drying) == (self._policy, self._drying)

    @property
    def records(self) -> tuple[Record, ...]:
        """The records that the views are of."""
        return self._records

    @property
    def quick_to_check(self) -> bool:
        """Whether rules and forecasts are worked out already, or will be in no time."""
        known = "evaluation" in self.__dict__ and "watch" in self.__dict__
        return known or len(self._records) <= QUICK_RECORDS

    @cached_property
    def evaluation(self) -> Evaluation:
        """How the rules stand on the job, under the company's policy."""
        return self._memo.evaluate(book_of(self._index.job, self._policy), self._records)

    @cached_property
    def watch(self) -> DryingWatch:
        """How the drying goes, under the company's policy."""
        return watch_drying(self._records, self._drying, self._memo)

    @cached_property
    def _story(self) -> JobStory:
        return job_story(self._index, self._records, lambda: self.watch)

    def overview(
        self,
        *,
        steps: tuple[PhaseStep, ...],
        run_progress: float | None,
        checkpoint: CheckpointView | None,
        sync: SyncCounts,
    ) -> JobOverview:
        """The job at one moment, with what the engine and sync say of it."""
        return replace(
            self.unchecked_overview(
                steps=steps, run_progress=run_progress, checkpoint=checkpoint, sync=sync
            ),
            before_you_leave=open_items(self.evaluation),
            story=self._story,
            checked=True,
        )

    def unchecked_overview(
        self,
        *,
        steps: tuple[PhaseStep, ...],
        run_progress: float | None,
        checkpoint: CheckpointView | None,
        sync: SyncCounts,
    ) -> JobOverview:
        """The job at one moment without what rules and forecasts say of it."""
        return JobOverview(
            header=header_of(self._index.job),
            steps=steps,
            run_progress=run_progress,
            tiles=self._tiles(sync),
            rooms=tuple(self._room(room) for room in self._index.rooms),
            category=self._determined(DeterminationKind.CATEGORY),
            water_class=self._determined(DeterminationKind.CLASS),
            checkpoint=checkpoint,
            before_you_leave=(),
            sync=sync,
            story=job_story(self._index, self._records, None),
            checked=False,
        )

    def moisture_map(self) -> MapView:
        """The plan and its points."""
        return self._map

    def drying_log(self) -> DryingLog:
        """Visits, points and air, oldest visit first."""
        return self._log

    @cached_property
    def _map(self) -> MapView:
        rooms = {room.id: room for room in self._index.rooms}
        visit = open_visit(self._index.visits)
        return MapView(
            header=header_of(self._index.job),
            rooms=tuple(room_plan(room) for room in self._index.rooms),
            points=tuple(self._point(point, rooms) for point in self._current),
            wet=wet_outlines(self._records, rooms),
            machines=machine_pins(self._records, rooms),
            visit_number=None if visit is None else visit.number,
            visit_began_at=None if visit is None else visit.arrived_at,
        )

    @cached_property
    def _log(self) -> DryingLog:
        index = self._index
        rooms = {room.id: room.name for room in index.rooms}
        times = [visit.arrived_at for visit in index.visits]
        times += [reading.taken_at for reading in index.readings]
        times += [air.taken_at for air in index.air_readings]
        return DryingLog(
            header=header_of(index.job),
            visits=tuple(
                VisitColumn(v.id, v.number, v.kind, v.technician, v.arrived_at)
                for v in index.visits
            ),
            rows=tuple(
                PointRow(
                    point_id=point.id,
                    label=point.label,
                    room_name=rooms.get(point.room_id, ""),
                    material=point.material,
                    scale=point.scale,
                    goal=point.goal.value if point.goal else None,
                    state=self._states[point.id],
                    cells=self._cells(point),
                    trace=self._trace(point),
                )
                for point in index.points
            ),
            air=self._air_views(),
            starts_at=min(times, default=index.job.created_at),
            ends_at=max(times, default=index.job.created_at),
            chambers=tuple(air_subjects(self._records, AirRole.AFFECTED).values()),
            dehumidifiers=tuple(air_subjects(self._records, AirRole.DEHU_IN).values()),
        )

    def _tiles(self, sync: SyncCounts) -> JobTiles:
        states = [self._states[point.id] for point in self._current]
        affected, outside = self._humidity_of_one_visit()
        return JobTiles(
            points_total=len(states),
            points_dry=states.count(PointState.DRY),
            points_wet=states.count(PointState.WET),
            affected_kg_kg=affected,
            outside_kg_kg=outside,
            visits=len(self._index.visits),
            last_visit_at=max((v.arrived_at for v in self._index.visits), default=None),
            photos_total=len(self._index.photos),
            photos_accepted=sync.photos_accepted,
            documents=sum(isinstance(record, Document) for record in self._records),
        )

    def _humidity_of_one_visit(self) -> tuple[Decimal | None, Decimal | None]:
        """Affected and outside air of the newest visit that has affected air, so that only like is compared."""
        live = self._index.live_air()
        affected = [air for air in live if air.role is AirRole.AFFECTED and _air_state(air)]
        if not affected:
            return None, None
        visit_id = affected[-1].visit_id
        outside = [
            air
            for air in live
            if air.role is AirRole.OUTSIDE and air.visit_id == visit_id and _air_state(air)
        ]
        return _humidity(affected[-1]), _humidity(outside[-1]) if outside else None

    def _room(self, room: Room) -> RoomSummary:
        points = [point for point in self._current if point.room_id == room.id]
        states = [self._states[point.id] for point in points]
        worst = min(points, key=self._badness, default=None)
        history = self._histories[worst.id] if worst else ()
        numbers = tuple(reading.value for reading in history if reading.value is not None)
        return RoomSummary(
            room_id=room.id,
            name=room.name,
            level=room.level,
            points_total=len(points),
            points_dry=states.count(PointState.DRY),
            state=min(states, key=_WORST_FIRST.index, default=PointState.UNREAD),
            worst_label=worst.label if worst else "",
            worst_value=numbers[-1] if numbers else None,
            scale=worst.scale if worst else None,
            goal=worst.goal.value if worst and worst.goal else None,
            progress=min((self._progress(point) for point in points), default=0.0),
            trend=numbers,
        )

    def _badness(self, point: MoisturePoint) -> tuple[int, Decimal]:
        history = self._histories[point.id]
        latest = history[-1].value if history and history[-1].value is not None else Decimal(0)
        over = latest - (point.goal.value if point.goal else Decimal(0))
        return _WORST_FIRST.index(self._states[point.id]), -over

    def _progress(self, point: MoisturePoint) -> float:
        numbers = [r.value for r in self._histories[point.id] if r.value is not None]
        if point.goal is None or not numbers:
            return 0.0
        return progress(numbers[0], numbers[-1], point.goal)

    def _point(self, point: MoisturePoint, rooms: Mapping[UUID, Room]) -> PointView:
        room = rooms.get(point.room_id)
        return PointView(
            point_id=point.id,
            label=point.label,
            room_id=point.room_id,
            room_name=room.name if room else "",
            level=room.level if room else "",
            spot=point.spot,
            surface=point.surface,
            material=point.material,
            x_m=point.x_m,
            y_m=point.y_m,
            scale=point.scale,
            goal=point.goal.value if point.goal else None,
            state=self._states[point.id],
            history=self._readings(point),
            status=point.status,
            status_reason=point.status_reason,
            read_now=self._open_visit_id in self._visits_read(point),
            skipped_now=self._skipped.get(point.id, ""),
            meter_serial=self._serials.get(point.instrument_id, ""),
        )

    def _reading(self, reading: MoistureReading) -> ReadingView:
        return ReadingView(
            reading_id=reading.id,
            visit_number=self._numbers.get(reading.visit_id, 0),
            value=reading.value,
            token=reading.token,
            taken_at=reading.taken_at,
            source=reading.source,
            quality=reading.quality,
            operator=reading.operator,
        )

    def _cells(self, point: MoisturePoint) -> tuple[ReadingView | None, ...]:
        read = dict(zip(self._visits_read(point), self._readings(point), strict=True))
        return tuple(read.get(visit.id) for visit in self._index.visits)

    def _visits_read(self, point: MoisturePoint) -> tuple[UUID, ...]:
        return tuple(reading.visit_id for reading in self._histories[point.id])

    def _readings(self, point: MoisturePoint) -> tuple[ReadingView, ...]:
        history = self._histories[point.id]
        return self._memo.keep(
            ("readings", point.id),
            (history, self._numbers),
            lambda: tuple(self._reading(reading) for reading in history),
        )

    def _trace(self, point: MoisturePoint) -> tuple[ReadingView, ...] | None:
        """What a chart shows of the point, when all readings of the job are too many for one."""
        readings = self._readings(point)
        most = max(LEAST_CHARTED, MOST_CHARTED // len(self._index.points))
        if len(self._index.readings) <= MOST_CHARTED or len(readings) <= most:
            return None
        return self._memo.keep(
            ("trace", point.id),
            (readings, most),
            lambda: _standing_for(readings, most),
        )

    def _determined(self, kind: DeterminationKind) -> DeterminationView | None:
        found = governing(self._index.determinations, kind)
        if found is None:
            return None
        return DeterminationView(kind, found.value, found.decided_by, found.decided_at)

    def _air_views(self) -> tuple[AirView, ...]:
        live = self._index.live_air()
        return tuple(
            view
            for visit in self._index.visits
            for view in self._visit_air([air for air in live if air.visit_id == visit.id])
        )

    def _visit_air(self, readings: Sequence[AirReading]) -> list[AirView]:
        computed = [(air, state) for air in readings if (state := _air_state(air)) is not None]
        ratio = {air.role: Decimal(str(state.humidity_ratio)) for air, state in computed}
        views = []
        for air, state in sorted(computed, key=lambda item: list(AirRole).index(item[0].role)):
            against = AirRole.DEHU_IN if air.role is AirRole.DEHU_OUT else AirRole.OUTSIDE
            reference = ratio.get(against) if air.role is not AirRole.OUTSIDE else None
            own = Decimal(str(state.humidity_ratio))
            depression = None if reference is None else reference - own
            views.append(self._air_view(air, state, depression))
        return views

    def _air_view(self, air: AirReading, state: AirState, depression: Decimal | None) -> AirView:
        return AirView(
            reading_id=air.id,
            visit_number=self._index.visit_numbers.get(air.visit_id, 0),
            role=air.role,
            place=air.place,
            taken_at=air.taken_at,
            temperature_c=air.temperature_c,
            rh_pct=air.rh_pct,
            humidity_kg_kg=Decimal(str(state.humidity_ratio)),
            dew_point_c=None if state.dew_point_c is None else Decimal(str(state.dew_point_c)),
            vapour_pressure_pa=Decimal(str(state.vapour_pressure_pa)),
            depression_kg_kg=depression,
            source=air.source,
        )


def _standing_for(readings: Sequence[ReadingView], most: int) -> tuple[ReadingView, ...]:
    """So many of the numbers, and so many of the displays out of range, in their order."""
    numbers = thinned([r for r in readings if r.value is not None], most, _number)
    others = thinned([r for r in readings if r.value is None], most, _number)
    return tuple(sorted((*numbers, *others), key=lambda r: (r.taken_at, r.reading_id.int)))


def _number(reading: ReadingView) -> Decimal:
    return Decimal(0) if reading.value is None else reading.value


def _humidity(air: AirReading) -> Decimal | None:
    state = _air_state(air)
    return None if state is None else Decimal(str(state.humidity_ratio))


def _air_state(air: AirReading) -> AirState | None:
    try:
        return AirState.from_rh(air.temperature_c, air.rh_pct, air.pressure_pa)
    except InvalidInput:
        return None
