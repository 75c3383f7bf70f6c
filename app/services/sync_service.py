"""Sync as the screens and commands ask for it: now, or only how it stands."""

from __future__ import annotations

import asyncio
import os
import platform
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from app.domain.errors import ExternalError, InvalidInput
from app.domain.records import Job
from app.services.sync_counts import add_counts, sync_counts
from app.services.views import JobSync, SyncCounts, SyncSummary
from app.storage.job_list import find_jobs
from app.storage.store import Store
from app.storage.sync_progress import Refusal, refusals
from app.storage.sync_store import StoreSync

_LAST_SUCCESS = "sync_last_success"


@dataclass(frozen=True, slots=True)
class SyncAccount:
    """Who signs in where; never stored and never shown."""

    server: str
    email: str
    password: str = field(repr=False)


def account_from_environment() -> SyncAccount:
    """The account that the environment names; raises ``InvalidInput`` saying what is missing."""
    values = {}
    for name in ("SERVER", "EMAIL", "PASSWORD"):
        value = os.environ.get(f"RESTOREASSIST_{name}")
        if not value:
            raise InvalidInput(f"RESTOREASSIST_{name}", "it is not set", "the account to sync with")
        values[name] = value
    return SyncAccount(values["SERVER"], values["EMAIL"], values["PASSWORD"])


def account_if_named() -> SyncAccount | None:
    """The account that the environment names completely, if it does."""
    try:
        return account_from_environment()
    except InvalidInput:
        return None


class SyncService:
    """Syncs one store; rounds never overlap. Without an account it only tells how things stand."""

    def __init__(
        self,
        store: Store,
        account: SyncAccount | None = None,
        now: Callable[[], datetime] | None = None,
    ) -> None:
        self._store = store
        self._account = account
        self._now = now or store.clock.now
        self._problems: tuple[str, ...] = ()
        self._one_at_a_time = asyncio.Lock()

    async def sync_now(self) -> SyncSummary:
        """Push, pull and send files; outages and refusals come back as problems, never as errors."""
        if self._account is None:
            return await self.summary()
        async with self._one_at_a_time:
            try:
                await self._round(self._account)
            except ExternalError as error:
                self._problems = (str(error),)
            else:
                self._problems = ()
        return await self.summary()

    async def summary(self) -> SyncSummary:
        """How it stands, without touching the network."""
        return await asyncio.to_thread(self._summary)

    async def counts(self) -> dict[UUID, SyncCounts]:
        """The counts of every job."""
        return await asyncio.to_thread(sync_counts, self._store)

    async def _round(self, account: SyncAccount) -> None:
        from app.sync.client import CloudClient
        from app.sync.engine import SyncEngine

        store = StoreSync(self._store)
        async with CloudClient(account.server) as client:
            name = platform.node() or "tablet"
            await client.sign_in(account.email, account.password, store.device_id(), name[:100])
            await SyncEngine(store, client).sync_once()
        await asyncio.to_thread(self._store.set_meta, _LAST_SUCCESS, self._now().isoformat())

    def _summary(self) -> SyncSummary:
        counts = sync_counts(self._store)
        jobs = find_jobs(self._store, "")
        last = self._store.get_meta(_LAST_SUCCESS)
        return SyncSummary(
            counts=add_counts(list(counts.values())),
            jobs=tuple(
                JobSync(job.id, _title(job), counts.get(job.id, SyncCounts())) for job in jobs
            ),
            problems=self._problems + tuple(_words(item) for item in refusals(self._store)),
            running=self._one_at_a_time.locked(),
            signed_in=self._account is not None,
            server=self._account.server if self._account else "",
            last_success_at=datetime.fromisoformat(last) if last else None,
        )


def _title(job: Job) -> str:
    return f"{job.client_name} ({job.number})"


def _words(refusal: Refusal) -> str:
    reason = refusal.message or refusal.code.replace("_", " ").lower()
    return f"The server refused a change of a {refusal.kind.replace('_', ' ')}: {reason}."
