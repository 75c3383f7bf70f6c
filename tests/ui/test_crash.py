"""Everything nobody caught goes through one funnel, and a hard crash is told to the next start."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication

from app.bootstrap.logbook import logging_to
from app.bootstrap.start_guard import StartGuard
from tests.ui.driver import Driver
from ui.crash import CrashFunnel


@pytest.fixture
def funnel(qapp: QGuiApplication) -> Iterator[CrashFunnel]:
    made = CrashFunnel()
    yield made
    made.uninstall()


def test_an_error_is_shown_once_however_often_it_comes(funnel: CrashFunnel) -> None:
    shown: list[str] = []
    funnel.changed.connect(lambda: shown.append(funnel.title))
    for _ in range(60):
        funnel.catch(ValueError, ValueError("binding"), None)
    assert shown == ["ValueError: binding"]


def test_leaving_on_purpose_is_not_an_error(funnel: CrashFunnel) -> None:
    funnel.catch(SystemExit, SystemExit(0), None)
    assert funnel.title == ""


def test_hooks_are_taken_and_given_back(funnel: CrashFunnel, tmp_path: Path) -> None:
    before = sys.excepthook
    funnel.install(tmp_path)
    assert sys.excepthook == funnel.catch
    assert threading.excepthook is not threading.__excepthook__
    funnel.uninstall()
    assert sys.excepthook is sys.__excepthook__
    sys.excepthook = before


def test_a_run_that_did_not_close_is_told_to_the_next_start(
    tmp_path: Path, qapp: QGuiApplication
) -> None:
    (tmp_path / "running").write_text("4711")
    (tmp_path / "fault.log").write_text("Fatal Python error: Segmentation fault")
    funnel = CrashFunnel()
    assert "Segmentation fault" in funnel.install(tmp_path)
    funnel.uninstall()
    again = CrashFunnel()
    assert again.install(tmp_path) == ""
    again.uninstall()


@pytest.mark.parametrize(("size", "text_pct"), [((1024, 600), 100), ((800, 1280), 200)])
def test_a_long_trace_can_be_read_and_copied_and_leaves_the_way_on_in_sight(
    ui: Driver, size: tuple[int, int], text_pct: int
) -> None:
    trace = "".join(f'File "frame_{n}.py", line {n}\n' for n in range(400))
    ui.window.resize(*size)
    ui.model.settings.textScale = text_pct
    ui.crash.tell_last_run(trace, safe=False)
    ui.settle()
    ui.press("lastRunMore")
    on = ui.find("lastRunGoOn")
    assert on.mapToScene(QPointF(0, on.height())).y() < ui.window.height()
    assert on.width() >= on.implicitWidth(), "its words are whole"
    ui.press("lastRunCopy")
    assert QGuiApplication.clipboard().text() == trace
    ui.press("lastRunGoOn")
    assert not ui.has("startNotice")


def test_safe_mode_stays_in_sight_with_the_way_out(ui: Driver) -> None:
    wanted: list[bool] = []
    ui.crash.usualStartWanted.connect(lambda: wanted.append(True))
    assert not ui.has("safeModeBar")
    ui.crash.tell_last_run("", safe=True)
    for page in ("jobs", "meters", "sync"):
        ui.model.go(page)
        ui.settle()
        assert ui.has("safeModeBar")
    ui.press("leaveSafeMode")
    assert wanted == [True]


def test_a_folder_that_cannot_be_written_stops_no_start(
    funnel: CrashFunnel, tmp_path: Path
) -> None:
    blocked = tmp_path / "a file in place of the folder"
    blocked.write_text("")
    assert funnel.install(blocked / "state") == ""
    assert sys.excepthook == funnel.catch
    guard = StartGuard(blocked / "state")
    guard.begin()
    guard.end()
    assert not guard.safe_mode
    with logging_to(blocked / "state"):
        pass
