"""Starts the screens: fonts, application, engine, models.

The caller owns the engine loop and the services; see :func:`build` for the order in which things are made and
:func:`close` for the order in which they go.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6 import QtQuick  # noqa: F401  registers QQuickWindow, or root objects come back as QWindow
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from app.services.app_services import AppServices
from app.services.views import UiSettings
from ui.bridge.service_bridge import ServiceBridge
from ui.crash import CrashFunnel
from ui.languages import Languages
from ui.viewmodels.app_model import AppModel
from ui.viewmodels.position import PositionModel

QML_DIR = Path(__file__).resolve().parent / "qml"
FONT_DIR = Path(__file__).resolve().parents[1] / "resources" / "fonts"
BODY_PX = 16


def make_app(argv: Sequence[str]) -> QGuiApplication:
    """The application with the shipped fonts; call once, before anything else of Qt."""
    os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
    app = QGuiApplication(list(argv))
    app.setOrganizationName("RestoreAssist")
    app.setApplicationName("RestoreAssist Field")
    app.setDesktopFileName(
        "restoreassist-field"
    )  # by this name the system asks whether it may know the position
    for path in sorted(FONT_DIR.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise RuntimeError(f"The font {path.name} cannot be loaded.")
    font = QFont("Inter")
    font.setPixelSize(BODY_PX)
    app.setFont(font)
    return app


def build(
    app: QGuiApplication,
    services: AppServices,
    bridge: ServiceBridge,
    settings: UiSettings,
    *,
    crash: CrashFunnel | None = None,
    version: Callable[[], str] = str,
    position: PositionModel | None = None,
    rest_ms: int = 0,
) -> tuple[QQmlApplicationEngine, AppModel]:
    """The loaded window and its model, which begins to load at once.

    ``bridge`` runs on the loop of ``services``. After a rest of ``rest_ms`` on a job its other pages are made ahead;
    never when 0. Keep both results, and end with :func:`close`.
    """
    languages = Languages(app)
    languages.use(settings.language)
    model = AppModel(services, bridge, settings, version, app, position=position)
    funnel = crash or CrashFunnel(app)
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_DIR))
    model.settings.languageChanged.connect(
        lambda: languages.use(model.settings.settings.language, engine)
    )
    engine.setInitialProperties({"app": model, "crash": funnel, "restMs": rest_ms})
    engine.load(QUrl.fromLocalFile(str(QML_DIR / "Main.qml")))
    if not engine.rootObjects():
        raise RuntimeError("Main.qml did not load; the messages above say where.")
    model.start()
    return engine, model


def close(engine: QQmlApplicationEngine, model: AppModel, bridge: ServiceBridge) -> None:
    """Take the window down: first what delivers, then what shows, then what is shown."""
    bridge.close()
    for window in engine.rootObjects():
        window.deleteLater()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    model.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
