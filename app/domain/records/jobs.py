"""The loss: the job, its claim, its milestones, its source and the programme it is worked under."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import (
    Count,
    Elevation,
    Name,
    PartyId,
    PhotoId,
    ProgrammeId,
    Reason,
    RoomId,
)
from app.domain.records.values import Address, Fact, Money, Typed, YesNoUnknown


class JobState(StrEnum):
    """Where the job stands as a whole."""

    OPEN = "OPEN"
    DRYING = "DRYING"
    IN_REVIEW = "IN_REVIEW"
    CLOSED = "CLOSED"


class JobType(StrEnum):
    """What the company was called for."""

    WATER = "water"
    MOULD = "mould"
    CONTENTS = "contents"
    REBUILD = "rebuild"
    EMERGENCY = "emergency"
    OTHER = "other"


class Peril(StrEnum):
    """What kind of event caused the loss."""

    WATER = "water"
    FLOOD = "flood"
    STORM = "storm"
    FIRE = "fire"
    SEWAGE = "sewage"
    FREEZE = "freeze"
    MOULD = "mould"
    OTHER = "other"


class MilestoneKind(StrEnum):
    """Something dated that happens to a job once or more."""

    DISCOVERED = "discovered"
    NOTIFIED = "notified"
    RECEIVED = "received"
    CONTACTED = "contacted"
    ARRIVED = "arrived"
    INSPECTED = "inspected"
    PLANNED = "planned"
    STARTED = "started"
    MAJORITY_COMPLETE = "majority_complete"
    READY_TO_INVOICE = "ready_to_invoice"
    COMPLETED = "completed"
    FILE_WRAPPED_UP = "file_wrapped_up"
    INVOICED = "invoiced"
    PAID = "paid"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Job:
    """One loss that one company works on."""

    id: UUID
    number: Name
    client_name: Name
    address: Address
    claim_number: str
    carrier: str
    source_of_loss: str
    """In a few words, for lists; the ``source`` record holds the findings."""
    loss_at: datetime
    time_zone: Name
    """IANA zone of the site."""
    elevation_m: Elevation
    """Height above sea level, from which the air pressure follows."""
    state: JobState
    created_at: datetime
    job_type: JobType = JobType.WATER
    peril: Peril = Peril.WATER
    cause: str = ""
    catastrophe_code: str = ""
    loss_time_known: bool = True
    """False when ``loss_at`` is an estimate; ``loss_time_note`` then says why."""
    loss_time_note: str = ""
    elevation_typed: Typed | None = None
    currency: str = "USD"
    jurisdiction: str = ""
    """ISO 3166-2 code whose rules apply, such as ``US-TX``."""
    loss_id: UUID | None = None
    """The same for the jobs of one loss: mitigation, contents, rebuild."""
    retain_until: date | None = None

    @property
    def job_id(self) -> UUID:
        """The job itself is the scope of its record."""
        return self.id


@dataclass(frozen=True, slots=True)
class Claim:
    """The insurance side of the loss."""

    id: UUID
    job_id: UUID
    claim_number: Name
    policy_number: str = ""
    carrier_id: PartyId | None = None
    adjuster_id: PartyId | None = None
    programme_id: ProgrammeId | None = None
    assignment_source: str = ""
    assigned_at: datetime | None = None
    deductible: Money | None = None
    approval_limit: Money | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Milestone:
    """When something happened to the job; the time can be corrected and its history stays visible."""

    id: UUID
    job_id: UUID
    kind: MilestoneKind
    at: datetime
    recorded_by: Name
    note: str = ""


@dataclass(frozen=True, slots=True)
class IntrusionSource:
    """Where the water came from, whether it was stopped, and who repairs it."""

    id: UUID
    job_id: UUID
    found: YesNoUnknown
    description: str
    """What was found, or what was searched when nothing was."""
    water_source: str = ""
    """Key of the source table in :mod:`standards.category`."""
    stopped: YesNoUnknown = YesNoUnknown.UNKNOWN
    stopped_at: datetime | None = None
    stopped_by: str = ""
    repair_by: str = ""
    """Who is responsible for the repair."""
    search_by: str = ""
    """Who goes on searching while it is not found."""
    room_id: RoomId | None = None
    photo_ids: tuple[PhotoId, ...] = ()


@dataclass(frozen=True, slots=True)
class Programme:
    """The rules of an administrator's programme as they stood when the job was taken on."""

    id: UUID
    job_id: UUID
    name: Name
    version: Name
    adopted_at: datetime
    adopted_by: Name
    visit_every_h: Count = 24
    required_photos: tuple[str, ...] = ()
    required_forms: tuple[str, ...] = ()
    report_formats: tuple[str, ...] = ()
    locks_after_send: bool = False
    equipment_caps: tuple[Fact, ...] = ()
    approval_limits: tuple[Fact, ...] = ()
    approval_amount: Money | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Retraction:
    """Why a record was voided or deleted; the record itself stays, marked."""

    id: UUID
    job_id: UUID
    record_kind: Name
    record_id: UUID
    reason: Reason
    retracted_by: Name
    retracted_at: datetime
