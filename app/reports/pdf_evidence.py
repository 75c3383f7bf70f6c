"""The evidence: photos, state of the file, signatures, and where every number comes from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from itertools import groupby
from uuid import UUID

from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    KeepTogether,
    Spacer,
)

from app.reports.local_time import clock_text, date_text, moment_text, zone_note
from app.reports.pdf_photos import PhotoBytes, Picture, PrintPhoto, print_photos
from app.reports.pdf_tables import Command, data_table, facts, layout_table, strong
from app.reports.pdf_theme import (
    BODY,
    CELL_STRONG,
    DRYING,
    HEADING,
    INK,
    LONG_TABLE_HEADING,
    MUTED,
    PANEL,
    SMALL,
    SUBHEADING,
    paragraph,
)
from app.reports.report_model import Report, TraceRow
from app.reports.traceability import instrument_name

PHOTO_HEIGHT = 62 * mm
_HASH_SHOWN = 12


def photos_section(
    report: Report, photo_bytes: PhotoBytes, width: float, zone: tzinfo
) -> list[Flowable]:
    """Two photos a row in the order of the rooms, each with what, where, when, who and its hash."""
    story: list[Flowable] = [
        CondPageBreak(PHOTO_HEIGHT + 40 * mm),
        paragraph("Photos", HEADING),
    ]
    if not report.photos:
        return [*story, paragraph("No photo has been taken.", BODY)]
    ordered = sorted(report.photos, key=lambda photo: (photo.room or "~", photo.taken_at))
    gap = 5 * mm
    each = (width - gap) / 2
    note = zone_note([photo.taken_at for photo in ordered], zone)
    story.append(paragraph(f"{note} Each photo is known by the start of its sha256.", SMALL))
    blocks = [_photo(photo, each, zone) for photo in print_photos(ordered, photo_bytes)]
    return story + [_photo_row(blocks[i : i + 2], each, gap) for i in range(0, len(blocks), 2)]


def file_section(report: Report, width: float) -> list[Flowable]:
    """How much of the file is complete, and lines to sign on; nothing is signed for anybody.

    The open items themselves are the crew's work list and stay in the app.
    """
    story: list[Flowable] = []
    found = report.documentation
    if found is not None:
        story.append(paragraph("State of the documentation", HEADING))
        counts = (
            f"Rules of the documentation: {found.complete} complete, {found.incomplete} incomplete, "
            f"{found.overridden} overridden with a reason."
        )
        story.append(paragraph(counts, BODY))
    lines = [
        [paragraph(role, CELL_STRONG), "", "", ""]
        for role in ("Technician", "Reviewed by", "Customer or representative")
    ]
    captions = [paragraph(text, SMALL) for text in ("", "Name", "Signature", "Date")]
    rows: list[list[object]] = []
    for line in lines:
        rows += [list(line), list(captions)]
    widths = [42 * mm, 46 * mm, 0.0, 28 * mm]
    widths[2] = width - sum(widths)
    commands: list[Command] = [
        ("VALIGN", (0, 0), (-1, -1), "BOTTOM"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ]
    commands += [("LINEBELOW", (1, row), (-1, row), 0.5, INK) for row in range(0, len(rows), 2)]
    table = layout_table(rows, widths, commands, [11 * mm, 5 * mm] * len(lines))
    story.append(KeepTogether([paragraph("Signatures", HEADING), table]))
    return story


def traceability_section(report: Report, width: float, zone: tzinfo) -> list[Flowable]:
    """Instruments, every stored reading, and the versions and hash behind the numbers."""
    story: list[Flowable] = [paragraph("Appendix: traceability", HEADING)]
    issue = report.issue
    pairs = [
        ("Data hash", f"sha256 {issue.data_sha256}"),
        ("Build", issue.build_id),
        ("Versions", "; ".join(issue.versions)),
        ("Readings", f"{report.totals.readings}, simulated {report.totals.readings_simulated}"),
    ]
    story += [facts(pairs, width), paragraph("Instruments", SUBHEADING)]
    story.append(_instruments(report, width, zone))
    if not report.trace:
        return [*story, paragraph("No reading has been recorded.", BODY)]
    note = (
        f"{zone_note([row.taken_at for row in report.trace], zone)} “Raw” is the start of the sha256 "
        "of the bytes the meter sent. Quality names what is known of a value; held: taken when it stood "
        "still; simulated: no meter on site measured it."
    )
    story += [CondPageBreak(60 * mm), paragraph("Readings", SUBHEADING), paragraph(note, SMALL)]
    meters = {meter.id: f"M{number}" for number, meter in enumerate(report.instruments, 1)}
    by_visit = groupby(
        sorted(report.trace, key=lambda row: row.visit_number or 0), key=lambda r: r.visit_number
    )
    for number, rows in by_visit:
        title = f"Visit {number}" if number is not None else "Without a visit"
        story += [
            CondPageBreak(30 * mm),
            paragraph(title, LONG_TABLE_HEADING),
            _trace_table(list(rows), meters, width, zone),
        ]
    return story


def _photo(photo: PrintPhoto, width: float, zone: tzinfo) -> list[Flowable]:
    item = photo.item
    if photo.problem:
        commands: list[Command] = [
            ("BACKGROUND", (0, 0), (-1, -1), PANEL),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        ]
        reason = paragraph(photo.problem, SMALL)
        picture: Flowable = layout_table([[reason]], [width], commands, [PHOTO_HEIGHT / 2])
    else:
        picture = Picture(photo, width, PHOTO_HEIGHT)
    visit = f"visit {item.visit_number}" if item.visit_number is not None else ""
    point = f"point {item.point}" if item.point else ""
    about = [
        item.room,
        item.phase.value,
        visit,
        point,
        "drawn on afterwards" if item.shapes else "",
    ]
    proof = [
        moment_text(item.taken_at, zone),
        item.taken_by,
        f"sha256 {item.sha256[:_HASH_SHOWN]}",
    ]
    return [
        picture,
        Spacer(1, 2),
        paragraph(item.caption or "Without a caption", CELL_STRONG),
        paragraph("  ·  ".join(part for part in about if part), SMALL),
        paragraph("  ·  ".join(part for part in proof if part), SMALL),
    ]


def _photo_row(pair: Sequence[list[Flowable]], width: float, gap: float) -> Flowable:
    row = [pair[0], "", pair[1] if len(pair) > 1 else ""]
    commands: list[Command] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
    ]
    return layout_table([row], [width, gap, width], commands)


def _instruments(report: Report, width: float, zone: tzinfo) -> Flowable:
    if not report.instruments:
        return paragraph("No instrument has been recorded.", BODY)
    rows = [
        [
            strong(f"M{number}"),
            instrument_name(meter),
            meter.scale.value if meter.scale else "air",
            f"{meter.resolution:f}",
            date_text(meter.calibrated_at, zone) if meter.calibrated_at else "not recorded",
            meter.driver,
        ]
        for number, meter in enumerate(report.instruments, 1)
    ]
    widths = [10 * mm, 0.0, 24 * mm, 22 * mm, 28 * mm, 36 * mm]
    widths[1] = width - sum(widths)
    header = ["No.", "Make, model, serial", "Scale", "Resolution", "Checked", "Driver"]
    return data_table(header, rows, widths, right=(3,))


def _trace_table(
    rows: list[TraceRow], meters: dict[UUID, str], width: float, zone: tzinfo
) -> Flowable:
    body = []
    style = []
    for number, row in enumerate(rows, 1):
        quality = ", ".join(name.lower().replace("_", " ") for name in row.quality) or "good"
        if row.replaced_by is not None:
            quality = f"replaced by {row.replaced_by.hex[-8:]}"
            style.append(("TEXTCOLOR", (0, number), (-1, number), MUTED))
        if row.quality or row.replaced_by is not None:
            style.append(("TEXTCOLOR", (7, number), (7, number), DRYING))
        body.append(
            [
                row.id.hex[-8:],
                clock_text(row.taken_at, zone),
                row.where,
                row.shown,
                meters.get(row.instrument_id, "—") if row.instrument_id else "—",
                row.operator,
                row.source,
                quality,
                row.raw_sha256[:8] or "—",
            ]
        )
    widths = [17 * mm, 21 * mm, 0.0, 31 * mm, 10 * mm, 21 * mm, 16 * mm, 24 * mm, 17 * mm]
    widths[2] = width - sum(widths)
    header = ["Id", "Time", "Where", "Value", "Meter", "By", "Source", "Quality", "Raw"]
    return data_table(header, body, widths, style=style)
