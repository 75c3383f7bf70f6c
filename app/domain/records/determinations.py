"""What persons determined: category, class, condition, the plan, deviations and overrides."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import (
    AreaId,
    ChamberId,
    Count,
    DocumentId,
    MaterialId,
    Name,
    PartyId,
    PhotoId,
    Reason,
    RoomId,
    VisitId,
)
from app.domain.records.rooms import DryingMethod
from app.domain.records.values import Fact


class DeterminationKind(StrEnum):
    """What a person determined."""

    CATEGORY = "category"
    CLASS = "class"
    CONDITION = "condition"


class ClearanceKind(StrEnum):
    """Who judged the result of a remediation."""

    EVALUATION = "evaluation"
    VERIFICATION = "verification"


class RegulatoryKind(StrEnum):
    """A record that a law asks for."""

    LEAD_RENOVATION = "lead_renovation"
    MOULD_NOTIFICATION = "mould_notification"
    MOULD_PROTOCOL = "mould_protocol"
    MOULD_CLEARANCE = "mould_clearance"
    PHOTOS_TO_OWNER = "photos_to_owner"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Determination:
    """A dated decision of a person about category (of an area), class (of a chamber) or condition.

    Without ``area_id``, ``chamber_id`` and ``room_id`` it is about the whole job. Never overwritten: a later one
    about the same thing replaces it from its time on.
    """

    id: UUID
    job_id: UUID
    kind: DeterminationKind
    value: int
    """Category 1-3, class 1-4, condition 1-3."""
    reason: Reason
    decided_by: Name
    decided_at: datetime
    area_id: AreaId | None = None
    chamber_id: ChamberId | None = None
    room_id: RoomId | None = None
    visit_id: VisitId | None = None
    role: str = ""
    """The role in which the person decided."""
    inputs: tuple[Fact, ...] = ()
    """What it was decided on: source, hours, areas by surface, percentage."""
    proposed: int | None = None
    """What the rules proposed."""
    justification: str = ""
    """Why, where the inputs lie near a limit or the proposal was not followed."""
    independent: bool | None = None
    """For a condition: whether the assessor has no share in the remediation."""
    photo_ids: tuple[PhotoId, ...] = ()
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class WorkPlan:
    """How the job is to be dried; a change of plan is a new one."""

    id: UUID
    job_id: UUID
    method: DryingMethod
    schedule_h: Count
    """Hours between visits."""
    removals: tuple[str, ...]
    goals: str
    written_by: Name
    written_at: datetime
    chamber_ids: tuple[ChamberId, ...] = ()
    note: str = ""
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Deviation:
    """A departure from the plan or from usual practice, and who agreed to it."""

    id: UUID
    job_id: UUID
    what: Reason
    why: Reason
    agreed_by: Name
    risk: str
    recorded_by: Name
    recorded_at: datetime
    before: str = ""
    after: str = ""
    room_id: RoomId | None = None
    photo_ids: tuple[PhotoId, ...] = ()
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Removal:
    """Material that was taken out, with what it looked like before and after."""

    id: UUID
    job_id: UUID
    room_id: RoomId
    description: Name
    reason: Reason
    removed_by: Name
    removed_at: datetime
    before_photo_ids: tuple[PhotoId, ...]
    after_photo_ids: tuple[PhotoId, ...] = ()
    material_id: MaterialId | None = None
    visit_id: VisitId | None = None
    quantities: tuple[Fact, ...] = ()
    """Area, height, length, with their units."""
    bagged: bool = False
    cleaned: str = ""
    """HEPA vacuum, damp wipe: what was done to what stayed."""
    disposal: str = ""
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Clearance:
    """The judgement that a remediated area may be used again, or not."""

    id: UUID
    job_id: UUID
    kind: ClearanceKind
    passed: bool
    visually_clean: bool
    dry: bool
    odour_free: bool
    judged_by: Name
    judged_at: datetime
    independent: bool
    disclosure: str = ""
    """What the client was told when the judge is not independent."""
    cause_addressed: bool | None = None
    room_id: RoomId | None = None
    chamber_id: ChamberId | None = None
    party_id: PartyId | None = None
    laboratory_document_id: DocumentId | None = None
    note: str = ""
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Regulatory:
    """Proof of a step that a law asks for."""

    id: UUID
    job_id: UUID
    kind: RegulatoryKind
    jurisdiction: Name
    reference: str
    done_by: Name
    done_at: datetime
    details: tuple[Fact, ...] = ()
    document_id: DocumentId | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class RuleOverride:
    """That a person went on although a rule said stop; kept for ever."""

    id: UUID
    job_id: UUID
    rule_id: Name
    rules_version: Name
    reason: Reason
    decided_by: Name
    role: Name
    decided_at: datetime
    device_id: str = ""
    evidence: tuple[Fact, ...] = ()
    """What the rule saw at that time."""
