"""The root of the view-models: which page, which job, and who follows whom."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.services.app_services import AppServices
from app.services.views import UiSettings
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.job_page import JobPageModel
from ui.viewmodels.jobs import JobsModel
from ui.viewmodels.meters import MetersModel
from ui.viewmodels.navigation import Navigation
from ui.viewmodels.notices import NoticesModel
from ui.viewmodels.page import PageModel
from ui.viewmodels.pages import BY_KEY, Section
from ui.viewmodels.position import PositionModel
from ui.viewmodels.power import PowerModel
from ui.viewmodels.qml import promised_property, qml_property, qml_type
from ui.viewmodels.settings import SettingsModel
from ui.viewmodels.store_key import StoreKeyModel
from ui.viewmodels.sync import SyncModel
from ui.viewmodels.taken_out import TakenOutModel
from ui.viewmodels.wording import Wording

if TYPE_CHECKING:  # made when a job is opened first
    from ui.viewmodels.overview import OverviewModel


def page_model(key: str) -> Any:
    """A property with the view-model of the page ``key``, imported and made when it is first asked for."""
    name = BY_KEY[key].model.rpartition(".")[2]
    return promised_property(name, lambda app: app.model_of(key))


@qml_type("made by build()")
class AppModel(QObject):
    """What Main.qml is given: the pages' models and the way between them.

    A page of a job loads when it is shown, and again when it is shown after something was saved elsewhere.
    """

    pageChanged = Signal()
    jobChanged = Signal()

    def __init__(
        self,
        services: AppServices,
        bridge: ServiceBridge,
        settings: UiSettings,
        version: Callable[[], str] = str,
        parent: QObject | None = None,
        *,
        position: PositionModel | None = None,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.bridge = bridge
        self._version = version
        self._job_id: UUID | None = None
        self._models: dict[str, PageModel] = {}
        self._stale: set[str] = set()
        self._to_open: set[str] = set()
        self._glanced = True  # at the overview, since something was saved
        self._navigation = Navigation(self)
        self._power = PowerModel(self)
        self._position = position or PositionModel(self)
        self._meters = MetersModel(self)
        self._jobs = JobsModel(services, bridge, self)
        self._sync = SyncModel(services, bridge, self)
        self._notices = NoticesModel(services, bridge, self)
        self._taken_out = TakenOutModel(services, bridge, self)
        self._store_key = StoreKeyModel(services, bridge, self)
        self._settings = SettingsModel(services, bridge, settings, self)
        self._navigation.changed.connect(self._on_page)
        self._jobs.opened.connect(self.openJob)
        self._sync.finished.connect(self._after_sync)
        self._sync.arrived.connect(self._after_sync)
        self._sync.told.connect(self._notices.watch_sync)
        self._meters.pushed.connect(self._notices.watch_meter)
        self._notices.wanted.connect(self._go_to)
        self._sync.takenOut.connect(self._taken_out.show)
        self._settings.changed.connect(self._use_position)
        self._settings.unitsChanged.connect(self._use_units)
        self._settings.languageChanged.connect(self._tell_anew)
        self._overview: OverviewModel | None = None
        self._meters.use_units(self.wording)

    @property
    def wording(self) -> Wording:
        """Values in the chosen units."""
        return Wording(self._settings.settings.units)

    @property
    def meter_values(self) -> MetersModel:
        """The live values, for the models of pages that take readings."""
        return self._meters

    def time_zone(self) -> str:
        """The time zone of the open job; empty while there is none."""
        view = self._overview.view if self._overview else None
        return view.header.time_zone if view else ""

    def start(self) -> None:
        """Begin to load; called once, when the window is there."""
        self._store_key.start()
        self._jobs.start()
        self._notices.start()
        self._power.start()
        self._use_position()
        self._sync.start()
        self._meters.start(self.services, self.bridge)

    def model_of(self, key: str) -> PageModel:
        """The view-model of a page; one of a job's pages follows the job, the units and what others save."""
        model = self._models.get(key)
        if model is None:
            module, _, name = BY_KEY[key].model.rpartition(".")
            kind: type[PageModel] = getattr(
                importlib.import_module(f"ui.viewmodels.{module}"), name
            )
            model = self._models[key] = kind.made_by(self)
            model.saved.connect(lambda *_: self._after_saving(key))
            model.drafts.unitsWanted.connect(self._show_units)
            model.use_units(self.wording)
            if isinstance(model, JobPageModel) and self._job_id is not None:
                self._to_open.add(key)
                self._load_shown()
        return model

    @Slot(str)
    def openJob(self, job_id: str) -> None:
        """Show this job's overview."""
        if self._overview is None:
            self._overview = (
                self._follow_overview()
            )  # before there is a job, or it would load twice
        self._job_id = UUID(job_id)
        self._to_open = {k for k, m in self._models.items() if isinstance(m, JobPageModel)}
        self._stale.clear()
        self._navigation.enter_job()
        self._navigation.go("overview")
        self.jobChanged.emit()

    def _follow_overview(self) -> OverviewModel:
        overview = cast("OverviewModel", self.model_of("overview"))
        overview.changed.connect(self.jobChanged)
        overview.changed.connect(self._notice_questions)
        overview.decided.connect(self._sync.start)
        return overview

    def _notice_questions(self) -> None:
        view = self._overview.view if self._overview else None
        if self._job_id is not None and view is not None:
            self._notices.watch_job(self._job_id, view)

    def _go_to(self, job_id: str, page: str, what: dict[str, Any]) -> None:
        """Show a page of the job, or of the tablet, and something on it."""
        if job_id and job_id != self._get_job_id():
            self.openJob(job_id)
        self._navigation.go(page, what)

    @Slot(str)
    def go(self, page: str) -> None:
        """Show this page; a job's pages only while a job is open."""
        self._navigation.go(page)

    @Slot(str, "QVariantMap")
    def jump(self, page: str, arguments: dict[str, Any]) -> None:
        """Show this page and what the arguments name on it, for example ``{"point": id}`` on the map."""
        self._navigation.go(page, arguments)

    @Slot(str)
    def prepare(self, page: str) -> None:
        """Make the view-model of a page, without loading it, before the page's QML is read: it must know the types."""
        if BY_KEY[page].model:
            self.model_of(page)

    @Slot()
    def back(self) -> None:
        """Show the page before this one, the jobs at the end."""
        if not self._navigation.back():
            self._navigation.go("jobs")

    def _on_page(self) -> None:
        if self._navigation.key == "jobs":
            self._jobs.refresh()
        self.prepare(self._navigation.key)
        self._load_shown()
        self.pageChanged.emit()

    def _load_shown(self) -> None:
        """Load what is shown; a glance at the overview as well, because it names the job on every page."""
        if self._job_id is None:
            return
        for key in ("overview", self._navigation.key):
            model = self._models.get(key)
            if not isinstance(model, JobPageModel):
                continue
            if key in self._to_open:
                self._to_open.discard(key)
                self._stale.discard(key)
                model.open(self._job_id)
            elif key in self._stale and key == self._navigation.key:
                self._stale.discard(key)
                model.refresh()
            elif key in self._stale and not self._glanced:
                self._glanced = True
                cast("OverviewModel", model).glance()

    def _after_saving(self, by: str) -> None:
        """Read again what is shown at once, and what is not when it is shown."""
        if BY_KEY[by].section is Section.JOB:
            self._everything_is_stale()
            self._notices.look_soon()
        self._sync.start()

    def _after_sync(self) -> None:
        self._jobs.refresh()
        self._notices.look_soon()
        self._everything_is_stale()

    def _everything_is_stale(self) -> None:
        self._stale |= {k for k, m in self._models.items() if isinstance(m, JobPageModel)}
        self._glanced = False
        self._load_shown()

    def _tell_anew(self) -> None:
        """The list of jobs comes from the services page by page: read again what is shown of it."""
        self._jobs.refresh()

    def _show_units(self, units: str) -> None:
        self._settings.units = units

    def _use_units(self) -> None:
        wording = self.wording
        self._meters.use_units(wording)
        of_the_window = (self._jobs, self._sync, self._notices, self._taken_out, self._settings)
        for model in (*self._models.values(), *of_the_window):
            model.use_units(wording)

    def _use_position(self) -> None:
        self._position.switch(self._settings.settings.use_position)

    def _get_page(self) -> str:
        return self._navigation.key

    def _get_has_job(self) -> bool:
        return self._job_id is not None

    def _get_job_id(self) -> str:
        return "" if self._job_id is None else str(self._job_id)

    def _get_asked(self) -> bool:
        view = self._overview.view if self._overview else None
        return view is not None and view.checkpoint is not None

    def _get_title(self) -> str:
        view = self._overview.view if self._overview else None
        return view.header.client_name if view else ""

    def _get_address(self) -> str:
        view = self._overview.view if self._overview else None
        return view.header.address if view else ""

    def _get_claim(self) -> str:
        view = self._overview.view if self._overview else None
        return view.header.claim_number if view else ""

    def _get_version(self) -> str:
        return self._version()

    def _get_navigation(self) -> Navigation:
        return self._navigation

    def _get_jobs(self) -> JobsModel:
        return self._jobs

    def _get_meters(self) -> MetersModel:
        return self._meters

    def _get_sync(self) -> SyncModel:
        return self._sync

    def _get_settings(self) -> SettingsModel:
        return self._settings

    page = qml_property(str, _get_page, notify=pageChanged)
    hasJob = qml_property(bool, _get_has_job, notify=jobChanged)
    jobId = qml_property(str, _get_job_id, notify=jobChanged)
    asked = qml_property(bool, _get_asked, notify=jobChanged)
    title = qml_property(str, _get_title, notify=jobChanged)
    address = qml_property(str, _get_address, notify=jobChanged)
    claim = qml_property(str, _get_claim, notify=jobChanged)
    version = qml_property(str, _get_version, constant=True)
    power = qml_property(PowerModel, lambda s: s._power, constant=True)
    position = qml_property(PositionModel, lambda s: s._position, constant=True)
    navigation = qml_property(Navigation, _get_navigation, constant=True)
    jobs = qml_property(JobsModel, _get_jobs, constant=True)
    meters = qml_property(MetersModel, _get_meters, constant=True)
    sync = qml_property(SyncModel, _get_sync, constant=True)
    notices = qml_property(NoticesModel, lambda app: app._notices, constant=True)
    takenOut = qml_property(TakenOutModel, lambda app: app._taken_out, constant=True)
    storeKey = qml_property(StoreKeyModel, lambda app: app._store_key, constant=True)
    settings = qml_property(SettingsModel, _get_settings, constant=True)
    meterPage = page_model("meters")
    overview = page_model("overview")
    map = page_model("map")
    drying = page_model("drying")
    intake = page_model("intake")
    tablet = page_model("settings")
    rooms = page_model("rooms")
    photos = page_model("photos")
    forms = page_model("forms")
    documents = page_model("documents")
    workflow = page_model("workflow")
    rules = page_model("rules")
    policy = page_model("policy")
    equipment = page_model("equipment")
    siteFile = page_model("file")
