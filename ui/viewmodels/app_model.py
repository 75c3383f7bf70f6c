"""The root of the view-models: which page, which job, and who follows whom."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.services.app_services import AppServices
from app.services.views import UiSettings
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.drying import DryingModel
from ui.viewmodels.jobs import JobsModel
from ui.viewmodels.meters import MetersModel
from ui.viewmodels.moisture_map import MapModel
from ui.viewmodels.overview import OverviewModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.settings import SettingsModel
from ui.viewmodels.sync import SyncModel
from ui.viewmodels.wording import Wording

PAGES = ("jobs", "overview", "map", "drying", "settings")
_JOB_PAGES = frozenset({"overview", "map", "drying"})


@qml_type("made by build()")
class AppModel(QObject):
    """What Main.qml is given: the pages' models and the way between them."""

    pageChanged = Signal()
    jobChanged = Signal()

    def __init__(
        self,
        services: AppServices,
        bridge: ServiceBridge,
        settings: UiSettings,
        version: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._bridge = bridge
        self._version = version
        self._page = "jobs"
        self._job_id: UUID | None = None
        self._meters = MetersModel(self)
        self._jobs = JobsModel(services, bridge, self)
        self._overview = OverviewModel(services, bridge, self)
        self._map = MapModel(services, bridge, self._meters, self)
        self._drying = DryingModel(services, bridge, self._meters, self)
        self._sync = SyncModel(services, bridge, self)
        self._settings = SettingsModel(services, bridge, settings, self)
        self._jobs.opened.connect(self.openJob)
        self._overview.changed.connect(self.jobChanged)
        self._overview.decided.connect(self._sync.start)
        self._map.saved.connect(self._after_reading)
        self._drying.saved.connect(self._after_reading)
        self._sync.finished.connect(self._after_sync)
        self._settings.unitsChanged.connect(self._use_units)
        self._use_units()

    def start(self) -> None:
        """Begin to load; called once, when the window is there."""
        self._jobs.start()
        self._sync.start()
        self._meters.start(self._services, self._bridge)

    @Slot(str)
    def openJob(self, job_id: str) -> None:
        """Show this job's overview."""
        self._job_id = UUID(job_id)
        self._overview.open(self._job_id)
        self._map.open(self._job_id)
        self._drying.open(self._job_id)
        self.go("overview")
        self.jobChanged.emit()

    @Slot(str)
    def go(self, page: str) -> None:
        """Show this page; a job's pages only while a job is open."""
        if page not in PAGES or (page in _JOB_PAGES and self._job_id is None):
            return
        if page == "jobs":
            self._jobs.refresh()
        if page != self._page:
            self._page = page
            self.pageChanged.emit()

    @Slot(str, str)
    def fix(self, place: str, point_id: str) -> None:
        """Go to where an open item can be put right."""
        if point_id:
            self._map.select(point_id)
        self.go(place)

    def _after_reading(self) -> None:
        self._overview.refresh()
        self._map.refresh()
        self._drying.refresh()
        self._sync.start()

    def _after_sync(self) -> None:
        self._jobs.refresh()
        self._overview.refresh()

    def _use_units(self) -> None:
        wording = Wording(self._settings.settings.units)
        self._meters.use_units(wording)
        self._overview.use_units(wording)
        self._map.use_units(wording)
        self._drying.use_units(wording)

    def _get_page(self) -> str:
        return self._page

    def _get_has_job(self) -> bool:
        return self._job_id is not None

    def _get_title(self) -> str:
        view = self._overview.view
        return view.header.client_name if view else ""

    def _get_address(self) -> str:
        view = self._overview.view
        return view.header.address if view else ""

    def _get_claim(self) -> str:
        view = self._overview.view
        return view.header.claim_number if view else ""

    def _get_version(self) -> str:
        return self._version

    def _get_jobs(self) -> JobsModel:
        return self._jobs

    def _get_overview(self) -> OverviewModel:
        return self._overview

    def _get_map(self) -> MapModel:
        return self._map

    def _get_drying(self) -> DryingModel:
        return self._drying

    def _get_meters(self) -> MetersModel:
        return self._meters

    def _get_sync(self) -> SyncModel:
        return self._sync

    def _get_settings(self) -> SettingsModel:
        return self._settings

    page = qml_property(str, _get_page, notify=pageChanged)
    hasJob = qml_property(bool, _get_has_job, notify=jobChanged)
    title = qml_property(str, _get_title, notify=jobChanged)
    address = qml_property(str, _get_address, notify=jobChanged)
    claim = qml_property(str, _get_claim, notify=jobChanged)
    version = qml_property(str, _get_version, constant=True)
    jobs = qml_property(JobsModel, _get_jobs, constant=True)
    overview = qml_property(OverviewModel, _get_overview, constant=True)
    map = qml_property(MapModel, _get_map, constant=True)
    drying = qml_property(DryingModel, _get_drying, constant=True)
    meters = qml_property(MetersModel, _get_meters, constant=True)
    sync = qml_property(SyncModel, _get_sync, constant=True)
    settings = qml_property(SettingsModel, _get_settings, constant=True)
