"""Handing runs that are written down to the journal: begun here, or queued for whichever server process is free."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from datetime import timedelta
from uuid import UUID

from dbos import DBOS, SetWorkflowID, WorkflowStatus, WorkflowStatusString

from app.orchestration.engine_settings import EngineSettings
from app.orchestration.interpreter import WORKFLOW_NAME
from app.orchestration.journal_workflow import run_workflow
from app.orchestration.run_queries import RunQueries, StoredRun
from app.ports.clock import Clock

_STRANDED = (
    WorkflowStatusString.ERROR.value,
    WorkflowStatusString.CANCELLED.value,
    WorkflowStatusString.MAX_RECOVERY_ATTEMPTS_EXCEEDED.value,
)
_ADOPT_AFTER = timedelta(seconds=3)
"""So long a run may be written down without being in the queue before another process sees to it."""

_BATCH = 500


class JournalRuns:
    """Begins runs; beginning one again does nothing."""

    def __init__(self, settings: EngineSettings, queries: RunQueries, clock: Clock) -> None:
        self._settings = settings
        self._queries = queries
        self._clock = clock

    async def begin_unfinished(self) -> None:
        """Begin the runs that were written down and never reached the journal, and those it gave up.

        A run whose journal was written by another version of the interpreter gets a new one: its visits, outputs and
        answers stand in our tables, so that it goes on where it was and does nothing again (decision 46).
        """
        unfinished = await asyncio.to_thread(self._queries.unfinished)
        known = await asyncio.to_thread(_known, [str(s.info.run_id) for s in unfinished])
        foreign = [key for key, one in known.items() if self._is_foreign(one)]
        await asyncio.to_thread(_forget, foreign)
        for stored in unfinished:
            run_id = str(stored.info.run_id)
            if run_id in foreign or run_id not in known or known[run_id].status in _STRANDED:
                await self.begin(stored)

    async def begin(self, stored: StoredRun) -> None:
        """Let the run go on."""
        run_id = str(stored.info.run_id)
        status = await DBOS.get_workflow_status_async(run_id)
        if status is not None:
            if status.status in _STRANDED and not stored.info.state.final:
                await DBOS.resume_workflow_async(run_id)
            return
        if self._settings.cluster is not None:
            await asyncio.to_thread(self._enqueue, stored, self._settings.cluster.queue)
            return
        with SetWorkflowID(run_id):
            await DBOS.start_workflow_async(run_workflow, dict(stored.input))

    def adopt(self, *, also_begun: bool) -> int:
        """Queue the runs that were written down and whose process ended before it could queue them; how many.

        ``also_begun`` looks at every run that has not ended, for those whose journal was taken away meanwhile.
        """
        cluster = self._settings.cluster
        assert cluster is not None
        since = self._clock.now() - _ADOPT_AFTER
        waiting = self._queries.unfinished() if also_begun else self._queries.not_begun(since)
        if not waiting:
            return 0
        known = _known([str(one.info.run_id) for one in waiting])
        orphans = [
            one
            for one in waiting
            if str(one.info.run_id) not in known and one.info.started_at < since
        ]
        for orphan in orphans:
            self._enqueue(orphan, cluster.queue)
        return len(orphans)

    def take_over(self, run_ids: Sequence[str]) -> int:
        """Queue runs that dead processes left behind, or that wait for a version of which none is alive; how many.

        Those of another version get a new journal first.
        """
        cluster = self._settings.cluster
        assert cluster is not None
        known = _known(run_ids)
        foreign = [key for key, one in known.items() if self._is_foreign(one)]
        own = [key for key in known if key not in foreign]
        if own:
            DBOS.resume_workflows(own, queue_name=cluster.queue)
        if foreign:
            stored = [self._queries.stored(UUID(key)) for key in foreign]
            _forget(foreign)
            for (
                one
            ) in stored:  # a process that ends here leaves the rest to a later look for orphans
                self._enqueue(one, cluster.queue)
        return len(known)

    def _is_foreign(self, known: WorkflowStatus) -> bool:
        return known.app_version != self._settings.application_version

    def _enqueue(self, stored: StoredRun, queue: str) -> None:
        """Let whichever server process is free begin the run; again is fine."""
        DBOS.enqueue_workflow_with_options(
            {
                "workflow_name": WORKFLOW_NAME,
                "queue_name": queue,
                "workflow_id": str(stored.info.run_id),
                "app_version": self._settings.application_version,
            },
            dict(stored.input),
        )


def _known(run_ids: Sequence[str]) -> dict[str, WorkflowStatus]:
    """The runs that the journal knows, in one read for each batch."""
    known: dict[str, WorkflowStatus] = {}
    for batch in _batches(run_ids):
        listed = DBOS.list_workflows(workflow_ids=batch, load_input=False, load_output=False)
        known |= {one.workflow_id: one for one in listed}
    return known


def _forget(run_ids: Sequence[str]) -> None:
    for batch in _batches(run_ids):
        DBOS.delete_workflows(batch)


def _batches(run_ids: Sequence[str]) -> Iterator[list[str]]:
    return (list(run_ids[n : n + _BATCH]) for n in range(0, len(run_ids), _BATCH))
