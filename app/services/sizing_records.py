"""Calculations of equipment as records: with what they were made from, what was placed, and why both differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from app.domain.records import Sizing
from app.services.edit_history import added
from app.services.equipment_needs import Need
from app.services.record.edits import Change


def sizing_of(
    need: Need,
    known: Iterable[Sizing],
    sizing_id: UUID,
    job_id: UUID,
    by: str,
    at: datetime,
    reason: str,
) -> Sizing:
    """The calculation of a need; it stands for the one before about the same kind and place."""
    before = latest_of(need, known)
    return Sizing(
        id=sizing_id,
        job_id=job_id,
        kind=need.kind,
        inputs=need.inputs,
        chart_edition=need.edition,
        working="\n".join(need.working),
        recommended_low=need.low,
        recommended_high=need.high,
        unit="machines",
        calculated_by=by,
        calculated_at=at,
        chamber_id=need.chamber_id,
        room_id=need.room_id,
        placed=need.placed,
        difference_code=difference_code(need) if reason else "",
        difference_reason=reason,
        supersedes=before.id if before else None,
    )


def latest_of(need: Need, known: Iterable[Sizing]) -> Sizing | None:
    """The calculation on record of the same kind and place that none has replaced."""
    mine = [
        s
        for s in known
        if (s.kind, s.chamber_id, s.room_id) == (need.kind, need.chamber_id, need.room_id)
    ]
    replaced = {sizing.supersedes for sizing in mine}
    current = [sizing for sizing in mine if sizing.id not in replaced]
    return max(current, key=lambda s: (s.calculated_at, s.id.hex), default=None)


def difference_code(need: Need) -> str:
    """``fewer`` or ``more`` than recommended; empty when as many."""
    return "fewer" if need.placed < need.low else "more" if need.placed > need.high else ""


def to_keep(needs: Sequence[Need]) -> list[Need]:
    """The calculations that can be put on record now: those that agree with what stands, or whose reason is known."""
    return [
        need
        for need in needs
        if need.problem is None and not need.on_record and (not need.differs or need.reason)
    ]


def kept(
    needs: Sequence[Need],
    known: Sequence[Sizing],
    job_id: UUID,
    by: str,
    at: datetime,
    ids: Iterable[UUID],
) -> list[Change]:
    """The changes that put calculations on record."""
    return [
        change
        for need, sizing_id in zip(needs, ids, strict=False)
        for change in added(sizing_of(need, known, sizing_id, job_id, by, at, need.reason))
    ]
