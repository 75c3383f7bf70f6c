"""The rules of a sample job as the screens get them: really evaluated, overrides only noted."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from app.domain.records import Job, JobState, RuleOverride, VisitKind
from app.services.company_policy import CompanySetting
from app.services.rule_books import book_of
from app.services.rule_services import rules_view
from app.services.rule_views import RulesView
from standards.rules.engine import evaluate
from tests.standards.rules.full_job import BASE
from tests.standards.rules.record_factory import Records, after, drop, edit

RECORDS: Records = after(
    BASE,
    (
        drop("report 1", "report 2", "class", "photo P0-0"),
        edit("job", state=JobState.DRYING, retain_until=None),
        edit("visit 4", kind=VisitKind.MONITOR),
        edit("hazards", hazards=()),
    ),
)
SETTING = CompanySetting(
    "planned_days", Decimal(5), Decimal(5), Decimal(1), Decimal(60), "days", "planned time", True
)


class FakeRules:
    """``RuleServices`` on the sample."""

    def __init__(self) -> None:
        self.overrides: list[tuple[UUID, str, str, str]] = []
        self.chosen: list[tuple[str, Decimal | None]] = []
        job = next(record for record in RECORDS if isinstance(record, Job))
        made: dict[UUID, RuleOverride] = {}
        self.view = rules_view(job, evaluate(book_of(job), RECORDS), made)

    async def of_job(self, job_id: UUID) -> RulesView:
        """The sample's rules as those of this job."""
        return replace(self.view, job_id=job_id)

    async def override(self, job_id: UUID, rule_id: str, reason: str, role: str) -> RulesView:
        """Note it."""
        self.overrides.append((job_id, rule_id, reason, role))
        return self.view

    async def settings(self) -> tuple[CompanySetting, ...]:
        """One threshold."""
        return (SETTING,)

    async def choose(self, name: str, value: Decimal | None) -> tuple[CompanySetting, ...]:
        """Note it."""
        self.chosen.append((name, value))
        return (SETTING,)
