"""Time series into polylines: scaling and ticks here, strokes in QML."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QPointF, QTimer, Signal, Slot

from app.services.thinning import thinned
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.wording import plain

SAME_VISIT_H = 2.0
MOST_LINES = 40
MOST_DOTS = 600
MOST_VERTICES = 2400
LEAST_MARK_PX = 20.0


@dataclass(frozen=True, slots=True)
class Series:
    """A line of the chart: points are hours since its start and values, in that order.

    Lines with the same ``group`` share a legend entry and a colour; a ``dashed`` line is the group's second quantity.
    ``beyond`` has the times at which the meter showed no number, what it showed instead, and whether that was above its
    range; the line is broken there.
    """

    group: str
    name: str
    tone: int
    points: tuple[tuple[float, float], ...]
    unit: str
    dashed: bool = False
    forecast: bool = False
    """Not read yet: it has no place in the legend and under the cursor."""
    beyond: tuple[tuple[float, str, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class Plot:
    """What a chart shows: its lines, the span in hours, the marks along it, and the goal, if any."""

    series: tuple[Series, ...]
    hours: float
    marks: tuple[tuple[float, str], ...]
    goal: float | None = None
    goal_text: str = ""
    unit: str = ""
    places: int = 1
    zero_based: bool = False


@qml_type("owned by ChartModel")
class LegendRows(RowsModel):
    """One entry a group; ``latest`` is its newest value."""

    ROLES: ClassVar[tuple[str, ...]] = ("group", "tone", "latest", "shown")


@qml_type("owned by DryingModel")
class ChartModel(RowsModel):
    """The lines in pixels of the plot area; QML gives the area's size."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "name",
        "tone",
        "dashed",
        "paths",
        "dots",
        "beyond",
        "shown",
    )
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plot = Plot((), 1.0, ())
        self._legend = LegendRows(self)
        self._hidden: set[str] = set()
        self._width = self._height = 0.0
        self._low, self._high, self._step = 0.0, 1.0, 1.0

    def draw(self, plot: Plot) -> None:
        """Show this plot; groups that were hidden stay hidden."""
        if plot == self._plot:
            return
        self._plot = plot
        values = [value for line in plot.series for _, value in line.points]
        if plot.goal is not None:
            values.append(plot.goal)
        self._low, self._high, self._step = nice_range(values, zero_based=plot.zero_based)
        self._layout()

    @Slot(float, float)
    def setPlotSize(self, width: float, height: float) -> None:
        """The size of the plot area in pixels."""
        if (width, height) != (self._width, self._height):
            self._width, self._height = width, height
            # Not here: QML is in the middle of laying out the very delegates that a change of rows would touch.
            QTimer.singleShot(0, self, self._layout)

    @Slot(str)
    def toggle(self, group: str) -> None:
        """Show or hide a group."""
        self._hidden ^= {group}
        self._layout()

    @Slot(float, result="QVariantMap")
    def valuesAt(self, x: float) -> dict[str, Any]:
        """The values of the visible lines at the time nearest to this pixel column that has any."""
        read = [line for line in self._visible() if not line.forecast]
        times = sorted(
            {t for line in read for t, _ in line.points}
            | {t for line in read for t, _, _ in line.beyond}
        )
        if not times or self._width <= 0:
            return {"x": x, "title": "", "rows": []}
        wanted = x / self._width * self._plot.hours
        time = min(times, key=lambda t: abs(t - wanted))
        rows = [
            {
                "name": line.name,
                "tone": line.tone,
                "text": text,
            }
            for line in read
            if (text := self._text_at(line, time))
        ]
        marks = [text for at, text in self._plot.marks if at <= time + 1e-6]
        return {"x": self._x(time), "title": marks[-1] if marks else "", "rows": rows}

    def _text_at(self, line: Series, time: float) -> str:
        """What a line shows at a time, empty when it shows nothing there."""
        value = _value_at(line.points, time)
        if value is not None:
            return f"{plain(value, self._plot.places)} {line.unit}"
        return next((text for t, text, _ in line.beyond if abs(t - time) <= SAME_VISIT_H), "")

    def _visible(self) -> list[Series]:
        return [line for line in self._plot.series if line.group not in self._hidden]

    def _x(self, hours: float) -> float:
        return hours / (self._plot.hours or 1.0) * self._width

    def _y(self, value: float) -> float:
        return self._height - (value - self._low) / (self._high - self._low) * self._height

    def _layout(self) -> None:
        drawn = self._drawn()
        dots = sum(len(line.points) for line in self._plot.series) <= MOST_DOTS
        self.show(
            {
                "name": lines[0].name,
                "tone": lines[0].tone,
                "dashed": lines[0].dashed,
                "paths": [
                    [QPointF(self._x(t), self._y(v)) for t, v in self._thinned(piece)]
                    for line in lines
                    for piece in unbroken(line)
                ],
                "dots": [QPointF(self._x(t), self._y(v)) for line in lines for t, v in line.points]
                if dots
                else [],
                "beyond": [
                    {"x": self._x(t), "y": 0.0 if above else self._height, "text": text}
                    for line in lines
                    for t, text, above in line.beyond
                ],
                "shown": lines[0].group not in self._hidden,
            }
            for lines in drawn
        )
        groups: dict[str, list[Series]] = {}
        for line in self._plot.series:
            groups.setdefault(line.group, []).append(line)
        self._legend.show(
            {
                "group": group,
                "tone": lines[0].tone,
                "latest": self._newest(lines),
                "shown": group not in self._hidden,
            }
            for group, lines in groups.items()
        )
        self.changed.emit()

    def _drawn(self) -> list[list[Series]]:
        """The lines that are drawn together: each by itself, or those of a group when there are many."""
        lines = self._plot.series
        if len(lines) <= MOST_LINES:
            return [[line] for line in lines]
        together: dict[tuple[str, bool], list[Series]] = {}
        for line in lines:
            together.setdefault((line.group, line.dashed), []).append(line)
        return list(together.values())

    def _thinned(self, points: Sequence[tuple[float, float]]) -> Sequence[tuple[float, float]]:
        """Points enough for the width and the number of lines; the least and the greatest of each stretch stay."""
        most = max(8, MOST_VERTICES // max(1, len(self._plot.series)))
        return thinned(points, most, itemgetter(1))

    def _newest(self, lines: Sequence[Series]) -> str:
        by_unit: dict[str, list[float]] = {}
        beyond = []
        for line in lines:
            if line.beyond and (not line.points or line.beyond[-1][0] > line.points[-1][0]):
                beyond.append(line.beyond[-1][1])
            elif line.points and not line.forecast:
                by_unit.setdefault(line.unit, []).append(line.points[-1][1])
        parts = []
        for unit, values in by_unit.items():
            low, high = (plain(v, self._plot.places) for v in (min(values), max(values)))
            span = low if low == high else f"{low}\N{EN DASH}{high}"
            parts.append(span if unit == self._plot.unit else f"{span} {unit}")
        parts += dict.fromkeys(beyond)
        return "  ·  ".join(parts)

    def _get_y_ticks(self) -> list[dict[str, Any]]:
        count = round((self._high - self._low) / self._step)
        values = [self._low + i * self._step for i in range(count + 1)]
        return [{"pos": self._y(v), "text": plain(v)} for v in values]

    def _get_x_ticks(self) -> list[dict[str, Any]]:
        marks = self._plot.marks
        fitting = max(1, int(self._width / LEAST_MARK_PX))
        return [
            {"pos": self._x(at), "text": text}
            for at, text in marks[:: -(-len(marks) // fitting) or 1]
        ]

    def _get_goal_pos(self) -> float:
        goal = self._plot.goal
        return -1.0 if goal is None or self._height <= 0 else self._y(goal)

    def _get_low_mark(self) -> float:
        """Where the first mark of a value below a meter's range stands, -1 when there is none."""
        low = [self._x(t) for line in self._visible() for t, _, above in line.beyond if not above]
        return min(low, default=-1.0)

    def _get_goal_text(self) -> str:
        return self._plot.goal_text

    def _get_unit(self) -> str:
        return self._plot.unit

    def _get_summary(self) -> str:
        return "; ".join(f"{row['group']} {row['latest']}" for row in self._legend.rows)

    def _get_legend(self) -> LegendRows:
        return self._legend

    yTicks = qml_property("QVariantList", _get_y_ticks, notify=changed)
    xTicks = qml_property("QVariantList", _get_x_ticks, notify=changed)
    goalPos = qml_property(float, _get_goal_pos, notify=changed)
    lowMark = qml_property(float, _get_low_mark, notify=changed)
    goalText = qml_property(str, _get_goal_text, notify=changed)
    unit = qml_property(str, _get_unit, notify=changed)
    summary = qml_property(str, _get_summary, notify=changed)
    legend = qml_property(LegendRows, _get_legend, constant=True)


def unbroken(line: Series) -> list[tuple[tuple[float, float], ...]]:
    """The pieces of a line between the times at which it shows no number."""
    gaps = [at for at, _, _ in line.beyond]
    if not gaps:
        return [line.points]
    pieces: dict[int, list[tuple[float, float]]] = {}
    for point in line.points:
        pieces.setdefault(sum(at < point[0] for at in gaps), []).append(point)
    return [tuple(piece) for piece in pieces.values()]


def nice_range(values: Sequence[float], *, zero_based: bool) -> tuple[float, float, float]:
    """Low end, high end and step of an axis that holds the values in four to seven round steps."""
    low, high = (min(values), max(values)) if values else (0.0, 1.0)
    if zero_based:
        low = min(0.0, low)
    if high <= low:
        high = low + 1.0
    rough = (high - low) / 5
    magnitude = 10.0 ** math.floor(math.log10(rough))
    step = next(m * magnitude for m in (1.0, 2.0, 2.5, 5.0, 10.0) if m * magnitude >= rough * 0.999)
    return math.floor(low / step) * step, math.ceil(high / step) * step, step


def _value_at(points: Sequence[tuple[float, float]], time: float) -> float | None:
    nearest = min(points, key=lambda point: abs(point[0] - time), default=None)
    if nearest is None or abs(nearest[0] - time) > SAME_VISIT_H:
        return None
    return nearest[1]
