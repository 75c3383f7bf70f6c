"""Jobs, claims and milestones."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase, plain
from app.domain.records import (
    Address,
    EquipmentAsset,
    IntrusionSource,
    Job,
    JobState,
    Milestone,
    MilestoneKind,
    Placement,
    RecordKind,
    YesNoUnknown,
)
from app.services.record.context import RecordContext, Rule, Writing, open_visit_of, require
from app.storage.job_list import has_number


class JobRecords:
    """Writes the job itself and what dates it."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def create_job(
        self,
        *,
        number: str,
        client_name: str,
        address: Address,
        claim_number: str,
        carrier: str,
        source_of_loss: str,
        loss_at: datetime,
        time_zone: str,
        elevation_m: Decimal = Decimal(0),
    ) -> Job:
        """Open a job under a number that no job on this device has; the loss cannot lie in the future."""
        with self._context.write() as w:
            require(
                not has_number(w.unit.connection, number.strip()),
                "number",
                f"{number.strip()} is the number of another job",
                "a number not used yet",
            )
            return w.add(
                Job(
                    id=w.new_id(),
                    number=number.strip(),
                    client_name=client_name.strip(),
                    address=address,
                    claim_number=claim_number.strip(),
                    carrier=carrier.strip(),
                    source_of_loss=source_of_loss.strip(),
                    loss_at=loss_at,
                    time_zone=time_zone,
                    elevation_m=elevation_m,
                    state=JobState.OPEN,
                    created_at=w.now,
                )
            )

    def set_job_state(self, job_id: UUID, state: JobState) -> Job:
        """Move the job to another state; ``Conflict`` when it is to close with a visit open or a machine on site."""
        with self._context.write() as w:
            job = w.records.get(Job, job_id)
            if state is JobState.CLOSED:
                _check_left(w, job)
            return w.change(replace(job, state=state))

    def mark_milestone(
        self, job_id: UUID, kind: MilestoneKind, at: datetime, note: str = ""
    ) -> Milestone:
        """Date something that happened to the job; dated again it is moved, and its history stays."""
        with self._context.write() as w:
            known = w.records.find(Milestone, job_id, kind=plain(kind))
            if known:
                return w.change(replace(known[-1], at=at, note=note, recorded_by=w.person))
            return w.add(Milestone(w.new_id(), job_id, kind, at, w.person, note))


def _check_left(w: Writing, job: Job) -> None:
    if open_visit_of(w, job.id) is not None:
        raise Conflict(
            phrase(
                "A visit is open on job {number}; end it, then close the job.", number=job.number
            )
        )
    standing = [p for p in w.records.find(Placement, job.id) if p.removed_at is None]
    if standing:
        machine = w.records.get(EquipmentAsset, standing[0].asset_id)
        others = f" and {len(standing) - 1} more" if len(standing) > 1 else ""
        raise Conflict(
            phrase(
                "{tag}{others} still on site; pick them up, then close the job.",
                tag=machine.tag,
                others=others,
            )
        )


def _check_job(w: Writing, job: Job) -> None:
    require(job.loss_at <= w.now, "loss_at", "it lies in the future", "a time up to now")
    if not job.loss_time_known:
        require(
            bool(job.loss_time_note.strip()),
            "loss_time_note",
            "it is empty",
            "why the time of loss is not known",
        )
    try:
        ZoneInfo(job.time_zone)
    except (ZoneInfoNotFoundError, ValueError):
        raise InvalidInput(
            "time_zone",
            phrase("{time_zone} is unknown", time_zone=repr(job.time_zone)),
            "an IANA name such as America/Denver",
        ) from None


def _check_milestone(w: Writing, milestone: Milestone) -> None:
    require(milestone.at <= w.now, "at", "it lies in the future", "a time up to now")


def _check_source(_: Writing, source: IntrusionSource) -> None:
    require(
        bool(source.description.strip()),
        "description",
        "it is empty",
        "what was found, or what was searched",
    )
    if source.found is not YesNoUnknown.YES:
        require(
            bool(source.search_by.strip()),
            "search_by",
            "the source is not found and nobody searches on",
            "who goes on searching",
        )
    if source.stopped is YesNoUnknown.YES:
        require(source.stopped_at is not None, "stopped_at", "it is missing", "when it was stopped")


RULES: dict[RecordKind, Rule] = {
    RecordKind.JOB: _check_job,
    RecordKind.MILESTONE: _check_milestone,
    RecordKind.SOURCE: _check_source,
}
