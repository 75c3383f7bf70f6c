"""``restoreassist job export|import|verify``: jobs as files that anyone can check."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.cli_support import (
    FAILED,
    CreateOption,
    DemoOption,
    JsonOption,
    StoreOption,
    find_job,
    print_json,
    store_folder,
    workspace_at,
)
from app.bootstrap.version import VERSION
from app.domain.errors import InvalidInput

KeyOption = Annotated[
    str | None,
    typer.Option(
        "--key", help="Fingerprint or public key of the device that must have signed.",
        show_default=False,
    ),
]  # fmt: skip


def job_export_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", help="File to write; by default NUMBER.rajob here.", show_default=False
        ),
    ] = None,
    without_photos: Annotated[
        bool, typer.Option("--without-photos", help="Leave the photos' bytes out.")
    ] = False,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write a job as one file that a third party can open and check without this program."""
    from app.jobfile.exporting import ExportOptions
    from app.jobfile.layout import default_name
    from app.services.job_export import export_with_custody

    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = find_job(workspace.store, job)
        target = out or Path(default_name(found.number))
        if not target.parent.is_dir():
            raise InvalidInput("--out", f"there is no folder {target.parent}", "an existing folder")
        report = export_with_custody(
            workspace.store,
            workspace.record,
            found.id,
            target,
            ExportOptions(
                program=f"restoreassist {VERSION}",
                exported_by=workspace.person,
                with_photos=not without_photos,
            ),
        )
    if as_json:
        print_json(
            {
                "file": str(report.path),
                "size_bytes": report.size_bytes,
                "records": report.records,
                "files": report.files,
                "absent": [entry.to_json() for entry in report.absent],
                "key_fingerprint": report.key_fingerprint,
            }
        )
        return
    typer.echo(f"{report.path}: {report.records} records, {report.files} files")
    if report.absent:
        typer.echo(
            f"{len(report.absent)} photos or documents are not in it: {report.absent[0].reason}"
        )
    typer.echo(f"Signed by the key {report.key_fingerprint}")


def job_import_command(
    file: Annotated[Path, typer.Argument(help="The job file.")],
    key: KeyOption = None,
    create: CreateOption = False,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Check a job file and take its job into the store."""
    from app.jobfile.importing import import_job

    with workspace_at(store_folder(store, demo), demo, create=create) as workspace:
        report = import_job(workspace.store, file, imported_by=workspace.person, expected_key=key)
    if as_json:
        print_json(asdict(report))
        return
    if report.already_here:
        typer.echo(f"Job {report.number} is here already, the same in every record.")
    else:
        typer.echo(f"Job {report.number}: {report.records} records, {report.files} files")
    typer.echo(f"Signed by the key {report.key_fingerprint}")


def verify_job_file_command(file: Path, key: str | None, as_json: bool) -> None:
    """Check a job file with nothing but the file; ends with ``FAILED`` when something does not hold."""
    from app.jobfile.verification import verify_job_file

    found = verify_job_file(file, expected_key=key)
    if as_json:
        print_json(
            {
                "ok": found.ok,
                "problems": [asdict(problem) for problem in found.problems],
                "entries": found.entries,
                "records": len(found.document.records) if found.document else 0,
                "job_number": found.manifest.job_number if found.manifest else None,
                "key_fingerprint": found.key_fingerprint,
            }
        )
    else:
        for problem in found.problems:
            typer.echo(f"{problem.where}: {problem.what}")
        typer.echo(f"{found.entries} audit entries, {len(found.problems)} problems")
        if found.key_fingerprint:
            typer.echo(f"Signed by the key {found.key_fingerprint}")
    if not found.ok:
        raise typer.Exit(FAILED)
