"""The moisture findings of each room: points against their goals, drying charts and plans."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

from app.domain.records import MoisturePoint, MoistureReading, ReadingToken, Room
from app.reports.job_index import JobIndex, is_simulated
from app.reports.report_model import (
    ChartData,
    LevelPlan,
    PlanPin,
    PlanRoom,
    PointCell,
    PointFinding,
    RoomFindings,
    Series,
)
from app.reports.site_sizes import uses_feet
from standards.drying_series import is_comparable
from standards.dryness import dry_state, is_dry, is_provisional, progress

Readings = Mapping[UUID, MoistureReading]


def room_findings(index: JobIndex) -> tuple[RoomFindings, ...]:
    """Every room with its points, also rooms and points without a reading."""
    live = index.live_by_point()
    return tuple(_room(index, room, live) for room in index.rooms)


def level_plans(index: JobIndex, findings: tuple[RoomFindings, ...]) -> tuple[LevelPlan, ...]:
    """A plan of every level that has rooms, with each point where it was put."""
    found = {point.id: point for room in findings for point in room.points}
    feet = uses_feet(index.job.address.country)
    plans = []
    for level in sorted({room.level for room in index.rooms}):
        rooms = [room for room in index.rooms if room.level == level]
        ids = {room.id for room in rooms}
        pins = tuple(_pin(point, found[point.id]) for point in index.points if point.room_id in ids)
        plans.append(LevelPlan(level, tuple(_outline(room) for room in rooms), pins, feet))
    return tuple(plans)


def shown(value: Decimal | None, token: ReadingToken | None) -> str:
    """A reading as the meter's display had it."""
    if value is not None:
        return f"{value:f}"
    return token.value if token is not None else ""


def _room(index: JobIndex, room: Room, live: Mapping[UUID, Readings]) -> RoomFindings:
    points = [point for point in index.points if point.room_id == room.id]
    return RoomFindings(
        id=room.id,
        name=room.name,
        level=room.level,
        length_m=room.length_m,
        width_m=room.width_m,
        height_m=room.height_m,
        points=tuple(_point(index, point, live.get(point.id, {})) for point in points),
        charts=_charts(index, points, live),
    )


def _point(index: JobIndex, point: MoisturePoint, by_visit: Readings) -> PointFinding:
    in_order = [by_visit[visit.id] for visit in index.visits if visit.id in by_visit]
    comparable = [reading for reading in in_order if is_comparable(reading, point)]
    values = [r.value if r.value is not None else r.token for r in comparable]
    numbers = [reading.value for reading in comparable if reading.value is not None]
    latest_is_number = bool(comparable) and comparable[-1].value is not None
    return PointFinding(
        id=point.id,
        label=point.label,
        spot=point.spot,
        surface=point.surface,
        material=point.material,
        scale=point.scale,
        depth_mm=point.depth_mm,
        status=point.status,
        goal=point.goal,
        provisional=is_provisional(point.goal),
        state=dry_state(values[0] if values else None, values[-1] if values else None, point.goal),
        progress=(
            progress(numbers[0], numbers[-1], point.goal)
            if point.goal is not None and latest_is_number
            else None
        ),
        cells=tuple(
            _cell(by_visit[visit.id], point) if visit.id in by_visit else None
            for visit in index.visits
        ),
    )


def _cell(reading: MoistureReading, point: MoisturePoint) -> PointCell:
    comparable = is_comparable(reading, point)
    judged = comparable and point.goal is not None
    return PointCell(
        value=reading.value,
        token=reading.token,
        dry=is_dry(reading.value, reading.token, point.goal) if judged and point.goal else None,
        comparable=comparable,
        simulated=is_simulated(reading),
    )


def _charts(
    index: JobIndex, points: list[MoisturePoint], live: Mapping[UUID, Readings]
) -> tuple[ChartData, ...]:
    if not index.visits:
        return ()
    start = index.visits[0].arrived_at
    charts = []
    for scale in sorted({point.scale for point in points}):
        of_scale = [point for point in points if point.scale is scale]
        series = []
        for point in of_scale:
            values = sorted(
                ((reading.taken_at - start).total_seconds() / 3600, float(reading.value))
                for reading in live.get(point.id, {}).values()
                if reading.value is not None and is_comparable(reading, point)
            )
            if values:
                series.append(Series(point.label, tuple(values)))
        goals = sorted({float(point.goal.value) for point in of_scale if point.goal is not None})
        if series:
            charts.append(ChartData("Moisture", scale.value, tuple(series), tuple(goals)))
    return tuple(charts)


def _outline(room: Room) -> PlanRoom:
    return PlanRoom(
        room.name, float(room.x_m), float(room.y_m), float(room.length_m), float(room.width_m)
    )


def _pin(point: MoisturePoint, finding: PointFinding) -> PlanPin:
    read = [cell for cell in finding.cells if cell is not None and cell.comparable]
    last = shown(read[-1].value, read[-1].token) if read else ""
    return PlanPin(point.label, float(point.x_m), float(point.y_m), finding.state, last)
