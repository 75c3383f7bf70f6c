"""The use cases before the store is open: the window draws at once, and its first calls wait here.

Importing and opening everything takes about a second; none of it is needed to draw the first frame.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.services.app_services import AirInput, AppServices
from app.services.deferred_area import defer
from app.services.store_key import OpenDoor, StoreDoor
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

if TYPE_CHECKING:  # see app_services
    from app.domain.records import JobState, ReadingToken
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
    from app.services.store_key import StoreKeyServices
    from app.services.sync_services import SyncServices
    from app.services.tablet_services import TabletServices
    from app.services.visit_services import VisitServices
    from app.services.workflow_services import WorkflowServices


class DeferredServices:
    """``AppServices`` that pass every call on once :meth:`begin` or :meth:`fail` was called, on its loop."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._ready = self._not_ready()
        self.door: StoreDoor = OpenDoor()
        self.key: StoreKeyServices = defer(lambda: self._area("key"))
        self.rooms: RoomServices = defer(lambda: self._area("rooms"))
        self.plan: PlanServices = defer(lambda: self._area("plan"))
        self.drying: DryingServices = defer(lambda: self._area("drying"))
        self.equipment: EquipmentServices = defer(lambda: self._area("equipment"))
        self.field_meters: MeterServices = defer(
            lambda: self._area("field_meters"), streams=("views", "look", "frames", "listen")
        )
        self.rules: RuleServices = defer(lambda: self._area("rules"))
        self.tablet: TabletServices = defer(lambda: self._area("tablet"))
        self.visits: VisitServices = defer(lambda: self._area("visits"))
        self.drafts: DraftServices = defer(lambda: self._area("drafts"))
        self.notices: NoticeServices = defer(lambda: self._area("notices"))
        self.news: JobNewsServices = defer(lambda: self._area("news"))
        self.sync: SyncServices = defer(lambda: self._area("sync"), streams=("changes",))
        self.intake: IntakeServices = defer(lambda: self._area("intake"), streams=("read_file",))
        self.workflows: WorkflowServices = defer(
            lambda: self._area("workflows"), streams=("follow",)
        )
        self.photos: PhotoServices = defer(lambda: self._area("photos"), streams=("take_in",))
        self.forms: FormServices = defer(lambda: self._area("forms"))
        self.site_file: SiteFileServices = defer(lambda: self._area("site_file"))
        self.decisions: DecisionServices = defer(lambda: self._area("decisions"))
        self.documents: DocumentServices = defer(lambda: self._area("documents"))

    def begin(self, services: AppServices) -> None:
        """From now on calls go to these."""
        self._ready.set_result(services)

    def fail(self, error: BaseException) -> None:
        """From now on every call raises this: the store could not be opened, or it ended."""
        if self._ready.done():
            self._ready = self._not_ready()
        self._ready.set_exception(error)

    def _not_ready(self) -> asyncio.Future[AppServices]:
        ready: asyncio.Future[AppServices] = self._loop.create_future()
        # Without a caller the failure would be reported as never retrieved; callers get it anyway.
        ready.add_done_callback(lambda ready: ready.cancelled() or ready.exception())
        return ready

    async def _services(self) -> AppServices:
        return await asyncio.shield(self._ready)

    async def _area(self, name: str) -> Any:
        """The use cases of an area, once they are there."""
        return getattr(await self._services(), name)

    async def list_jobs(
        self, query: str, job_filter: JobFilter, *, offset: int = 0, limit: int | None = None
    ) -> JobList:
        """See :class:`AppServices`."""
        services = await self._services()
        return await services.list_jobs(query, job_filter, offset=offset, limit=limit)

    async def job_overview(self, job_id: UUID, *, at_once: bool = False) -> JobOverview:
        """See :class:`AppServices`."""
        return await (await self._services()).job_overview(job_id, at_once=at_once)

    async def moisture_map(self, job_id: UUID) -> MapView:
        """See :class:`AppServices`."""
        return await (await self._services()).moisture_map(job_id)

    async def drying_log(self, job_id: UUID) -> DryingLog:
        """See :class:`AppServices`."""
        return await (await self._services()).drying_log(job_id)

    async def save_meter_reading(
        self, job_id: UUID, point_id: UUID, measurement_id: str, accept_doubtful: bool
    ) -> None:
        """See :class:`AppServices`."""
        services = await self._services()
        await services.save_meter_reading(job_id, point_id, measurement_id, accept_doubtful)

    async def save_typed_reading(
        self,
        job_id: UUID,
        point_id: UUID,
        value: Decimal | None,
        token: ReadingToken | None,
        display_photo: Path | None = None,
    ) -> None:
        """See :class:`AppServices`."""
        services = await self._services()
        await services.save_typed_reading(job_id, point_id, value, token, display_photo)

    async def save_air_reading(self, job_id: UUID, air: AirInput) -> None:
        """See :class:`AppServices`."""
        await (await self._services()).save_air_reading(job_id, air)

    async def set_job_state(self, job_id: UUID, state: JobState) -> None:
        """See :class:`AppServices`."""
        await (await self._services()).set_job_state(job_id, state)

    async def decide_checkpoint(
        self, checkpoint_id: UUID, action: CheckpointAction, reason: str
    ) -> None:
        """See :class:`AppServices`."""
        await (await self._services()).decide_checkpoint(checkpoint_id, action, reason)

    async def meter_events(self) -> AsyncIterator[MeterState]:
        """See :class:`AppServices`."""
        async for state in (await self._services()).meter_events():
            yield state

    async def load_settings(self) -> UiSettings:
        """See :class:`AppServices`."""
        return await (await self._services()).load_settings()

    async def save_settings(self, settings: UiSettings) -> None:
        """See :class:`AppServices`."""
        await (await self._services()).save_settings(settings)
