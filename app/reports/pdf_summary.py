"""The first pages of the report: whose loss, where it stands, who decided what, when we came."""

from __future__ import annotations

from datetime import tzinfo

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from app.domain.records import Determination
from app.reports.local_time import date_text, moment_text, time_text, zone_note
from app.reports.pdf_drawings import state_bar
from app.reports.pdf_tables import Command, data_table, facts, layout_table, strong, tiles, titled
from app.reports.pdf_theme import (
    BODY,
    CELL,
    CLIENT,
    DRY,
    DRYING,
    DRYING_TINT,
    HEADING,
    INK,
    MUTED,
    NOTICE,
    PRIMARY,
    SMALL,
    WET,
    paragraph,
)
from app.reports.report_model import DecisionRow, Documentation, Report
from app.reports.site_sizes import elevation_text
from standards.psychrometrics import pressure_at_elevation_pa

GAP_WARN_H = 30.0


def summary_section(report: Report, width: float, zone: tzinfo) -> list[Flowable]:
    """The cover block, the tiles and the summary in words."""
    job = report.job
    place = job.address
    lines = [place.street, f"{place.city}, {place.region} {place.postcode}".strip(" ,")]
    story: list[Flowable] = [
        paragraph(job.client_name, CLIENT),
        paragraph(", ".join(line for line in [*lines, place.country] if line), BODY),
        Spacer(1, 4),
        facts(_facts(report, zone), width),
        Spacer(1, 9),
        tiles(_tiles(report), width),
        Spacer(1, 8),
    ]
    if report.totals.points:
        story += [state_bar(report.totals, width), Spacer(1, 4)]
    if report.totals.readings_simulated:
        story += [_simulated_notice(report, width), Spacer(1, 4)]
    if report.summary:
        story.append(paragraph("Summary", HEADING))
        story += [paragraph(part, BODY) for part in report.summary.splitlines() if part.strip()]
    if report.recommendations:
        story.append(paragraph("Recommendations", HEADING))
        story += [paragraph(f"•  {item}", BODY) for item in report.recommendations]
    return story


def determinations_section(report: Report, width: float, zone: tzinfo) -> list[Flowable]:
    """Category, class and condition: what holds now and every change before it, dated and named."""
    title = "Category and class"
    if not report.decisions:
        nobody = "Nobody has determined a category or a class yet."
        return [paragraph(title, HEADING), paragraph(nobody, BODY)]
    rows = [
        [
            strong(f"{row.kind.value.capitalize()} {row.value}"),
            paragraph(row.about, CELL),
            "in force" if row.in_force else "superseded",
            moment_text(row.decided_at, zone),
            row.decided_by,
            _confirmed(row, zone),
            paragraph(row.reason, CELL),
        ]
        for row in report.decisions
    ]
    widths = [20 * mm, 34 * mm, 19 * mm, 29 * mm, 22 * mm, 20 * mm]
    header = ["Determination", "Of", "State", "Decided", "By", "Confirmed", "Reason"]
    table = data_table(header, rows, [*widths, width - sum(widths)])
    return [*titled(paragraph(title, HEADING), table)]


def _confirmed(row: DecisionRow, zone: tzinfo) -> str:
    if row.confirmed_at is None:
        return "—"
    times = "once" if row.confirmations == 1 else f"{row.confirmations} times"
    return f"{times}, last {date_text(row.confirmed_at, zone)}"


def visits_section(report: Report, width: float, zone: tzinfo) -> list[Flowable]:
    """Every visit with what was recorded; gaps longer than a day's routine are marked."""
    heading = paragraph("Visits", HEADING)
    if not report.visits:
        return [heading, paragraph("No visit has been recorded.", BODY)]
    rows = [
        [
            strong(f"{visit.number}  {visit.kind.value.capitalize()}"),
            moment_text(visit.arrived_at, zone),
            moment_text(visit.left_at, zone) if visit.left_at else "not recorded",
            "" if visit.gap_h is None else f"{visit.gap_h:.1f} h",
            visit.technician,
            str(visit.moisture_readings),
            str(visit.air_readings),
            str(visit.photos),
        ]
        for visit in report.visits
    ]
    late = [
        ("TEXTCOLOR", (3, row), (3, row), DRYING)
        for row, visit in enumerate(report.visits, 1)
        if visit.gap_h is not None and visit.gap_h > GAP_WARN_H
    ]
    widths = [24 * mm, 30 * mm, 30 * mm, 16 * mm, 0, 18 * mm, 15 * mm, 15 * mm]
    widths[4] = width - sum(widths)
    header = ["Visit", "Arrived", "Left", "After", "Technician", "Moisture", "Air", "Photos"]
    story = titled(heading, data_table(header, rows, widths, right=(5, 6, 7), style=late))
    told = [visit.arrived_at for visit in report.visits]
    told += [visit.left_at for visit in report.visits if visit.left_at]
    story.append(
        paragraph(
            f"{zone_note(told, zone)} “After” is the time since the previous arrival; more than "
            f"{GAP_WARN_H:.0f} h is marked.",
            SMALL,
        )
    )
    return story


def _facts(report: Report, zone: tzinfo) -> list[tuple[str, str]]:
    job = report.job
    pressure = pressure_at_elevation_pa(job.elevation_m) / 1000
    elevation = elevation_text(job.elevation_m, job.address.country)
    return [
        ("Job", job.number),
        ("Claim", job.claim_number or "not given"),
        ("Carrier", job.carrier or "not given"),
        ("Date of loss", time_text(job.loss_at, zone)),
        ("Source of loss", job.source_of_loss or "not recorded"),
        ("Job state", job.state.value.replace("_", " ").capitalize()),
        ("Prepared by", report.issue.prepared_by or "not given"),
        ("Company", report.issue.company or "not given"),
        ("Issued", f"{time_text(report.issue.built_at, zone)}, revision {report.issue.revision}"),
        ("Elevation", f"{elevation}, standard pressure {pressure:.1f} kPa"),
    ]


def _tiles(report: Report) -> list[tuple[str, str, object]]:
    totals = report.totals
    open_points = totals.points - totals.points_dry
    dry_colour = DRY if totals.points and not open_points else (WET if open_points else MUTED)
    return [
        (f"{totals.points_dry} of {totals.points}", "points at their goal", dry_colour),
        (str(totals.rooms), "rooms", PRIMARY),
        (str(totals.visits), f"visits in {totals.days} days", PRIMARY),
        (_value(report.category), "category of water", INK),
        (_value(report.water_class), "class of loss", INK),
        (str(totals.readings), "readings", PRIMARY),
        _documentation_tile(report.documentation, totals.photos),
    ]


def _value(found: Determination | None) -> str:
    return str(found.value) if found else "—"


def _documentation_tile(found: Documentation | None, photos: int) -> tuple[str, str, object]:
    if found is None:
        return str(photos), "photos", PRIMARY
    return str(found.incomplete), "rules still open", DRYING if found.incomplete else DRY


def _simulated_notice(report: Report, width: float) -> Flowable:
    totals = report.totals
    text = (
        f"{totals.readings_simulated} of {totals.readings} readings were made by a simulator, not "
        "by a meter on site. They are marked “sim” wherever they appear."
    )
    commands: list[Command] = [
        ("BACKGROUND", (0, 0), (-1, -1), DRYING_TINT),
        ("LINEBEFORE", (0, 0), (0, -1), 2, DRYING),
        ("TOPPADDING", (0, 0), (-1, -1), 5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
    ]
    return layout_table([[paragraph(text, NOTICE)]], [width], commands)
