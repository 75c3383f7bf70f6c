"""What waits for the window waits for all that is under way."""

from __future__ import annotations

import asyncio
import threading

from PySide6.QtCore import QTimer

from tests.ui.driver import Driver


def test_settling_waits_for_what_the_first_frame_asked_for(ui: Driver) -> None:
    answered, may_answer = list[bool](), threading.Event()

    def fail(error: BaseException) -> None:
        raise error

    def ask() -> None:
        ui.window.frameSwapped.disconnect(ask)
        QTimer.singleShot(100, may_answer.set)
        ui.bridge.call(asyncio.to_thread(may_answer.wait, 60), answered.append, fail)

    ui.window.frameSwapped.connect(ask)
    ui.settle()
    assert answered == [True]
