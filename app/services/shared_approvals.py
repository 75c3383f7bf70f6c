"""Questions of a run that people on several tablets may answer; the run itself goes on where it was started.

The server takes the first answer to arrive and refuses the others. The tablet with the run acts on its own answer at
once, for it may be out of reach for weeks; an answer of somebody else reaches it with the next sync. When it turns out
that another answer had come first, the run does not go on against it: it stops, and the person is told.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable
from dataclasses import replace
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput, NotFound, RestoreAssistError
from app.domain.phrases import phrase
from app.domain.records import CheckpointRecord, RecordKind
from app.domain.runs import CheckpointInfo, CheckpointState, Decision, DecisionAction
from app.jobsync.ops import OpCode
from app.ports.clock import Clock
from app.ports.engine import WorkflowEngine
from app.services.run_views import checkpoint_view
from app.services.views import CheckpointView
from app.storage.store import Store
from app.storage.sync_inbox import RefusedChange, refused_changes

_OVERRULED = "approvals_overruled"
_log = logging.getLogger(__name__)


class SharedApprovals:
    """The questions of one store's jobs, whichever tablet runs the run."""

    def __init__(self, store: Store, engine: Awaitable[WorkflowEngine], clock: Clock) -> None:
        self._store = store
        self._engine = engine
        self._clock = clock

    async def question(self, job_id: UUID) -> CheckpointView | None:
        """The oldest open question of the job, of a run here or on another tablet."""
        engine = await self._engine
        own = await engine.pending_checkpoints(job_id)
        if own:
            return checkpoint_view(own[0])
        for record in await asyncio.to_thread(self._open_records, job_id):
            if await engine.find_checkpoint(record.id) is None:
                return CheckpointView(record.id, record.title, "", record.phase, record.asked_at)
        return None

    async def decide(self, checkpoint_id: UUID, decision: Decision) -> None:
        """Answer a question; raises ``NotFound``, or ``Conflict`` when it is known here that it was answered."""
        engine = await self._engine
        if await engine.find_checkpoint(checkpoint_id) is not None:
            await engine.decide(checkpoint_id, decision)
        else:
            await asyncio.to_thread(self._decide_elsewhere, checkpoint_id, decision)

    async def follow(self) -> None:
        """Act on what others answered, after a round of sync; once for each answer."""
        engine = await self._engine
        for asked in await engine.pending_checkpoints():
            await self._take_over(engine, asked)
        for refused in await asyncio.to_thread(refused_changes, self._store):
            if refused.kind == RecordKind.CHECKPOINT and refused.code == OpCode.ILLEGAL_TRANSITION:
                await self._stop_overruled(engine, refused)

    def _open_records(self, job_id: UUID) -> list[CheckpointRecord]:
        found = self._store.find(CheckpointRecord, job_id)
        return [record for record in found if record.state == CheckpointState.OPEN]

    def _decide_elsewhere(self, checkpoint_id: UUID, decision: Decision) -> None:
        """Send the answer; until the server has taken it, it is shown as this tablet's."""
        record = self._store.get(CheckpointRecord, checkpoint_id)
        if record.state != CheckpointState.OPEN:
            raise Conflict(
                phrase(
                    "{decided_by} has answered this already.",
                    decided_by=record.decided_by or "Somebody",
                )
            )
        decided = replace(
            record,
            state=CheckpointState.DECIDED.value,
            action=decision.action.value,
            decided_by=decision.person,
            reason=decision.reason,
        )
        answer = {name: getattr(decided, name) for name in ("action", "decided_by", "reason")}
        with self._store.write(decision.person) as unit:
            unit.act(decided, "decide", answer)

    async def _take_over(self, engine: WorkflowEngine, asked: CheckpointInfo) -> None:
        try:
            record = await asyncio.to_thread(self._store.get, CheckpointRecord, asked.checkpoint_id)
        except NotFound:
            return
        if record.state != CheckpointState.DECIDED:
            return
        try:
            action = DecisionAction.parse(record.action)
            decision = Decision(action, record.decided_by, self._clock.now(), record.reason)
            await engine.decide(asked.checkpoint_id, decision)
        except (ValueError, Conflict, InvalidInput) as error:
            _log.warning("the answer %r to a question was not taken: %s", record.action, error)

    async def _stop_overruled(self, engine: WorkflowEngine, refused: RefusedChange) -> None:
        """Stop what went on after an answer which came second; the first one ends the run if it says so."""
        asked = refused.record_id and await engine.find_checkpoint(refused.record_id)
        winner = str(refused.current.get("action", ""))
        if not asked or asked.decision is None or asked.decision.action.value == winner:
            return
        if await asyncio.to_thread(self._is_handled, refused):
            return
        by = str(refused.current.get("decided_by", ""))
        reason = f"{by} had answered {winner!r} before: {refused.current.get('reason', '')}"
        try:
            for run_id in await _relying_on(engine, asked):
                if run_id == asked.run_id and winner == DecisionAction.ABORT.value:
                    await engine.cancel(run_id, by, reason)
                else:
                    await engine.pause(run_id, by, reason)
        except RestoreAssistError as error:
            _log.info("the run is stopped later: %s", error)
            return
        await asyncio.to_thread(self._note_handled, refused)

    def _is_handled(self, refused: RefusedChange) -> bool:
        return refused.number in json.loads(self._store.get_meta(_OVERRULED) or "[]")

    def _note_handled(self, refused: RefusedChange) -> None:
        handled = json.loads(self._store.get_meta(_OVERRULED) or "[]")
        self._store.set_meta(_OVERRULED, json.dumps([*handled, refused.number]))


async def _relying_on(engine: WorkflowEngine, asked: CheckpointInfo) -> list[UUID]:
    """The run that asked and those rolled back from it that did not ask again, as far as they have not ended."""
    runs = {run.run_id: run for run in await engine.list_runs(asked.job_id)}
    relying = {asked.run_id}
    for run in sorted(runs.values(), key=lambda run: run.started_at):
        if run.forked_from in relying:
            asked_again = await engine.checkpoints(run.run_id)
            if all(question.phase != asked.phase for question in asked_again):
                relying.add(run.run_id)
    return [run_id for run_id in relying if run_id in runs and not runs[run_id].state.final]
