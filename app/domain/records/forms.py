"""Forms and signatures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from app.domain.records.constraints import DocumentId, FormId, Name, PartyId, Reason
from app.domain.records.values import Fact


class FormKind(StrEnum):
    """What a form is for."""

    WORK_AUTHORISATION = "work_authorisation"
    AUTHORITY_TO_COMMENCE = "authority_to_commence"
    AUTHORITY_TO_DISPOSE = "authority_to_dispose"
    CHEMICAL_CONSENT = "chemical_consent"
    NOT_TO_REMOVE = "not_to_remove"
    EXTENDED_DRYING = "extended_drying"
    REFUSAL = "refusal"
    CERTIFICATE_OF_COMPLETION = "certificate_of_completion"
    CERTIFICATE_OF_SATISFACTION = "certificate_of_satisfaction"
    CERTIFICATE_OF_DRYNESS = "certificate_of_dryness"
    RELEASE = "release"
    OTHER = "other"


class SignatureOutcome(StrEnum):
    """What the person did."""

    SIGNED = "signed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One stroke of a pen: x and y in thousandths of the pad, t in milliseconds since the first touch."""

    points: tuple[int, ...]
    """x, y, t one after the other."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form as it was filled and rendered for signing; a change is a new form."""

    id: UUID
    job_id: UUID
    kind: FormKind
    template_key: Name
    template_version: Name
    title: Name
    values: tuple[Fact, ...]
    rendered_sha256: Name
    """Hash of the rendered document that is shown for signing."""
    prepared_by: Name
    prepared_at: datetime
    document_id: DocumentId | None = None
    supersedes: UUID | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """That a person signed a form or refused to, bound to the hash of what they saw."""

    id: UUID
    job_id: UUID
    form_id: FormId
    outcome: SignatureOutcome
    signer: Name
    capacity: Name
    """In which role they signed."""
    intent: Reason
    """The sentence beside the pad."""
    signed_sha256: Name
    signed_at: datetime
    witnessed_by: Name
    strokes: tuple[Stroke, ...] = ()
    party_id: PartyId | None = None
    device_id: str = ""
    time_zone: str = ""
    refusal_reason: str = ""
    """Why, with the consequences that were explained."""
    role: str = ""
    """Which of the template's signers this is."""
    document_id: DocumentId | None = None
    """The form with the signature drawn on it."""
