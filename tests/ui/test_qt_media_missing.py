"""A system without the libraries of sound and camera: it is said in words, with the name of what is missing."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from ui.viewmodels.camera import CameraState
from ui.viewmodels.qt_camera import QtCamera
from ui.viewmodels.qt_voice import QtVoice


class Broken(ModuleType):
    """What importing Qt Multimedia does where a library of the system is not installed."""

    def __getattr__(self, name: str) -> object:
        raise ImportError(
            "libpulse.so.0: cannot open shared object file: No such file or directory"
        )


@pytest.fixture(autouse=True)
def no_multimedia(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", Broken("PySide6.QtMultimedia"))


def test_recording_and_playing_say_what_is_missing(qapp: QGuiApplication) -> None:
    told: list[str] = []
    owner = QObject(qapp)
    voice = QtVoice(owner)
    assert not voice.record(told.append)
    voice.play("/nowhere.m4a", lambda: None, told.append)
    assert len(told) == 2
    assert all("lacks a part" in words and "(libpulse.so.0)" in words for words in told)


def test_the_camera_says_what_is_missing(qapp: QGuiApplication) -> None:
    told: list[tuple[CameraState, str]] = []
    owner = QObject(qapp)
    camera = QtCamera(owner)
    camera.start(lambda state, words: told.append((state, words)))
    assert told[-1][0] is CameraState.FAILED
    assert told[-1][1].endswith("(libpulse.so.0).")
