"""Category, class and condition: what is decided about what, what is proposed, and a person's decision."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.records import DeterminationKind
from app.services.app_services import AppServices
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.edit_page import EditPageModel
from ui.viewmodels.page import words_for
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.wording import Wording, day_and_time, number, zone

if TYPE_CHECKING:  # the store behind it takes a second to import
    from app.services.decision_views import CategoryInputs, DecisionsView, Subject
    from standards.category import CategoryProposal, Raised

_HIGHEST = {
    DeterminationKind.CATEGORY: 3,
    DeterminationKind.CLASS: 4,
    DeterminationKind.CONDITION: 3,
}


@qml_type("owned by AppModel")
class DecisionsModel(EditPageModel):
    """What is decided on the open job; ``askedFor`` asks the page to open the sheet of a kind."""

    changed = Signal()
    proposalChanged = Signal()
    askedFor = Signal(str)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._view: DecisionsView | None = None
        self._proposal: CategoryProposal | None = None
        self._proposing: Call | None = None
        self._wanted = ""

    def open(self, job_id: UUID) -> None:
        """Show the decisions of this job."""
        if job_id != self.job_id:
            self._view = None
        self.job_id = job_id
        self.load(lambda: self.services.decisions.view(job_id), self._show)
        self.changed.emit()

    def use_units(self, wording: Wording) -> None:
        """Show temperatures in these units from now on."""
        super().use_units(wording)
        self.editsChanged.emit()
        self.changed.emit()

    @Slot(str)
    def ask(self, kind: str) -> None:
        """Ask for the sheet of a kind of decision as soon as what is known is there."""
        self._wanted = kind
        self._answer_wish()

    @Slot(str, "QStringList", "QStringList")
    def propose(self, source: str, seen: list[str], ruled_out: list[str]) -> None:
        """Work out the floor and the questions for a source; none shows no proposal."""
        job_id = self.job_id
        if self._proposing is not None:
            self._proposing.cancel()
        if job_id is None or not source:
            self._proposal = None
            self.proposalChanged.emit()
            return

        def show(proposal: CategoryProposal) -> None:
            self._proposal = proposal
            self.proposalChanged.emit()

        water = _water(source, seen, ruled_out)
        self._proposing = self.bridge.call(
            self.services.decisions.propose_category(job_id, water),
            show,
            lambda error: self._set_problem(words_for(error)),
        )

    @Slot("QVariantMap")
    def decide(self, given: dict[str, Any]) -> None:
        """Record a decision: ``kind``, ``about`` (ids), ``value``, ``reason``, ``role``, ``justification`` …"""
        from app.services.decision_views import Decision

        kind = DeterminationKind(given["kind"])
        about = tuple(UUID(key) if key else None for key in given["about"])
        source = str(given.get("source") or "")
        water = (
            _water(source, given.get("seen") or [], given.get("ruledOut") or []) if source else None
        )
        decision = Decision(
            kind=kind,
            about_ids=about,
            value=int(given["value"]),
            reason=str(given["reason"]),
            role=str(given.get("role") or ""),
            justification=str(given.get("justification") or ""),
            water=water if kind is DeterminationKind.CATEGORY else None,
            independent=given.get("independent"),
        )
        self.step(f"decide {decision}", lambda job: self.services.decisions.decide(job, decision))

    def _show(self, view: DecisionsView) -> None:
        self._view = view
        self.show_edits(view.edits)
        self.changed.emit()
        self._answer_wish()

    def _answer_wish(self) -> None:
        if self._wanted and self._view is not None and self._load is None:
            wanted, self._wanted = self._wanted, ""
            self.askedFor.emit(wanted)

    def _get_subjects(self) -> dict[str, Any]:
        found: dict[str, Any] = {kind.value: [] for kind in DeterminationKind}
        for subject in self._view.subjects if self._view else ():
            found[subject.kind.value].append(self._row(subject))
        return found

    def _row(self, subject: Subject) -> dict[str, Any]:
        tz = zone(self._view.time_zone if self._view else "")
        decided = subject.decided
        return {
            "key": str(subject.about_id or ""),
            "name": subject.name,
            "surface": subject.surface,
            "value": 0 if decided is None else decided.value,
            "reason": "" if decided is None else decided.reason,
            "by": "" if decided is None else decided.decided_by,
            "role": "" if decided is None else decided.role,
            "at": "" if decided is None else day_and_time(decided.decided_at, tz),
            "justification": "" if decided is None else decided.justification,
            "confirmed": decided is not None and decided.this_visit,
            "proposed": subject.proposed or 0,
            "candidates": list(subject.candidates),
            "working": list(subject.working),
        }

    def _get_highest(self) -> dict[str, int]:
        return {kind.value: highest for kind, highest in _HIGHEST.items()}

    def _get_source(self) -> str:
        return self._view.source.value if self._view and self._view.source else ""

    def _get_hours(self) -> int:
        hours = self._view.hours_since_loss if self._view else None
        return -1 if hours is None else int(hours)

    def _get_warmest(self) -> str:
        warmest = self._view.warmest_c if self._view else None
        return "" if warmest is None else self._temperature(warmest)

    def _get_roles(self) -> list[str]:
        return list(self._view.roles) if self._view else []

    def _get_factors(self) -> list[str]:
        from standards.category import Factor

        return [factor.value for factor in Factor]

    def _get_sources(self) -> list[str]:
        from standards.category import WaterSource

        return [source.value for source in WaterSource]

    def _get_proposal(self) -> dict[str, Any]:
        proposal = self._proposal
        if proposal is None:
            return {}
        return {
            "floor": proposal.floor,
            "proposed": proposal.proposed,
            "hard": proposal.hard,
            "raised": [self._raised(one) for one in proposal.raised],
            "unanswered": len(proposal.unanswered),
        }

    def _raised(self, one: Raised) -> dict[str, Any]:
        amount = 0 if one.amount is None else int(one.amount)
        warmer = "" if one.about != "warm" else self._temperature(Decimal(amount))
        return {"about": one.about.value, "hours": amount, "temperature": warmer}

    def _temperature(self, value_c: Decimal) -> str:
        shown = number(self.wording.temperature_value(value_c), 0)
        return f"{shown} {self.wording.temperature_unit}"

    def _get_person(self) -> str:
        return self._view.person if self._view else ""

    def _get_loaded(self) -> bool:
        return self._view is not None

    subjects = qml_property("QVariantMap", _get_subjects, notify=changed)
    highest = qml_property("QVariantMap", _get_highest, constant=True)
    source = qml_property(str, _get_source, notify=changed)
    hoursSinceLoss = qml_property(int, _get_hours, notify=changed)
    warmest = qml_property(str, _get_warmest, notify=changed)
    roles = qml_property("QStringList", _get_roles, notify=changed)
    factors = qml_property("QStringList", _get_factors, constant=True)
    sources = qml_property("QStringList", _get_sources, constant=True)
    proposal = qml_property("QVariantMap", _get_proposal, notify=proposalChanged)
    person = qml_property(str, _get_person, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)


def _water(source: str, seen: list[str], ruled_out: list[str]) -> CategoryInputs:
    from app.services.decision_views import CategoryInputs
    from standards.category import Factor, WaterSource

    return CategoryInputs(
        WaterSource(source), frozenset(map(Factor, seen)), frozenset(map(Factor, ruled_out))
    )
