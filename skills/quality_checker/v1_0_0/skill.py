"""Looks for things in the record that contradict each other; every finding is a question to a person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.domain.measurement import Quality
from app.domain.records import MoisturePoint
from app.ports.skills import SkillRequest, SkillTools
from skills.job_view import JobView, plain, read_job
from skills.quality_checker.v1_0_0.contradictions import (
    closing_findings,
    equipment_findings,
    signature_findings,
)

_DOUBTFUL = (
    Quality.STALE
    | Quality.OUT_OF_RANGE
    | Quality.SENSOR_FAULT
    | Quality.UNVERIFIED_DECODE
    | Quality.CAL_EXPIRED
    | Quality.CLOCK_UNSURE
)


async def run(_request: SkillRequest, tools: SkillTools) -> dict[str, Any]:
    """Findings for the person who reviews; nothing is corrected here."""
    view = await read_job(tools)
    findings = [
        *_scales(view),
        *_doubtful(view),
        *_times(view),
        *_rising(view),
        *_visits(view),
        *closing_findings(view),
        *equipment_findings(view),
        *signature_findings(view),
    ]
    return {
        "checked_readings": len(view.readings) + len(view.air),
        "checked_photos": len(view.photos),
        "findings": [{"severity": severity, "text": text} for severity, text in findings],
    }


Finding = tuple[str, str]


def _labels(view: JobView) -> dict[Any, MoisturePoint]:
    return {point.id: point for point in view.points}


def _scales(view: JobView) -> Iterator[Finding]:
    points = _labels(view)
    for reading in view.readings:
        point = points.get(reading.point_id)
        if point is None:
            yield "major", "A reading belongs to a point that is not in the record."
        elif reading.scale is not point.scale:
            text = f"{point.label} was read in {reading.scale}, not {point.scale}: not comparable."
            yield "major", text


def _doubtful(view: JobView) -> Iterator[Finding]:
    points = _labels(view)
    for reading in view.readings:
        names = ", ".join((reading.quality & _DOUBTFUL).names).lower().replace("_", " ")
        point = points.get(reading.point_id)
        if names and point is not None:
            yield "minor", f"A reading at {point.label} is marked {names}."


def _times(view: JobView) -> Iterator[Finding]:
    early = sum(reading.taken_at < view.job.loss_at for reading in view.readings)
    if early:
        yield "major", f"Readings taken before the loss: {early}."
    photographed = sum(photo.taken_at < view.job.loss_at for photo in view.photos)
    if photographed:
        yield "major", f"Photos taken before the loss: {photographed}."


def _rising(view: JobView) -> Iterator[Finding]:
    for point in view.points:
        values = [r.value for r in view.readings_of(point) if r.value is not None]
        if len(values) >= 2 and values[-1] > values[-2]:
            text = f"{point.label} rose from {plain(values[-2])} to {plain(values[-1])}."
            yield "minor", text


def _visits(view: JobView) -> Iterator[Finding]:
    read = {reading.visit_id for reading in view.readings}
    read |= {reading.visit_id for reading in view.air}
    for visit in view.visits:
        if visit.id not in read:
            yield "minor", f"Nothing was read at visit {visit.number}."
