"""Moisture points and their readings."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from uuid import UUID

from app.domain.errors import Conflict, InvalidInput
from app.domain.phrases import phrase, plain
from app.domain.records import (
    Instrument,
    MoisturePoint,
    MoistureReading,
    PointSkip,
    PointStatus,
    RecordKind,
    Room,
    Surface,
    Visit,
)
from app.services.record.comparability import Series, check_comparable, series_of
from app.services.record.context import RecordContext, Rule, Writing, open_visit_of, require
from app.services.record.controls import goal_from_controls
from app.services.record.meter_value import MeterValue
from standards.dryness import goal_from_control

_ENDED = frozenset({PointStatus.TORN_OUT, PointStatus.REPLACED})


class MoistureRecords:
    """Writes points and what meters showed at them."""

    def __init__(self, context: RecordContext) -> None:
        self._context = context

    def add_point(
        self,
        room: Room,
        *,
        label: str,
        spot: str,
        surface: Surface,
        material: str,
        instrument: Instrument,
        x_m: Decimal,
        y_m: Decimal,
        control_value: Decimal | None,
        depth_mm: Decimal | None = None,
    ) -> MoisturePoint:
        """Add a moisture point bound to a meter, its scale and a depth; the goal follows from the control reading.

        Without one the goal follows from the controls of the point's series; it has none until one is taken.
        """
        if instrument.scale is None:
            raise InvalidInput(
                "instrument", phrase("{model} measures no moisture", model=instrument.model)
            )
        with self._context.write() as w:
            goal = None
            if control_value is not None:
                goal = replace(
                    goal_from_control(
                        instrument.scale, control_value, instrument.resolution, w.tolerance
                    ),
                    set_at=w.now,
                    set_by=w.person,
                )
            visit = open_visit_of(w, room.job_id)
            new = MoisturePoint(
                id=w.new_id(),
                job_id=room.job_id,
                room_id=room.id,
                label=label,
                spot=spot,
                surface=surface,
                material=material,
                scale=instrument.scale,
                depth_mm=depth_mm,
                instrument_id=instrument.id,
                x_m=x_m,
                y_m=y_m,
                goal=goal,
                status=PointStatus.LIVE,
                created_visit_id=visit.id if visit else None,
                created_at=w.now,
            )
            if goal is None:
                new = replace(new, goal=goal_from_controls(w, new))
            return w.add(new)

    def close_point(
        self, point_id: UUID, status: PointStatus, reason: str, photo_id: UUID | None = None
    ) -> MoisturePoint:
        """End a point as complete, torn out or inaccessible; its history is kept."""
        with self._context.write() as w:
            point = w.records.get(MoisturePoint, point_id)
            visit = open_visit_of(w, point.job_id)
            return w.change(
                replace(
                    point,
                    status=status,
                    status_reason=reason,
                    status_photo_id=photo_id,
                    closed_visit_id=visit.id if visit else None,
                )
            )

    def take_reading(
        self,
        point: MoisturePoint,
        visit: Visit,
        meter: MeterValue,
        *,
        supersedes: UUID | None = None,
        correction_reason: str = "",
    ) -> MoistureReading:
        """Write down what the meter showed at the point.

        A value of another meter, scale, depth or material than the point's series raises ``NotComparable``, which
        offers the new series it would begin.
        """
        if visit.job_id != point.job_id:
            raise InvalidInput("visit", "it belongs to another job")
        meter.check()
        with self._context.write() as w:
            return w.add(
                MoistureReading(
                    id=w.new_id(),
                    job_id=point.job_id,
                    point_id=point.id,
                    visit_id=visit.id,
                    value=meter.value,
                    token=meter.token,
                    scale=meter.scale,
                    depth_mm=point.depth_mm if meter.depth_mm is None else meter.depth_mm,
                    instrument_id=meter.instrument_id,
                    source=meter.source,
                    quality=meter.quality,
                    raw=meter.raw,
                    taken_at=meter.taken_at,
                    monotonic_ns=meter.monotonic_ns,
                    operator=w.person,
                    supersedes=supersedes,
                    material=meter.material.strip() or point.material,
                    time_zone=meter.time_zone,
                    typed=meter.typed,
                    photo_id=meter.photo_id,
                    temperature_correction=meter.temperature_correction,
                    species_correction=meter.species_correction,
                    correction_reason=correction_reason,
                )
            )

    def correct_reading(self, reading_id: UUID, meter: MeterValue, reason: str) -> MoistureReading:
        """Replace a wrong reading by a new record; the wrong one stays visible."""
        require(bool(reason.strip()), "correction_reason", "it is empty", "what was wrong")
        with self._context.write() as w:
            wrong = w.records.get(MoistureReading, reading_id)
            point = w.records.get(MoisturePoint, wrong.point_id)
            visit = w.records.get(Visit, wrong.visit_id)
        return self.take_reading(
            point, visit, meter, supersedes=reading_id, correction_reason=reason.strip()
        )

    def skip_point(self, point_id: UUID, visit_id: UUID, reason: str) -> PointSkip:
        """Say why a live point was not read at a visit."""
        with self._context.write() as w:
            point = w.records.get(MoisturePoint, point_id)
            return w.add(
                PointSkip(w.new_id(), point.job_id, point_id, visit_id, reason, w.person, w.now)
            )

    def open_new_series(
        self, point_id: UUID, series: Series, reason: str, *, label: str = ""
    ) -> MoisturePoint:
        """Begin a new comparable series at a point's spot: the old point is replaced, its readings stay with it.

        The new point has no goal until a control reading of the same series is taken or found.
        """
        require(bool(reason.strip()), "reason", "it is empty", "why the series changes")
        with self._context.write() as w:
            point = w.records.get(MoisturePoint, point_id)
            if point.status is not PointStatus.LIVE:
                raise Conflict(
                    phrase(
                        "{label} is {status}; only a live point goes on.",
                        label=point.label,
                        status=plain(point.status),
                    )
                )
            require(series != series_of(point), "series", "it is the point's own series")
            visit = open_visit_of(w, point.job_id)
            w.change(
                replace(
                    point,
                    status=PointStatus.REPLACED,
                    status_reason=reason.strip(),
                    closed_visit_id=visit.id if visit else None,
                )
            )
            new = replace(
                point,
                id=w.new_id(),
                label=label.strip() or _next_label(w, point),
                instrument_id=series.instrument_id,
                scale=series.scale,
                depth_mm=series.depth_mm,
                material=series.material,
                material_id=point.material_id if series.material == point.material else None,
                goal=None,
                continues=point.id,
                created_visit_id=visit.id if visit else None,
                closed_visit_id=None,
                created_at=w.now,
            )
            return w.add(replace(new, goal=goal_from_controls(w, new)))


def _next_label(w: Writing, point: MoisturePoint) -> str:
    root = point.label.partition(" (")[0]
    used = {known.label for known in w.records.find(MoisturePoint, point.job_id)}
    return next(name for n in range(2, len(used) + 3) if (name := f"{root} ({n})") not in used)


def _check_point(w: Writing, point: MoisturePoint) -> None:
    for known in w.records.find(MoisturePoint, point.job_id, label=point.label):
        require(
            known.id == point.id,
            "label",
            f"{point.label} is already on this job",
            "a label not used yet",
        )
    require(
        point.status is PointStatus.LIVE
        or point.status is PointStatus.COMPLETE
        or bool(point.status_reason.strip()),
        "status_reason",
        "it is empty",
        f"why the point is {point.status.value}",
    )


def _check_reading(w: Writing, reading: MoistureReading) -> None:
    point = w.records.get(MoisturePoint, reading.point_id)
    offered = Series(
        instrument_id=reading.instrument_id or point.instrument_id,
        scale=reading.scale,
        depth_mm=reading.depth_mm,
        material=reading.material or point.material,
    )
    check_comparable(w.records, point, offered)
    if reading.supersedes is None and point.status in _ENDED:
        raise Conflict(
            phrase(
                "{label} is {status}; it takes no more readings.",
                label=point.label,
                status=plain(point.status),
            )
        )
    require(
        (reading.value is None) != (reading.token is None),
        "value",
        "give a number or a token",
        "a number, or LO, HI or OR",
    )


RULES: dict[RecordKind, Rule] = {
    RecordKind.POINT: _check_point,
    RecordKind.READING: _check_reading,
}
