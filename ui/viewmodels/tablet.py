"""The tablet itself on the settings page: room, backups, what is present, the bundle for support."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from app.services.app_services import AppServices
from app.services.tablet_views import BackupState, ComponentState, StorageFacts
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.page import PageModel, words_for
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import Wording, day_and_time, size

_ORDER = ("missing", "fallback", "ok")


@qml_type("owned by TabletModel")
class ComponentRows(RowsModel):
    """What the program uses, the missing ones first; ``componentState`` is ok, fallback or missing."""

    ROLES: ClassVar[tuple[str, ...]] = ("name", "componentState", "detail", "fallback", "howToFix")


@qml_type("owned by AppModel")
class TabletModel(PageModel):
    """``bundleWritten`` carries the path of a bundle, ``backedUp`` says that a backup was made and verified."""

    changed = Signal()
    bundleWritten = Signal(str)
    backedUp = Signal()

    def use_units(self, wording: Wording) -> None:
        """Write dates and words anew."""
        super().use_units(wording)
        self._show_components()

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._storage: StorageFacts | None = None
        self._backup: BackupState | None = None
        self._components = ComponentRows(self)
        self._parts: tuple[ComponentState, ...] = ()
        self.look()

    @Slot()
    def look(self) -> None:
        """Look at everything anew."""
        tablet = self.services.tablet
        self.bridge.call(tablet.storage(), self._take_storage, self._failed)
        self.bridge.call(tablet.backups(), self._take_backup, self._failed)
        self.bridge.call(tablet.components(), self._take_components, self._failed)

    @Slot(str)
    def chooseTarget(self, url: str) -> None:
        """Send backups to this folder."""
        folder = QUrl(url).toLocalFile() or url
        self.write(
            "target", lambda: self.services.tablet.choose_backup_target(folder), self._take_backup
        )

    @Slot()
    def backUp(self) -> None:
        """Make a backup now."""

        def done(state: BackupState) -> None:
            self._take_backup(state)
            self.backedUp.emit()

        self.write("backup", self.services.tablet.back_up, done)

    @Slot(str)
    def writeBundle(self, url: str) -> None:
        """Write the bundle for support into this folder."""
        folder = QUrl(url).toLocalFile() or url

        def done(path: str) -> None:
            self.bundleWritten.emit(path)

        self.write("bundle", lambda: self.services.tablet.write_support_bundle(folder), done)

    def _take_storage(self, facts: StorageFacts) -> None:
        self._storage = facts
        self.changed.emit()

    def _take_backup(self, state: BackupState) -> None:
        self._backup = state
        self.changed.emit()

    def _take_components(self, components: tuple[ComponentState, ...]) -> None:
        self._parts = components
        self._show_components()

    def _show_components(self) -> None:
        ordered = sorted(self._parts, key=lambda c: _ORDER.index(c.state))
        self._components.show(
            {
                "name": translated(c.name),
                "componentState": c.state,
                "detail": translated(c.detail),
                "fallback": translated(c.fallback),
                "howToFix": translated(c.how_to_fix),
            }
            for c in ordered
        )
        self.changed.emit()

    def _failed(self, error: BaseException) -> None:
        self._set_problem(words_for(error))

    def _get_storage(self) -> dict[str, Any]:
        if self._storage is None:
            return {}
        facts = self._storage
        return {
            "folder": facts.folder,
            "record": size(facts.record_bytes),
            "files": size(facts.files_bytes),
            "free": size(facts.free_bytes),
            "photos": facts.photos_that_fit,
        }

    def _get_backup(self) -> dict[str, Any]:
        if self._backup is None:
            return {}
        made = self._backup.newest_at
        local = made.astimezone() if made else None
        return {
            "target": self._backup.target,
            "count": self._backup.count,
            "newest": day_and_time(local, local.tzinfo) if local and local.tzinfo else "",
            "size": size(self._backup.newest_bytes),
            "problem": translated(self._backup.problem),
        }

    def _count(self, state: str) -> int:
        return sum(row["componentState"] == state for row in self._components.rows)

    components = qml_property(ComponentRows, lambda s: s._components, constant=True)
    storage = qml_property("QVariantMap", _get_storage, notify=changed)
    backup = qml_property("QVariantMap", _get_backup, notify=changed)
    missing = qml_property(int, lambda s: s._count("missing"), notify=changed)
    replaced = qml_property(int, lambda s: s._count("fallback"), notify=changed)
