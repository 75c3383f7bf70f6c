"""The end of a tablet's store: the office took it out of use, and what is left to do."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot

from app.domain.errors import TakenOutOfUse
from ui.viewmodels.page import PageModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.wording import Wording, day_and_time, local_zone


@qml_type("owned by AppModel")
class TakenOutModel(PageModel):
    """Since when nobody opens the store any more, and where the work lies that was not sent; ``cleared`` at the end."""

    changed = Signal()
    copied = Signal(str, arguments=["path"])

    _told: TakenOutOfUse | None = None
    _cleared = False

    def show(self, told: TakenOutOfUse) -> None:
        """From now on nothing else may be shown."""
        self._told = told
        self.changed.emit()

    @Slot(str)
    def copyRescue(self, url: str) -> None:
        """Copy the rescue file into this folder."""
        told = self._told
        if told is None:
            return
        source, folder = Path(told.last_work.rescue_file), Path(QUrl(url).toLocalFile() or url)
        self.write(
            "copy",
            lambda: asyncio.to_thread(_copy, source, folder),
            lambda path: self.copied.emit(str(path)),
        )

    @Slot()
    def startAnew(self) -> None:
        """Remove what nobody can read; the next start makes a new store."""
        told = self._told
        if told is not None:
            folder = Path(told.store_folder)
            self.write("clear", lambda: asyncio.to_thread(_start_anew, folder), self._on_cleared)

    def use_units(self, wording: Wording) -> None:
        """Write dates and words anew."""
        super().use_units(wording)
        self.changed.emit()

    def _on_cleared(self, _: None) -> None:
        self._cleared = True
        self.changed.emit()

    def _get_shown(self) -> bool:
        return self._told is not None

    def _get_at(self) -> str:
        return day_and_time(self._told.last_work.taken_out_at, local_zone()) if self._told else ""

    def _get_file(self) -> str:
        return self._told.last_work.rescue_file if self._told else ""

    def _get_changes(self) -> int:
        return self._told.last_work.changes if self._told else 0

    def _get_files(self) -> int:
        return self._told.last_work.files if self._told else 0

    shown = qml_property(bool, _get_shown, notify=changed)
    at = qml_property(str, _get_at, notify=changed)
    rescueFile = qml_property(str, _get_file, notify=changed)
    changes = qml_property(int, _get_changes, notify=changed)
    files = qml_property(int, _get_files, notify=changed)
    cleared = qml_property(bool, lambda self: self._cleared, notify=changed)


def _copy(source: Path, folder: Path) -> Path:
    from app.services.taking_out import (
        copy_rescue_file,  # it brings the store, which no first frame needs
    )

    return copy_rescue_file(source, folder)


def _start_anew(folder: Path) -> None:
    from app.services.taking_out import start_anew  # see above

    start_anew(folder)
