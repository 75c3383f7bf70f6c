"""The use cases that the screens call; every method runs on the engine's loop, never on the GUI thread.

A call that cannot be done raises an error of :mod:`app.domain.errors`, whose text is a sentence for a person. A call
that returns has been written to the store: it survives a power cut.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from app.services.views import (
    CheckpointAction,
    DryingLog,
    JobFilter,
    JobList,
    JobOverview,
    MapView,
    MeterState,
    UiSettings,
)

if (
    TYPE_CHECKING
):  # the window imports this before its first frame; these bring the store, which takes a second
    from app.domain.records import AirRole, JobState, ReadingToken
    from app.services.decision_services import DecisionServices
    from app.services.document_services import DocumentServices
    from app.services.draft_services import DraftServices
    from app.services.drying_services import DryingServices
    from app.services.equipment_services import EquipmentServices
    from app.services.form_services import FormServices
    from app.services.intake_services import IntakeServices
    from app.services.job_news import JobNewsServices
    from app.services.meter_services import MeterServices
    from app.services.notice_services import NoticeServices
    from app.services.photo_services import PhotoServices
    from app.services.plan_services import PlanServices
    from app.services.room_services import RoomServices
    from app.services.rule_services import RuleServices
    from app.services.site_file_services import SiteFileServices
    from app.services.store_key import StoreDoor, StoreKeyServices
    from app.services.sync_services import SyncServices
    from app.services.tablet_services import TabletServices
    from app.services.visit_services import VisitServices
    from app.services.workflow_services import WorkflowServices


@dataclass(frozen=True, slots=True)
class AirInput:
    """An air reading to save; the measurement ids are those of the meter values it was taken from, if any."""

    role: AirRole
    place: str
    temperature_c: Decimal
    rh_pct: Decimal
    temperature_measurement_id: str | None = None
    rh_measurement_id: str | None = None


class AppServices(Protocol):
    """What the application can do for a screen; areas with many use cases have their own services."""

    @property
    def door(self) -> StoreDoor:
        """How the store opens; nothing else waits behind it."""
        ...

    @property
    def key(self) -> StoreKeyServices:
        """The key of the open store."""
        ...

    @property
    def rooms(self) -> RoomServices:
        """Rooms and chambers."""
        ...

    @property
    def plan(self) -> PlanServices:
        """What the map changes."""
        ...

    @property
    def drying(self) -> DryingServices:
        """Alerts, forecasts and tables of the drying log."""
        ...

    @property
    def equipment(self) -> EquipmentServices:
        """Machines and circuits."""
        ...

    @property
    def workflows(self) -> WorkflowServices:
        """Workflow runs."""
        ...

    @property
    def sync(self) -> SyncServices:
        """The way to the server and back."""
        ...

    @property
    def intake(self) -> IntakeServices:
        """Taking on a job."""
        ...

    @property
    def tablet(self) -> TabletServices:
        """The tablet itself."""
        ...

    @property
    def visits(self) -> VisitServices:
        """Beginning and ending visits."""
        ...

    @property
    def drafts(self) -> DraftServices:
        """Half-entered forms."""
        ...

    @property
    def notices(self) -> NoticeServices:
        """What happened while nobody looked."""
        ...

    @property
    def news(self) -> JobNewsServices:
        """What waits for a person on any job."""
        ...

    @property
    def rules(self) -> RuleServices:
        """How the rules stand, overrides, the company's thresholds."""
        ...

    @property
    def field_meters(self) -> MeterServices:
        """Discovery, pairing and set-up of this tablet's meters."""
        ...

    @property
    def site_file(self) -> SiteFileServices:
        """Every kind of record without a page of its own."""
        ...

    @property
    def decisions(self) -> DecisionServices:
        """Category, class and condition."""
        ...

    @property
    def photos(self) -> PhotoServices:
        """Photos: taking, filing, drawing on them."""
        ...

    @property
    def forms(self) -> FormServices:
        """Forms from filling to signing."""
        ...

    @property
    def documents(self) -> DocumentServices:
        """Built documents and the job's file."""
        ...

    async def list_jobs(
        self, query: str, job_filter: JobFilter, *, offset: int = 0, limit: int | None = None
    ) -> JobList:
        """A page of the jobs whose number, client, address or claim contains the query, the newest first.

        ``offset`` is how many come before the page, ``limit`` how many are on it (``None``: all that are left).
        """
        ...

    async def job_overview(self, job_id: UUID, *, at_once: bool = False) -> JobOverview:
        """The job at this moment; ``NotFound`` when there is no such job.

        ``at_once`` does not wait for what takes long to work out; the answer says whether that is missing.
        """
        ...

    async def set_job_state(self, job_id: UUID, state: JobState) -> None:
        """Say where the job stands; ``Conflict`` when it is to be closed with a visit open or a machine on site."""
        ...

    async def moisture_map(self, job_id: UUID) -> MapView:
        """The plan and the points of the job."""
        ...

    async def drying_log(self, job_id: UUID) -> DryingLog:
        """Visits, points and air of the job, oldest visit first."""
        ...

    async def save_meter_reading(
        self, job_id: UUID, point_id: UUID, measurement_id: str, accept_doubtful: bool
    ) -> None:
        """Save what a meter said at the point, with its raw bytes, in the visit that is open.

        ``InvalidInput`` when the meter's scale is not the point's, or the value is doubtful and was not accepted.
        """
        ...

    async def save_typed_reading(
        self,
        job_id: UUID,
        point_id: UUID,
        value: Decimal | None,
        token: ReadingToken | None,
        display_photo: Path | None = None,
    ) -> None:
        """Save a value or an out-of-range display that was read off a meter by eye; exactly one is given.

        A photo of the display is filed at the point and named by the reading.
        """
        ...

    async def save_air_reading(self, job_id: UUID, air: AirInput) -> None:
        """Save temperature and humidity of one body of air in the visit that is open."""
        ...

    async def decide_checkpoint(
        self, checkpoint_id: UUID, action: CheckpointAction, reason: str
    ) -> None:
        """Answer the run; ``Conflict`` when it was answered already, sending back needs a reason."""
        ...

    def meter_events(self) -> AsyncIterator[MeterState]:
        """The state of every meter quantity now, then each change of one as it happens, without an end."""
        ...

    async def load_settings(self) -> UiSettings:
        """The settings of the screens, or the defaults."""
        ...

    async def save_settings(self, settings: UiSettings) -> None:
        """Keep the settings of the screens."""
        ...
