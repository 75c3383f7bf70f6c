"""The page of documents: build, look at, give away."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, QUrl, Signal, Slot

from app.domain.records import DocumentKind
from app.services.app_services import AppServices
from app.services.document_views import DocumentsView, DocumentView, JobFileWritten
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.job_page import JobPageModel
from ui.viewmodels.page import words_for
from ui.viewmodels.photo_rows import url_of
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.wording import Wording, day_and_time, size, zone


@qml_type("owned by DocumentsModel")
class DocumentRows(RowsModel):
    """The documents of the job, the newest first."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "documentId", "docKind", "title", "revision", "size", "built", "by", "here", "newest",
        "selected",
    )  # fmt: skip


@qml_type("owned by AppModel")
class DocumentsModel(JobPageModel):
    """Documents; ``copied`` and ``exported`` carry where a file was written."""

    changed = Signal()
    built = Signal()
    copied = Signal(str)
    exported = Signal(str, int)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._view: DocumentsView | None = None
        self._rows = DocumentRows(self)
        self._selected = ""
        self._url = ""
        self._all_versions = False
        self._export: Call | None = None

    def open(self, job_id: UUID) -> None:
        """Show the documents of this job."""
        self.cancelExport()
        self.job_id, self._view, self._selected, self._url = job_id, None, "", ""
        self._rows.show(())
        self.load(lambda: self.services.documents.view(job_id), self._show)
        self.changed.emit()

    @Slot(bool)
    def setAllVersions(self, shown: bool) -> None:
        """Whether older revisions are listed as well."""
        self._all_versions = shown
        self._arrange()

    @Slot(str)
    def select(self, document_id: str) -> None:
        """Look at this document."""
        self._selected, self._url = document_id, ""
        self._arrange()
        document = self._document(document_id)
        if document is None or not document.here:
            return

        def show(path: str) -> None:
            if self._selected == document_id:
                self._url = url_of(path)
                self.changed.emit()

        self.bridge.call(self.services.documents.show(document.document_id), show, self._failed)

    @Slot(str)
    def buildReport(self, title: str) -> None:
        """Build the report of the record as it is now."""
        job_id = self.job_id
        if job_id is None:
            return

        def done(document_id: UUID) -> None:
            self._selected, self._url = str(document_id), ""
            self.saved.emit("report")
            self.built.emit()

        self.write(
            "report", lambda: self.services.documents.build_report(job_id, title.strip()), done
        )

    @Slot(str)
    def saveCopy(self, folder_url: str) -> None:
        """Write a copy of the document that is looked at into a folder."""
        document = self._document(self._selected)
        if document is not None:
            folder = _folder(folder_url)
            self.write(
                "copy",
                lambda: self.services.documents.save_copy(document.document_id, folder),
                self.copied.emit,
            )

    @Slot(str, bool)
    def exportJobFile(self, folder_url: str, with_photos: bool) -> None:
        """Write the whole job as one file into a folder."""
        if self.job_id is None or self._export is not None:
            return
        exporting = self.services.documents.export_job_file(
            self.job_id, _folder(folder_url), with_photos=with_photos
        )

        def done(written: JobFileWritten) -> None:
            self._export = None
            self.saved.emit("export")
            self.exported.emit(written.path, written.absent)
            self.changed.emit()

        self._set_problem("")
        self._export = self.bridge.call(exporting, done, self._export_failed)
        self.changed.emit()

    @Slot()
    def cancelExport(self) -> None:
        """Stop; no half-written file stays."""
        if self._export is not None:
            self._export.cancel()
            self._export = None
            self.changed.emit()

    def use_units(self, wording: Wording) -> None:
        """Write dates and words anew."""
        super().use_units(wording)
        self._arrange()

    def _show(self, view: DocumentsView) -> None:
        self._view = view
        if self._document(self._selected) is None:
            reports = (d for d in view.documents if d.kind is DocumentKind.REPORT and d.newest)
            first = next(reports, next(iter(view.documents), None))
            self._selected = str(first.document_id) if first is not None else ""
        self._arrange()
        if self._selected and not self._url:
            self.select(self._selected)

    def _arrange(self) -> None:
        documents = self._view.documents if self._view is not None else ()
        shown = [d for d in documents if self._all_versions or d.newest]
        self._rows.show(self._row(document) for document in shown)
        self.changed.emit()

    def _row(self, document: DocumentView) -> dict[str, Any]:
        tz = zone(self._view.time_zone if self._view else "")
        return {
            "documentId": str(document.document_id),
            "docKind": document.kind.value,
            "title": document.title,
            "revision": document.revision,
            "size": size(document.size_bytes),
            "built": day_and_time(document.built_at, tz),
            "by": document.built_by,
            "here": document.here,
            "newest": document.newest,
            "selected": str(document.document_id) == self._selected,
        }

    def _document(self, document_id: str) -> DocumentView | None:
        documents = self._view.documents if self._view is not None else ()
        return next((d for d in documents if str(d.document_id) == document_id), None)

    def _failed(self, error: BaseException) -> None:
        self._set_problem(words_for(error))

    def _export_failed(self, error: BaseException) -> None:
        self._export = None
        self.changed.emit()
        self._failed(error)

    def _get_selected(self) -> dict[str, Any]:
        document = self._document(self._selected)
        if document is None:
            return {}
        return {
            **self._row(document),
            "url": self._url,
            "isPdf": document.media_type == "application/pdf",
            "fileName": document.file_name,
        }

    def _get_older(self) -> int:
        documents = self._view.documents if self._view is not None else ()
        return sum(not document.newest for document in documents)

    def _get_rows(self) -> DocumentRows:
        return self._rows

    def _get_all_versions(self) -> bool:
        return self._all_versions

    def _get_exporting(self) -> bool:
        return self._export is not None

    def _get_loaded(self) -> bool:
        return self._view is not None

    rows = qml_property(DocumentRows, _get_rows, constant=True)
    selected = qml_property("QVariantMap", _get_selected, notify=changed)
    older = qml_property(int, _get_older, notify=changed)
    allVersions = qml_property(bool, _get_all_versions, notify=changed)
    exporting = qml_property(bool, _get_exporting, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)


def _folder(url: str) -> Path:
    return Path(QUrl(url).toLocalFile() or url)
