"""A hand-built job watched from its records: points, chambers, air, machines, responses."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest

from app.domain.errors import NotFound
from app.domain.records import (
    AffectedArea,
    AirReading,
    AirRole,
    AlertAction,
    AlertKind,
    AlertResponse,
    Chamber,
    ChamberRoom,
    Determination,
    DeterminationKind,
    DryingMethod,
    EquipmentAsset,
    EquipmentKind,
    Instrument,
    Material,
    MoisturePoint,
    MoistureReading,
    Placement,
    PointStatus,
    Porosity,
    RatingBasis,
    Record,
    Retraction,
)
from app.domain.records.materials import Evaporation
from app.services.drying_watch import NO_CHAMBER, DryingWatch, watch_drying
from standards.drying_alerts import AlertRule
from standards.drying_completion import PointCompletion
from standards.drying_policy import STANDARD_POLICY
from standards.forecast import ForecastStatus
from tests.reports.sample_job import START, SampleJob


@pytest.fixture
def job() -> SampleJob:
    return SampleJob(visits=4, photo_count=0)


def stall(job: SampleJob, point: MoisturePoint, values: tuple[str, ...]) -> None:
    """Replace what the meter showed at a point, visit by visit."""
    numbers = iter(values)
    job.records = [
        replace(record, value=Decimal(next(numbers)))
        if isinstance(record, MoistureReading) and record.point_id == point.id
        else record
        for record in job.records
    ]


def rules(watch: DryingWatch, subject: UUID | None) -> set[AlertRule]:
    return {alert.rule for alert in watch.alerts if alert.subject.id == subject}


def chamber(job: SampleJob, name: str, rooms: list[int]) -> Chamber:
    made = Chamber(job.new_id(), job.job.id, name, DryingMethod.CLOSED, START)
    job.records.append(made)
    for room in rooms:
        member = ChamberRoom(job.new_id(), job.job.id, made.id, job.rooms[room].id, START)
        job.records.append(member)
    return made


def air(job: SampleJob, role: AirRole, visit: int, temperature: str, rh: str) -> AirReading:
    """Change the reading that the sample job has of this role at a visit."""
    for place, record in enumerate(job.records):
        if not isinstance(record, AirReading) or record.role is not role:
            continue
        if record.visit_id == job.visits[visit].id:
            changed = replace(record, temperature_c=Decimal(temperature), rh_pct=Decimal(rh))
            job.records[place] = changed
            return changed
    raise AssertionError(role)


def test_a_job_that_dries_as_planned_raises_nothing(job: SampleJob) -> None:
    watch = watch_drying(job.records, STANDARD_POLICY)
    assert watch.alerts == ()
    assert watch.unanswered == ()
    assert len(watch.points) == 12
    states = {p.series.label: p.completion for p in watch.points.values()}
    assert states["P-01"] is PointCompletion.ABOVE_GOAL
    assert states["P-02"] is PointCompletion.AT_GOAL
    assert [c.chamber for c in watch.chambers] == [NO_CHAMBER]
    assert not watch.chambers[0].completion.complete
    forecast = watch.chambers[0].forecast
    assert forecast is not None
    assert forecast.status is ForecastStatus.FORECAST
    slowest = max(p.forecast.days or 0 for p in watch.points.values() if p.forecast)
    assert forecast.days is not None
    assert forecast.days >= slowest


def test_the_order_of_records_does_not_matter(job: SampleJob) -> None:
    stall(job, job.points[1], ("30", "29.9", "29.8", "29.9"))
    assert watch_drying(job.records[::-1], STANDARD_POLICY) == watch_drying(
        job.records, STANDARD_POLICY
    )


def test_a_stalled_point_is_reported_with_its_readings_until_someone_answers(
    job: SampleJob,
) -> None:
    point = job.points[1]
    stall(job, point, ("30", "29.9", "29.8", "29.7"))
    watch = watch_drying(job.records, STANDARD_POLICY)
    alert = next(a for a in watch.unanswered if a.rule is AlertRule.STALLED)
    assert alert.subject.id == point.id
    assert [e.shown for e in alert.evidence] == ["29.9 %WME", "29.8 %WME", "29.7 %WME"]
    forecast = watch.points[point.id].forecast
    assert forecast is not None
    assert forecast.status is ForecastStatus.BEYOND_HORIZON
    response = AlertResponse(
        id=job.new_id(),
        job_id=job.job.id,
        alert=AlertKind.STALLED,
        action=AlertAction.OPENED_CAVITY,
        reason="Baseboard off, injector in",
        decided_by="D. Alvarez",
        decided_at=alert.last_at + timedelta(minutes=10),
        point_id=point.id,
    )
    answered = watch_drying([*job.records, response], STANDARD_POLICY)
    assert AlertRule.STALLED in {a.rule for a in answered.alerts}
    assert AlertRule.STALLED not in {a.rule for a in answered.unanswered}


def test_corrections_and_retractions_take_wrong_readings_out(job: SampleJob) -> None:
    point, visit = job.points[1], job.visits[3]
    wrong = job.reading(point, visit, "39")
    job.records.append(wrong)
    assert AlertRule.REBOUND in rules(watch_drying(job.records, STANDARD_POLICY), point.id)
    fixed = replace(wrong, id=job.new_id(), value=Decimal("12"), supersedes=wrong.id)
    assert rules(watch_drying([*job.records, fixed], STANDARD_POLICY), point.id) == set()
    voided = Retraction(
        job.new_id(), job.job.id, "reading", wrong.id, "wrong wall", "D. Alvarez", START
    )
    assert rules(watch_drying([*job.records, voided], STANDARD_POLICY), point.id) == set()


def test_chambers_are_judged_by_the_points_of_their_rooms(job: SampleJob) -> None:
    ground = chamber(job, "Ground floor", [0])
    for point in job.points[:2]:
        values = ("640", "640", "640", "640") if point is job.points[0] else ("34",) * 4
        stall(job, point, values)
    watch = watch_drying(job.records, STANDARD_POLICY)
    assert {c.chamber.name: len(c.point_ids) for c in watch.chambers} == {
        "Ground floor": 4,
        NO_CHAMBER.name: 8,
    }
    assert rules(watch, ground.id) == {AlertRule.CHAMBER_STALLED}
    found = next(c for c in watch.chambers if c.chamber.id == ground.id)
    assert found.forecast is not None
    assert found.forecast.status is ForecastStatus.NOT_DRYING


def test_a_torn_out_point_needs_a_reason_and_has_no_forecast(job: SampleJob) -> None:
    gone = replace(job.points[0], status=PointStatus.TORN_OUT)
    records = [gone if record.id == gone.id else record for record in job.records]
    watch = watch_drying(records, STANDARD_POLICY).points[gone.id]
    assert (watch.completion, watch.forecast) == (PointCompletion.REASON_MISSING, None)
    reasoned = replace(gone, status_reason="drywall removed")
    records = [reasoned if record.id == gone.id else record for record in job.records]
    assert (
        watch_drying(records, STANDARD_POLICY).points[gone.id].completion is PointCompletion.REMOVED
    )


@pytest.mark.parametrize("porosity", list(Porosity))
def test_category_3_spoils_porous_material_only(job: SampleJob, porosity: Porosity) -> None:
    point = job.points[0]
    material = Material(
        job.new_id(),
        job.job.id,
        point.room_id,
        point.surface,
        "material",
        porosity,
        Evaporation.NORMAL,
    )
    known = replace(point, material_id=material.id)
    records: list[Record] = [known if r.id == point.id else r for r in job.records]
    decided = Determination(
        id=job.new_id(),
        job_id=job.job.id,
        kind=DeterminationKind.CATEGORY,
        value=3,
        reason="Sewage",
        decided_by="M. Okafor",
        decided_at=START + timedelta(hours=30),
        room_id=point.room_id,
    )
    watch = watch_drying([*records, material, decided], STANDARD_POLICY)
    is_porous = porosity is Porosity.POROUS
    assert (watch.points[point.id].completion is PointCompletion.DISPOSAL) is is_porous
    assert (watch.points[point.id].forecast is None) is is_porous
    assert watch.points[job.points[1].id].completion is PointCompletion.DISPOSAL
    assert watch.points[job.points[8].id].completion is not PointCompletion.DISPOSAL


def test_an_area_noted_as_contaminated_spoils_its_surface(job: SampleJob) -> None:
    point = job.points[0]
    area = AffectedArea(
        job.new_id(),
        job.job.id,
        point.room_id,
        point.surface,
        Decimal(2),
        Decimal(20),
        contaminated=True,
    )
    watch = watch_drying([*job.records, area], STANDARD_POLICY)
    assert watch.points[point.id].completion is PointCompletion.DISPOSAL
    assert watch.points[job.points[1].id].completion is not PointCompletion.DISPOSAL
    clean = replace(area, contaminated=False)
    decided = Determination(
        id=job.new_id(),
        job_id=job.job.id,
        kind=DeterminationKind.CATEGORY,
        value=3,
        reason="Backflow",
        decided_by="M. Okafor",
        decided_at=START + timedelta(hours=30),
        area_id=area.id,
    )
    watch = watch_drying([*job.records, clean, decided], STANDARD_POLICY)
    assert watch.points[point.id].completion is PointCompletion.DISPOSAL


def test_air_that_stays_wet_is_reported_for_its_place(job: SampleJob) -> None:
    for visit in range(4):
        air(job, AirRole.AFFECTED, visit, "24", "65")
    watch = watch_drying(job.records, STANDARD_POLICY)
    found = {alert.rule: alert for alert in watch.alerts}
    assert set(found) == {AlertRule.AIR_STALLED, AlertRule.HIGH_HUMIDITY}
    assert {a.subject.name for a in watch.alerts} == {"Kitchen"}
    assert found[AlertRule.HIGH_HUMIDITY].since >= START + timedelta(hours=24)


def placed(job: SampleJob, at: datetime, basis: RatingBasis) -> tuple[Placement, list[Record]]:
    asset = EquipmentAsset(
        job.new_id(),
        job.job.id,
        "DH-7",
        EquipmentKind.DEHU_LGR,
        capacity_l_per_day=Decimal("66.2447"),
        rating_basis=basis,
        airflow_m3_per_h=Decimal("569.17"),
    )
    placement = Placement(
        job.new_id(), job.job.id, asset.id, job.rooms[0].id, at, "D. Alvarez", "sized"
    )
    records: list[Record] = [
        replace(r, placement_id=placement.id)
        if isinstance(r, AirReading) and r.role in (AirRole.DEHU_IN, AirRole.DEHU_OUT)
        else r
        for r in job.records
    ]
    return placement, [*records, asset, placement]


def test_a_weak_dehumidifier_is_found_by_its_rating(job: SampleJob) -> None:
    for visit in range(4):
        air(job, AirRole.DEHU_IN, visit, "26.7", "40")
        air(job, AirRole.DEHU_OUT, visit, "30", "32")
    placement, records = placed(job, START, RatingBasis.AHAM)
    watch = watch_drying(records, STANDARD_POLICY)
    found = [a for a in watch.alerts if a.subject.id == placement.id]
    assert [(a.rule, a.subject.name) for a in found] == [(AlertRule.MACHINE_WEAK, "DH-7")]
    assert found[0].since > START + timedelta(hours=12)
    late, records = placed(job, START + timedelta(days=30), RatingBasis.AHAM)
    assert rules(watch_drying(records, STANDARD_POLICY), late.id) == set()
    other, records = placed(job, START, RatingBasis.METRIC_30_80)
    assert rules(watch_drying(records, STANDARD_POLICY), other.id) == set()


def test_a_machine_that_adds_moisture_needs_no_rating(job: SampleJob) -> None:
    air(job, AirRole.DEHU_OUT, 2, "35", "60")
    alerts = watch_drying(job.records, STANDARD_POLICY).alerts
    assert [(a.rule, a.subject.name) for a in alerts] == [
        (AlertRule.MACHINE_ADDS_MOISTURE, "LGR 1")
    ]
    assert alerts[0].ended_at is not None


def test_air_without_a_humidity_ratio_is_named_not_swallowed(job: SampleJob) -> None:
    boiling = air(job, AirRole.AFFECTED, 1, "90", "100")
    at_altitude = replace(boiling, pressure_pa=Decimal(60000))
    records = [at_altitude if r.id == boiling.id else r for r in job.records]
    assert watch_drying(records, STANDARD_POLICY).unusable_air == (boiling.id,)


def test_a_point_whose_meter_is_unknown_is_an_error(job: SampleJob) -> None:
    records = [r for r in job.records if not isinstance(r, Instrument)]
    with pytest.raises(NotFound, match="instrument"):
        watch_drying(records, STANDARD_POLICY)
