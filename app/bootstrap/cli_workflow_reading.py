"""``restoreassist workflow``: how runs stand, what happened, and how they stood before."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.bootstrap.cli_support import (
    DemoOption,
    JsonOption,
    StoreOption,
    print_json,
)
from app.bootstrap.cli_workflow_input import (
    moment_of,
    run_id_of,
)
from app.bootstrap.cli_workflow_support import RunArgument, at_rest, running
from app.domain.errors import InvalidInput
from app.domain.runs import RunState

if TYPE_CHECKING:
    from app.bootstrap.workspace import Workspace
    from app.orchestration.engine import DbosEngine


def workflow_list_command(
    status: Annotated[
        str | None, typer.Option("--status", help="Only runs in this state.", show_default=False)
    ] = None,
    limit: Annotated[int, typer.Option("--limit", help="At most so many.")] = 100,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """The runs, the newest first, with the questions that wait."""
    states = None if status is None else frozenset({_state(status)})

    async def work(_workspace: Workspace, engine: DbosEngine) -> list[dict[str, Any]]:
        from app.bootstrap.workflow_reports import run_values

        waiting = {q.run_id: q for q in await engine.pending_checkpoints()}
        return [
            {
                **run_values(run),
                "definition": f"{run.definition_id} {run.definition_version}",
                "checkpoint": str(waiting[run.run_id].checkpoint_id)
                if run.run_id in waiting
                else None,
            }
            for run in await engine.list_runs(None, states, limit)
        ]

    runs = at_rest(store, demo, work)
    if as_json:
        print_json({"runs": runs})
        return
    for run in runs:
        typer.echo(
            f"{run['run_id']}  {run['status']:<10} {run['progress_pct']:>3} %  {run['definition']}"
        )


def _state(text: str) -> RunState:
    try:
        return RunState(text.upper())
    except ValueError as error:
        raise InvalidInput("status", f"{text!r} is unknown", ", ".join(RunState)) from error


def workflow_status_command(
    run: RunArgument,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """How a run stands: steps, open questions, outputs."""

    async def work(_workspace: Workspace, engine: DbosEngine) -> dict[str, Any]:
        from app.bootstrap.workflow_reports import run_report

        return await run_report(engine, await run_id_of(engine, run))

    report = at_rest(store, demo, work)
    if as_json:
        print_json(report)
        return
    from app.bootstrap.workflow_reports import run_lines

    for line in run_lines(report):
        typer.echo(line)


def workflow_watch_command(
    run: RunArgument,
    after: Annotated[int, typer.Option("--after", help="The last number that was seen.")] = 0,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Let the run go on and print its events until it has ended or waits for a person."""

    async def work(_workspace: Workspace, engine: DbosEngine) -> None:
        from app.bootstrap.workflow_reports import event_line, event_values

        run_id = await run_id_of(engine, run)

        async def follow() -> None:
            nonlocal after
            async for event in engine.subscribe(run_id, after):
                after = event.sequence
                values = event_values(event)
                typer.echo(
                    json.dumps(values, ensure_ascii=False) if as_json else event_line(values)
                )

        following = asyncio.create_task(follow())
        await engine.settle(run_id)
        await asyncio.wait({following}, timeout=0.2)
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)

    running(store, demo, work)


def workflow_history_command(
    run: RunArgument,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Every step, question and guardrail of a run."""

    async def work(_workspace: Workspace, engine: DbosEngine) -> dict[str, Any]:
        from app.bootstrap.workflow_reports import guardrail_values, question_values, step_values

        run_id = await run_id_of(engine, run)
        return {
            "run_id": str(run_id),
            "steps": [step_values(one) for one in await engine.history(run_id)],
            "checkpoints": [question_values(one) for one in await engine.checkpoints(run_id)],
            "guardrails": [guardrail_values(one) for one in await engine.guardrails(run_id)],
        }

    report = at_rest(store, demo, work)
    if as_json:
        print_json(report)
        return
    from app.bootstrap.workflow_reports import step_lines

    for step in report["steps"]:
        for line in step_lines(step):
            typer.echo(line)
    for asked in report["checkpoints"]:
        answer = asked["decision"]
        said = "open" if answer is None else f"{answer['action']} by {answer['person']}"
        typer.echo(f"  ? {asked['title']}: {said}")
    for entry in report["guardrails"]:
        if entry["tripped"]:
            typer.echo(
                f"  ! {entry['step']} {entry['guardrail']} ({entry['severity']}): {entry['reason']}"
            )


def workflow_replay_command(
    run: RunArgument,
    at: Annotated[
        str | None,
        typer.Option(
            "--at", help="An event's number or a time; otherwise every change of a state."
        ),
    ] = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """How a run and its steps stood at a past moment."""

    async def work(_workspace: Workspace, engine: DbosEngine) -> list[dict[str, Any]]:
        from app.bootstrap.workflow_reports import moment_values

        run_id = await run_id_of(engine, run)
        numbers = await moment_of(engine, run_id, at)
        return [moment_values(await engine.replay(run_id, number)) for number in numbers]

    moments = at_rest(store, demo, work)
    if as_json:
        print_json({"moments": moments})
        return
    for moment in moments:
        steps = ", ".join(f"{one['id']} {one['status']}" for one in moment["steps"])
        typer.echo(
            f"{moment['sequence']:>4}  {moment['at'][11:23]}  {moment['status']:<9} "
            f"{moment['progress_pct']:>3} %  {steps}"
        )


def workflow_export_command(
    run: RunArgument,
    out: Annotated[Path | None, typer.Option("--out", help="A file; otherwise printed.")] = None,
    store: StoreOption = None,
    demo: DemoOption = False,
) -> None:
    """Everything that is known of a run, as JSON: definition, steps, questions, guardrails, events."""

    async def work(_workspace: Workspace, engine: DbosEngine) -> dict[str, Any]:
        from app.bootstrap.workflow_reports import (
            event_values,
            guardrail_values,
            question_values,
            run_report,
        )

        run_id = await run_id_of(engine, run)
        report = await run_report(engine, run_id)
        return {
            **report,
            "definition": dict(await engine.definition(run_id)),
            "checkpoints": [question_values(one) for one in await engine.checkpoints(run_id)],
            "guardrails": [guardrail_values(one) for one in await engine.guardrails(run_id)],
            "events": [event_values(one) for one in await engine.events(run_id)],
        }

    report = at_rest(store, demo, work)
    if out is None:
        print_json(report)
        return
    out.write_text(json.dumps(report, indent=2, ensure_ascii=False, default=str) + "\n", "utf-8")
    typer.echo(str(out))
