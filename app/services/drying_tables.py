"""The drying log as files to take away: tables for a spreadsheet, charts on paper."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet
from reportlab.graphics import renderPDF
from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfgen.canvas import Canvas

from app.domain.errors import Conflict
from app.domain.records import AirRole, Job, Record
from app.domain.site_zone import zone_named
from app.domain.spreadsheet_text import never_a_formula
from app.reports.air_findings import grains_chart
from app.reports.job_index import index_records
from app.reports.moisture_findings import room_findings
from app.reports.pdf_drawings import chart_drawing
from app.reports.pdf_theme import REGULAR, SEMIBOLD, clean, register_fonts
from app.reports.report_model import ChartData
from app.services.drying_views import WatchView
from app.services.views import DryingLog, ReadingView

Cell = str | int | Decimal | datetime | None
Row = Sequence[Cell]
_GRAINS = Decimal(7000)
_MARGIN = 48
AIR_HEAD = (
    "Visit", "Time", "Air", "Place", "°C", "°F", "% RH", "GPP", "g/kg", "Dew point °C", "Dew point °F",
    "Vapour pressure Pa", "Drier by GPP", "Drier than",
)  # fmt: skip
ALERT_HEAD = ("Since", "Until", "About", "What", "Wanted", "Done", "Reason", "By", "At")
_TIMES = frozenset({"Time", "Since", "Until", "At"})


def point_table(log: DryingLog) -> list[Row]:
    """Points by visits, with a head of two rows: the visits and their days."""
    tz = zone_named(log.header.time_zone)
    fixed = ("Point", "Room", "Material", "Scale", "Goal")
    head: Row = (*fixed, *(f"Visit {visit.number}" for visit in log.visits))
    times = (f"{visit.arrived_at.astimezone(tz):%Y-%m-%d %H:%M}" for visit in log.visits)
    zone = f"Times: {_zone(log)}"
    days: Row = (zone, *("" for _ in fixed[1:]), *times)
    rows: list[Row] = [head, days]
    for row in log.rows:
        known = (row.label, row.room_name, row.material, row.scale.value, row.goal)
        rows.append((*known, *(_reading(cell) for cell in row.cells)))
    return rows


def air_table(log: DryingLog) -> list[Row]:
    """Every air reading with what follows from it: rounded as instruments show it, in both systems of units.

    The last two columns say by how many grains it is drier than the outside air of the visit, or than the inlet of the
    machine that it leaves; a negative number means that it is damper.
    """
    tz = zone_named(log.header.time_zone)
    rows: list[Row] = [_head(AIR_HEAD, log)]
    for air in log.air:
        drier = air.depression_kg_kg
        other = "inlet" if air.role is AirRole.DEHU_OUT else "outside"
        rows.append(
            (
                air.visit_number,
                f"{air.taken_at.astimezone(tz):%Y-%m-%d %H:%M}",
                air.role.value.replace("_", " "),
                air.place,
                round(air.temperature_c, 1),
                _fahrenheit(air.temperature_c),
                round(air.rh_pct, 1),
                round(air.humidity_kg_kg * _GRAINS, 1),
                round(air.humidity_kg_kg * 1000, 2),
                None if air.dew_point_c is None else round(air.dew_point_c, 1),
                None if air.dew_point_c is None else _fahrenheit(air.dew_point_c),
                round(air.vapour_pressure_pa, 0),
                None if drier is None else round(drier * _GRAINS, 1),
                None if drier is None else other,
            )
        )
    return rows


def _head(names: Sequence[str], log: DryingLog) -> Row:
    """A head whose times say in which zone they are."""
    return tuple(f"{name} ({_zone(log)})" if name in _TIMES else name for name in names)


def _zone(log: DryingLog) -> str:
    return log.header.time_zone or "UTC"


def _fahrenheit(celsius: Decimal) -> Decimal:
    return round(celsius * 9 / 5 + 32, 1)


def alert_table(log: DryingLog, watch: WatchView) -> list[Row]:
    """Every alert with what was done about it."""
    tz = zone_named(log.header.time_zone)

    def when(at: datetime | None) -> str:
        return "" if at is None else f"{at.astimezone(tz):%Y-%m-%d %H:%M}"

    rows: list[Row] = [_head(ALERT_HEAD, log)]
    rows += [
        (
            when(alert.since),
            when(alert.ended_at),
            alert.subject,
            alert.words,
            alert.wanted,
            "" if alert.action is None else alert.action.value.replace("_", " "),
            alert.reason,
            alert.answered_by,
            when(alert.answered_at),
        )
        for alert in watch.alerts
    ]
    return rows


def write_csv(path: Path, log: DryingLog, watch: WatchView) -> None:
    """The three tables below each other, in UTF-8 with the mark that spreadsheets look for."""
    tables = (point_table(log), air_table(log), alert_table(log, watch))
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        for number, table in enumerate(tables):
            if number:
                writer.writerow(())
            writer.writerows([_safe(cell) for cell in row] for row in table)


def write_xlsx(path: Path, log: DryingLog, watch: WatchView) -> None:
    """One sheet for each table; numbers stay numbers, texts are never formulas."""
    book = Workbook()
    first = book.active
    assert isinstance(first, Worksheet)
    sheets = (
        ("Points", point_table(log), 2, first),
        ("Air", air_table(log), 1, book.create_sheet()),
        ("Alerts", alert_table(log, watch), 1, book.create_sheet()),
    )
    for title, table, head, sheet in sheets:
        sheet.title = title
        for r, row in enumerate(table, start=1):
            for c, value in enumerate(row, start=1):
                cell = sheet.cell(r, c)
                if isinstance(value, str):
                    cell.value = _printable(value)
                    cell.data_type = "s"
                else:
                    cell.value = value
                if r <= head:
                    cell.font = Font(bold=True)
        sheet.freeze_panes = sheet.cell(head + 1, 2)
        for column, width in zip(
            "ABCDEFGHIJKLMN", (12, 18, 20, 14, 12, 12, 12, 14, 18, 16, 16, 20, 16, 16), strict=True
        ):
            sheet.column_dimensions[column].width = width
    book.save(path)


def write_charts(path: Path, records: Iterable[Record]) -> None:
    """A page for each moisture chart of each room, and one for the air."""
    known = tuple(records)
    index = index_records(known)
    job = next(record for record in known if isinstance(record, Job))
    charts: list[tuple[str, ChartData]] = [
        (f"{room.name}, {chart.unit}", chart)
        for room in room_findings(index)
        for chart in room.charts
    ]
    air = grains_chart(index)
    if air is not None:
        charts.append((air.title, air))
    if not charts:
        raise Conflict("There is no chart yet: it takes readings of two visits.")
    register_fonts()
    width, height = landscape(A4)
    canvas = Canvas(str(path), pagesize=(width, height))
    canvas.setTitle(f"Drying charts {job.number}")
    for title, chart in charts:
        canvas.setFont(SEMIBOLD, 16)
        canvas.drawString(_MARGIN, height - _MARGIN, clean(title))
        canvas.setFont(REGULAR, 9)
        canvas.drawString(_MARGIN, height - _MARGIN - 16, clean(f"{job.number}, {job.client_name}"))
        drawing = chart_drawing(chart, width - 2 * _MARGIN, height - 3 * _MARGIN)
        renderPDF.draw(drawing, canvas, _MARGIN, _MARGIN / 2)
        canvas.showPage()
    canvas.save()


def _reading(cell: ReadingView | None) -> Cell:
    if cell is None:
        return None
    return cell.value if cell.value is not None else str(cell.token)


def _safe(value: Cell) -> str:
    """The cell as text that no spreadsheet takes for a formula."""
    if value is None:
        return ""
    if isinstance(value, str):
        return never_a_formula(value)
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _printable(text: str) -> str:
    return "".join(c for c in text if c.isprintable() or c in "\n\t")
