"""What a job's readings say about its drying: per point and chamber, alerts and forecasts.

Everything is computed from the records at hand; nothing is stored and nobody is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from app.domain.errors import NotFound
from app.domain.records import (
    AffectedArea,
    AlertResponse,
    Chamber,
    ChamberRoom,
    Determination,
    DeterminationKind,
    Material,
    MoisturePoint,
    MoistureReading,
    PointStatus,
    Porosity,
    Record,
    Retraction,
    Surface,
    records_of,
)
from app.reports.job_index import JobIndex, index_records
from app.services.air_watch import AirWatch, watch_air
from app.services.job_memo import JobMemo
from standards.drying_alerts import Alert, Subject, open_alerts
from standards.drying_completion import (
    ChamberCompletion,
    PointCompletion,
    chamber_completion,
    point_completion,
)
from standards.drying_policy import DryingPolicy
from standards.drying_series import PointSeries, point_series
from standards.forecast import Forecast, forecast_chamber, forecast_point
from standards.point_alerts import chamber_alerts, point_alerts

CONTAMINATED_CATEGORY = 3
NO_CHAMBER = Subject("Rooms without a chamber")


@dataclass(frozen=True, slots=True)
class PointWatch:
    """One point: its comparable readings, whether it is done, and when it will be.

    A point of contaminated porous material, or one that is no longer read, has no forecast.
    """

    series: PointSeries
    completion: PointCompletion
    forecast: Forecast | None


@dataclass(frozen=True, slots=True)
class ChamberWatch:
    """The points of one chamber together; without live points there is no forecast."""

    chamber: Subject
    point_ids: tuple[UUID, ...]
    completion: ChamberCompletion
    forecast: Forecast | None


@dataclass(frozen=True, slots=True)
class DryingWatch:
    """A job's drying; ``alerts`` are all that were ever raised, ``unanswered`` those that still
    want a response.

    ``unusable_air`` are readings that no humidity ratio can be computed of.
    """

    points: Mapping[UUID, PointWatch]
    chambers: tuple[ChamberWatch, ...]
    alerts: tuple[Alert, ...]
    unanswered: tuple[Alert, ...]
    unusable_air: tuple[UUID, ...]


def watch_drying(
    records: Iterable[Record], policy: DryingPolicy, memo: JobMemo | None = None
) -> DryingWatch:
    """Judge the drying of the job whose records these are, in any order; retracted ones are left out.

    With the memo of the job only the points are judged again of which something changed.
    """
    everything = records if isinstance(records, tuple) else tuple(records)
    retracted = {retraction.record_id for retraction in records_of(everything, Retraction)}
    valid = everything
    if retracted:
        valid = tuple(record for record in everything if record.id not in retracted)
    kept = memo or JobMemo()
    index = kept.keep("index", (valid,), lambda: index_records(valid))
    resolutions = {meter.id: meter.resolution for meter in index.instruments}
    spoiled = _Spoiled(valid)
    readings: dict[UUID, list[MoistureReading]] = defaultdict(list)
    for reading in index.readings:
        readings[reading.point_id].append(reading)
    judged = {
        point.id: _judged(point, readings[point.id], resolutions, spoiled, policy, kept)
        for point in index.points
    }
    points = {point_id: watch for point_id, (watch, _) in judged.items()}
    found = [alert for _, alerts in judged.values() for alert in alerts]
    chambers = []
    for chamber, ids in _points_by_chamber(index, valid).items():
        watches = {point_id: points[point_id] for point_id in ids}
        chambers.append(_chamber(chamber, watches, policy))
        series = [watch.series for watch in watches.values()]
        found += chamber_alerts(chamber, series, found, policy)
    air: AirWatch = watch_air(index, valid, policy)
    found += air.alerts
    alerts = tuple(sorted(found, key=lambda alert: (alert.since, alert.rule, alert.subject.name)))
    responses = records_of(valid, AlertResponse)
    return DryingWatch(
        points=points,
        chambers=tuple(chambers),
        alerts=alerts,
        unanswered=open_alerts(alerts, responses, policy),
        unusable_air=air.unusable,
    )


class _Spoiled:
    """Which points are on porous material that category 3 water, or a crew's note, spoiled.

    Material that nobody described counts as porous until somebody does.
    """

    def __init__(self, records: Sequence[Record]) -> None:
        self._materials = {material.id: material for material in records_of(records, Material)}
        self._areas: dict[tuple[UUID, Surface], list[AffectedArea]] = defaultdict(list)
        for area in records_of(records, AffectedArea):
            self._areas[area.room_id, area.surface].append(area)
        self._decided = sorted(
            (d for d in records_of(records, Determination) if d.kind is DeterminationKind.CATEGORY),
            key=lambda d: (d.decided_at, d.id.hex),
        )

    def holds(self, point: MoisturePoint) -> bool:
        """Whether the point's material is contaminated and porous."""
        material = self._materials.get(point.material_id) if point.material_id else None
        if material is not None and material.porosity is not Porosity.POROUS:
            return False
        areas = [
            area
            for area in self._areas.get((point.room_id, point.surface), ())
            if not area.material_ids or point.material_id in (None, *area.material_ids)
        ]
        if any(area.contaminated for area in areas):
            return True
        return self._category(point, areas) == CONTAMINATED_CATEGORY

    def _category(self, point: MoisturePoint, areas: Sequence[AffectedArea]) -> int | None:
        of_area = {d.area_id: d.value for d in self._decided if d.area_id is not None}
        known = [of_area[area.id] for area in areas if area.id in of_area]
        if known:
            return max(known)
        whole = [d for d in self._decided if d.area_id is None]
        of_room = [d.value for d in whole if d.room_id == point.room_id]
        of_job = [d.value for d in whole if d.room_id is None and d.chamber_id is None]
        latest = of_room or of_job
        return latest[-1] if latest else None


