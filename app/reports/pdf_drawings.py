"""Charts and plans drawn on paper from their geometry."""

from __future__ import annotations

from reportlab.graphics.shapes import Circle, Drawing, Line, PolyLine, Rect, String
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth

from app.reports.chart_geometry import ChartGeometry, Margins, Tick, lay_out
from app.reports.pdf_theme import (
    DRY,
    DRY_TINT,
    DRYING,
    INK,
    MUTED,
    NAVY,
    PANEL,
    PAPER,
    REGULAR,
    RULE,
    SEMIBOLD,
    SERIES,
    STATE_COLOUR,
    WET,
    clean,
)
from app.reports.plan_geometry import LabelSize, PinMark, PlanGeometry, lay_out_plan
from app.reports.report_model import ChartData, LevelPlan, PlanPin, Totals

LABEL_SIZE = 7.0
_PIN_HEIGHT = 13.0
_PIN_NAME_WIDTH = 48.0
_PIN_SIDES = 6.0
_SHORT_PIN = LabelSize(26.0, 10.0)
_PINS_WITH_VALUES = 24


def chart_drawing(data: ChartData, width: float, height: float) -> Drawing:
    """A line chart with its goal band; every line is named at its end, not by colour alone."""
    names = [clean(series.label)[:28] for series in data.series]
    room = max(stringWidth(name, SEMIBOLD, LABEL_SIZE) for name in names) + 14
    geometry = lay_out(data, width, height, Margins(26, 16, min(room, width * 0.3), 16))
    drawing = Drawing(width, height)
    _frame(drawing, data, geometry)
    for line in geometry.lines:
        colour = SERIES[line.index % len(SERIES)]
        flat = [coordinate for point in line.points for coordinate in point]
        if len(line.points) > 1:
            drawing.add(PolyLine(flat, strokeColor=colour, strokeWidth=1.4, strokeLineJoin=1))
        for x, y in line.points if len(line.points) <= 40 else (line.last,):
            drawing.add(Circle(x, y, 1.7, fillColor=colour, strokeColor=PAPER, strokeWidth=0.5))
    _line_labels(drawing, geometry)
    return drawing


def state_bar(totals: Totals, width: float) -> Drawing:
    """The points of the job as one bar: dry, drying, wet, not judged."""
    drawing = Drawing(width, 22)
    parts = (
        (totals.points_dry, DRY, "dry"),
        (totals.points_drying, DRYING, "drying"),
        (totals.points_wet, WET, "wet"),
        (totals.points_unjudged, MUTED, "not judged"),
    )
    x = 0.0
    label_x = 0.0
    for count, colour, name in parts:
        if count == 0:
            continue
        length = width * count / totals.points
        drawing.add(Rect(x, 13, length, 7, fillColor=colour, strokeColor=PAPER, strokeWidth=0.8))
        label = f"{count} {name}"
        drawing.add(Circle(label_x + 3, 5, 2.4, fillColor=colour, strokeColor=None))
        drawing.add(_text(label_x + 8, 2.6, label, colour=INK))
        label_x += stringWidth(label, REGULAR, LABEL_SIZE) + 20
        x += length
    return drawing


def plan_drawing(plan: LevelPlan, width: float, max_height: float) -> Drawing:
    """A level to scale with a pin for each point and a scale bar."""
    pad = 8.0
    foot = 20.0
    with_values = len(plan.pins) <= _PINS_WITH_VALUES
    label = _label_size(plan) if with_values else _SHORT_PIN
    geometry = lay_out_plan(plan, width - 2 * pad, max_height - 2 * pad - foot, label)
    drawing = Drawing(width, geometry.height + 2 * pad + foot)
    dx, dy = (width - geometry.width) / 2, pad + foot
    for box in geometry.rooms:
        drawing.add(
            Rect(dx + box.x, dy + box.y, box.width, box.height,
                 fillColor=PANEL, strokeColor=NAVY, strokeWidth=1.6)
        )  # fmt: skip
        for below, text, font, colour in (
            (9.0, clean(box.name), SEMIBOLD, INK),
            (18.0, box.size_text, REGULAR, MUTED),
        ):
            y = dy + box.y + box.height - below
            shown = _fit(text, font, box.width - 8)
            drawing.add(_text(dx + box.x + 4, y, shown, font=font, colour=colour))
    for pin in geometry.pins:
        _spot(drawing, pin, dx, dy)
    for pin in geometry.pins:
        words = _pin_words(pin) if with_values else clean(pin.label)
        _pin_label(drawing, pin, words, label, dx, dy)
    _scale_bar(drawing, geometry, dx)
    return drawing


