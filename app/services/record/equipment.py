"""Equipment: machines, where they stand, and their daily log."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID
from zoneinfo import ZoneInfo

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase
from app.domain.records import (
    EquipmentAsset,
    EquipmentLog,
    Job,
    Placement,
    RatingBasis,
    RecordKind,
    Sizing,
    Visit,
)
from app.services.record.context import RecordContext, Rule, Writing, require


class EquipmentRecords:
    """Writes placements and the equipment log."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def place(
        self,
        asset_id: UUID,
        room_id: UUID,
        *,
        reason: str,
        chamber_id: UUID | None = None,
        circuit_id: UUID | None = None,
        at: datetime | None = None,
        start_h: Decimal | None = None,
        photo_ids: tuple[UUID, ...] = (),
    ) -> Placement:
        """Put a machine into a room; it must have been taken away from where it stood."""
        with self._context.write() as w:
            asset = w.records.get(EquipmentAsset, asset_id)
            return w.add(
                Placement(
                    id=w.new_id(),
                    job_id=asset.job_id,
                    asset_id=asset_id,
                    room_id=room_id,
                    placed_at=at or w.now,
                    placed_by=w.person,
                    reason=reason,
                    chamber_id=chamber_id,
                    circuit_id=circuit_id,
                    start_h=start_h,
                    photo_ids=photo_ids,
                )
            )

    def remove(
        self, placement_id: UUID, *, at: datetime, reason: str, end_h: Decimal | None = None
    ) -> Placement:
        """Take a machine away at a stated time; the time never defaults to now."""
        with self._context.write() as w:
            placement = w.records.get(Placement, placement_id)
            if placement.removed_at is not None:
                raise Conflict("This machine was taken away already; correct that entry instead.")
            return w.change(
                replace(
                    placement,
                    removed_at=at,
                    removed_by=w.person,
                    removal_reason=reason,
                    end_h=end_h,
                )
            )

    def log_day(
        self,
        placement_id: UUID,
        day: date,
        *,
        running: bool,
        hours: Decimal,
        visit_id: UUID | None = None,
        hour_meter_h: Decimal | None = None,
        filter_changed: bool = False,
        note: str = "",
        supersedes: UUID | None = None,
    ) -> EquipmentLog:
        """Write a day's line of the equipment log; a second line for the day must correct the first."""
        with self._context.write() as w:
            placement = w.records.get(Placement, placement_id)
            return w.add(
                EquipmentLog(
                    id=w.new_id(),
                    job_id=placement.job_id,
                    placement_id=placement_id,
                    day=day,
                    running=running,
                    hours=hours,
                    logged_at=w.now,
                    logged_by=w.person,
                    visit_id=visit_id,
                    hour_meter_h=hour_meter_h,
                    filter_changed=filter_changed,
                    note=note,
                    supersedes=supersedes,
                )
            )

    def log_round(
        self, visit_id: UUID, *, off: Mapping[UUID, str] | None = None
    ) -> tuple[EquipmentLog, ...]:
        """Write today's line of every machine on the job, and note that they were counted.

        A machine ran all the time since its last line (or since it was placed), to now or until it was taken away;
        those in ``off`` (by placement, with why) did not run. One that has a line of today is left as it is. The day is
        the site's. Raises ``InvalidInput`` when ``off`` names a placement that needs no line.
        """
        stopped = dict(off or {})
        with self._context.write() as w:
            visit = w.records.get(Visit, visit_id)
            today = w.now.astimezone(ZoneInfo(w.records.get(Job, visit.job_id).time_zone)).date()
            lines = tuple(
                w.add(_line_of_round(w, visit, placement, since, today, stopped))
                for placement, since in _unlogged(w, visit.job_id, today)
            )
            for placement_id in stopped:
                raise InvalidInput(
                    "off",
                    phrase(
                        "{placement_id} is no machine that needs a line of {today}",
                        placement_id=placement_id,
                        today=today,
                    ),
                    "placements of this job without a line of today",
                )
            w.change(replace(visit, equipment_counted=True))
        return lines


