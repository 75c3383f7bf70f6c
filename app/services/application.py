"""The use cases behind the screens (``AppServices``), on the store, the engine, the meters and sync."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.errors import InvalidInput, StoreError
from app.domain.measurement import Measurement, Quality, Quantity, Unit
from app.domain.phrases import phrase
from app.domain.records import (
    AirRole,
    Instrument,
    JobState,
    MoisturePoint,
    Photo,
    PhotoPhase,
    ReadingSource,
    ReadingToken,
)
from app.domain.runs import Decision, DecisionAction
from app.ports.clock import Clock
from app.ports.engine import WorkflowEngine
from app.ports.position import NoPosition, Position
from app.services.air_subjects import subject_of
from app.services.app_services import AirInput
from app.services.app_settings import load_settings, save_settings
from app.services.decision_services import DecisionDesk
from app.services.document_services import DocumentDesk, DocumentServices
from app.services.draft_services import DraftServices, StoreDrafts
from app.services.drying_services import DryingDesk
from app.services.edit_history import EditHistory, added
from app.services.edit_steps import EditKind, EditStep
from app.services.engine_wait import EngineWait
from app.services.equipment_services import EquipmentDesk
from app.services.field_record import FieldRecord, MeterValue
from app.services.form_services import FormDesk, FormServices
from app.services.intake_services import IntakeDesk, IntakeServices
from app.services.job_cards import list_jobs
from app.services.job_news import JobNewsDesk, JobNewsServices
from app.services.judged_jobs import JudgedJobs
from app.services.meter_hub import MeterHub
from app.services.meter_services import MeterServices
from app.services.notice_services import NoticeServices, StoreNotices
from app.services.photo_services import PhotoDesk, PhotoServices
from app.services.plan_services import PlanDesk
from app.services.plan_views import ScreenPictures, plan_pictures
from app.services.room_services import RoomDesk
from app.services.rule_history import RuleHistory
from app.services.rule_services import RuleDesk, RuleServices
from app.services.run_views import phase_steps, run_progress
from app.services.shared_approvals import SharedApprovals
from app.services.shown_files import ShownFiles
from app.services.site_file_services import SiteFileDesk
from app.services.store_key import OpenDoor, StoreDoor, StoreKeyDesk, StoreKeyServices
from app.services.sync_counts import sync_counts
from app.services.sync_services import SyncServices
from app.services.tablet_services import TabletDesk, TabletServices
from app.services.views import (
    CheckpointAction,
    DryingLog,
    JobFilter,
    JobList,
    JobOverview,
    MapView,
    MeterState,
    SyncCounts,
    UiSettings,
)
from app.services.visit_services import VisitDesk, VisitServices
from app.services.workflow_services import (
    NO_DEFINITIONS,
    DefinitionSource,
    WorkflowDesk,
    WorkflowServices,
)
from app.storage.durable_files import translate_os
from app.storage.store import Store

_DOUBTFUL = Quality.STALE | Quality.OUT_OF_RANGE | Quality.SENSOR_FAULT | Quality.CAL_EXPIRED
_ACTIONS = {
    CheckpointAction.APPROVE: DecisionAction.CONTINUE,
    CheckpointAction.SEND_BACK: DecisionAction.MODIFY,
}


class FieldApplication:
    """Everything the application can do for a screen; blocking work runs in the loop's threads.

    ``engine`` may still be starting: what does not need it does not wait for it.
    """

    def __init__(
        self,
        store: Store,
        record: FieldRecord,
        engine: Awaitable[WorkflowEngine],
        meters: MeterHub,
        sync: SyncServices,
        clock: Clock,
        person: Callable[[], str],
        meter_sources: Callable[[str], ReadingSource],
        phases_of: Callable[[str], tuple[str, ...]],
        field_meters: MeterServices,
        version: str = "",
        examine: Callable[[], Sequence[Any]] = tuple,
        definitions: DefinitionSource = NO_DEFINITIONS,
        position: Position | None = None,
        rename: Callable[[str], None] = lambda _: None,
    ) -> None:
        self._store = store
        self._record = record
        self._engine = EngineWait(engine)
        self.approvals = SharedApprovals(store, self._engine, clock)
        self._meters = meters
        self.sync = sync
        self._clock = clock
        self._person = person
        self._rename = rename
        self._source_of = meter_sources
        self._phases_of = phases_of
        self._judged = JudgedJobs(store)
        self.rules: RuleServices = RuleDesk(store, record, clock, person, self._judged)
        self.field_meters = field_meters
        self.door: StoreDoor = OpenDoor()
        self.key: StoreKeyServices = StoreKeyDesk(store)
        self.drafts: DraftServices = StoreDrafts(store, clock)
        self.notices: NoticeServices = StoreNotices(store)
        self.news: JobNewsServices = JobNewsDesk(store, self.approvals, self._judged)
        self._history = EditHistory(record.edits, record.new_id)
        self.rooms = RoomDesk(store, record, self._history, clock)
        self._pictures = ScreenPictures(store.blobs.read)
        self.plan = PlanDesk(store, record, self._history, meters, clock, meter_sources)
        self.drying = DryingDesk(store, record, self._history, self._judged)
        self.equipment = EquipmentDesk(store, record, self._history, clock)
        self.tablet: TabletServices = TabletDesk(store, clock, version, examine)
        self.visits: VisitServices = VisitDesk(store, record)
        self.intake: IntakeServices = IntakeDesk(store, record, clock)
        self.workflows: WorkflowServices = WorkflowDesk(self._engine, definitions, person, clock)
        self._clear_files = ShownFiles(store)
        self.photos: PhotoServices = PhotoDesk(
            store, record, self._history, self._clear_files, position or NoPosition()
        )
        self.forms: FormServices = FormDesk(store, record, self._clear_files)
        self.site_file = SiteFileDesk(store, record, self._history, clock)
        self.decisions = DecisionDesk(store, record, self._history, clock)
        self.documents: DocumentServices = DocumentDesk(
            store, record, self._clear_files, self._judged, f"restoreassist {version}"
        )

    def close(self) -> None:
        """Remove the clear copies of what was looked at."""
        self._clear_files.close()

    async def list_jobs(
        self, query: str, job_filter: JobFilter, *, offset: int = 0, limit: int | None = None
    ) -> JobList:
        """A page of the jobs that match, newest first."""
        return await asyncio.to_thread(
            list_jobs,
            self._store,
            query,
            job_filter,
            person=self._person(),
            offset=offset,
            limit=limit,
        )

    async def job_overview(self, job_id: UUID, *, at_once: bool = False) -> JobOverview:
        """The job at this moment."""
        engine = await self._engine
        runs = await engine.list_runs(job_id)
        run = runs[0] if runs else None
        steps = await engine.history(run.run_id) if run else ()
        question = await self.approvals.question(job_id)
        sync = await asyncio.to_thread(sync_counts, self._store, [job_id])
        phases = phase_steps(run, steps, self._phases_of(run.definition_id) if run else ())
        return await asyncio.to_thread(
            self._overview,
            job_id,
            at_once,
            steps=phases,
            run_progress=run_progress(run),
            checkpoint=question,
            sync=sync.get(job_id, SyncCounts()),
        )

    async def moisture_map(self, job_id: UUID) -> MapView:
        """The plan and the points of the job."""
        return await asyncio.to_thread(self._map, job_id)

    async def drying_log(self, job_id: UUID) -> DryingLog:
        """Visits, points and air of the job."""
        return await asyncio.to_thread(self._log, job_id)

    async def save_meter_reading(
        self, job_id: UUID, point_id: UUID, measurement_id: str, accept_doubtful: bool
    ) -> None:
        """Save what a meter said at the point, with its raw bytes."""
        measurement = self._meters.measurement(measurement_id)
        if measurement.quality & _DOUBTFUL and not accept_doubtful:
            raise InvalidInput(
                "value",
                phrase(
                    "the meter's value is doubtful ({names})",
                    names=", ".join(measurement.quality.names).lower(),
                ),
                "saving it after a confirmation, or a new measurement",
            )
        await asyncio.to_thread(self._save_measurement, job_id, point_id, measurement)

    async def save_typed_reading(
        self,
        job_id: UUID,
        point_id: UUID,
        value: Decimal | None,
        token: ReadingToken | None,
        display_photo: Path | None = None,
    ) -> None:
        """Save what was read off a meter by eye."""
        await asyncio.to_thread(self._save_typed, job_id, point_id, value, token, display_photo)

    async def save_air_reading(self, job_id: UUID, air: AirInput) -> None:
        """Save one body of air in the visit that is open, or in a new one."""
        await asyncio.to_thread(self._save_air, job_id, air)

    async def set_job_state(self, job_id: UUID, state: JobState) -> None:
        """Say where the job stands."""
        await asyncio.to_thread(self._record.set_job_state, job_id, state)

    async def decide_checkpoint(
        self, checkpoint_id: UUID, action: CheckpointAction, reason: str
    ) -> None:
        """Answer the run."""
        if action is CheckpointAction.SEND_BACK and not reason.strip():
            raise InvalidInput("reason", "sending back needs one", "what must be changed")
        await self.approvals.decide(
            checkpoint_id,
            Decision(_ACTIONS[action], self._person(), self._clock.now(), reason.strip()),
        )

    def meter_events(self) -> AsyncIterator[MeterState]:
        """The state of every meter quantity now, then each change."""
        return self._meters.events()

    async def load_settings(self) -> UiSettings:
        """The settings of the screens."""
        return await asyncio.to_thread(load_settings, self._store.paths.folder)

    async def save_settings(self, settings: UiSettings) -> None:
        """Keep the settings of the screens; from now on records are written under the name that they hold."""
        try:
            await asyncio.to_thread(save_settings, self._store.paths.folder, settings)
        except OSError as error:
            raise translate_os(error) from error
        self._rename(settings.person)

    def _map(self, job_id: UUID) -> MapView:
        views = self._judged.of(job_id)
        return replace(
            views.moisture_map(),
            now=self._clock.now(),
            pictures=plan_pictures(views.records, self._pictures.source_of),
            edits=self._history.state(job_id),
        )

    def _log(self, job_id: UUID) -> DryingLog:
        views = self._judged.of(job_id)
        return views.drying_log()

    def _overview(self, job_id: UUID, at_once: bool, **beside: Any) -> JobOverview:
        """The job with its rules applied; a change in how they stand becomes history."""
        views = self._judged.of(job_id)
        if at_once and not views.quick_to_check:
            return views.unchecked_overview(**beside)
        with suppress(StoreError):  # a full disk keeps nobody from reading
            RuleHistory(self._store, self._clock).note(job_id, views.evaluation, self._person())
        return views.overview(**beside)

    def _point(self, job_id: UUID, point_id: UUID) -> MoisturePoint:
        point = self._store.get(MoisturePoint, point_id)
        if point.job_id != job_id:
            raise InvalidInput("point", "it belongs to another job")
        return point

    def _save_measurement(self, job_id: UUID, point_id: UUID, measurement: Measurement) -> None:
        point = self._point(job_id, point_id)
        source = self._source_of(measurement.driver)
        if source is ReadingSource.SIMULATOR:
            # A training meter stands in for the point's own; what it says is marked wherever it goes.
            instrument_id = point.instrument_id
        else:
            instrument_id = self._instrument(job_id, measurement, measurement.unit).id
        value = MeterValue.from_measurement(measurement, source, instrument_id)
        self._take(point, value)

    def _save_typed(
        self,
        job_id: UUID,
        point_id: UUID,
        value: Decimal | None,
        token: ReadingToken | None,
        display_photo: Path | None,
    ) -> None:
        point = self._point(job_id, point_id)
        photo = None if display_photo is None else self._file_display(point, display_photo)
        typed = MeterValue(
            value=value,
            token=token,
            scale=point.scale,
            source=ReadingSource.MANUAL,
            quality=Quality.MANUAL,
            raw=b"",
            taken_at=self._clock.now(),
            monotonic_ns=self._clock.monotonic_ns(),
            instrument_id=point.instrument_id,
            photo_id=None if photo is None else photo.id,
        )
        self._take(point, typed)

    def _file_display(self, point: MoisturePoint, path: Path) -> Photo:
        try:
            content = path.read_bytes()
        except OSError as error:
            raise InvalidInput(
                "photo",
                phrase(
                    "{path} cannot be read: {strerror}", path=path.name, strerror=error.strerror
                ),
            ) from error
        return self._record.photos.file_photo(
            point.job_id,
            content,
            phase=PhotoPhase.MOISTURE,
            caption=f"Display of the meter at {point.label}",
            room_id=point.room_id,
            point_id=point.id,
        )

    def _take(self, point: MoisturePoint, value: MeterValue) -> None:
        visit = self._record.visits.current_visit(point.job_id)
        reading = self._record.take_reading(point, visit, value)
        step = EditStep(EditKind.READING_TAKEN, point.label, added(reading))
        self._history.note(point.job_id, step)

    def _save_air(self, job_id: UUID, air: AirInput) -> None:
        temperature = self._shown(air.temperature_measurement_id, Quantity.AIR_TEMPERATURE)
        humidity = self._shown(air.rh_measurement_id, Quantity.RELATIVE_HUMIDITY)
        source, instrument_id, raw = ReadingSource.MANUAL, None, b""
        quality = Quality.MANUAL
        taken_at, monotonic_ns = self._clock.now(), self._clock.monotonic_ns()
        if temperature is not None and humidity is not None:
            source = self._source_of(humidity.driver)
            instrument_id = self._instrument(job_id, humidity, None).id
            raw = (
                temperature.raw
                if temperature.raw == humidity.raw
                else (temperature.raw + humidity.raw)
            )
            quality = temperature.quality | humidity.quality
            taken_at, monotonic_ns = humidity.at, humidity.monotonic_ns
        about = subject_of(self._store.job_records(job_id), air.role, air.place)
        is_affected = air.role is AirRole.AFFECTED
        self._record.take_air_reading(
            self._record.visits.current_visit(job_id),
            chamber_id=about if is_affected else None,
            placement_id=None if is_affected else about,
            role=air.role,
            place=air.place,
            temperature_c=air.temperature_c,
            rh_pct=air.rh_pct,
            source=source,
            quality=quality,
            raw=raw,
            taken_at=taken_at,
            monotonic_ns=monotonic_ns,
            instrument_id=instrument_id,
        )

    def _shown(self, measurement_id: str | None, quantity: Quantity) -> Measurement | None:
        if measurement_id is None:
            return None
        measurement = self._meters.measurement(measurement_id)
        if measurement.quantity is not quantity:
            raise InvalidInput(
                "measurement",
                phrase("it is {quantity}", quantity=measurement.quantity),
                str(quantity),
            )
        return measurement

    def _instrument(self, job_id: UUID, measurement: Measurement, scale: Unit | None) -> Instrument:
        return self._record.add_instrument(
            job_id,
            make=measurement.driver,
            model=measurement.driver,
            serial=measurement.instrument_serial,
            driver=measurement.driver,
            scale=scale,
            resolution=Decimal("0.1"),
            calibrated_at=None,
        )
