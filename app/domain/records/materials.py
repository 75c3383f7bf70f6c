"""Materials on site, tests for hazards in them, and what an inspection of the surroundings found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import (
    DocumentId,
    MaterialId,
    Name,
    PartyId,
    PhotoId,
    ReadingId,
    Reason,
    RoomId,
    SquareMetres,
    VisitId,
)
from app.domain.records.values import Surface


class Porosity(StrEnum):
    """How water gets into a material."""

    POROUS = "porous"
    SEMI_POROUS = "semi_porous"
    NON_POROUS = "non_porous"


class Evaporation(StrEnum):
    """How easily a material gives its water back."""

    NORMAL = "normal"
    LOW = "low"


class Restorability(StrEnum):
    """Whether a material is worth drying."""

    RESTORE = "restore"
    REMOVE = "remove"
    UNDECIDED = "undecided"


class MaterialHazard(StrEnum):
    """What an old material may contain."""

    ASBESTOS = "asbestos"
    LEAD = "lead"
    OTHER = "other"


class HazardFinding(StrEnum):
    """What is known of a suspected hazard, and the way that was chosen."""

    SUSPECTED = "suspected"
    NEGATIVE = "negative"
    POSITIVE = "positive"
    ASSUMED = "assumed"
    NOT_DISTURBED = "not_disturbed"
    LICENSED_CONTRACTOR = "licensed_contractor"


class MigrationPlace(StrEnum):
    """Where water may have gone."""

    ADJACENT = "adjacent"
    BELOW = "below"
    ABOVE = "above"
    BEHIND = "behind"
    UNDER_CABINETS = "under_cabinets"
    CRAWLSPACE = "crawlspace"
    BASEMENT = "basement"
    ATTIC = "attic"


class MigrationFinding(StrEnum):
    """What was found there."""

    DRY_BY_METER = "dry_by_meter"
    WET = "wet"
    NOT_ACCESSIBLE = "not_accessible"


class ObservationKind(StrEnum):
    """What kind of thing was seen."""

    PRE_EXISTING_DAMAGE = "pre_existing_damage"
    SECONDARY_DAMAGE = "secondary_damage"
    VISIBLE_GROWTH = "visible_growth"
    ODOUR = "odour"
    STANDING_WATER = "standing_water"
    INFRARED = "infrared"
    OTHER = "other"


class Specialist(StrEnum):
    """Whom a question was handed to."""

    STRUCTURAL = "structural"
    ELECTRICAL = "electrical"
    PLUMBING = "plumbing"
    HYGIENIST = "hygienist"
    ASBESTOS = "asbestos"
    HVAC = "hvac"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Material:
    """A material on one surface of a room."""

    id: UUID
    job_id: UUID
    room_id: RoomId
    surface: Surface
    catalogue_key: Name
    """Key in :mod:`app.domain.material_catalogue`, or a name of one's own."""
    porosity: Porosity
    evaporation: Evaporation
    layers: tuple[str, ...] = ()
    restorability: Restorability = Restorability.UNDECIDED
    decision_reason: str = ""
    """Contamination, damage or cost."""
    suspected: tuple[MaterialHazard, ...] = ()
    area_m2: SquareMetres | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class HazardTest:
    """What is known of a hazard in a material before it is disturbed."""

    id: UUID
    job_id: UUID
    hazard: MaterialHazard
    finding: HazardFinding
    basis: Reason
    """Sample and laboratory, survey, age of the building, or who took the work over."""
    recorded_by: Name
    recorded_at: datetime
    material_id: MaterialId | None = None
    sample_number: str = ""
    laboratory: str = ""
    document_id: DocumentId | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class MigrationCheck:
    """That a neighbouring place was looked at for water."""

    id: UUID
    job_id: UUID
    place: MigrationPlace
    finding: MigrationFinding
    description: Name
    checked_by: Name
    checked_at: datetime
    room_id: RoomId | None = None
    reading_id: ReadingId | None = None
    photo_ids: tuple[PhotoId, ...] = ()
    visit_id: VisitId | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """Something that was seen on site and matters later."""

    id: UUID
    job_id: UUID
    kind: ObservationKind
    description: Reason
    seen_by: Name
    seen_at: datetime
    room_id: RoomId | None = None
    visit_id: VisitId | None = None
    area_m2: SquareMetres | None = None
    photo_ids: tuple[PhotoId, ...] = ()
    reading_id: ReadingId | None = None
    """The meter's confirmation of an infrared image."""
    owner_told_at: datetime | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Referral:
    """That a specialist was called, or that calling one was declined."""

    id: UUID
    job_id: UUID
    specialist: Specialist
    reason: Reason
    declined: bool
    decided_by: Name
    decided_at: datetime
    party_id: PartyId | None = None
    answer: str = ""
    document_id: DocumentId | None = None
    supersedes: UUID | None = None
