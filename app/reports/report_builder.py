"""From the records of a job to a report; pure, so that the same records give the same report."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from app.domain.errors import InvalidInput
from app.domain.in_force import governing
from app.domain.records import DeterminationKind, Form, PointStatus, Record, records_of
from app.domain.site_zone import zone_named
from app.reports.air_findings import air_visits, grains_chart
from app.reports.decision_findings import decision_rows
from app.reports.equipment_findings import machine_stays
from app.reports.job_index import JobIndex, data_sha256, index_records, is_simulated
from app.reports.moisture_findings import level_plans, room_findings
from app.reports.report_content import ReportContent, read_content
from app.reports.report_model import (
    Issue,
    PhotoItem,
    Report,
    RoomFindings,
    Totals,
    VisitSummary,
)
from app.reports.traceability import trace_rows
from standards import dryness, psychrometrics
from standards.dryness import DryState

LAYOUT_VERSION = "report-2"
_COUNTED = frozenset({PointStatus.LIVE, PointStatus.COMPLETE})


def build_report(
    records: Iterable[Record], content: Mapping[str, Any], built_at: datetime, build_id: str
) -> Report:
    """The report of one job.

    ``content`` holds what is not in the records (see :class:`ReportContent`). ``built_at`` and
    ``build_id`` are printed, so a run that is repeated after a crash must pass the same ones.
    Raises ``InvalidInput`` for records of no or several jobs, or malformed content.
    """
    everything = tuple(records)
    if built_at.tzinfo is None:
        raise InvalidInput("built_at", "the time has no zone", "an aware UTC time")
    index = index_records(everything)
    texts = read_content(content)
    rooms = room_findings(index)
    return Report(
        issue=_issue(texts, everything, built_at, build_id),
        job=index.job,
        summary=texts.summary,
        recommendations=texts.recommendations,
        totals=_totals(index, rooms),
        category=governing(index.determinations, DeterminationKind.CATEGORY),
        water_class=governing(index.determinations, DeterminationKind.CLASS),
        decisions=decision_rows(everything, zone_named(index.job.time_zone)),
        visits=_visits(index),
        rooms=rooms,
        plans=level_plans(index, rooms),
        air=air_visits(index),
        air_chart=grains_chart(index),
        machines=machine_stays(everything),
        photos=_photos(index),
        instruments=index.instruments,
        documentation=texts.documentation,
        trace=trace_rows(index),
    )


def _issue(
    texts: ReportContent, records: tuple[Record, ...], built_at: datetime, build_id: str
) -> Issue:
    return Issue(
        title=texts.title,
        revision=texts.revision,
        build_id=build_id,
        built_at=built_at,
        company=texts.company or _company_on_forms(records),
        prepared_by=texts.prepared_by,
        data_sha256=data_sha256(records),
        versions=(LAYOUT_VERSION, psychrometrics.FORMULA_VERSION, dryness.RULE_VERSION),
    )


def _company_on_forms(records: tuple[Record, ...]) -> str:
    """The company as the job's latest form names it; empty without one."""
    forms = sorted(records_of(records, Form), key=lambda form: (form.prepared_at, form.id.hex))
    named = [v.value for form in forms for v in form.values if v.name == "company.name" and v.value]
    return named[-1] if named else ""


def _totals(index: JobIndex, rooms: tuple[RoomFindings, ...]) -> Totals:
    counted = [p for room in rooms for p in room.points if p.status in _COUNTED]
    states = [point.state for point in counted]
    readings = index.all_readings()
    return Totals(
        rooms=len(rooms),
        points=len(counted),
        points_dry=states.count(DryState.DRY),
        points_drying=states.count(DryState.DRYING),
        points_wet=states.count(DryState.WET),
        points_unjudged=states.count(DryState.UNJUDGED),
        visits=len(index.visits),
        days=_days(index),
        photos=len(index.photos_to_show()),
        readings=len(readings),
        readings_simulated=sum(is_simulated(reading) for reading in readings),
    )


def _days(index: JobIndex) -> int:
    """Calendar days at the site from the first visit to the last, both counted."""
    if not index.visits:
        return 0
    zone = zone_named(index.job.time_zone)
    dates = [visit.arrived_at.astimezone(zone).date() for visit in index.visits]
    return (max(dates) - min(dates)).days + 1


def _visits(index: JobIndex) -> tuple[VisitSummary, ...]:
    summaries = []
    before: datetime | None = None
    live = index.live_by_point()
    for visit in index.visits:
        gap = (visit.arrived_at - before).total_seconds() / 3600 if before else None
        summaries.append(
            VisitSummary(
                id=visit.id,
                number=visit.number,
                kind=visit.kind,
                technician=visit.technician,
                arrived_at=visit.arrived_at,
                left_at=visit.left_at,
                gap_h=gap,
                moisture_readings=sum(visit.id in by_visit for by_visit in live.values()),
                air_readings=sum(air.visit_id == visit.id for air in index.live_air()),
                photos=sum(p.filing.visit_id == visit.id for p in index.photos_to_show()),
            )
        )
        before = visit.arrived_at
    return tuple(summaries)


def _photos(index: JobIndex) -> tuple[PhotoItem, ...]:
    rooms = {room.id: room.name for room in index.rooms}
    points = {point.id: point for point in index.points}
    items = []
    for filed in index.photos_to_show():
        photo, filing, drawn = filed.photo, filed.filing, filed.annotation
        point = points.get(filing.point_id) if filing.point_id else None
        room_id = filing.room_id or (point.room_id if point else None)
        items.append(
            PhotoItem(
                sha256=photo.sha256,
                caption=filing.caption,
                phase=filing.phase,
                room=rooms.get(room_id, "") if room_id else "",
                point=point.label if point else "",
                visit_number=index.visit_numbers.get(filing.visit_id) if filing.visit_id else None,
                taken_at=photo.taken_at,
                taken_by=photo.taken_by,
                shapes=drawn.shapes if drawn is not None else (),
            )
        )
    return tuple(items)
