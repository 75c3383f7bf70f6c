"""The window of the gallery."""

from __future__ import annotations

from PySide6 import QtQuick  # noqa: F401  registers QQuickWindow
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlApplicationEngine

from ui.app import QML_DIR
from ui.gallery.samples import GallerySamples


def open_gallery() -> tuple[QQmlApplicationEngine, GallerySamples]:
    """The open gallery; keep both, and let the engine go first."""
    samples = GallerySamples()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_DIR))
    engine.setInitialProperties({"samples": samples})
    engine.load(QUrl.fromLocalFile(str(QML_DIR / "Gallery.qml")))
    if not engine.rootObjects():
        raise RuntimeError("Gallery.qml did not load; the messages above say where.")
    return engine, samples
