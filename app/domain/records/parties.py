"""People and companies: who they are, what they may decide, what they were told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import Count, DocumentId, Name, PartyId, Reason
from app.domain.records.values import Address, Fact, Money


class PartyRole(StrEnum):
    """What a party is on this job."""

    INSURED = "insured"
    OWNER = "owner"
    OCCUPANT = "occupant"
    TENANT = "tenant"
    PROPERTY_MANAGER = "property_manager"
    OWNERS_ASSOCIATION = "owners_association"
    CARRIER = "carrier"
    FIELD_ADJUSTER = "field_adjuster"
    DESK_ADJUSTER = "desk_adjuster"
    ADMINISTRATOR = "administrator"
    ASSESSOR = "assessor"
    HYGIENIST = "hygienist"
    SUBCONTRACTOR = "subcontractor"
    PUBLIC_ADJUSTER = "public_adjuster"
    OTHER = "other"


class Authority(StrEnum):
    """What a party may decide."""

    AUTHORISE_WORK = "authorise_work"
    APPROVE_COST = "approve_cost"
    GRANT_ACCESS = "grant_access"
    DISPOSE = "dispose"
    APPLY_CHEMICALS = "apply_chemicals"
    EXTEND_DRYING = "extend_drying"
    ACCEPT_COMPLETION = "accept_completion"


class NoticeKind(StrEnum):
    """What somebody was told."""

    NOISE = "noise"
    TRIP_HAZARD = "trip_hazard"
    ENERGY_USE = "energy_use"
    KEEP_RUNNING = "keep_running"
    PRE_EXISTING_DAMAGE = "pre_existing_damage"
    BIOCIDE = "biocide"
    STAY_OR_LEAVE = "stay_or_leave"
    SOURCE_REPAIR = "source_repair"
    OTHER = "other"


class CredentialKind(StrEnum):
    """What a person can show."""

    CERTIFICATION = "certification"
    LICENCE = "licence"
    RESPIRATOR_FIT_TEST = "respirator_fit_test"
    MEDICAL_CLEARANCE = "medical_clearance"
    TRAINING = "training"


@dataclass(frozen=True, slots=True)
class Party:
    """A person or company with a role on the job and the scope of what they may decide."""

    id: UUID
    job_id: UUID
    role: PartyRole
    name: Name
    company: str = ""
    phone: str = ""
    email: str = ""
    address: Address | None = None
    authority: tuple[Authority, ...] = ()
    approval_limit: Money | None = None
    authority_note: str = ""
    registration: str = ""
    """Licence, tax or company number."""
    independent: bool | None = None
    """For assessors: whether they have no share in the remediation."""


@dataclass(frozen=True, slots=True)
class Occupancy:
    """Who lives or works in the building and what was decided about staying."""

    id: UUID
    job_id: UUID
    occupants: Count
    vulnerabilities: tuple[str, ...]
    pets: str
    staying: bool | None
    """``None``: not decided yet."""
    advice_given: str
    recorded_by: Name
    recorded_at: datetime
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Credential:
    """What a worker or assessor could show on this job."""

    id: UUID
    job_id: UUID
    person: Name
    kind: CredentialKind
    title: Name
    number: str = ""
    issued_on: date | None = None
    expires_on: date | None = None
    document_id: DocumentId | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class VerbalAuthority:
    """Permission that was given by word in an emergency, until a signature follows."""

    id: UUID
    job_id: UUID
    given_by: Name
    capacity: Name
    """In which role they spoke."""
    scope: Reason
    given_at: datetime
    taken_by: Name
    party_id: PartyId | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that a party was told, and how."""

    id: UUID
    job_id: UUID
    kind: NoticeKind
    told_to: Name
    text: Reason
    told_by: Name
    told_at: datetime
    means: str = ""
    """In person, by phone, by letter."""
    party_id: PartyId | None = None
    details: tuple[Fact, ...] = ()
    supersedes: UUID | None = None
