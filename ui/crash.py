"""One funnel for everything that nobody caught, and a marker that tells the next start about a hard crash."""

from __future__ import annotations

import asyncio
import faulthandler
import logging
import os
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)

from ui.viewmodels.qml import qml_property, qml_type

log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@qml_type("made by the start of the application")
class CrashFunnel(QObject):
    """Shows each unforeseen error once; work goes on, because everything confirmed is in the store already."""

    changed = Signal()
    usualStartWanted = Signal()
    _arrived = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen: set[str] = set()
        self._title = ""
        self._details = ""
        self._last_run = ""
        self._safe = False
        self._marker: Path | None = None
        self._fault_file: IO[str] | None = None
        self._arrived.connect(self._show)

    def install(self, state_dir: Path) -> str:
        """Catch everything from now on; returns what is known of a hard crash of the last run, or nothing."""
        previous = self._last_end(state_dir)
        with suppress(OSError):  # a full or read-only disk: a hard crash of this run is not told
            state_dir.mkdir(parents=True, exist_ok=True)
            self._fault_file = (state_dir / "fault.log").open("w")
            faulthandler.enable(self._fault_file)
            self._marker = state_dir / "running"
            self._marker.write_text(str(os.getpid()))
        sys.excepthook = self.catch
        sys.unraisablehook = lambda a: self.catch(a.exc_type, a.exc_value, a.exc_traceback)
        threading.excepthook = lambda a: self.catch(a.exc_type, a.exc_value, a.exc_traceback)
        qInstallMessageHandler(_log_qt)
        return previous

    def uninstall(self) -> None:
        """The run ends as it should: put the hooks back and take the marker away."""
        sys.excepthook = sys.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if self._fault_file is not None:
            faulthandler.disable()
            self._fault_file.close()
            self._fault_file = None
        if self._marker is not None:
            with suppress(OSError):
                self._marker.unlink(missing_ok=True)
            self._marker = None

    @staticmethod
    def _last_end(state_dir: Path) -> str:
        """What is known of the run before, when it did not close."""
        try:
            if not (state_dir / "running").exists():
                return ""
            fault = state_dir / "fault.log"
            known = fault.read_text(errors="replace") if fault.exists() else ""
        except OSError:
            known = ""
        return known or "The last run ended without closing."

    def from_loop(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        """Give this to ``loop.set_exception_handler`` of the engine's loop."""
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.catch(type(error), error, error.__traceback__)
        else:
            log.error("asyncio: %s", context.get("message"))

    def catch(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Log the error and show it, once for each kind and text, from whatever thread it comes."""
        if issubclass(kind, (KeyboardInterrupt, SystemExit)):
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        log.error("unhandled error\n%s", details)
        self._arrived.emit(f"{kind.__name__}: {error}", details)

    def tell_last_run(self, crashed: str, *, safe: bool) -> None:
        """Say what is known of the last run's end, and whether this one leaves out what may have ended it."""
        self._last_run, self._safe = crashed, safe
        if crashed:
            log.error("the last run ended badly\n%s", crashed)
        self.changed.emit()

    @Slot()
    def startAsUsual(self) -> None:
        """Leave safe mode."""
        self.usualStartWanted.emit()

    @Slot()
    def dismissLastRun(self) -> None:
        """The words about the last run were read."""
        self._last_run = ""
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        """The person goes on."""
        self._title = self._details = ""
        self.changed.emit()

    @Slot(str, str)
    def _show(self, title: str, details: str) -> None:
        if title in self._seen:
            return
        self._seen.add(title)
        self._title, self._details = title, details
        self.changed.emit()

    def _get_title(self) -> str:
        return self._title

    def _get_details(self) -> str:
        return self._details

    def _get_last_run(self) -> str:
        return self._last_run

    def _get_safe(self) -> bool:
        return self._safe

    lastRun = qml_property(str, _get_last_run, notify=changed)
    safeMode = qml_property(bool, _get_safe, notify=changed)
    title = qml_property(str, _get_title, notify=changed)
    details = qml_property(str, _get_details, notify=changed)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS[kind], "%s (%s:%s)", message, context.file, context.line)
