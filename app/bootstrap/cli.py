"""``restoreassist``: the app and everything it computes as commands.

Exit codes: 0 done, 1 the thing that was checked failed, 2 bad input (the message says what to change).
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.bootstrap.cli_agents import agents_cli
from app.bootstrap.cli_backup import backup_command, backups_command, restore_command
from app.bootstrap.cli_calc import calc_cli
from app.bootstrap.cli_category import category_command
from app.bootstrap.cli_drying import job_drying_command
from app.bootstrap.cli_intake import intake_command
from app.bootstrap.cli_job import jobs_cli
from app.bootstrap.cli_key import key_cli
from app.bootstrap.cli_messages import messages_cli
from app.bootstrap.cli_meters import meters_cli
from app.bootstrap.cli_policy import policy_cli
from app.bootstrap.cli_skills import skills_cli
from app.bootstrap.cli_support import (
    BAD_INPUT,
    FAILED,
    DemoOption,
    JsonOption,
    StoreOption,
    find_job,
    has_display,
    passphrase_for,
    passphrase_given,
    print_json,
    require_display,
    require_store,
    store_folder,
    workspace_at,
)
from app.bootstrap.cli_sync import sync_cli
from app.bootstrap.cli_workflow import workflow_cli
from app.bootstrap.places import DEMO_FOLDER, DEMO_PASSPHRASE, STORE_FOLDER, default_folder
from app.domain.errors import InvalidInput, NotFound, RestoreAssistError

if TYPE_CHECKING:
    from app.bootstrap.doctor import Component

cli = typer.Typer(
    help="RestoreAssist Field: the app, and everything it computes as commands.",
    invoke_without_command=True,
    no_args_is_help=False,
    pretty_exceptions_enable=False,
)
cli.add_typer(agents_cli, name="agents")
cli.add_typer(calc_cli, name="calc")
jobs_cli.command("drying")(job_drying_command)
cli.add_typer(jobs_cli, name="job")
cli.add_typer(key_cli, name="key")
cli.add_typer(messages_cli, name="messages")
cli.add_typer(meters_cli, name="meters")
cli.add_typer(policy_cli, name="policy")
cli.add_typer(skills_cli, name="skills")
cli.add_typer(sync_cli, name="sync")
cli.add_typer(workflow_cli, name="workflow")
cli.command("backup")(backup_command)
cli.command("backups")(backups_command)
cli.command("category")(category_command)
cli.command("intake")(intake_command)
cli.command("restore")(restore_command)


@cli.callback()
def main_command(context: typer.Context) -> None:
    """Without a command: open the app."""
    if context.invoked_subcommand is None:
        app_command()


@cli.command("app")
def app_command(
    store: StoreOption = None,
    demo: DemoOption = False,
    training: Annotated[
        bool, typer.Option("--training", help="With simulated meters; their values are marked.")
    ] = False,
) -> None:
    """Open the window."""
    folder = store_folder(store, demo)
    if demo:
        require_store(folder, demo)
    require_display()
    from app.bootstrap.gui import run_window

    raise typer.Exit(run_window(folder, passphrase_given(demo), training_meters=training or demo))


@cli.command("demo")
def demo_command(
    out: Annotated[Path, typer.Option(help="Where everything goes.")] = DEMO_FOLDER,
) -> None:
    """A whole job on simulated meters, offline, then synced to a local server."""
    from app.bootstrap.demo.supervisor import run_demo

    run_demo(out)
    if sys.stdin.isatty() and has_display() and typer.confirm("Open the app on this job?", True):
        from app.bootstrap.gui import run_window

        run_window(out / STORE_FOLDER, DEMO_PASSPHRASE, training_meters=True)


@cli.command("doctor")
def doctor_command(store: StoreOption = None, as_json: JsonOption = False) -> None:
    """What is present, what is missing, and what falls back to what."""
    from app.bootstrap.doctor import State, examine

    components = examine(store or default_folder())
    if as_json:
        print_json({"components": [asdict(component) for component in components]})
    else:
        _print_components(components)
    if any(component.state is State.MISSING for component in components):
        raise typer.Exit(FAILED)


@cli.command("screenshots")
def screenshots_command(
    out: Annotated[Path, typer.Option(help="Folder of the pictures.")],
    store: StoreOption = None,
) -> None:
    """Draw every page of the newest job (by default the demo's) in every theme."""
    from ui.screenshots import offscreen

    offscreen()
    demo = store is None
    folder = store_folder(store, demo)
    require_store(folder, demo)
    passphrase = passphrase_for(folder, demo)
    out.mkdir(parents=True, exist_ok=True)
    from app.bootstrap.gui import draw_screens

    for path in draw_screens(folder, passphrase, out):
        typer.echo(str(path))


@cli.command("report")
def report_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    out: Annotated[Path, typer.Option(help="File to write.")] = Path("report.pdf"),
    store: StoreOption = None,
    demo: DemoOption = False,
) -> None:
    """Build the job's report as PDF from the record as it is now; nothing is filed."""
    from app.domain.records import Document, DocumentKind
    from app.services.skill_tools import build_report_pdf

    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = find_job(workspace.store, job)
        built = [
            d for d in workspace.store.find(Document, found.id) if d.kind is DocumentKind.REPORT
        ]
        content = {"revision": len(built) + 1, "prepared_by": workspace.person}
        file = build_report_pdf(workspace.store, found.id, content, workspace.clock.now())
    out.write_bytes(file.content)
    typer.echo(f"{out}: {len(file.content)} bytes, a draft of revision {len(built) + 1}")


def main() -> None:
    """Entry point of the installed command."""
    _print_whatever_comes()
    try:
        cli(standalone_mode=True)
    except (InvalidInput, NotFound) as error:
        typer.echo(str(error), err=True)
        sys.exit(BAD_INPUT)
    except RestoreAssistError as error:
        typer.echo(str(error), err=True)
        sys.exit(FAILED)
    except OSError as error:
        if error.filename is None:
            raise
        typer.echo(f"{error.filename} cannot be used: {error.strerror}.", err=True)
        sys.exit(BAD_INPUT)


def _print_whatever_comes() -> None:
    """Escape what the terminal's encoding lacks, such as half a surrogate pair from a file, in place of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _print_components(components: Sequence[Component]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(show_lines=False)
    for heading in ("Component", "State", "Found", "Instead", "To fix"):
        table.add_column(heading, overflow="fold")
    for component in components:
        table.add_row(
            component.name,
            component.state.value,
            component.detail,
            component.fallback,
            component.how_to_fix,
        )
    Console().print(table)


if __name__ == "__main__":
    main()