def _frame(drawing: Drawing, data: ChartData, geometry: ChartGeometry) -> None:
    left, right = geometry.left, geometry.right
    if geometry.band_top is not None:
        drawing.add(
            Rect(left, geometry.bottom, right - left, geometry.band_top - geometry.bottom,
                 fillColor=DRY_TINT, strokeColor=None)
        )  # fmt: skip
    for tick in geometry.y_ticks:
        drawing.add(Line(left, tick.at, right, tick.at, strokeColor=RULE, strokeWidth=0.4))
        drawing.add(_text(left - 4, tick.at - 2.4, tick.label, colour=MUTED, anchor="end"))
    for tick in geometry.x_ticks:
        drawing.add(
            Line(tick.at, geometry.bottom, tick.at, geometry.top, strokeColor=RULE, strokeWidth=0.4)
        )
        drawing.add(_text(tick.at, geometry.bottom - 10, tick.label, colour=MUTED, anchor="middle"))
    for goal in geometry.goals:
        drawing.add(
            Line(left, goal.at, right, goal.at, strokeColor=DRY, strokeWidth=0.9,
                 strokeDashArray=[4, 2])
        )  # fmt: skip
    for at, label in goal_labels(geometry):
        drawing.add(_text(left + 3, at, label, font=SEMIBOLD, colour=DRY))
    heading = f"{clean(data.title)}, {clean(data.unit)}"
    drawing.add(_text(left - 20, geometry.top + 7, heading, font=SEMIBOLD, colour=INK))


def goal_labels(geometry: ChartGeometry) -> list[tuple[float, str]]:
    """What stands under the goal lines, and at which height; lines too close for two texts share one.

    Under them, since wet points come down from above; over them where the axis leaves no room.
    """
    groups: list[list[Tick]] = []
    for goal in sorted(geometry.goals, key=lambda goal: goal.at):
        if groups and goal.at - groups[-1][-1].at < LABEL_SIZE + 1:
            groups[-1].append(goal)
        else:
            groups.append([goal])
    return [
        (
            under if (under := group[0].at - LABEL_SIZE) > geometry.bottom else group[-1].at + 2,
            f"{'Goal' if len(group) == 1 else 'Goals'} {', '.join(g.label for g in group)}",
        )
        for group in groups
    ]


def _line_labels(drawing: Drawing, geometry: ChartGeometry) -> None:
    """Names at the right of the lines, pushed apart so that none covers another."""
    ordered = sorted(geometry.lines, key=lambda line: (line.last[1], line.index))
    lowest = geometry.bottom
    places = []
    for line in ordered:
        y = max(line.last[1] - 2.4, lowest)
        lowest = y + LABEL_SIZE + 1.5
        places.append(y)
    overflow = max(0.0, lowest - LABEL_SIZE - geometry.top)
    for line, y in zip(ordered, places, strict=True):
        colour = SERIES[line.index % len(SERIES)]
        x = geometry.right + 6
        drawing.add(
            Line(line.last[0], line.last[1], x - 1, y - overflow + 2.4,
                 strokeColor=colour, strokeWidth=0.4)
        )  # fmt: skip
        drawing.add(_text(x, y - overflow, clean(line.label)[:28], font=SEMIBOLD, colour=colour))


def _spot(drawing: Drawing, pin: PinMark, dx: float, dy: float) -> None:
    colour = STATE_COLOUR[pin.state]
    x, y, at_x, at_y = dx + pin.x, dy + pin.y, dx + pin.label_x, dy + pin.label_y
    drawing.add(Line(x, y, at_x, at_y, strokeColor=colour, strokeWidth=0.7))
    drawing.add(Circle(x, y, 2.2, fillColor=colour, strokeColor=PAPER, strokeWidth=0.6))


def _label_size(plan: LevelPlan) -> LabelSize:
    """As wide as the longest of the plan's labels, so that no value is cut."""
    widths = (stringWidth(_pin_words(pin), SEMIBOLD, LABEL_SIZE) for pin in plan.pins)
    return LabelSize(max(widths, default=0.0) + _PIN_SIDES, _PIN_HEIGHT)


def _pin_words(pin: PlanPin | PinMark) -> str:
    """The point's name, shortened if it is long, and its whole value."""
    name = _fit(clean(pin.label), SEMIBOLD, _PIN_NAME_WIDTH)
    return f"{name}  {pin.shown}".strip()


def _pin_label(
    drawing: Drawing, pin: PinMark, words: str, label: LabelSize, dx: float, dy: float
) -> None:
    colour = STATE_COLOUR[pin.state]
    at_x, at_y = dx + pin.label_x, dy + pin.label_y
    drawing.add(
        Rect(at_x - label.width / 2, at_y - label.height / 2 + 0.5, label.width, label.height - 1,
             rx=5, ry=5, fillColor=PAPER, strokeColor=colour, strokeWidth=0.9)
    )  # fmt: skip
    text = _fit(words, SEMIBOLD, label.width - 4)
    drawing.add(_text(at_x, at_y - 2.4, text, font=SEMIBOLD, colour=colour, anchor="middle"))


def _scale_bar(drawing: Drawing, geometry: PlanGeometry, dx: float) -> None:
    length = geometry.bar_m * geometry.scale
    drawing.add(Line(dx, 6, dx + length, 6, strokeColor=INK, strokeWidth=1.4))
    drawing.add(_text(dx, 9.5, geometry.bar_text, colour=MUTED))


def _fit(text: str, font: str, width: float) -> str:
    if stringWidth(text, font, LABEL_SIZE) <= width:
        return text
    while text and stringWidth(text + "…", font, LABEL_SIZE) > width:
        text = text[:-1]
    return f"{text}…" if text else ""


def _text(
    x: float,
    y: float,
    text: str,
    *,
    font: str = REGULAR,
    colour: Color = INK,
    anchor: str = "start",
) -> String:
    return String(
        x, y, text, fontName=font, fontSize=LABEL_SIZE, fillColor=colour, textAnchor=anchor
    )
