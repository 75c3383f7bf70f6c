"""``restoreassist workflow``: the definitions that are saved, and how runs have gone."""

from __future__ import annotations

import asyncio
import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.bootstrap.cli_support import (
    DemoOption,
    JsonOption,
    StoreOption,
    print_json,
)
from app.bootstrap.cli_workflow_support import at_rest

if TYPE_CHECKING:
    from app.bootstrap.workspace import Workspace
    from app.orchestration.engine import DbosEngine

ByOption = Annotated[str | None, typer.Option("--by", help="Who does it.", show_default=False)]


def workflow_schema_command() -> None:
    """Print the JSON Schema of definitions, for editors."""
    from app.orchestration.definition_schema import definition_schema
    from skills.registry import SkillRegistry

    print_json(definition_schema(SkillRegistry().ids()))


def workflow_definitions_command(
    store: StoreOption = None, demo: DemoOption = False, as_json: JsonOption = False
) -> None:
    """The definitions that ship, and every version that was saved."""
    from app.bootstrap.shipped_workflows import shipped_definition, shipped_names

    async def work(_workspace: Workspace, engine: DbosEngine) -> list[dict[str, Any]]:
        return [asdict(one) for one in await asyncio.to_thread(engine.library.versions)]

    shipped = [
        {"definition_id": one.id, "version": one.version, "name": one.name}
        for one in map(shipped_definition, shipped_names())
    ]
    saved = at_rest(store, demo, work)
    if as_json:
        print_json({"shipped": shipped, "saved": saved})
        return
    for kind, found in (("ships", shipped), ("saved", saved)):
        for one in found:
            typer.echo(f"{kind}  {one['definition_id']} {one['version']}  {one['name']}")


def workflow_save_command(
    file: Annotated[Path, typer.Argument(help="The definition.")],
    by: ByOption = None,
    store: StoreOption = None,
    demo: DemoOption = False,
) -> None:
    """Keep a definition in the library; its schedule starts runs while the app is open."""

    async def work(workspace: Workspace, engine: DbosEngine) -> str:
        person = by or workspace.person
        text = file.read_text("utf-8")
        saved = await asyncio.to_thread(engine.library.save, text, file.name, file.stem, person)
        return f"{saved.id} {saved.version}"

    typer.echo(at_rest(store, demo, work))


def workflow_diff_command(
    definition_id: Annotated[str, typer.Argument(help="The definition.")],
    old: Annotated[str, typer.Argument(help="A saved version.")],
    new: Annotated[str, typer.Argument(help="Another one.")],
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """What changed between two versions of a definition."""

    async def work(_workspace: Workspace, engine: DbosEngine) -> list[dict[str, Any]]:
        found = await asyncio.to_thread(engine.library.differences, definition_id, old, new)
        return [asdict(one) for one in found]

    changes = at_rest(store, demo, work)
    if as_json:
        print_json({"changes": changes})
        return
    for one in changes:
        typer.echo(f"{one['key']}: {json.dumps(one['old'])} -> {json.dumps(one['new'])}")


def workflow_statistics_command(
    store: StoreOption = None, demo: DemoOption = False, as_json: JsonOption = False
) -> None:
    """How runs, phases and components have gone, what starts runs by itself, and whether it can be called now."""

    async def work(_workspace: Workspace, engine: DbosEngine) -> dict[str, Any]:
        found = await engine.statistics()
        triggers = await engine.triggers()
        health = await engine.component_health()
        return {
            **asdict(found),
            "triggers": [asdict(one) for one in triggers],
            "health": [asdict(one) for one in health],
        }

    report = at_rest(store, demo, work)
    if as_json:
        print_json(report)
        return
    for state, count in report["by_state"].items():
        typer.echo(f"{state:<10} {count}")
    for one in report["components"]:
        mean = "" if one["mean_s"] is None else f"  {one['mean_s']:.3f} s"
        typer.echo(
            f"  {one['component']}: {one['completed']} completed, {one['failed']} failed{mean}"
        )
    for one in report["health"]:
        typer.echo(f"  {one['kind']} {one['name']}: {one['problem'] or 'can be called'}")
    for one in report["triggers"]:
        at: datetime | None = one["next_at"]
        typer.echo(f"  {one['definition_id']} {one['kind']} {one['detail']}  {at or ''}")
