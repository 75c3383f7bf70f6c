"""``restoreassist workflow``: the runs in the store."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import typer

from app.bootstrap.cli_support import (
    DemoOption,
    JsonOption,
    StoreOption,
    print_json,
    store_folder,
    workspace_at,
)

if TYPE_CHECKING:
    from app.bootstrap.workspace import Workspace

workflow_cli = typer.Typer(help="Workflow runs.", no_args_is_help=True)


@workflow_cli.command("list")
def workflow_list_command(
    store: StoreOption = None, demo: DemoOption = False, as_json: JsonOption = False
) -> None:
    """The runs, the newest first, with the questions that wait."""

    async def read(workspace: Workspace) -> list[dict[str, Any]]:
        async with workspace.engine() as engine:
            waiting = {q.run_id: q for q in await engine.pending_checkpoints()}
            return [
                {
                    "run_id": str(run.run_id),
                    "definition": f"{run.definition_id} {run.definition_version}",
                    "status": run.state.value,
                    "phase": run.phase,
                    "progress_pct": run.progress_pct,
                    "checkpoint": str(waiting[run.run_id].checkpoint_id)
                    if run.run_id in waiting
                    else None,
                }
                for run in await engine.list_runs()
            ]

    with workspace_at(store_folder(store, demo), demo) as workspace:
        runs = asyncio.run(read(workspace))
    if as_json:
        print_json({"runs": runs})
        return
    for run in runs:
        typer.echo(
            f"{run['run_id']}  {run['status']:<10} {run['progress_pct']:>3} %  {run['definition']}"
        )
