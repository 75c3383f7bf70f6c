"""Handing runs that are written down to the journal: begun here, or queued for whichever server process is free."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from dbos import DBOS, SetWorkflowID, WorkflowStatusString

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
        """Begin the runs that were written down and never reached the journal, and those it gave up."""
        unfinished = await asyncio.to_thread(self._queries.unfinished)
        known = await asyncio.to_thread(_states_of, [str(s.info.run_id) for s in unfinished])
        for stored in unfinished:
            state = known.get(str(stored.info.run_id))
            if state is None or state in _STRANDED:
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

    def adopt(self) -> int:
        """Queue the runs that were written down and whose process ended before it could queue them."""
        cluster = self._settings.cluster
        assert cluster is not None
        waiting = self._queries.not_begun(self._clock.now() - _ADOPT_AFTER)
        if not waiting:
            return 0
        known = _states_of([str(one.info.run_id) for one in waiting])
        orphans = [one for one in waiting if str(one.info.run_id) not in known]
        for orphan in orphans:
            self._enqueue(orphan, cluster.queue)
        return len(orphans)

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


def _states_of(run_ids: Sequence[str]) -> dict[str, str]:
    """How the runs that the journal knows stand in it, in one read for each batch."""
    states: dict[str, str] = {}
    for batch in (run_ids[n : n + _BATCH] for n in range(0, len(run_ids), _BATCH)):
        listed = DBOS.list_workflows(workflow_ids=list(batch), load_input=False, load_output=False)
        states |= {one.workflow_id: one.status for one in listed}
    return states
