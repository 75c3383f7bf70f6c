"""A job's records as the screens show them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from app.domain.measurement import Quality, Unit
from app.domain.records import AirRole, ReadingSource, ReadingToken, Visit, VisitKind
from app.services import job_views
from app.services.field_record import MeterValue
from app.services.job_cards import list_jobs
from app.services.job_views import JobViews
from app.services.views import JobFilter, PointState, SyncCounts
from tests.site import Site


def typed(value: str | None, token: ReadingToken | None = None) -> MeterValue:
    return MeterValue(
        value=Decimal(value) if value else None,
        token=token,
        scale=Unit.PCT_MC,
        source=ReadingSource.MANUAL,
        quality=Quality.MANUAL,
        raw=b"",
        taken_at=datetime.now(UTC),
        monotonic_ns=1,
        instrument_id=None,
    )


def read_air(site: Site, visit: Visit, role: AirRole, place: str, t: str, rh: str) -> None:
    site.record.take_air_reading(
        visit,
        role=role,
        place=place,
        temperature_c=Decimal(t),
        rh_pct=Decimal(rh),
        source=ReadingSource.MANUAL,
        quality=Quality.MANUAL,
        raw=b"",
        taken_at=datetime.now(UTC),
        monotonic_ns=1,
        instrument_id=None,
    )


def views(site: Site) -> JobViews:
    return JobViews(site.store.job_records(site.job.id))


def test_a_point_goes_from_unread_over_wet_and_drying_to_dry(site: Site) -> None:
    seen = [views(site).moisture_map().points[0].state]
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    for value in ("30", "18", "12.9"):
        site.record.take_reading(site.point, visit, typed(value))
        site.record.close_visit(visit)
        seen.append(views(site).moisture_map().points[0].state)
        visit = site.record.open_visit(site.job.id, VisitKind.MONITOR)
    assert seen == [PointState.UNREAD, PointState.WET, PointState.DRYING, PointState.DRY]


def test_a_corrected_reading_is_shown_once_with_its_correction(site: Site) -> None:
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    wrong = site.record.take_reading(site.point, visit, typed("81"))
    site.record.take_reading(site.point, visit, typed("18"), supersedes=wrong.id)
    history = views(site).moisture_map().points[0].history
    assert [reading.value for reading in history] == [Decimal(18)]


def test_of_more_readings_than_a_chart_shows_it_gets_those_that_stand_for_all(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    values = [str(40 - n if n % 5 else 60 - n) for n in range(12)]
    for value in values:
        visit = site.record.open_visit(site.job.id, VisitKind.MONITOR)
        site.record.take_reading(site.point, visit, typed(value))
        site.record.close_visit(visit)
    assert views(site).drying_log().rows[0].trace is None
    monkeypatch.setattr(job_views, "MOST_CHARTED", 6)
    monkeypatch.setattr(job_views, "LEAST_CHARTED", 4)
    trace = views(site).drying_log().rows[0].trace
    assert trace is not None
    shown = [str(reading.value) for reading in trace]
    assert len(shown) == 6
    assert {values[0], values[-1], max(values), min(values)} <= set(shown)
    assert shown == [value for value in values if value in shown]


def test_an_over_range_display_is_wet_and_never_a_number(site: Site) -> None:
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    site.record.take_reading(site.point, visit, typed(None, ReadingToken.OVER))
    point = views(site).moisture_map().points[0]
    assert point.state is PointState.WET
    assert point.latest is not None
    assert (point.latest.value, point.latest.token) == (None, ReadingToken.OVER)


def test_air_is_compared_with_outside_and_an_outlet_with_its_inlet(site: Site) -> None:
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    for role, place, t, rh in (
        (AirRole.OUTSIDE, "North side", "20", "50"),
        (AirRole.AFFECTED, "Chamber", "25", "60"),
        (AirRole.DEHU_IN, "LGR in", "25", "60"),
        (AirRole.DEHU_OUT, "LGR out", "33", "20"),
    ):
        read_air(site, visit, role, place, t, rh)
    air = {view.role: view for view in views(site).drying_log().air}
    assert air[AirRole.OUTSIDE].depression_kg_kg is None
    affected, outlet = air[AirRole.AFFECTED], air[AirRole.DEHU_OUT]
    outside, inlet = air[AirRole.OUTSIDE], air[AirRole.DEHU_IN]
    assert affected.depression_kg_kg == outside.humidity_kg_kg - affected.humidity_kg_kg
    assert outlet.depression_kg_kg == inlet.humidity_kg_kg - outlet.humidity_kg_kg
    assert outlet.depression_kg_kg is not None
    assert outlet.depression_kg_kg > 0


def test_a_mile_up_the_same_air_holds_more_grains_per_pound(site: Site) -> None:
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    read_air(site, visit, AirRole.OUTSIDE, "North side", "21.111", "50")
    grains = 7000 * views(site).drying_log().air[0].humidity_kg_kg
    assert abs(grains - Decimal("66.4")) < Decimal("0.2")


def test_before_you_leave_names_what_is_missing_and_shrinks(site: Site) -> None:
    def titles() -> set[str]:
        overview = views(site).overview(
            steps=(), run_progress=None, checkpoint=None, sync=SyncCounts()
        )
        return {item.title for item in overview.before_you_leave}

    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    before = titles()
    assert "P-01 is not read at visit 1" in before
    assert "Water category is decided with a reason" in before
    site.record.take_reading(site.point, visit, typed("30"))
    assert before - titles() == {"P-01 is not read at visit 1"}


def test_the_overview_of_a_long_job_says_at_once_what_needs_no_rules_and_what_is_missing(
    site: Site,
) -> None:
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    site.record.take_reading(site.point, visit, typed("30"))
    seen = views(site)
    first = seen.unchecked_overview(steps=(), run_progress=None, checkpoint=None, sync=SyncCounts())
    assert "evaluation" not in vars(seen)
    assert "watch" not in vars(seen)
    whole = seen.overview(steps=(), run_progress=None, checkpoint=None, sync=SyncCounts())
    assert (first.checked, first.before_you_leave) == (False, ())
    assert whole.checked
    assert whole.before_you_leave
    without = replace(first.story, dry_at=None, points_without_forecast=0)
    assert first.story == without
    assert first == replace(whole, checked=False, before_you_leave=(), story=without)


def test_only_what_is_worked_out_or_short_is_quick_to_check(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert views(site).quick_to_check
    monkeypatch.setattr(job_views, "QUICK_RECORDS", 1)
    seen = views(site)
    assert not seen.quick_to_check
    assert seen.evaluation.open_findings()
    assert not seen.quick_to_check
    assert seen.watch.points is not None
    assert seen.quick_to_check


def test_the_job_list_counts_points_and_what_is_not_on_the_server(site: Site) -> None:
    visit = site.record.open_visit(site.job.id, VisitKind.INITIAL)
    site.record.take_reading(site.point, visit, typed("30"))
    found = list_jobs(site.store, "wells", JobFilter.NOT_SYNCED)
    assert [card.number for card in found.cards] == ["J-1"]
    card = found.cards[0]
    assert (card.points_total, card.points_wet, card.points_dry) == (1, 1, 0)
    assert card.sync.not_sent > 0
    assert list_jobs(site.store, "somebody else", JobFilter.ALL).cards == ()
    assert list_jobs(site.store, "100%", JobFilter.ALL).cards == ()
