"""What is half entered into a sheet: kept while it is typed, offered when the sheet is opened again."""

from __future__ import annotations

import json
from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.services.app_services import AppServices
from app.services.drafts import Draft
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.qml import qml_type
from ui.viewmodels.wording import day_and_time

SHEET_PREFIX = "sheet/"
"""Drafts of sheets begin with this; those of forms, intake and camera do not."""


def sheet_key(key: str, job_id: UUID | None) -> str:
    """Under which the draft of a sheet lies in the store; a sheet without a job belongs to the tablet."""
    return f"{SHEET_PREFIX}{key}/{job_id or 'tablet'}"


@qml_type("owned by a page")
class DraftsModel(QObject):
    """The drafts of a page's sheets.

    A sheet's content is JSON text that only the sheet understands. ``found`` answers :meth:`look` with the key, the
    time of the draft in words and its content; both are empty when there is none.
    """

    found = Signal(str, str, str)

    def __init__(
        self,
        services: AppServices,
        bridge: ServiceBridge,
        job: Callable[[], UUID | None],
        failed: Callable[[BaseException], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._bridge = bridge
        self._job = job
        self._failed = failed

    @Slot(str)
    def look(self, key: str) -> None:
        """Ask for the draft of a sheet."""

        def show(draft: Draft | None) -> None:
            if draft is None:
                self.found.emit(key, "", "")
                return
            saved = draft.saved_at.astimezone()
            assert saved.tzinfo is not None
            self.found.emit(key, day_and_time(saved, saved.tzinfo), json.dumps(dict(draft.content)))

        def failed(error: BaseException) -> None:
            self.found.emit(key, "", "")
            self._failed(error)

        load = self._services.drafts.load(sheet_key(key, self._job()))
        self._bridge.call(load, show, failed)

    @Slot(str, str)
    def keep(self, key: str, content: str) -> None:
        """Take note of what the sheet holds now; it is in the store within a second."""
        job_id = self._job()
        kept = self._services.drafts.changed(sheet_key(key, job_id), json.loads(content), job_id)
        self._bridge.call(kept, _nothing, self._failed)

    @Slot(str)
    def discard(self, key: str) -> None:
        """Forget the draft: the sheet was saved or given up."""
        gone = self._services.drafts.discard(sheet_key(key, self._job()))
        self._bridge.call(gone, _nothing, self._failed)


def _nothing(_: None) -> None:
    """Nothing follows."""
