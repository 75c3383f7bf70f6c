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
    Signal,
)

from ui.viewmodels.qml import qml_property

Row = Mapping[str, Any]
_NO_PARENT = QModelIndex()
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