def _judged(
    point: MoisturePoint,
    readings: Sequence[MoistureReading],
    resolutions: Mapping[UUID, Decimal],
    spoiled: _Spoiled,
    policy: DryingPolicy,
    memo: JobMemo,
) -> tuple[PointWatch, tuple[Alert, ...]]:
    """The point and its alerts."""
    if point.instrument_id not in resolutions:
        raise NotFound("instrument", point.instrument_id)
    resolution, contaminated = resolutions[point.instrument_id], spoiled.holds(point)

    def work_out() -> tuple[PointWatch, tuple[Alert, ...]]:
        watch = _watched(point, readings, resolution, contaminated, policy)
        if watch.completion is PointCompletion.DISPOSAL:
            return watch, ()
        return watch, point_alerts(watch.series, policy)

    inputs = (point, tuple(readings), resolution, contaminated, policy)
    return memo.keep(("point watch", point.id), inputs, work_out)


def _watched(
    point: MoisturePoint,
    readings: Sequence[MoistureReading],
    resolution: Decimal,
    contaminated: bool,
    policy: DryingPolicy,
) -> PointWatch:
    series = point_series(point, readings, resolution)
    completion = point_completion(
        series,
        contaminated_porous=contaminated,
        closing_reason=point.status_reason,
        policy=policy,
    )
    is_read = point.status in (PointStatus.LIVE, PointStatus.COMPLETE)
    dries = is_read and completion is not PointCompletion.DISPOSAL
    return PointWatch(series, completion, forecast_point(series, policy) if dries else None)


def _chamber(
    chamber: Subject, watches: Mapping[UUID, PointWatch], policy: DryingPolicy
) -> ChamberWatch:
    forecasts = [watch.forecast for watch in watches.values() if watch.forecast is not None]
    return ChamberWatch(
        chamber=chamber,
        point_ids=tuple(watches),
        completion=chamber_completion(
            {point_id: watch.completion for point_id, watch in watches.items()}
        ),
        forecast=forecast_chamber(forecasts, policy) if forecasts else None,
    )


def _points_by_chamber(index: JobIndex, records: Sequence[Record]) -> dict[Subject, list[UUID]]:
    names = {chamber.id: chamber.name for chamber in records_of(records, Chamber)}
    of_room: dict[UUID, Subject] = {}
    for member in sorted(records_of(records, ChamberRoom), key=lambda m: (m.from_at, m.id.hex)):
        if member.chamber_id in names:
            of_room[member.room_id] = Subject(names[member.chamber_id], member.chamber_id)
    found: dict[Subject, list[UUID]] = {}
    for point in index.points:
        found.setdefault(of_room.get(point.room_id, NO_CHAMBER), []).append(point.id)
    return found
