"""Pins that stand too close for a finger are shown as one mark with their number."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QObject, QPointF, QRectF, Slot

from ui.viewmodels.plan import PinRows
from ui.viewmodels.plan_rows import WORST_FIRST
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import Row, SlicedRows

if TYPE_CHECKING:
    from ui.viewmodels.moisture_map import MapModel


@qml_type("owned by MapModel")
class PinGroupRows(SlicedRows):
    """Groups of pins: where the middle of one stands and how far it reaches, in metres as the pins' places."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "groupId", "members", "pins", "status", "west", "north", "area",
    )  # fmt: skip


@qml_type("owned by MapModel")
class PinsModel(QObject):
    """The pins of the level as the plan has room for them: some alone, the others in groups."""

    def __init__(self, page: MapModel) -> None:
        super().__init__(page)
        self._page = page
        self._all: list[Row] = []
        self._apart = (0.0, 0.0)
        self.alone = PinRows(self)
        self._groups = PinGroupRows(self)

    def show(self, pins: Iterable[Row]) -> None:
        """Show these pins."""
        self._all = list(pins)
        self._arrange()

    @Slot(float, float)
    def keepApart(self, wide_m: float, deep_m: float) -> None:
        """A finger needs so many metres of the plan for itself from now on."""
        if self._apart != (wide_m, deep_m):
            self._apart = (wide_m, deep_m)
            self._arrange()

    @Slot(str)
    def pick(self, point_id: str) -> None:
        """Choose a pin; one that is chosen already makes way for those that it covers."""
        pin = next((row for row in self._all if row["pointId"] == point_id), None)
        under = [] if pin is None else [row for row in self._all if _close(pin, row, *self._apart)]
        if pin is not None and pin["selected"] and len(under) > 1:
            self._choose_next(under)
        else:
            self._page.select(point_id)

    @Slot(str)
    def step(self, group_id: str) -> None:
        """Choose the next pin of a group that no zoom can part, one after the other and round again."""
        group = next((row for row in self._groups.rows if row["groupId"] == group_id), None)
        if group is not None:
            self._choose_next([row for row in self._all if row["label"] in group["members"]])

    def _choose_next(self, pins: Sequence[Row]) -> None:
        order = {row["pointId"]: number for number, row in enumerate(self._all)}
        chosen = next((n for n, row in enumerate(self._all) if row["selected"]), -1)
        after = [row for row in pins if order[row["pointId"]] > chosen]
        self._page.select((after or pins)[0]["pointId"])

    def _arrange(self) -> None:
        alone, groups = grouped(self._all, *self._apart)
        self.alone.show(alone)
        self._groups.show(groups)

    def _get_alone(self) -> PinRows:
        return self.alone

    def _get_groups(self) -> PinGroupRows:
        return self._groups

    rows = qml_property(PinRows, _get_alone, constant=True)
    groups = qml_property(PinGroupRows, _get_groups, constant=True)


def grouped(
    pins: Iterable[Row], wide_m: float, deep_m: float
) -> tuple[list[Row], list[dict[str, Any]]]:
    """The pins that stand alone, and the groups of those that are nearer than this both ways to their first one.

    The chosen pin always stands alone, so that what is read next is in sight.
    """
    groups: list[list[Row]] = []
    alone: list[tuple[int, Row]] = []
    by_cell: dict[tuple[int, int], list[int]] = {}
    place: dict[str, int] = {}
    for number, pin in enumerate(pins):
        place[pin["pointId"]] = number
        if wide_m <= 0 or deep_m <= 0 or pin["selected"]:
            alone.append((number, pin))
            continue
        column, line = int(pin["west"] // wide_m), int(pin["north"] // deep_m)
        around = [(column + dx, line + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        near = (number for cell in around for number in by_cell.get(cell, ()))
        mine = next((n for n in near if _close(groups[n][0], pin, wide_m, deep_m)), None)
        if mine is None:
            by_cell.setdefault((column, line), []).append(len(groups))
            groups.append([pin])
        else:
            groups[mine].append(pin)
    alone += [(place[group[0]["pointId"]], group[0]) for group in groups if len(group) == 1]
    in_order = [pin for _, pin in sorted(alone, key=itemgetter(0))]
    return in_order, [_row(group) for group in groups if len(group) > 1]


def _close(one: Row, other: Row, wide_m: float, deep_m: float) -> bool:
    east, south = float(other["west"] - one["west"]), float(other["north"] - one["north"])
    return abs(east) < wide_m and abs(south) < deep_m


def _row(group: Sequence[Row]) -> dict[str, Any]:
    first = group[0]
    wests, norths = [pin["west"] for pin in group], [pin["north"] for pin in group]
    states = {pin["status"] for pin in group}
    return {
        "groupId": first["pointId"],
        "members": [pin["label"] for pin in group],
        "pins": len(group),
        "status": next((state.value for state in WORST_FIRST if state in states), first["status"]),
        "west": sum(wests) / len(group),
        "north": sum(norths) / len(group),
        "area": QRectF(QPointF(min(wests), min(norths)), QPointF(max(wests), max(norths))),
    }
