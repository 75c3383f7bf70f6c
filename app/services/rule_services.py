"""The rules and the company's thresholds as the screens use them, on the engine's loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Protocol
from uuid import UUID

from app.domain.records import Job, RuleOverride
from app.ports.clock import Clock
from app.services.company_policy import CompanyPolicies, CompanySetting, company_settings
from app.services.field_record import FieldRecord
from app.services.judged_jobs import JudgedJobs
from app.services.rule_fixes import fix_of
from app.services.rule_views import OverrideView, RuleGap, RuleStanding, RulesView, RuleView
from app.services.rule_work import RuleWork
from app.storage.store import Store
from standards.rules.due import is_due
from standards.rules.engine import Evaluation, Finding
from standards.rules.model import Gate, RuleState, Severity
from standards.rules.pack import Jurisdiction


class RuleServices(Protocol):
    """What a screen can do with rules and thresholds."""

    async def of_job(self, job_id: UUID) -> RulesView:
        """How the rules stand on the job now."""
        ...

    async def override(self, job_id: UUID, rule_id: str, reason: str, role: str) -> RulesView:
        """Go on although a rule is open; gives how they stand then.

        ``Conflict`` when it cannot be overridden, ``InvalidInput`` without a reason or with a role that may not.
        """
        ...

    async def settings(self) -> tuple[CompanySetting, ...]:
        """The company's thresholds beside their presets."""
        ...

    async def choose(self, name: str, value: Decimal | None) -> tuple[CompanySetting, ...]:
        """Set a threshold, or give it its preset back; ``InvalidInput`` with the limits."""
        ...


_STANDINGS = {
    RuleState.OVERRIDDEN: RuleStanding.OVERRIDDEN,
    RuleState.NOT_ASSESSABLE: RuleStanding.UNKNOWN,
    RuleState.COMPLETE: RuleStanding.COMPLETE,
}


class RuleDesk:
    """``RuleServices`` on a store."""

    def __init__(
        self,
        store: Store,
        record: FieldRecord,
        clock: Clock,
        person: Callable[[], str],
        judged: JudgedJobs,
    ) -> None:
        self._store = store
        self._person = person
        self._work = RuleWork(store, record, clock, person, judged)
        self._policies = CompanyPolicies(store, clock)

    async def of_job(self, job_id: UUID) -> RulesView:
        """How the rules stand on the job now."""
        return await asyncio.to_thread(self._of_job, job_id)

    async def override(self, job_id: UUID, rule_id: str, reason: str, role: str) -> RulesView:
        """Go on although a rule is open."""
        await asyncio.to_thread(self._work.override, job_id, rule_id, reason, role)
        return await self.of_job(job_id)

    async def settings(self) -> tuple[CompanySetting, ...]:
        """The thresholds with the presets of the United States, where no job says otherwise."""
        return await asyncio.to_thread(company_settings, self._store, Jurisdiction.US)

    async def choose(self, name: str, value: Decimal | None) -> tuple[CompanySetting, ...]:
        """Set a threshold, or give it its preset back."""
        await asyncio.to_thread(self._policies.change, name, value, self._person())
        return await self.settings()

    def _of_job(self, job_id: UUID) -> RulesView:
        evaluation = self._work.evaluate(job_id)
        overrides = {one.id: one for one in self._store.find(RuleOverride, job_id)}
        return rules_view(self._store.get(Job, job_id), evaluation, overrides)


def rules_view(
    job: Job, evaluation: Evaluation, overrides: Mapping[UUID, RuleOverride]
) -> RulesView:
    """The rules that apply: open and due, open and later, overridden, not assessable, complete."""
    still_open = evaluation.open_findings()
    due = evaluation.due_findings()
    ordered = [*due, *(one for one in still_open if one not in due)]
    for state in _STANDINGS:
        ordered += [one for one in evaluation.findings() if one.result.state is state]
    return RulesView(
        job.id,
        job.time_zone,
        evaluation.gate,
        evaluation.book.version,
        tuple(_rule_view(one, evaluation.gate, overrides) for one in ordered),
        tuple(
            sorted(evaluation.book.policy.overriding_roles, key=lambda r: (r != "supervisor", r))
        ),
    )


def _standing(finding: Finding, gate: Gate) -> RuleStanding:
    if finding.result.is_open:
        return RuleStanding.DUE if is_due(finding.rule, gate) else RuleStanding.LATER
    return _STANDINGS[finding.result.state]


def _rule_view(finding: Finding, gate: Gate, overrides: Mapping[UUID, RuleOverride]) -> RuleView:
    rule, result = finding.rule, finding.result
    made = overrides.get(result.override_id) if result.override_id else None
    return RuleView(
        rule_id=rule.id,
        title=rule.title,
        severity=rule.severity,
        group=rule.group,
        gate=rule.gate,
        standing=_standing(finding, gate),
        hint=rule.hint,
        citations=tuple(str(cited) for cited in rule.cites),
        gaps=tuple(RuleGap(gap.words, fix_of(rule, gap)) for gap in result.gaps),
        overridable=result.is_open and rule.severity is not Severity.HARD,
        override=OverrideView(made.decided_by, made.role, made.decided_at, made.reason)
        if made
        else None,
    )
