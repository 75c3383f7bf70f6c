"""Safety: hazards, isolation of power, protective equipment, chemicals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import Name, PartyId, PhotoId, RoomId, SquareMetres, VisitId
from app.domain.records.values import YesNoUnknown


class HazardKind(StrEnum):
    """What can hurt people on site."""

    ELECTRICAL = "electrical"
    GAS = "gas"
    STRUCTURAL = "structural"
    SLIP = "slip"
    BIOLOGICAL = "biological"
    CHEMICAL = "chemical"
    CONFINED_SPACE = "confined_space"
    ANIMALS = "animals"
    SECURITY = "security"
    OTHER = "other"


class PowerState(StrEnum):
    """What is known of the power where it is wet."""

    LIVE = "live"
    ISOLATED = "isolated"
    LOCKED_OUT = "locked_out"
    NOT_PRESENT = "not_present"


@dataclass(frozen=True, slots=True)
class Hazard:
    """One hazard: whether it is there and what controls it."""

    kind: HazardKind
    present: YesNoUnknown
    control: str = ""


@dataclass(frozen=True, slots=True)
class HazardAssessment:
    """What was looked for before people went in."""

    id: UUID
    job_id: UUID
    hazards: tuple[Hazard, ...]
    entry_allowed: bool
    assessed_by: Name
    assessed_at: datetime
    visit_id: VisitId | None = None
    note: str = ""
    photo_ids: tuple[PhotoId, ...] = ()
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class PowerIsolation:
    """The state of the power, who made it so, and the lock that keeps it."""

    id: UUID
    job_id: UUID
    state: PowerState
    scope: Name
    """Which circuits or rooms."""
    made_by: Name
    made_at: datetime
    lock_tag: str = ""
    restored_at: datetime | None = None
    room_id: RoomId | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class PpeUse:
    """What a person wore for a task."""

    id: UUID
    job_id: UUID
    person: Name
    task: Name
    items: tuple[str, ...]
    used_at: datetime
    respirator: str = ""
    fit_test_on_file: YesNoUnknown = YesNoUnknown.UNKNOWN
    medical_on_file: YesNoUnknown = YesNoUnknown.UNKNOWN
    visit_id: VisitId | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class BiocideUse:
    """A chemical that was applied: what, where, how, and with whose consent."""

    id: UUID
    job_id: UUID
    product: Name
    registration_number: Name
    dilution: Name
    """As the label gives it, such as 1:64."""
    area: Name
    method: Name
    applied_by: Name
    applied_at: datetime
    ventilation: str
    client_informed_at: datetime | None = None
    consent: YesNoUnknown = YesNoUnknown.UNKNOWN
    consent_by: PartyId | None = None
    area_m2: SquareMetres | None = None
    in_hvac: bool = False
    hvac_approval: str = ""
    """For air handling: the approval of the product, the applicator's qualification, system off, people out."""
    room_id: RoomId | None = None
    visit_id: VisitId | None = None
    supersedes: UUID | None = None
