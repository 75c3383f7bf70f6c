"""The records of a job out of the accepted fields of its intake."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.errors import InvalidInput
from app.domain.phrases import phrase
from app.domain.records import (
    Address,
    Claim,
    Document,
    DocumentKind,
    Job,
    JobState,
    Money,
    Party,
    PartyRole,
    Peril,
)
from app.intake.checks import Reason, doubts, max_length
from app.intake.fields import Field, open_fields
from app.intake.zones import zone_of
from app.ports.clock import Clock
from app.services.field_record import FieldRecord
from app.services.intake_views import REQUIRED, IntakeForm
from app.storage.store import Store

_CURRENCIES = {
    "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "GB": "GBP", "IE": "EUR", "DE": "EUR", "AT": "EUR",
    "CH": "CHF", "ES": "EUR", "MX": "MXN",
}  # fmt: skip
DEFAULT_COUNTRY = "US"


def open_intake_job(store: Store, record: FieldRecord, clock: Clock, form: IntakeForm) -> UUID:
    """Check the form, keep its file and write the job's records; the id of the job.

    ``InvalidInput`` names the first field that is missing or wrong; nothing is written then.
    """
    values = {field: value.strip() for field, value in form.values.items() if value.strip()}
    _check(values, form, clock)
    country = values.get(Field.COUNTRY, DEFAULT_COUNTRY)
    zone = zone_of(country, values.get(Field.REGION, ""), form.time_zone)
    unknown = bool(form.loss_time_note.strip())
    now = clock.now()
    job_id = record.new_id()
    job = Job(
        id=job_id,
        number=form.number.strip(),
        client_name=values[Field.CLIENT_NAME],
        address=Address(
            values[Field.STREET],
            values[Field.CITY],
            values.get(Field.REGION, ""),
            values.get(Field.POSTCODE, ""),
            country,
        ),
        claim_number=values.get(Field.CLAIM_NUMBER, ""),
        carrier=values.get(Field.CARRIER, ""),
        source_of_loss=values[Field.SOURCE_OF_LOSS],
        loss_at=now if Field.LOSS_AT not in values else moment(values[Field.LOSS_AT], zone, now),
        time_zone=zone,
        elevation_m=Decimal(0),
        state=JobState.OPEN,
        created_at=now,
        peril=Peril(values.get(Field.PERIL, Peril.WATER)),
        loss_time_known=not unknown and "T" in values.get(Field.LOSS_AT, ""),
        loss_time_note=form.loss_time_note.strip() or _time_note(values),
        currency=_CURRENCIES.get(country, "USD"),
        jurisdiction=f"{country}-{values[Field.REGION]}" if Field.REGION in values else country,
    )
    parties = list(_parties(record, job, values))
    record.intake.open_job(
        job,
        claim=_claim(record, job, parties, values, now),
        parties=parties,
        note=_note(values),
        source=_source(store, record, job, form, now),
    )
    return job_id


def moment(value: str, zone: str, now: datetime) -> datetime:
    """A time on the clock of the site in UTC; a day without a time is taken at noon, or now when that is to come."""
    try:
        local = datetime.fromisoformat(value if "T" in value else f"{value}T12:00")
        tz = ZoneInfo(zone)
    except (ValueError, ZoneInfoNotFoundError):
        raise InvalidInput(
            "loss_at", phrase("{value} is no time", value=repr(value)), "like 2026-03-14T18:30"
        ) from None
    at = local.replace(tzinfo=tz).astimezone(UTC)
    if "T" not in value and at > now and local.date() <= now.astimezone(tz).date():
        return now
    return at


def _check(values: dict[Field, str], form: IntakeForm, clock: Clock) -> None:
    if not form.number.strip():
        raise InvalidInput("number", "it is empty", "the number of the job")
    unknown = bool(form.loss_time_note.strip())
    missing = [f for f in open_fields(values, loss_time_unknown=unknown) if f in REQUIRED]
    if missing:
        raise InvalidInput(missing[0].value, "it is missing", "a value, typed or accepted")
    for doubt in doubts(values, clock.now().astimezone().date()):
        if doubt.reason is Reason.NOT_OF_ITS_KIND:
            raise InvalidInput(
                doubt.field.value,
                phrase("{values} cannot be used", values=repr(values[doubt.field])),
                "another value",
            )
        if doubt.reason is Reason.TOO_LONG:
            raise InvalidInput(
                doubt.field.value,
                "it is too long",
                phrase("up to {field} characters", field=max_length(doubt.field)),
            )


def _time_note(values: dict[Field, str]) -> str:
    return "" if "T" in values.get(Field.LOSS_AT, "") else "Only the day was given at intake."


def _parties(record: FieldRecord, job: Job, values: dict[Field, str]) -> Iterator[Party]:
    for role, name, phone, mail in (
        (PartyRole.INSURED, Field.CLIENT_NAME, Field.CLIENT_PHONE, Field.CLIENT_EMAIL),
        (PartyRole.DESK_ADJUSTER, Field.ADJUSTER_NAME, Field.ADJUSTER_PHONE, Field.ADJUSTER_EMAIL),
        (PartyRole.CARRIER, Field.CARRIER, None, None),
        (PartyRole.ADMINISTRATOR, Field.ASSIGNMENT_SOURCE, None, None),
        (PartyRole.OCCUPANT, Field.CONTACT_NAME, Field.CONTACT_PHONE, None),
    ):
        if name in values:
            yield Party(
                id=record.new_id(),
                job_id=job.id,
                role=role,
                name=values[name],
                phone=values.get(phone, "") if phone else "",
                email=values.get(mail, "") if mail else "",
            )


def _claim(
    record: FieldRecord, job: Job, parties: list[Party], values: dict[Field, str], now: datetime
) -> Claim | None:
    if Field.CLAIM_NUMBER not in values:
        return None
    by_role = {party.role: party.id for party in parties}
    deductible = values.get(Field.DEDUCTIBLE)
    return Claim(
        id=record.new_id(),
        job_id=job.id,
        claim_number=values[Field.CLAIM_NUMBER],
        policy_number=values.get(Field.POLICY_NUMBER, ""),
        carrier_id=by_role.get(PartyRole.CARRIER),
        adjuster_id=by_role.get(PartyRole.DESK_ADJUSTER),
        assignment_source=values.get(Field.ASSIGNMENT_SOURCE, ""),
        assigned_at=now,
        deductible=Money(Decimal(deductible), job.currency) if deductible else None,
    )


def _note(values: dict[Field, str]) -> str:
    """What has no record of its own yet: the rooms that were named, the remarks, a number of the sender."""
    parts = [
        f"Rooms named at intake: {values[Field.ROOMS]}" if Field.ROOMS in values else "",
        values.get(Field.NOTES, ""),
        f"Number of the sender: {values[Field.JOB_NUMBER]}" if Field.JOB_NUMBER in values else "",
        f"Policy: {values[Field.POLICY_NUMBER]}"
        if Field.POLICY_NUMBER in values and Field.CLAIM_NUMBER not in values
        else "",
    ]
    return "\n".join(part for part in parts if part)


def _source(
    store: Store, record: FieldRecord, job: Job, form: IntakeForm, now: datetime
) -> Document | None:
    if form.source is None:
        return None
    sha256, size_bytes = store.blobs.put(form.source.content)
    return Document(
        id=record.new_id(),
        job_id=job.id,
        kind=DocumentKind.ATTACHMENT,
        title=form.source.name,
        revision=1,
        sha256=sha256,
        size_bytes=size_bytes,
        media_type=form.source.media_type,
        built_at=now,
        built_by=record.person(),
        run_id="",
    )
