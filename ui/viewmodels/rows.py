"""A list model over plain rows, the base of every list on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from ui.viewmodels.qml import qml_property

Row = Mapping[str, Any]
_NO_PARENT = QModelIndex()
SLICE = 12
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class RowsModel(QAbstractListModel):
    """Rows with the roles that a subclass declares; :meth:`show` replaces them with the least change."""

    ROLES: ClassVar[tuple[str, ...]] = ()
    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[dict[str, Any]] = []
        self._names = {_FIRST_ROLE + i: name for i, name in enumerate(self.ROLES)}
        self._roles = {name: role for role, name in self._names.items()}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        name = self._names.get(role)
        if name is None or not index.isValid():
            return None
        return self._rows[index.row()][name]

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for role, name in self._names.items()}

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows as they are shown."""
        return tuple(self._rows)

    def show(self, rows: Iterable[Row]) -> None:
        """Show these rows; when only values differ, views keep their place and their delegates."""
        new = [{name: row[name] for name in self.ROLES} for row in rows]
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            self.countChanged.emit()
            return
        for number, row in enumerate(new):
            self.change(number, **row)

    def change(self, number: int, /, **values: Any) -> None:
        """Change values of one row."""
        row = self._rows[number]
        changed = [self._roles[name] for name, value in values.items() if row[name] != value]
        if changed:
            row.update(values)
            index = self.index(number)
            self.dataChanged.emit(index, index, changed)

    def _count(self) -> int:
        return len(self._rows)

    count = qml_property(int, _count, notify=countChanged)


class SlicedRows(RowsModel):
    """Rows that all have a delegate, in sight or not; many come slice by slice, so that the window moves on.

    ``count`` grows until all are there.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coming: list[dict[str, Any]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take_slice)

    def show(self, rows: Iterable[Row]) -> None:
        """Show these rows, the first of them at once."""
        new = [{name: row[name] for name in self.ROLES} for row in rows]
        there = len(self._rows) + len(self._coming)
        self._coming, at_once = [], new
        if len(new) != there:
            self._coming, at_once = new[SLICE:], new[:SLICE]
        elif len(self._rows) != there:
            self._coming, at_once = new[len(self._rows) :], new[: len(self._rows)]
        super().show(at_once)
        if self._coming:
            self._timer.start()
        else:
            self._timer.stop()

    def _take_slice(self) -> None:
        arrived, self._coming = self._coming[:SLICE], self._coming[SLICE:]
        if not self._coming:
            self._timer.stop()
        if not arrived:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(arrived) - 1)
        self._rows += arrived
        self.endInsertRows()
        self.countChanged.emit()
