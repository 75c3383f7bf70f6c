"""Alerts with their answers, forecasts and the log as files, on a real store."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from app.domain.errors import Conflict, InvalidInput
from app.domain.measurement import Quality
from app.domain.records import AirRole, AlertAction, AlertResponse, ReadingSource, VisitKind
from app.services.company_policy import CompanyPolicies
from app.services.drying_services import DryingDesk
from app.services.drying_views import TableFormat
from app.services.edit_history import EditHistory
from app.services.judged_jobs import JudgedJobs
from tests.services.test_comparability import shown
from tests.site import Site

D = Decimal


def desk_of(site: Site) -> DryingDesk:
    history = EditHistory(site.record.edits, site.record.new_id)
    return DryingDesk(site.store, site.record, history, JudgedJobs(site.store))


def read_daily(site: Site, *values: str) -> None:
    """A visit a day that reads the point, the last one now."""
    start = site.clock.offset - timedelta(days=len(values))
    for number, value in enumerate(values, start=1):
        site.clock.offset = start + timedelta(days=number)
        visit = site.record.open_visit(site.job.id, VisitKind.MONITOR)
        site.record.take_reading(site.point, visit, shown(site, value, taken_at=site.clock.now()))
        site.record.close_visit(visit)


async def test_a_stalled_point_wants_an_answer_and_keeps_it(site: Site) -> None:
    read_daily(site, "30", "29.8", "29.7", "29.7")
    desk = desk_of(site)
    alert = next(a for a in (await desk.view(site.job.id)).alerts if a.rule == "stalled")
    assert (alert.subject, alert.open) == ("P-01", True)
    assert alert.point_id == site.point.id
    await desk.answer(site.job.id, alert.key, AlertAction.OPENED_CAVITY, " Toe kick opened ")
    again = next(a for a in (await desk.view(site.job.id)).alerts if a.rule == "stalled")
    assert not again.open
    assert (again.action, again.reason) == (AlertAction.OPENED_CAVITY, "Toe kick opened")
    assert again.answered_by == "Tess"
    assert site.store.find(AlertResponse, site.job.id)[0].point_id == site.point.id


async def test_the_page_and_its_file_judge_by_the_companys_thresholds(
    site: Site, tmp_path: Path
) -> None:
    read_daily(site, "30", "29", "28", "27.2")
    desk = desk_of(site)
    assert "stalled" not in {a.rule for a in (await desk.view(site.job.id)).alerts}
    CompanyPolicies(site.store, site.clock).change("stall_drop_pct", D(50), "Olga")
    (alert,) = [a for a in (await desk.view(site.job.id)).alerts if a.rule == "stalled"]
    book = load_workbook(await desk.export(site.job.id, tmp_path, TableFormat.XLSX))
    cells = {str(c.value).lower() for sheet in book for row in sheet.iter_rows() for c in row}
    assert any("stalled" in cell for cell in cells)
    await desk.answer(site.job.id, alert.key, AlertAction.ACCEPTED, "Thick beam")


async def test_an_answer_needs_a_reason_and_an_alert_that_is_there(site: Site) -> None:
    read_daily(site, "30", "29.8", "29.7", "29.7")
    desk = desk_of(site)
    alert = (await desk.view(site.job.id)).alerts[0]
    with pytest.raises(InvalidInput, match="reason"):
        await desk.answer(site.job.id, alert.key, AlertAction.ACCEPTED, " ")
    with pytest.raises(Conflict, match="no longer show"):
        await desk.answer(site.job.id, "stalled nothing", AlertAction.ACCEPTED, "why")
    assert not site.store.find(AlertResponse, site.job.id)


async def test_a_drying_point_and_its_chamber_have_a_forecast_with_an_interval(site: Site) -> None:
    read_daily(site, "32", "26", "21.5", "18.4")
    view = await desk_of(site).view(site.job.id)
    point = view.points[0]
    assert point.status == "forecast"
    assert point.earliest_at is not None
    assert point.expected_at is not None
    assert point.last_at is not None
    assert point.last_at < point.earliest_at < point.expected_at
    assert view.chambers[0].points == 1


async def test_the_tables_hold_what_the_screen_shows(site: Site, tmp_path: Path) -> None:
    read_daily(site, "32", "26")
    site.record.take_air_reading(
        site.record.visits.current_visit(site.job.id), role=AirRole.AFFECTED, place="=Kitchen",
        temperature_c=D(24), rh_pct=D(60), source=ReadingSource.MANUAL, quality=Quality.MANUAL,
        raw=b"", taken_at=site.clock.now(), monotonic_ns=1, instrument_id=None,
    )  # fmt: skip
    desk = desk_of(site)
    path = await desk.export(site.job.id, tmp_path / "new", TableFormat.XLSX)
    assert path.name == "J-1-drying-log.xlsx"
    book = load_workbook(path)
    assert book.sheetnames == ["Points", "Air", "Alerts"]
    row = [cell.value for cell in book["Points"][3]]
    assert row[0] == "P-01"
    assert row[5:7] == [32, 26]
    place = book["Air"]["D2"]
    assert (place.value, place.data_type) == ("=Kitchen", "s")
    text = await desk.export(site.job.id, tmp_path, TableFormat.CSV)
    lines = list(csv.reader(text.read_text(encoding="utf-8-sig").splitlines()))
    assert lines[2][0] == "P-01"
    assert any("'=Kitchen" in line for line in lines)


async def test_the_tables_name_zone_units_and_what_air_is_compared_with(
    site: Site, tmp_path: Path
) -> None:
    read_daily(site, "32")
    visit = site.record.visits.current_visit(site.job.id)
    at = datetime(
        2026, 11, 1, 7, 30, tzinfo=UTC
    )  # half an hour before the clocks go back in Denver
    for role, celsius, rh in ((AirRole.OUTSIDE, "12.222222", 70), (AirRole.AFFECTED, "24", 70)):
        site.record.take_air_reading(
            visit, role=role, place=role.value, temperature_c=D(celsius), rh_pct=D(rh),
            source=ReadingSource.MANUAL, quality=Quality.MANUAL, raw=b"", taken_at=at,
            monotonic_ns=1, instrument_id=None,
        )  # fmt: skip
    path = await desk_of(site).export(site.job.id, tmp_path, TableFormat.XLSX)
    head, *rows = load_workbook(path)["Air"].iter_rows(values_only=True)
    shown = {row[2]: dict(zip(head, row, strict=True)) for row in rows}
    outside, affected = shown["outside"], shown["affected"]
    assert outside["Time (America/Denver)"] == "2026-11-01 01:30"
    assert (outside["°C"], outside["°F"]) == (12.2, 54)
    assert (outside["Drier by GPP"], outside["Drier than"]) == (None, None)
    # The kitchen holds more water: it is drier by less than nothing.
    assert affected["Drier by GPP"] == pytest.approx(outside["GPP"] - affected["GPP"], abs=0.11)
    assert affected["Drier by GPP"] < 0
    assert affected["Drier than"] == "outside"
    assert affected["g/kg"] == pytest.approx(affected["GPP"] / 7, abs=0.02)


async def test_the_charts_are_pages_of_a_pdf_and_none_is_said(site: Site, tmp_path: Path) -> None:
    desk = desk_of(site)
    with pytest.raises(Conflict, match="no chart yet"):
        await desk.export(site.job.id, tmp_path, TableFormat.PDF)
    read_daily(site, "32", "26", "21")
    path = await desk.export(site.job.id, tmp_path, TableFormat.PDF)
    pages = PdfReader(path).pages
    assert len(pages) == 1
    assert "Kitchen" in pages[0].extract_text()


async def test_a_folder_that_cannot_be_written_is_said_in_words(site: Site, tmp_path: Path) -> None:
    read_daily(site, "32", "26")
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    with pytest.raises(InvalidInput, match="cannot be written"):
        await desk_of(site).export(site.job.id, blocked, TableFormat.CSV)
