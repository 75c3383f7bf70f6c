"""The findings: plan, rooms with their points and charts, and the air."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from app.domain.records import PointStatus
from app.reports.air_findings import air_name
from app.reports.local_time import moment_text, time_text, zone_note
from app.reports.moisture_findings import shown
from app.reports.pdf_drawings import chart_drawing, plan_drawing
from app.reports.pdf_tables import Command, data_table, layout_table, strong, titled
from app.reports.pdf_theme import (
    BODY,
    CELL,
    DRY,
    DRY_TINT,
    HEADING,
    MUTED,
    SEMIBOLD,
    SMALL,
    STATE_COLOUR,
    STATE_TEXT,
    SUBHEADING,
    paragraph,
)
from app.reports.report_model import (
    AirRow,
    AirVisit,
    ChartData,
    MachineStay,
    PointCell,
    PointFinding,
    Report,
    RoomFindings,
)
from app.reports.site_sizes import room_size_text
from standards.dryness import DryState
from standards.psychrometrics import fahrenheit

VISITS_ACROSS = 8
ROWS_KEPT_TOGETHER = 5
CHART_HEIGHT = 48 * mm
PLAN_HEIGHT = 96 * mm
_PLAN_LEGEND = (
    "Each pin: a point and, where there is room, its last reading. Green dry, amber drying, red wet. "
    "North is up."
)
_POINT_LEGEND = (
    "Each point is read with one meter, scale and depth and compared with its own control. Green: "
    "at or below the goal. LO, HI, OR: below or above the meter's range. (31): taken with another "
    "meter, scale or depth, not compared. * goal set without a control reading. sim: simulated."
)
_AIR_LEGEND = (
    "Humidity ratio per mass of dry air at the pressure of each reading. Dew point over water. "
    "Depression: dehumidifier inlet minus outlet. Over unaffected: affected minus unaffected (else "
    "outside) air of the same visit. sim: simulated."
)


def plan_section(report: Report, width: float) -> list[Flowable]:
    """Each level to scale with the state of every point."""
    story: list[Flowable] = []
    for plan in report.plans:
        heading = [paragraph("Moisture map", HEADING)] if not story else []
        story.append(
            KeepTogether(
                [
                    *heading,
                    paragraph(f"Level {plan.level}", SUBHEADING),
                    plan_drawing(plan, width, PLAN_HEIGHT),
                    paragraph(_PLAN_LEGEND, SMALL),
                ]
            )
        )
    return story


def rooms_section(report: Report, width: float) -> list[Flowable]:
    """Each room: its size, its drying charts, its points over all visits."""
    story: list[Flowable] = [
        CondPageBreak(CHART_HEIGHT + 40 * mm),
        paragraph("Findings by room", HEADING),
    ]
    if not report.rooms:
        return [*story, paragraph("No room has been recorded.", BODY)]
    story.append(paragraph(_POINT_LEGEND, SMALL))
    for room in report.rooms:
        story += _room(report, room, width)
    return story


def air_section(report: Report, width: float, zone: tzinfo) -> list[Flowable]:
    """The psychrometric table of every visit and the course of the humidity ratio."""
    story: list[Flowable] = [
        CondPageBreak(CHART_HEIGHT + 40 * mm),
        paragraph("Psychrometric record", HEADING),
    ]
    if not report.air:
        return [*story, paragraph("No air reading has been recorded.", BODY)]
    story.append(paragraph(_AIR_LEGEND, SMALL))
    if report.air_chart is not None:
        story += [Spacer(1, 5), chart_drawing(report.air_chart, width, CHART_HEIGHT)]
    for visit in report.air:
        heading = f"Visit {visit.visit_number}, {time_text(visit.arrived_at, zone)}"
        story += [paragraph(heading, SUBHEADING), _air_table(visit, width)]
    return story


def equipment_section(report: Report, width: float, zone: tzinfo) -> list[Flowable]:
    """Each machine at each place, from when to when, with the days and hours that its log counts."""
    if not report.machines:
        return []
    rows = [_machine(stay, zone) for stay in report.machines]
    widths = [15 * mm, 0.0, 25 * mm, 29 * mm, 29 * mm, 16 * mm, 16 * mm]
    widths[1] = width - sum(widths)
    header = ["Machine", "Kind, make, model, serial", "Room", "Placed", "Picked up", "Days run"]
    header.append("Hours run")
    table = data_table(header, rows, widths, right=(5, 6))
    told = [stay.placed_at for stay in report.machines]
    told += [stay.removed_at for stay in report.machines if stay.removed_at]
    note = (
        f"{zone_note(told, zone)} Days run: calendar days on which the machine was logged running."
    )
    return [*titled(paragraph("Equipment", HEADING), table), paragraph(note, SMALL)]


def _machine(stay: MachineStay, zone: tzinfo) -> list[str | Flowable]:
    kind = stay.kind[0].upper() + stay.kind[1:]
    return [
        strong(stay.tag),
        ", ".join(part for part in (kind, stay.model) if part),
        stay.room,
        moment_text(stay.placed_at, zone),
        moment_text(stay.removed_at, zone) if stay.removed_at else "on site",
        str(stay.days_run),
        f"{stay.hours_run:.1f}",
    ]


def _room(report: Report, room: RoomFindings, width: float) -> list[Flowable]:
    country = report.job.address.country
    size = (
        f"Level {room.level}. "
        f"{room_size_text(room.length_m, room.width_m, room.height_m, country)}."
    )
    story: list[Flowable] = [
        CondPageBreak(CHART_HEIGHT + 16 * mm if room.charts else 36 * mm),
        paragraph(room.name, SUBHEADING),
        paragraph(size, SMALL),
    ]
    if not room.points:
        return [*story, paragraph("No moisture point in this room.", BODY)]
    for i in range(0, len(room.charts), 2):
        story += [Spacer(1, 4), _charts(room.charts[i : i + 2], width), Spacer(1, 4)]
    for first in range(0, max(len(report.visits), 1), VISITS_ACROSS):
        table = _point_table(report, room, first, width)
        short = len(room.points) <= ROWS_KEPT_TOGETHER
        whole: Flowable = KeepTogether([table]) if short else table
        story += [CondPageBreak(24 * mm), whole, Spacer(1, 6)]
    return story


def _charts(charts: Sequence[ChartData], width: float) -> Flowable:
    """One chart across the page, or two side by side."""
    each = width if len(charts) == 1 else (width - 4 * mm) / 2
    drawings = [chart_drawing(chart, each, CHART_HEIGHT) for chart in charts]
    if len(drawings) == 1:
        return drawings[0]
    commands: list[Command] = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ]
    return layout_table([[drawings[0], "", drawings[1]]], [each, 4 * mm, each], commands)


def _point_table(report: Report, room: RoomFindings, first: int, width: float) -> Flowable:
    visits = report.visits[first : first + VISITS_ACROSS]
    value_width = 13.5 * mm if len(visits) <= 6 else 11.5 * mm
    simulated = [_all_simulated(room, first + i) for i in range(len(visits))]
    widths = [16 * mm, 0.0, 20 * mm, *[value_width] * len(visits), 15 * mm]
    widths[1] = width - sum(widths)
    rows: list[list[str | Flowable]] = []
    style: list[Command] = []
    for row, point in enumerate(room.points, 1):
        cells = point.cells[first : first + VISITS_ACROSS]
        values = [_value(found, marked) for found, marked in zip(cells, simulated, strict=True)]
        rows.append([strong(point.label), _where(point), _goal(point), *values, _state(point)])
        style.append(("TEXTCOLOR", (-1, row), (-1, row), _state_colour(point)))
        style.append(("FONTNAME", (-1, row), (-1, row), SEMIBOLD))
        for column, found in enumerate(cells, 3):
            style += _cell_style(found, column, row)
    header = ["Point", "Spot, material, scale", "Control → goal"]
    header += [
        f"V{visit.number} sim" if marked else f"V{visit.number}"
        for visit, marked in zip(visits, simulated, strict=True)
    ]
    header.append("State")
    right = tuple(range(3, 3 + len(visits)))
    return data_table(header, rows, widths, right=right, style=style)


def _where(point: PointFinding) -> Flowable:
    depth = f", {point.depth_mm:f} mm deep" if point.depth_mm is not None else ""
    where = point.spot or point.surface.value
    return paragraph(f"{where}. {point.material}, {point.scale.value}{depth}", CELL)


def _goal(point: PointFinding) -> str:
    if point.goal is None:
        return "no goal"
    mark = "*" if point.provisional else ""
    control = point.goal.control_value
    return f"{'—' if control is None else f'{control:f}'} → {point.goal.value:f}{mark}"


def _all_simulated(room: RoomFindings, visit: int) -> bool:
    """Whether the head of the visit's column can say for all its values that they are simulated."""
    found = [point.cells[visit] for point in room.points]
    return all(cell.simulated for cell in found if cell is not None) and any(found)


