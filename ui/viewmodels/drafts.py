"""What is half entered into a sheet: kept while it is typed, offered when the sheet is opened again."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.services.app_services import AppServices
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.wording import day_and_time

if TYPE_CHECKING:  # it brings the store, which the first frame does not need
    from app.services.drafts import Draft

SHEET_PREFIX = "sheet/"
"""Drafts of sheets begin with this; those of forms, intake and camera do not."""

PAGE_OF = {
    "room": "rooms", "wet": "rooms", "chamber": "rooms", "hazards": "rooms",
    "air": "drying", "answer": "drying",
    "point": "map", "reading": "map", "control": "map", "end": "map",
    "circuit": "equipment", "rating": "equipment", "pickup": "equipment", "difference": "equipment",
    "hours": "equipment", "entry": "file", "decide": "file", "filing": "photos", "takeback": "photos",
    "sign": "forms", "form": "forms",
    "start": "workflow", "run": "workflow", "decision": "workflow", "override": "rules",
    "sendback": "overview",
}  # fmt: skip
"""On which page the sheet of a kind of draft is opened."""


def sheet_key(key: str, job_id: UUID | None) -> str:
    """Under which the draft of a sheet lies in the store; a sheet without a job belongs to the tablet."""
    return f"{SHEET_PREFIX}{key}/{job_id or 'tablet'}"


@qml_type("owned by a page")
class DraftsModel(QObject):
    """The drafts of a page's sheets.

    A sheet's content is JSON text that only the sheet understands. ``found`` answers :meth:`look` with the key, the
    time of the draft in words and its content; both are empty when there is none. ``unitsWanted`` asks for the units in
    which a draft was typed.
    """

    found = Signal(str, str, str)
    listed = Signal()
    unitsWanted = Signal(str)

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
        self._unfinished: list[dict[str, Any]] = []

    @Slot(str)
    def look(self, key: str) -> None:
        """Ask for the draft of a sheet."""

        def show(draft: Draft | None) -> None:
            if draft is None:
                self.found.emit(key, "", "")
                return
            self.found.emit(key, _time(draft), json.dumps(dict(draft.content)))

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

    @Slot(str)
    def wantUnits(self, units: str) -> None:
        """Show these units from now on: a draft in them is gone on with."""
        self.unitsWanted.emit(units)

    @Slot()
    def readUnfinished(self) -> None:
        """Read again what is not finished in this job."""

        def show(drafts: tuple[Draft, ...]) -> None:
            self._unfinished = [row for row in map(_row, drafts) if row["page"]]
            self.listed.emit()

        job_id = self._job()
        if job_id is not None:
            self._bridge.call(self._services.drafts.all(job_id), show, self._failed)

    def _get_unfinished(self) -> list[dict[str, Any]]:
        return self._unfinished

    unfinished = qml_property("QVariantList", _get_unfinished, notify=listed)


def _row(draft: Draft) -> dict[str, Any]:
    """What is shown of a draft: its kind, when it was typed, its page, and what the page is asked to show."""
    kind, *about = draft.form_key.removeprefix(SHEET_PREFIX).split("/")
    return {
        "kind": kind,
        "record": about[0] if kind == "entry" else "",
        "when": _time(draft),
        "page": PAGE_OF.get(kind, ""),
        "arguments": _arguments(kind, about),
    }


def _arguments(kind: str, about: Sequence[str]) -> dict[str, str]:
    match kind:
        case "reading" | "control" | "end":
            return {"point": about[0]}
        case "entry":
            return {"kind": about[0], "record": "" if about[1] == "new" else about[1]}
        case "decide":
            return {"decision": about[0]}
        case "override":
            return {"rule": about[0]}
        case "room":
            return {} if about[0] == "new" else {"room": about[0]}
        case "wet":
            return {"room": about[0]}
        case "air":
            return {"air_reading": ""}
        case "answer":
            return {"alert_response": ""}
        case "hazards":
            return {"hazard_assessment": ""}
        case "chamber" | "circuit":
            return {kind: ""}
        case "difference":
            return {"sizing": ""}
        case "hours":
            return {"placement": about[0]}
        case _:
            return {}


def _time(draft: Draft) -> str:
    saved = draft.saved_at.astimezone()
    assert saved.tzinfo is not None
    return day_and_time(saved, saved.tzinfo)


def _nothing(_: None) -> None:
    """Nothing follows."""
