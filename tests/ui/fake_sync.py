"""The sync centre of the tests: fake only at the edge, with something of everything that can be shown."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from app.jobsync.machines import ConflictChoice
from app.ports.network import NetworkKind
from app.services.sync_views import (
    AccountView,
    BrowserForm,
    ConflictKind,
    ConflictSide,
    ConflictView,
    EnrolForm,
    NetworkPolicy,
    RefusedView,
    SignInForm,
    StorageView,
    SyncState,
    SyncStatus,
    WaitingFiles,
)
from app.services.views import JobSync, SyncCounts
from tests.ui.sample_job import COUNTS, HEADER, JOB_ID, VISIT_TIMES

MIB = 1024 * 1024
ACCOUNT = AccountView("https://office.example", "tess@dry.example", "Tess Okafor", "Dry Right")


def sample_status() -> SyncStatus:
    """How the sample's tablet stands with the server."""
    return SyncStatus(
        state=SyncState.IDLE,
        counts=COUNTS,
        jobs=(JobSync(JOB_ID, HEADER.client_name, COUNTS),),
        conflicts=(),
        refused=(),
        account=ACCOUNT,
        policy=NetworkPolicy.UNMETERED,
        network=NetworkKind.METERED,
        files=WaitingFiles(2, 9 * MIB, 2),
        storage=StorageView(12_000 * MIB, 3_200 * MIB, 10_240 * MIB),
        changes_waiting=COUNTS.not_sent,
        to_rescue=0,
        not_in_backup=0,
        error="",
        no_room="",
        next_try_s=None,
        last_success_at=VISIT_TIMES[-1] - timedelta(hours=20),
        clock_ahead_s=0,
        must_update=False,
    )


def conflict(number: int = 1, kind: ConflictKind = ConflictKind.FIELD) -> ConflictView:
    """A room that two people named."""
    deletion = kind is not ConflictKind.FIELD
    at = VISIT_TIMES[-1]
    return ConflictView(
        conflict_id=UUID(int=number),
        job_id=JOB_ID,
        job_title=HEADER.client_name,
        kind=kind,
        record_kind="room",
        record_name="Bath",
        field_name="" if deletion else "name",
        kept=ConflictSide("True" if deletion else "Bath", "Ana Ruiz", at, False),
        lost=ConflictSide("name: Cellar" if deletion else "Cellar", "Tess Okafor", at, True),
        waiting=False,
        allows_other=not deletion,
    )


def refused(number: int = 7, code: str = "ILLEGAL_TRANSITION") -> RefusedView:
    """A decision that came second."""
    return RefusedView(
        number=number,
        sha256="",
        job_id=JOB_ID,
        job_title=HEADER.client_name,
        record_kind="checkpoint",
        record_name="Approve the report",
        code=code,
        message="length_m: wide is no number",
        decided_state="DECIDED" if code == "ILLEGAL_TRANSITION" else "",
        decided_by="Ana Ruiz" if code == "ILLEGAL_TRANSITION" else "",
    )


class FakeSync:
    """``called`` notes each call and may make it fail or wait."""

    def __init__(self, called: Callable[..., Awaitable[None]]) -> None:
        self._called = called
        self.now = sample_status()
        self._changed: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def become(self, status: SyncStatus) -> None:
        """Something changed in the background; from any thread."""
        self.now = status
        if self._loop is not None and self._changed is not None:
            self._loop.call_soon_threadsafe(self._changed.set)

    async def status(self) -> SyncStatus:
        await self._called("sync_status")
        return self.now

    async def changes(self) -> AsyncIterator[SyncStatus]:
        self._loop, self._changed = asyncio.get_running_loop(), asyncio.Event()
        while True:
            self._changed.clear()
            yield self.now
            await self._changed.wait()

    async def sync_now(self) -> SyncStatus:
        await self._called("sync_now")
        if self.now.account is not None:
            photos = self.now.counts.photos_total
            counts = SyncCounts(
                accepted=self.now.counts.accepted + self.now.counts.not_sent,
                photos_total=photos,
                photos_accepted=photos,
            )
            self.now = replace(self.now, counts=counts, jobs=(), files=WaitingFiles(0, 0, 0))
        return self.now

    async def write_rescue(self, folder: str) -> str:
        await self._called("write_rescue", folder)
        return f"{folder}/work.rescue"

    async def send_photos_now(self) -> SyncStatus:
        await self._called("send_photos_now")
        return await self.sync_now()

    async def sign_in(self, form: SignInForm) -> SyncStatus:
        await self._called("sign_in", form)
        self.now = replace(self.now, state=SyncState.IDLE, account=ACCOUNT)
        return self.now

    async def enrol(self, form: EnrolForm) -> SyncStatus:
        await self._called("enrol", form)
        self.now = replace(self.now, state=SyncState.IDLE, account=ACCOUNT)
        return self.now

    async def sign_in_by_browser(
        self, form: BrowserForm, open_url: Callable[[str], bool]
    ) -> SyncStatus:
        await self._called("sign_in_by_browser", form, open_url)
        self.now = replace(self.now, state=SyncState.IDLE, account=ACCOUNT)
        return self.now

    async def sign_out(self) -> SyncStatus:
        await self._called("sign_out")
        self.now = replace(self.now, state=SyncState.NO_ACCOUNT, account=None)
        return self.now

    async def set_policy(self, policy: NetworkPolicy) -> SyncStatus:
        await self._called("set_policy", policy)
        self.now = replace(self.now, policy=policy)
        return self.now

    async def resolve(
        self, conflict_id: UUID, choice: ConflictChoice, value: str = ""
    ) -> SyncStatus:
        await self._called("resolve", conflict_id, choice, value)
        left = tuple(item for item in self.now.conflicts if item.conflict_id != conflict_id)
        self.now = replace(self.now, conflicts=left)
        return self.now

    async def dismiss(self, number: int) -> SyncStatus:
        await self._called("dismiss", number)
        left = tuple(item for item in self.now.refused if item.number != number)
        self.now = replace(self.now, refused=left)
        return self.now

    async def send_file_again(self, sha256: str) -> SyncStatus:
        await self._called("send_file_again", sha256)
        return self.now