def _value(found: PointCell | None, marked: bool) -> str:
    if found is None:
        return "—"
    text = shown(found.value, found.token)
    text = text if found.comparable else f"({text})"
    return f"{text} sim" if found.simulated and not marked else text


def _cell_style(found: PointCell | None, column: int, row: int) -> list[Command]:
    place = (column, row), (column, row)
    if found is None or not found.comparable:
        return [("TEXTCOLOR", *place, MUTED)]
    if found.dry:
        return [("BACKGROUND", *place, DRY_TINT), ("TEXTCOLOR", *place, DRY)]
    return []


def _state(point: PointFinding) -> str:
    if point.status in (PointStatus.TORN_OUT, PointStatus.INACCESSIBLE):
        return point.status.value.replace("_", " ").capitalize()
    if point.state is DryState.UNJUDGED and point.goal is not None:
        return "Not read"
    return STATE_TEXT[point.state]


def _state_colour(point: PointFinding) -> object:
    gone = point.status in (PointStatus.TORN_OUT, PointStatus.INACCESSIBLE)
    return MUTED if gone else STATE_COLOUR[point.state]


def _air_table(visit: AirVisit, width: float) -> Flowable:
    header = ["Air", "°C", "°F", "% RH", "Air kPa", "gr/lb", "g/kg", "Dew °C"]
    header += ["Vapour kPa", "Depression gr/lb", "Over unaff. gr/lb"]
    widths = [0.0, *[12 * mm] * 7, 15 * mm, 18 * mm, 18 * mm]
    widths[0] = width - sum(widths)
    rows: list[list[str | Flowable]] = [_air_row(row) for row in visit.rows]
    return data_table(header, rows, widths, right=tuple(range(1, 11)))


def _air_row(row: AirRow) -> list[str | Flowable]:
    role = row.role.value.replace("_", " ").capitalize().replace("Hvac", "HVAC")
    name = air_name(role, row.place)
    name = f"{name} (sim)" if row.simulated else name
    read = [f"{row.temperature_c:f}", f"{fahrenheit(row.temperature_c):.1f}", f"{row.rh_pct:f}"]
    read.append(f"{row.pressure_pa / 1000:.1f}")
    state = row.state
    if state is None:
        return [paragraph(f"{name}: {row.problem}", CELL), *read, *["—"] * 6]
    return [
        paragraph(name, CELL),
        *read,
        f"{state.grains_per_pound:.1f}",
        f"{state.grams_per_kg:.2f}",
        "—" if state.dew_point_c is None else f"{state.dew_point_c:.1f}",
        f"{state.vapour_pressure_pa / 1000:.3f}",
        "" if row.grain_depression is None else f"{row.grain_depression:.1f}",
        "" if row.over_unaffected is None else f"{row.over_unaffected:+.1f}",
    ]
