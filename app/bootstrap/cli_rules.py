"""``restoreassist job rules`` and ``job review``: what the record lacks, and what a reviewer would cut."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

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

if TYPE_CHECKING:
    from standards.desk_review import DeskReview
    from standards.rules.engine import Counts, Evaluation, Finding


class PackChoice(StrEnum):
    """The jurisdictions that have rules of their own."""

    US = "us"
    AU = "au"
    NZ = "nz"
    UK = "uk"


class GateChoice(StrEnum):
    """The gates in the order of the work."""

    ENTRY = "entry"
    WORK = "work"
    DRYING = "drying"
    CERTIFICATE = "certificate"
    DELIVERY = "delivery"
    CLOSE = "close"


def rules_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    pack: Annotated[
        PackChoice | None, typer.Option(help="Rules of this country instead of the job's own.")
    ] = None,
    gate: Annotated[
        GateChoice, typer.Option(help="Fail only for what holds this gate or one before it.")
    ] = GateChoice.CLOSE,
    now: Annotated[
        bool, typer.Option("--now", help="Judge as of now, not as of the end of the last visit.")
    ] = False,
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """The documentation rules: complete and incomplete, and what to do. Exit code 1 when a gate is held."""
    from app.services.company_policy import company_policy
    from app.services.rule_books import book_of, rule_book
    from app.services.rule_history import RuleHistory
    from standards.rules.engine import evaluate
    from standards.rules.model import Gate
    from standards.rules.pack import Jurisdiction

    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = find_job(workspace.store, job)
        policy = company_policy(workspace.store)
        book = rule_book(Jurisdiction(pack.value), policy) if pack else book_of(found, policy)
        as_of = workspace.clock.now() if now else None
        evaluation = evaluate(book, workspace.store.job_records(found.id), as_of)
        if pack is None:
            history = RuleHistory(workspace.store, workspace.clock)
            history.note(found.id, evaluation, workspace.person)
    wanted = Gate(gate.value)
    if as_json:
        print_json({"job": found.number, **_as_json(evaluation, wanted)})
    else:
        _print_rules(evaluation)
    if not evaluation.passes(wanted):
        raise typer.Exit(FAILED)


def review_command(
    job: Annotated[str, typer.Argument(help="Job number or id.")],
    store: StoreOption = None,
    demo: DemoOption = False,
    as_json: JsonOption = False,
) -> None:
    """What a reviewer at the desk would cut, and what saves it. Exit code 1 when there is anything."""
    from app.services.company_policy import company_policy
    from app.services.rule_books import book_of
    from standards.desk_review import review_job

    with workspace_at(store_folder(store, demo), demo) as workspace:
        found = find_job(workspace.store, job)
        records = workspace.store.job_records(found.id)
        book = book_of(found, company_policy(workspace.store))
    values = {one.setting.name: int(one.value) for one in book.settings}
    review = review_job(
        records,
        visit_warn_h=values["visit_warn_h"],
        visits_at_goal=values["visits_at_goal"],
    )
    if as_json:
        print_json({"job": found.number, **_review_json(review)})
    else:
        _print_review(review)
    if review.cuts:
        raise typer.Exit(FAILED)


def _counts(counts: Counts) -> dict[str, int]:
    return {
        "complete": counts.complete,
        "incomplete": counts.incomplete,
        "overridden": counts.overridden,
        "not_assessable": counts.not_assessable,
        "not_applicable": counts.not_applicable,
    }


def _as_json(evaluation: Evaluation, wanted: Any) -> dict[str, Any]:
    from standards.rules.model import Gate, Group, RuleState

    others = (RuleState.OVERRIDDEN, RuleState.NOT_ASSESSABLE)
    return {
        "jurisdiction": evaluation.book.jurisdiction.value,
        "rules_version": evaluation.book.version,
        "as_of": evaluation.as_of.isoformat(),
        **_counts(evaluation.counts()),
        "gate": wanted.value,
        "passes": evaluation.passes(wanted),
        "due_gate": evaluation.gate.value,
        "due": [finding.rule.id for finding in evaluation.due_findings()],
        "groups": {group.value: _counts(evaluation.counts(group=group)) for group in Group},
        "gates": {
            gate.value: {
                **_counts(evaluation.counts(gate=gate)),
                "passes": evaluation.passes(gate),
            }
            for gate in Gate
        },
        "open": [_finding(finding) for finding in evaluation.open_findings()],
        "set_aside": [
            {**_finding(finding), "state": finding.result.state.value}
            for finding in evaluation.findings()
            if finding.result.state in others
        ],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    rule, result = finding.rule, finding.result
    return {
        "rule": rule.id,
        "pack": f"{rule.pack} {rule.pack_version}",
        "severity": rule.severity.value,
        "group": rule.group.value,
        "gate": rule.gate.value,
        "title": rule.title,
        "detail": "; ".join(gap.words for gap in result.gaps),
        "hint": rule.hint,
        "place": rule.place.value,
        "citations": [str(cited) for cited in rule.cites],
        "gaps": [
            {
                "words": gap.words,
                "record_kind": gap.kind.value if gap.kind else None,
                "record_id": str(gap.record_id) if gap.record_id else None,
            }
            for gap in result.gaps
        ],
        "evidence": [str(record_id) for record_id in result.evidence],
    }


def _print_rules(evaluation: Evaluation) -> None:
    counts = evaluation.counts()
    typer.echo(
        f"{counts.complete} complete, {counts.incomplete} incomplete, "
        f"{counts.overridden} overridden ({evaluation.book.version})"
    )
    due = evaluation.due_findings()
    typer.echo(f"{len(due)} are due now, before the gate {evaluation.gate.value}")
    later = [finding for finding in evaluation.open_findings() if finding not in due]
    _print_findings(due)
    if later:
        typer.echo(f"Later ({len(later)}):")
        _print_findings(later)


def _print_findings(findings: Iterable[Finding]) -> None:
    for finding in findings:
        rule = finding.rule
        typer.echo(f"{rule.id} ({rule.severity.value}, {rule.gate.value}): {rule.title}")
        for gap in finding.result.gaps[:5]:
            typer.echo(f"    {gap.words}")
        if len(finding.result.gaps) > 5:
            typer.echo(f"    and {len(finding.result.gaps) - 5} more")
        typer.echo(f"    -> {rule.hint}")


def _review_json(review: DeskReview) -> dict[str, Any]:
    return {
        "as_of": review.as_of.isoformat(),
        "billed_days": str(review.billed_days),
        "days_at_risk": str(review.days_at_risk),
        "cuts": [
            {
                "kind": cut.kind.value,
                "words": cut.words,
                "amount": str(cut.amount),
                "unit": cut.unit,
                "days": [day.isoformat() for day in cut.days],
                "fix": cut.fix,
                "place": cut.place.value,
                "record_kind": cut.record_kind.value,
                "record_id": str(cut.record_id),
                "evidence": [str(record_id) for record_id in cut.evidence],
            }
            for cut in review.cuts
        ],
        "machines": [
            {
                "placement_id": str(machine.placement_id),
                "name": machine.name,
                "days_on_site": machine.on_site,
                "days_logged": machine.logged,
                "days_with_reading": machine.with_reading,
            }
            for machine in review.machines
        ],
    }


def _print_review(review: DeskReview) -> None:
    typer.echo(f"{len(review.cuts)} cuts, {review.days_at_risk} machine days at risk")
    for cut in review.cuts:
        typer.echo(f"{cut.kind.value} ({cut.amount} {cut.unit}): {cut.words}")
        typer.echo(f"    -> {cut.fix}")
