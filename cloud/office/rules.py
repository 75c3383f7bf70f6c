"""The documentation rules applied to a job as the server holds it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from uuid import UUID

from sqlalchemy import Connection, and_, select

from app.domain.records import Job, Record, RecordKind
from app.wire.api import JobRules, RuleCounts, RuleOut
from app.wire.records import from_fields
from cloud.auth.access import require_visible
from cloud.auth.sessions import Identity
from cloud.storage.tables import records
from standards.rules.due import is_due
from standards.rules.engine import Counts, Evaluation, Finding, evaluate
from standards.rules.model import Gate
from standards.rules.pack import Jurisdiction, RuleBook, build_book
from standards.rules.regions import jurisdiction_of

_KINDS = frozenset(kind.value for kind in RecordKind)


@cache
def pack_texts() -> Mapping[str, str]:
    """The texts of the shipped rule packs by file name."""
    folder = files("resources") / "standards" / "packs"
    packs = [item for item in folder.iterdir() if item.name.endswith(".yaml")]
    return {item.name: item.read_text(encoding="utf-8") for item in packs}


@cache
def _book(jurisdiction: Jurisdiction) -> RuleBook:
    return build_book(pack_texts(), jurisdiction)


def job_rules(
    connection: Connection, identity: Identity, job_id: UUID, jurisdiction: Jurisdiction | None
) -> JobRules:
    """How the rules stand on the live records, under the presets of where the job is, or of ``jurisdiction``."""
    require_visible(connection, identity, job_id)
    found = _live_records(connection, identity, job_id)
    job = next((record for record in found if isinstance(record, Job)), None)
    evaluation = evaluate(_book(jurisdiction or jurisdiction_of(job)), found)
    return _answer(job_id, evaluation)


def _live_records(connection: Connection, identity: Identity, job_id: UUID) -> list[Record]:
    rows = connection.execute(
        select(records).where(
            and_(
                records.c.tenant_id == identity.tenant_id,
                records.c.job_id == job_id,
                records.c.dead.is_(False),
                records.c.kind.in_(_KINDS),
            )
        )
    )
    return [from_fields(RecordKind(r.kind), r.id, job_id, json.loads(r.fields)) for r in rows]


def _answer(job_id: UUID, evaluation: Evaluation) -> JobRules:
    return JobRules(
        job_id=job_id,
        jurisdiction=evaluation.book.jurisdiction.value,
        rules_version=evaluation.book.version,
        as_of=evaluation.as_of,
        due_gate=evaluation.gate.value,
        counts=_counts(evaluation.counts()),
        gates={gate.value: evaluation.passes(gate) for gate in Gate},
        open=[_rule(finding, evaluation.gate) for finding in evaluation.open_findings()],
    )


def _rule(finding: Finding, gate: Gate) -> RuleOut:
    rule, result = finding.rule, finding.result
    return RuleOut(
        rule=rule.id,
        severity=rule.severity.value,
        group=rule.group.value,
        gate=rule.gate.value,
        due=is_due(rule, gate),
        title=rule.title,
        hint=rule.hint,
        gaps=[gap.words for gap in result.gaps],
        citations=[str(cited) for cited in rule.cites],
        evidence=list(result.evidence),
    )


def _counts(counts: Counts) -> RuleCounts:
    return RuleCounts(
        complete=counts.complete,
        incomplete=counts.incomplete,
        overridden=counts.overridden,
        not_applicable=counts.not_applicable,
    )
