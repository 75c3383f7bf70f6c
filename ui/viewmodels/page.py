"""What every page's view-model does the same way: load, say what failed, write once."""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Self, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import RestoreAssistError
from app.services.app_services import AppServices
from ui.bridge.service_bridge import Call, ServiceBridge
from ui.viewmodels.drafts import DraftsModel
from ui.viewmodels.qml import qml_property, qml_type
from ui.viewmodels.translated import translated
from ui.viewmodels.wording import Wording

if TYPE_CHECKING:
    from ui.viewmodels.app_model import AppModel

REPEAT_TAP_S = 1.0
T = TypeVar("T")


@qml_type("a page has its own")
class PageModel(QObject):
    """Base of the view-models: ``loading``, ``problem`` and ``saving`` for the page to show.

    A newer load replaces an older one. A write is ignored while the same write is under way and for a second after
    it was tapped; when it fails, ``problem`` says why and what was typed stays where it is.
    """

    stateChanged = Signal()
    saved = Signal(str)
    job_id: UUID | None = None
    """The job whose page this is, if it is a job's page."""

    def __init__(
        self,
        services: AppServices,
        bridge: ServiceBridge,
        parent: QObject | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self.services = services
        self.bridge = bridge
        self._monotonic = monotonic
        self._load: Call | None = None
        self._reload: Callable[[], None] | None = None
        self._tapped: dict[str, float] = {}
        self._writing: set[str] = set()
        self._problem = ""
        self.wording = Wording()
        self._drafts = DraftsModel(services, bridge, lambda: self.job_id, self._draft_failed, self)

    @classmethod
    def made_by(cls, app: AppModel) -> Self:
        """The view-model of a page, with what it needs of the window."""
        return cls(app.services, app.bridge, app)

    def use_units(self, wording: Wording) -> None:
        """Show values in these units and in the language of now; called once before anything is loaded, too."""
        self.wording = wording
        self.stateChanged.emit()

    def load(
        self,
        make: Callable[[], Coroutine[Any, Any, T]],
        show: Callable[[T], None],
        again: Callable[[], None] | None = None,
    ) -> None:
        """Fetch what the page shows; :meth:`retry` and :meth:`refresh` do the same again, or ``again`` in its place."""
        self._reload = again or (lambda: self.load(make, show))
        if self._load is not None:
            self._load.cancel()

        def done(value: T) -> None:
            self._load = None
            self._set_problem("")
            show(value)
            self.stateChanged.emit()

        def failed(error: BaseException) -> None:
            self._load = None
            self._set_problem(words_for(error))

        self._load = self.bridge.call(make(), done, failed)
        self.stateChanged.emit()

    def write(
        self,
        action: str,
        make: Callable[[], Coroutine[Any, Any, T]],
        done: Callable[[T], None],
        refused: Callable[[BaseException], bool] | None = None,
    ) -> bool:
        """Start a writing call named ``action``; returns whether it was started.

        ``refused`` is told of an error first; when it takes it, no problem is shown.
        """
        now = self._monotonic()
        if action in self._writing or now - self._tapped.get(action, -REPEAT_TAP_S) < REPEAT_TAP_S:
            return False
        self._tapped[action] = now
        self._writing.add(action)

        def succeeded(value: T) -> None:
            self._writing.discard(action)
            self._set_problem("")
            done(value)
            self.stateChanged.emit()

        def failed(error: BaseException) -> None:
            self._writing.discard(action)
            self._tapped.pop(action, None)
            taken = refused is not None and refused(error)
            self._set_problem("" if taken else words_for(error))

        self.bridge.call(make(), succeeded, failed)
        self.stateChanged.emit()
        return True

    def refresh(self) -> None:
        """Load again what was loaded last, if anything was."""
        if self._reload is not None:
            self._reload()

    @Slot()
    def retry(self) -> None:
        """The way on after a failed load."""
        self._set_problem("")
        self.refresh()

    @Slot()
    def dismissProblem(self) -> None:
        """The words were read."""
        self._set_problem("")

    def _draft_failed(self, error: BaseException) -> None:
        self._set_problem(words_for(error))

    def _set_problem(self, words: str) -> None:
        self._problem = words
        self.stateChanged.emit()

    def _get_problem(self) -> str:
        return translated(self._problem, "Problems")

    def _get_loading(self) -> bool:
        return self._load is not None

    def _get_saving(self) -> bool:
        return bool(self._writing)

    drafts = qml_property(DraftsModel, lambda s: s._drafts, constant=True)
    problem = qml_property(str, _get_problem, notify=stateChanged)
    loading = qml_property(bool, _get_loading, notify=stateChanged)
    saving = qml_property(bool, _get_saving, notify=stateChanged)


def words_for(error: BaseException) -> str:
    """A sentence to be ``translated``; an error nobody foresaw is raised again where the crash overlay sees it."""
    if isinstance(error, RestoreAssistError):
        return error.words
    raise error
