"""``restoreassist job forms`` and ``job form``: the forms that there are, and how one would look for a job."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.bootstrap.cli_support import (
    DemoOption,
    JsonOption,
    StoreOption,
    find_job,
    print_json,
    store_folder,
    workspace_at,
)
from app.domain.errors import InvalidInput


def forms_command(as_json: JsonOption = False) -> None:
    """The forms that can be prepared, what each asks, and who signs it."""
    from app.forms.form_template import FormLibrary

    templates = FormLibrary.shipped().all()
    if as_json:
        print_json(
            {
                "forms": [
                    {
                        "id": template.id,
                        "version": template.version,
                        "kind": template.kind.value,
                        "jurisdiction": template.jurisdiction,
                        "title": template.title,
                        "requires": list(template.requires),
                        "questions": [
                            {"id": q.id, "label": q.label, "required": q.required}
                            for q in template.questions
                        ],
                        "signers": [
                            {"role": s.role, "title": s.title, "required": s.required}
                            for s in template.signers
                        ],
                    }
                    for template in templates
                ]
            }
        )
        return
    for template in templates:
        asked = ", ".join(f"{q.id}{'*' if q.required else ''}" for q in template.questions)
        typer.echo(f"{template.id} {template.version}: {template.title}. Asks: {asked}")


def form_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    template: Annotated[str, typer.Argument(help="Id of the form; see `job forms`.")],
    out: Annotated[Path, typer.Option(help="File to write.")] = Path("form.pdf"),
    answer: Annotated[
        list[str] | None, typer.Option("--answer", help="name=text, as often as needed.")
    ] = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Write a form as it would look now; nothing is recorded and it cannot be signed."""
    from app.forms.form_service import FormOrder
    from app.services.company_policy import drying_policy
    from app.services.job_dryness import job_dryness

    answers = dict(_answer(given) for given in answer or ())
    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = find_job(workspace.store, job)
        points = job_dryness(workspace.store.job_records(found.id), drying_policy(workspace.store))
        preview = workspace.record.forms.service.preview(
            found.id, FormOrder(template, answers, points)
        )
    out.write_bytes(preview.pdf)
    exceptions = {point.label: point.verdict for point in points if not point.certified}
    if as_json:
        print_json(
            {
                "file": str(out),
                "bytes": len(preview.pdf),
                "missing": dict(preview.missing),
                "not_at_goal": exceptions,
            }
        )
        return
    typer.echo(f"{out}: {len(preview.pdf)} bytes")
    for name, label in preview.missing.items():
        typer.echo(f"missing: {label} (--answer {name}=...)")


def _answer(given: str) -> tuple[str, str]:
    name, separator, text = given.partition("=")
    if not separator or not name.strip():
        raise InvalidInput("--answer", f"{given!r} is no answer", "name=text")
    return name.strip(), text
