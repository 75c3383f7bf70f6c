"""The fields of a new job, and what was recognised for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Field(StrEnum):
    """One thing that is known of a job when it is taken on."""

    CLIENT_NAME = "client_name"
    CLIENT_PHONE = "client_phone"
    CLIENT_EMAIL = "client_email"
    STREET = "street"
    CITY = "city"
    REGION = "region"
    POSTCODE = "postcode"
    COUNTRY = "country"
    LOSS_AT = "loss_at"
    SOURCE_OF_LOSS = "source_of_loss"
    PERIL = "peril"
    CARRIER = "carrier"
    CLAIM_NUMBER = "claim_number"
    POLICY_NUMBER = "policy_number"
    ADJUSTER_NAME = "adjuster_name"
    ADJUSTER_PHONE = "adjuster_phone"
    ADJUSTER_EMAIL = "adjuster_email"
    ASSIGNMENT_SOURCE = "assignment_source"
    DEDUCTIBLE = "deductible"
    CONTACT_NAME = "contact_name"
    CONTACT_PHONE = "contact_phone"
    JOB_NUMBER = "job_number"
    ROOMS = "rooms"
    NOTES = "notes"


class Kind(StrEnum):
    """How the value of a field is written."""

    TEXT = "text"
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    MOMENT = "moment"
    """``YYYY-MM-DD`` or ``YYYY-MM-DDTHH:MM``, on the clock of the site."""
    MONEY = "money"
    """A plain decimal number."""
    IDENTIFIER = "identifier"
    COUNTRY = "country"
    """ISO 3166-1 alpha-2."""
    PERIL = "peril"
    """A value of :class:`app.domain.records.Peril`."""


KINDS: Mapping[Field, Kind] = {
    Field.CLIENT_NAME: Kind.NAME,
    Field.CLIENT_PHONE: Kind.PHONE,
    Field.CLIENT_EMAIL: Kind.EMAIL,
    Field.STREET: Kind.TEXT,
    Field.CITY: Kind.TEXT,
    Field.REGION: Kind.TEXT,
    Field.POSTCODE: Kind.TEXT,
    Field.COUNTRY: Kind.COUNTRY,
    Field.LOSS_AT: Kind.MOMENT,
    Field.SOURCE_OF_LOSS: Kind.TEXT,
    Field.PERIL: Kind.PERIL,
    Field.CARRIER: Kind.NAME,
    Field.CLAIM_NUMBER: Kind.IDENTIFIER,
    Field.POLICY_NUMBER: Kind.IDENTIFIER,
    Field.ADJUSTER_NAME: Kind.NAME,
    Field.ADJUSTER_PHONE: Kind.PHONE,
    Field.ADJUSTER_EMAIL: Kind.EMAIL,
    Field.ASSIGNMENT_SOURCE: Kind.NAME,
    Field.DEDUCTIBLE: Kind.MONEY,
    Field.CONTACT_NAME: Kind.NAME,
    Field.CONTACT_PHONE: Kind.PHONE,
    Field.JOB_NUMBER: Kind.IDENTIFIER,
    Field.ROOMS: Kind.TEXT,
    Field.NOTES: Kind.TEXT,
}

REQUIRED = (
    Field.CLIENT_NAME,
    Field.STREET,
    Field.CITY,
    Field.LOSS_AT,
    Field.SOURCE_OF_LOSS,
)
"""Without these a job cannot be opened; the time of loss may be unknown with a reason."""

INSURANCE = (
    Field.CARRIER,
    Field.CLAIM_NUMBER,
    Field.ADJUSTER_NAME,
    Field.ASSIGNMENT_SOURCE,
)
"""Asked for once anything shows that an insurer is involved."""

_SHOWS_INSURER = (
    Field.CARRIER,
    Field.CLAIM_NUMBER,
    Field.POLICY_NUMBER,
    Field.ADJUSTER_NAME,
    Field.DEDUCTIBLE,
)


class Confidence(IntEnum):
    """How sure it is that a value belongs to its field."""

    UNSURE = 1
    """Found by its shape or its place alone."""
    LIKELY = 2
    """Found by words near it, or one of several readings."""
    SURE = 3
    """Named by a label that means nothing else."""


@dataclass(frozen=True, slots=True)
class Span:
    """Where a value stands: characters ``start`` to ``end`` of one line; pages and lines count from 0."""

    page: int
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """One value that may belong to a field.

    ``value`` is written as the field's :class:`Kind` says, ``raw`` as the source has it. It stands at ``span`` of a
    text, or at ``path`` of structured data.
    """

    field: Field
    value: str
    raw: str
    confidence: Confidence
    span: Span | None = None
    path: str = ""


def open_fields(
    values: Mapping[Field, str], *, loss_time_unknown: bool = False
) -> tuple[Field, ...]:
    """The fields that must still be asked for, the required ones first."""
    known = {field for field, value in values.items() if value.strip()}
    asked = list(REQUIRED)
    if known & set(_SHOWS_INSURER):
        asked += INSURANCE
    if not known & {Field.CLIENT_PHONE, Field.CLIENT_EMAIL, Field.CONTACT_PHONE}:
        asked.append(Field.CLIENT_PHONE)
    if loss_time_unknown:
        asked.remove(Field.LOSS_AT)
    return tuple(field for field in asked if field not in known)
