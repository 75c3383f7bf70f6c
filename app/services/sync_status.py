"""Reading how sync stands from the store."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Self
from uuid import UUID

from app.domain.errors import ErrorClass, ExternalError, RestoreAssistError
from app.ports.network import NetworkKind
from app.services.sync_account import Account
from app.services.sync_counts import add_counts, sync_counts
from app.services.sync_inbox import conflict_views, refused_views
from app.services.sync_policy import load_policy, purposes_now
from app.services.sync_views import AccountView, StorageView, SyncState, SyncStatus, WaitingFiles
from app.services.views import JobSync, SyncCounts
from app.storage.rescue import refused_to_person
from app.storage.store import Store
from app.storage.sync_inbox import not_in_backup, open_conflicts, refused_changes
from app.storage.sync_progress import job_titles, waiting_files
from app.wire.api import ProblemCode

if TYPE_CHECKING:  # the HTTP client comes with it
    from app.sync.engine import SyncReport

COMPLETE_JOBS_SHOWN = 20


@dataclass(frozen=True, slots=True)
class LastRound:
    """What the last round left behind."""

    error: str = ""
    offline: bool = False
    revoked: bool = False
    sign_in_again: bool = False
    no_room: str = ""
    clock_ahead_ms: int = 0
    must_update: bool = False
    used_bytes: int | None = None
    quota_bytes: int | None = None

    @property
    def paused(self) -> bool:
        """Nothing goes on before a person signs in."""
        return self.revoked or self.sign_in_again

    @classmethod
    def of(cls, report: SyncReport) -> Self:
        """A round that went through."""
        return cls(
            no_room=report.blobs.no_room,
            clock_ahead_ms=report.clock_ahead_ms,
            must_update=report.must_update,
            used_bytes=report.blobs.used_bytes,
            quota_bytes=report.blobs.quota_bytes,
        )

    def failed(self, error: RestoreAssistError) -> LastRound:
        """A round that ended with this error."""
        code = getattr(getattr(error, "problem", None), "code", None)
        revoked = code is ProblemCode.DEVICE_REVOKED
        is_auth = isinstance(error, ExternalError) and error.error_class is ErrorClass.AUTH
        return replace(
            self,
            error=error.words,
            offline=error.error_class in (ErrorClass.NETWORK, ErrorClass.TIMEOUT),
            revoked=revoked,
            sign_in_again=is_auth and not revoked and code is not ProblemCode.FORBIDDEN,
        )


def read_status(
    store: Store,
    state: SyncState,
    account: Account | None,
    last: LastRound,
    network: NetworkKind,
    next_try_s: float | None,
) -> SyncStatus:
    """Everything the sync centre shows, from one look at the store."""
    counts = sync_counts(store)
    conflicts, refused = open_conflicts(store), refused_changes(store)
    wanted = {item.row.job_id for item in conflicts} | {item.job_id for item in refused}
    titles = job_titles(store, {*wanted, *counts})
    policy = load_policy(store)
    allowed = purposes_now(policy, network, server_is_here=False)
    files = waiting_files(store, allowed)
    durable_n = int(store.get_meta("durable_n") or 0)
    success = store.get_meta("sync_last_success")
    total = add_counts(list(counts.values()))
    return SyncStatus(
        state=state,
        counts=total,
        jobs=_jobs(counts, titles),
        conflicts=conflict_views(conflicts, titles, store.device_id),
        refused=refused_views(store, refused, titles),
        account=None
        if account is None
        else AccountView(account.server, account.email, account.name, account.tenant),
        policy=policy,
        network=network,
        files=WaitingFiles(files.count, files.size_bytes, files.held_back),
        storage=StorageView(_free_bytes(store), last.used_bytes, last.quota_bytes),
        changes_waiting=total.not_sent,
        to_rescue=refused_to_person(store)
        + (total.not_sent + files.count if state is SyncState.REVOKED else 0),
        not_in_backup=not_in_backup(store, durable_n) if durable_n else 0,
        error=last.error,
        no_room=last.no_room,
        next_try_s=next_try_s if last.error else None,
        last_success_at=datetime.fromisoformat(success) if success else None,
        clock_ahead_s=round(last.clock_ahead_ms / 1000),
        must_update=last.must_update,
    )


def _jobs(counts: dict[UUID, SyncCounts], titles: dict[UUID, str]) -> tuple[JobSync, ...]:
    """Jobs with something open, the newest first, then some that are complete."""
    named = [
        JobSync(job_id, titles[job_id], counts[job_id])
        for job_id in sorted(counts, reverse=True)
        if job_id in titles
    ]
    still_open = [job for job in named if job.counts.open]
    complete = [job for job in named if not job.counts.open]
    return (*still_open, *complete[:COMPLETE_JOBS_SHOWN])


def _free_bytes(store: Store) -> int:
    folder = store.paths.folder
    return shutil.disk_usage(folder).free if os.path.isdir(folder) else 0
