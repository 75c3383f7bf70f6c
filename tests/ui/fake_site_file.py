"""The site file and the decisions of a sample job as the screens get them: really worked out, writes only noted."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo

from app.domain.records import DeterminationKind, Job, RecordKind
from app.services.decision_services import subjects_of
from app.services.decision_views import CategoryInputs, Decision, DecisionsView
from app.services.edit_steps import NOTHING_DONE
from app.services.open_items import wanted_kinds
from app.services.rule_books import book_of
from app.services.site_file_answers import Answers
from app.services.site_file_services import entries_of, options_of
from app.services.site_file_views import SiteFileView
from standards.category import CategoryProposal, WaterSource, propose_category
from standards.rules.engine import evaluate
from tests.standards.rules.full_job import BASE
from tests.ui.fake_rules import RECORDS

NOW = datetime(2026, 11, 20, 16, 30, tzinfo=UTC)
ZONE = "America/Denver"


class FakeSiteFile:
    """``SiteFileServices`` on the sample of the rules."""

    def __init__(self) -> None:
        self.entered: list[tuple[UUID, RecordKind, Answers]] = []
        self.put: list[tuple[UUID, RecordKind, UUID, Answers]] = []
        self.taken: list[tuple[UUID, RecordKind, UUID]] = []
        job = next(record for record in RECORDS if isinstance(record, Job))
        self._shown = SiteFileView(
            entries=tuple(entries_of(RECORDS, ZoneInfo(ZONE))),
            options=options_of(RECORDS),
            asked=wanted_kinds(evaluate(book_of(job), RECORDS)),
            person="Tess",
            client="Hendricks",
            currency="USD",
            time_zone=ZONE,
            now=NOW,
            edits=NOTHING_DONE,
        )

    async def view(self, job_id: UUID) -> SiteFileView:
        """The sample's file."""
        return self._shown

    async def enter(self, job_id: UUID, kind: RecordKind, answers: Answers) -> UUID:
        """Note it."""
        self.entered.append((job_id, kind, answers))
        return job_id

    async def put_right(
        self, job_id: UUID, kind: RecordKind, entry_id: UUID, answers: Answers
    ) -> None:
        """Note it."""
        self.put.append((job_id, kind, entry_id, answers))

    async def take_back(self, job_id: UUID, kind: RecordKind, entry_id: UUID) -> None:
        """Note it."""
        self.taken.append((job_id, kind, entry_id))


class FakeDecisions:
    """``DecisionServices`` on the same sample."""

    def __init__(self) -> None:
        self.decided: list[tuple[UUID, Decision]] = []

    async def view(self, job_id: UUID) -> DecisionsView:
        """The sample's decisions."""
        return DecisionsView(
            subjects=subjects_of(tuple(BASE)),
            source=WaterSource.SUPPLY_LINE,
            hours_since_loss=51.0,
            warmest_c=Decimal("26.5"),
            roles=("manager", "supervisor"),
            person="Tess",
            time_zone=ZONE,
            edits=NOTHING_DONE,
        )

    async def propose_category(self, job_id: UUID, water: CategoryInputs) -> CategoryProposal:
        """What the standards say."""
        return propose_category(water.source, 51.0, Decimal("26.5"), water.seen, water.ruled_out)

    async def decide(self, job_id: UUID, decision: Decision) -> None:
        """Note it."""
        assert decision.kind in DeterminationKind
        self.decided.append((job_id, decision))
