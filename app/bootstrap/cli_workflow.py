"""``restoreassist workflow``: start runs, decide, go back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID

import typer

from app.bootstrap.cli_support import (
    FAILED,
    DemoOption,
    JsonOption,
    StoreOption,
    find_job,
    print_json,
)
from app.bootstrap.cli_workflow_input import (
    check_definition_file,
    context_from,
    find_definition_file,
    run_id_of,
)
from app.bootstrap.cli_workflow_library import (
    workflow_definitions_command,
    workflow_diff_command,
    workflow_save_command,
    workflow_schema_command,
    workflow_statistics_command,
)
from app.bootstrap.cli_workflow_reading import (
    workflow_export_command,
    workflow_history_command,
    workflow_list_command,
    workflow_replay_command,
    workflow_status_command,
    workflow_watch_command,
)
from app.bootstrap.cli_workflow_support import RunArgument, Work, at_rest, running
from app.domain.errors import Conflict, InvalidInput, NotFound
from app.domain.runs import Decision, DecisionAction, RunState

if TYPE_CHECKING:
    from app.bootstrap.workspace import Workspace
    from app.orchestration.definition import WorkflowDefinition
    from app.orchestration.engine import DbosEngine

ReasonOption = Annotated[str, typer.Option("--reason", help="Why; kept in the history.")]
ByOption = Annotated[str | None, typer.Option("--by", help="Who does it.", show_default=False)]

workflow_cli = typer.Typer(help="Workflow definitions and runs.", no_args_is_help=True)
workflow_cli.command("list")(workflow_list_command)
workflow_cli.command("status")(workflow_status_command)
workflow_cli.command("watch")(workflow_watch_command)
workflow_cli.command("history")(workflow_history_command)
workflow_cli.command("replay")(workflow_replay_command)
workflow_cli.command("export")(workflow_export_command)
workflow_cli.command("definitions")(workflow_definitions_command)
workflow_cli.command("save")(workflow_save_command)
workflow_cli.command("diff")(workflow_diff_command)
workflow_cli.command("schema")(workflow_schema_command)
workflow_cli.command("statistics")(workflow_statistics_command)


def _report_of(
    run: str, by: str | None, act: Callable[..., Awaitable[UUID]]
) -> Work[dict[str, Any]]:
    """Do something to a run, then wait until it rests and report how it stands."""

    async def work(workspace: Workspace, engine: DbosEngine) -> dict[str, Any]:
        from app.bootstrap.workflow_reports import run_report

        changed = await act(engine, await run_id_of(engine, run), by or workspace.person)
        await engine.settle(changed)
        return await run_report(engine, changed)

    return work


def _tell(report: dict[str, Any], as_json: bool) -> None:
    from app.bootstrap.workflow_reports import run_lines

    if as_json:
        print_json(report)
    else:
        for line in run_lines(report):
            typer.echo(line)
    if report["status"] in (RunState.FAILED, RunState.CANCELLED):
        raise typer.Exit(FAILED)


@workflow_cli.command("validate")
def workflow_validate_command(
    file: Annotated[str, typer.Argument(help="A file, or the id of a definition that ships.")],
    as_json: JsonOption = False,
) -> None:
    """Check a definition to its last key and say with which components it would run."""
    from app.bootstrap.workflow_checks import check_definition

    report = check_definition(file)
    if as_json:
        print_json(report)
        return
    typer.echo(f"{report['id']} {report['version']}: {report['name']}")
    for phase in report["phases"]:
        typer.echo(f"  {phase['id']}: {', '.join(phase['steps']) or 'a question'}")
    for component in report["components"]:
        state = component["state"]
        if state != "installed":
            typer.echo(f"  {component['type']} {component['name']}: {state}")
    for warning in report["warnings"]:
        typer.echo(f"warning: {warning}", err=True)


@workflow_cli.command("run")
def workflow_run_command(
    file: Annotated[
        str, typer.Argument(help="A file, or the id of a saved or shipped definition.")
    ],
    context: Annotated[
        str | None,
        typer.Option("--context", help="The run's input: a JSON or YAML file, or - for stdin."),
    ] = None,
    job: Annotated[str | None, typer.Option("--job", help="The job's number or id.")] = None,
    wait: Annotated[
        bool, typer.Option("--wait", help="Until it has ended or waits for a person.")
    ] = False,
    run_id: Annotated[
        UUID | None, typer.Option("--run-id", help="Start this id once, however often it is asked.")
    ] = None,
    by: ByOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Start a run; without --wait it goes on when the app or another workflow command is at work.

    Without --job, an input that describes a loss opens its job.
    """
    given = context_from(context)
    check_definition_file(file)

    async def work(workspace: Workspace, engine: DbosEngine) -> dict[str, Any]:
        from app.bootstrap.workflow_job import open_job_of_input
        from app.bootstrap.workflow_reports import run_report

        definition = _definition(engine, file)
        warnings = list(definition.warnings)
        job_id = None if job is None else find_job(workspace.store, job).id
        if job_id is None and not await _is_known(engine, run_id):
            opened = await open_job_of_input(workspace, definition, given)
            if opened is not None:
                job_id = opened.job_id
                warnings.append(opened.told)
        started = await engine.start(definition, given, job_id, by or workspace.person, run_id)
        if wait:
            await engine.settle(started)
        report = await run_report(engine, started)
        return {**report, "warnings": warnings}

    report = running(store, demo, work, make=True)
    for warning in report["warnings"]:
        typer.echo(f"warning: {warning}", err=True)
    _tell(report, as_json)


