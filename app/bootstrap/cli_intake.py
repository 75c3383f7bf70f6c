"""``restoreassist intake``: what a document says of a new job, and the job opened from it."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.bootstrap.cli_support import (
    FAILED,
    CreateOption,
    JsonOption,
    StoreOption,
    print_json,
    store_folder,
    workspace_at,
)
from app.domain.errors import InvalidInput

if TYPE_CHECKING:
    from app.intake.documents import Document
    from app.intake.fields import Field
    from app.intake.recognise import Recognition


def intake_command(
    file: Annotated[
        Path,
        typer.Argument(
            help="PDF, Word (.docx), e-mail (.eml), JSON or text; - for standard input."
        ),
    ],
    mapping: Annotated[
        Path | None,
        typer.Option(
            help="JSON object from field names to paths in the file's data.", show_default=False
        ),
    ] = None,
    day_first: Annotated[
        bool | None,
        typer.Option(
            "--day-first/--month-first", help="How 03/04/2026 is read.", show_default=False
        ),
    ] = None,
    set_value: Annotated[
        list[str] | None,
        typer.Option(
            "--set",
            help="FIELD=VALUE, instead of what was recognised. Repeatable.",
            show_default=False,
        ),
    ] = None,
    open_job: Annotated[
        bool, typer.Option("--open", help="Open a job from the best candidates and the values set.")
    ] = False,
    number: Annotated[str, typer.Option(help="Number of the job that is opened.")] = "",
    time_zone: Annotated[
        str, typer.Option(help="Zone of the site when its region does not say.")
    ] = "UTC",
    loss_time_unknown: Annotated[str, typer.Option(help="Why the time of loss is not known.")] = "",
    create: CreateOption = False,
    store: StoreOption = None,
    as_json: JsonOption = False,
) -> None:
    """Recognise the fields of a new job in a document, say what is missing, and open the job when asked to.

    Exit code 1 when required fields are missing.
    """
    content = _read(file)
    document, found = _recognise(content, mapping, day_first)
    values = {**found.values, **_set(set_value or [])}
    if open_job:
        _open(
            file.name,
            content,
            document,
            values,
            number,
            time_zone,
            loss_time_unknown,
            store,
            create,
            as_json,
        )
        return
    shown = _shown(document, found, values, unknown=bool(loss_time_unknown))
    if as_json:
        print_json(shown)
    else:
        _print(shown)
    if any(each["required"] for each in shown["missing"]):
        raise typer.Exit(FAILED)


def _read(file: Path) -> bytes:
    if str(file) == "-":
        return typer.get_binary_stream("stdin").read()
    from app.intake.documents import MAX_BYTES

    try:
        if file.stat().st_size > MAX_BYTES:
            raise InvalidInput("FILE", "it is too large", f"up to {MAX_BYTES / 1e6:.0f} MB")
        return file.read_bytes()
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise InvalidInput("FILE", f"{file} cannot be read: {reason}", "a file") from error


def _recognise(
    content: bytes, mapping: Path | None, day_first: bool | None
) -> tuple[Document, Recognition]:
    from datetime import UTC, datetime

    from app.intake.documents import FileType, read_document
    from app.intake.moments import DateOrder
    from app.intake.recognise import assemble, recognise
    from app.intake.structured import from_data, mapping_from

    order = None
    if day_first is not None:
        order = DateOrder.DAY_FIRST if day_first else DateOrder.MONTH_FIRST
    today = datetime.now(UTC).astimezone().date()
    document = read_document(content)
    if document.file_type is FileType.DATA:
        mapped = {} if mapping is None else mapping_from(_json_of(mapping))
        return document, assemble(from_data(document.data, mapped, order), today=today)
    if mapping is not None:
        raise InvalidInput(
            "--mapping", "it is for JSON files", f"not with {document.file_type.value}"
        )
    return document, recognise(document.text, order=order, written_on=today, today=today)


def _json_of(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InvalidInput(
            "--mapping", f"{path} cannot be read: {error}", "a JSON object"
        ) from error


def _set(pairs: list[str]) -> dict[Field, str]:
    from app.intake.fields import Field

    values = {}
    for pair in pairs:
        name, mark, value = pair.partition("=")
        if not mark or name not in list(Field):
            raise InvalidInput(
                "--set", f"{pair!r} names no field", f"FIELD=VALUE with one of {', '.join(Field)}"
            )
        values[Field(name)] = value
    return values


def _shown(
    document: Document, found: Recognition, values: dict[Field, str], *, unknown: bool
) -> dict[str, Any]:
    from app.intake.checks import doubts
    from app.intake.fields import REQUIRED, open_fields

    fields = {
        field.value: [
            {
                "value": candidate.value,
                "raw": candidate.raw,
                "confidence": candidate.confidence.name.lower(),
                "path": candidate.path or None,
                "page": candidate.span.page + 1 if candidate.span else None,
                "line": candidate.span.line + 1 if candidate.span else None,
                "start": candidate.span.start if candidate.span else None,
                "end": candidate.span.end if candidate.span else None,
            }
            for candidate in candidates
        ]
        for field, candidates in found.candidates.items()
    }
    return {
        "type": document.file_type.value,
        "pages": len(document.text.pages),
        "characters": document.text.characters,
        "values": {field.value: value for field, value in values.items()},
        "fields": fields,
        "missing": [
            {"field": field.value, "required": field in REQUIRED}
            for field in open_fields(values, loss_time_unknown=unknown)
        ],
        "doubts": [
            {"field": doubt.field.value, "reason": doubt.reason.value} for doubt in doubts(values)
        ]
        + [
            {"field": doubt.field.value, "reason": doubt.reason.value}
            for doubt in found.doubts
            if doubt not in doubts(values)
        ],
    }


def _print(shown: dict[str, Any]) -> None:
    typer.echo(f"{shown['type']}, {shown['pages']} pages, {shown['characters']} characters")
    for name, value in shown["values"].items():
        best = shown["fields"].get(name, [{}])[0]
        where = best.get("path") or (
            f"page {best['page']}, line {best['line']}" if best.get("page") else "set"
        )
        typer.echo(f"{name:<18}{value}   ({best.get('confidence', 'set')}, {where})")
        for other in shown["fields"].get(name, [])[1:]:
            typer.echo(f"{'':<18}or {other['value']}")
    for each in shown["missing"]:
        typer.echo(f"missing: {each['field']}{' (required)' if each['required'] else ''}")
    for each in shown["doubts"]:
        typer.echo(f"look at: {each['field']} ({each['reason'].replace('_', ' ')})")


def _open(
    name: str,
    content: bytes,
    document: Document,
    values: dict[Field, str],
    number: str,
    time_zone: str,
    loss_time_unknown: str,
    store: Path | None,
    create: bool,
    as_json: bool,
) -> None:
    from app.domain.records import Job
    from app.services.intake_services import IntakeDesk
    from app.services.intake_views import IntakeForm, SourceFile

    with workspace_at(store_folder(store, demo=False), demo=False, create=create) as workspace:
        desk = IntakeDesk(workspace.store, workspace.record, workspace.clock)
        form = IntakeForm(
            values,
            number,
            time_zone,
            loss_time_unknown,
            SourceFile(name, document.file_type, content),
        )
        if not number:
            form = replace(form, number=asyncio.run(desk.suggest_number()))
        job = workspace.store.get(Job, asyncio.run(desk.open_job(form)))
    if as_json:
        print_json({"id": str(job.id), "number": job.number, "state": job.state.value})
    else:
        typer.echo(f"Job {job.number} is open: {job.id}")
