"""A list of which only the pages that are looked at are fetched."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
from ui.viewmodels.rows import Row

PAGE_SIZE = 50
KEPT_PAGES = 40
KEPT_WAITING = 4
"""More pages than the window and what is made ahead of it can reach."""
_NO_PARENT = QModelIndex()
_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class PagedRows(QAbstractListModel):
    """Rows by their number in the whole list.

    ``BLANK`` is shown until a row's page is there. ``fetch(page, generation)`` is called for pages that are looked at,
    one after the other; hand its rows to :meth:`fill`, or the page to :meth:`lose`, with the same generation, which
    outdates pages fetched for another list. Of those that are passed while a page is fetched only the last are fetched.
    """

    ROLES: ClassVar[tuple[str, ...]] = ()
    BLANK: ClassVar[dict[str, Any]] = {}
    countChanged = Signal()

    def __init__(self, fetch: Callable[[int, int], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._total = 0
        self._pages: dict[int, list[dict[str, Any]]] = {}
        self._fresh: set[int] = set()
        self._asked: int | None = None
        self._passed: list[int] = []
        self._generation = 0
        self._names = {_FIRST_ROLE + i: name for i, name in enumerate(self.ROLES)}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._total

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        name = self._names.get(role)
        if name is None or not index.isValid():
            return None
        page, place = divmod(index.row(), PAGE_SIZE)
        if page not in self._fresh and page != self._asked:
            self._look_at(page)
        rows = self._pages.get(page, ())
        return rows[place][name] if place < len(rows) else self.BLANK[name]

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for role, name in self._names.items()}

    @property
    def generation(self) -> int:
        """Of which list the pages are."""
        return self._generation

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows that are there, in their order."""
        return tuple(row for page in sorted(self._pages) for row in self._pages[page])

    def begin(self, total: int, first: Iterable[Row], *, same_list: bool) -> None:
        """Show a list of ``total`` rows whose first page is ``first``.

        When it is the same list read again, what is shown stays until its page was fetched anew.
        """
        self._generation += 1
        self._asked = None
        self._passed = []
        self._fresh = set()
        if same_list and total == self._total:
            self.fill(0, self._generation, first)
            self._changed(0, total)
            return
        self.beginResetModel()
        self._pages = {}
        self._total = total
        self._keep(0, first)
        self.endResetModel()
        self.countChanged.emit()

    def fill(self, page: int, generation: int, rows: Iterable[Row]) -> None:
        """Take the rows of a page."""
        if generation != self._generation:
            return
        self._keep(page, rows)
        self._changed(page * PAGE_SIZE, min(self._total, (page + 1) * PAGE_SIZE))
        self._go_on(page)

    def lose(self, page: int, generation: int) -> None:
        """A page could not be fetched; it is asked for again when it is looked at."""
        if generation == self._generation:
            self._go_on(page)

    def _look_at(self, page: int) -> None:
        if self._asked is None:
            self._asked = page
            self._fetch(page, self._generation)
            return
        if page in self._passed:
            self._passed.remove(page)
        self._passed = [*self._passed, page][-KEPT_WAITING:]

    def _go_on(self, page: int) -> None:
        """A page is there, or will not come: fetch what was looked at last meanwhile."""
        if page == self._asked:
            self._asked = None
        while self._asked is None and self._passed:
            following = self._passed.pop()
            if following not in self._fresh:
                self._look_at(following)

    def _keep(self, page: int, rows: Iterable[Row]) -> None:
        self._pages.pop(page, None)
        self._pages[page] = [{name: row[name] for name in self.ROLES} for row in rows]
        self._fresh.add(page)
        while len(self._pages) > KEPT_PAGES:
            oldest = next(iter(self._pages))
            del self._pages[oldest]
            self._fresh.discard(oldest)

    def _changed(self, start: int, end: int) -> None:
        if end > start:
            self.dataChanged.emit(self.index(start), self.index(end - 1))

    def _count(self) -> int:
        return self._total

    count = qml_property(int, _count, notify=countChanged)
