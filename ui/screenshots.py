"""Pictures of the pages, made without a screen: same fonts, same pixels on every machine.

Set ``QT_QPA_PLATFORM=offscreen`` and ``QT_QUICK_BACKEND=software`` before Qt is imported (see :func:`offscreen`).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer
from PySide6.QtQml import QQmlApplicationEngine, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from app.services.views import ThemeChoice
from ui.bridge.service_bridge import ServiceBridge
from ui.viewmodels.app_model import AppModel
from ui.viewmodels.pages import BY_KEY

PATIENCE_S = 60.0
LOOKS_EVERY_MS = 5
SETTLES_IN_ROUNDS = 8
IMAGE_LOADING = 2
"""``Image.Loading``."""


def offscreen() -> None:
    """Choose the drawing that needs neither a screen nor a graphics card; call before importing Qt."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ["QT_SCALE_FACTOR"] = "1"


class Stage:
    """A window that can be waited for: results delivered, then whole frames drawn, and never a sleep."""

    def __init__(self, engine: QQmlApplicationEngine, bridge: ServiceBridge | None = None) -> None:
        self.engine = engine
        self.window = cast("QQuickWindow", engine.rootObjects()[0])
        self._bridge = bridge
        self._frames = 0
        self.window.frameSwapped.connect(self._count_frame)
        self.theme = cast("QObject", engine.singletonInstance("RestoreAssist.Theme", "Theme"))
        self.theme.setProperty("reduceMotion", True)

    def settle(self) -> None:
        """Return when nothing is under way any more and what is shown is drawn, with its pictures.

        What is drawn first may ask for more, as a page does that was just made; that is waited for as well.
        """
        for _ in range(SETTLES_IN_ROUNDS):
            self._settle_once()
            if self._bridge is None or self._bridge.waiting == 0:
                return

    def _settle_once(self) -> None:
        bridge = self._bridge
        if bridge is not None:
            self.until(lambda: bridge.waiting == 0, "the services")
        self.until(lambda: not self.window.property("making"), "the page")
        for _ in range(2):
            QCoreApplication.sendPostedEvents()
            self._wait_for_frame(self._frames + 1)
        if _pictures_load(self.window.contentItem()):
            self.until(lambda: not _pictures_load(self.window.contentItem()), "the pictures")
            self._wait_for_frame(self._frames + 1)

    def frame(self) -> None:
        """Return when one more frame is drawn."""
        self._wait_for_frame(self._frames + 1)

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Run the event loop until the condition holds; ``TimeoutError`` names what did not come."""
        if condition():
            return
        end = time.monotonic() + PATIENCE_S
        waking = QTimer(interval=LOOKS_EVERY_MS)  # its own: a condition may press, and so wait
        waking.start()
        try:
            while not condition():
                if time.monotonic() > end:
                    raise TimeoutError(f"waited {PATIENCE_S:g} s for {what}")
                QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        finally:
            waking.stop()

    def _wait_for_frame(self, number: int) -> None:
        self.window.update()
        self.until(lambda: self._frames >= number, "a frame")

    def _count_frame(self) -> None:
        self._frames += 1


def _pictures_load(item: QQuickItem) -> bool:
    """Whether a visible picture below this item is still being read."""
    if not item.isVisible():
        return False
    context = qmlContext(item)
    if context is not None and item.inherits("QQuickImageBase"):
        # The type of the property has no converter to Python.
        loading = QQmlExpression(context, item, f"status === {IMAGE_LOADING}")
        if loading.evaluate()[0]:
            return True
    return any(_pictures_load(child) for child in item.childItems())


def render(
    engine: QQmlApplicationEngine,
    model: AppModel,
    bridge: ServiceBridge,
    out_dir: Path,
    *,
    job_id: UUID | None = None,
    pages: Iterable[str] = tuple(BY_KEY),
    themes: Iterable[ThemeChoice] = tuple(ThemeChoice),
    size_px: tuple[int, int] = (1280, 800),
) -> list[Path]:
    """Write ``page-theme.png`` for every page and theme; pages of a job only when ``job_id`` is given.

    The window, the model and the bridge are those of :func:`ui.app.build`; the theme is left as it was.
    """
    out_dir.mkdir(parents=True, exist_ok=True)
    stage = Stage(engine, bridge)
    stage.window.resize(*size_px)
    stage.settle()
    if job_id is not None:
        model.openJob(str(job_id))
        stage.settle()
    settings = model.settings
    theme_before = settings.theme
    written: list[Path] = []
    for theme in themes:
        settings.theme = tuple(ThemeChoice).index(theme)
        for page in pages:
            model.go(page)
            if model.page != page:
                continue
            stage.settle()
            path = out_dir / f"{page}-{theme.value}.png"
            if not stage.window.grabWindow().save(str(path)):
                raise OSError(f"The picture {path} cannot be written.")
            written.append(path)
    settings.theme = theme_before
    return written
