"""``restoreassist skills``: what is installed, what it takes and gives, whether it works, and which version is used."""

from __future__ import annotations

import asyncio
import json
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
    store_folder,
    workspace_at,
)
from app.domain.errors import InvalidInput

if TYPE_CHECKING:
    from pathlib import Path

    from app.bootstrap.skill_trial import Trial
    from app.orchestration.skill_choices import ChoiceKind
    from app.ports.engine import SkillDescription
    from skills.composing import SkillCall
    from skills.registry import SkillRegistry

skills_cli = typer.Typer(help="Skills: the steps that workflows are made of.", no_args_is_help=True)
SkillArgument = Annotated[str, typer.Argument(help="Id of a skill.")]
ReasonOption = Annotated[str, typer.Option(help="Why; it is kept.")]


@skills_cli.command("list")
def list_command(
    text: Annotated[str, typer.Argument(help="Only those with these words.")] = "",
    phase: Annotated[str | None, typer.Option(help="Only those of a phase.")] = None,
    have: Annotated[
        list[str] | None,
        typer.Option(help="Only those that run with these capabilities, such as network."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """The active versions, and folders that cannot be used."""
    catalogue = _catalogue()
    found = catalogue.find(text, phase, None if have is None else frozenset(have))
    broken = catalogue.broken()
    if as_json:
        print_json(
            {
                "skills": [_described(catalogue, one) for one in found],
                "broken": [{"folder": one.folder, "problem": one.problem} for one in broken],
            }
        )
        return
    for one in found:
        typer.echo(f"{one.skill_id:<24} {one.version:<8} {one.phase:<14} {one.title}")
    for bad in broken:
        typer.echo(f"{bad.folder:<24} cannot be used: {bad.problem}", err=True)


@skills_cli.command("show")
def show_command(
    skill: SkillArgument,
    version: Annotated[
        str | None, typer.Option(help="A version instead of the active one.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """One version: what it does, needs, takes and gives."""
    catalogue = _catalogue()
    one = catalogue.describe(skill, version)
    wanted, given = catalogue.schemas(one.skill_id, one.version)
    needed = catalogue.resolve({one.skill_id: f"=={one.version}"})
    content = {
        **_described(catalogue, one),
        "runs_with": {key: value.version for key, value in needed.items()},
        "parameters": wanted,
        "output": given,
    }
    if as_json:
        print_json(content)
        return
    typer.echo(f"{one.title} ({one.skill_id} {one.version}, phase {one.phase})")
    typer.echo(one.description)
    for name in ("kind", "modes", "cacheable", "timeout_s", "versions", "needs", "digest"):
        typer.echo(f"  {name:<10} {content[name]}")
    if one.deprecated:
        instead = f"; use {one.replaced_by}" if one.replaced_by else ""
        typer.echo(f"  deprecated {one.deprecated}{instead}")
    typer.echo(f"  parameters {', '.join(wanted.get('properties', {})) or 'none'}")
    typer.echo(f"  output     {', '.join(given.get('properties', {}))}")


@skills_cli.command("test")
def try_command(
    skill: Annotated[str | None, typer.Argument(help="Id of a skill; all without.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Run the golden files on sample jobs in memory. Exit code 1 when a skill gives something else."""
    from app.bootstrap.skill_trial import try_golden

    catalogue = _catalogue()

    async def run() -> list[Trial]:
        return [
            trial
            for skill_id in ([skill] if skill else catalogue.ids())
            for version in catalogue.versions(skill_id)
            for trial in await try_golden(catalogue, skill_id, version)
        ]

    trials = asyncio.run(run())
    passed = sum(not trial.problem for trial in trials)
    failed = [trial for trial in trials if trial.problem] + _broken(catalogue)
    if as_json:
        print_json(
            {
                "passed": passed,
                "failed": [
                    {
                        "skill": one.skill_id,
                        "version": one.version,
                        "case": one.case,
                        "problem": one.problem,
                    }
                    for one in failed
                ],
            }
        )
    else:
        for one in failed:
            typer.echo(f"{one.skill_id} {one.version} {one.case}: {one.problem}", err=True)
        typer.echo(f"{passed} of {len(trials)} passed")
    if failed:
        raise typer.Exit(FAILED)


@skills_cli.command("run")
def run_command(
    skills: Annotated[
        list[str], typer.Argument(help="Skills, each with a version after = if wanted.")
    ],
    job: Annotated[str, typer.Option(help="Job number or id.")],
    parallel: Annotated[
        bool, typer.Option("--parallel", help="Side by side; otherwise each sees those before it.")
    ] = False,
    parameters: Annotated[
        str, typer.Option("--with", help="Parameters of the only skill, as JSON.")
    ] = "{}",
    store: StoreOption = None,
    demo: DemoOption = False,
) -> None:
    """Call skills that only read, on a job, and print what they give as JSON; nothing is written."""
    from app.bootstrap.skill_catalogue import catalogue_of, choices_of
    from app.ports.skills import SkillRequest
    from app.services.skill_tools import JobTools
    from skills.composing import run_chain, run_parallel

    with workspace_at(store_folder(store, demo), demo) as workspace:
        catalogue = catalogue_of(choices_of(workspace.store, workspace.clock))
        calls = _calls(catalogue, skills, parameters)
        found = find_job(workspace.store, job)
        tools = JobTools(workspace.store, found.id, UUID(int=0), workspace.person)
        request = SkillRequest(found.id, "command", {}, {}, {})
        run = run_parallel if parallel else run_chain
        print_json(asyncio.run(run(catalogue, calls, request, tools)))


@skills_cli.command("pin")
def pin_command(
    skill: SkillArgument,
    version: Annotated[str, typer.Argument(help="The version to use from now on.")],
    reason: ReasonOption,
    store: StoreOption = None,
    demo: DemoOption = False,
) -> None:
    """Use a version whatever is newer; runs that have begun keep theirs."""
    from app.orchestration.skill_choices import ChoiceKind

    _catalogue().describe(skill, version)
    _choose(skill, version, ChoiceKind.PIN, reason, store_folder(store, demo), demo)
    typer.echo(f"{skill} {version} is used by runs that begin from now on.")


@skills_cli.command("unpin")
def unpin_command(
    skill: SkillArgument,
    reason: ReasonOption,
    store: StoreOption = None,
    demo: DemoOption = False,
) -> None:
    """Use the newest version again."""
    from app.orchestration.skill_choices import ChoiceKind

    one = _catalogue().describe(skill)
    _choose(skill, "", ChoiceKind.UNPIN, reason, store_folder(store, demo), demo)
    typer.echo(f"{skill} {one.version} is used by runs that begin from now on.")


@skills_cli.command("deprecate")
def deprecate_command(
    skill: SkillArgument,
    version: Annotated[str, typer.Argument(help="The version that should not be used any more.")],
    reason: ReasonOption,
    undo: Annotated[bool, typer.Option("--undo", help="Take the deprecation back.")] = False,
    store: StoreOption = None,
    demo: DemoOption = False,
) -> None:
    """Mark a version: it still runs where it is pinned or the only one, and is not offered any more."""
    from app.orchestration.skill_choices import ChoiceKind

    _catalogue().describe(skill, version)
    kind = ChoiceKind.RESTORE if undo else ChoiceKind.RETIRE
    _choose(skill, version, kind, reason, store_folder(store, demo), demo)
    state = "is offered again" if undo else "is deprecated"
    typer.echo(f"{skill} {version} {state}.")


@skills_cli.command("choices")
def choices_command(
    store: StoreOption = None, demo: DemoOption = False, as_json: JsonOption = False
) -> None:
    """What was pinned and deprecated on a store, by whom and why, the oldest first."""
    from app.bootstrap.skill_catalogue import choices_of

    with workspace_at(store_folder(store, demo), demo) as workspace:
        history = choices_of(workspace.store, workspace.clock).history()
    rows = [
        {
            "skill": one.skill_id,
            "version": one.version,
            "choice": one.kind.value,
            "person": one.person,
            "reason": one.reason,
            "at": one.at.isoformat(),
        }
        for one in history
    ]
    if as_json:
        print_json({"choices": rows})
        return
    for row in rows:
        typer.echo(
            f"{row['at'][:19]}  {row['choice']:<8} {row['skill']} {row['version']}  "
            f"{row['person']}: {row['reason']}"
        )
    if not rows:
        typer.echo("Every skill runs in its newest version.")


def _choose(
    skill: str, version: str, kind: ChoiceKind, reason: str, folder: Path, demo: bool
) -> None:
    from app.bootstrap.skill_catalogue import choices_of

    with workspace_at(folder, demo) as workspace:
        choices = choices_of(workspace.store, workspace.clock)
        choices.add(skill, version, kind, workspace.person, reason)


def _calls(catalogue: SkillRegistry, skills: list[str], parameters: str) -> list[SkillCall]:
    from app.ports.engine import SkillEffect
    from skills.composing import SkillCall

    try:
        given = json.loads(parameters)
    except ValueError as error:
        raise InvalidInput("--with", f"it is no JSON: {error}", '{"name": value}') from error
    if not isinstance(given, dict) or (given and len(skills) > 1):
        raise InvalidInput("--with", "it is for one skill", "a JSON object and a single skill")
    calls = []
    for text in skills:
        skill_id, _, version = text.partition("=")
        one = catalogue.describe(skill_id, version or None)
        if one.kind not in (SkillEffect.PURE, SkillEffect.READ):
            raise InvalidInput(
                skill_id, "it files or sends something", "a workflow: `restoreassist workflow run`"
            )
        calls.append(SkillCall(skill_id, one.version, given))
    return calls


def _catalogue() -> SkillRegistry:
    from skills.registry import SkillRegistry

    return SkillRegistry()


def _broken(catalogue: SkillRegistry) -> list[Trial]:
    from app.bootstrap.skill_trial import Trial

    return [Trial(one.folder, "", "", one.problem) for one in catalogue.broken()]


def _described(catalogue: SkillRegistry, one: SkillDescription) -> dict[str, Any]:
    return {
        "id": one.skill_id,
        "version": one.version,
        "versions": list(catalogue.versions(one.skill_id)),
        "title": one.title,
        "phase": one.phase,
        "description": one.description,
        "kind": one.kind.value,
        "modes": list(one.modes),
        "cacheable": one.cacheable,
        "timeout_s": one.timeout_s,
        "needs": dict(one.needs),
        "capabilities": sorted(one.capabilities),
        "deprecated": one.deprecated,
        "replaced_by": one.replaced_by,
        "digest": one.digest,
    }
