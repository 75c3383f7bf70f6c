"""What the screens show of the jobs that were opened last, worked out once for each state of their records.

After a change only what the changed records touch is worked out again: the rules that read them, the points whose
readings they are. What comes out is what :class:`JobViews` makes of the records alone.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from uuid import UUID

from app.domain.records import Job
from app.services.company_policy import company_policy, drying_policy
from app.services.drying_watch import DryingWatch, watch_drying
from app.services.job_memo import JobMemo
from app.services.job_views import JobViews
from app.storage.store import Store

JOBS_KEPT = 2


class JudgedJobs:
    """The views of the last jobs. Methods block; call them from a worker thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._jobs: OrderedDict[UUID, _JudgedJob] = OrderedDict()

    def of(self, job_id: UUID) -> JobViews:
        """The job as its records are now; raises ``NotFound``.

        What one thread works out of it keeps no other from the rest: a map does not wait for the rules.
        """
        self._store.get(Job, job_id)
        with self._lock:
            kept = self._jobs.setdefault(job_id, _JudgedJob(self._store, job_id))
            self._jobs.move_to_end(job_id)
            while len(self._jobs) > JOBS_KEPT:
                self._jobs.popitem(last=False)
        return kept.views()

    def watch(self, job_id: UUID) -> DryingWatch:
        """How the drying of any job goes; to look at it does not push another job out of what is kept."""
        with self._lock:
            kept = self._jobs.get(job_id)
        if kept is not None:
            return kept.views().watch
        return watch_drying(self._store.job_records(job_id), drying_policy(self._store))


class _JudgedJob:
    """The views of one job and what may be used again for the next ones."""

    def __init__(self, store: Store, job_id: UUID) -> None:
        self._lock = threading.Lock()
        self._store = store
        self._job_id = job_id
        self._memo = JobMemo()
        self._views: JobViews | None = None

    def views(self) -> JobViews:
        """Those of the records and thresholds as they are now."""
        with self._lock:
            records = self._store.job_records(self._job_id)
            policy, drying = company_policy(self._store), drying_policy(self._store)
            if self._views is None or not self._views.are_of(records, policy, drying):
                self._views = JobViews(records, policy, drying, self._memo)
            return self._views
