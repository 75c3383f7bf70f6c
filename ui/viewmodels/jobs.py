"""The list of jobs: search, filters, cards."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.services.app_services import AppServices
from app.services.views import JobCard, JobFilter, JobList
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.page import PageModel, words_for
from ui.viewmodels.paged_rows import PAGE_SIZE, PagedRows
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.wording import Wording, day_and_time, zone

if TYPE_CHECKING:
    from ui.viewmodels.overview import OverviewModel


@qml_type("owned by JobsModel")
class JobRows(PagedRows):
    """One card a job; ``jobState`` is a ``JobState`` name, ``progress`` is -1 without a run."""

    ROLES: ClassVar[tuple[str, ...]] = (
        "jobId", "number", "title", "address", "claim", "jobState", "phase", "progress",
        "points", "dryPoints", "wetPoints", "lastVisit", "waiting", "unsynced", "refused",
    )  # fmt: skip
    BLANK: ClassVar[dict[str, Any]] = {
        **dict.fromkeys(("jobId", "number", "title", "address", "claim", "phase", "lastVisit"), ""),
        **dict.fromkeys(("points", "dryPoints", "wetPoints", "unsynced", "refused"), 0),
        "jobState": "", "progress": -1.0, "waiting": False,
    }  # fmt: skip


@qml_type("owned by AppModel")
class JobsModel(PageModel):
    """The jobs page; ``opened`` carries the id of the job that was chosen.

    A wide window shows a job beside the list before it is opened: :meth:`look` chooses it, ``preview`` shows it.
    """

    changed = Signal()
    opened = Signal(str)

    def __init__(
        self, services: AppServices, bridge: ServiceBridge, parent: QObject | None = None
    ) -> None:
        super().__init__(services, bridge, parent)
        self._rows = JobRows(self._fetch, self)
        self._query = ""
        self._filter = JobFilter.ALL
        self._shown: tuple[str, JobFilter] | None = None
        self._counts: dict[str, int] = {}
        self._loaded = False
        self._preview: OverviewModel | None = None

    def start(self) -> None:
        """Fetch the first of the jobs that match the search and the filter."""
        query, picked = self._query, self._filter
        self.load(
            lambda: self.services.list_jobs(query, picked, offset=0, limit=PAGE_SIZE),
            partial(self._show, (query, picked)),
        )

    def refresh(self) -> None:
        """Fetch what is shown again; a search that was changed meanwhile counts."""
        self.start()
        if self._preview is not None:
            self._preview.refresh()

    def use_units(self, wording: Wording) -> None:
        """Show values in these units from now on."""
        super().use_units(wording)
        if self._preview is not None:
            self._preview.use_units(wording)

    @Slot(str)
    def look(self, job_id: str) -> None:
        """Show this job beside the list."""
        if self._preview is None:
            from ui.viewmodels.overview import OverviewModel  # only a wide window pays for it

            self._preview = OverviewModel(self.services, self.bridge, self)
            self._preview.use_units(self.wording)
        self._preview.open(UUID(job_id))
        self.changed.emit()

    def _fetch(self, page: int, generation: int) -> None:
        """Fetch a page that is looked at."""
        query, picked = self._shown or (self._query, self._filter)

        def done(jobs: JobList) -> None:
            self._rows.fill(page, generation, map(_row, jobs.cards))

        def failed(error: BaseException) -> None:
            self._rows.lose(page, generation)
            self._set_problem(words_for(error))

        work = self.services.list_jobs(query, picked, offset=page * PAGE_SIZE, limit=PAGE_SIZE)
        self.bridge.call(work, done, failed)

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

    def _show(self, of: tuple[str, JobFilter], jobs: JobList) -> None:
        self._counts = {key.value: count for key, count in jobs.counts}
        total = self._counts.get(of[1].value, len(jobs.cards))
        same_list, self._shown = of == self._shown, of
        self._rows.begin(total, map(_row, jobs.cards), same_list=same_list)
        self._loaded = True
        self.changed.emit()

    def _get_preview(self) -> QObject | None:
        return self._preview

    def _get_previewed(self) -> str:
        return str(self._preview.job_id) if self._preview is not None else ""

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

    preview = qml_property(QObject, _get_preview, notify=changed)
    previewed = qml_property(str, _get_previewed, notify=changed)
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
