"""Finds and drives what is on the screen the way a finger does; every wait is for a condition."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.ui.fake_services import FakeServices
from ui.bridge.service_bridge import ServiceBridge
from ui.crash import CrashFunnel
from ui.screenshots import PATIENCE_S, Stage
from ui.viewmodels.app_model import AppModel

LOOKS_EVERY_MS = 20
_touch: list[QPointingDevice] = []


def touch_device() -> QPointingDevice:
    """The one touch screen of the tests."""
    if not _touch:
        _touch.append(QTest.createTouchDevice())
    return _touch[0]


class Driver(Stage):
    """The window of a test, with the services behind it and the warnings that QML gave."""

    def __init__(
        self,
        engine: QQmlApplicationEngine,
        model: AppModel,
        bridge: ServiceBridge,
        services: FakeServices,
        crash: CrashFunnel,
    ) -> None:
        super().__init__(engine, bridge)
        self.model = model
        self.bridge = bridge
        self.services = services
        self.crash = crash
        self.how = "mouse"

    def walk(self, root: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Every visible item; delegates are reached by their visual parent."""
        todo = [root or self.window.contentItem()]
        while todo:
            item = todo.pop()
            if item.isVisible() and item.opacity() > 0:
                yield item
                todo.extend(item.childItems())

    def has(self, name: str) -> bool:
        """Whether an item of that name is shown."""
        return any(item.objectName() == name for item in self.walk())

    def find(self, name: str, within: str = "") -> QQuickItem:
        """The one visible item of that name, anywhere or within another one."""
        root = self.find(within) if within else None
        hits = [item for item in self.walk(root) if item.objectName() == name]
        assert len(hits) == 1, f"{len(hits)} visible items are called {name!r}"
        return hits[0]

    def text(self, name: str) -> Any:
        """The text of the item of that name."""
        return self.find(name).property("text")

    def texts(self) -> list[str]:
        """Every text that is shown."""
        return [
            str(i.property("text"))
            for i in self.walk()
            if i.inherits("QQuickText") and i.property("text")
        ]

    def patiently(self, condition: Callable[[], bool]) -> None:
        """Leave the processor to the drivers between two looks, for they answer in time or not at all."""
        end = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < end, f"it never came; shown: {self.texts()}"
            QTest.qWait(LOOKS_EVERY_MS)

    def press(self, name: str, within: str = "") -> None:
        """Click or tap the middle of the item, as ``how`` says, and wait for what follows."""
        item = self.find(name, within)
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        at = QPoint(round(middle.x()), round(middle.y()))
        if self.how == "mouse":
            QTest.mouseClick(
                self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at
            )
        else:
            touch = QTest.touchEvent(self.window, touch_device())
            touch.press(0, at)
            touch.commit()
            touch.release(0, at)
            touch.commit()
        self.settle()

    def reveal(self, item: QQuickItem) -> None:
        """Scroll what holds the item until it is in sight, as a flick of the finger does."""
        parent = item.parentItem()
        while parent is not None:
            if parent.inherits("QQuickFlickable") and parent.property("interactive"):
                inside = item.mapToItem(parent.property("contentItem"), QPointF(0, 0))
                far = max(0.0, parent.property("contentHeight") - parent.height())
                wanted = inside.y() + item.height() / 2 - parent.height() / 2
                if parent.property("contentHeight") > parent.height():
                    parent.setProperty("contentY", min(far, max(0.0, wanted)))
                    self.settle()
            parent = parent.parentItem()

    def go_to(self, page: str) -> None:
        """Go to this page by the navigation, or by More where it has no place there."""
        if self.has(f"nav_{page}"):
            self.press(f"nav_{page}")
            return
        self.press("nav_more")
        self.reveal(self.find(f"more_{page}"))
        self.press(f"more_{page}")

    def type(self, text: str) -> None:
        """Type on a hardware keyboard."""
        keyboard: Any = QTest  # the stubs leave out the overload for a letter
        for letter in text:
            keyboard.keyClick(self.window, letter)
        self.settle()

    def open_job(self, page: str = "overview") -> None:
        """Open the sample job on this page."""
        self.model.openJob(str(self.services.overview.header.job_id))
        self.model.go(page)
        self.settle()

    def grab(self) -> QImage:
        """The picture of the window."""
        self.settle()
        return self.window.grabWindow()
