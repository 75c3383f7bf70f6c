"""Starts that end badly, and starts beside a window that is there."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication

from app.bootstrap.logbook import LOG_FILE, logging_to
from app.bootstrap.one_window import OneWindow, show_other_window
from app.bootstrap.start_guard import MARK, StartGuard
from ui.app import make_app


def test_two_starts_that_end_badly_lead_to_safe_mode_and_a_proper_end_out_of_it(
    tmp_path: Path,
) -> None:
    guard = StartGuard(tmp_path)
    for expected in (False, False, True, True):
        guard = StartGuard(tmp_path)
        assert guard.safe_mode is expected
        guard.begin()
    guard.end()
    assert not StartGuard(tmp_path).safe_mode


@pytest.mark.parametrize("content", ["", "many", "-5", "9" * 400, "1.5"])
def test_a_damaged_mark_counts_as_none_or_many_but_never_stops_the_start(
    tmp_path: Path, content: str
) -> None:
    (tmp_path / MARK).write_text(content)
    assert 0 <= StartGuard(tmp_path).failed <= 99


def test_a_second_start_shows_the_first_window(tmp_path: Path) -> None:
    app = QGuiApplication.instance() or make_app(["test"])  # as the tests of the screens need it
    assert not show_other_window(tmp_path)
    shown: list[bool] = []
    one = OneWindow(tmp_path, lambda: shown.append(True))
    assert show_other_window(tmp_path)
    for _ in range(200):
        if shown:
            break
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    assert shown == [True]
    assert not show_other_window(tmp_path / "other store")
    one.close()
    assert not show_other_window(tmp_path)
    assert app is not None


def test_warnings_go_into_the_log_and_less_does_not(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        logging.getLogger("app.test").warning("three operations wait")
        logging.getLogger("app.test").info("all is well")
    logging.getLogger("app.test").error("after the end")
    text = (tmp_path / LOG_FILE).read_text("utf-8")
    assert "WARNING app.test: three operations wait" in text
    assert "all is well" not in text
    assert "after the end" not in text
