"""The list of jobs: search, filters, cards."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal, Slot

from app.services.app_services import AppServices
from app.services.views import JobCard, JobFilter, JobList
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.page import PageModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.rows import RowsModel
from ui.viewmodels.wording import day_and_time, zone


@qml_type("owned by JobsModel")
class JobRows(RowsModel):
    """One card a job; ``jobState`` is a ``JobState`` name, ``progress`` is -1 without a run."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "jobId", "number", "title", "address", "claim", "jobState", "phase", "progress",
        "points", "dryPoints", "wetPoints", "lastVisit", "waiting", "unsynced", "refused",
    )  # fmt: skip


@qml_type("owned by AppModel")
class JobsModel(PageModel):
    """The jobs page; ``opened`` carries the id of the job that was chosen."""

    changed = Signal()
    opened = Signal(str)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._rows = JobRows(self)
        self._query = ""
        self._filter = JobFilter.ALL
        self._counts: dict[str, int] = {}
        self._loaded = False

    def start(self) -> None:
        """Fetch the jobs that match the search and the filter."""
        self.load(lambda: self.services.list_jobs(self._query, self._filter), self._show)

    @Slot(str)
    def search(self, text: str) -> None:
        """Show the jobs that contain this text."""
        if text.strip() != self._query:
            self._query = text.strip()
            self.start()
            self.changed.emit()

    @Slot(str)
    def pick(self, key: str) -> None:
        """Show the jobs of this filter."""
        if key != self._filter:
            self._filter = JobFilter(key)
            self.start()
            self.changed.emit()

    @Slot(str)
    def open(self, job_id: str) -> None:
        """Go to this job."""
        self.opened.emit(job_id)

    def _show(self, jobs: JobList) -> None:
        self._rows.show(_row(card) for card in jobs.cards)
        self._counts = {key.value: count for key, count in jobs.counts}
        self._loaded = True
        self.changed.emit()

    def _get_rows(self) -> JobRows:
        return self._rows

    def _get_query(self) -> str:
        return self._query

    def _get_filter(self) -> str:
        return self._filter.value

    def _get_counts(self) -> dict[str, int]:
        return self._counts

    def _get_loaded(self) -> bool:
        return self._loaded

    rows = qml_property(JobRows, _get_rows, constant=True)
    query = qml_property(str, _get_query, notify=changed)
    filterKey = qml_property(str, _get_filter, notify=changed)
    counts = qml_property("QVariantMap", _get_counts, notify=changed)
    loaded = qml_property(bool, _get_loaded, notify=changed)


def _row(card: JobCard) -> dict[str, Any]:
    tz = zone(card.time_zone)
    return {
        "jobId": str(card.job_id),
        "number": card.number,
        "title": card.client_name,
        "address": card.address,
        "claim": card.claim_number,
        "jobState": card.state.value,
        "phase": card.phase,
        "progress": -1.0 if card.progress is None else card.progress,
        "points": card.points_total,
        "dryPoints": card.points_dry,
        "wetPoints": card.points_wet,
        "lastVisit": "" if card.last_visit_at is None else day_and_time(card.last_visit_at, tz),
        "waiting": card.checkpoint_waiting,
        "unsynced": card.sync.open,
        "refused": card.sync.refused,
    }
