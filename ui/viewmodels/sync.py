"""How far this tablet's work is safe on the server, in counts and words."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from app.services.app_services import AppServices
from app.services.views import SyncCounts, SyncSummary
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.page import PageModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.wording import day_and_time, zone


@qml_type("owned by SyncModel")
class JobSyncRows(RowsModel):
    """The jobs with something that is not on the server yet."""

    ROLES: ClassVar[tuple[str, ...]] = ("title", "unsynced", "refused", "photos", "photosAccepted")


@qml_type("owned by AppModel")
class SyncModel(PageModel):
    """The sync sheet and the badge in the bar."""

    changed = Signal()
    finished = Signal()

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._summary = SyncSummary(SyncCounts(), (), (), False, True, "", None)
        self._loaded = False
        self._jobs = JobSyncRows(self)

    def start(self) -> None:
        """Fetch how it stands."""
        self.load(self.services.sync_summary, self._show)

    @Slot()
    def sync(self) -> None:
        """Send and fetch now; answers at once by ``saving`` and at the end by ``finished``."""

        def done(summary: SyncSummary) -> None:
            self._show(summary)
            self.finished.emit()

        self.write("sync", self.services.sync_now, done)

    def _show(self, summary: SyncSummary) -> None:
        self._summary = summary
        self._loaded = True
        self._jobs.show(
            {
                "title": job.title,
                "unsynced": job.counts.open,
                "refused": job.counts.refused,
                "photos": job.counts.photos_total,
                "photosAccepted": job.counts.photos_accepted,
            }
            for job in summary.jobs
        )
        self.changed.emit()

    def _get_open(self) -> int:
        return self._summary.counts.open

    def _get_not_sent(self) -> int:
        return self._summary.counts.not_sent

    def _get_sent(self) -> int:
        return self._summary.counts.sent

    def _get_accepted(self) -> int:
        return self._summary.counts.accepted

    def _get_refused(self) -> int:
        return self._summary.counts.refused

    def _get_photos(self) -> int:
        return self._summary.counts.photos_total

    def _get_photos_accepted(self) -> int:
        return self._summary.counts.photos_accepted

    def _get_problems(self) -> list[str]:
        return list(self._summary.problems)

    def _get_signed_in(self) -> bool:
        return self._summary.signed_in

    def _get_server(self) -> str:
        return self._summary.server

    def _get_last(self) -> str:
        at = self._summary.last_success_at
        return "" if at is None else day_and_time(at, zone("UTC")) + " UTC"

    def _get_loaded(self) -> bool:
        return self._loaded

    def _get_jobs(self) -> JobSyncRows:
        return self._jobs

    jobs = qml_property(JobSyncRows, _get_jobs, constant=True)
    unsynced = qml_property(int, _get_open, notify=changed)
    notSent = qml_property(int, _get_not_sent, notify=changed)
    sent = qml_property(int, _get_sent, notify=changed)
    accepted = qml_property(int, _get_accepted, notify=changed)
    refused = qml_property(int, _get_refused, notify=changed)
    photos = qml_property(int, _get_photos, notify=changed)
    photosAccepted = qml_property(int, _get_photos_accepted, notify=changed)
    problems = qml_property("QStringList", _get_problems, notify=changed)
    signedIn = qml_property(bool, _get_signed_in, notify=changed)
    server = qml_property(str, _get_server, notify=changed)
    last = qml_property(str, _get_last, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)
