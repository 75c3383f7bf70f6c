"""What a form can say about a job by itself: named values computed from its records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeVar

from app.domain.in_force import governing
from app.domain.records import (
    ContentsItem,
    Determination,
    DeterminationKind,
    Job,
    Record,
    Removal,
    Room,
    VerbalAuthority,
    Visit,
)
from app.domain.records.contents import Disposition
from app.domain.site_zone import zone_named
from app.forms.point_dryness import PointDryness
from app.reports.local_time import date_text, time_text

JOB_VALUES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "job.number": "Job number",
        "job.client": "Client",
        "job.address": "Address of the property",
        "job.claim_number": "Claim number",
        "job.carrier": "Insurer",
        "job.source_of_loss": "Source of the loss",
        "job.loss_date": "Date of the loss",
        "job.rooms": "Rooms",
        "job.category": "Category of water",
        "job.class": "Class",
        "company.name": "Company",
        "visits.first": "First visit",
        "visits.last": "Last visit",
        "drying.points": "Measured points",
        "drying.done": "Points that need no more drying",
        "disposal.items": "Items and materials for disposal",
        "verbal.summary": "Authority given by word",
    }
)
"""Every value a template may name, with its label."""
R = TypeVar("R", bound=Record)


def job_values(
    job: Job, records: Iterable[Record], company: str, points: Sequence[PointDryness]
) -> dict[str, str]:
    """The values of a job; what the record does not know is empty."""
    known = tuple(records)
    zone = zone_named(job.time_zone)
    visits = sorted(_of(known, Visit), key=lambda visit: visit.arrived_at)
    address = job.address
    town = " ".join(part for part in (address.region, address.postcode) if part)
    loss = date_text(job.loss_at, zone)
    return {
        "job.number": job.number,
        "job.client": job.client_name,
        "job.address": ", ".join(p for p in (address.street, address.city, town) if p),
        "job.claim_number": job.claim_number,
        "job.carrier": job.carrier,
        "job.source_of_loss": job.source_of_loss,
        "job.loss_date": loss if job.loss_time_known else f"{loss} (estimated)",
        "job.rooms": ", ".join(room.name for room in _of(known, Room)),
        "job.category": _decided(known, DeterminationKind.CATEGORY),
        "job.class": _decided(known, DeterminationKind.CLASS),
        "company.name": company,
        "visits.first": date_text(visits[0].arrived_at, zone) if visits else "",
        "visits.last": date_text(visits[-1].arrived_at, zone) if visits else "",
        "drying.points": str(len(points)),
        "drying.done": str(sum(point.certified for point in points)),
        "disposal.items": "; ".join(_disposals(known)),
        "verbal.summary": " ".join(
            f"{given.given_by} ({given.capacity}) gave authority by word on {time_text(given.given_at, zone)} "
            f"to {given.taken_by}: {given.scope}"
            for given in _current(_of(known, VerbalAuthority))
        ),
    }


def _decided(records: Sequence[Record], kind: DeterminationKind) -> str:
    found = governing(_of(records, Determination), kind)
    return str(found.value) if found is not None else ""


def _disposals(records: Sequence[Record]) -> list[str]:
    items = [i for i in _of(records, ContentsItem) if i.disposition is Disposition.DISPOSE]
    removals = _current(_of(records, Removal))
    return [*(item.description for item in items), *(removal.description for removal in removals)]


def _current(records: Sequence[R]) -> list[R]:
    """Without those that a later one corrects."""
    replaced = {getattr(record, "supersedes", None) for record in records}
    return [record for record in records if record.id not in replaced]


def _of(records: Iterable[Record], kind: type[R]) -> list[R]:
    return [record for record in records if isinstance(record, kind)]
