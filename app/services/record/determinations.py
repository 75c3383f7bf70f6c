"""Determinations of category, class and condition, and the records that need more than their own fields."""

from __future__ import annotations

from uuid import UUID

from app.domain.records import (
    BiocideUse,
    Clearance,
    Determination,
    DeterminationKind,
    Fact,
    HazardAssessment,
    IntrusionSource,
    RecordKind,
    Removal,
    YesNoUnknown,
)
from app.services.record.context import RecordContext, Rule, Writing, require
from standards.category import FLOOR_BY_SOURCE, WaterSource, check_category
from standards.rules.policy import SUPERVISING_ROLES

_HIGHEST = {
    DeterminationKind.CATEGORY: 3,
    DeterminationKind.CLASS: 4,
    DeterminationKind.CONDITION: 3,
}


class DeterminationRecords:
    """Writes what a person determined."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def determine(
        self,
        job_id: UUID,
        kind: DeterminationKind,
        value: int,
        reason: str,
        *,
        area_id: UUID | None = None,
        chamber_id: UUID | None = None,
        room_id: UUID | None = None,
        visit_id: UUID | None = None,
        role: str = "",
        inputs: tuple[Fact, ...] = (),
        proposed: int | None = None,
        justification: str = "",
    ) -> Determination:
        """Record a dated decision about category (1-3), class (1-4) or condition (1-3), with its reason.

        It holds from now on for its area, chamber or room (none: the job); earlier ones stay for the days before.
        """
        with self._context.write() as w:
            return w.add(
                Determination(
                    id=w.new_id(),
                    job_id=job_id,
                    kind=kind,
                    value=value,
                    reason=reason.strip(),
                    decided_by=w.person,
                    decided_at=w.now,
                    area_id=area_id,
                    chamber_id=chamber_id,
                    room_id=room_id,
                    visit_id=visit_id,
                    role=role,
                    inputs=inputs,
                    proposed=proposed,
                    justification=justification,
                )
            )

    def decide_category(
        self,
        job_id: UUID,
        value: int,
        reason: str,
        *,
        area_id: UUID,
        visit_id: UUID | None = None,
        role: str = "",
        evidence: str = "",
        evidence_photo_ids: tuple[UUID, ...] = (),
        inputs: tuple[Fact, ...] = (),
    ) -> Determination:
        """Record the category of one affected area from now on.

        Below what the source allows, or below what was decided before for the area, only a supervising role may go,
        with evidence of cleaning or verification in words; anything else raises ``InvalidInput``.
        """
        with self._context.write() as w:
            floor = _floor_of_sources(w, job_id)
            return w.add(
                Determination(
                    id=w.new_id(),
                    job_id=job_id,
                    kind=DeterminationKind.CATEGORY,
                    value=value,
                    reason=reason.strip(),
                    decided_by=w.person,
                    decided_at=w.now,
                    area_id=area_id,
                    visit_id=visit_id,
                    role=role.strip(),
                    inputs=inputs,
                    proposed=floor if floor > 1 else None,
                    justification=evidence.strip(),
                    photo_ids=evidence_photo_ids,
                )
            )


def _floor_of_sources(w: Writing, job_id: UUID) -> int:
    """The highest floor of the sources on record; 1 when none says where the water came from."""
    found = [source.water_source for source in w.records.find(IntrusionSource, job_id)]
    known = [WaterSource(key) for key in found if key in frozenset(WaterSource)]
    return max((FLOOR_BY_SOURCE[source] for source in known), default=1)


def _check_determination(w: Writing, decided: Determination) -> None:
    highest = _HIGHEST[decided.kind]
    require(
        1 <= decided.value <= highest,
        decided.kind.value,
        f"{decided.value} does not exist",
        f"1 to {highest}",
    )
    is_category = decided.kind is DeterminationKind.CATEGORY
    if is_category:
        _check_category(w, decided)
    follows = decided.proposed in (None, decided.value) or (
        is_category and decided.value > (decided.proposed or 0)
    )
    require(
        follows or bool(decided.justification.strip()),
        "justification",
        f"{decided.proposed} was proposed and {decided.value} decided",
        "why",
    )


def _check_category(w: Writing, decided: Determination) -> None:
    earlier = [
        other
        for other in w.records.find(Determination, decided.job_id, kind=decided.kind.value)
        if other.id != decided.id
        and _about(other) == _about(decided)
        and other.decided_at <= decided.decided_at
    ]
    before = max(earlier, key=lambda other: (other.decided_at, other.id), default=None)
    check_category(
        decided.value,
        _floor_of_sources(w, decided.job_id),
        decided.reason,
        previous=before.value if before else None,
        supervisor=decided.role.strip().casefold() in SUPERVISING_ROLES,
        evidence=decided.justification,
    )


def _about(decided: Determination) -> tuple[UUID | None, UUID | None, UUID | None]:
    return decided.area_id, decided.chamber_id, decided.room_id


def _check_hazards(_: Writing, assessment: HazardAssessment) -> None:
    require(
        bool(assessment.hazards), "hazards", "nothing was assessed", "each hazard, present or not"
    )
    for place, hazard in enumerate(assessment.hazards):
        require(
            hazard.present is not YesNoUnknown.YES
            or bool(hazard.control.strip())
            or not assessment.entry_allowed,
            f"hazards[{place}].control",
            f"{hazard.kind.value} is present, nothing controls it and entry is allowed",
            "a control, or no entry",
        )


def _check_removal(_: Writing, removal: Removal) -> None:
    require(
        bool(removal.before_photo_ids),
        "before_photo_ids",
        "there is no photo from before",
        "one photo or more; take it before anything is removed",
    )


def _check_biocide(_: Writing, use: BiocideUse) -> None:
    require(
        not use.in_hvac or bool(use.hvac_approval.strip()),
        "hvac_approval",
        "it was applied in air handling",
        "the product's approval, the applicator's qualification, system off and people out",
    )


def _check_clearance(_: Writing, clearance: Clearance) -> None:
    require(
        clearance.independent or bool(clearance.disclosure.strip()),
        "disclosure",
        "the judge is not independent",
        "what the client was told about it",
    )
    clean = clearance.visually_clean and clearance.dry and clearance.odour_free
    require(
        clean or not clearance.passed, "passed", "it is not clean, dry and free of odour", "false"
    )


RULES: dict[RecordKind, Rule] = {
    RecordKind.DETERMINATION: _check_determination,
    RecordKind.HAZARD_ASSESSMENT: _check_hazards,
    RecordKind.REMOVAL: _check_removal,
    RecordKind.BIOCIDE_USE: _check_biocide,
    RecordKind.CLEARANCE: _check_clearance,
}