async def _is_known(engine: DbosEngine, run_id: UUID | None) -> bool:
    """Whether this run was started before, with whatever job it had then."""
    if run_id is None:
        return False
    try:
        await engine.status(run_id)
    except NotFound:
        return False
    return True


def _definition(engine: DbosEngine, file: str) -> WorkflowDefinition:
    """The definition in the file; definitions beside it are found by their ids as well."""
    return find_definition_file(file, engine.router, engine.library)


@workflow_cli.command("pause")
def workflow_pause_command(
    run: RunArgument,
    reason: ReasonOption = "",
    by: ByOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Hold a run before its next step."""
    _tell(
        at_rest(store, demo, _change(run, by, lambda e, r, who: e.pause(r, who, reason))), as_json
    )


@workflow_cli.command("cancel")
def workflow_cancel_command(
    run: RunArgument,
    reason: ReasonOption = "",
    by: ByOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """End a run and the runs it started."""
    report = at_rest(store, demo, _change(run, by, lambda e, r, who: e.cancel(r, who, reason)))
    if as_json:
        print_json(report)
    else:
        typer.echo(f"{report['run_id']}  {report['status']}")


def _change(
    run: str, by: str | None, act: Callable[[DbosEngine, UUID, str], Awaitable[None]]
) -> Work[dict[str, Any]]:
    async def work(workspace: Workspace, engine: DbosEngine) -> dict[str, Any]:
        from app.bootstrap.workflow_reports import run_report

        run_id = await run_id_of(engine, run)
        await act(engine, run_id, by or workspace.person)
        return await run_report(engine, run_id)

    return work


@workflow_cli.command("resume")
def workflow_resume_command(
    run: RunArgument,
    by: ByOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Let a paused run go on; a run whose process has ended goes on by itself."""

    async def act(engine: DbosEngine, run_id: UUID, who: str) -> UUID:
        if (await engine.status(run_id)).state in (RunState.PENDING, RunState.RUNNING):
            return run_id
        await engine.resume(run_id, who)
        return run_id

    _tell(running(store, demo, _report_of(run, by, act)), as_json)


@workflow_cli.command("decide")
def workflow_decide_command(
    checkpoint: Annotated[
        str, typer.Argument(help="The checkpoint's id, or the run's if it asks one thing.")
    ],
    action: Annotated[
        str, typer.Argument(help="continue (approve), modify, retry, skip or abort.")
    ],
    reason: ReasonOption = "",
    patch: Annotated[
        str | None,
        typer.Option(
            "--patch",
            help="With modify the data to change, with continue at a failed step its output: JSON or a file.",
        ),
    ] = None,
    by: ByOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Answer a question and let the run go on until it has ended or asks again."""
    try:
        chosen = DecisionAction.parse(action.lower())
    except ValueError as error:
        allowed = ", ".join(DecisionAction)
        raise InvalidInput("action", f"{action!r} is unknown", allowed) from error
    change = context_from(patch, "patch")

    async def work(workspace: Workspace, engine: DbosEngine) -> dict[str, Any]:
        from app.bootstrap.workflow_reports import run_report

        run_id, checkpoint_id = await _question(engine, checkpoint)
        person = by or workspace.person
        decision = Decision(chosen, person, workspace.clock.now(), reason, change)
        await engine.decide(checkpoint_id, decision)
        await engine.settle(run_id)
        while (parent := (await engine.status(run_id)).parent_run_id) is not None:
            run_id = parent
            await engine.settle(run_id)
        return await run_report(engine, run_id)

    _tell(running(store, demo, work), as_json)


async def _question(engine: DbosEngine, text: str) -> tuple[UUID, UUID]:
    """The run and the checkpoint that a checkpoint's id, or a run's with one open question, means."""
    for asked in await engine.pending_checkpoints():
        if text and str(asked.checkpoint_id).startswith(text):
            return asked.run_id, asked.checkpoint_id
    try:
        known = await engine.find_checkpoint(UUID(text))
    except ValueError:
        known = None
    if known is not None:
        return known.run_id, known.checkpoint_id
    run_id = await run_id_of(engine, text)
    asked_now = await engine.open_questions(run_id)
    if len(asked_now) != 1:
        ids = ", ".join(str(one.checkpoint_id) for one in asked_now) or "none"
        raise Conflict(f"The run asks {len(asked_now)} questions: {ids}. Name one.")
    return asked_now[0].run_id, asked_now[0].checkpoint_id


@workflow_cli.command("retry")
def workflow_retry_command(
    run: RunArgument,
    step: Annotated[str, typer.Argument(help="A step that asks; otherwise what asks.")] = "",
    reason: ReasonOption = "",
    by: ByOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Do again what did not work; a run that failed goes on as a new one from where it stood."""

    async def act(engine: DbosEngine, run_id: UUID, who: str) -> UUID:
        return await engine.retry(run_id, who, reason, step)

    _tell(running(store, demo, _report_of(run, by, act)), as_json)


@workflow_cli.command("skip")
def workflow_skip_command(
    run: RunArgument,
    step: Annotated[str, typer.Argument(help="The step to leave out.")],
    reason: ReasonOption = "",
    by: ByOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Leave a step out."""

    async def act(engine: DbosEngine, run_id: UUID, who: str) -> UUID:
        await engine.skip(run_id, step, who, reason)
        return run_id

    _tell(running(store, demo, _report_of(run, by, act)), as_json)


@workflow_cli.command("rollback")
def workflow_rollback_command(
    run: RunArgument,
    phase: Annotated[str, typer.Argument(help="The phase to begin again.")],
    visit: Annotated[int, typer.Option("--visit", help="Which visit of it.")] = 1,
    reason: ReasonOption = "",
    by: ByOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Begin again at a phase as a new run; reversible effects that came after it are reversed first."""

    async def act(engine: DbosEngine, run_id: UUID, who: str) -> UUID:
        return await engine.rollback(run_id, phase, visit, who, reason)

    _tell(running(store, demo, _report_of(run, by, act)), as_json)
