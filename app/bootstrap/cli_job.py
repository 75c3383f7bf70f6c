"""``restoreassist job``: the jobs in the store and what their records prove."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.cli_forms import form_command, forms_command
from app.bootstrap.cli_job_file import (
    KeyOption,
    job_export_command,
    job_import_command,
    verify_job_file_command,
)
from app.bootstrap.cli_job_record import job_list_command, job_new_command, job_show_command
from app.bootstrap.cli_photos import photos_cli
from app.bootstrap.cli_rule_work import (
    decide_category_command,
    override_command,
    rule_history_command,
)
from app.bootstrap.cli_rules import review_command, rules_command
from app.bootstrap.cli_support import (
    FAILED,
    DemoOption,
    JsonOption,
    StoreOption,
    print_json,
    store_folder,
    workspace_at,
)
from app.domain.errors import InvalidInput

jobs_cli = typer.Typer(help="Jobs in the store.", no_args_is_help=True)
jobs_cli.command("rules")(rules_command)
jobs_cli.command("review")(review_command)
jobs_cli.command("rule-history")(rule_history_command)
jobs_cli.command("override")(override_command)
jobs_cli.command("decide-category")(decide_category_command)
jobs_cli.add_typer(photos_cli, name="photos")
jobs_cli.command("forms")(forms_command)
jobs_cli.command("form")(form_command)
jobs_cli.command("export")(job_export_command)
jobs_cli.command("import")(job_import_command)
jobs_cli.command("list")(job_list_command)
jobs_cli.command("show")(job_show_command)
jobs_cli.command("new")(job_new_command)


@jobs_cli.command("verify")
def job_verify_command(
    file: Annotated[
        Path | None,
        typer.Argument(help="A job file; without it the store is checked.", show_default=False),
    ] = None,
    key: KeyOption = None,
    files: Annotated[
        bool, typer.Option("--files/--no-files", help="Read every photo and document too.")
    ] = True,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Check a job file, or the whole store: audit chain, signatures, operations, records and files."""
    if file is not None:
        if store is not None or demo:
            raise InvalidInput("FILE", "a job file is checked without a store", "FILE or --store")
        verify_job_file_command(file, key, as_json)
        return
    if key is not None:
        raise InvalidInput("--key", "it is about the signature of a job file", "with FILE")
    from app.storage.audit import entry_count
    from app.storage.audit_check import verify_store

    with workspace_at(store_folder(store, demo), demo) as workspace:
        problems = verify_store(workspace.store, files=files)
        with workspace.store.read() as connection:
            entries = entry_count(connection)
    if as_json:
        print_json(
            {
                "ok": not problems,
                "entries": entries,
                "problems": [asdict(problem) for problem in problems],
            }
        )
    else:
        typer.echo(f"{entries} entries, {len(problems)} problems")
        for problem in problems:
            typer.echo(f"{problem.where}: {problem.what}")
    if problems:
        raise typer.Exit(FAILED)
