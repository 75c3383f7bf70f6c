"""The services at the edge of the screens: real view data in, every call written down."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.errors import RestoreAssistError
from app.domain.records import JobState, ReadingToken
from app.services.app_services import AirInput
from app.services.decision_services import DecisionServices
from app.services.draft_services import DraftServices
from app.services.notice_services import NoticeServices
from app.services.rule_services import RuleServices
from app.services.site_file_services import SiteFileServices
from app.services.store_key import OpenDoor, StoreDoor
from app.services.views import (
    CheckpointAction,
    DryingLog,
    JobCard,
    JobFilter,
    JobList,
    JobOverview,
    MapView,
    MeterState,
    UiSettings,
)
from tests.ui import sample_job, sample_site
from tests.ui.fake_drafts import FakeDrafts
from tests.ui.fake_intake import FakeIntake
from tests.ui.fake_media import FakeDocuments, FakeForms, FakePhotos, FakeWorkflow
from tests.ui.fake_meters import FakeMeters
from tests.ui.fake_notices import FakeNews, FakeNotices
from tests.ui.fake_rules import FakeRules
from tests.ui.fake_site_file import FakeDecisions, FakeSiteFile
from tests.ui.fake_sync import FakeSync
from tests.ui.fake_tablet import FakeKey, FakeTablet


class FakeVisits:
    """Writes down which visits were begun and ended."""

    def __init__(self, called: Callable[..., Coroutine[Any, Any, None]]) -> None:
        self._called = called

    async def begin(self, job_id: UUID) -> None:
        await self._called("begin_visit", job_id)

    async def end(self, job_id: UUID) -> None:
        await self._called("end_visit", job_id)


class FakeServices:
    """``calls`` has every writing call; ``fail`` makes the next calls of a name fail; ``gate`` holds them back."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.fail: dict[str, RestoreAssistError] = {}
        self.gates: dict[str, asyncio.Event] = {}
        self.cards = sample_job.cards()
        self.overview = sample_job.overview()
        self.long_job = False  # its rules and forecasts take long
        self.map = sample_job.moisture_map()
        self.log = sample_job.drying_log()
        self.meters = sample_job.meters()
        self.door: StoreDoor = OpenDoor()
        self.key = FakeKey()
        self.sync = FakeSync(self._called)
        self.drafts: DraftServices = FakeDrafts()
        self.notices: NoticeServices = FakeNotices()
        self.news = FakeNews()
        self.rules: RuleServices = FakeRules()
        self.site_file: SiteFileServices = FakeSiteFile()
        self.decisions: DecisionServices = FakeDecisions()
        self.intake = FakeIntake()
        self.tablet = FakeTablet()
        self.visits = FakeVisits(self._called)
        self.workflows = FakeWorkflow()
        self.rooms = sample_site.fake_rooms()
        self.field_meters = FakeMeters()
        self.plan = sample_site.fake_plan()
        self.drying = sample_site.fake_drying()
        self.equipment = sample_site.fake_equipment()
        self.photos = FakePhotos()
        self.forms = FakeForms()
        self.documents = FakeDocuments()

    async def _called(self, name: str, *arguments: Any) -> None:
        self.calls.append((name, *arguments))
        if name in self.gates:
            await self.gates[name].wait()
        if name in self.fail:
            raise self.fail[name]

    def made(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of every call of that name."""
        return [call[1:] for call in self.calls if call[0] == name]

    async def list_jobs(
        self, query: str, job_filter: JobFilter, *, offset: int = 0, limit: int | None = None
    ) -> JobList:
        await self._called("list_jobs", query, job_filter)
        text = query.lower()
        found = [c for c in self.cards if text in f"{c.client_name} {c.address} {c.number}".lower()]
        tests: dict[JobFilter, Callable[[JobCard], bool]] = {
            JobFilter.ALL: lambda c: True,
            JobFilter.MINE: lambda c: True,
            JobFilter.DRYING: lambda c: c.state is JobState.DRYING,
            JobFilter.REVIEW: lambda c: c.checkpoint_waiting or c.state is JobState.IN_REVIEW,
            JobFilter.NOT_SYNCED: lambda c: c.sync.open > 0,
        }
        counts = tuple((key, sum(map(test, found))) for key, test in tests.items())
        shown = [card for card in found if tests[job_filter](card)][offset:]
        return JobList(tuple(shown[:limit]), counts)

    async def job_overview(self, job_id: UUID, *, at_once: bool = False) -> JobOverview:
        checks = self.long_job and not at_once
        await self._called("checked_overview" if checks else "job_overview", job_id)
        if self.long_job and at_once:
            story = replace(self.overview.story, dry_at=None, points_without_forecast=0)
            return replace(self.overview, before_you_leave=(), story=story, checked=False)
        return self.overview

    async def moisture_map(self, job_id: UUID) -> MapView:
        await self._called("moisture_map", job_id)
        return self.map

    async def drying_log(self, job_id: UUID) -> DryingLog:
        await self._called("drying_log", job_id)
        return self.log

    async def save_meter_reading(
        self, job_id: UUID, point_id: UUID, measurement_id: str, accept_doubtful: bool
    ) -> None:
        await self._called("save_meter_reading", job_id, point_id, measurement_id, accept_doubtful)

    async def save_typed_reading(
        self,
        job_id: UUID,
        point_id: UUID,
        value: Decimal | None,
        token: ReadingToken | None,
        display_photo: Path | None = None,
    ) -> None:
        await self._called("save_typed_reading", job_id, point_id, value, token, display_photo)

    async def save_air_reading(self, job_id: UUID, air: AirInput) -> None:
        await self._called("save_air_reading", job_id, air)

    async def set_job_state(self, job_id: UUID, state: JobState) -> None:
        await self._called("set_job_state", job_id, state)
        self.overview = replace(self.overview, header=replace(self.overview.header, state=state))

    async def decide_checkpoint(
        self, checkpoint_id: UUID, action: CheckpointAction, reason: str
    ) -> None:
        await self._called("decide_checkpoint", checkpoint_id, action, reason)
        self.overview = replace(self.overview, checkpoint=None)

    async def meter_events(self) -> AsyncIterator[MeterState]:
        for state in self.meters:
            yield state
        await asyncio.Event().wait()

    async def load_settings(self) -> UiSettings:
        return UiSettings()

    async def save_settings(self, settings: UiSettings) -> None:
        await self._called("save_settings", settings)
