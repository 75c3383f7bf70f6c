"""The window: Qt on this thread, everything else on the engine thread.

Nothing heavy is imported here before the first frame; :mod:`app.bootstrap.application_thread` does that elsewhere.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from app.bootstrap.application_thread import RunningApplication, application_thread
from app.bootstrap.logbook import logging_to
from app.bootstrap.one_window import OneWindow, show_other_window
from app.bootstrap.start_guard import StartGuard
from app.services.app_settings import load_settings, save_settings
from app.services.views import JobFilter
from ui.app import build, close, make_app
from ui.bridge.service_bridge import ServiceBridge
from ui.crash import CrashFunnel
from ui.garbage import GuiCollector
from ui.viewmodels.app_model import AppModel
from ui.viewmodels.position import PositionModel
from workers.network_watch import NetworkWatch

STATE_FOLDER = "state"
UNSEEN_MS = 500
SWITCH_S = 0.0001
STARTED_MS = 60_000
"""A start that lived so long did not fail, whatever ends the run later: a flat battery is no reason for safe mode."""
_POLITE_ENDS = ("SIGTERM", "SIGHUP", "SIGINT")
REST_MS = 1500


@dataclass(frozen=True, slots=True)
class Window:
    """The loaded window with what drives it."""

    engine: QQmlApplicationEngine
    model: AppModel
    bridge: ServiceBridge
    running: RunningApplication
    crash: CrashFunnel


def run_window(folder: Path, passphrase: str | None, *, training_meters: bool) -> int:
    """Show the window on the store in ``folder`` until it is closed; the process's exit code."""
    app = make_app(sys.argv[:1])
    if show_other_window(folder):
        return 0
    while _one_run(app, folder, passphrase, training_meters=training_meters):
        pass  # somebody left safe mode
    return 0


def _one_run(
    app: QGuiApplication, folder: Path, passphrase: str | None, *, training_meters: bool
) -> bool:
    """The window until it is closed; whether it is to be shown again, as after a usual start."""
    guard = StartGuard(folder / STATE_FOLDER)
    guard.begin()
    again: list[bool] = []
    with (
        logging_to(folder / STATE_FOLDER),
        open_window(
            app, folder, passphrase, training_meters=training_meters, safe=guard.safe_mode
        ) as window,
    ):
        shown = OneWindow(folder, lambda: _raise(window), app)
        window.crash.usualStartWanted.connect(lambda: again.append(True))
        window.crash.usualStartWanted.connect(lambda: _close(window))
        QTimer.singleShot(STARTED_MS, shown, guard.end)
        _run_until_closed(app)
        shown.close()
    guard.end()
    return bool(again)


def draw_screens(folder: Path, passphrase: str | None, out: Path) -> list[Path]:
    """Draw every page of the newest job in every theme; Qt must have been told to draw offscreen."""
    from ui.screenshots import render

    app = make_app(sys.argv[:1])
    chosen = load_settings(folder)
    try:
        with open_window(app, folder, passphrase, training_meters=True, attended=False) as window:
            job_id = _newest_job(window.running)
            return render(window.engine, window.model, window.bridge, out, job_id=job_id)
    finally:
        save_settings(folder, chosen)


@contextmanager
def open_window(
    app: QGuiApplication,
    folder: Path,
    passphrase: str | None,
    *,
    training_meters: bool,
    safe: bool = False,
    attended: bool = True,
) -> Iterator[Window]:
    """The window with its application, which still starts when the window is there already.

    ``attended`` is whether somebody is there who is told how the last run ended and asked for a passphrase.
    """
    # So long the screen waits for the interpreter while others compute; Python's own choice is fifty times this.
    sys.setswitchinterval(SWITCH_S)
    crash = CrashFunnel(app)
    last_run = crash.install(folder / STATE_FOLDER)
    if attended:
        crash.tell_last_run(last_run, safe=safe)
    collector = GuiCollector(app)
    network, position = NetworkWatch(app), PositionModel(app)
    with application_thread(
        folder,
        passphrase,
        training_meters=training_meters,
        network=network,
        position=position,
        safe=safe,
        attended=attended,
    ) as running:
        running.loop.call_soon_threadsafe(running.loop.set_exception_handler, crash.from_loop)
        bridge = ServiceBridge(running.loop)
        engine, model = build(
            app,
            running.services,
            bridge,
            load_settings(folder),
            crash=crash,
            version=_version,
            position=position,
            rest_ms=REST_MS,
        )
        _begin_when_drawn(engine, running)
        try:
            yield Window(engine, model, bridge, running, crash)
        finally:
            close(engine, model, bridge)
            crash.uninstall()
            collector.stop()


def _begin_when_drawn(engine: QQmlApplicationEngine, running: RunningApplication) -> None:
    """Open the store behind the first frame, or soon when the window starts out of sight."""
    window = engine.rootObjects()[0]
    if isinstance(window, QQuickWindow):
        window.frameSwapped.connect(running.begin, Qt.ConnectionType.SingleShotConnection)
    QTimer.singleShot(UNSEEN_MS, window, running.begin)


def _version() -> str:
    from app.bootstrap.version import VERSION  # reads what is installed, for a line in the settings

    return VERSION


def _raise(window: Window) -> None:
    """Bring the window to the front: somebody started the program again."""
    for shown in window.engine.rootObjects():
        if isinstance(shown, QWindow):
            shown.show()
            shown.raise_()
            shown.requestActivate()


def _close(window: Window) -> None:
    for shown in window.engine.rootObjects():
        if isinstance(shown, QWindow):
            shown.close()


def _run_until_closed(app: QGuiApplication) -> None:
    """Run Qt's loop as an asyncio loop, so that view-models can await (decision D3).

    Not by ``qasync.run``: it installs a policy under which every loop of the process, those of the workflow engine's
    threads included, would become a Qt loop in the wrong thread.
    """
    os.environ["QT_API"] = "pyside6"  # qasync takes another binding first, if one is installed
    import qasync

    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)

    async def until_closed() -> None:
        closed = asyncio.Event()
        app.lastWindowClosed.connect(closed.set)
        # The session ends, or the tablet is switched off: what is open is closed properly.
        for name in _POLITE_ENDS:
            with suppress(AttributeError, NotImplementedError, RuntimeError):  # not on every system
                loop.add_signal_handler(getattr(signal, name), closed.set)
        await closed.wait()

    with loop:
        loop.run_until_complete(until_closed())


def _newest_job(running: RunningApplication) -> UUID | None:
    running.begin()
    jobs = asyncio.run_coroutine_threadsafe(
        running.services.list_jobs("", JobFilter.ALL), running.loop
    ).result()
    return jobs.cards[0].job_id if jobs.cards else None
