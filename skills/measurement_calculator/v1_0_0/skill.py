"""Derives the air's moisture content, what rooms and chambers ask for, and each point's progress to its goal."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.domain.records import (
    AirReading,
    AirRole,
    MoisturePoint,
    MoistureReading,
    PointStatus,
    ReadingToken,
)
from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import JobView, plain, read_job
from skills.measurement_calculator.v1_0_0.air_depression import grain_depression
from skills.measurement_calculator.v1_0_0.chamber_sizing import chamber_sizing, room_sizes
from standards.dryness import DryState, dry_state, progress
from standards.psychrometrics import (
    FORMULA_VERSION,
    dew_point_c,
    grains_per_pound,
    vapour_pressure_pa,
)


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """The air of the latest visit, every point with its state, and which measurements are missing."""
    view = await read_job(tools)
    air = _latest_air(view)
    depression, doubts = grain_depression(air)
    points = [_point(view, point) for point in view.points]
    return {
        "formula_version": FORMULA_VERSION,
        "air": [_air(reading) for reading in air],
        "grain_depression": depression,
        "rooms": room_sizes(view),
        "sizing": chamber_sizing(view),
        "points": points,
        "dry_points": sum(one["state"] == DryState.DRY for one in points),
        "judged_points": sum(one["state"] != DryState.UNJUDGED for one in points),
        "missing": _missing(view, air),
        "doubts": doubts,
    }


def _latest_air(view: JobView) -> tuple[AirReading, ...]:
    for visit in reversed(view.visits):
        own = tuple(air for air in view.air if air.visit_id == visit.id)
        if own:
            return tuple(sorted(own, key=lambda air: (air.role, air.place)))
    return ()


def _air(reading: AirReading) -> dict[str, Any]:
    temperature, humidity = reading.temperature_c, reading.rh_pct
    return {
        "role": reading.role,
        "place": reading.place,
        "temperature_c": plain(temperature),
        "rh_pct": plain(humidity),
        "grains_per_pound": round(grains_per_pound(temperature, humidity, reading.pressure_pa), 1),
        "dew_point_c": round(dew_point_c(temperature, humidity), 1) if humidity > 0 else None,
        "vapour_pressure_pa": round(vapour_pressure_pa(temperature, humidity), 0),
    }


def _shown(reading: MoistureReading) -> Decimal | ReadingToken:
    shown = reading.token if reading.value is None else reading.value
    assert shown is not None
    return shown


def _point(view: JobView, point: MoisturePoint) -> dict[str, Any]:
    shown = [_shown(reading) for reading in view.readings_of(point)]
    first, latest = (shown[0], shown[-1]) if shown else (None, None)
    return {
        "label": point.label,
        "state": dry_state(first, latest, point.goal),
        "latest": plain(latest) if isinstance(latest, Decimal) else latest,
        "scale": point.scale,
        "goal": plain(point.goal.value) if point.goal else None,
        "progress": round(progress(first, latest, point.goal), 3)
        if isinstance(first, Decimal) and isinstance(latest, Decimal) and point.goal
        else None,
    }


def _missing(view: JobView, air: tuple[AirReading, ...]) -> list[str]:
    missing = [] if view.points else ["moisture points"]
    for point in view.points:
        if point.status is not PointStatus.LIVE:
            continue
        if point.goal is None:
            missing.append(f"a drying goal for {point.label}")
        if not view.readings_of(point):
            missing.append(f"a reading at {point.label}")
    if not any(reading.role is AirRole.AFFECTED for reading in air):
        missing.append("an air reading in the affected area")
    return missing
