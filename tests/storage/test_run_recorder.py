"""Runs and questions in the job's record: every transition of the engine is a legal action of sync's machines."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.records import CheckpointRecord, RunRecord
from app.domain.runs import (
    RUN_TRANSITIONS,
    ChangeSubject,
    CheckpointCause,
    CheckpointInfo,
    CheckpointState,
    Decision,
    DecisionAction,
    RunChange,
    RunInfo,
    RunState,
)
from app.jobsync.machines import MACHINES
from app.jobsync.ops import OpKind, OpStatus
from app.storage.audit_check import verify_store
from app.storage.run_recorder import RunRecorder
from app.storage.sync_store import StoreSync
from tests.site import Site
from tests.storage.test_sync_store import Server


def run_info(site: Site, run_id: UUID) -> RunInfo:
    now = site.clock.now()
    return RunInfo(
        run_id=run_id, job_id=site.job.id, definition_id="d", definition_name="D",
        definition_version="1", state=RunState.PENDING, phase="", visit=1, progress_pct=0,
        remaining_s=None, started_by="Tess", started_at=now, changed_at=now, version=1, outcome="",
        forked_from=None,
    )  # fmt: skip


def tell(site: Site, run: RunInfo, old: str, checkpoint: CheckpointInfo | None = None) -> None:
    subject = ChangeSubject.CHECKPOINT if checkpoint else ChangeSubject.RUN
    new = checkpoint.state if checkpoint else run.state
    with site.store.write("engine") as unit:
        RunRecorder(site.store.operations)(
            unit.connection,
            RunChange(
                subject, run, old, new, "Tess", site.clock.now(), "because", checkpoint=checkpoint
            ),
        )


@st.composite
def walks(draw: st.DrawFn) -> list[RunState]:
    """A way through the engine's states, with changes of phase on the way."""
    walk = [RunState.PENDING]
    while RUN_TRANSITIONS[walk[-1]] and len(walk) < 12:
        walk.append(draw(st.sampled_from(sorted({*RUN_TRANSITIONS[walk[-1]], walk[-1]}))))
    return walk


@pytest.mark.parametrize(
    ("old", "new"), [(old, new) for old in RunState for new in sorted(RUN_TRANSITIONS[old])]
)
def test_every_transition_of_a_run_is_an_action_from_its_state(
    site: Site, old: RunState, new: RunState
) -> None:
    run = replace(run_info(site, uuid4()), state=RunState.PENDING)
    tell(site, run, "")
    for before, after in zip(way_to(old), [*way_to(old)[1:], new], strict=True):
        run = replace(run, state=after, phase=after.lower(), progress_pct=run.progress_pct + 5)
        tell(site, run, before)
    shown = site.store.get(RunRecord, run.run_id)
    assert (shown.state, shown.phase, shown.progress_pct) == (new, new.lower(), run.progress_pct)
    acts = [op for op in StoreSync(site.store).pending_ops(99) if op.kind is OpKind.ACT]
    assert MACHINES["run"].next_state(old, acts[-1].action) == new


def way_to(state: RunState) -> list[RunState]:
    if state is RunState.PENDING:
        return [state]
    if state is RunState.RUNNING:
        return [RunState.PENDING, state]
    return [RunState.PENDING, RunState.RUNNING, state]


@given(walk=walks())
@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_server_accepts_every_way_through_a_run(site: Site, walk: list[RunState]) -> None:
    server = Server(site.store)
    run = run_info(site, uuid4())
    tell(site, run, "")
    for step, (old, new) in enumerate(pairwise(walk)):
        run = replace(run, state=new, phase=f"phase {step}", progress_pct=step)
        tell(site, run, old)
    assert {result.status for result in server.push()} == {OpStatus.APPLIED}
    server.pull()
    assert site.store.get(RunRecord, run.run_id).state == walk[-1]
    assert server.model.data.records[run.run_id].fields["state"] == walk[-1]
    assert verify_store(site.store) == []


@pytest.mark.parametrize("end", [CheckpointState.DECIDED, CheckpointState.WITHDRAWN])
def test_the_server_accepts_a_question_and_its_end(site: Site, end: CheckpointState) -> None:
    server, run = Server(site.store), run_info(site, uuid4())
    asked = CheckpointInfo(
        checkpoint_id=uuid4(), run_id=run.run_id, job_id=site.job.id, phase="review", visit=1,
        cause=CheckpointCause.PLANNED, title="Review", missing=(),
        actions=(DecisionAction.CONTINUE,), state=CheckpointState.OPEN, asked_at=site.clock.now(),
        deadline=None, decision=None,
    )  # fmt: skip
    decision = Decision(DecisionAction.CONTINUE, "Olga", site.clock.now(), "fine")
    tell(site, run, "")
    tell(site, run, "", asked)
    ended = replace(asked, state=end, decision=decision if end is CheckpointState.DECIDED else None)
    tell(site, run, CheckpointState.OPEN, ended)
    shown = site.store.get(CheckpointRecord, asked.checkpoint_id)
    assert shown.state == end
    assert (shown.decided_by == "Olga") is (end is CheckpointState.DECIDED)
    assert {result.status for result in server.push()} == {OpStatus.APPLIED}
    server.pull()
    assert site.store.get(CheckpointRecord, asked.checkpoint_id) == shown
    assert verify_store(site.store) == []


def test_a_run_without_a_job_leaves_no_record(site: Site) -> None:
    before = len(StoreSync(site.store).pending_ops(99))
    tell(site, replace(run_info(site, uuid4()), job_id=None), "")
    assert len(StoreSync(site.store).pending_ops(99)) == before
