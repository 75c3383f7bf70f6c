"""The workflow's part of the demo: the printed definition on the durable engine, killed once and resumed."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path
from uuid import UUID

from app.bootstrap.demo import scenario
from app.bootstrap.demo.telling import detail, say
from app.bootstrap.workspace import Workspace
from app.domain.records import Document, DocumentKind, Job
from app.domain.runs import Decision, DecisionAction, RunEventKind, RunInfo, RunState
from app.ports.engine import WorkflowEngine

KILLED = "demo_killed"
_KILL_IN_PHASE = "documentation"


async def run_definition(workspace: Workspace, job: Job) -> RunInfo:
    """Start the run or go on with it, approve at review, and wait for its end."""
    async with workspace.engine() as engine:
        runs = await engine.list_runs(job.id)
        if runs and runs[0].state is RunState.COMPLETED:
            return runs[0]
        if runs:
            run_id = runs[0].run_id
            steps = await engine.history(run_id)
            done = sum(step.state.final for step in steps)
            say(
                f"The run goes on by itself in phase {runs[0].phase}: {done} steps were done before"
            )
        else:
            definition = await asyncio.to_thread(workspace.definition)
            run_id = await engine.start(
                definition,
                {"recipient": scenario.OFFICE, "prepared_by": workspace.person},
                job.id,
                workspace.person,
            )
            say(f"Started {definition.id} {definition.version} on the durable engine, run {run_id}")
        return await _follow(workspace, engine, run_id)


async def _follow(workspace: Workspace, engine: WorkflowEngine, run_id: UUID) -> RunInfo:
    for question in await engine.pending_checkpoints():
        if question.run_id == run_id:
            await _approve(workspace, engine, question.checkpoint_id, question.title)
    async for event in engine.subscribe(run_id):
        if event.kind is RunEventKind.PHASE_COMPLETE:
            detail(f"phase {event.payload.get('phase')} complete")
        elif event.kind is RunEventKind.CHECKPOINT_REQUESTED:
            for question in await engine.pending_checkpoints():
                if question.run_id == run_id:
                    await _approve(workspace, engine, question.checkpoint_id, question.title)
        elif event.kind is RunEventKind.STEP_FAILED:
            detail(f"a step failed: {dict(event.payload)}")
        elif event.kind is RunEventKind.PROGRESS_UPDATE:
            await _kill_once(workspace, engine, run_id)
    return await engine.wait(run_id)


async def _approve(
    workspace: Workspace, engine: WorkflowEngine, checkpoint_id: UUID, title: str
) -> None:
    detail(f"checkpoint: {title}")
    decision = Decision(
        DecisionAction.CONTINUE,
        scenario.LEAD,
        workspace.clock.now(),
        "Readings, photos and goals checked against the visit sheets",
    )
    await engine.decide(checkpoint_id, decision)
    detail(f"approved by {scenario.LEAD}")


async def _kill_once(workspace: Workspace, engine: WorkflowEngine, run_id: UUID) -> None:
    run = await engine.status(run_id)
    store = workspace.store
    if run.phase != _KILL_IN_PHASE or (await asyncio.to_thread(store.get_meta, KILLED)) is not None:
        return
    await asyncio.to_thread(store.set_meta, KILLED, "1")
    say(f"[bold]Killing this process with SIGKILL[/bold] in phase {run.phase}, on purpose")
    os.kill(os.getpid(), signal.SIGKILL)


def write_documents(workspace: Workspace, job: Job, out: Path) -> Path:
    """Copy the newest report and package out of the encrypted store; gives the report's path."""
    newest = {document.kind: document for document in workspace.store.find(Document, job.id)}
    names = {DocumentKind.REPORT: "report.pdf", DocumentKind.PACKAGE: "documents.zip"}
    for kind, name in names.items():
        if kind in newest:
            (out / name).write_bytes(workspace.store.blobs.read(newest[kind].sha256))
    return out / names[DocumentKind.REPORT]
