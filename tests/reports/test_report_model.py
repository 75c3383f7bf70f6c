"""What the report says follows from the records, corrections and odd readings included."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.domain.errors import InvalidInput
from app.domain.measurement import Unit
from app.domain.records import (
    AirRole,
    Document,
    DocumentKind,
    Fact,
    Form,
    FormKind,
    MoisturePoint,
    PointStatus,
    ReadingToken,
)
from app.reports.report_builder import build_report
from app.reports.report_json import report_json
from app.reports.report_model import PointFinding, Report
from standards.dryness import DryState
from standards.psychrometrics import grains_per_pound
from tests.reports.sample_job import BUILT_AT, CONTENT, PRESSURE_PA, START, SampleJob


@pytest.fixture
def job() -> SampleJob:
    return SampleJob()


def build(job: SampleJob, content: dict[str, Any] | None = None) -> Report:
    return build_report(job.records, CONTENT if content is None else content, BUILT_AT, "build-7")


def finding(report: Report, label: str) -> PointFinding:
    return next(p for room in report.rooms for p in room.points if p.label == label)


def change_point(job: SampleJob, label: str, **changes: Any) -> None:
    job.records = [
        replace(r, **changes) if isinstance(r, MoisturePoint) and r.label == label else r
        for r in job.records
    ]


def test_points_are_judged_against_their_own_goal(job: SampleJob) -> None:
    report = build(job)
    wood, wall = finding(report, "P-02"), finding(report, "P-01")
    assert wood.goal is not None
    assert wood.goal.value == 13
    assert wood.state is DryState.DRY
    assert [cell.dry for cell in wood.cells if cell] == [False, False, False, True]
    assert wall.state is DryState.DRYING
    assert wall.progress == pytest.approx((640 - 177) / (640 - 165))


def test_a_correction_replaces_the_reading_but_stays_traceable(job: SampleJob) -> None:
    wrong = job.reading(job.points[0], job.visits[3], "900")
    right = replace(job.reading(job.points[0], job.visits[3], "160"), supersedes=wrong.id)
    job.records += [wrong, right]
    report = build(job)
    last = finding(report, "P-01").cells[3]
    assert last is not None
    assert last.value == Decimal(160)
    traced = {row.id: row for row in report.trace}
    assert traced[wrong.id].replaced_by == right.id
    assert traced[right.id].replaced_by is None


def test_a_reading_with_another_scale_is_shown_but_not_compared(job: SampleJob) -> None:
    later = replace(
        job.reading(job.points[0], job.visits[3], "12"),
        scale=Unit.PCT_WME,
        taken_at=job.visits[3].arrived_at + timedelta(hours=1),
    )
    job.records.append(later)
    found = finding(build(job), "P-01")
    last = found.cells[3]
    assert last is not None
    assert (last.comparable, last.dry) == (False, None)
    assert found.state is DryState.DRYING


def test_a_display_below_the_range_is_dry_without_a_number(job: SampleJob) -> None:
    low = replace(
        job.reading(job.points[0], job.visits[3], "1"),
        value=None,
        token=ReadingToken.LOW,
        taken_at=job.visits[3].arrived_at + timedelta(hours=1),
    )
    job.records.append(low)
    found = finding(build(job), "P-01")
    assert found.state is DryState.DRY
    assert found.progress is None


def test_points_that_are_gone_do_not_count(job: SampleJob) -> None:
    change_point(job, "P-01", status=PointStatus.TORN_OUT)
    change_point(job, "P-02", goal=None)
    totals = build(job).totals
    assert (totals.points, totals.points_unjudged) == (11, 1)
    assert totals.points_dry + totals.points_drying + totals.points_wet == 10


def test_grain_depression_is_inlet_minus_outlet_at_the_site_pressure(job: SampleJob) -> None:
    first = build(job).air[0].rows
    outlet = next(row for row in first if row.role is AirRole.DEHU_OUT)
    affected = next(row for row in first if row.role is AirRole.AFFECTED)
    unaffected = next(row for row in first if row.role is AirRole.UNAFFECTED)
    pressure = float(PRESSURE_PA)
    inlet = grains_per_pound(24.1, 70, pressure)
    assert outlet.grain_depression == pytest.approx(inlet - grains_per_pound(31.0, 34, pressure))
    assert affected.state is not None
    assert unaffected.state is not None
    assert affected.over_unaffected == pytest.approx(
        affected.state.grains_per_pound - unaffected.state.grains_per_pound
    )


def test_the_latest_determination_is_in_force(job: SampleJob) -> None:
    report = build(job)
    assert report.category is not None
    assert report.water_class is not None
    assert (report.category.value, report.water_class.value) == (2, 2)


def test_charts_hold_each_scale_apart(job: SampleJob) -> None:
    kitchen = next(room for room in build(job).rooms if room.name == "Kitchen")
    assert [chart.unit for chart in kitchen.charts] == ["%WME", "REL 0-1000"]
    assert [series.label for series in kitchen.charts[0].series] == ["P-02", "P-04"]
    assert kitchen.charts[0].goals == (13.0,)


def test_the_data_hash_follows_the_facts_and_nothing_else(job: SampleJob) -> None:
    before = build(job).issue.data_sha256
    document = Document(
        job.new_id(), job.job.id, DocumentKind.REPORT, "Report", 1, "00", 1,
        "application/pdf", BUILT_AT, "M. Okafor", "run",
    )  # fmt: skip
    job.records.append(document)
    assert build(job, {}).issue.data_sha256 == before
    change_point(job, "P-01", spot="Elsewhere")
    assert build(job).issue.data_sha256 != before


def test_the_same_records_give_the_same_json(job: SampleJob) -> None:
    data = report_json(build(job))
    assert report_json(build(SampleJob())) == data
    parsed = json.loads(data)
    assert parsed["totals"]["points"] == 12
    assert parsed["rooms"][0]["points"][0]["goal"]["value"] == "165"


@pytest.mark.parametrize(
    ("content", "field"),
    [
        ({"revision": 0}, "revision"),
        ({"revision": True}, "revision"),
        ({"summary": 3}, "summary"),
        ({"recommendations": "one"}, "recommendations"),
        ({"documentation": 7}, "documentation"),
        ({"documentation": {"complete": -1}}, "complete"),
    ],
)
def test_malformed_content_is_refused_by_name(
    job: SampleJob, content: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        build(job, content)
    assert caught.value.field == field


def test_records_of_no_or_two_jobs_are_refused(job: SampleJob) -> None:
    with pytest.raises(InvalidInput, match="0 jobs"):
        build_report([], {}, BUILT_AT, "b")
    stranger = replace(job.rooms[0], id=job.new_id(), job_id=job.new_id())
    with pytest.raises(InvalidInput, match="another job"):
        build_report([job.job, stranger], {}, BUILT_AT, "b")


def test_a_time_without_zone_is_refused(job: SampleJob) -> None:
    with pytest.raises(InvalidInput, match="built_at"):
        build_report(job.records, {}, datetime(2026, 7, 18), "b")  # noqa: DTZ001 - the point


def test_visits_know_the_gap_before_them(job: SampleJob) -> None:
    visits = build(job).visits
    assert [visit.gap_h for visit in visits] == [None, 25.0, 22.0, 25.0]
    assert visits[0].arrived_at == START + timedelta(hours=1)
    assert (visits[0].moisture_readings, visits[0].air_readings, visits[0].photos) == (12, 5, 2)


def test_the_company_of_the_latest_form_is_printed_where_none_is_given(job: SampleJob) -> None:
    form = Form(
        job.new_id(), job.job.id, FormKind.WORK_AUTHORISATION, "authorisation", "1", "Work",
        (Fact("company.name", "Front Range Drying Ltd"),), "0" * 64, "D. Alvarez", START,
    )  # fmt: skip
    job.records.append(form)
    assert build(job, {}).issue.company == "Front Range Drying Ltd"
    assert build(job, {"company": "Another"}).issue.company == "Another"
