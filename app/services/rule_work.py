"""Applying the rules to a job of the store under the company's policy, keeping the history, and overriding."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from app.domain.records import Job, RuleOverride
from app.ports.clock import Clock
from app.services.company_policy import company_policy
from app.services.field_record import FieldRecord
from app.services.judged_jobs import JudgedJobs
from app.services.rule_books import book_of
from app.services.rule_history import RuleHistory
from app.storage.store import Store
from standards.rules.engine import Evaluation, Finding, check_override, evaluate, override_of


class RuleWork:
    """Methods block; call them from a worker thread."""

    def __init__(
        self,
        store: Store,
        record: FieldRecord,
        clock: Clock,
        person: Callable[[], str],
        judged: JudgedJobs,
    ) -> None:
        self._judged = judged
        self._store = store
        self._record = record
        self._clock = clock
        self._person = person
        self.history = RuleHistory(store, clock)

    def evaluate(self, job_id: UUID, as_of: datetime | None = None) -> Evaluation:
        """How the rules stand on the job now; a change becomes history."""
        evaluation = self._evaluate(job_id, as_of)
        self.history.note(job_id, evaluation, self._person())
        return evaluation

    def override(self, job_id: UUID, rule_id: str, reason: str, role: str) -> RuleOverride:
        """Go on although the rule is open; what is open now is kept with it.

        Raises ``Conflict`` when nothing is open or the rule is a matter of law or safety, ``InvalidInput`` when the
        role may not override it or there is no reason.
        """
        evaluation = self._evaluate(job_id)
        rule = evaluation.book.rule(rule_id)
        evidence = override_of(Finding(rule, evaluation.results[rule.id]))
        override = RuleOverride(
            id=self._record.new_id(),
            job_id=job_id,
            rule_id=rule.id,
            rules_version=evaluation.book.version,
            reason=reason.strip(),
            decided_by=self._person(),
            role=role.strip(),
            decided_at=self._clock.now(),
            device_id=self._store.device_id,
            evidence=evidence,
        )
        check_override(evaluation.book, override)
        self._record.enter(override)
        self.evaluate(job_id)
        return override

    def _evaluate(self, job_id: UUID, as_of: datetime | None = None) -> Evaluation:
        if as_of is None:
            views = self._judged.of(job_id)
            return views.evaluation
        job = self._store.get(Job, job_id)
        book = book_of(job, company_policy(self._store))
        return evaluate(book, self._store.job_records(job_id), as_of)
