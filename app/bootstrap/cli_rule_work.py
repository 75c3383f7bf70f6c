"""``restoreassist job rule-history`` and ``job override``: how rules stood over time, and going on in spite of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

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

if TYPE_CHECKING:
    from app.services.rule_history import HistoryStep


def rule_history_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    rule: Annotated[str | None, typer.Option(help="Only this rule, like ASM-05.")] = None,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Every evaluation that differed from the one before: when, asked for by whom, what moved."""
    from app.services.company_policy import company_policy
    from app.services.rule_books import book_of
    from app.services.rule_history import RuleHistory

    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = find_job(workspace.store, job)
        if rule is not None:
            book_of(found, company_policy(workspace.store)).rule(rule)
        steps = RuleHistory(workspace.store, workspace.clock).of(found.id)
    shown = [entry for step in steps if (entry := _entry(step, rule))["changes"] or rule is None]
    if as_json:
        print_json({"job": found.number, "evaluations": shown})
        return
    if not shown:
        typer.echo("No evaluation is kept yet; `restoreassist job rules` makes one.")
    for entry in shown:
        typer.echo(
            f"{entry['at']}  {entry['by']}  {entry['open']} open  ({entry['rules_version']})"
        )
        for change in entry["changes"]:
            if change["before"] is not None or rule is not None:
                typer.echo(f"    {change['rule']}: {change['before']} -> {change['after']}")
                for gap in change["gaps"]:
                    typer.echo(f"        {gap}")


def override_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    rule: Annotated[str, typer.Argument(help="The rule, like ASM-05.")],
    reason: Annotated[str, typer.Option(help="Why the work goes on all the same.")],
    role: Annotated[str, typer.Option(help="In which role you decide, like supervisor.")],
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Go on although a rule is open: kept for ever, with the reason, the role and what was open.

    What comes up later opens the rule again. Matters of law and safety cannot be overridden.
    """
    from app.services.judged_jobs import JudgedJobs
    from app.services.rule_work import RuleWork

    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = find_job(workspace.store, job)
        work = RuleWork(
            workspace.store, workspace.record, workspace.clock, lambda: workspace.person,
            JudgedJobs(workspace.store),
        )  # fmt: skip
        override = work.override(found.id, rule, reason, role)
    data: dict[str, Any] = {
        "job": found.number,
        "rule": override.rule_id,
        "rules_version": override.rules_version,
        "reason": override.reason,
        "decided_by": override.decided_by,
        "role": override.role,
        "decided_at": override.decided_at.isoformat(),
        "evidence": [fact.value for fact in override.evidence],
    }
    if as_json:
        print_json(data)
        return
    typer.echo(f"{override.rule_id} is overridden by {override.decided_by}, {override.role}:")
    for words in data["evidence"]:
        typer.echo(f"    {words}")


def decide_category_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    area: Annotated[str, typer.Argument(help='The affected area, like "Laundry/floor".')],
    category: Annotated[int, typer.Argument(help="1, 2 or 3.")],
    reason: Annotated[str, typer.Option(help="Why: source, what was seen and measured.")],
    role: Annotated[str, typer.Option(help="In which role you decide, like supervisor.")] = "",
    evidence: Annotated[
        str, typer.Option(help="Of cleaning or verification, to go lower; only for a supervisor.")
    ] = "",
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """Record the category of one affected area from now on; earlier decisions stay for the days before."""
    from app.services.affected_areas import find_area

    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = find_job(workspace.store, job)
        wet = find_area(workspace.store, found.id, area)
        made = workspace.record.determinations.decide_category(
            found.id, category, reason, area_id=wet.id, role=role, evidence=evidence
        )
    data: dict[str, Any] = {
        "job": found.number,
        "area": area,
        "category": made.value,
        "floor": made.proposed or 1,
        "reason": made.reason,
        "decided_by": made.decided_by,
        "role": made.role,
        "evidence": made.justification,
        "decided_at": made.decided_at.isoformat(),
    }
    if as_json:
        print_json(data)
    else:
        typer.echo(f"{area}: category {made.value}, decided by {made.decided_by}: {made.reason}")


def _entry(step: HistoryStep, rule: str | None) -> dict[str, Any]:
    return {
        "at": step.at.isoformat(),
        "by": step.by,
        "as_of": step.evaluation.at.isoformat(),
        "rules_version": step.evaluation.version,
        "open": step.open_rules,
        "changes": [
            {
                "rule": change.rule_id,
                "before": change.before.value if change.before else None,
                "after": change.after.value if change.after else None,
                "gaps": list(step.evaluation.gaps.get(change.rule_id, ())),
            }
            for change in step.changes
            if rule in (None, change.rule_id)
        ],
    }