def _unlogged(w: Writing, job_id: UUID, today: date) -> Iterator[tuple[Placement, datetime]]:
    """The placements that need a line of today, and from when on it counts."""
    lines: dict[UUID, list[EquipmentLog]] = {}
    for line in w.records.find(EquipmentLog, job_id):
        lines.setdefault(line.placement_id, []).append(line)
    for placement in w.records.find(Placement, job_id):
        known = lines.get(placement.id, [])
        since = max((line.logged_at for line in known), default=placement.placed_at)
        standing = placement.removed_at is None or placement.removed_at > since
        if standing and all(line.day != today for line in known):
            yield placement, since


def _line_of_round(
    w: Writing,
    visit: Visit,
    placement: Placement,
    since: datetime,
    today: date,
    stopped: dict[UUID, str],
) -> EquipmentLog:
    why_off = stopped.pop(placement.id, None)
    until = min(placement.removed_at or w.now, w.now)
    ran_h = Decimal((until - since) / timedelta(hours=1)) if why_off is None else Decimal(0)
    return EquipmentLog(
        id=w.new_id(),
        job_id=visit.job_id,
        placement_id=placement.id,
        day=today,
        running=why_off is None,
        hours=round(ran_h, 1),
        logged_at=w.now,
        logged_by=w.person,
        visit_id=visit.id,
        note=why_off or "",
    )


def _check_asset(w: Writing, asset: EquipmentAsset) -> None:
    for known in w.records.find(EquipmentAsset, asset.job_id, tag=asset.tag):
        require(known.id == asset.id, "tag", f"{asset.tag} is on this job already", "another tag")
    require(
        asset.capacity_l_per_day is None or asset.rating_basis is not RatingBasis.UNKNOWN,
        "rating_basis",
        "a capacity means nothing without its test conditions",
        ", ".join(basis.value for basis in RatingBasis if basis is not RatingBasis.UNKNOWN),
    )


def _check_placement(w: Writing, placement: Placement) -> None:
    removed = placement.removed_at
    require(placement.placed_at <= w.now, "placed_at", "it lies in the future", "a time up to now")
    if removed is not None:
        require(
            placement.placed_at <= removed <= w.now,
            "removed_at",
            "it lies before the placement or in the future",
            f"{placement.placed_at.isoformat()} to now",
        )
        require(
            bool(placement.removal_reason.strip()),
            "removal_reason",
            "it is empty",
            "why the machine was taken away",
        )
    for other in w.records.find(Placement, placement.job_id, asset_id=placement.asset_id):
        before = other.removed_at is not None and other.removed_at <= placement.placed_at
        after = removed is not None and removed <= other.placed_at
        if other.id != placement.id and not before and not after:
            raise InvalidInput(
                "asset_id",
                "the machine stands somewhere else at that time",
                "one place at a time; take it away there first",
            )


def _check_log(w: Writing, line: EquipmentLog) -> None:
    placement = w.records.get(Placement, line.placement_id)
    first = (placement.placed_at - timedelta(days=1)).date()
    last = ((placement.removed_at or w.now) + timedelta(days=1)).date()
    require(
        first <= line.day <= last,
        "day",
        f"the machine did not stand there on {line.day}",
        f"{first} to {last}",
    )
    require(line.running or line.hours == 0, "hours", "the machine did not run", "0 h")
    for other in w.records.find(EquipmentLog, line.job_id, placement_id=line.placement_id):
        corrected = other.id == line.supersedes or w.records.find(
            EquipmentLog, line.job_id, supersedes=other.id
        )
        require(
            other.day != line.day or bool(corrected),
            "day",
            f"{line.day} is logged already",
            "a correction of that line",
        )


def _check_sizing(_: Writing, sizing: Sizing) -> None:
    require(
        sizing.recommended_low <= sizing.recommended_high,
        "recommended_high",
        f"{sizing.recommended_high} is less than {sizing.recommended_low}",
        f"{sizing.recommended_low} or more",
    )
    within = sizing.placed is None or (
        sizing.recommended_low <= sizing.placed <= sizing.recommended_high
    )
    require(
        within or bool(sizing.difference_reason.strip()),
        "difference_reason",
        f"{sizing.placed} were placed, {sizing.recommended_low} to {sizing.recommended_high} recommended",
        "why",
    )


RULES: dict[RecordKind, Rule] = {
    RecordKind.ASSET: _check_asset,
    RecordKind.PLACEMENT: _check_placement,
    RecordKind.EQUIPMENT_LOG: _check_log,
    RecordKind.SIZING: _check_sizing,
}
